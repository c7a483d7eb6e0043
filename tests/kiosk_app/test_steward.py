"""What a kiosk tells staff, and does for them."""

from __future__ import annotations

from datetime import datetime

import msgspec
import pytest
from PySide6.QtGui import QGuiApplication

from kiosk_app.printing.job_store import StoredJob
from kiosk_app.printing.outcome import Health, Outcome
from kiosk_app.steward import Steward
from queue_link.device_commands import DeviceStatus
from queue_link.messages import Deed, Wish
from queue_link.qt.link import LinkState
from queue_link.vocabulary import PrinterState
from tests.kiosk_app.malmi_setup import kiosk_view
from tests.kiosk_app.stand import Stand


class Told:
    """A steward with all that it has told and wanted."""

    def __init__(self, stand: Stand) -> None:
        self.stand = stand
        self.restarts = 0
        self.unheard = ""
        self.steward = Steward(stand.link, stand.screen, stand.paper, "0.1.0", lambda: self.unheard)
        self.steward.restart_wanted.connect(self._restart)

    def _restart(self) -> None:
        self.restarts += 1

    @property
    def reports(self) -> list[tuple[PrinterState, int]]:
        commands = (command for _, command in self.stand.link.sent)
        return [(told.printer, told.tickets) for told in commands if isinstance(told, DeviceStatus)]

    @property
    def silences(self) -> list[datetime | None]:
        """Since when the kiosk has told that it is not heard."""
        commands = (command for _, command in self.stand.link.sent)
        return [told.silent_since for told in commands if isinstance(told, DeviceStatus)]

    def wish(self, seq: int, deed: Deed) -> None:
        self.stand.link.show(msgspec.structs.replace(kiosk_view(), wish=Wish(seq, deed)))


@pytest.fixture
def told(stand: Stand) -> Told:
    return Told(stand)


def test_it_tells_when_it_connects_and_when_the_printer_changes(told: Told) -> None:
    told.stand.paper.start()
    told.stand.open()
    assert told.reports == [(PrinterState.UNREACHABLE, 0), (PrinterState.READY, 0)]
    told.stand.hear(Health.PAPER_OUT)
    told.stand.hear(Health.PAPER_OUT)
    assert told.reports[2:] == [(PrinterState.PAPER_OUT, 0)]


def test_it_counts_the_tickets_of_a_fault(told: Told) -> None:
    told.stand.open(health=Health.PAPER_OUT)
    told.stand.to_ticket()
    assert told.reports[-1] == (PrinterState.PAPER_OUT, 1)


def test_req_36_sound_that_is_not_heard_is_told_once_with_its_time(told: Told) -> None:
    told.stand.open()
    before = len(told.silences)
    told.unheard = "no sound card"
    for _ in range(50):
        told.steward.look()
    assert told.silences[before:] == [told.stand.link.server_now()]


def test_sound_that_is_heard_is_nothing_to_tell(told: Told) -> None:
    told.stand.open()
    before = len(told.silences)
    told.steward.look()
    assert len(told.silences) == before
    assert set(told.silences) == {None}


def test_without_a_connection_it_tells_nothing(told: Told) -> None:
    """It would be old news."""
    told.stand.open()
    told.stand.link.become(LinkState.OFFLINE)
    before = len(told.reports)
    told.steward.tell()
    assert len(told.reports) == before


def test_a_test_page_is_printed_once_and_is_no_ticket(told: Told) -> None:
    told.stand.open()
    told.wish(7, Deed.PRINT_TEST_PAGE)
    told.wish(7, Deed.PRINT_TEST_PAGE)
    [job] = told.stand.printer.jobs
    assert job.key.startswith("trial-")
    page = told.stand.printer.slip()
    assert (page.mode, page.width) == ("1", 576)
    assert job.write is not None, "where slips are text, so is the test page"
    told.stand.wait(1)
    assert told.stand.seen() == "start"


def test_only_who_stands_before_the_printer_releases_it(told: Told) -> None:
    """A test page from afar leaves a held printer held; from the service menu somebody has looked at it."""
    told.stand.open()
    told.wish(7, Deed.PRINT_TEST_PAGE)
    assert told.stand.printer.released == 0
    told.stand.screen.print_trial_page(looked_at=True)
    assert told.stand.printer.released == 1
    assert len(told.stand.printer.jobs) == 2


def test_a_restart_waits_until_nobody_is_at_the_kiosk(told: Told) -> None:
    told.stand.open()
    told.stand.speak("fi")
    told.wish(7, Deed.RESTART)
    assert told.restarts == 0
    told.stand.tap("start-over")
    assert told.restarts == 1


def test_a_kiosk_that_nobody_uses_restarts_at_once(told: Told) -> None:
    told.stand.open()
    told.wish(7, Deed.RESTART)
    told.wish(7, Deed.RESTART)
    assert told.restarts == 1


def test_a_wish_of_before_the_start_is_not_fulfilled(told: Told) -> None:
    told.wish(7, Deed.RESTART)
    assert told.restarts == 0


def test_a_test_page_that_a_crash_interrupted_can_be_made_again(told: Told) -> None:
    told.stand.open()
    told.wish(7, Deed.PRINT_TEST_PAGE)
    [job] = told.stand.printer.jobs
    again = told.stand.printer.revive(StoredJob(job.key, False, 0.0, job.content, False))
    assert again.draw(False).tobytes() == job.draw(False).tobytes()


def test_a_test_page_that_does_not_come_out_is_no_lost_ticket(told: Told) -> None:
    told.stand.open(health=Health.PAPER_OUT)
    told.wish(7, Deed.PRINT_TEST_PAGE)
    told.stand.printer.finish(Outcome.BLOCKED)
    QGuiApplication.processEvents()
    assert told.stand.paper.trouble is not None
    assert told.stand.paper.trouble.unprinted == 0
