"""From a ticket to paper."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk_app.events import Paper, Printer
from kiosk_app.interpreter import interpreter
from kiosk_app.paper import PaperDesk
from kiosk_app.paper_trouble import PaperTrouble
from kiosk_app.printing.job_store import StoredJob
from kiosk_app.printing.outcome import Health, Outcome
from kiosk_app.printing.text_slip import TextLine
from kiosk_app.slip import slip_content
from queue_link.qt.translations import Translations
from queue_link.vocabulary import VisitId
from tests.kiosk_app.fake_printer import FakePrinter
from tests.kiosk_app.malmi_setup import BACK_AT, BAND, NOW, SETUP, ticket


class Desk:
    """A paper desk, its printer, and all that it has told."""

    def __init__(self, owner: QObject) -> None:
        self.printers: list[FakePrinter] = []
        self.desk = PaperDesk(
            self._open, interpreter(Translations("kiosk", parent=owner)), 576, owner, lambda: NOW
        )
        self.health: list[Printer] = []
        self.papers: list[tuple[str, Paper]] = []
        self.desk.printer_changed.connect(self.health.append)
        self.desk.paper_changed.connect(lambda visit, paper: self.papers.append((visit, paper)))

    def _open(self, *callbacks: object) -> FakePrinter:
        self.printers.append(FakePrinter(*callbacks))  # type: ignore[arg-type]
        return self.printers[-1]

    @property
    def printer(self) -> FakePrinter:
        return self.printers[0]


@pytest.fixture
def desk(qapp: QGuiApplication) -> Iterator[Desk]:
    owner = QObject()
    yield Desk(owner)
    shiboken6.delete(owner)


@pytest.mark.parametrize(
    ("outcome", "paper"),
    [
        (Outcome.CONFIRMED, Paper.PRINTED),
        (Outcome.SENT_UNCONFIRMED, Paper.SENT),
        (Outcome.NOT_SENT, Paper.FAILED),
        (Outcome.BLOCKED, Paper.FAILED),
        (Outcome.UNKNOWN, Paper.UNSURE),
    ],
)
def test_each_outcome_reaches_the_screen(desk: Desk, outcome: Outcome, paper: Paper) -> None:
    """In the GUI's thread, with the visit it is about."""
    desk.desk.print(ticket(), SETUP, copy=False)
    desk.printer.finish(outcome)
    assert desk.papers == []
    QGuiApplication.processEvents()
    assert desk.papers == [("visit-1", paper)]


def test_health_is_ready_or_not(desk: Desk) -> None:
    """A roll that is near its end still prints."""
    for health in (Health.READY, Health.NEAR_END, Health.PAPER_OUT, Health.HELD):
        desk.printer.become(health)
    QGuiApplication.processEvents()
    assert desk.health == [Printer.READY, Printer.READY, Printer.NOT_READY, Printer.NOT_READY]
    assert desk.desk.state == "held"


def test_the_slip_is_drawn_when_the_printer_wants_it(desk: Desk) -> None:
    """Drawing is the printer's thread's work; a copy looks different."""
    desk.desk.print(ticket(language="ar"), SETUP, copy=False)
    slip, copy = desk.printer.slip(), desk.printer.slip(copy=True)
    assert slip.width == copy.width == 576
    assert copy.height > slip.height


def test_the_slip_says_all_that_the_screen_says() -> None:
    """The forecast, the booked time and when to come back, in both languages."""
    issued = ticket(
        language="en", wait=BAND, booked_at=NOW + timedelta(hours=1), late=True, come_back_at=BACK_AT
    )
    content = slip_content(issued, SETUP, interpreter(Translations("kiosk")))
    assert content.first.wait == "about 20–40 min"
    assert content.second.wait == "noin 20–40 min"
    assert content.first.booking.startswith("Your booked time 12:00 has passed:")
    assert content.first.come_back == "Come back at 13:10. Your place is kept."
    assert content.second.come_back == "Tule takaisin klo 13.10. Paikkasi säilyy."


