"""The present state of a branch, as far as a forecast needs it: small, flat, and fit to be sent elsewhere.

Making one is cheap: it is done where tickets are given out. Moments are in seconds since 1970, lengths in
seconds; services, priorities and counters are named by their place in the scene's lists.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import msgspec
from msgspec.structs import replace

from queue_link.catalogue import Order, ProfileCard
from queue_link.vocabulary import (
    AppointmentId,
    AppointmentState,
    PriorityId,
    ProfileId,
    QueueId,
    ServiceId,
    VisitId,
    VisitState,
)
from queue_server.domain.choosing import Memory, Turn, turn_from
from queue_server.domain.configuration import BranchConfig, Calling, Exits, Priority
from queue_server.domain.forecast.calibration import Spread
from queue_server.domain.forecast.learning import SLOTS, Lasting, Learned
from queue_server.domain.forecast.staffing import Spans, Staffed, ends_at, staff
from queue_server.domain.opening import local_date, moment_of
from queue_server.domain.plan import is_planned
from queue_server.domain.state import Booking, BranchState
from queue_server.domain.visit import Visit

NOT_YET = 1 << 48
"""Beyond every entry of a journal: where tickets stand that are still to be taken."""
_WALKS_OUT_S = 120
"""From the end of a visit to the door, where the door counts."""
ADVISER_LOG_SD = 0.17
"""Advisers differ by so much in the logarithm of their pace (real call data)."""
_SLOT_S = 86400 / SLOTS


class _Part(msgspec.Struct, frozen=True, omit_defaults=True):
    pass


class Offered(_Part, frozen=True):
    """A service, and how long it takes."""

    id: ServiceId
    queue: QueueId
    log_mean: float
    log_sd: float
    unsure: float
    """Standard deviation of what is known of ``log_mean``."""
    told: bool = False
    """Enough is known to show forecasts to customers."""


class InHand(_Part, frozen=True):
    """A visit at a counter."""

    service: int
    party: int
    called: float
    started: float | None = None


class Desk(_Part, frozen=True):
    """A counter that works now or later."""

    serves: tuple[int, ...]
    spans: Spans
    profile: ProfileId
    memory: Memory = Memory()
    in_hand: InHand | None = None


class Waits(_Part, frozen=True):
    """Somebody with a ticket who has not been called."""

    visit: VisitId
    turn: Turn
    service: int
    rank: int
    party: int = 1
    outside: bool = False
    ready: float | None = None
    """Parked or away until then."""
    desk: int | None = None
    """Waits for this one alone."""
    goes_first: bool = False
    """There, before everybody else."""
    bound_until: float | None = None
    """From then on anybody calls it."""


class ToCome(_Part, frozen=True):
    """A booked customer who has not checked in."""

    appointment: AppointmentId
    service: int
    rank: int
    turn: Turn
    shows: float
    """Probability of coming at all."""
    party: int = 1


class Newcomer(_Part, frozen=True):
    """Somebody who might take a ticket now: what would be forecast?"""

    service: int
    rank: int
    before: int


class Room(_Part, frozen=True):
    """People in the building."""

    cap: int
    soft_cap: int
    margin: int
    """Places of either that are kept free because the count may be too low."""
    taken: int
    """People and reservations."""
    exit_s: float
    buffer: int | None = None
    leaving: tuple[tuple[float, int], ...] = ()
    """When how many walk out whose visits are over."""


class Stream(_Part, frozen=True):
    """Tickets of one class that will be taken later and can pass others."""

    rank: int
    per_s: tuple[tuple[float, float], ...]
    """From when how many a second, until the next moment."""
    services: tuple[tuple[int, float], ...]
    """Their shares."""


class Scene(_Part, frozen=True):
    seq: int
    at: datetime
    now: float
    ends: float
    """By when people must be called."""
    services: tuple[Offered, ...]
    priorities: tuple[Priority, ...]
    calling: Calling
    profiles: tuple[ProfileCard, ...]
    room: Room
    staffed: bool
    """Somebody works or is planned to; else nothing can be said."""
    planned: bool
    """The plan is known: what no counter is planned for is not served."""
    desks: tuple[Desk, ...] = ()
    waiting: tuple[Waits, ...] = ()
    to_come: tuple[ToCome, ...] = ()
    newcomers: tuple[Newcomer, ...] = ()
    streams: tuple[Stream, ...] = ()
    door: Memory = Memory()
    no_shows: tuple[float, ...] = ()
    """Share of those called who do not come to the counter, by rank."""
    no_show_s: float = 60
    """What such a call costs."""
    between_s: float = 0
    """From the end of a visit to the next call, and from the call to the start."""
    way_s: float = 0
    spreads: dict[PriorityId, tuple[Spread, ...]] = {}
    taken: dict[ServiceId, int] = {}
    """Walk-in tickets given out so far today."""


def scene_of(state: BranchState, learned: Learned, now: datetime) -> Scene:
    """What a forecast made now needs to know."""
    config, now_s = state.config, now.timestamp()
    staffed = staff(state, now)
    desks = staffed or ()
    places = _Places(config, desks)
    ends = ends_at(state, now).timestamp()
    return Scene(
        seq=state.seq,
        at=now,
        now=now_s,
        ends=ends,
        services=_services(config, learned),
        priorities=tuple(replace(priority, name={}) for priority in config.priorities),
        calling=config.calling,
        profiles=tuple(replace(profile, name={}) for profile in config.profiles),
        room=_room(state, now),
        staffed=staffed is not None,
        planned=is_planned(state),
        desks=tuple(_desk(state, places, each) for each in desks),
        waiting=tuple(_waiting(state, places, now_s)),
        to_come=tuple(_to_come(state, places, learned, now_s)),
        newcomers=tuple(_newcomers(state, places)),
        streams=tuple(_streams(state, learned, places, now, ends)),
        door=state.door,
        no_shows=tuple(learned.no_show(priority.id) for priority in config.priorities),
        no_show_s=_no_show_s(config.calling),
        between_s=learned.between_s.value,
        way_s=learned.way_s.value,
        spreads=learned.spreads,
        taken=dict(state.taken),
    )


class _Places:
    """Where things stand in the scene's lists."""

    def __init__(self, config: BranchConfig, desks: tuple[Staffed, ...]) -> None:
        self.service = {service.id: place for place, service in enumerate(config.services)}
        opened = [(place, desk.counter) for place, desk in enumerate(desks) if desk.counter]
        self.counter = {counter.id: place for place, counter in opened}
        self.adviser = {counter.adviser: place for place, counter in opened if counter.adviser}


