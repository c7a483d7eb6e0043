"""Customers at kiosks who want somebody to come."""

from __future__ import annotations

from datetime import timedelta

from queue_link.results import Accepted, Refusal
from queue_link.vocabulary import CounterId, DeviceId, HelpState, Reason, TicketNumber
from queue_server.help_calls import HelpCalls, HelpWanted
from tests.queue_server.branches import EN, FI, NINE

FIRST, SECOND = DeviceId("k1"), DeviceId("k2")
AINO, BO, BOSS = DeviceId("desk-1"), DeviceId("desk-2"), DeviceId("boss")
ONE, TWO = CounterId("1"), CounterId("2")
PATIENCE = timedelta(seconds=120)
A001 = TicketNumber("A001")


def called() -> HelpCalls:
    calls = HelpCalls(PATIENCE)
    assert calls.call(FIRST, HelpWanted(FI, None, NINE)) == Accepted()
    return calls


def test_a_second_call_of_a_kiosk_only_corrects_the_first() -> None:
    """Its time stays, and so does whoever goes there."""
    calls = called()
    calls.answer(FIRST, AINO, ONE)
    assert calls.call(FIRST, HelpWanted(EN, A001, NINE + timedelta(minutes=1))) == Accepted(A001)
    ((kiosk, wanted),) = calls
    assert (kiosk, wanted.language, wanted.number) == (FIRST, EN, A001)
    assert (wanted.since, wanted.state, wanted.counter) == (NINE, HelpState.COMING, ONE)


def test_the_longest_waiting_comes_first() -> None:
    calls = called()
    calls.call(SECOND, HelpWanted(FI, None, NINE - timedelta(minutes=1)))
    assert [kiosk for kiosk, _ in calls] == [SECOND, FIRST]


def test_one_goes_there_and_the_others_hear_who() -> None:
    """Whoever goes may say so again: an answer that was lost is asked for anew."""
    calls = called()
    assert calls.answer(FIRST, AINO, ONE) == Accepted()
    assert calls.answer(FIRST, BO, TWO) == Refusal(Reason.HELP_ANSWERED, holder=ONE)
    assert calls.answer(FIRST, AINO, ONE) == Accepted()


def test_a_call_that_was_answered_before_a_restart_is_answered() -> None:
    """The kiosk remembers the counter; whoever is there may say so again, others hear who goes."""
    calls = HelpCalls(PATIENCE)
    calls.call(FIRST, HelpWanted(FI, None, NINE, coming=True, counter=ONE))
    assert calls.unanswered(NINE + PATIENCE) == frozenset()
    assert calls.answer(FIRST, BO, TWO) == Refusal(Reason.HELP_ANSWERED, holder=ONE)
    assert calls.answer(FIRST, BOSS, None) == Refusal(Reason.HELP_ANSWERED, holder=ONE)
    assert calls.answer(FIRST, AINO, ONE) == Accepted()


def test_a_kiosk_does_not_answer_a_call_that_is_open() -> None:
    """What it remembers is older than what is known here."""
    calls = called()
    calls.call(FIRST, HelpWanted(FI, None, NINE, coming=True, counter=ONE))
    assert calls.answer(FIRST, BO, TWO) == Accepted()


def test_a_supervisor_goes_there_from_no_counter() -> None:
    calls = called()
    calls.answer(FIRST, BOSS, None)
    wanted = calls.of(FIRST)
    assert wanted is not None
    assert (wanted.state, wanted.counter) == (HelpState.COMING, None)


def test_nobody_goes_to_a_customer_who_wants_no_help_any_more() -> None:
    """Ending what is over already is no fault."""
    calls = called()
    assert calls.end(FIRST) == Accepted()
    assert calls.end(FIRST) == Accepted()
    assert calls.answer(FIRST, AINO, ONE) == Refusal(Reason.NO_HELP_WANTED)


def test_an_alarm_is_a_call_that_nobody_answers_in_time() -> None:
    calls = called()
    assert calls.unanswered(NINE + PATIENCE - timedelta(seconds=1)) == frozenset()
    assert calls.unanswered(NINE + PATIENCE) == {FIRST}
    calls.answer(FIRST, AINO, ONE)
    assert calls.unanswered(NINE + PATIENCE) == frozenset()
