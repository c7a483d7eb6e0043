"""Business days and hours, by the branch's own time zone.

A business day is named by the local date on which it began. A local time is the first moment of its date
at which the wall clock shows it, or a later time: one that comes twice counts the first time, one that is
skipped is the moment of the change. So daylight saving time moves no hours and turns none around.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from itertools import pairwise
from zoneinfo import ZoneInfo

from queue_server.domain.configuration import BranchConfig, Hours, Service, Spans

Interval = tuple[datetime, datetime]
"""From the first moment until just before the second one, in UTC."""

_LOOK_AHEAD_DAYS = 500


def local_date(config: BranchConfig, now: datetime) -> date:
    return _local_date(config.time_zone, now)


def spans_on(hours: Hours, day: date) -> Spans:
    """The local times of one date, its exceptions respected; empty: closed."""
    exception = hours.exceptions.get(day)
    return hours.week[day.weekday()] if exception is None else exception


def within(hours: Hours, zone: str, now: datetime) -> bool:
    """Whether ``hours`` are on now, in the time zone of that name."""
    return any(begins <= now < ends for begins, ends in _today(hours, zone, now))


def moment_of(config: BranchConfig, day: date, at: time) -> datetime:
    """The moment of a local time of the branch."""
    return _moment(config.time_zone, day, at)


# --- tickets --------------------------------------------------------------------------------------


def tickets_within(config: BranchConfig, now: datetime, service: Service | None = None) -> bool:
    """Whether the hours say that tickets are given out now: the branch's, or those of a service."""
    return within(_ticket_hours(config, service), config.time_zone, now)


def last_tickets_today(config: BranchConfig, now: datetime) -> datetime | None:
    """When the branch's tickets end for today, if that is still to come."""
    today = _today(config.tickets, config.time_zone, now)
    return today[-1][1] if today and now < today[-1][1] else None


def next_opening(
    config: BranchConfig, now: datetime, over: date | None = None, service: Service | None = None
) -> datetime | None:
    """The next moment after ``now`` at which tickets of ``service`` begin; None when none is in sight.

    Without a service: any tickets, the branch's or those of a service with hours of its own. The business day
    ``over`` has ended and does not begin again by itself.
    """
    each = _all_ticket_hours(config) if service is None else (_ticket_hours(config, service),)
    return _earliest(_next_begin(hours, config.time_zone, now, over) for hours in each)


# --- service --------------------------------------------------------------------------------------


def service_end(config: BranchConfig, now: datetime) -> datetime | None:
    """When service ends on today's date, also when that has passed; None on a day without service."""
    today = _today(config.service_hours, config.time_zone, now)
    return today[-1][1] if today else None


def service_gaps(config: BranchConfig, now: datetime) -> tuple[Interval, ...]:
    """Today's breaks in service that are still to come or under way, in order."""
    today = _today(config.service_hours, config.time_zone, now)
    gaps = ((before[1], after[0]) for before, after in pairwise(today))
    return tuple(gap for gap in gaps if now < gap[1])


# --- the business day -----------------------------------------------------------------------------


def day_begins_within(config: BranchConfig, now: datetime) -> bool:
    """Whether now is between the first and the last of today's hours, for tickets or service.

    The business day begins by itself then, in a break too, if the server was not running before.
    """
    today = _today_of_all(config, now)
    return bool(today) and min(today)[0] <= now < max(ends for _, ends in today)


def next_beginning(config: BranchConfig, now: datetime, over: date | None = None) -> datetime | None:
    """The next moment after ``now`` at which any hours begin, for tickets or service, but not on ``over``."""
    return _earliest(_next_begin(hours, config.time_zone, now, over) for hours in _all_hours(config))


def next_change_today(config: BranchConfig, now: datetime) -> datetime | None:
    """The next moment on today's date at which any hours begin or end, for tickets or service."""
    moments = (moment for interval in _today_of_all(config, now) for moment in interval)
    return min((moment for moment in moments if moment > now), default=None)


