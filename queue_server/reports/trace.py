"""Which visits make up a figure. Tickets and times; nobody's name, no note, no adviser."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, Select, and_, func, or_, select

from queue_link.figure_definitions import DEFINITIONS, Source, is_known_by
from queue_link.figures import Figure
from queue_link.results import FigureTraced, TracedVisit
from queue_link.vocabulary import Outcome
from queue_server.entry import micros, moment
from queue_server.reports.counting import BY_ENDING, BY_OUTCOME, SPANS, Cut, column_of
from queue_server.reports.local_time import within
from queue_server.tables import stages, tickets, visits

LARGEST_PAGE = 500
_NO_VISITS = frozenset({Source.REFUSALS, Source.STEPS})
_FORECASTS = frozenset({Figure.FORECASTS, Figure.FORECAST_COVERAGE, Figure.FORECAST_ERROR})
_PROMISED = {Figure.PROMISED_SERVED: Outcome.SERVED, Figure.PROMISED_CLOSED_OUT: Outcome.CLOSING}


class NotTraceable(ValueError):
    """No visits make up this figure, or it cannot be divided so."""


def trace(
    connection: Connection,
    cut: Cut,
    figure: Figure,
    key: str | None = None,
    *,
    offset: int = 0,
    limit: int = LARGEST_PAGE,
) -> FigureTraced:
    """What the figure counts in the cut's period, of one ``key`` of its dimension. A mean, a percentile or a
    share is made up of its base. Raises ``NotTraceable``."""
    source = DEFINITIONS[figure].source
    if source in _NO_VISITS:
        raise NotTraceable(f"{figure}: it does not count visits")
    if not is_known_by(figure, cut.dimension):
        raise NotTraceable(f"{figure}: it is not known by {cut.dimension}")
    table, at, condition = _counted(cut, figure, source)
    if cut.dimension is not None:
        condition &= column_of(cut.dimension, table) == key
    chosen = _columns(table).where(condition)
    total = connection.scalar(select(func.count()).select_from(chosen.subquery())) or 0
    rows = connection.execute(
        chosen.order_by(at, tickets.c.visit).offset(offset).limit(min(limit, LARGEST_PAGE))
    )
    return FigureTraced(total, tuple(map(_traced, rows)))


def _counted(
    cut: Cut, figure: Figure, source: Source
) -> tuple[FromClause, ColumnElement[int], ColumnElement[bool]]:
    """The table, the moment that dates its rows, and which rows are counted."""
    match source:
        case Source.TICKETS:
            return tickets, tickets.c.taken_at, _of(tickets, cut) & within(tickets.c.taken_at, cut.period)
        case Source.BALANCE:
            until = micros(cut.period.until)
            open_then = or_(visits.c.ended_at.is_(None), visits.c.ended_at >= until)
            return tickets, tickets.c.taken_at, _of(tickets, cut) & (tickets.c.taken_at < until) & open_then
        case Source.VISITS:
            ended = visits.c.ended_at
            return visits, ended, _of(visits, cut) & within(ended, cut.period) & _of_visits(figure)
        case _:
            at, counted = _of_stages(figure)
            return stages, at, and_(stages.c.branch == cut.branch, within(at, cut.period), counted)


def _of(table: FromClause, cut: Cut) -> ColumnElement[bool]:
    return and_(table.c.branch == cut.branch, table.c.training.is_(False))


def _of_visits(figure: Figure) -> ColumnElement[bool]:
    if figure in BY_OUTCOME:
        return visits.c.outcome == BY_OUTCOME[figure]
    if figure in _FORECASTS:
        return and_(
            visits.c.forecast_likely.is_not(None), visits.c.waited.is_not(None), visits.c.booked_at.is_(None)
        )
    promised = visits.c.chance.is_not(None)
    return promised & (visits.c.outcome == _PROMISED[figure]) if figure in _PROMISED else promised


def _of_stages(figure: Figure) -> tuple[ColumnElement[int], ColumnElement[bool]]:
    if figure in BY_ENDING:
        return stages.c.ended_at, stages.c.ending == BY_ENDING[figure]
    base = DEFINITIONS[figure].base or figure
    for name, spans in SPANS.items():
        if base == f"{name}s":
            return spans.at, spans.counted
    called = stages.c.called_at.is_not(None)
    return stages.c.called_at, called & (stages.c.recalls > 0) if figure is Figure.RECALLS else called


def _columns(table: FromClause) -> Select[Any]:
    """Joined to what the table itself does not say."""
    ended = visits.c.visit == tickets.c.visit
    if table is stages:
        told = (stages.c.service, stages.c.ending, stages.c.counter)
        times = (stages.c.called_at, stages.c.started_at, stages.c.ended_at)
        together = stages.join(tickets, tickets.c.visit == stages.c.visit).outerjoin(visits, ended)
    else:
        told = (tickets.c.service, visits.c.outcome, visits.c.counter)
        times = (visits.c.called_at, visits.c.started_at, visits.c.ended_at)
        together = tickets.outerjoin(visits, ended)
    return select(tickets.c.number, tickets.c.taken_at, *told, *times).select_from(together)


def _traced(row: Any) -> TracedVisit:
    number, taken_at, service, how, counter, called_at, started_at, ended_at = row
    return TracedVisit(
        number=number,
        service=service,
        taken_at=moment(taken_at),
        how=how,
        counter=counter,
        called_at=None if called_at is None else moment(called_at),
        started_at=None if started_at is None else moment(started_at),
        ended_at=None if ended_at is None else moment(ended_at),
    )
