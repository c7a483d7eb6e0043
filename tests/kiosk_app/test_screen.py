"""The kiosk's state as QML and a driver see it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk_app.printing.outcome import Health, Outcome
from queue_link.commands import LeaveQueue, TakeTicket
from queue_link.messages import Fault
from queue_link.qt.link import LinkState
from queue_link.results import Refusal
from queue_link.vocabulary import Language, Reason, ServiceId, VisitId
from tests.kiosk_app.conftest import Stand
from tests.kiosk_app.malmi_setup import ticket


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
        "admitted": True,
        "before": 7,
        "paper": "printing",
        "link": LinkState.ONLINE,
        "printer": "ready",
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


def test_paper_is_told_as_it_comes(stand: Stand) -> None:
    """Printing, then printed."""
    stand.open()
    stand.to_ticket()
    assert stand.shows("ticket.paperKind") == "info"
    stand.printer.finish(Outcome.CONFIRMED)
    QGuiApplication.processEvents()
    assert stand.shows("ticket.paperKind") == "good"
    assert not stand.shows("ticket.canPrintAgain")


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
    assert stand.shows("party.printer")
    stand.tap("take")
    stand.link.answer(stand.link.sent[-1][0], ticket())
    assert stand.printer.jobs == []
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


@pytest.mark.parametrize("times", range(2))
def test_nothing_of_a_customer_is_left(stand: Stand, times: int) -> None:
    """After starting over, every property is what it was before anybody came."""
    stand.open()
    stand.wait(1)

    names = ("screen", "language", "title", "text", "warningSeconds", "canGoBack", "party.service")
    ticket_names = ("number", "service", "before", "whatToDo", "paper", "qr.address", "qr.rows")

    def properties() -> list[object]:
        return [stand.shows(name) for name in (*names, *(f"ticket.{name}" for name in ticket_names))]

    before = properties()
    for _ in range(times + 1):
        stand.to_ticket("ar", admitted=False)
        stand.tap("start-over")
        stand.wait(1)
    assert properties() == before
