"""The reminder that people wait."""

from __future__ import annotations

from datetime import datetime, timedelta

from counter_app.counter import Desk
from counter_app.idle import IdleWatch
from counter_app.mode import Mode
from tests.counter_app.scene import NOW, counter_view

LIMIT = timedelta(minutes=5)
WAITING, NOBODY = Desk(counter_view()), Desk(counter_view(waiting=()))


def at(minutes: float) -> datetime:
    return NOW + timedelta(minutes=minutes)


def test_whoever_is_free_for_long_is_reminded_and_told_for_how_long() -> None:
    watch = IdleWatch(LIMIT)
    assert watch.idle_for(WAITING, Mode.FREE, at(0)) is None
    assert watch.idle_for(WAITING, Mode.FREE, at(4.9)) is None
    assert watch.idle_for(WAITING, Mode.FREE, at(5)) == LIMIT
    assert watch.idle_for(WAITING, Mode.FREE, at(8)) == timedelta(minutes=8)


def test_any_work_and_an_empty_line_begin_it_anew() -> None:
    """Nobody is reminded right after a break, or when the first customer of an hour comes."""
    watch = IdleWatch(LIMIT)
    for desk, mode in ((WAITING, Mode.BREAK), (WAITING, Mode.SERVING), (NOBODY, Mode.FREE)):
        assert watch.idle_for(WAITING, Mode.FREE, at(0)) is None
        assert watch.idle_for(desk, mode, at(6)) is None
        assert watch.idle_for(WAITING, Mode.FREE, at(7)) is None
        assert watch.idle_for(desk, mode, at(8)) is None


def test_zero_never_reminds() -> None:
    watch = IdleWatch(timedelta())
    watch.idle_for(WAITING, Mode.FREE, at(0))
    assert watch.idle_for(WAITING, Mode.FREE, at(500)) is None


def test_a_clock_that_goes_back_reminds_nobody_too_soon() -> None:
    watch = IdleWatch(LIMIT)
    watch.idle_for(WAITING, Mode.FREE, at(60))
    assert watch.idle_for(WAITING, Mode.FREE, at(0)) is None
    assert watch.idle_for(WAITING, Mode.FREE, at(4)) is None
