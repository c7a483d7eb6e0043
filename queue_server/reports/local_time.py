"""Parts of a period in SQL: which hour, day, week or month of the branch's own clock a moment is in.

Moments are microseconds since 1970, UTC. Within a period the local time is a fixed time ahead of UTC, except
that this changes once or twice a year at known moments: a ``CASE`` over these and whole-number division do.
"""

from __future__ import annotations

from sqlalchemy import ColumnElement, case, literal

from queue_link.figures import Unit
from queue_server.entry import micros
from queue_server.reports.period import DAY_US, HOUR_US, Period


def within(at: ColumnElement[int], period: Period) -> ColumnElement[bool]:
    """Half-open."""
    return (at >= micros(period.since)) & (at < micros(period.until))


def part_of(at: ColumnElement[int], period: Period, unit: Unit | None) -> ColumnElement[int]:
    """The number of the part: when an hour began, the day since 1970, the week since then, the month of the
    period. None: the whole period, 0."""
    match unit:
        case None:
            return literal(0)
        case Unit.HOUR:
            ahead = _ahead(at, period)
            return (at + ahead) // HOUR_US * HOUR_US - ahead
        case Unit.DAY:
            return (at + _ahead(at, period)) // DAY_US
        case Unit.WEEK:
            return ((at + _ahead(at, period)) // DAY_US + 3) // 7
        case Unit.MONTH:
            later = period.months[1:]
            if not later:
                return literal(0)
            ends = [(at < micros(begins), number) for number, begins in enumerate(later)]
            return case(*ends, else_=len(later))


def _ahead(at: ColumnElement[int], period: Period) -> ColumnElement[int]:
    *changes, (_, last) = period.offsets
    if not changes:
        return literal(last)
    return case(*((at < until, ahead) for until, ahead in changes), else_=last)
