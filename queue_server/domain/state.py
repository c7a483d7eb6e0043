"""The state of one branch on one business day, and the questions that rules ask of it."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from queue_link.catalogue import CounterCard, ProfileCard, Texts
from queue_link.commands import Appointment, PlannedCounters
from queue_link.vocabulary import (
    Act,
    AppointmentId,
    AppointmentState,
    CounterId,
    DeviceId,
    Knowledge,
    Language,
    PauseKind,
    PriorityId,
    ProfileId,
    QueueId,
    ServiceId,
    SkillId,
    TicketNumber,
    VisitId,
    VisitState,
)
from queue_server.domain.choosing import Chooser, Memory
from queue_server.domain.configuration import BranchConfig, PolicyName, Priority, Queue, Service
from queue_server.domain.flow import Flow
from queue_server.domain.line import Line, Lines
from queue_server.domain.occupancy import Occupancy
from queue_server.domain.opening import next_opening, tickets_within
from queue_server.domain.outlook import Outlook
from queue_server.domain.timers import Timers
from queue_server.domain.visit import Visit

NO_MEMORY = Memory()
RECENT_CALLS = 20
"""How many called numbers a display is told of, however long ago they were called."""
MOST_CALLS = 300
"""And at most: a branch with fifty counters calls so many in half an hour."""
_BY_CLASS = frozenset({PolicyName.PRIORITY, PolicyName.PRIORITY_GUARDED, PolicyName.WEIGHTED})


@dataclass(frozen=True, slots=True)
class Pausing:
    kind: PauseKind
    reason: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Done:
    """An act of a counter that can be taken back, and how things were before it."""

    act: Act
    at: datetime
    before: Visit
    """A copy."""
    memory: Memory
    seq: int
    """Its entry in the journal."""
    left: int = 0
    """People who left, or were on their way out, with the end of the visit."""
    gone: int = 0
    shown: CallMade | None = None
    """The call of its number that displays showed before."""


@dataclass(slots=True)
class Counter:
    """A desk. It is open while a device holds it."""

    id: CounterId
    profile: ProfileId | None = None
    adviser: str = ""
    device: DeviceId | None = None
    opened_at: datetime | None = None
    visit: VisitId | None = None
    """The visit in hand: called, or being served."""
    pausing: Pausing | None = None
    memory: Memory = NO_MEMORY
    done: list[Done] = field(default_factory=list)
    """What can be taken back, the newest last."""
    idle_since: datetime | None = None
    """Since when it has nobody in hand: it was opened, its last visit left it, or its break ended."""

    def let_go(self, at: datetime) -> None:
        """Nobody is in hand any more."""
        self.visit, self.idle_since = None, at

    @property
    def at_work(self) -> bool:
        """Open, and its adviser is neither on a break nor busy behind the counter."""
        return self.device is not None and self.pausing is None


@dataclass(frozen=True, slots=True)
class Helper:
    """Somebody at a desk: who, and where."""

    device: DeviceId
    counter: CounterId | None
    adviser: str
    place: str
    """The name of the device."""


@dataclass(frozen=True, slots=True)
class Panic:
    """A desk that needs colleagues at once."""

    raiser: Helper
    since: datetime
    seq: int
    """Its entry in the journal."""
    coming: tuple[Helper, ...] = ()


@dataclass(slots=True)
class Booking:
    """An appointment of today."""

    appointment: Appointment
    state: AppointmentState = AppointmentState.BOOKED
    visit: VisitId | None = None
    booked_seq: int = 0
    """Journal entry that gave it its time and service."""
    over_seq: int = 0
    """Journal entry that cancelled it, or said that nobody came."""


@dataclass(frozen=True, slots=True)
class CallMade:
    """One call as displays announce it."""

    seq: int
    visit: VisitId
    number: TicketNumber
    counter: CounterId
    at: datetime
    recall: bool
    language: Language
    """Of the ticket."""


@dataclass(slots=True)
class BranchState:
    config: BranchConfig
    seq: int = 0
    """Journal entries applied so far."""
    day: date | None = None
    """The open business day, or the one that ended last."""
    day_seq: int = 0
    """Journal entry that began the business day. It names the day even if the clock brings a date twice."""
    open: bool = False
    opened_at: datetime | None = None
    by_hand: bool = False
    training: bool = False
    """Practice: it leaves nothing in figures."""
    evacuating_since: datetime | None = None
    stood_still: list[tuple[datetime, datetime]] = field(default_factory=list)
    """Evacuations of the day that are over, from and until when."""
    cap: int = 0
    soft_cap: int = 0
    kept: int = 0
    """Places above the soft cap. A cap so low that there is no room for them does not change it."""
    highest_cap: int = 0
    """Of the day: what a count is held to be plausible by."""
    newest_at: datetime | None = None
    """When the newest entry was made, by the clock of then."""
    latest: float = 0
    """The latest moment of the day that turns were given for, in seconds since 1970. A clock that goes back
    reorders nobody."""
    visits: dict[VisitId, Visit] = field(default_factory=dict)
    """Every visit of the business day."""
    by_token: dict[str, Visit] = field(default_factory=dict)
    waiting: Lines = field(default_factory=Lines)
    """Admitted and not called."""
    outside: Lines = field(default_factory=Lines)
    lobby: int = 0
    """People in ``waiting``."""
    outside_people: int = 0
    to_counter: dict[CounterId, Line] = field(default_factory=dict)
    """Waiting for one counter."""
    to_adviser: dict[str, Line] = field(default_factory=dict)
    """Waiting for one adviser, by name."""
    uncalled: Tally[tuple[QueueId, int]] = field(default_factory=Tally)
    """Tickets not called yet, those outside and away included, by queue and rank."""
    uncalled_by_service: Tally[ServiceId] = field(default_factory=Tally)
    taken: Tally[ServiceId] = field(default_factory=Tally)
    """Walk-in tickets given out today."""
    called: Tally[QueueId] = field(default_factory=Tally)
    """Calls made today."""
    flow: Flow = field(default_factory=Flow)
    serials: dict[str, int] = field(default_factory=dict)
    """The newest serial of each series today, by its letter."""
    occupancy: Occupancy = field(default_factory=Occupancy)
    door: Memory = NO_MEMORY
    counters: dict[CounterId, Counter] = field(default_factory=dict)
    held: dict[DeviceId, CounterId] = field(default_factory=dict)
    """Which counter each device holds."""
    calls: list[CallMade] = field(default_factory=list)
    """The newest call of each recently called number, newest first."""
    expected: dict[VisitId, Visit] = field(default_factory=dict)
    """Called forward and not known to be inside, oldest first."""
    newest_forwarded: int = 0
    """Journal entry that called somebody forward last."""
    bookings: dict[AppointmentId, Booking] = field(default_factory=dict)
    by_code: dict[str, AppointmentId] = field(default_factory=dict)
    plan: tuple[PlannedCounters, ...] | None = None
    """Set by hand for the rest of the day; None: as the branch file says."""
    notice: Texts = field(default_factory=dict)
    """What the displays let everybody know; empty: nothing."""
    closed_services: dict[ServiceId, Texts] = field(default_factory=dict)
    """Those that staff have closed, and what they say of it. Made anew with each change."""
    stopped: Texts | None = None
    """Staff have stopped the giving out of tickets, and say so; None: they have not."""
    panics: dict[DeviceId, Panic] = field(default_factory=dict)
    """By the desk that raised it, the oldest first. Made anew with each change."""
    timers: Timers = field(default_factory=Timers)
    outlook: Outlook | None = None
    """The newest forecast. Not from the journal: it is handed in, and what comes of it is in the events."""
    _queues: dict[QueueId, Queue] = field(init=False)
    _services: dict[ServiceId, Service] = field(init=False)
    _profiles: dict[ProfileId, ProfileCard] = field(init=False)
    _cards: dict[CounterId, CounterCard] = field(init=False)
    _skills: dict[str, frozenset[SkillId]] = field(init=False)
    _ranks: dict[PriorityId, int] = field(init=False)
    _offered: dict[ServiceId, tuple[PriorityId, ...]] = field(init=False)
    _choosers: dict[ProfileId | None, Chooser] = field(default_factory=dict)
    _served: dict[tuple[CounterId, ProfileId, str], tuple[ServiceId, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        config = self.config
        self._queues = {queue.id: queue for queue in config.queues}
        self._services = {service.id: service for service in config.services}
        self._profiles = {profile.id: profile for profile in config.profiles}
        self._cards = {card.id: card for card in config.counters}
        self._skills = {adviser.name: frozenset(adviser.skills) for adviser in config.advisers}
        self._ranks = {priority.id: rank for rank, priority in enumerate(config.priorities)}
        self._offered = {
            service.id: config.offered(service) for service in config.services if service.walk_in
        }
        self.counters = {card.id: Counter(card.id) for card in config.counters}
        self.reset_caps()

    def reset_caps(self) -> None:
        """As the branch file says."""
        limits = self.config.occupancy
        self.cap = self.highest_cap = limits.cap
        self.soft_cap = limits.cap if limits.soft_cap is None else limits.soft_cap
        self.kept = self.cap - self.soft_cap

    # --- what the branch file says ----------------------------------------------------------------

    def service(self, service: ServiceId) -> Service | None:
        return self._services.get(service)

    def keep_service(self, service: ServiceId, queue: QueueId) -> Service:
        """Whoever waits for a service that is no longer in the branch file is still called, by those who
        call from its queue, or from the first one if that is gone too."""
        known = self._services.get(service)
        if known is None:
            queue = queue if queue in self._queues else self.config.queues[0].id
            known = self._services[service] = Service(service, {}, queue, walk_in=False)
            self._served.clear()
        return known

    @property
    def services(self) -> Iterable[Service]:
        """Those of the branch file, and after them any that somebody still waits for."""
        return self._services.values()

    def queue(self, queue: QueueId) -> Queue:
        return self._queues[queue]

    def profile(self, profile: ProfileId | None) -> ProfileCard | None:
        """None if it is no longer in the branch file."""
        return self._profiles.get(profile) if profile is not None else None

    def card(self, counter: CounterId) -> CounterCard | None:
        return self._cards.get(counter)

    def priority(self, priority: PriorityId) -> Priority | None:
        rank = self._ranks.get(priority)
        return None if rank is None else self.config.priorities[rank]

    def rank(self, priority: PriorityId) -> int:
        """Its place in the branch's list; a class that is no longer in it comes last."""
        return self._ranks.get(priority, len(self._ranks))

    def offered_in(self, service: Service) -> tuple[PriorityId, ...]:
        """The classes in which the kiosk gives tickets for a service; none without walk-in tickets."""
        return self._offered.get(service.id, ())

    def is_reserved(self, visit: Visit) -> bool:
        """Whether it may be admitted into the places above the soft cap."""
        priority = self.priority(visit.priority)
        return priority is not None and priority.reserved

    def queues_of(self, profile: ProfileId | None) -> tuple[QueueId, ...]:
        """The queues a work profile calls from; none if it is no longer in the branch file."""
        card = self.profile(profile)
        return card.queues if card else ()

    def chooser(self, profile: ProfileId | None) -> Chooser:
        """How a counter with this profile chooses; None: how the door does."""
        chooser = self._choosers.get(profile)
        if chooser is None:
            chooser = Chooser(self.config.calling, self.config.priorities, self.profile(profile))
            self._choosers[profile] = chooser
        return chooser

    def adviser_named(self, name: str) -> str | None:
        """The name as the branch file writes it, whatever the case of its letters; None: it is not there.

        A branch without a list of advisers takes any.
        """
        name = name.strip()
        if not self._skills:
            return name
        known = name.casefold()
        return next((adviser for adviser in self._skills if adviser.casefold() == known), None)

    def lacking(self, service: Service, counter: Counter) -> frozenset[SkillId]:
        """Skills a service needs that neither the counter nor its adviser has."""
        card = self.card(counter.id)
        equipped = frozenset(card.skills) if card else frozenset()
        return service.skills - equipped - self._skills.get(counter.adviser, frozenset())

    def served_at(self, counter: Counter) -> tuple[ServiceId, ...]:
        """The services that an open counter may call for, by its profile and the skills that are there."""
        if counter.profile is None:
            return ()
        key = (counter.id, counter.profile, counter.adviser)
        served = self._served.get(key)
        if served is None:
            queues = self.queues_of(counter.profile)
            served = self._served[key] = tuple(
                service.id
                for service in self.services
                if service.queue in queues and not self.lacking(service, counter)
            )
        return served

    def can_serve(self, counter: Counter, service: ServiceId) -> bool:
        """Whether the skills for it are there, whatever its profile calls from."""
        known = self.service(service)
        return known is None or not self.lacking(known, counter)

    # --- counters ---------------------------------------------------------------------------------

    def counter_of(self, device: DeviceId) -> Counter | None:
        """The counter that this device holds."""
        held = self.held.get(device)
        return self.counters[held] if held else None

    def counter_of_adviser(self, name: str) -> Counter | None:
        """The open counter where this adviser is signed in."""
        if not name:
            return None
        known = name.casefold()
        there = (counter for counter in self.counters.values() if counter.device is not None)
        return next((counter for counter in there if counter.adviser.casefold() == known), None)

    def in_hand(self, counter: Counter) -> Visit | None:
        return self.visits[counter.visit] if counter.visit else None

    def personal_lines(self, counter: Counter) -> list[Line]:
        """Those sent to this very counter, or to its adviser."""
        lines = (self.to_counter.get(counter.id), self.to_adviser.get(counter.adviser))
        return [line for line in lines if line]

    def lines_for(self, counter: Counter) -> list[Line]:
        """The lines that an open counter may call from, personal ones first."""
        return self.personal_lines(counter) + self.waiting.of(self.served_at(counter))

    # --- people in the building -------------------------------------------------------------------

    def margin(self, now: datetime) -> int:
        """Places kept free because the count may be too low. While it is unknown that is ``margin_max``, or
        half the cap where that is less, and never fewer than otherwise."""
        settings = self.config.occupancy
        uncertain = self.occupancy.margin(settings, now)
        if self.knowledge(now) is Knowledge.UNKNOWN:
            return max(uncertain, min(settings.margin_max, self.cap // 2))
        return uncertain

    def free(self, now: datetime) -> int:
        """Places that may still be given out; may be below zero."""
        return self.occupancy.free(self.cap, self.margin(now))

    def free_for_anybody(self, now: datetime) -> int:
        """Places that are not kept for reserved classes; may be below zero."""
        return self.occupancy.free(self.soft_cap, self.margin(now))

    def fits(self, visit: Visit, now: datetime, *, whole: bool = False, reserve: bool = True) -> bool:
        """Whether there is room for its whole party.

        The reserved places are for it too if it is ``whole``; or, unless without ``reserve``, of a reserved
        class, or larger than all ordinary places together, where there are any: else nobody would come in any
        more behind it. For the same reason an empty building takes a party that the margin leaves no room.
        Of a party outside nobody is in the count; one at the kiosk may be seen by a sensor already.
        """
        party = visit.party
        large = party > self.soft_cap > 0
        into_reserve = whole or (reserve and (large or self.is_reserved(visit)))
        places = self.cap if into_reserve else self.soft_cap
        limit = max(places - self.margin(now), party)
        uncounted = party if visit.state is VisitState.OUTSIDE else visit.counted
        return party <= places and self.occupancy.has_room(limit, party, uncounted)

    def counted(self, party: int) -> int:
        """How many of a party its ticket adds to the count: the others are seen by a sensor."""
        most = self.config.occupancy.ticket_adds
        return party if most is None else min(party, most)

    @property
    def exit_time(self) -> timedelta:
        """From the end of a visit to the door, as assumed."""
        return timedelta(minutes=self.config.occupancy.exit_min)

    @property
    def undo_time(self) -> timedelta:
        """How long a counter's act can be taken back."""
        return timedelta(seconds=self.config.calling.undo_s)

    @property
    def forward_limit(self) -> timedelta:
        """How long a party that was called forward may take to come in."""
        return timedelta(minutes=self.config.occupancy.forward_min)

    @property
    def own_counter_time(self) -> timedelta:
        """How long a parked visit that is back waits for its counter alone."""
        return timedelta(minutes=self.config.calling.own_counter_min)

    def no_show_at(self, booking: Booking) -> datetime:
        """When it is over if nobody has checked in for it."""
        limit = timedelta(minutes=self.config.appointments.no_show_min)
        return booking.appointment.at + limit + self.kept_from(booking)

    def kept_from(self, booking: Booking) -> timedelta:
        """How long evacuations have kept its customer from checking in."""
        begins = booking.appointment.at - timedelta(minutes=self.config.appointments.early_min)
        times = (until - max(since, begins) for since, until in self.stood_still)
        return sum((time for time in times if time > timedelta(0)), timedelta(0))

    @property
    def evacuating(self) -> bool:
        return self.evacuating_since is not None

    @property
    def anybody_at_a_counter(self) -> bool:
        """Called there, or being served."""
        return any(counter.visit is not None for counter in self.counters.values())

    def knowledge(self, now: datetime) -> Knowledge:
        since = self.opened_at if self.open else None
        return self.occupancy.knowledge(self.config.occupancy, self.highest_cap, since, now)

    # --- time -------------------------------------------------------------------------------------

    def moment_s(self, now: datetime) -> float:
        """Now, as turns count it, in seconds since 1970: never before a turn that was given already."""
        return max(now.timestamp(), self.latest)

    def tickets(self, now: datetime) -> bool:
        """Whether walk-in tickets are given out now."""
        hours = self.by_hand or tickets_within(self.config, now)
        return self.open and not self.evacuating and self.stopped is None and hours

    def tickets_for(self, service: Service, now: datetime) -> bool:
        """Whether the hours let walk-in tickets for this service be given out now."""
        hours = self.by_hand or tickets_within(self.config, now, service)
        return self.open and not self.evacuating and hours

    def next_opening(
        self, now: datetime, service: Service | None = None, *, another_day: bool = False
    ) -> datetime | None:
        """When the hours open the branch next, or on ``another_day``; None when that is not in sight."""
        over = self.day if another_day or not self.open else None
        return next_opening(self.config, now, over=over, service=service)

    # --- positions --------------------------------------------------------------------------------

    def before(self, queue: QueueId, rank: int) -> int:
        """Tickets ahead of a new one of this class in the queues that are called together with ``queue``."""
        together = self.together_with(queue)
        classes = range(rank + 1) if self._orders_by_class() else range(len(self._ranks) + 1)
        return sum(self.uncalled[each, one] for each in together for one in classes)

    def before_visit(self, visit: Visit) -> int:
        """Tickets ahead of one that waits, in the queues that are called together with its own."""
        if visit.goes_first:
            return sum(other.goes_first and other.turn < visit.turn for other in self._sent_with(visit))
        together = self.together_with(visit.queue)
        by_class = self._orders_by_class()
        sent = (other for line in self.all_personal_lines() for other in line if other.queue in together)
        ahead = sum(_goes_before(other, visit, by_class) for other in sent)
        for lines in (self.waiting, self.outside):
            for line in lines.all():
                head = line.first
                if head is None or head.queue not in together:
                    continue
                if by_class and head.rank != visit.rank:
                    ahead += len(line) if head.rank < visit.rank else 0
                else:
                    ahead += line.count_before(visit.turn)
        return ahead

    def all_personal_lines(self) -> list[Line]:
        """Those sent to any counter or adviser."""
        return [line for line in (*self.to_counter.values(), *self.to_adviser.values()) if line]

    def _sent_with(self, visit: Visit) -> Line | tuple[()]:
        """The line of the counter or adviser that it was sent to."""
        if visit.for_counter is not None:
            return self.to_counter.get(visit.for_counter, ())
        return self.to_adviser.get(visit.for_adviser or "", ())

    def _orders_by_class(self) -> bool:
        return self.config.calling.policy in _BY_CLASS

    def together_with(self, queue: QueueId) -> set[QueueId]:
        """The queues of the open counters that call from ``queue``, and itself.

        With no such counter open, those of all work profiles that do.
        """
        open_profiles = {c.profile for c in self.counters.values() if c.profile is not None}
        sets = [set(self.queues_of(profile)) for profile in open_profiles]
        together = [queues for queues in sets if queue in queues] or [
            set(profile.queues) for profile in self._profiles.values() if queue in profile.queues
        ]
        return {queue}.union(*together)

    def live(self) -> list[Visit]:
        return [visit for visit in self.visits.values() if visit.state is not VisitState.ENDED]


def _goes_before(other: Visit, visit: Visit, by_class: bool) -> bool:
    if other.goes_first:
        return True
    if by_class and other.rank != visit.rank:
        return other.rank < visit.rank
    return other.turn < visit.turn
