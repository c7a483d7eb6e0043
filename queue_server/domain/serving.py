"""Rules for the visit that a counter has in hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from queue_link.commands import (
    Delivered,
    Finish,
    MoveVisit,
    NextService,
    NoShow,
    Park,
    Recall,
    ReturnVisit,
    Start,
    Transfer,
)
from queue_link.results import Refusal
from queue_link.vocabulary import CounterId, Outcome, Place, Reason, ReturnCause, ServiceId, VisitState
from queue_server.domain.configuration import Service
from queue_server.domain.ending import ended
from queue_server.domain.events import (
    Decision,
    Event,
    ServiceAdded,
    VisitMissed,
    VisitParked,
    VisitRecalled,
    VisitReturned,
    VisitStarted,
    VisitTransferred,
)
from queue_server.domain.opening import day_end
from queue_server.domain.state import BranchState, Counter
from queue_server.domain.visit import Visit

InHand = Recall | Start | NextService | Finish | NoShow | ReturnVisit | Park | Transfer

_FINISHES = frozenset({Outcome.SERVED, Outcome.LEFT, Outcome.REMOVED})


def with_visit(
    state: BranchState, command: InHand, visit: Visit, counter: Counter, now: datetime
) -> Decision:
    started = visit.state is VisitState.SERVING
    match command:
        case Recall() | Start() | NoShow() if started:
            return Refusal(Reason.ALREADY_STARTED)
        case Recall() | NoShow() if state.evacuating:
            return Refusal(Reason.EVACUATION)
        case Recall():
            return too_soon(state, visit, now) or (VisitRecalled(now, visit.id),)
        case Start():
            return (VisitStarted(now, visit.id),)
        case NoShow():
            return _no_show(state, visit, now)
        case ReturnVisit():
            return (VisitReturned(now, visit.id, command.place, command.cause, _behind(state, command)),)
        case Park():
            return _park(state, command, visit, now)
        case NextService():
            return _next_service(state, command, visit, counter, now)
        case Transfer():
            return _transfer(state, command, visit, counter, now)
        case Finish():
            return _finish(state, command, visit, now)


def lacks_skill(state: BranchState, service: Service, counter: Counter) -> Refusal | None:
    """Why the counter and its adviser cannot serve this; None: they can."""
    lacking = state.lacking(service, counter)
    return Refusal(Reason.LACKS_SKILL, detail=", ".join(sorted(lacking))) if lacking else None


def too_soon(state: BranchState, visit: Visit, now: datetime) -> Refusal | None:
    """A number that was announced just now cannot be recalled, or given up, yet.

    A clock that went back to before the announcement holds nobody up.
    """
    may = may_recall_at(state, visit)
    if may is None or visit.announced_at is None or not visit.announced_at <= now < may:
        return None
    return Refusal(Reason.TOO_SOON, opens_at=may)


def may_recall_at(state: BranchState, visit: Visit) -> datetime | None:
    """When the called visit may be recalled or, with enough recalls, given up; None: it was not announced."""
    if visit.announced_at is None:
        return None
    return visit.announced_at + timedelta(seconds=state.config.calling.recall_cool_down_s)


def _no_show(state: BranchState, visit: Visit, now: datetime) -> Decision:
    """The customer may still rejoin for a while, if the branch lets missed customers do so."""
    rules = state.config.calling
    if visit.recalls < rules.recalls_before_no_show:
        return Refusal(Reason.RECALL_FIRST, limit=rules.recalls_before_no_show)
    refusal = too_soon(state, visit, now)
    if refusal:
        return refusal
    if rules.rejoin_within_min == 0 or visit.rejoined >= rules.rejoin_times:
        return (ended(state, visit, Outcome.NO_SHOW, now, counter=visit.counter),)
    return (VisitMissed(now, visit.id, now + timedelta(minutes=rules.rejoin_within_min)),)


def _behind(state: BranchState, command: ReturnVisit) -> int:
    """Who needs time is not called again at once: a few others go before."""
    needs_time = command.cause is ReturnCause.NEEDS_TIME and command.place is not Place.LAST
    return state.config.calling.rejoin_behind if needs_time else 0


def _park(state: BranchState, command: Park, visit: Visit, now: datetime) -> Decision:
    until = now + timedelta(minutes=command.minutes)
    if state.opened_at is not None and until >= day_end(state.config, state.opened_at, now):
        return Refusal(Reason.BAD_TIME)
    return (VisitParked(now, visit.id, until, command.reason),)


def _next_service(
    state: BranchState, command: NextService, visit: Visit, counter: Counter, now: datetime
) -> Decision:
    if visit.state is not VisitState.SERVING:
        return Refusal(Reason.NOT_STARTED)
    service = state.service(command.service)
    if service is None:
        return Refusal(Reason.UNKNOWN_SERVICE)
    if refusal := lacks_skill(state, service, counter):
        return refusal
    if command.delivered is None and (refusal := wants_delivered(state, visit)):
        return refusal
    delivered = command.delivered or Delivered(visit.service)
    if command.delivered and state.service(delivered.service) is None:
        return Refusal(Reason.UNKNOWN_SERVICE, detail="delivered")
    return (ServiceAdded(now, visit.id, service.id, service.queue, delivered),)


def _transfer(
    state: BranchState, command: Transfer, visit: Visit, counter: Counter, now: datetime
) -> Decision:
    there = destination(state, visit, command)
    if isinstance(there, Refusal):
        return there
    back_to, back_for = _back(command, visit, counter)
    moved = VisitTransferred(
        now,
        visit.id,
        there.service.id,
        there.service.queue,
        command.place,
        counter=command.counter,
        adviser=there.adviser,
        back_to=back_to,
        back_for=back_for,
        note=command.note,
    )
    return (moved,)


def _back(
    command: Transfer, visit: Visit, counter: Counter
) -> tuple[CounterId, ServiceId] | tuple[None, None]:
    """Where it goes when it is finished there, and for what. A wish to have it back outlives another
    transfer, but not one to whoever wished it."""
    if command.back:
        return counter.id, visit.service
    if visit.back_to is None or visit.back_for is None or visit.back_to in (command.counter, counter.id):
        return None, None
    return visit.back_to, visit.back_for


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a visit is sent to, and can be served."""

    service: Service
    adviser: str | None
    """As the branch writes the name; None: to nobody by name."""


