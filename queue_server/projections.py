"""Tables that are derived from the journal, and written in the same transaction as its entries."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from heapq import merge
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, and_, case, delete, func, insert, select

from queue_link.results import Band
from queue_link.vocabulary import BranchId, CounterId, Outcome, PriorityId, ServiceId, VisitId
from queue_server.domain.configuration import BranchConfig
from queue_server.domain.events import AppointmentMissed, DayOpened, TicketTaken, Undone, VisitEnded
from queue_server.domain.forecast.learning import FinishedVisit, Learned, booking_missed, learn
from queue_server.entry import Entry, micros, moment
from queue_server.tables import business_days, missed_appointments, tickets, visits

LEARNT_FROM = timedelta(days=60)
"""How far back a branch's own past is looked at."""


def project(connection: Connection, branch: BranchId, entries: Sequence[Entry]) -> None:
    """Write what the entries mean for the tables."""
    taken: list[dict[str, Any]] = []
    ended: dict[VisitId, dict[str, Any]] = {}
    undone: list[VisitId] = []
    for entry in entries:
        match entry.event:
            case TicketTaken() as ticket:
                taken.append(_ticket_row(branch, entry, ticket))
            case VisitEnded(visit=visit) if entry.finished is not None:
                ended[visit] = _visit_row(branch, entry, visit, entry.finished)
            case Undone(visit=visit):
                # It may have ended in this very batch.
                ended.pop(visit, None)
                undone.append(visit)
            case AppointmentMissed() as missed:
                connection.execute(insert(missed_appointments).values(_missed_row(branch, entry, missed)))
            case DayOpened(day=day) if entry.day_seq == entry.seq:
                # A day that is opened again still begins where it began.
                begun = {"branch": branch, "first_seq": entry.seq, "day": day}
                connection.execute(insert(business_days).values(begun))
    if taken:
        connection.execute(insert(tickets), taken)
    if undone:
        connection.execute(delete(visits).where(visits.c.visit.in_(undone)))
    if ended:
        connection.execute(insert(visits), list(ended.values()))


def learned(connection: Connection, config: BranchConfig, now: datetime) -> Learned:
    """What the branch's past weeks teach, in the order they happened."""
    known = Learned.of(config)
    since = micros(now - LEARNT_FROM)
    rows = connection.execute(
        select(visits)
        .where(visits.c.branch == config.id, visits.c.ended_at >= since)
        .order_by(visits.c.ended_at, visits.c.visit)
    )
    missed = _missed_since(connection, config.id, since)
    lessons = merge(
        ((row.ended_at, 0, _finished(row)) for row in rows),
        ((at, 1, None) for at in missed),
        key=lambda lesson: lesson[:2],
    )
    for _, _, visit in lessons:
        known = booking_missed(known) if visit is None else learn(known, visit)
    return known


class DayAccuracy(msgspec.Struct, frozen=True):
    """Forecasts made when tickets were taken, against the waits until the first call that was answered."""

    day: date
    service: ServiceId
    visits: int
    """With a forecast, and called."""
    coverage: float
    """Share of waits that ended within their band, from 0 to 1."""
    mean_error_s: float
    """Mean absolute distance from the likely wait."""
    mean_wait_s: float


def accuracy(connection: Connection, branch: BranchId) -> list[DayAccuracy]:
    """By business day and service, the oldest first. Practice is left out."""
    wait = visits.c.called_at - visits.c.taken_at
    likely, second = visits.c.forecast_likely, 1_000_000
    within = wait.between(visits.c.forecast_low * second, visits.c.forecast_high * second)
    figures = (
        select(
            business_days.c.day,
            visits.c.service,
            func.count(),
            func.avg(case((within, 1.0), else_=0.0)),
            func.avg(func.abs(wait - likely * second)) / second,
            func.avg(wait) / second,
        )
        .join(
            business_days,
            and_(business_days.c.branch == visits.c.branch, business_days.c.first_seq == visits.c.day_seq),
        )
        .where(
            visits.c.branch == branch,
            likely.is_not(None),
            visits.c.called_at.is_not(None),
            visits.c.booked_at.is_(None),
            visits.c.training.is_(False),
        )
        .group_by(business_days.c.first_seq, business_days.c.day, visits.c.service)
        .order_by(business_days.c.first_seq, visits.c.service)
    )
    return [DayAccuracy(*row) for row in connection.execute(figures)]


def _missed_since(connection: Connection, branch: BranchId, since: int) -> Sequence[int]:
    table = missed_appointments
    found = select(table.c.at).where(table.c.branch == branch, table.c.at >= since).order_by(table.c.at)
    return connection.scalars(found).all()


def _ticket_row(branch: BranchId, entry: Entry, taken: TicketTaken) -> dict[str, Any]:
    return {
        "visit": taken.visit,
        "branch": branch,
        "day_seq": entry.day_seq,
        "number": taken.number,
        "service": taken.service,
        "language": taken.language,
        "party": taken.party,
        "taken_at": micros(taken.at),
    }


def _visit_row(branch: BranchId, entry: Entry, visit: VisitId, ended: FinishedVisit) -> dict[str, Any]:
    forecast = ended.forecast
    return {
        "visit": visit,
        "branch": branch,
        "day_seq": entry.day_seq,
        "service": ended.service,
        "priority": ended.priority,
        "taken_at": micros(ended.taken_at),
        "booked_at": _micros(ended.booked_at),
        "called_at": _micros(ended.called_at),
        "started_at": _micros(ended.started_at),
        "served_s": ended.served_s,
        "services": ended.services,
        "ended_at": micros(ended.ended_at),
        "outcome": ended.outcome,
        "counter": ended.counter,
        "before": ended.before,
        "forecast_low": forecast.low if forecast else None,
        "forecast_likely": forecast.likely if forecast else None,
        "forecast_high": forecast.high if forecast else None,
        "chance": ended.chance,
        "training": ended.training,
    }


def _missed_row(branch: BranchId, entry: Entry, missed: AppointmentMissed) -> dict[str, Any]:
    return {
        "branch": branch,
        "seq": entry.seq,
        "at": micros(missed.at),
        "appointment": missed.appointment,
        "service": missed.service,
    }


def _finished(row: Row[Any]) -> FinishedVisit:
    low, likely, high = row.forecast_low, row.forecast_likely, row.forecast_high
    return FinishedVisit(
        service=ServiceId(row.service),
        priority=PriorityId(row.priority),
        taken_at=moment(row.taken_at),
        ended_at=moment(row.ended_at),
        outcome=Outcome(row.outcome),
        booked_at=_moment(row.booked_at),
        called_at=_moment(row.called_at),
        started_at=_moment(row.started_at),
        served_s=row.served_s,
        services=row.services,
        counter=CounterId(row.counter) if row.counter else None,
        forecast=None if low is None else Band(low, likely, high),
        chance=row.chance,
        before=row.before,
        training=row.training,
    )


def _micros(at: datetime | None) -> int | None:
    return None if at is None else micros(at)


def _moment(at: int | None) -> datetime | None:
    return None if at is None else moment(at)
