"""What staff must know at once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from queue_link.alarm import Alarm, AlarmKind
from queue_link.vocabulary import AppointmentState, Knowledge, ServiceId, VisitId, VisitState
from queue_server.domain import promise
from queue_server.domain.forecast.staffing import GRACE_S, staff
from queue_server.domain.outlook import Outlook
from queue_server.domain.plan import is_planned
from queue_server.domain.state import Booking, BranchState

WANTED = 0.95
"""The chance below which staff are told, where the branch file promises nothing itself."""
_SOON = timedelta(hours=1)
"""Without a plan, nobody can tell who works later than this."""


def alarms(state: BranchState, now: datetime) -> tuple[Alarm, ...]:
    """The count first, then services, then booked customers in their order, then tickets."""
    if not state.open:
        return ()
    without = tuple(_without_counter(state, now))
    unserved = {alarm.service for alarm in without}
    outlook = promise.fresh(state, now)
    found = [*_count(state, now), *without]
    if outlook is not None:
        found += _booked_at_risk(state, outlook, unserved)
        found += _promise_at_risk(state, outlook, unserved)
    return tuple(found)


def _count(state: BranchState, now: datetime) -> Iterator[Alarm]:
    occupancy = state.occupancy
    if occupancy.drifted(state.highest_cap, state.config.occupancy.drift_limit):
        yield Alarm(AlarmKind.DRIFT, count=occupancy.inside)
    elif state.knowledge(now) is Knowledge.UNKNOWN:
        yield Alarm(AlarmKind.COUNT_UNKNOWN)


def _without_counter(state: BranchState, now: datetime) -> Iterator[Alarm]:
    """In the first minutes of a day without a plan the counters are still to open."""
    team = staff(state, now)
    planned = is_planned(state)
    grace = timedelta(seconds=GRACE_S)
    if not planned and state.opened_at is not None and timedelta(0) <= now - state.opened_at < grace:
        return
    served = frozenset[ServiceId]().union(*(each.serves for each in team or ()))
    for service in state.services:
        if service.id not in served:
            count = state.uncalled_by_service[service.id] + _booked(state, service.id, now, planned)
            if count:
                yield Alarm(AlarmKind.SERVICE_WITHOUT_COUNTER, service=service.id, count=count)


def _booked(state: BranchState, service: ServiceId, now: datetime, planned: bool) -> int:
    return sum(
        booking.state is AppointmentState.BOOKED
        and booking.appointment.service == service
        and (planned or booking.appointment.at <= now + _SOON)
        for booking in state.bookings.values()
    )


def _booked_at_risk(state: BranchState, outlook: Outlook, unserved: set[ServiceId | None]) -> Iterator[Alarm]:
    by_time = sorted(state.bookings.values(), key=lambda each: (each.appointment.at, each.appointment.id))
    for booking in by_time:
        appointment = booking.appointment
        chance = _chance_of(state, outlook, booking)
        if (
            chance is None
            or appointment.service in unserved
            or chance >= chance_wanted(state, appointment.service)
        ):
            continue
        visit = state.visits.get(booking.visit) if booking.visit else None
        yield Alarm(
            AlarmKind.BOOKED_AT_RISK,
            service=appointment.service,
            appointment=appointment.id,
            number=visit.number if visit else None,
            chance=round(chance, 3),
        )


def _chance_of(state: BranchState, outlook: Outlook, booking: Booking) -> float | None:
    """None: it is over, or nothing is forecast of it."""
    if booking.state is AppointmentState.BOOKED:
        return outlook.bookings.get(booking.appointment.id)
    return _chance_of_visit(state, outlook, booking.visit) if booking.visit else None


def _chance_of_visit(state: BranchState, outlook: Outlook, visit: VisitId) -> float | None:
    expected, known = outlook.visits.get(visit), state.visits.get(visit)
    if expected is None or known is None or known.state in _CALLED:
        return None
    return expected.in_time


def _promise_at_risk(
    state: BranchState, outlook: Outlook, unserved: set[ServiceId | None]
) -> Iterator[Alarm]:
    """Tickets of booked customers have alarms of their own."""
    low: dict[ServiceId, list[float]] = {}
    for id in outlook.visits:
        visit = state.visits.get(id)
        chance = _chance_of_visit(state, outlook, id)
        if visit is None or chance is None or visit.appointment is not None or visit.service in unserved:
            continue
        if chance < chance_wanted(state, visit.service):
            low.setdefault(visit.service, []).append(chance)
    for service in state.config.services:
        if chances := low.get(service.id):
            worst = round(min(chances), 3)
            yield Alarm(AlarmKind.PROMISE_AT_RISK, service=service.id, chance=worst, count=len(chances))


def chance_wanted(state: BranchState, service: ServiceId) -> float:
    """Below which chance of being called before closing staff are told."""
    known = state.service(service)
    return (promise.wanted(state, known) if known else state.config.promise.probability) or WANTED


_CALLED = frozenset({VisitState.CALLED, VisitState.SERVING, VisitState.MISSED, VisitState.ENDED})