def destination(state: BranchState, visit: Visit, command: Transfer | MoveVisit) -> Destination | Refusal:
    service = state.service(command.service or visit.service)
    if service is None:
        return Refusal(Reason.UNKNOWN_SERVICE)
    if command.counter is not None and command.adviser is not None:
        return Refusal(Reason.BAD_MESSAGE, detail="to a counter or to an adviser, not both")
    there = _whose_counter(state, command.counter, command.adviser)
    if isinstance(there, Refusal):
        return there
    if there is None:
        return Destination(service, None)
    lacks = lacks_skill(state, service, there)
    return lacks or Destination(service, there.adviser if command.adviser is not None else None)


def _whose_counter(
    state: BranchState, counter: CounterId | None, adviser: str | None
) -> Counter | Refusal | None:
    """At work; but an adviser may be on a break: whoever was told a name waits for that name."""
    if counter is not None:
        there = state.counters.get(counter)
        if there is None:
            return Refusal(Reason.UNKNOWN_COUNTER)
        return there if there.at_work else Refusal(Reason.NOBODY_THERE)
    if adviser is None:
        return None
    return state.counter_of_adviser(adviser.strip()) or Refusal(Reason.NOBODY_THERE)


def _finish(state: BranchState, command: Finish, visit: Visit, now: datetime) -> Decision:
    if command.outcome not in _FINISHES:
        return Refusal(Reason.NOT_ALLOWED, detail=f"outcome: {command.outcome} is not for finishing")
    for position, delivered in enumerate(command.delivered):
        if state.service(delivered.service) is None:
            return Refusal(Reason.UNKNOWN_SERVICE, detail=f"delivered[{position}]")
    if command.outcome is not Outcome.SERVED:
        end = ended(state, visit, command.outcome, now, delivered=command.delivered, counter=visit.counter)
        return (end,)
    if not command.delivered and (refusal := wants_delivered(state, visit)):
        return refusal
    if visit.state is VisitState.SERVING:
        return served(state, visit, command.delivered, now)
    # Served without having been started: the customer came to the counter at the latest now.
    return (VisitStarted(now, visit.id), *served(state, visit, command.delivered, now, arrived=True))


def wants_delivered(state: BranchState, visit: Visit) -> Refusal | None:
    """Why its present service cannot end without a word on what was done; None: it can."""
    service = state.service(visit.service)
    if service is None or not state.config.wants_delivered(service):
        return None
    return Refusal(Reason.DELIVERED_MISSING)


def served(
    state: BranchState,
    visit: Visit,
    delivered: tuple[Delivered, ...],
    now: datetime,
    *,
    arrived: bool = False,
) -> tuple[Event, ...]:
    """The visit ends, or goes back to the counter that wanted it back."""
    delivered = delivered or (Delivered(visit.service),)
    back = state.service(visit.back_for) if visit.back_for is not None else None
    if back is None or visit.back_to == visit.counter:
        end = ended(
            state,
            visit,
            Outcome.SERVED,
            now,
            arrived=arrived,
            delivered=delivered,
            counter=visit.counter,
        )
        return (end,)
    sender = visit.back_to if _is_open(state, visit.back_to) else None
    moved = VisitTransferred(
        now,
        visit.id,
        back.id,
        back.queue,
        Place.FIRST,
        counter=sender,
        note=visit.note,
        delivered=delivered,
    )
    return (moved,)


def _is_open(state: BranchState, counter: CounterId | None) -> bool:
    """Else its visits wait for whoever serves them."""
    return counter is not None and state.counters[counter].device is not None
