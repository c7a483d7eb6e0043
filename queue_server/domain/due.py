"""What the clock alone brings about."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from queue_link.vocabulary import AppointmentId, Outcome, VisitId
from queue_server.domain import day
from queue_server.domain.door import comes_in_from, first_outside, forward_expired, looks_again_at
from queue_server.domain.ending import ended
from queue_server.domain.events import AppointmentMissed, Event, ExitAssumed, VisitReady, VisitUnbound
from queue_server.domain.state import BranchState
from queue_server.domain.timers import Key, Timer


def due(state: BranchState, now: datetime) -> tuple[Event, ...]:
    """What is due now, the earliest first; nothing when nothing is."""
    key = state.timers.first_due(now) if state.open else None
    return (_of(state, key, now),) if key else day.due(state, now)


def next_deadline(state: BranchState, now: datetime) -> datetime | None:
    """When ``due`` may have something to say next, or what is shown changes by the clock alone."""
    moments = [day.next_deadline(state, now)]
    if state.open:
        moments.append(state.timers.next)
    if state.open and state.outside_people:
        moments += [party.at for party in state.occupancy.lingering if party.at > now]
    if state.open:
        moments += _booked_times(state, now)
        moments.append(looks_again_at(state, now))
    return min((moment for moment in moments if moment is not None), default=None)


def booked_heads(state: BranchState) -> tuple[float, ...]:
    """The booked time of the first of each line of booked customers, in seconds since 1970."""
    booked = state.config.appointments.priority
    heads = (line.first for lines in (state.waiting, state.outside) for line in lines.all())
    return tuple(head.turn[0] for head in heads if head is not None and head.priority == booked)


def _booked_times(state: BranchState, now: datetime) -> Iterator[datetime]:
    """When checked-in customers may be called, or come in."""
    called = [line.first.turn[0] for line in state.waiting.all() if line.first]
    outside = (first_outside(state, line) for line in state.outside.all())
    come_in = [comes_in_from(visit) for visit in outside if visit]
    now_s = state.moment_s(now)
    for moment in (*called, *come_in):
        if moment > now_s:
            yield datetime.fromtimestamp(moment, UTC)


def _of(state: BranchState, key: Key, now: datetime) -> Event:
    timer, of = key
    if timer is Timer.APPOINTMENT:
        missed = AppointmentId(of)
        return AppointmentMissed(now, missed, state.bookings[missed].appointment.service)
    visit = state.visits[VisitId(of)]
    match timer:
        case Timer.EXIT:
            return ExitAssumed(now, visit.id)
        case Timer.FORWARD:
            return forward_expired(state, visit, now)
        case Timer.MISSED:
            return ended(state, visit, Outcome.NO_SHOW, now, reason="did not rejoin")
        case Timer.BOUND:
            return VisitUnbound(now, visit.id)
        case _:
            return VisitReady(now, visit.id)