def day_end(config: BranchConfig, opened_at: datetime, now: datetime) -> datetime:
    """When a business day that began at ``opened_at`` ends by itself: the next ``day_ends`` after it.

    If it began a day or more after ``now`` (the clock was ahead then and has been set back), the end is
    today's ``day_ends``: nobody waits for a date that is not to come.
    """
    if opened_at - now >= timedelta(days=1):
        return moment_of(config, local_date(config, now), config.day_ends)
    day = local_date(config, opened_at)
    ends = moment_of(config, day, config.day_ends)
    return ends if ends > opened_at else moment_of(config, day + timedelta(days=1), config.day_ends)


# --- which hours ----------------------------------------------------------------------------------


def _ticket_hours(config: BranchConfig, service: Service | None) -> Hours:
    return config.tickets if service is None or service.hours is None else service.hours


def _all_ticket_hours(config: BranchConfig) -> Iterator[Hours]:
    yield config.tickets
    for service in config.services:
        if service.hours is not None:
            yield service.hours


def _all_hours(config: BranchConfig) -> Iterator[Hours]:
    yield from _all_ticket_hours(config)
    if config.service is not None:
        yield config.service


# --- hours as moments -----------------------------------------------------------------------------


def _today(hours: Hours, zone: str, now: datetime) -> tuple[Interval, ...]:
    day = _local_date(zone, now)
    return _intervals(zone, day, spans_on(hours, day))


def _today_of_all(config: BranchConfig, now: datetime) -> list[Interval]:
    return [each for hours in _all_hours(config) for each in _today(hours, config.time_zone, now)]


def _next_begin(hours: Hours, zone: str, now: datetime, over: date | None) -> datetime | None:
    for day in _dates(hours, _local_date(zone, now)):
        if day != over:
            for begins, _ in _intervals(zone, day, spans_on(hours, day)):
                if begins > now:
                    return begins
    return None


def _dates(hours: Hours, today: date) -> Iterator[date]:
    """The dates with hours from ``today`` on, in order."""
    if any(hours.week):
        ahead = (today + timedelta(days=days) for days in range(_LOOK_AHEAD_DAYS))
        return (day for day in ahead if spans_on(hours, day))
    return iter(sorted(day for day, spans in hours.exceptions.items() if spans and day >= today))


def _earliest(moments: Iterator[datetime | None]) -> datetime | None:
    return min((moment for moment in moments if moment is not None), default=None)


@lru_cache(maxsize=1024)
def _intervals(zone: str, day: date, spans: Spans) -> tuple[Interval, ...]:
    """In order and apart. What the clock skips is left out; a skipped break is none."""
    intervals: list[Interval] = []
    for span in spans:
        begins, ends = _moment(zone, day, span.opens), _moment(zone, day, span.closes)
        if intervals and begins == intervals[-1][1]:
            begins = intervals.pop()[0]
        if begins < ends:
            intervals.append((begins, ends))
    return tuple(intervals)


@lru_cache(maxsize=1024)
def _moment(zone: str, day: date, at: time) -> datetime:
    """The first moment at which the wall clock shows ``day`` and ``at``, or later."""
    local = datetime.combine(day, at, tzinfo=_zone(zone))
    moment = local.astimezone(UTC)
    if _wall(zone, moment) == local.replace(tzinfo=None):
        return moment
    # Skipped. By the offset after the change it is before the change, by the one before it is after it.
    early = local.replace(fold=1).astimezone(UTC)
    seconds = range(int((moment - early).total_seconds()))
    change = bisect_left(
        seconds,
        local.replace(tzinfo=None),
        key=lambda second: _wall(zone, early + timedelta(seconds=second)),
    )
    return early + timedelta(seconds=change)


def _wall(zone: str, moment: datetime) -> datetime:
    """What the clock on the wall shows, as a naive datetime."""
    return moment.astimezone(_zone(zone)).replace(tzinfo=None, fold=0)


def _local_date(zone: str, now: datetime) -> date:
    return now.astimezone(_zone(zone)).date()


@cache
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)
