"""The state of one branch on one business day, and the questions that rules ask of it."""

from __future__ import annotations

from collections import Counter as Tally
from dataclasses import dataclass, field
from datetime import date, datetime

from queue_link.vocabulary import (
    CounterId,
    DeviceId,
    Outcome,
    ProfileId,
    QueueId,
    ServiceId,
    TicketNumber,
    VisitId,
    VisitState,
)
from queue_server.domain.configuration import BranchConfig, Exits, Queue, Service
from queue_server.domain.events import VisitEnded
from queue_server.domain.line import Line
from queue_server.domain.occupancy import Occupancy
from queue_server.domain.opening import next_opening, within_hours
from queue_server.domain.visit import Visit

RECENT_CALLS = 20
"""How many called numbers a display is told of."""


_NOT_THERE = frozenset({Outcome.NO_SHOW, Outcome.REMOVED, Outcome.CLOSING})
"""Outcomes that do not tell whether the customer was still in the building."""


@dataclass(slots=True)
class Counter:
    """A desk. It is open while a device holds it."""

    id: CounterId
    profile: ProfileId | None = None
    adviser: str = ""
    device: DeviceId | None = None
    visit: VisitId | None = None
    """The visit in hand: called, or being served."""


@dataclass(frozen=True, slots=True)
class CallMade:
    """One call as displays announce it."""

    seq: int
    number: TicketNumber
    counter: CounterId
    at: datetime
    recall: bool


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
    visits: dict[VisitId, Visit] = field(default_factory=dict)
    """Every visit of the business day."""
    by_token: dict[str, Visit] = field(default_factory=dict)
    waiting: dict[QueueId, Line] = field(default_factory=dict)
    """Admitted and not called, by queue."""
    outside: Line = field(default_factory=Line)
    outside_people: int = 0
    uncalled: Tally[QueueId] = field(default_factory=Tally)
    """Tickets not called yet, outside ones included, by queue."""
    uncalled_by_service: Tally[ServiceId] = field(default_factory=Tally)
    serials: dict[str, int] = field(default_factory=dict)
    """The newest serial of each series today, by its letter."""
    occupancy: Occupancy = field(default_factory=Occupancy)
    counters: dict[CounterId, Counter] = field(default_factory=dict)
    held: dict[DeviceId, CounterId] = field(default_factory=dict)
    """Which counter each device holds."""
    calls: list[CallMade] = field(default_factory=list)
    """The newest call of each recently called number, newest first."""
    expected: dict[VisitId, Visit] = field(default_factory=dict)
    """Called forward and not known to be inside, oldest first."""
    newest_forwarded: int = 0
    """Journal entry that called somebody forward last."""
    _queues: dict[QueueId, Queue] = field(init=False)
    _services: dict[ServiceId, Service] = field(init=False)
    _profiles: dict[ProfileId, tuple[QueueId, ...]] = field(init=False)

    def __post_init__(self) -> None:
        self._queues = {queue.id: queue for queue in self.config.queues}
        self._services = {service.id: service for service in self.config.services}
        self._profiles = {profile.id: profile.queues for profile in self.config.profiles}
        self.counters = {card.id: Counter(card.id) for card in self.config.counters}

    def service(self, service: ServiceId) -> Service | None:
        return self._services.get(service)

    def queue(self, queue: QueueId) -> Queue:
        return self._queues[queue]

    def line(self, queue: QueueId) -> Line:
        return self.waiting.setdefault(queue, Line())

    def queues_of(self, profile: ProfileId) -> tuple[QueueId, ...]:
        """The queues a work profile calls from; none if it is no longer in the branch file."""
        return self._profiles.get(profile, ())

    def counter_of(self, device: DeviceId) -> Counter | None:
        """The counter that this device holds."""
        held = self.held.get(device)
        return self.counters[held] if held else None

    def lines_for(self, counter: Counter) -> list[Line]:
        """The lines that an open counter may call from."""
        return [self.line(queue) for queue in self.queues_of(counter.profile)] if counter.profile else []

    def in_hand(self, counter: Counter) -> Visit | None:
        return self.visits[counter.visit] if counter.visit else None

    def free(self) -> int:
        """Places that may still be given out; may be below zero."""
        return self.occupancy.free(self.config.occupancy.cap)

    def tickets(self, now: datetime) -> bool:
        """Whether walk-in tickets are given out now."""
        return self.open and (self.by_hand or within_hours(self.config, now))

    def next_opening(self, now: datetime) -> datetime | None:
        """When the hours open the branch next; None when that is not in sight."""
        return next_opening(self.config, now, over=None if self.open else self.day)

    def before(self, queue: QueueId) -> int:
        """Tickets ahead of a new one in the queues that are called together with ``queue``."""
        return sum(self.uncalled[each] for each in self.together_with(queue))

    def before_visit(self, visit: Visit) -> int:
        """Tickets ahead of one that waits, in the queues that are called together with its own."""
        together = self.together_with(visit.queue)
        inside = sum(self.line(queue).count_before(visit.place) for queue in together)
        ahead = (other for other in self.outside if other.place < visit.place)
        return inside + sum(other.queue in together for other in ahead)

    def together_with(self, queue: QueueId) -> set[QueueId]:
        """The queues of the open counters that call from ``queue``, and itself.

        With no such counter open, those of all work profiles that do.
        """
        open_profiles = {c.profile for c in self.counters.values() if c.profile is not None}
        sets = [set(self.queues_of(profile)) for profile in open_profiles]
        together = [queues for queues in sets if queue in queues] or [
            set(queues) for queues in self._profiles.values() if queue in queues
        ]
        return {queue}.union(*together)

    def ended(self, visit: Visit, outcome: Outcome, now: datetime, *, arrived: bool = False) -> VisitEnded:
        """The end of a visit, and what it means for the count of people.

        ``arrived``: the party came in at the latest just before.
        """
        if not (visit.inside or arrived):
            return VisitEnded(now, visit.id, outcome)
        gone = self.occupancy.gone_before(visit.party) if outcome in _NOT_THERE else 0
        left = visit.party - gone if self.config.occupancy.exits is Exits.FINISH else 0
        return VisitEnded(now, visit.id, outcome, left, gone)

    def live(self) -> list[Visit]:
        return [visit for visit in self.visits.values() if visit.state is not VisitState.ENDED]
