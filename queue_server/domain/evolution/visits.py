"""How events change a visit and the counter that has it."""

from __future__ import annotations

from datetime import datetime

from queue_link.vocabulary import Act, Outcome, Place, ReturnCause, VisitState
from queue_server.domain import events as happened
from queue_server.domain.evolution.building import drop_reservation, go_inside, go_out
from queue_server.domain.evolution.calls import announce
from queue_server.domain.evolution.places import (
    await_entry,
    in_line,
    join_line,
    keep_binding,
    leave_line,
    leave_place,
    move,
    new_turn,
    no_timers,
    release,
    take_turn,
    turn_behind,
    unbind,
)
from queue_server.domain.evolution.taking_back import remember, remember_end
from queue_server.domain.evolution.tickets import queue_now
from queue_server.domain.flow import quarter_of
from queue_server.domain.state import BranchState
from queue_server.domain.timers import Timer
from queue_server.domain.visit import Visit


def called(state: BranchState, event: happened.VisitCalled) -> None:
    visit = state.visits[event.visit]
    counter = state.counters[event.counter]
    if not event.silent:
        shown = next((call for call in state.calls if call.visit == visit.id), None)
        remember(state, counter, Act.CALL, visit, event.at, shown=shown)
    leave_place(state, visit)
    move(visit, event)
    visit.parked_for = ""
    visit.counter, visit.called_at, visit.started_at = event.counter, event.at, None
    visit.recalls, visit.why, visit.went_on_at = 0, event.why, None
    visit.walked_up = visit.walked_up or event.silent
    counter.visit = visit.id
    counter.memory = event.memory or counter.memory
    if not event.silent:
        state.called[visit.queue] += 1
    if not event.silent:
        announce(state, visit, event.at, recall=False)


def recalled(state: BranchState, event: happened.VisitRecalled) -> None:
    visit = state.visits[event.visit]
    move(visit, event)
    visit.recalls += 1
    announce(state, visit, event.at, recall=True)


def started(state: BranchState, event: happened.VisitStarted) -> None:
    visit = state.visits[event.visit]
    go_inside(state, visit, event.at)
    move(visit, event)
    visit.started_at = event.at
    _came(visit, event.at)


def service_added(state: BranchState, event: happened.ServiceAdded) -> None:
    visit = state.visits[event.visit]
    move(visit, event)
    visit.delivered += (event.delivered,)
    visit.went_on_at = event.at
    _worked_on(visit)
    _move_to(state, visit, event)


def returned(state: BranchState, event: happened.VisitReturned) -> None:
    visit = state.visits[event.visit]
    if event.cause is not ReturnCause.MISTAKE:
        _dealt_with(visit, event.at)
    _leave_counter(state, visit, event.at)
    move(visit, event)
    keep_binding(state, visit)
    take_turn(state, visit, event.place, event.at)
    if event.behind:
        visit.turn = turn_behind(state, visit, event.behind, event.at)
    join_line(state, visit, event.at)


def parked(state: BranchState, event: happened.VisitParked) -> None:
    visit = state.visits[event.visit]
    at_counter = visit.counter
    _dealt_with(visit, event.at)
    _leave_counter(state, visit, event.at)
    move(visit, event)
    release(visit)
    visit.for_counter, visit.goes_first = at_counter, True
    visit.ready_at, visit.parked_for = event.until, event.reason
    state.timers.set(Timer.READY, visit.id, event.until, event.at)
    await_entry(state, visit, event.at)


def ready(state: BranchState, event: happened.VisitReady) -> None:
    visit = state.visits[event.visit]
    away = visit.state is VisitState.AWAY
    if away:
        leave_line(state, visit)
    move(visit, event)
    visit.parked_for = ""
    no_timers(state, visit)
    if visit.for_counter:
        visit.bound_until = event.at + state.own_counter_time
    join_line(state, visit, event.at)


def unbound(state: BranchState, event: happened.VisitUnbound) -> None:
    visit = state.visits[event.visit]
    move(visit, event)
    unbind(state, visit, event.at)


