"""The kiosk's state as QML and a driver see it."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import msgspec
import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from kiosk_app.interpreter import interpreter
from kiosk_app.picture import Notice
from kiosk_app.printing.outcome import Health, Outcome
from kiosk_app.rows import Rows
from kiosk_app.screen import KioskScreen
from kiosk_app.slip import slip_content
from kiosk_app.slip_picture import draw_slip
from queue_link.commands import LeaveQueue, TakeTicket
from queue_link.messages import Fault
from queue_link.qt.link import LinkState
from queue_link.results import Refusal
from queue_link.slip_design import SlipDesign
from queue_link.slip_fonts import SlipFonts
from queue_link.vocabulary import Language, Reason, ServiceId, VisitId
from tests.display_app.branch import SETUP as DISPLAY_SETUP
from tests.display_app.branch import view as display_view
from tests.kiosk_app.malmi_setup import SETUP, ticket
from tests.kiosk_app.stand import Stand


def test_a_tap_becomes_a_wish_and_the_answer_a_ticket(stand: Stand) -> None:
    """The wish goes out once, the ticket is shown and given to the printer."""
    stand.open()
    stand.to_ticket("sv")
    assert [command for _, command in stand.link.sent] == [
        TakeTicket(ServiceId("residence-card"), Language("sv"), 1)
    ]
    assert stand.shows("ticket.number") == "A042"
    assert [job.key for job in stand.printer.jobs] == ["visit-1"]


def test_the_wish_is_given_up_by_the_link_at_the_same_time(stand: Stand) -> None:
    """Its patience is the customer's."""
    stand.open()
    stand.to_sending()
    assert stand.link.patience == [stand.times.give_up]


def test_the_state_tells_a_driver_what_is_going_on(stand: Stand) -> None:
    """Screen, language, ticket, link and printer; "settling" while no tap is taken."""
    stand.open()
    stand.to_ticket()
    assert stand.seen() == "settling"
    stand.wait(1)
    assert dict(stand.screen.state()) == {
        "screen": "ticket",
        "language": "en",
        "triage": "matter",
        "number": "A042",
        "check": "H3D4",
        "admitted": True,
        "before": 7,
        "paper": "printing",
        "link": LinkState.ONLINE,
        "printer": "ready",
        "focus": None,
        "help": "none",
        "modes": [],
    }


def test_the_whole_screen_turns_with_the_language(stand: Stand, qapp: QGuiApplication) -> None:
    """Texts and the direction of writing, and back again for the next customer."""
    stand.open()
    stand.speak("ar")
    assert stand.shows("rightToLeft")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert stand.shows("title") == "ما موضوع معاملتك؟"
    stand.tap("start-over")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert stand.shows("language") == "fi"


def test_the_branchs_own_words_are_on_the_screen_and_on_the_slip(stand: Stand) -> None:
    """In the language that they are for; a new branch file may take them back."""
    own = {Language("sv"): {"Choose a language": "Välj ert språk", "COPY": "EN KOPIA"}}
    stand.open(msgspec.structs.replace(SETUP, wording=own))
    stand.speak("sv")
    stand.tap("other-languages")
    assert stand.shows("title") == "Välj ert språk"
    spoken = interpreter(stand.translations)
    content = slip_content(ticket(language="sv"), SETUP, spoken)
    assert (content.first.labels.copy, content.second.labels.copy) == ("EN KOPIA", "KOPIO")
    stand.link.welcome(SETUP)
    stand.wait(1)
    assert stand.shows("title") == "Välj språk"


def test_a_new_branch_file_changes_the_next_slip(stand: Stand) -> None:
    """Told on the next connection; the ticket is drawn by what holds when it is printed."""
    stand.open()
    lines = ("number", "taken-at", "to-do", "check")
    stand.link.welcome(msgspec.structs.replace(SETUP, slip=SlipDesign(lines)))
    stand.to_ticket("sv")
    usual = slip_content(ticket(language="sv"), SETUP, interpreter(stand.translations))
    asked = msgspec.structs.replace(usual, lines=lines)
    assert stand.printer.slip().tobytes() == draw_slip(asked, SlipFonts.load()).tobytes()
    assert stand.printer.slip().height < draw_slip(usual, SlipFonts.load()).height


