"""Rules for booked times: when one may check in, and what happens to those who come late or not at all.

Booked customers blend with walk-ins by their booked time: they can be called from then on, and their wait
counts from it.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec

from queue_link.commands import BookAppointments, CancelAppointment, CheckIn
from queue_link.results import Refusal
from queue_link.vocabulary import AppointmentId, AppointmentState, Reason
from queue_server.domain import promise
from queue_server.domain.codes import appointment_with
from queue_server.domain.door import admits
from queue_server.domain.events import AppointmentCancelled, AppointmentsBooked, Decision
from queue_server.domain.opening import local_date
from queue_server.domain.state import Booking, BranchState
from queue_server.domain.tickets import (
    Ids,
    new_ticket,
    next_number,
    no_room_outside,
    no_such_party,
    told_twice,
)


def book(state: BranchState, command: BookAppointments, now: datetime) -> Decision:
    if not state.open:
        return Refusal(Reason.DAY_NOT_OPEN)
    batch = {appointment.id for appointment in command.appointments}
    for appointment in command.appointments:
        if state.service(appointment.service) is None:
            return Refusal(Reason.UNKNOWN_SERVICE, detail=f"appointment {appointment.id}")
        if local_date(state.config, appointment.at) != state.day:
            return Refusal(Reason.BAD_TIME, detail=f"appointment {appointment.id}")
        holder = _holder(state, appointment.code)
        if holder is not None and holder not in batch:
            return Refusal(Reason.BAD_MESSAGE, detail=f"appointment {appointment.id}: its code is {holder}'s")
    codes = [appointment.code for appointment in command.appointments]
    ids = [appointment.id for appointment in command.appointments]
    if len(set(codes)) < len(codes) or len(set(ids)) < len(ids):
        return Refusal(Reason.BAD_MESSAGE, detail="appointments: an id or a code comes twice")
    return (AppointmentsBooked(now, command.appointments),)


def _holder(state: BranchState, code: str) -> AppointmentId | None:
    """The appointment that a code leads to and that is not over."""
    holder = state.by_code.get(code)
    over = (AppointmentState.CANCELLED, AppointmentState.MISSED)
    return None if holder is None or state.bookings[holder].state in over else holder


def cancel(state: BranchState, command: CancelAppointment, now: datetime) -> Decision:
    booking = state.bookings.get(command.appointment)
    if booking is None:
        return Refusal(Reason.UNKNOWN_APPOINTMENT)
    if booking.state is AppointmentState.CHECKED_IN:
        return Refusal(Reason.ALREADY_CHECKED_IN)
    if booking.state is not AppointmentState.BOOKED:
        return Refusal(Reason.APPOINTMENT_OVER)
    return (AppointmentCancelled(now, command.appointment),)


def check_in(state: BranchState, command: CheckIn, now: datetime, ids: Ids) -> Decision:
    """Whoever booked and is in time is never sent away, however many wait outside."""
    found = appointment_with(state, command.code)
    booking = state.bookings.get(found) if found else None
    if booking is None:
        return Refusal(Reason.UNKNOWN_APPOINTMENT)
    party = command.party or booking.appointment.party
    refusal = (
        told_twice(command.needs)
        or _not_now(state, booking, now)
        or no_such_party(state, command.language, party)
    )
    if refusal:
        return refusal
    appointment, rules = booking.appointment, state.config.appointments
    service = state.service(appointment.service)
    if service is None:
        return Refusal(Reason.UNKNOWN_SERVICE)
    number = next_number(state, service)
    if isinstance(number, Refusal):
        return number
    late = now > appointment.at + timedelta(minutes=rules.late_min) + state.kept_from(booking)
    priority = rules.late_priority if late else rules.priority
    booked_at = None if late else appointment.at
    door = admits(state, service, priority, party, now, booked_at)
    if door is None and late and no_room_outside(state, party):
        return promise.instead(state, Reason.FULL, now, service)
    taken = new_ticket(state, service, priority, command.language, party, number, now, ids)
    expected = promise.expected(state, service.id, priority, now)
    return (
        msgspec.structs.replace(
            taken,
            before=state.before(service.queue, state.rank(priority)),
            admitted=door is not None,
            door=door,
            wait=expected.wait if expected and late else None,
            shown=expected is not None and late and promise.is_told(state, service.id),
            chance=expected.in_time if expected else None,
            appointment=appointment.id,
            booked_at=appointment.at,
            late=late,
            needs=command.needs,
        ),
    )


def _not_now(state: BranchState, booking: Booking, now: datetime) -> Refusal | None:
    if state.evacuating:
        return Refusal(Reason.EVACUATION)
    if not state.open:
        return Refusal(Reason.DAY_NOT_OPEN)
    match booking.state:
        case AppointmentState.CHECKED_IN:
            return Refusal(Reason.ALREADY_CHECKED_IN)
        case AppointmentState.CANCELLED | AppointmentState.MISSED:
            return promise.instead(state, Reason.APPOINTMENT_OVER, now)
    if now >= state.no_show_at(booking):
        return promise.instead(state, Reason.APPOINTMENT_OVER, now)
    begins = booking.appointment.at - timedelta(minutes=state.config.appointments.early_min)
    return Refusal(Reason.TOO_EARLY, opens_at=begins) if now < begins else None
