"""Rules for the door: people coming in and going out, and who may come in next.

Admission chooses by the same rules as the counters, the guard included. A party that is next and does not
fit keeps its place: nobody of its kind passes it, for passing starves families. Only classes with reserved
places may.

Nobody starves outside: with guard K, any K+1 admissions in a row include the oldest of those who could be let
in, under every policy. So one with N older ones is let in within (K+1)(N+1) admissions, those at the kiosk
counted too.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import msgspec

from queue_link.commands import DoorCount, DoorEntered, DoorLeft, SensorCounted
from queue_link.results import Refusal
from queue_link.vocabulary import (
    CountSource,
    DeviceId,
    Language,
    Outcome,
    PriorityId,
    Reason,
    ServiceId,
    TicketNumber,
    VisitId,
    VisitState,
)
from queue_server.domain.candidates import callable_services, has_somebody
from queue_server.domain.choosing import Memory, turn_from
from queue_server.domain.configuration import PolicyName, Service
from queue_server.domain.ending import ended
from queue_server.domain.events import (
    CalledForward,
    Decision,
    Event,
    ForwardExpired,
    PeopleCounted,
    PeopleEntered,
    PeopleLeft,
    SensorHeard,
    VisitEntered,
    VisitRejoined,
)
from queue_server.domain.line import Line
from queue_server.domain.state import BranchState, Counter
from queue_server.domain.visit import Visit

HEARTBEAT = timedelta(minutes=1)
"""How often it is kept that a people counter is alive."""
LOOK_S = 15
"""How often the door is looked at where time alone may decide."""
_TIME_DECIDES = frozenset({PolicyName.MAX_WAIT, PolicyName.ACCUMULATING})
BOOKED_COME_IN_S = 600
"""A booked customer may come in so long before the booked time, to be there when it comes."""


def at_door(state: BranchState, command: DoorEntered | DoorLeft | DoorCount, now: datetime) -> Decision:
    """People are counted as they are: a real crowd may exceed the cap, only admissions may not."""
    if not state.open:
        return Refusal(Reason.DAY_NOT_OPEN)
    match command:
        case DoorEntered():
            return _entered(state, command, now)
        case DoorLeft(people):
            return (PeopleLeft(now, people),)
        case DoorCount(people):
            return (PeopleCounted(now, people),)


def sensed(state: BranchState, command: SensorCounted, sensor: DeviceId, now: datetime) -> Decision:
    """What a people counter saw. Those who left are taken off first: they made the room.

    It tells by day and night; what it sees while the branch is closed is nobody's matter.
    """
    if not state.open:
        return ()
    events: list[Event] = []
    if command.left:
        events.append(PeopleLeft(now, command.left, CountSource.SENSOR, sensor))
    if command.entered:
        events.append(PeopleEntered(now, command.entered, CountSource.SENSOR, sensor))
    if not events and _worth_noting(state, sensor, now):
        events.append(SensorHeard(now, sensor))
    return tuple(events)


def _worth_noting(state: BranchState, sensor: DeviceId, now: datetime) -> bool:
    """Once a minute is enough, and where nobody relies on sensors, never."""
    if state.config.occupancy.sensor_silence_min is None:
        return False
    heard = state.occupancy.sensors.get(sensor)
    return heard is None or abs(now - heard) >= HEARTBEAT


def call_forward(state: BranchState, now: datetime) -> CalledForward | None:
    """The next visit to come in from outside, when there is room for its party."""
    if not state.open or state.evacuating or not state.outside_people:
        return None
    if state.occupancy.free(state.cap) <= 0:
        return None  # full: nobody need be looked at
    chosen = _next_in(state, _firsts(state), now)
    return CalledForward(now, chosen[0].id, chosen[1]) if chosen else None


def forward_expired(state: BranchState, visit: Visit, now: datetime) -> Event:
    """A party that did not come in: it keeps its turn and is called forward again later, but not for ever."""
    if visit.forwards >= state.config.occupancy.forward_tries:
        return ended(state, visit, Outcome.NO_SHOW, now, reason="not come in")
    back_at = now + state.forward_limit
    parked_until = visit.ready_at if visit.state is VisitState.PARKED else None
    return ForwardExpired(now, visit.id, max(back_at, parked_until or back_at))


def admits(
    state: BranchState,
    service: Service,
    priority: PriorityId,
    party: int,
    now: datetime,
    booked_at: datetime | None = None,
) -> Memory | None:
    """Whether somebody who stands at the kiosk now may stay inside; if so, what the door remembers of it.

    They may if they would be called forward next, had they come to the line outside.
    """
    begins = booked_at.timestamp() if booked_at else state.moment_s(now)
    newcomer = Visit(
        id=VisitId(""),
        number=TicketNumber(""),
        queue=service.queue,
        drawn_from=service.queue,
        service=service.id,
        priority=priority,
        rank=state.rank(priority),
        language=Language(""),
        party=party,
        counted=state.counted(party),
        token="",
        taken_at=now,
        turn=turn_from(begins, state.seq + 1),
        state=VisitState.WAITING,
        inside=False,
    )
    if not state.fits(newcomer, now, whole=True):
        return None
    chosen = _next_in(state, [*_firsts(state), newcomer], now)
    return chosen[1] if chosen and chosen[0] is newcomer else None


# --- who is next ----------------------------------------------------------------------------------


def _firsts(state: BranchState) -> list[Visit]:
    """The first of each kind outside."""
    firsts = (first_outside(state, line) for line in state.outside.all())
    return [visit for visit in firsts if visit]


def _next_in(state: BranchState, firsts: Sequence[Visit], now: datetime) -> tuple[Visit, Memory] | None:
    """Who comes in next, if there is room, and what the door remembers of it.

    Booked customers who are far too early come in when nobody else would, into places that are for anybody.
    """
    due = [visit for visit in firsts if _may_come_in(state, visit, now)]
    if due or not firsts:
        return _choose(state, due, now)
    earliest = min(firsts, key=lambda visit: visit.turn)
    return (earliest, state.door) if state.fits(earliest, now, reserve=False) else None


def first_outside(state: BranchState, line: Line) -> Visit | None:
    """A party that the cap could never hold (the cap was lowered) holds up nobody."""
    return next((visit for visit in line if visit.party <= state.cap), None)


def comes_in_from(visit: Visit) -> float:
    """From when it may come in, in seconds since 1970."""
    return visit.turn[0] - BOOKED_COME_IN_S


def looks_again_at(state: BranchState, now: datetime) -> datetime | None:
    """When the door is to be looked at again although nothing happens; None: that changes nothing."""
    if not time_decides(state):
        return None
    return datetime.fromtimestamp((now.timestamp() // LOOK_S + 1) * LOOK_S, UTC)


def time_decides(state: BranchState) -> bool:
    """Whether time alone may change who comes in next: a limit passes (``max-wait``), a wait overtakes
    another (``accumulating``), or a queue may be called from since its longest wait is long enough."""
    if not state.open or not state.outside_people:
        return False
    return state.config.calling.policy in _TIME_DECIDES or _by_wait(state)


def _by_wait(state: BranchState) -> bool:
    """Whether an idle counter may call from a queue only after a wait."""
    profiles = (state.profile(counter.profile) for counter in state.counters.values() if _is_idle(counter))
    each = (terms for profile in profiles if profile is not None for terms in profile.terms)
    return any(terms.when_wait_above_min is not None for terms in each)


def _may_come_in(state: BranchState, visit: Visit, now: datetime) -> bool:
    return comes_in_from(visit) <= state.moment_s(now)


def _choose(state: BranchState, heads: Sequence[Visit], now: datetime) -> tuple[Visit, Memory] | None:
    """Who comes in next, if there is room, and what the door remembers of it."""
    if not heads:
        return None
    oldest = min(heads, key=lambda visit: visit.turn)
    if state.door.bypasses >= state.config.calling.guard:
        # It is its turn whatever its class, and it may have a reserved place: nobody passes it any more.
        fits = state.fits(oldest, now, whole=True)
        return (oldest, _remembered(state, state.door, passed=False)) if fits else None
    chooser, now_s = state.chooser(None), state.moment_s(now)
    # Alone, somebody needs no going before others; but an idle counter opens a full lobby and the reserve.
    kept = state.soft_cap < state.cap or state.config.occupancy.buffer is not None
    looks = len(heads) > 1 or kept
    starving = _for_idle_counters(state, heads, now) if looks else []
    first = chooser.pick(starving or heads, state.door, now_s)
    if first and _has_room(state, first.candidate, now, idle=bool(starving)):
        return first.candidate, _remembered(state, first.memory, passed=first.candidate is not oldest)
    with_reserve = [visit for visit in heads if state.is_reserved(visit)]
    second = chooser.pick(with_reserve, state.door, now_s)
    if second and _has_room(state, second.candidate, now, idle=False):
        return second.candidate, _remembered(state, second.memory, passed=second.candidate is not oldest)
    return None


def _remembered(state: BranchState, memory: Memory, *, passed: bool) -> Memory:
    """``memory`` is the policy's; bypasses are counted among all who are outside."""
    return msgspec.structs.replace(memory, bypasses=state.door.bypasses + 1 if passed else 0)


