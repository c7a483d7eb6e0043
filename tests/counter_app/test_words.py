"""What is said about reasons, states and times."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from counter_app import words
from counter_app.counter import Action, Hindrance
from counter_app.shortcuts import KEYS
from queue_link.messages import DayState
from queue_link.results import Refusal
from queue_link.vocabulary import Language, Reason, VisitState
from queue_link.why import Rule, Why
from tests.counter_app.scene import CLOSED, NOW, OPEN, visit

HELSINKI = ZoneInfo("Europe/Helsinki")


def test_every_reason_is_a_sentence() -> None:
    """Nobody ever reads a code."""
    assert all(words.reason(reason).endswith(".") for reason in Reason)


def test_every_hindrance_and_action_has_words_and_a_key() -> None:
    """Also those added later."""
    assert all(words.hindrance(hindrance) for hindrance in Hindrance)
    assert all(words.action(action) and KEYS[action] for action in Action)


def test_a_refusal_carries_its_facts() -> None:
    """Who has the counter, and when the doors open."""
    taken = Refusal(Reason.COUNTER_TAKEN, holder="Aino")
    assert words.refusal(taken, HELSINKI) == "The counter is in use: Aino."
    closed = Refusal(Reason.CLOSED, opens_at=NOW)
    assert words.refusal(closed, HELSINKI) == "The service point is closed. It opens at 11:00."


@pytest.mark.parametrize(
    ("minutes", "told"), [(0, "0 min"), (59, "59 min"), (60, "1 h 00 min"), (125, "2 h 05 min")]
)
def test_waits_are_told_in_whole_minutes(minutes: int, told: str) -> None:
    """Hours where there are some."""
    assert words.wait(NOW - timedelta(minutes=minutes, seconds=30), NOW) == told


def test_a_clock_that_runs_ahead_gives_no_negative_wait() -> None:
    """Two clocks never agree to the second."""
    assert words.wait(NOW + timedelta(seconds=5), NOW) == "0 min"
    assert words.timer(NOW + timedelta(seconds=5), NOW) == "0:00"


def test_timers_count_seconds() -> None:
    """Hours where there are some."""
    assert words.timer(NOW - timedelta(seconds=125), NOW) == "2:05"
    assert words.timer(NOW - timedelta(seconds=3725), NOW) == "1:02:05"


def test_progress_tells_calls_and_recalls() -> None:
    """And the service once it has begun."""
    called = visit(state=VisitState.CALLED, recalls=2)
    assert words.progress(called, NOW) == "Called 2:00 ago, times recalled: 2"
    assert words.progress(visit(state=VisitState.SERVING), NOW) == "Being served for 1:00"


@pytest.mark.parametrize(
    ("why", "told"),
    [
        (Why(Rule.LONGEST_WAIT, among=7, queues=3), "Longest wait of 7 customers in 3 queues."),
        (Why(Rule.LONGEST_WAIT, among=7, queues=1), "Longest wait of 7 customers."),
        (Why(Rule.LONGEST_WAIT, among=1, queues=3), "The only one waiting."),
        (Why(Rule.CHOSEN, among=7, queues=3), "Chosen by you, out of turn."),
    ],
)
def test_the_choice_is_explained(why: Why, told: str) -> None:
    """In numbers that can be checked."""
    assert words.why_called(why) == told


def test_languages_are_told_in_words() -> None:
    """Unusual ones in their own words."""
    assert words.language(Language("sv")) == "Swedish (sv)"
    assert words.language(Language("it")) == "italiano (it)"
    assert words.language(Language("x-none")) == "x-none"


def test_the_day_is_told_in_a_phrase() -> None:
    """With the time when tickets end, in the branch's own time."""
    assert words.day(OPEN, HELSINKI) == "Open, tickets until 16:15"
    assert words.day(CLOSED, HELSINKI) == "Closed"
    assert words.day(DayState(open=True, tickets=False), HELSINKI) == "Open, no new tickets"
