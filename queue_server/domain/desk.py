"""Rules for signing in to a counter, and for calling somebody to it.

``serving`` has those for a visit in hand, ``undo`` those for taking an act back.
"""

from __future__ import annotations

from datetime import datetime
from itertools import chain

import msgspec

from queue_link.commands import (
    CallVisit,
    HandOver,
    OpenCounter,
    Pause,
    ReleaseCounter,
    TakeOver,
    WalkUp,
)
from queue_link.results import Refusal
from queue_link.vocabulary import DeviceId, Place, Reason, VisitState
from queue_link.why import Rule, Why
from queue_server.domain.candidates import (
    all_callable_lines,
    callable_lines,
    has_somebody,
    is_for,
    sent_and_ready,
)
from queue_server.domain.choosing import Memory, Pick, Turn, why
from queue_server.domain.events import (
    CounterClosed,
    CounterHandedOver,
    CounterOpened,
    CounterPaused,
    CounterResumed,
    Decision,
    Event,
    VisitCalled,
    VisitReturned,
    VisitStarted,
)
from queue_server.domain.line import Line
from queue_server.domain.serving import lacks_skill, served, wants_delivered
from queue_server.domain.state import BranchState, Counter
from queue_server.domain.tickets import Ids, new_ticket, next_number, no_such_party, told_twice
from queue_server.domain.visit import Visit

# --- signing in -----------------------------------------------------------------------------------


def open_counter(state: BranchState, command: OpenCounter, device: DeviceId, now: datetime) -> Decision:
    counter = _counter_for(state, command, device)
    if isinstance(counter, Refusal):
        return counter
    if counter.device not in (None, device):
        return Refusal(Reason.COUNTER_TAKEN, holder=counter.adviser)
    adviser = _signs_in(state, command.adviser, counter)
    if isinstance(adviser, Refusal):
        return adviser
    return (CounterOpened(now, counter.id, command.profile, adviser, device),)


def take_over(state: BranchState, command: TakeOver, device: DeviceId, now: datetime) -> Decision:
    """The visit in hand at the counter stays there; one at the adviser's other counter goes back to its
    line."""
    counter = _counter_for(state, command, device)
    if isinstance(counter, Refusal):
        return counter
    adviser = state.adviser_named(command.adviser)
    if adviser is None:
        return _not_listed()
    elsewhere = state.counter_of_adviser(adviser)
    left = _released(elsewhere, now) if elsewhere is not None and elsewhere is not counter else ()
    return (*left, CounterOpened(now, counter.id, command.profile, adviser, device))


def _counter_for(state: BranchState, command: OpenCounter | TakeOver, device: DeviceId) -> Counter | Refusal:
    """The counter that a device may sign in to with this profile, unless somebody else has it."""
    card = state.card(command.counter)
    if card is None:
        return Refusal(Reason.UNKNOWN_COUNTER)
    if command.profile not in card.profiles:
        return Refusal(Reason.UNKNOWN_PROFILE)
    if not state.open:
        return Refusal(Reason.DAY_NOT_OPEN)
    if state.held.get(device, card.id) != card.id:
        return Refusal(Reason.ALREADY_AT_A_COUNTER)
    return state.counters[card.id]


def _signs_in(state: BranchState, name: str, counter: Counter) -> str | Refusal:
    """Who is at the counter from now on."""
    adviser = state.adviser_named(name)
    if adviser is None:
        return _not_listed()
    elsewhere = state.counter_of_adviser(adviser)
    if elsewhere is not None and elsewhere is not counter:
        return Refusal(Reason.ADVISER_ELSEWHERE, holder=elsewhere.id)
    return adviser


def _not_listed() -> Refusal:
    return Refusal(Reason.NOT_ALLOWED, detail="adviser: not in the branch file")


def release_counter(state: BranchState, command: ReleaseCounter, now: datetime) -> Decision:
    """For a counter whose device broke or was taken away: nobody at it could sign out any more."""
    counter = state.counters.get(command.counter)
    if counter is None:
        return Refusal(Reason.UNKNOWN_COUNTER)
    if counter.device is None:
        return Refusal(Reason.COUNTER_NOT_OPEN)
    return _released(counter, now)


def _released(counter: Counter, now: datetime) -> tuple[Event, ...]:
    closed = CounterClosed(now, counter.id)
    return (VisitReturned(now, counter.visit, Place.KEEP), closed) if counter.visit else (closed,)


def close_counter(counter: Counter, now: datetime) -> Decision:
    return Refusal(Reason.VISIT_IN_HAND) if counter.visit else (CounterClosed(now, counter.id),)


def hand_over(state: BranchState, counter: Counter, command: HandOver, now: datetime) -> Decision:
    """The visit in hand stays where it is."""
    profile = command.profile or counter.profile
    card = state.card(counter.id)
    if profile is None or card is None or profile not in card.profiles:
        return Refusal(Reason.UNKNOWN_PROFILE)
    adviser = _signs_in(state, command.adviser, counter)
    if isinstance(adviser, Refusal):
        return adviser
    return (*resumed(counter, now), CounterHandedOver(now, counter.id, profile, adviser))


def pause(counter: Counter, command: Pause, now: datetime) -> Decision:
    if counter.visit:
        return Refusal(Reason.VISIT_IN_HAND)
    if counter.pausing:
        return Refusal(Reason.PAUSED)
    return (CounterPaused(now, counter.id, command.kind, command.reason),)


def resume(counter: Counter, now: datetime) -> Decision:
    return resumed(counter, now) or Refusal(Reason.NOT_PAUSED)


