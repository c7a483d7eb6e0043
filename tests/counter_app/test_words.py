"""What is said about actions, states and times."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from msgspec import structs

from counter_app import words
from counter_app.counter import Action, Hindrance
from counter_app.shortcuts import KEYS
from queue_link.messages import DayState, Undoable
from queue_link.vocabulary import Act, Knowledge, Language, TicketNumber, VisitState
from tests.counter_app.scene import CLOSED, NOW, OPEN, ROOM, UNKNOWN, visit

HELSINKI = ZoneInfo("Europe/Helsinki")


def test_every_hindrance_and_action_has_words_and_a_key() -> None:
    """Also those added later."""
    assert all(words.hindrance(hindrance) for hindrance in Hindrance)
    assert all(words.action(action) and KEYS[action] for action in Action)


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
    ("state", "told"),
    [
        (VisitState.PARKED, "Parked until 11:12"),
        (VisitState.MISSED, "Missed, may come until 11:12"),
        (VisitState.AWAY, "Comes back at 11:12"),
        (VisitState.WAITING, "Waiting"),
    ],
)
def test_who_is_in_no_line_is_told_with_a_time(state: VisitState, told: str) -> None:
    """Until when, or from when on."""
    card = visit(state=state, ready_at=NOW + timedelta(minutes=12))
    assert words.aside(card, HELSINKI) == told


def test_every_state_has_words() -> None:
    """Also those added later."""
    assert len({words.visit_state(state) for state in VisitState}) == len(VisitState)


def test_what_can_be_undone_is_named() -> None:
    """With the number, and the seconds that are left."""
    until = NOW + timedelta(seconds=9.2)
    told = {words.undo(Undoable(act, TicketNumber("A012"), until), NOW) for act in Act}
    assert told == {
        "Undo call of A012 (10 s)",
        "Undo finish of A012 (10 s)",
        "Undo no-show of A012 (10 s)",
    }


def test_an_unknown_count_gives_no_places() -> None:
    """Neither a number nor a zero that might be read as full."""
    assert (words.free(ROOM), words.free(UNKNOWN)) == ("17", "?")
    assert words.knowledge(ROOM, HELSINKI) == "Counted at 10:40"
    assert "not reliable" in words.knowledge(UNKNOWN, HELSINKI)
    estimated = structs.replace(ROOM, knowledge=Knowledge.ESTIMATED)
    assert words.knowledge(estimated, HELSINKI) == "Estimated from tickets and doors"


def test_an_evacuation_is_the_state_of_the_day() -> None:
    """Whatever the hours say."""
    day = structs.replace(OPEN, evacuating=True)
    assert words.day(day, HELSINKI) == "EVACUATION: everybody leaves the building"


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
