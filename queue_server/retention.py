"""What is kept no longer: business days beyond the branch's horizon go, one by one, the oldest first.

Of visits, totals by hour and service stay, counted by what reports count with. The journal is never kept
longer than the visits that it could be made of. The newest two business days are not touched: a start replays
them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import Column, ColumnElement, Connection, Table, and_, delete, func, insert, select

from queue_link.figure_definitions import DIVIDED, Source
from queue_link.figures import Dimension, Figure, Unit
from queue_server.domain.configuration import BranchConfig
from queue_server.entry import moment
from queue_server.reports.counting import Counted, Cut, count
from queue_server.reports.period import Period
from queue_server.tables import (
    aggregates,
    business_days,
    delivered,
    journal,
    missed_appointments,
    refusals,
    stages,
    steps,
    tickets,
    visits,
)

REPLAYED = 2
"""Business days that a start may need."""
_MADE_OF_IT: tuple[tuple[Table, Column[int]], ...] = (
    *((table, table.c.day_seq) for table in (tickets, visits)),
    *((table, table.c.seq) for table in (stages, delivered, refusals, steps, missed_appointments)),
    (business_days, business_days.c.first_seq),
)
_MOMENTS: tuple[Column[int], ...] = (
    tickets.c.taken_at,
    visits.c.ended_at,
    stages.c.called_at,
    stages.c.ended_at,
    refusals.c.at,
    steps.c.since,
)
_SEQ: Mapping[Table, Column[int]] = {**dict(_MADE_OF_IT), journal: journal.c.seq}


class Forgotten(msgspec.Struct, frozen=True):
    """A business day beyond the horizon."""

    day: date
    entries: int
    """Of the journal."""
    rows: int
    """Of the tables made of it; what was counted of them is kept."""


class Due(msgspec.Struct, frozen=True):
    """A business day beyond a horizon."""

    day: date
    span: tuple[int, int]
    """From its first journal entry to before the first of the next."""
    visits: bool
    """What is made of the journal goes too."""


def due(connection: Connection, config: BranchConfig, now: datetime) -> Iterator[Due]:
    """The oldest first. Where the visits are kept no longer, the journal is not either."""
    days = connection.execute(
        select(business_days.c.first_seq, business_days.c.day)
        .where(business_days.c.branch == config.id)
        .order_by(business_days.c.first_seq)
    ).all()
    today, limits = now.astimezone(ZoneInfo(config.time_zone)).date(), config.retention
    for (first, day), (end, _) in list(pairwise(days))[: 1 - REPLAYED]:
        visits_too = _is_due(day, today, limits.visits_days)
        if visits_too or _is_due(day, today, limits.journal_days):
            yield Due(day, (first, end), visits_too)


def would_forget(connection: Connection, config: BranchConfig, now: datetime) -> Iterator[Forgotten]:
    """What ``forget_one`` would do, day by day; nothing is changed."""
    for one in due(connection, config, now):
        of_visits = (table for table, _ in _MADE_OF_IT if one.visits)
        rows = sum(_count(connection, config, table, one.span) for table in of_visits)
        entries = _count(connection, config, journal, one.span)
        if rows or entries:
            yield Forgotten(one.day, entries, rows)


def forget_one(connection: Connection, config: BranchConfig, now: datetime) -> Forgotten | None:
    """Forget the oldest business day that is due; None: there is none."""
    for one in due(connection, config, now):
        rows = 0
        if one.visits:
            _keep_totals(connection, config, one.span)
            rows = sum(_delete(connection, config, table, one.span) for table, _ in _MADE_OF_IT)
        # Those before the first business day go with it.
        entries = _delete(connection, config, journal, (0, one.span[1]))
        if rows or entries:
            return Forgotten(one.day, entries, rows)
    return None


def _count(connection: Connection, config: BranchConfig, table: Table, span: tuple[int, int]) -> int:
    wanted = select(func.count()).select_from(table).where(_of_span(table, config, span))
    return connection.scalar(wanted) or 0


def _is_due(day: date, today: date, kept_days: int | None) -> bool:
    return kept_days is not None and day < today - timedelta(days=kept_days)


def _delete(connection: Connection, config: BranchConfig, table: Table, span: tuple[int, int]) -> int:
    return connection.execute(delete(table).where(_of_span(table, config, span))).rowcount


def _of_span(table: Table, config: BranchConfig, span: tuple[int, int]) -> ColumnElement[bool]:
    seq = _SEQ[table]
    return and_(table.c.branch == config.id, seq >= span[0], seq < span[1])


def _keep_totals(connection: Connection, config: BranchConfig, span: tuple[int, int]) -> None:
    period = _time_of(connection, config, span)
    rows = list(_totals(connection, config, period, span)) if period else []
    if rows:
        connection.execute(insert(aggregates), rows)


def _totals(
    connection: Connection, config: BranchConfig, period: Period, span: tuple[int, int]
) -> Iterator[dict[str, object]]:
    for source in Source:
        by = Dimension.SERVICE if Dimension.SERVICE in DIVIDED[source] else None
        for (hour, service), counted in count(
            connection, Cut(config, period, Unit.HOUR, by, span), {source}
        ).items():
            day = {"branch": config.id, "day_seq": span[0]}
            of_hour = day | {"hour": hour, "source": source, "service": service or ""}
            for name, number in _numbers(counted):
                yield of_hour | {"name": name, "number": number}


def _numbers(counted: Counted) -> Iterator[tuple[str, int]]:
    """Lengths as their number, sum and longest."""
    kept = counted.numbers.items()
    yield from ((name, number) for name, number in kept if number or name == Figure.INSIDE_MOST)
    for name, lengths in counted.lengths.items():
        if lengths:
            yield from ((f"{name} number", len(lengths)), (f"{name} sum", sum(lengths)))
            yield f"{name} longest", max(lengths)


def _time_of(connection: Connection, config: BranchConfig, span: tuple[int, int]) -> Period | None:
    """A time that all rows of a business day are in; None: it has none."""
    found: list[int] = []
    for at in _MOMENTS:
        wanted = select(func.min(at), func.max(at)).where(_of_span(at.table, config, span))
        found += [one for row in connection.execute(wanted) for one in row if one is not None]
    if not found:
        return None
    return Period(moment(min(found)), moment(max(found)) + timedelta(microseconds=1), config.time_zone)
