"""How events change booked times."""

from __future__ import annotations

from queue_link.commands import Appointment
from queue_link.vocabulary import AppointmentState
from queue_server.domain import events as happened
from queue_server.domain.state import Booking, BranchState
from queue_server.domain.timers import Timer

_OVER = (AppointmentState.CANCELLED, AppointmentState.MISSED)


def booked(state: BranchState, event: happened.AppointmentsBooked) -> None:
    """One whose customer has come stays as it was: the ticket that was given for it does too."""
    told = [each for each in event.appointments if not _has_come(state, each)]
    for appointment in told:
        before = state.bookings.get(appointment.id)
        if before and state.by_code.get(before.appointment.code) == appointment.id:
            del state.by_code[before.appointment.code]
    for appointment in told:
        state.by_code[appointment.code] = appointment.id
        booking = Booking(appointment, booked_seq=_booked_seq(state, appointment))
        state.bookings[appointment.id] = booking
        over_at = state.no_show_at(booking)
        if over_at <= event.at and not state.evacuating:
            booking.state = AppointmentState.MISSED
            state.timers.drop(Timer.APPOINTMENT, appointment.id)
        else:
            state.timers.set(Timer.APPOINTMENT, appointment.id, over_at)


def checked_in(state: BranchState, event: happened.TicketTaken) -> None:
    booking = state.bookings.get(event.appointment) if event.appointment else None
    if booking and event.appointment:
        booking.state, booking.visit = AppointmentState.CHECKED_IN, event.visit
        state.timers.drop(Timer.APPOINTMENT, event.appointment)


def over(state: BranchState, event: happened.AppointmentCancelled | happened.AppointmentMissed) -> None:
    missed = isinstance(event, happened.AppointmentMissed)
    booking = state.bookings[event.appointment]
    booking.state = AppointmentState.MISSED if missed else AppointmentState.CANCELLED
    booking.over_seq = state.seq
    state.timers.drop(Timer.APPOINTMENT, event.appointment)


def _has_come(state: BranchState, appointment: Appointment) -> bool:
    before = state.bookings.get(appointment.id)
    return before is not None and before.state is AppointmentState.CHECKED_IN


def _booked_seq(state: BranchState, appointment: Appointment) -> int:
    """A change that leaves time and service alone takes no other slot."""
    before = state.bookings.get(appointment.id)
    if before is None or before.state in _OVER:
        return state.seq
    same = (before.appointment.at, before.appointment.service) == (appointment.at, appointment.service)
    return before.booked_seq if same else state.seq
