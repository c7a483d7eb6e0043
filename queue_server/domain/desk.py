"""Rules for the adviser at a counter."""

from __future__ import annotations

from datetime import datetime

from queue_link.commands import (
    CallNext,
    CallVisit,
    CloseCounter,
    Finish,
    NoShow,
    OpenCounter,
    Recall,
    ReleaseCounter,
    ReturnVisit,
    Start,
    Transfer,
)
from queue_link.results import Refusal
from queue_link.vocabulary import DeviceId, Outcome, Place, Reason, VisitState
from queue_server.domain.choosing import Choice, chosen, next_to_call
from queue_server.domain.events import (
    CounterClosed,
    CounterOpened,
    Decision,
    VisitCalled,
    VisitRecalled,
    VisitReturned,
    VisitStarted,
    VisitTransferred,
)
from queue_server.domain.state import BranchState, Counter
from queue_server.domain.visit import Visit

DeskCommand = CloseCounter | CallNext | CallVisit | Recall | Start | Finish | NoShow | ReturnVisit | Transfer

_FINISHES = frozenset({Outcome.SERVED, Outcome.LEFT, Outcome.REMOVED})


def open_counter(state: BranchState, command: OpenCounter, device: DeviceId, now: datetime) -> Decision:
    card = next((card for card in state.config.counters if card.id == command.counter), None)
    if card is None:
        return Refusal(Reason.UNKNOWN_COUNTER)
    if command.profile not in card.profiles:
        return Refusal(Reason.UNKNOWN_PROFILE)
    if not state.open:
        return Refusal(Reason.DAY_NOT_OPEN)
    counter = state.counters[card.id]
    if counter.device not in (None, device):
        return Refusal(Reason.COUNTER_TAKEN, holder=counter.adviser)
    if state.held.get(device, card.id) != card.id:
        return Refusal(Reason.ALREADY_AT_A_COUNTER)
    return (CounterOpened(now, card.id, command.profile, command.adviser.strip(), device),)


def release_counter(state: BranchState, command: ReleaseCounter, now: datetime) -> Decision:
    """For a counter whose device broke or was taken away: nobody at it could sign out any more."""
    counter = state.counters.get(command.counter)
    if counter is None:
        return Refusal(Reason.UNKNOWN_COUNTER)
    if counter.device is None:
        return Refusal(Reason.COUNTER_NOT_OPEN)
    closed = CounterClosed(now, counter.id)
    return (VisitReturned(now, counter.visit, Place.KEEP), closed) if counter.visit else (closed,)


def at_counter(state: BranchState, command: DeskCommand, device: DeviceId, now: datetime) -> Decision:
    """Whatever an adviser asks for at the counter that this device holds."""
    counter = state.counter_of(device)
    if counter is None:
        return Refusal(Reason.COUNTER_NOT_OPEN)
    visit = state.in_hand(counter)
    match command:
        case CallNext():
            return _call(state, counter, next_to_call(state.lines_for(counter)), now)
        case CallVisit():
            return _call_visit(state, counter, command, now)
        case CloseCounter():
            return Refusal(Reason.VISIT_IN_HAND) if visit else (CounterClosed(now, counter.id),)
    if visit is None:
        return Refusal(Reason.NO_VISIT_IN_HAND)
    return _with_visit(state, command, visit, now)


def _call_visit(state: BranchState, counter: Counter, command: CallVisit, now: datetime) -> Decision:
    visit = state.visits.get(command.visit)
    if visit is None:
        return Refusal(Reason.UNKNOWN_VISIT)
    if visit.state is VisitState.OUTSIDE:
        return Refusal(Reason.NOT_ADMITTED)
    if visit.state is not VisitState.WAITING:
        return Refusal(Reason.NOT_WAITING)
    if counter.profile is None or visit.queue not in state.queues_of(counter.profile):
        return Refusal(Reason.NOT_IN_PROFILE)
    return _call(state, counter, chosen(visit, state.lines_for(counter)), now)


def _call(state: BranchState, counter: Counter, choice: Choice | None, now: datetime) -> Decision:
    """Call the chosen visit. One being served is finished first: nobody needs to press twice."""
    if not state.open:
        return Refusal(Reason.DAY_NOT_OPEN)
    in_hand = state.in_hand(counter)
    if in_hand and in_hand.state is VisitState.CALLED:
        return Refusal(Reason.VISIT_IN_HAND)
    if choice is None:
        return Refusal(Reason.NOBODY_WAITING)
    called = VisitCalled(now, choice.visit.id, counter.id, choice.why)
    return (state.ended(in_hand, Outcome.SERVED, now), called) if in_hand else (called,)


def _with_visit(
    state: BranchState,
    command: Recall | Start | Finish | NoShow | ReturnVisit | Transfer,
    visit: Visit,
    now: datetime,
) -> Decision:
    started = visit.state is VisitState.SERVING
    match command:
        case Recall() | Start() | NoShow() if started:
            return Refusal(Reason.ALREADY_STARTED)
        case Recall():
            return (VisitRecalled(now, visit.id),)
        case Start():
            return (VisitStarted(now, visit.id),)
        case NoShow():
            return (state.ended(visit, Outcome.NO_SHOW, now),)
        case ReturnVisit(place):
            return (VisitReturned(now, visit.id, place),)
        case Transfer():
            return _transfer(state, command, visit, now)
        case Finish():
            return _finish(state, command, visit, now)


def _transfer(state: BranchState, command: Transfer, visit: Visit, now: datetime) -> Decision:
    service = state.service(command.service)
    if service is None:
        return Refusal(Reason.UNKNOWN_SERVICE)
    return (VisitTransferred(now, visit.id, service.id, service.queue),)


def _finish(state: BranchState, command: Finish, visit: Visit, now: datetime) -> Decision:
    if command.outcome not in _FINISHES:
        return Refusal(Reason.NOT_ALLOWED, detail=f"outcome: {command.outcome} is not for finishing")
    if command.outcome is not Outcome.SERVED or visit.state is VisitState.SERVING:
        return (state.ended(visit, command.outcome, now),)
    # Served without having been started: the customer came to the counter at the latest now.
    return (VisitStarted(now, visit.id), state.ended(visit, command.outcome, now, arrived=True))
