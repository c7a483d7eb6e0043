"""Tables that are derived from the journal, and written in the same transaction as its entries."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from heapq import merge
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, Table, and_, case, delete, func, insert, select

from queue_link.commands import CheckIn, Delivered, TakeTicket
from queue_link.results import Band
from queue_link.tags import tag
from queue_link.vocabulary import BranchId, CounterId, Outcome, PriorityId, ServiceId, VisitId
from queue_server.domain.account import Account, Stage, Step
from queue_server.domain.configuration import BranchConfig
from queue_server.domain.events import (
    AppointmentMissed,
    CommandRefused,
    DayOpened,
    TicketTaken,
    Undone,
    VisitEnded,
    VisitEvent,
)
from queue_server.domain.forecast.learning import FinishedVisit, Learned, booking_missed, learn
from queue_server.entry import Entry, micros, moment
from queue_server.tables import (
    business_days,
    delivered,
    missed_appointments,
    refusals,
    stages,
    steps,
    tickets,
    visits,
)

_Row = dict[str, Any]
FOR_A_TICKET = frozenset({tag(TakeTicket), tag(CheckIn)})
"""What a customer asks who wants a ticket."""
QUARTER = 15 * 60 * 1_000_000
"""Microseconds. Time zones change, and hours of them begin, at these only."""
UNKNOWN_CAP = -1
"""Of days whose journal does not say it."""
LEARNT_FROM = timedelta(days=60)
"""How far back a branch's own past is looked at."""


def project(connection: Connection, branch: BranchId, entries: Sequence[Entry]) -> None:
    """Write what the entries mean for the tables."""
    rows = _Rows(branch)
    for entry in entries:
        rows.add(entry)
    rows.write(connection)


class _Rows:
    """What a batch of entries adds to the tables, and what it takes back."""

    def __init__(self, branch: BranchId) -> None:
        self._branch = branch
        self._new: dict[Table, list[_Row]] = {
            table: [] for table in (business_days, tickets, missed_appointments, refusals, steps)
        }
        self._visits: dict[VisitId, _Row] = {}
        self._stages: dict[int, _Row] = {}
        self._delivered: dict[int, list[_Row]] = {}
        self._undone: list[VisitId] = []
        self._void: list[int] = []

    def add(self, entry: Entry) -> None:
        branch = self._branch
        match entry.event:
            case TicketTaken() as ticket:
                self._new[tickets].append(_ticket_row(branch, entry, ticket))
            case VisitEnded(visit=visit) if entry.finished is not None:
                self._visits[visit] = _visit_row(branch, entry, visit, entry.finished)
            case Undone(visit=visit):
                # It may have ended in this very batch.
                self._visits.pop(visit, None)
                self._undone.append(visit)
            case AppointmentMissed() as missed:
                self._new[missed_appointments].append(_missed_row(branch, entry, missed))
            case CommandRefused(command=command) as refused if command in FOR_A_TICKET and _counts(entry):
                self._new[refusals].append(_refusal_row(branch, entry, refused))
            case DayOpened(day=day) if entry.day_seq == entry.seq:
                # A day that is opened again still begins where it began.
                self._new[business_days].append({"branch": branch, "first_seq": entry.seq, "day": day})
        if entry.account is not None:
            self._add_account(entry, entry.account)

    def _add_account(self, entry: Entry, account: Account) -> None:
        if account.takes_back is not None:
            # As above.
            self._stages.pop(account.takes_back, None)
            self._delivered.pop(account.takes_back, None)
            self._void.append(account.takes_back)
        if account.stage is not None:
            self._stages[entry.seq] = _stage_row(self._branch, entry, account.stage)
        if account.delivered:
            self._delivered[entry.seq] = list(_delivered_rows(self._branch, entry, account.delivered))
        if account.step is not None:
            self._new[steps] += _step_rows(self._branch, entry, account.step)

    def write(self, connection: Connection) -> None:
        if self._undone:
            connection.execute(delete(visits).where(visits.c.visit.in_(self._undone)))
        if self._void:
            for table in (stages, delivered):
                of_branch = table.c.branch == self._branch
                connection.execute(delete(table).where(of_branch, table.c.seq.in_(self._void)))
        new = self._new | {
            visits: list(self._visits.values()),
            stages: list(self._stages.values()),
            delivered: [row for rows in self._delivered.values() for row in rows],
        }
        for table, rows in new.items():
            if rows:
                connection.execute(insert(table), rows)


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


