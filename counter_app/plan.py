"""The plan of counters as a supervisor writes it: times of day in the branch's zone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from queue_link.commands import PlannedCounters
from queue_link.vocabulary import ProfileId


class Mistake(StrEnum):
    """What is wrong with a line of the plan."""

    BAD_TIME = "bad-time"
    """Not a time of day, as 9:30."""
    ENDS_FIRST = "ends-first"
    OVERLAPS = "overlaps"
    """The same profile is planned for the same time in another line."""


@dataclass(frozen=True)
class Line:
    """Not checked yet; times as they were typed."""

    profile: ProfileId
    begins: str
    ends: str
    counters: int


@dataclass(frozen=True)
class Wrong:
    line: int
    """From 1."""
    mistake: Mistake


def read(lines: list[Line], day: date, zone: ZoneInfo) -> tuple[PlannedCounters, ...] | Wrong:
    """The plan, or the first thing that is wrong with it."""
    planned: list[PlannedCounters] = []
    for number, line in enumerate(lines, 1):
        begins, ends = _moment(line.begins, day, zone), _moment(line.ends, day, zone)
        if begins is None or ends is None:
            return Wrong(number, Mistake.BAD_TIME)
        if begins >= ends:
            return Wrong(number, Mistake.ENDS_FIRST)
        if any(one.profile == line.profile and begins < one.ends and one.begins < ends for one in planned):
            return Wrong(number, Mistake.OVERLAPS)
        planned.append(PlannedCounters(line.profile, begins, ends, line.counters))
    return tuple(planned)


def written(at: datetime, zone: ZoneInfo) -> str:
    """``9:30``."""
    local = at.astimezone(zone)
    return f"{local.hour}:{local.minute:02}"


def _moment(text: str, day: date, zone: ZoneInfo) -> datetime | None:
    hour, _, minute = text.strip().replace(".", ":").partition(":")
    if not (hour.isdecimal() and minute.isdecimal() and len(minute) == 2):
        return None
    if int(hour) > 23 or int(minute) > 59:
        return None
    return datetime.combine(day, time(int(hour), int(minute)), zone).astimezone(UTC)
