"""The plan of counters as it is typed."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from counter_app.plan import Line, Mistake, Wrong, read, written
from queue_link.commands import PlannedCounters
from queue_link.vocabulary import ProfileId

ALL, PERMITS = ProfileId("all"), ProfileId("permits")
DAY, ZONE = date(2026, 3, 2), ZoneInfo("Europe/Helsinki")


def test_times_are_those_of_the_branch() -> None:
    """With a colon or, as in Finnish, a point."""
    found = read([Line(ALL, "9:30", "12.00", 3)], DAY, ZONE)
    begins, ends = datetime(2026, 3, 2, 7, 30, tzinfo=UTC), datetime(2026, 3, 2, 10, tzinfo=UTC)
    assert found == (PlannedCounters(ALL, begins, ends, 3),)
    assert written(begins, ZONE) == "9:30"


@pytest.mark.parametrize("typed", ["", "9", "9:5", "25:00", "9:60", "nine", "9:30:00"])
def test_what_is_no_time_is_told_with_its_line(typed: str) -> None:
    assert read([Line(ALL, "8:00", "9:00", 1), Line(ALL, typed, "12:00", 1)], DAY, ZONE) == Wrong(
        2, Mistake.BAD_TIME
    )


def test_a_line_ends_after_it_begins() -> None:
    assert read([Line(ALL, "12:00", "12:00", 1)], DAY, ZONE) == Wrong(1, Mistake.ENDS_FIRST)


def test_a_profile_is_planned_once_at_a_time() -> None:
    """Lines that only touch are well, and so are other profiles."""
    first = Line(ALL, "9:00", "12:00", 2)
    well = [first, Line(ALL, "12:00", "16:00", 1), Line(PERMITS, "9:00", "12:00", 1)]
    assert not isinstance(read(well, DAY, ZONE), Wrong)
    assert read([first, Line(ALL, "11:59", "13:00", 1)], DAY, ZONE) == Wrong(2, Mistake.OVERLAPS)