def test_a_copy_is_asked_for_as_one(desk: Desk) -> None:
    """The job says so, and carries the visit as its key."""
    desk.desk.print(ticket(), SETUP, copy=True)
    assert [(job.key, job.copy) for job in desk.printer.jobs] == [("visit-1", True)]


def test_a_customer_who_left_gets_no_paper(desk: Desk) -> None:
    """The job is cancelled by its visit."""
    desk.desk.cancel(VisitId("visit-1"))
    assert desk.printer.cancelled == ["visit-1"]


def test_it_starts_and_stops_its_printer(desk: Desk) -> None:
    """The printer's thread lives as long as the desk is open."""
    desk.desk.start()
    assert desk.printer.running
    desk.desk.stop()
    assert not desk.printer.running


def test_the_slip_says_all_in_two_languages(desk: Desk) -> None:
    """The customer's language and Finnish; local time; the address of the visit."""
    content = slip_content(ticket(language="sv", admitted=False), SETUP, interpreter(Translations("kiosk")))
    assert content.taken_at.hour == 11
    assert content.url == "https://vuoro.example/t/7f3k9q2m5x"
    assert (content.first.office, content.first.service) == ("Migrationsverket, Malm", "Fortsatt tillstånd")
    assert (content.second.language, content.second.service) == ("fi", "Jatkolupa")
    assert content.first.labels.your_number == "Ditt könummer"
    assert not content.admitted


def test_a_finnish_slip_has_swedish_beside_it() -> None:
    """The two official languages."""
    content = slip_content(ticket(language="fi"), SETUP, interpreter(Translations("kiosk")))
    assert (content.first.language, content.second.language) == ("fi", "sv")


def test_a_stored_job_says_the_same_again(desk: Desk) -> None:
    """A slip that waited when the kiosk crashed is drawn and written from what was stored of it."""
    desk.desk.print(ticket(language="sv"), SETUP, copy=True)
    (job,) = desk.printer.jobs
    again = desk.printer.revive(StoredJob(job.key, job.copy, 0.0, job.content, begun=False))
    assert (again.key, again.copy, again.content) == (job.key, True, job.content)
    assert again.draw(False).tobytes() == job.draw(False).tobytes()
    assert again.write is not None
    assert "Fortsatt tillstånd" in [line.text for line in again.write(False) if isinstance(line, TextLine)]


def test_a_stored_job_of_another_version_is_refused(desk: Desk) -> None:
    """With an error that the printer's thread knows."""
    with pytest.raises(ValueError, match="number"):
        desk.printer.revive(StoredJob("visit-1", False, 0.0, b"{}", begun=False))


def test_staff_are_told_of_one_fault_at_a_time(desk: Desk) -> None:
    """What it is, since when, and what it has cost; nothing more once it is over."""
    told: list[PaperTrouble | None] = []
    desk.desk.trouble_changed.connect(told.append)
    desk.desk.start()
    for health in (Health.READY, Health.PAPER_OUT, Health.PAPER_OUT):
        desk.printer.become(health)
    QGuiApplication.processEvents()
    desk.desk.do_without()
    desk.desk.do_without()
    desk.printer.become(Health.READY)
    QGuiApplication.processEvents()
    assert told == [
        PaperTrouble(Health.UNREACHABLE, NOW),
        None,
        PaperTrouble(Health.PAPER_OUT, NOW),
        PaperTrouble(Health.PAPER_OUT, NOW, tickets=1, unprinted=1),
        PaperTrouble(Health.PAPER_OUT, NOW, tickets=2, unprinted=2),
        None,
    ]


def test_a_slip_that_failed_counts_as_unprinted(desk: Desk) -> None:
    """The paper ran out in the middle of it."""
    desk.printer.become(Health.NEAR_END)
    QGuiApplication.processEvents()
    desk.desk.print(ticket(), SETUP, copy=False)
    desk.printer.finish(Outcome.BLOCKED)
    QGuiApplication.processEvents()
    assert desk.desk.trouble == PaperTrouble(Health.NEAR_END, NOW, tickets=1, unprinted=1)
