"""Which event is applied how: the one way in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from queue_server.domain import events as happened
from queue_server.domain import lifecycle
from queue_server.domain.events import Event
from queue_server.domain.evolution import (
    appointments,
    building,
    clocks,
    counters,
    days,
    panics,
    taking_back,
    tickets,
    visits,
)
from queue_server.domain.state import BranchState


def apply(state: BranchState, event: Event) -> None:
    """Change the state by one event, the next entry of the journal.

    Raises ``ValueError`` for an event that the table of states does not allow, a fault in the rules, and
    changes nothing then.
    """
    lifecycle.check(event, state.visits)
    state.seq += 1
    if not isinstance(event, happened.CommandRefused):
        clocks.clock_shows(state, event.at)
    _APPLY[type(event)](state, event)


_APPLY: dict[type[Event], Callable[[BranchState, Any], None]] = {
    happened.TicketTaken: tickets.taken,
    happened.AppointmentsBooked: appointments.booked,
    happened.AppointmentCancelled: appointments.over,
    happened.AppointmentMissed: appointments.over,
    happened.CalledForward: tickets.called_forward,
    happened.ForwardExpired: tickets.forward_expired,
    happened.VisitEntered: tickets.entered,
    happened.PeopleEntered: building.people_passed,
    happened.PeopleLeft: building.people_passed,
    happened.SensorHeard: building.sensor_heard,
    happened.PeopleCounted: building.counted,
    happened.CountCorrected: building.corrected,
    happened.ExitAssumed: building.exit_assumed,
    happened.CapChanged: building.cap_changed,
    happened.EvacuationStarted: clocks.evacuation_started,
    happened.EvacuationEnded: clocks.evacuation_ended,
    happened.NoticeSet: days.notice_set,
    happened.NoticeTakenBack: days.notice_taken_back,
    happened.ServiceClosed: days.service_closed,
    happened.ServiceOpened: days.service_opened,
    happened.TicketsStopped: days.tickets_stopped,
    happened.TicketsResumed: days.tickets_resumed,
    happened.PanicRaised: panics.raised,
    happened.PanicAnswered: panics.answered,
    happened.PanicEnded: panics.ended,
    happened.CounterOpened: counters.counter_opened,
    happened.CounterClosed: counters.counter_closed,
    happened.CounterHandedOver: counters.handed_over,
    happened.ProfileChanged: counters.profile_changed,
    happened.CounterPaused: counters.paused,
    happened.CounterResumed: counters.resumed,
    happened.VisitCalled: visits.called,
    happened.VisitRecalled: visits.recalled,
    happened.VisitStarted: visits.started,
    happened.ServiceAdded: visits.service_added,
    happened.VisitReturned: visits.returned,
    happened.VisitParked: visits.parked,
    happened.VisitReady: visits.ready,
    happened.VisitUnbound: visits.unbound,
    happened.VisitTransferred: visits.transferred,
    happened.VisitMoved: visits.moved,
    happened.VisitMissed: visits.missed,
    happened.VisitRejoined: visits.rejoined,
    happened.VisitEnded: visits.ended,
    happened.Undone: taking_back.undone,
    happened.DayOpened: days.day_opened,
    happened.DayClosed: days.day_closed,
    happened.CountersPlanned: days.planned,
    happened.BranchFileReloaded: days.nothing,
    happened.CommandRefused: days.nothing,
}
"""How each kind of event is applied; a test holds it complete."""