def _has_room(state: BranchState, visit: Visit, now: datetime, *, idle: bool) -> bool:
    """``idle``: a counter has nobody to call but those outside. The lobby's buffer does not matter then, and
    the reserved places may be used: they are free again in a moment.

    An empty lobby takes a party of any size.
    """
    if idle:
        return state.fits(visit, now, whole=True)
    buffer = state.config.occupancy.buffer
    if buffer is None or not state.lobby or state.is_reserved(visit):
        return state.fits(visit, now)
    return state.lobby + visit.party <= buffer and state.fits(visit, now)


def _for_idle_counters(state: BranchState, heads: Sequence[Visit], now: datetime) -> list[Visit]:
    """Those whom an idle counter could call, if nobody inside is there for it."""
    wanted: set[ServiceId] = set()
    for counter in state.counters.values():
        if _is_idle(counter):
            services = callable_services(state, counter, now)
            if not wanted.issuperset(services) and not has_somebody(state, counter, now):
                wanted.update(services)
    return [visit for visit in heads if visit.service in wanted]


def _is_idle(counter: Counter) -> bool:
    return counter.at_work and counter.visit is None


def _entered(state: BranchState, command: DoorEntered, now: datetime) -> Decision:
    if command.visit is None:
        return (PeopleEntered(now, command.people),)
    visit = state.visits.get(command.visit)
    if visit is None or visit.state is VisitState.ENDED:
        return Refusal(Reason.UNKNOWN_VISIT)
    if visit.state in (VisitState.OUTSIDE, VisitState.AWAY):
        return Refusal(Reason.NOT_ADMITTED)
    if visit.inside:
        return Refusal(Reason.ALREADY_ENTERED)
    entered = VisitEntered(now, visit.id)
    if visit.state is VisitState.MISSED:
        # It was called to a counter while it still stood outside: it waits again, at its own place.
        return (entered, VisitRejoined(now, visit.id, behind=0))
    return (entered,)