def _ticket_row(branch: BranchId, entry: Entry, taken: TicketTaken) -> _Row:
    return {
        "visit": taken.visit,
        "branch": branch,
        "day_seq": entry.day_seq,
        "number": taken.number,
        "service": taken.service,
        "language": taken.language,
        "party": taken.party,
        "taken_at": micros(taken.at),
        "queue": taken.queue,
        "training": entry.practice,
    }


def _visit_row(branch: BranchId, entry: Entry, visit: VisitId, ended: FinishedVisit) -> _Row:
    forecast = ended.forecast
    beside = entry.account.ended if entry.account else None
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
        "number": beside.number if beside else "",
        "queue": beside.queue if beside else "",
        "language": beside.language if beside else "",
        "party": beside.party if beside else 1,
        "waited": _span(beside.waited) if beside else None,
    }


def _missed_row(branch: BranchId, entry: Entry, missed: AppointmentMissed) -> _Row:
    return {
        "branch": branch,
        "seq": entry.seq,
        "at": micros(missed.at),
        "appointment": missed.appointment,
        "service": missed.service,
    }


def _stage_row(branch: BranchId, entry: Entry, stage: Stage) -> _Row:
    return {
        "branch": branch,
        "seq": entry.seq,
        "visit": stage.visit,
        "counter": stage.counter,
        "service": stage.service,
        "queue": stage.queue,
        "language": stage.language,
        "called_at": _micros(stage.called_at),
        "started_at": _micros(stage.started_at),
        "ended_at": micros(stage.ended_at),
        "ending": stage.ending,
        "came": stage.came,
        "waited": _span(stage.waited),
        "recalls": stage.recalls,
    }


def _delivered_rows(branch: BranchId, entry: Entry, services: Sequence[Delivered]) -> Iterable[_Row]:
    visit = entry.event.visit if isinstance(entry.event, VisitEvent) else None
    for position, one in enumerate(services):
        yield {
            "branch": branch,
            "seq": entry.seq,
            "position": position,
            "at": micros(entry.event.at),
            "visit": visit,
            "service": one.service,
            "result": one.result,
            "quantity": one.quantity,
        }


def _counts(entry: Entry) -> bool:
    """Neither practice nor before the first business day, of which nobody knows whether it is."""
    return entry.day_seq > 0 and not entry.practice


def _refusal_row(branch: BranchId, entry: Entry, refused: CommandRefused) -> _Row:
    return {
        "branch": branch,
        "seq": entry.seq,
        "at": micros(refused.at),
        "command": refused.command,
        "reason": refused.refusal.reason,
        "service": refused.service,
    }


def _step_rows(branch: BranchId, entry: Entry, step: Step) -> Iterable[_Row]:
    """The step, cut at the quarters of the hour."""
    since, end = micros(step.since), micros(step.until)
    while since < end:
        until = min(end, (since // QUARTER + 1) * QUARTER)
        yield {
            "branch": branch,
            "seq": entry.seq,
            "since": since,
            "until": until,
            "inside": step.inside,
            "cap": None if step.cap == UNKNOWN_CAP else step.cap,
        }
        since = until


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


def _span(time: timedelta | None) -> int | None:
    return None if time is None else time // timedelta(microseconds=1)


def _moment(at: int | None) -> datetime | None:
    return None if at is None else moment(at)
