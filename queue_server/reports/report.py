"""A report: figures of a branch over a period, divided by time and by one dimension."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection, func, select

from queue_link.figure_definitions import is_known_by
from queue_link.figures import Dimension, Figure, Unit
from queue_link.results import FigureValue, ReportMade, ReportRow
from queue_server.domain.configuration import BranchConfig
from queue_server.entry import moment
from queue_server.reports.counting import Counted, Counts, Cut, backlog_before, count, count_together, reasons
from queue_server.reports.local_time import within
from queue_server.reports.period import BadPeriod, Period, parts
from queue_server.tables import aggregates

MOST_HOURS = timedelta(days=400)
"""The longest period that is told by the hour."""
MOST_ROWS = 20_000


def report(
    connection: Connection,
    config: BranchConfig,
    period: Period,
    unit: Unit | None = None,
    dimension: Dimension | None = None,
) -> ReportMade:
    """Raises ``BadPeriod`` where there would be too many rows."""
    if unit is Unit.HOUR and period.until - period.since > MOST_HOURS:
        raise BadPeriod(f"more than {MOST_HOURS.days} days cannot be told by the hour")
    cut = Cut(config, period, unit, dimension)
    counts = count(connection, cut)
    together = count_together(connection, cut, counts)
    whole = Cut(config, period)
    waiting = sum(backlog_before(connection, whole).values())
    (total,) = _rows(whole, {(0, None): together}, {None: waiting})
    rows = tuple(_rows(cut, counts, backlog_before(connection, cut)))
    if len(rows) > MOST_ROWS:
        raise BadPeriod(f"the report would have more than {MOST_ROWS} rows")
    return ReportMade(
        branch=config.id,
        time_zone=period.time_zone,
        begins=period.since,
        ends=period.until,
        unit=unit,
        dimension=dimension,
        rows=rows,
        total=total,
        refused=reasons(connection, whole),
        wait_target_min=config.targets.wait_min,
        totals_until=_totals_until(connection, period, config),
    )


def _totals_until(connection: Connection, period: Period, config: BranchConfig) -> datetime | None:
    """None: single visits of the whole period are known."""
    of_branch = aggregates.c.branch == config.id
    newest = select(func.max(aggregates.c.hour)).where(of_branch, within(aggregates.c.hour, period))
    hour = connection.scalar(newest)
    return None if hour is None else min(moment(hour) + timedelta(hours=1), period.until)


def _rows(cut: Cut, counts: Counts, waiting: dict[str | None, int]) -> Iterable[ReportRow]:
    """In the order of time, then of the dimension."""
    for number, key in _keys(cut, counts):
        counted = counts.get((number, key), _NOTHING)
        flow = counted.numbers.get(Figure.ARRIVED, 0) - counted.numbers.get("ended", 0)
        waiting[key] = waiting.get(key, 0) + flow
        period = cut.period
        begins, ends = period.part(cut.unit, number) if cut.unit else (period.since, period.until)
        told = values(counted, waiting[key])
        known: dict[str, FigureValue] = {
            figure: told[figure] if is_known_by(figure, cut.dimension) else None for figure in Figure
        }
        yield ReportRow(begins, ends, key, known)


def _keys(cut: Cut, counts: Counts) -> Iterable[tuple[int, str | None]]:
    if cut.unit is None or cut.dimension is not None or not counts:
        return sorted(counts, key=lambda key: (key[0], key[1] is None, key[1] or ""))
    numbers = [number for number, _ in counts]
    return ((number, None) for number in parts(cut.period, cut.unit, min(numbers), max(numbers)))


_COUNTS = (
    Figure.ARRIVED,
    Figure.PEOPLE,
    Figure.CALLED,
    Figure.RECALLS,
    Figure.SERVED,
    Figure.NO_SHOWS,
    Figure.WALK_OUTS,
    Figure.REMOVED,
    Figure.CLOSED_OUT,
    Figure.REFUSED,
    Figure.NEXT_SERVICES,
    Figure.TRANSFERRED,
    Figure.MISTAKES,
    Figure.NEEDED_TIME,
    Figure.PARKED,
    Figure.FORECASTS,
    Figure.PROMISED,
    Figure.PROMISED_SERVED,
    Figure.PROMISED_CLOSED_OUT,
)
_SPANS = {
    "wait": (Figure.WAITS, Figure.WAIT_MEAN, Figure.WAIT_MEDIAN, Figure.WAIT_P90, Figure.WAIT_LONGEST),
    "way": (Figure.WAYS, Figure.WAY_MEAN, Figure.WAY_MEDIAN, Figure.WAY_P90, Figure.WAY_LONGEST),
    "transaction": (
        Figure.TRANSACTIONS,
        Figure.TRANSACTION_MEAN,
        Figure.TRANSACTION_MEDIAN,
        Figure.TRANSACTION_P90,
        Figure.TRANSACTION_LONGEST,
    ),
}
_MICROSECONDS = 1_000_000
_NOTHING = Counted()


def values(found: Counted, backlog: int) -> dict[Figure, FigureValue]:
    """The figures from what was counted. Times in seconds, shares from 0 to 1."""
    counted = found.numbers
    told: dict[Figure, FigureValue] = {figure: counted.get(figure, 0) for figure in _COUNTS}
    told[Figure.BACKLOG] = backlog
    for name, (base, mean, median, p90, longest) in _SPANS.items():
        lengths = sorted(found.lengths.get(name, ()))
        # Of business days that are kept as totals, the lengths themselves are not known.
        older = counted.get(f"{name} number", 0)
        number, most = len(lengths) + older, max((*lengths[-1:], counted.get(f"{name} longest", 0)))
        told[base] = number
        told[mean] = _ratio(sum(lengths) + counted.get(f"{name} sum", 0), number * _MICROSECONDS)
        told[median], told[p90] = (None if older else _nearest(lengths, percent) for percent in (50, 90))
        told[longest] = _ratio(most, _MICROSECONDS if number else 0)
    waits = len(found.lengths.get("wait", ())) + counted.get("wait number", 0)
    forecasts = counted.get(Figure.FORECASTS, 0)
    told[Figure.SERVICE_LEVEL] = _ratio(counted.get("waits within", 0), waits)
    told[Figure.FORECAST_COVERAGE] = _ratio(counted.get("forecasts within", 0), forecasts)
    told[Figure.FORECAST_ERROR] = _ratio(counted.get("forecasts off", 0), forecasts * _MICROSECONDS)
    told[Figure.INSIDE_MEAN] = _ratio(counted.get("people times", 0), counted.get("open", 0))
    told[Figure.INSIDE_MOST] = counted.get(Figure.INSIDE_MOST)
    full, minute = counted.get("full", 0), 60 * _MICROSECONDS
    told[Figure.AT_CAP] = _ratio(full, minute if counted.get("capped", 0) else 0)
    return told


def _nearest(ordered: Sequence[int], percent: int) -> float | None:
    """The smallest that at least so many per cent do not exceed, in seconds."""
    rank = -(-len(ordered) * percent // 100)
    return ordered[rank - 1] / _MICROSECONDS if ordered else None


def _ratio(part: int, whole: int) -> float | None:
    return part / whole if whole else None
