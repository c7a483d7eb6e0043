"""Time that stands still, and clocks that go back: the moments that were set move with them."""

from __future__ import annotations

from datetime import datetime, timedelta

from queue_link.vocabulary import AppointmentState, VisitId
from queue_server.domain import events as happened
from queue_server.domain.occupancy import Leaving
from queue_server.domain.state import BranchState
from queue_server.domain.timers import Moved, Timer


def clock_shows(state: BranchState, at: datetime) -> None:
    """The moment of the next entry. Before that of the one before it, the clock has been set back."""
    if state.newest_at is not None and at < state.newest_at:
        _set_back(state, state.newest_at - at)
    state.newest_at = at


def _set_back(state: BranchState, by: timedelta) -> None:
    _in_step(state, state.timers.set_back(by))
    lingering = state.occupancy.lingering
    state.occupancy.lingering = [Leaving(party.people, party.at - by) for party in lingering]
    if state.evacuating_since is not None:
        state.evacuating_since -= by


def evacuation_started(state: BranchState, event: happened.EvacuationStarted) -> None:
    state.evacuating_since = event.at
    state.timers.hold(event.at)


def evacuation_ended(state: BranchState, event: happened.EvacuationEnded) -> None:
    time_goes_on(state, event.at)


def time_goes_on(state: BranchState, at: datetime) -> None:
    """Nothing happens if it did not stand still."""
    if state.evacuating_since is None:
        return
    state.stood_still.append((state.evacuating_since, at))
    state.evacuating_since = None
    _in_step(state, state.timers.go_on(at))
    for id, booking in state.bookings.items():
        if booking.state is AppointmentState.BOOKED:
            state.timers.set(Timer.APPOINTMENT, id, state.no_show_at(booking))


def _in_step(state: BranchState, moved: Moved) -> None:
    """What visits say of their moments."""
    for (timer, of), moment in moved:
        match timer:
            case Timer.READY | Timer.MISSED:
                state.visits[VisitId(of)].ready_at = moment
            case Timer.BOUND:
                state.visits[VisitId(of)].bound_until = moment
            case Timer.EXIT:
                leaving = state.occupancy.leaving[VisitId(of)]
                state.occupancy.leaving[VisitId(of)] = Leaving(leaving.people, moment)
