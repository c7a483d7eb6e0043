"""The time that a report is about, and its parts by the clock on the branch's wall."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

from queue_link.figures import Unit
from queue_server.entry import micros, moment

HOUR_US = 3_600_000_000
DAY_US = 24 * HOUR_US
LONGEST = timedelta(days=5 * 366)
"""The longest period of a report."""
_EPOCH = date(1970, 1, 1)
_MONDAY_OFFSET = 3
"""Days from the Monday of that week to 1 January 1970."""


class BadPeriod(ValueError):
    """A period that ends before it begins, is too long, or is not written as it should be."""


@dataclass(frozen=True)
class Period:
    """Half-open: ``since`` is in it, ``until`` is not. Both are aware UTC datetimes."""

    since: datetime
    until: datetime
    time_zone: str

    def __post_init__(self) -> None:
        if not timedelta(0) < self.until - self.since:
            raise BadPeriod("the period ends before it begins: its last date is not part of it")
        if self.until - self.since > LONGEST:
            raise BadPeriod(f"the period is longer than {LONGEST.days} days")

    @cached_property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.time_zone)

    @cached_property
    def offsets(self) -> tuple[tuple[int, int], ...]:
        """The local time is so many microseconds ahead of UTC until a moment, in microseconds since 1970;
        the last is of all later ones."""
        found: list[tuple[int, int]] = []
        at, ahead = self.since, self._ahead(self.since)
        while at < self.until:
            later = min(at + timedelta(days=1), self.until)
            if self._ahead(later) != ahead:
                changes = self._change_between(at, later)
                found.append((micros(changes), ahead))
                later, ahead = changes, self._ahead(changes)
            at = later
        return (*found, (micros(self.until), ahead))

    @cached_property
    def months(self) -> tuple[datetime, ...]:
        """The beginnings of its months, the first one cut to the period."""
        first = self.since.astimezone(self.zone).date().replace(day=1)
        starts = [self.since]
        while (following := self.midnight(_next_month(first))) < self.until:
            starts.append(following)
            first = _next_month(first)
        return tuple(starts)

    def midnight(self, day: date) -> datetime:
        """When a local date begins."""
        return datetime.combine(day, time(0), self.zone).astimezone(UTC)

    def part(self, unit: Unit, number: int) -> tuple[datetime, datetime]:
        """When a part begins and ends, cut to the period. Numbers are those of ``local_time.part_of``."""
        match unit:
            case Unit.HOUR:
                begins = moment(number)
                ends = begins + timedelta(hours=1)
            case Unit.DAY:
                begins, ends = self._days(number, 1)
            case Unit.WEEK:
                begins, ends = self._days(number * 7 - _MONDAY_OFFSET, 7)
            case Unit.MONTH:
                begins = self.months[number]
                ends = self.months[number + 1] if number + 1 < len(self.months) else self.until
        return max(begins, self.since), min(ends, self.until)

    def following(self, unit: Unit, number: int) -> int:
        """The number of the part after this one."""
        return number + HOUR_US if unit is Unit.HOUR else number + 1

    def _days(self, number: int, count: int) -> tuple[datetime, datetime]:
        first = _EPOCH + timedelta(days=number)
        return self.midnight(first), self.midnight(first + timedelta(days=count))

    def _ahead(self, at: datetime) -> int:
        offset = at.astimezone(self.zone).utcoffset() or timedelta(0)
        return offset // timedelta(microseconds=1)

    def _change_between(self, before: datetime, after: datetime) -> datetime:
        """The first whole minute with the later offset."""
        low, high = 0, (after - before) // timedelta(minutes=1) + 1
        base = before.replace(second=0, microsecond=0)
        while low + 1 < high:
            middle = (low + high) // 2
            if self._ahead(base + timedelta(minutes=middle)) == self._ahead(before):
                low = middle
            else:
                high = middle
        return base + timedelta(minutes=high)


def of_days(first: date, end: date, time_zone: str) -> Period:
    """From the beginning of a local date to that of another, which is not in it. Raises ``BadPeriod``."""
    zone = ZoneInfo(time_zone)
    since, until = (datetime.combine(day, time(0), zone).astimezone(UTC) for day in (first, end))
    return Period(since, until, time_zone)


def of_day(text: str, time_zone: str) -> Period:
    """``2026-03-02``. Raises ``BadPeriod``."""
    day = read_date(text)
    return of_days(day, day + timedelta(days=1), time_zone)


def of_week(text: str, time_zone: str) -> Period:
    """``2026-W10``, by ISO 8601. Raises ``BadPeriod``."""
    found = re.fullmatch(r"(\d{4})-W(\d{2})", text)
    try:
        monday = date.fromisocalendar(int(found[1]), int(found[2]), 1) if found else None
    except ValueError:
        monday = None
    if monday is None:
        raise BadPeriod(f"a week like 2026-W10 is needed, not {text!r}")
    return of_days(monday, monday + timedelta(days=7), time_zone)


def of_month(text: str, time_zone: str) -> Period:
    """``2026-03``. Raises ``BadPeriod``."""
    try:
        first = date.fromisoformat(f"{text}-01") if re.fullmatch(r"\d{4}-\d{2}", text) else None
    except ValueError:
        first = None
    if first is None:
        raise BadPeriod(f"a month like 2026-03 is needed, not {text!r}")
    return of_days(first, _next_month(first), time_zone)


def read_date(text: str) -> date:
    """``2026-03-02``. Raises ``BadPeriod``."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise BadPeriod(f"a date like 2026-03-02 is needed, not {text!r}") from None


def parts(period: Period, unit: Unit, first: int, last: int) -> Iterator[int]:
    """The numbers of the parts from one to another, both included. An hour that is left out has none."""
    number = first
    while number <= last:
        yield number
        number = period.following(unit, number)


def _next_month(first: date) -> date:
    return (first + timedelta(days=32)).replace(day=1)
