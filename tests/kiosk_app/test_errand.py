"""What customers do with a code, without the rest of the kiosk."""

from __future__ import annotations

import pytest

from kiosk_app.errand import (
    KEYS,
    LONGEST,
    Errand,
    Purpose,
    Stage,
    answered,
    entered,
    erased,
    keeping,
    leaving,
    rejoining,
    scanned,
    typed,
    typing_again,
)
from queue_link.commands import CheckIn, LeaveQueue, Rejoin
from queue_link.questions import FindTicket
from queue_link.results import Accepted, Refusal
from queue_link.vocabulary import Language, Reason, TicketNumber
from tests.kiosk_app.found_ticket import VISIT, found

FI = Language("fi")


def type_in(errand: Errand, text: str) -> Errand:
    for letter in text:
        errand = typed(errand, KEYS.index(letter))
    return errand


def looked_up(*, may_rejoin: bool = False, may_leave: bool = False) -> Errand:
    """A ticket that was found."""
    errand = entered(type_in(Errand(Purpose.FIND), "A042H3D4"), FI)
    then = answered(errand, found(may_rejoin=may_rejoin, may_leave=may_leave))
    assert isinstance(then, Errand)
    return then


def test_no_key_can_be_taken_for_another() -> None:
    assert not set("OI") & set(KEYS)
    assert len(set(KEYS)) == len(KEYS) == 34


def test_a_code_is_typed_and_erased() -> None:
    errand = erased(type_in(Errand(Purpose.FIND), "A042"))
    assert errand.typed == "A04"
    assert erased(Errand(Purpose.FIND)).typed == ""


def test_nobody_types_for_ever() -> None:
    assert len(type_in(Errand(Purpose.FIND), "A" * 50).typed) == LONGEST


@pytest.mark.parametrize("place", [-1, len(KEYS)])
def test_a_key_that_is_not_there_types_nothing(place: int) -> None:
    assert typed(Errand(Purpose.FIND), place) == Errand(Purpose.FIND)


def test_the_code_of_a_booking_is_a_check_in_that_of_a_ticket_a_question() -> None:
    for purpose, wish in ((Purpose.CHECK_IN, CheckIn("KX7P2", FI)), (Purpose.FIND, FindTicket("KX7P2"))):
        errand = entered(type_in(Errand(purpose), "KX7P2"), FI)
        assert (errand.stage, errand.wish) == (Stage.ASKING, wish)


def test_without_a_code_nothing_is_asked() -> None:
    assert entered(Errand(Purpose.FIND), FI) == Errand(Purpose.FIND)


@pytest.mark.parametrize(
    ("code", "purpose"),
    [
        ("https://vuoro.example/t/L5NSAE9HBBL9YZL8L988", Purpose.FIND),
        ("L5NSAE9HBBL9YZL8L988", Purpose.FIND),
        ("KX7P2", Purpose.CHECK_IN),
        ("2026-0417-0000-0000-", Purpose.CHECK_IN),
    ],
)
def test_a_ticket_under_the_reader_is_known_from_a_booking(code: str, purpose: Purpose) -> None:
    """Whatever the customer was about to do."""
    assert scanned(code, Purpose.CHECK_IN).purpose is purpose


def test_what_is_scanned_goes_before_what_was_typed_and_the_other_way_round() -> None:
    errand = scanned(" KX7P2\n", Purpose.CHECK_IN)
    assert errand.code == "KX7P2"
    assert type_in(errand, "A").code == "A"


def test_who_may_rejoin_does_so_and_is_told_the_new_place() -> None:
    """The ticket is looked up again once it is back in its line."""
    asking = rejoining(looked_up(may_rejoin=True))
    assert asking.wish == Rejoin(VISIT)
    again = answered(asking, Accepted(TicketNumber("A042")))
    assert isinstance(again, Errand)
    assert (again.stage, again.wish, again.back) == (Stage.ASKING, FindTicket("A042H3D4"), True)


def test_a_ticket_is_given_back_only_after_a_second_question() -> None:
    errand = looked_up(may_leave=True)
    question = leaving(errand)
    assert (question.stage, question.wish) == (Stage.LEAVING, errand.wish)
    assert keeping(question) == errand
    asking = leaving(question)
    assert asking.wish == LeaveQueue(VISIT)
    left = answered(asking, Accepted(TicketNumber("A042")))
    assert isinstance(left, Errand)
    assert (left.stage, left.given_back) == (Stage.LEFT, "A042")


def test_what_is_not_offered_cannot_be_done() -> None:
    errand = looked_up()
    assert rejoining(errand) == leaving(errand) == errand


def test_who_has_checked_in_already_is_told_the_number() -> None:
    """The code of the booking finds the ticket."""
    errand = entered(type_in(Errand(Purpose.CHECK_IN), "KX7P2"), FI)
    then = answered(errand, Refusal(Reason.ALREADY_CHECKED_IN))
    assert isinstance(then, Errand)
    assert then.wish == FindTicket("KX7P2")


@pytest.mark.parametrize("reason", [Reason.UNKNOWN_VISIT, Reason.ALREADY_STARTED, Reason.NOT_MISSED])
def test_what_has_changed_meanwhile_is_looked_up_again(reason: Reason) -> None:
    """The number was called, or came to its end, while somebody read about it."""
    asking = rejoining(looked_up(may_rejoin=True))
    then = answered(asking, Refusal(reason))
    assert isinstance(then, Errand)
    assert then.wish == FindTicket("A042H3D4")


@pytest.mark.parametrize("reason", [Reason.UNKNOWN_TICKET, Reason.TOO_MANY_TRIES, Reason.TOO_EARLY])
def test_other_refusals_are_told_and_the_code_can_be_corrected(reason: Reason) -> None:
    errand = entered(type_in(Errand(Purpose.FIND), "A042"), FI)
    assert answered(errand, Refusal(reason)) == Refusal(reason)
    again = typing_again(errand)
    assert (again.stage, again.typed) == (Stage.TYPING, "A042")


def test_an_answer_that_makes_no_sense_is_a_fault() -> None:
    errand = entered(type_in(Errand(Purpose.FIND), "A042"), FI)
    assert answered(errand, Accepted()) == Refusal(Reason.SERVER_ERROR)