def resumed(counter: Counter, now: datetime) -> tuple[Event, ...]:
    """The end of its break, before what ends it; nothing if there is none."""
    return (CounterResumed(now, counter.id),) if counter.pausing else ()


# --- calling --------------------------------------------------------------------------------------


def call_next(state: BranchState, counter: Counter, now: datetime) -> Decision:
    """Whoever is next by the branch's policy and the counter's work profile."""
    before = _before_a_call(state, counter, now)
    if isinstance(before, Refusal):
        return before
    now_s = state.moment_s(now)
    lines, personal = callable_lines(state, counter, now), state.personal_lines(counter)
    first, beside = sent_and_ready(chain(*personal), now_s)
    pick = state.chooser(counter.profile).pick([*_heads(lines), *beside], counter.memory, now_s, first)
    if pick is None:
        return Refusal(Reason.NOBODY_WAITING)
    among = _count([*lines, *personal], now_s)
    return (*before, _called(state, counter, pick, among, now))


def call_visit(
    state: BranchState, counter: Counter, command: CallVisit, now: datetime, *, may_choose: bool = True
) -> Decision:
    """A visit that the adviser picked: one that waits, is parked, or missed its call. ``may_choose`` says
    whether whoever is signed in may pick any."""
    visit = state.visits.get(command.visit)
    if visit is None:
        return Refusal(Reason.UNKNOWN_VISIT)
    refusal = _not_callable(state, counter, visit, may_choose=may_choose)
    if refusal:
        return refusal
    before = _before_a_call(state, counter, now)
    if isinstance(before, Refusal):
        return before
    lines = all_callable_lines(state, counter, now)
    oldest = min((visit, *_heads(lines)), key=_turn)
    pick = Pick(visit, Rule.CHOSEN, _out_of_turn(counter, passes=oldest is not visit), oldest)
    return (*before, _called(state, counter, pick, _count(lines, state.moment_s(now)), now))


def _out_of_turn(counter: Counter, *, passes: bool) -> Memory:
    """A call that no rule made counts like the others, so that the guard makes up for it."""
    bypasses = counter.memory.bypasses + 1 if passes else 0
    return msgspec.structs.replace(counter.memory, bypasses=bypasses)


def _called(
    state: BranchState, counter: Counter, pick: Pick[Visit], among: int, now: datetime
) -> VisitCalled:
    reason = why(
        pick,
        state.config.calling,
        state.config.priorities,
        among=among,
        queues=len(state.queues_of(counter.profile)),
        now_s=state.moment_s(now),
    )
    return VisitCalled(now, pick.candidate.id, counter.id, reason, pick.memory)


def walk_up(state: BranchState, counter: Counter, command: WalkUp, now: datetime, ids: Ids) -> Decision:
    """Somebody stands at the counter already: in the building, and served at once."""
    service = state.service(command.service)
    if service is None:
        return Refusal(Reason.UNKNOWN_SERVICE)
    if refusal := lacks_skill(state, service, counter):
        return refusal
    priority = command.priority or service.priority
    if state.priority(priority) is None:
        return Refusal(Reason.UNKNOWN_PRIORITY)
    refusal = told_twice(command.needs) or no_such_party(state, command.language, command.party)
    before = refusal or _before_a_call(state, counter, now)
    number = next_number(state, service)
    if isinstance(before, Refusal):
        return before
    if isinstance(number, Refusal):
        return number
    ticket = new_ticket(state, service, priority, command.language, command.party, number, now, ids)
    taken = msgspec.structs.replace(ticket, needs=command.needs)
    reason = Why(Rule.WALK_UP, among=0, queues=len(state.queues_of(counter.profile)), priority=priority)
    memory = _out_of_turn(counter, passes=has_somebody(state, counter, now))
    called = VisitCalled(now, taken.visit, counter.id, reason, memory, silent=True)
    return (*before, taken, called, VisitStarted(now, taken.visit))


def _heads(lines: list[Line]) -> list[Visit]:
    return [line.first for line in lines if line.first]


def _turn(visit: Visit) -> Turn:
    return visit.turn


def _count(lines: list[Line], now_s: float) -> int:
    """Those who may be called: nobody whose booked time is still to come."""
    return sum(line.count_before((now_s, float("inf"), 0)) for line in lines)


def _not_callable(state: BranchState, counter: Counter, visit: Visit, *, may_choose: bool) -> Refusal | None:
    profile = state.profile(counter.profile)
    if profile is None or not ((profile.may_choose and may_choose) or is_for(visit, counter)):
        return Refusal(Reason.NOT_PERMITTED)
    if visit.state in (VisitState.OUTSIDE, VisitState.AWAY):
        return Refusal(Reason.NOT_ADMITTED)
    if visit.state not in (VisitState.WAITING, VisitState.PARKED, VisitState.MISSED):
        return Refusal(Reason.NOT_WAITING)
    if visit.queue not in profile.queues and not is_for(visit, counter):
        return Refusal(Reason.NOT_IN_PROFILE)
    service = state.service(visit.service)
    return lacks_skill(state, service, counter) if service else None


def _before_a_call(state: BranchState, counter: Counter, now: datetime) -> tuple[Event, ...] | Refusal:
    """What a call does first: it finishes a visit being served, or ends a break. Nobody presses twice."""
    if not state.open:
        return Refusal(Reason.DAY_NOT_OPEN)
    if state.evacuating:
        return Refusal(Reason.EVACUATION)
    in_hand = state.in_hand(counter)
    if in_hand and in_hand.state is VisitState.CALLED:
        return Refusal(Reason.VISIT_IN_HAND)
    if in_hand is None:
        return resumed(counter, now)
    return wants_delivered(state, in_hand) or served(state, in_hand, (), now)