def _services(config: BranchConfig, learned: Learned) -> tuple[Offered, ...]:
    return tuple(
        Offered(
            service.id,
            service.queue,
            known.log_mean,
            known.log_variance**0.5,
            (known.log_variance / known.weight) ** 0.5,
            known.seen >= config.promise.shown_from,
        )
        for service in config.services
        for known in (learned.lasting.get(service.id) or Lasting.of(service),)
    )


def _desk(state: BranchState, places: _Places, staffed: Staffed) -> Desk:
    counter = staffed.counter
    visit = state.in_hand(counter) if counter else None
    return Desk(
        serves=tuple(sorted(places.service[each] for each in staffed.serves if each in places.service)),
        spans=staffed.spans,
        profile=staffed.profile,
        memory=counter.memory if counter else Memory(),
        in_hand=_in_hand(visit, places) if visit else None,
    )


def _in_hand(visit: Visit, places: _Places) -> InHand | None:
    service = places.service.get(visit.service)
    if service is None or visit.called_at is None:
        return None
    started = visit.started_at.timestamp() if visit.started_at else None
    return InHand(service, visit.party, visit.called_at.timestamp(), started)


# --- people ---------------------------------------------------------------------------------------


def _waiting(state: BranchState, places: _Places, now_s: float) -> Iterator[Waits]:
    """Everybody who is in a line or will be again; of services that are still offered."""
    lines = [*state.waiting.all(), *state.outside.all(), *state.to_counter.values()]
    lines += state.to_adviser.values()
    for line in lines:
        for visit in line:
            if visit.service in places.service:
                yield _waits(state, visit, places, now_s)
    for visit in state.visits.values():
        aside = visit.state is VisitState.PARKED or visit.state is VisitState.AWAY
        if aside and visit.service in places.service:
            yield _waits(state, visit, places, now_s)


def _waits(state: BranchState, visit: Visit, places: _Places, now_s: float) -> Waits:
    """A turn that is later than now, but for a booked time, is from before the clock was set back."""
    desk = places.counter.get(visit.for_counter) if visit.for_counter else None
    if visit.for_adviser:
        desk = places.adviser.get(visit.for_adviser)
    aside = visit.state is VisitState.PARKED or visit.state is VisitState.AWAY
    return Waits(
        visit.id,
        visit.turn if visit.booked_at else (min(visit.turn[0], now_s), *visit.turn[1:]),
        places.service[visit.service],
        visit.rank,
        visit.party,
        visit.state is VisitState.OUTSIDE or visit.state is VisitState.AWAY,
        visit.ready_at.timestamp() if aside and visit.ready_at else None,
        desk,
        visit.goes_first,
        _bound_until(state, visit),
    )


def _bound_until(state: BranchState, visit: Visit) -> float | None:
    """A parked visit has so long for its own counter from when it is back."""
    until = visit.bound_until
    if visit.state is VisitState.PARKED and visit.ready_at:
        until = visit.ready_at + state.own_counter_time
    return until.timestamp() if until else None


