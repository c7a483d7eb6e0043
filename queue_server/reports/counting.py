"""The queries: each counts all figures of one source at once, by part of the period and by dimension.

Sums and counts are whole numbers, so that means are exact. What percentiles are taken of comes as it is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    String,
    and_,
    case,
    cast,
    func,
    literal,
    null,
    select,
    type_coerce,
)

from queue_link.figure_definitions import DIVIDED, Source
from queue_link.figures import Dimension, Figure, Unit
from queue_link.vocabulary import BranchId, Ending, Outcome
from queue_server.domain.configuration import BranchConfig
from queue_server.entry import micros
from queue_server.reports.local_time import part_of, within
from queue_server.reports.period import Period
from queue_server.tables import aggregates, refusals, stages, steps, tickets, visits

Key = tuple[int, str | None]
"""Which part of the period, and which service, queue or the like; None: of none, or not divided."""
_LARGEST = frozenset({Figure.INSIDE_MOST, "wait longest", "way longest", "transaction longest"})
"""What is the largest of its parts, not their sum."""


@dataclass
class Counted:
    """Of one part and one service, queue or the like. What was never seen there is not in it."""

    numbers: dict[str, int] = field(default_factory=dict)
    """By name."""
    lengths: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    """By name, each length of time in microseconds."""

    def add(self, other: Counted) -> None:
        for name, number in other.numbers.items():
            mine = self.numbers.get(name, 0)
            self.numbers[name] = max(mine, number) if name in _LARGEST else mine + number
        for name, lengths in other.lengths.items():
            self.lengths[name] += lengths


Counts = dict[Key, Counted]
SECOND = 1_000_000
_KEPT_BY = (None, Dimension.SERVICE)
"""How totals of business days can be divided whose visits are kept no longer."""
Columns = Mapping[str, ColumnElement[int]]
BY_OUTCOME = {
    Figure.SERVED: Outcome.SERVED,
    Figure.NO_SHOWS: Outcome.NO_SHOW,
    Figure.WALK_OUTS: Outcome.LEFT,
    Figure.REMOVED: Outcome.REMOVED,
    Figure.CLOSED_OUT: Outcome.CLOSING,
}
BY_ENDING = {
    Figure.NEXT_SERVICES: Ending.NEXT_SERVICE,
    Figure.TRANSFERRED: Ending.TRANSFERRED,
    Figure.MISTAKES: Ending.MISTAKE,
    Figure.NEEDED_TIME: Ending.NEEDS_TIME,
    Figure.PARKED: Ending.PARKED,
}


@dataclass(frozen=True)
class Cut:
    """What of a branch is counted, and how it is divided."""

    config: BranchConfig
    period: Period
    unit: Unit | None = None
    dimension: Dimension | None = None
    entries: tuple[int, int] | None = None
    """Only what journal entries from the one to before the other brought about; None: all."""

    @property
    def branch(self) -> BranchId:
        return self.config.id

    def divides(self, source: Source) -> bool:
        return self.dimension is None or self.dimension in DIVIDED[source]


@dataclass(frozen=True)
class Spans:
    """Lengths of time: which, dated by what."""

    source: Source
    at: ColumnElement[int]
    length: ColumnElement[int]
    """Microseconds."""
    counted: ColumnElement[bool]


def _length(begins: ColumnElement[int], ends: ColumnElement[int]) -> ColumnElement[int]:
    """A clock that was set back takes nothing off."""
    return case((ends < begins, 0), else_=ends - begins)


_TOLD = stages.c.started_at < stages.c.ended_at
"""That the customer had come was said before the counter was done with it."""
SPANS: Mapping[str, Spans] = {
    "wait": Spans(Source.CALLS, stages.c.called_at, stages.c.waited, stages.c.waited.is_not(None)),
    "way": Spans(Source.CALLS, stages.c.called_at, _length(stages.c.called_at, stages.c.started_at), _TOLD),
    "transaction": Spans(Source.STAGES, stages.c.ended_at, stages.c.ended_at - stages.c.started_at, _TOLD),
}


def count(connection: Connection, cut: Cut, sources: Container[Source] = frozenset(Source)) -> Counts:
    """What is counted of these sources. One that cannot be divided so is left out."""
    found: Counts = defaultdict(Counted)
    for source, counter in _COUNTERS.items():
        if source in sources and cut.divides(source):
            counter(connection, cut, found)
            if cut.entries is None and cut.dimension in _KEPT_BY:
                _aggregated(connection, cut, source, found)
    return found


def _aggregated(connection: Connection, cut: Cut, source: Source, found: Counts) -> None:
    """What is kept of business days whose visits are not: by hour and service."""
    table = aggregates
    part = part_of(table.c.hour, cut.period, cut.unit).label("part")
    service = func.nullif(table.c.service, "") if cut.dimension else type_coerce(null(), String)
    wanted = (
        select(part, service.label("key"), table.c.name, func.sum(table.c.number), func.max(table.c.number))
        .where(table.c.branch == cut.branch, table.c.source == source, within(table.c.hour, cut.period))
        .group_by("part", "key", table.c.name)
    )
    for number, key, name, added, largest in connection.execute(wanted):
        one = Counted({name: int(largest if name in _LARGEST else added)})
        found[number, key].add(one)


def _of_entries(cut: Cut, table: FromClause) -> tuple[ColumnElement[bool], ...]:
    if cut.entries is None:
        return ()
    seq = table.c.day_seq if table in (tickets, visits) else table.c.seq
    first, end = cut.entries
    return (seq >= first, seq < end)


def count_together(connection: Connection, cut: Cut, counts: Counts) -> Counted:
    """The whole period, undivided: from what was counted of its parts, and anew what cannot be divided so."""
    whole = Cut(cut.config, cut.period)
    told = {source for source in _COUNTERS if cut.divides(source)}
    others = count(connection, whole, set(Source) - told)
    if cut.dimension not in _KEPT_BY:
        for source in told:
            _aggregated(connection, whole, source, others)
    together = Counted()
    for counted in (*counts.values(), *others.values()):
        together.add(counted)
    return together


def backlog_before(connection: Connection, cut: Cut) -> dict[str | None, int]:
    """Tickets whose visits had not ended when the period began, by the dimension; none if not known by it."""
    if not cut.divides(Source.BALANCE):
        return {}
    begins = micros(cut.period.since)
    found: dict[str | None, int] = defaultdict(int)
    for table, at, sign in ((tickets, tickets.c.taken_at, 1), (visits, visits.c.ended_at, -1)):
        key = _key(table, cut)
        before = and_(table.c.branch == cut.branch, at < begins, table.c.training.is_(False))
        for value, number in connection.execute(select(key, func.count()).where(before).group_by(key)):
            found[value] += sign * number
    return found


def reasons(connection: Connection, cut: Cut) -> dict[str, int]:
    """Refused tickets of the whole period by reason, the most frequent first."""
    number = func.count().label("number")
    found = (
        select(refusals.c.reason, number)
        .where(refusals.c.branch == cut.branch, within(refusals.c.at, cut.period))
        .group_by(refusals.c.reason)
        .order_by(number.desc(), refusals.c.reason)
    )
    return {row.reason: row.number for row in connection.execute(found)}


def column_of(dimension: Dimension | None, table: FromClause) -> ColumnElement[str | None]:
    """The column that a dimension divides a table by."""
    match dimension:
        case None:
            return type_coerce(null(), String)
        case Dimension.OUTCOME:
            return visits.c.outcome
        case _:
            return table.c[dimension.value]


def _key(table: FromClause, cut: Cut) -> ColumnElement[str | None]:
    return column_of(cut.dimension, table).label("key")


def _collect(
    connection: Connection,
    cut: Cut,
    found: Counts,
    table: FromClause,
    at: ColumnElement[int],
    columns: Columns,
    *conditions: ColumnElement[bool],
    lengths: Sequence[str] = (),
) -> None:
    """``lengths``: the names of those of ``SPANS`` that are dated by ``at``. All lengths of a group come as
    one text, so that one look at the table is enough; windows in SQL would take three times as long."""
    part = part_of(at, cut.period, cut.unit).label("part")
    wanted = (
        select(
            part,
            _key(table, cut),
            *(column.label(name) for name, column in columns.items()),
            *(_all_of(SPANS[name]).label(name) for name in lengths),
        )
        .select_from(joined(table, cut.dimension))
        .where(table.c.branch == cut.branch, within(at, cut.period), *conditions, *_of_entries(cut, table))
        .group_by("part", "key")
    )
    for number, value, *counted in connection.execute(wanted):
        group = found[number, value]
        group.numbers.update(_whole(columns, counted[: len(columns)]))
        for name, text in zip(lengths, counted[len(columns) :], strict=True):
            group.lengths[name] += map(int, text.split(",") if text else ())


def _all_of(spans: Spans) -> ColumnElement[str]:
    return func.aggregate_strings(cast(case((spans.counted, spans.length)), String), ",")


def _whole(names: Iterable[str], counted: Iterable[int | None]) -> Iterator[tuple[str, int]]:
    """Some databases tell sums as decimals. What there is nothing of is left out."""
    return ((name, int(told)) for name, told in zip(names, counted, strict=True) if told is not None)


def joined(table: FromClause, dimension: Dimension | None) -> FromClause:
    """With the visits, where their outcome is asked of their stages. Who has not ended has none yet."""
    if dimension is Dimension.OUTCOME and table is not visits:
        return table.outerjoin(visits, visits.c.visit == table.c.visit)
    return table


def number_of(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)


def _tickets(connection: Connection, cut: Cut, found: Counts) -> None:
    columns: Columns = {Figure.ARRIVED: func.count(), Figure.PEOPLE: func.sum(tickets.c.party)}
    real = tickets.c.training.is_(False)
    _collect(connection, cut, found, tickets, tickets.c.taken_at, columns, real)


def _visits(connection: Connection, cut: Cut, found: Counts) -> None:
    table = visits
    forecast = and_(
        table.c.forecast_likely.is_not(None), table.c.waited.is_not(None), table.c.booked_at.is_(None)
    )
    low, high = table.c.forecast_low * SECOND, table.c.forecast_high * SECOND
    error = func.abs(table.c.waited - table.c.forecast_likely * SECOND)
    promised = table.c.chance.is_not(None)
    columns: Columns = {
        "ended": func.count(),
        **{figure: number_of(table.c.outcome == outcome) for figure, outcome in BY_OUTCOME.items()},
        Figure.FORECASTS: number_of(forecast),
        "forecasts within": number_of(and_(forecast, table.c.waited.between(low, high))),
        "forecasts off": func.sum(case((forecast, error), else_=0)),
        Figure.PROMISED: number_of(promised),
        Figure.PROMISED_SERVED: number_of(and_(promised, table.c.outcome == Outcome.SERVED)),
        Figure.PROMISED_CLOSED_OUT: number_of(and_(promised, table.c.outcome == Outcome.CLOSING)),
    }
    _collect(connection, cut, found, table, table.c.ended_at, columns, table.c.training.is_(False))


def _calls(connection: Connection, cut: Cut, found: Counts) -> None:
    columns: Columns = {
        Figure.CALLED: func.count(),
        Figure.RECALLS: func.sum(stages.c.recalls),
        "waits within": number_of(stages.c.waited <= _target(cut.config)),
    }
    _collect(connection, cut, found, stages, stages.c.called_at, columns, lengths=("wait", "way"))


def _target(config: BranchConfig) -> ColumnElement[int]:
    """The wait that is within the service level, in microseconds."""
    minute = 60 * SECOND
    own = [
        (stages.c.service == service.id, service.wait_target_min * minute)
        for service in config.services
        if service.wait_target_min is not None
    ]
    usual = literal(config.targets.wait_min * minute)
    return case(*own, else_=usual) if own else usual


def _endings(connection: Connection, cut: Cut, found: Counts) -> None:
    columns: Columns = {figure: number_of(stages.c.ending == ending) for figure, ending in BY_ENDING.items()}
    _collect(connection, cut, found, stages, stages.c.ended_at, columns, lengths=("transaction",))


def _refusals(connection: Connection, cut: Cut, found: Counts) -> None:
    _collect(connection, cut, found, refusals, refusals.c.at, {Figure.REFUSED: func.count()})


def _steps(connection: Connection, cut: Cut, found: Counts) -> None:
    lasts = steps.c.until - steps.c.since
    full = steps.c.inside >= steps.c.cap
    columns: Columns = {
        "open": func.sum(lasts),
        "people times": func.sum(steps.c.inside * lasts),
        Figure.INSIDE_MOST: func.max(steps.c.inside),
        "capped": func.sum(case((steps.c.cap.is_not(None), lasts), else_=0)),
        "full": func.sum(case((full, lasts), else_=0)),
    }
    _collect(connection, cut, found, steps, steps.c.since, columns)


_COUNTERS: Mapping[Source, Callable[[Connection, Cut, Counts], None]] = {
    Source.TICKETS: _tickets,
    Source.VISITS: _visits,
    Source.CALLS: _calls,
    Source.STAGES: _endings,
    Source.REFUSALS: _refusals,
    Source.STEPS: _steps,
}
"""Those of ``BALANCE`` follow from tickets and visits."""