def test_paper_is_told_as_it_comes(stand: Stand) -> None:
    """Printing, then printed."""
    stand.open()
    stand.to_ticket()
    assert stand.shows("ticket.paperKind") == "info"
    stand.printer.finish(Outcome.CONFIRMED)
    QGuiApplication.processEvents()
    assert stand.shows("ticket.paperKind") == "good"
    assert stand.shows("ticket.canPrintAgain")


def test_print_again_prints_a_copy_of_what_may_be_out(stand: Stand) -> None:
    """The number stays the same: nothing is asked of the server."""
    stand.open()
    stand.to_ticket()
    stand.printer.finish(Outcome.UNKNOWN)
    QGuiApplication.processEvents()
    stand.tap("print-again")
    assert [(job.key, job.copy) for job in stand.printer.jobs] == [("visit-1", False), ("visit-1", True)]
    assert len(stand.link.sent) == 1


def test_a_ticket_without_paper_is_still_a_ticket(stand: Stand) -> None:
    """Paper out: nothing goes to the printer, the number is shown with its code."""
    stand.open(health=Health.PAPER_OUT)
    stand.to_party()
    assert stand.shows("party.paperless")
    stand.tap("take")
    stand.link.answer(stand.link.sent[-1][0], ticket())
    assert stand.printer.jobs == []
    trouble = stand.paper.trouble
    assert trouble is not None
    assert (trouble.fault, trouble.tickets, trouble.unprinted) == (Health.PAPER_OUT, 1, 1)
    assert stand.shows("ticket.paperKind") == "warn"
    assert stand.shows("ticket.qr.rows")
    stand.hear(Health.READY)
    assert stand.shows("ticket.canPrintAgain")


def test_a_late_ticket_leaves_the_queue(stand: Stand) -> None:
    """The customer was told that there is no number; so there is none."""
    stand.open()
    stand.to_sending()
    stand.link.become(LinkState.OFFLINE)
    stand.wait(stand.times.give_up)
    stand.wait(1)
    assert stand.seen() == "no-answer"
    stand.link.become(LinkState.ONLINE)
    stand.link.answer(stand.link.sent[0][0], ticket())
    assert stand.link.sent[-1][1] == LeaveQueue(VisitId("visit-1"))
    assert stand.printer.jobs == []


def test_leaving_the_screen_stops_the_paper(stand: Stand) -> None:
    """A slip that has not come out is not wanted any more."""
    stand.open()
    stand.to_ticket()
    stand.tap("done")
    assert stand.printer.cancelled == ["visit-1"]
    assert stand.shows("ticket.number") == ""


def test_a_refusal_is_shown_in_words(stand: Stand) -> None:
    """In the customer's language."""
    stand.open()
    stand.to_sending("fi")
    stand.link.answer(stand.link.sent[-1][0], Refusal(Reason.NUMBERS_EXHAUSTED))
    assert stand.shows("title") == "Kaikki päivän vuoronumerot on jaettu"


@pytest.mark.logs("the server does not want this kiosk: bad-token")
def test_a_rejected_kiosk_says_that_it_is_out_of_use(stand: Stand) -> None:
    """A bad token is for staff to mend; customers are sent to them."""
    stand.link.reject(Fault(Reason.BAD_TOKEN))
    stand.wait(1)
    assert stand.seen() == "offline"
    assert stand.shows("speaksAll")


@pytest.mark.logs("the server takes this device for something else: its setup is DisplaySetup")
def test_a_kiosk_with_the_token_of_another_role_says_that_it_is_out_of_use(stand: Stand) -> None:
    """It is connected, but can never give a number; staff find the reason in the log."""
    stand.link.welcome(DISPLAY_SETUP)
    stand.link.show(display_view())
    stand.wait(stand.times.offline_grace)
    assert stand.seen() == "offline"
    assert notices(stand)[2].title == "This machine is out of use"