def _to_come(state: BranchState, places: _Places, learned: Learned, now_s: float) -> Iterator[ToCome]:
    rules = state.config.appointments
    for order, booking in enumerate(state.bookings.values()):
        if booking.state is not AppointmentState.BOOKED or booking.appointment.service not in places.service:
            continue
        at = booking.appointment.at.timestamp()
        late = now_s > at + rules.late_min * 60
        rank = state.rank(rules.late_priority if late else rules.priority)
        turn = turn_from(max(now_s, at) if late else at, NOT_YET + order)
        yield ToCome(
            booking.appointment.id,
            places.service[booking.appointment.service],
            rank,
            turn,
            _still_comes(booking, learned.shows.value, now_s, rules.no_show_min * 60),
            booking.appointment.party,
        )


def _still_comes(booking: Booking, shows: float, now_s: float, limit_s: float) -> float:
    """By Bayes' rule, lateness being exponential with a mean of a tenth of what is tolerated."""
    late_s = now_s - booking.appointment.at.timestamp()
    if late_s <= 0 or limit_s <= 0:
        return shows
    left = shows * 2.0 ** (-late_s * 10 / limit_s)
    return left / (left + 1 - shows) if left < 1 else 1.0


def _newcomers(state: BranchState, places: _Places) -> Iterator[Newcomer]:
    """Each walk-in service in each class in which a ticket may be asked for: its own, what the kiosk offers,
    and all that are higher."""
    for service in state.config.services:
        if not service.walk_in:
            continue
        own = state.rank(service.priority)
        offered = {state.rank(priority) for priority in state.offered_in(service)}
        for rank, priority in enumerate(state.config.priorities):
            if priority.id != state.config.appointments.priority and (rank <= own or rank in offered):
                yield Newcomer(places.service[service.id], rank, state.before(service.queue, rank))


def _streams(
    state: BranchState, learned: Learned, places: _Places, now: datetime, ends: float
) -> Iterator[Stream]:
    """Classes whose later tickets can go before those who wait already or are booked; none of what staff have
    closed or stopped.

    The last class cannot, if classes come first, all queues are one, and no terms count who waits; then it is
    left out.
    """
    config = state.config
    if state.stopped is not None:
        return
    together = all(profile.order is Order.TOGETHER and not profile.terms for profile in config.profiles)
    passing = config.priorities[:-1] if config.calling.by_class and together else config.priorities
    midnight = moment_of(config, local_date(config, now), _MIDNIGHT).timestamp()
    begins = max(0, int((now.timestamp() - midnight) // _SLOT_S))
    slots = range(begins, min(SLOTS, int((ends - midnight) // _SLOT_S) + 1))
    for rank, priority in enumerate(passing):
        kinds = learned.arrivals.kinds.get(priority.id, {})
        known = {s: count for s, count in kinds.items() if s in places.service}
        shares = {places.service[s]: n for s, n in known.items() if s not in state.closed_services}
        total = sum(shares.values())
        open_share = total / sum(known.values()) if total else 0.0
        per_s = {s: open_share * learned.arrivals.per_s(priority.id, s) for s in slots}
        rates = [(midnight + s * _SLOT_S, rate) for s, rate in per_s.items()]
        if any(rate for _, rate in rates):
            services = tuple((service, count / total) for service, count in sorted(shares.items()))
            yield Stream(rank, tuple(rates), services)


_MIDNIGHT = datetime.min.time()


# --- the building ---------------------------------------------------------------------------------


def _room(state: BranchState, now: datetime) -> Room:
    occupancy, rules = state.occupancy, state.config.occupancy
    now_s, margin = now.timestamp(), state.margin(now)
    leaving = [(party.at.timestamp(), party.people) for party in occupancy.leaving.values()]
    if rules.exits is Exits.DOOR and occupancy.strangers:
        leaving.append((now_s + _WALKS_OUT_S, occupancy.strangers))
    return Room(
        cap=state.cap,
        soft_cap=state.soft_cap,
        margin=margin,
        taken=state.cap - state.free(now) - margin,
        exit_s=_exit_s(state),
        buffer=rules.buffer,
        leaving=tuple(sorted(leaving)),
    )


def _exit_s(state: BranchState) -> float:
    """From the end of a visit until its places go to others."""
    if state.config.occupancy.exits is Exits.DOOR:
        return _WALKS_OUT_S
    return max(state.exit_time, state.undo_time).total_seconds()


def _no_show_s(rules: Calling) -> float:
    """A call and its recalls, each with its pause, and a moment to notice."""
    return 20 + (rules.recalls_before_no_show + 1) * max(15, rules.recall_cool_down_s)
