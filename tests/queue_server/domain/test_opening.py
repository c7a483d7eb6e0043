"""Hours by the branch's own time zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import msgspec

from queue_server.domain.opening import closing_today, day_end, next_opening, within_hours
from tests.queue_server.branches import NINE, branch

CONFIG = branch()


def test_hours_hold_from_opening_until_just_before_closing() -> None:
    """8:00-16:15 in Helsinki is 6:00-14:15 UTC in winter."""
    opens, closes = datetime(2026, 3, 2, 6, 0, tzinfo=UTC), datetime(2026, 3, 2, 14, 15, tzinfo=UTC)
    second = timedelta(seconds=1)
    inside = [within_hours(CONFIG, at) for at in (opens - second, opens, closes - second, closes)]
    assert inside == [False, True, True, False]


def test_daylight_saving_time_moves_no_opening() -> None:
    """The clocks go forward on Sunday 29 March 2026; Monday still opens at 8:00 local time."""
    friday_evening = datetime(2026, 3, 27, 18, 0, tzinfo=UTC)
    assert next_opening(CONFIG, friday_evening) == datetime(2026, 3, 30, 5, 0, tzinfo=UTC)


def test_weekends_and_closed_days_are_skipped() -> None:
    """Friday evening, and Monday is a holiday: Tuesday."""
    config = msgspec.structs.replace(CONFIG, closed_days=frozenset({date(2026, 3, 9)}))
    assert next_opening(config, datetime(2026, 3, 6, 18, 0, tzinfo=UTC)) == datetime(
        2026, 3, 10, 6, tzinfo=UTC
    )
    assert not within_hours(config, datetime(2026, 3, 9, 9, 0, tzinfo=UTC))


def test_a_branch_that_never_opens_has_no_next_opening() -> None:
    """None, not a search without end."""
    config = msgspec.structs.replace(CONFIG, hours=(None,) * 7)
    assert next_opening(config, NINE) is None


def test_closing_is_told_only_while_it_is_to_come() -> None:
    """At 9:00 it is 16:15; at 17:00 there is none today."""
    assert closing_today(CONFIG, NINE) == datetime(2026, 3, 2, 14, 15, tzinfo=UTC)
    assert closing_today(CONFIG, NINE.replace(hour=15)) is None


def test_a_day_opened_late_ends_the_next_evening() -> None:
    """Opened at 21:00, after the usual end at 20:00."""
    opened = datetime(2026, 3, 2, 19, 0, tzinfo=UTC)
    assert day_end(CONFIG, opened, opened) == datetime(2026, 3, 3, 18, 0, tzinfo=UTC)


def test_a_day_opened_by_a_clock_that_was_ahead_ends_this_evening() -> None:
    """Not on the date that the clock believed it was."""
    opened, now = datetime(2026, 3, 9, 7, 0, tzinfo=UTC), datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
    assert day_end(CONFIG, opened, now) == datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