@pytest.mark.logs("the server takes this device for something else")
def test_a_kiosk_whose_role_was_taken_away_gives_no_numbers(stand: Stand) -> None:
    """What it knew as a kiosk does not count any more; as a kiosk again it opens by itself."""
    stand.open()
    stand.link.become(LinkState.OFFLINE)
    stand.link.welcome(DISPLAY_SETUP)
    stand.wait(stand.times.offline_grace)
    stand.wait(stand.times.settle)
    assert stand.seen() == "offline"
    assert notices(stand)[2].title == "This machine is out of use"
    stand.link.become(LinkState.OFFLINE)
    stand.open()
    stand.wait(1)
    assert stand.seen() == "start"


def notices(stand: Stand) -> list[Notice]:
    """The message on the screen, in each language."""
    model = stand.shows("notices")
    assert isinstance(model, Rows)
    return [
        Notice(*(model.data(model.index(row), role) for role in model.roleNames()))  # type: ignore[arg-type]
        for row in range(model.rowCount())
    ]


def walk_in(stand: Stand) -> None:
    stand.speak("ar")
    stand.tap("start-over")


def choose_and_go_back(stand: Stand) -> None:
    stand.speak("sv")
    stand.tap("choice", 0)
    for _ in range(2):
        stand.tap("back")


def count_people(stand: Stand) -> None:
    stand.to_party("ar")
    stand.tap("party", 5)
    stand.tap("start-over")


def give_up_waiting(stand: Stand) -> None:
    stand.to_sending("ar", party=3)
    stand.tap("start-over")
    stand.link.answer(stand.link.sent[-1][0], ticket())


def be_refused(stand: Stand) -> None:
    stand.to_sending("sv")
    stand.link.answer(stand.link.sent[-1][0], Refusal(Reason.PARTY_TOO_LARGE, limit=4))
    stand.tap("start-over")


def take_a_ticket(stand: Stand) -> None:
    stand.to_ticket("ar", admitted=False)
    stand.tap("done")


def forget_the_paper(stand: Stand) -> None:
    stand.to_ticket("sv")
    stand.tap("done")
    stand.printer.finish(Outcome.UNKNOWN)
    QGuiApplication.processEvents()


def walk_off(stand: Stand) -> None:
    stand.to_ticket("ar")
    stand.wait(stand.times.ticket_without_paper)
    stand.wait(stand.times.warning)


@pytest.mark.parametrize(
    "visit",
    [
        walk_in,
        choose_and_go_back,
        count_people,
        give_up_waiting,
        be_refused,
        take_a_ticket,
        forget_the_paper,
        walk_off,
    ],
)
def test_nothing_of_a_customer_is_left(stand: Stand, visit: Callable[[Stand], None]) -> None:
    """However somebody leaves, all that QML or a driver can read is what it was before anybody came."""
    stand.open()
    stand.wait(1)
    before = everything(stand.screen)
    for _ in range(2):
        visit(stand)
        stand.wait(1)
    assert everything(stand.screen) == before


def everything(shown: QObject) -> dict[str, object]:
    """All that a QObject shows, with the objects and rows it is made of, and the words for a driver."""
    if isinstance(shown, Rows):
        rows, roles = range(shown.rowCount()), shown.roleNames()
        return {f"row {row}": [shown.data(shown.index(row), role) for role in roles] for row in rows}
    told: dict[str, object] = dict(shown.state()) if isinstance(shown, KioskScreen) else {}
    meta = shown.metaObject()
    for number in range(meta.propertyOffset(), meta.propertyCount()):
        name = cast(str, meta.property(number).name())  # the stub says bytes
        value = shown.property(name)
        told[f"property {name}"] = everything(value) if isinstance(value, QObject) else value
    return told
