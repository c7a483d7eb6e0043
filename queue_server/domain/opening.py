"""Business days and hours, by the branch's own time zone.

A business day is named by the local date on which it began. Local times are converted with their
date, so a change to or from daylight saving time moves no opening hour.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from queue_server.domain.configuration import BranchConfig, Span

_LOOK_AHEAD_DAYS = 60


def local_date(config: BranchConfig, now: datetime) -> date:
    return now.astimezone(ZoneInfo(config.time_zone)).date()


def span_on(config: BranchConfig, day: date) -> Span | None:
    """When tickets are given out on ``day`` by the hours; None when closed."""
    return None if day in config.closed_days else config.hours[day.weekday()]


def within_hours(config: BranchConfig, now: datetime) -> bool:
    day = local_date(config, now)
    span = span_on(config, day)
    return span is not None and _at(config, day, span.opens) <= now < _at(config, day, span.closes)


def closing_today(config: BranchConfig, now: datetime) -> datetime | None:
    """When tickets end today by the hours, if that is still to come."""
    day = local_date(config, now)
    span = span_on(config, day)
    closes = _at(config, day, span.closes) if span else None
    return closes if closes and now < closes else None


def next_opening(config: BranchConfig, now: datetime, over: date | None = None) -> datetime | None:
    """The next moment after ``now`` at which the hours begin; None when none is in sight.

    The business day ``over`` has ended and does not begin again by itself.
    """
    today = local_date(config, now)
    for ahead in range(_LOOK_AHEAD_DAYS):
        day = today + timedelta(days=ahead)
        span = span_on(config, day) if day != over else None
        if span and (opens := _at(config, day, span.opens)) > now:
            return opens
    return None


def day_end(config: BranchConfig, opened_at: datetime, now: datetime) -> datetime:
    """When a business day that began at ``opened_at`` ends by itself: the next ``day_ends`` after it.

    If the clock has been set back to before that (it was ahead when the day began), the end is
    today's ``day_ends``: nobody waits for a date that is not to come.
    """
    day = local_date(config, min(opened_at, now))
    ends = _at(config, day, config.day_ends)
    if now < opened_at or ends > opened_at:
        return ends
    return _at(config, day + timedelta(days=1), config.day_ends)


def _at(config: BranchConfig, day: date, at: time) -> datetime:
    return datetime.combine(day, at, tzinfo=ZoneInfo(config.time_zone)).astimezone(UTC)
