"""Moments at which the clock alone brings something about."""

from __future__ import annotations

from datetime import timedelta

import pytest

from queue_server.domain.timers import Timer, Timers
from tests.queue_server.branches import NINE

MINUTE = timedelta(minutes=1)


def test_what_is_due_comes_in_the_order_of_its_moments() -> None:
    """Not in the order in which it was set."""
    timers = Timers()
    timers.set(Timer.READY, "late", NINE + 2 * MINUTE)
    timers.set(Timer.READY, "early", NINE)
    assert timers.first_due(NINE + 5 * MINUTE) == (Timer.READY, "early")
    timers.drop(Timer.READY, "early")
    assert timers.first_due(NINE + 5 * MINUTE) == (Timer.READY, "late")


def test_nothing_is_due_before_its_moment() -> None:
    """But at that very moment it is."""
    timers = Timers()
    timers.set(Timer.EXIT, "x", NINE + MINUTE)
    assert timers.first_due(NINE) is None
    assert timers.first_due(NINE + MINUTE) == (Timer.EXIT, "x")


def test_at_one_moment_the_order_is_that_of_the_kinds() -> None:
    """Whoever left makes room before somebody loses a place."""
    timers = Timers()
    for timer in reversed(Timer):
        timers.set(timer, "x", NINE)
    due = []
    while key := timers.first_due(NINE):
        due.append(key[0])
        timers.drop(*key)
    assert due == list(Timer)


def test_a_key_has_one_moment_the_newest() -> None:
    """The earlier one is forgotten, whichever comes first."""
    timers = Timers()
    timers.set(Timer.FORWARD, "x", NINE)
    timers.set(Timer.FORWARD, "x", NINE + 2 * MINUTE)
    assert timers.next == NINE + 2 * MINUTE
    timers.set(Timer.FORWARD, "x", NINE + MINUTE)
    assert timers.next == NINE + MINUTE
    assert dict(timers) == {(Timer.FORWARD, "x"): NINE + MINUTE}


@pytest.mark.parametrize("forget", [lambda timers: timers.drop(Timer.EXIT, "x"), Timers.clear])
def test_what_is_dropped_is_not_due(forget: object) -> None:
    """Dropping what is not set is no fault."""
    timers = Timers()
    timers.set(Timer.EXIT, "x", NINE)
    assert callable(forget)
    forget(timers)
    forget(timers)
    assert timers.next is None
    assert timers.first_due(NINE) is None


def test_many_changes_leave_no_heap_behind() -> None:
    """A day sets and drops thousands; what is set for no longer is let go of."""
    timers = Timers()
    for n in range(10_000):
        timers.set(Timer.FORWARD, str(n % 10), NINE + n * MINUTE)
    assert timers.next == NINE + 9_990 * MINUTE
    assert len(timers._heap) <= 64 + 2 * 10 + 1


def test_nothing_runs_for_longer_than_it_was_set_for_when_the_clock_goes_back() -> None:
    """As much is left of it as before; a moment of the day stays."""
    timers = Timers()
    timers.set(Timer.FORWARD, "new", NINE + 70 * MINUTE, NINE + 60 * MINUTE)
    timers.set(Timer.APPOINTMENT, "booked", NINE + 80 * MINUTE)
    assert timers.set_back(60 * MINUTE) == [((Timer.FORWARD, "new"), NINE + 10 * MINUTE)]
    assert dict(timers) == {
        (Timer.FORWARD, "new"): NINE + 10 * MINUTE,
        (Timer.APPOINTMENT, "booked"): NINE + 80 * MINUTE,
    }
    assert timers.first_due(NINE + 10 * MINUTE) == (Timer.FORWARD, "new")


def test_what_stands_still_goes_on_for_what_was_left() -> None:
    """Also what was set meanwhile; the others run on."""
    timers = Timers()
    timers.set(Timer.MISSED, "x", NINE + 15 * MINUTE, NINE)
    timers.set(Timer.EXIT, "x", NINE + 20 * MINUTE, NINE)
    timers.hold(NINE + 5 * MINUTE)
    timers.set(Timer.FORWARD, "y", NINE + 17 * MINUTE, NINE + 7 * MINUTE)
    assert timers.next == NINE + 20 * MINUTE
    assert timers.first_due(NINE + 19 * MINUTE) is None
    timers.go_on(NINE + 35 * MINUTE)
    assert timers.next == NINE + 20 * MINUTE
    assert dict(timers)[Timer.MISSED, "x"] == NINE + 45 * MINUTE
    assert dict(timers)[Timer.FORWARD, "y"] == NINE + 45 * MINUTE