def transferred(state: BranchState, event: happened.VisitTransferred) -> None:
    visit = state.visits[event.visit]
    _dealt_with(visit, event.at)
    _leave_counter(state, visit, event.at)
    move(visit, event)
    _move_to(state, visit, event)
    release(visit)
    visit.for_counter, visit.for_adviser = event.counter, event.adviser
    visit.back_to, visit.back_for, visit.note = event.back_to, event.back_for, event.note
    visit.delivered += event.delivered
    take_turn(state, visit, event.place, event.at)
    join_line(state, visit, event.at)


def moved(state: BranchState, event: happened.VisitMoved) -> None:
    """It waits on as before, for something else. Calls since it was missed count on in its new queue."""
    visit = state.visits[event.visit]
    stands = in_line(visit)
    if stands:
        leave_line(state, visit)
    move(visit, event)
    missed_for = state.called[visit.queue] - visit.missed_calls
    _move_to(state, visit, event)
    visit.missed_calls = state.called[visit.queue] - missed_for
    release(visit)
    visit.for_counter, visit.for_adviser = event.counter, event.adviser
    if event.place is Place.FIRST and visit.turn[0] > state.moment_s(event.at):
        visit.turn = new_turn(state, event.at)  # nobody is the first and waits for a booked time
    take_turn(state, visit, event.place, event.at)
    if stands:
        join_line(state, visit, event.at)


def missed(state: BranchState, event: happened.VisitMissed) -> None:
    visit = state.visits[event.visit]
    if visit.counter:
        remember(state, state.counters[visit.counter], Act.NO_SHOW, visit, event.at)
    _leave_counter(state, visit, event.at)
    move(visit, event)
    visit.missed += 1
    visit.missed_calls = state.called[visit.queue]
    release(visit)
    visit.ready_at = event.until
    state.timers.set(Timer.MISSED, visit.id, event.until, event.at)
    await_entry(state, visit, event.at)


def rejoined(state: BranchState, event: happened.VisitRejoined) -> None:
    visit = state.visits[event.visit]
    move(visit, event)
    no_timers(state, visit)
    visit.rejoined += 1
    visit.turn = turn_behind(state, visit, event.behind, event.at)
    join_line(state, visit, event.at)


def ended(state: BranchState, event: happened.VisitEnded) -> None:
    visit = state.visits[event.visit]
    if event.counter:
        remember_end(state, state.counters[event.counter], visit, event)
    if visit.at_counter and visit.counter:
        state.counters[visit.counter].let_go(event.at)
    else:
        leave_place(state, visit)
    drop_reservation(state, visit)
    no_timers(state, visit)
    if visit.inside:
        go_out(state, visit, event)
    _worked(visit, event.at)
    move(visit, event)
    visit.outcome, visit.ended_at = event.outcome, event.at
    if event.outcome is Outcome.SERVED:
        state.flow.served[quarter_of(event.at)] += 1
    visit.note, visit.parked_for, visit.needs = "", "", ()
    visit.delivered += event.delivered


def _move_to(
    state: BranchState,
    visit: Visit,
    event: happened.ServiceAdded | happened.VisitTransferred | happened.VisitMoved,
) -> None:
    visit.waited_for = visit.waited_for or visit.service
    visit.service, visit.queue = event.service, queue_now(state, event)


def _came(visit: Visit, at: datetime) -> None:
    """The customer is at the counter; the first such call ended the wait."""
    if visit.met_at is None:
        visit.met_at, visit.met_started_at = visit.called_at, at


def _dealt_with(visit: Visit, at: datetime) -> None:
    """What is done with it at the counter says that the customer has come, started or not."""
    _came(visit, at)
    _worked_on(visit)


def _worked(visit: Visit, until: datetime) -> None:
    """A counter is done with it for now. A clock that went back takes nothing off."""
    if visit.started_at is not None:
        visit.worked_s += max(0.0, (until - visit.started_at).total_seconds())
        _worked_on(visit)


def _worked_on(visit: Visit) -> None:
    if visit.service not in visit.worked_on:
        visit.worked_on += (visit.service,)


def _leave_counter(state: BranchState, visit: Visit, at: datetime) -> None:
    """Away from it, as if it had not been called."""
    _worked(visit, at)
    if visit.counter is not None:
        state.counters[visit.counter].let_go(at)
    visit.counter, visit.called_at, visit.started_at, visit.why = None, None, None, None
