"""What a branch's own past teaches: how long services take, who comes and who does not, how right forecasts
were.

Folded from one flat row for each visit that has ended, in the order they ended. It starts from what the
branch file says, forgets slowly, and leaves out practice data and lengths that are no transaction (somebody
who forgot to press "finish").
"""

from __future__ import annotations

import math
from datetime import date, datetime
from functools import cache
from zoneinfo import ZoneInfo

import msgspec
from msgspec.structs import replace

from queue_link.results import Band
from queue_link.vocabulary import CounterId, Outcome, PriorityId, ServiceId
from queue_server.domain.configuration import BranchConfig, Service
from queue_server.domain.forecast.calibration import UNKNOWN, Spread, length_of
from queue_server.domain.forecast.mean import Mean

SLOTS = 48
"""Half hours of a day."""
_SHORTEST_S = 15
_LONGEST_MEDIANS = 8
_LONGEST_AT_LEAST_S = 2400
"""A service may take this long whatever its median is: the branch file may be far off."""
_LONGEST_BETWEEN_S = 300
"""A counter that calls nobody for longer, though somebody waits, has a break."""
_AT_ONCE_S = 5
"""Started and finished within this: nobody pressed "start" when the customer came."""
_LOG_SD = 0.5
"""Of transactions, before it is learnt."""
_PRIOR = 8.0
"""Transactions that the branch file's minutes are worth."""
_DAY_KEPT = 0.97
"""A day counts this much less with each later one."""


class FinishedVisit(msgspec.Struct, frozen=True, omit_defaults=True):
    """One ended visit, flat."""

    service: ServiceId
    """What was waited for first."""
    priority: PriorityId
    taken_at: datetime
    ended_at: datetime
    outcome: Outcome
    booked_at: datetime | None = None
    called_at: datetime | None = None
    """The first call that the customer came to; of those who never came, the last one."""
    started_at: datetime | None = None
    """When they came to it, at the latest."""
    served_s: float = 0
    """Time at counters in all, in seconds."""
    services: int = 1
    """How many were worked on."""
    counter: CounterId | None = None
    """Where it was called to last."""
    forecast: Band | None = None
    """At issue."""
    chance: float | None = None
    """At issue."""
    before: int = 0
    """Tickets it met."""
    training: bool = False

    @property
    def in_one_go(self) -> bool:
        """From the first call to the end it stayed at one counter."""
        if self.started_at is None:
            return True
        return abs((self.ended_at - self.started_at).total_seconds() - self.served_s) < 1


class Lasting(msgspec.Struct, frozen=True):
    """How long a service's transactions take: their logarithms are close to normal."""

    log_mean: float
    log_variance: float = _LOG_SD**2
    weight: float = _PRIOR
    seen: int = 0

    @classmethod
    def of(cls, service: Service) -> Lasting:
        """As the branch file expects."""
        return cls(math.log(service.expected_min * 60) - _LOG_SD**2 / 2)

    @property
    def mean_s(self) -> float:
        return math.exp(self.log_mean + self.log_variance / 2)

    def after(self, seconds: float, at_most: float = 400) -> Lasting:
        """Welford's update, forgetting. Outliers change nothing."""
        median = math.exp(self.log_mean)
        if not _SHORTEST_S <= seconds <= max(_LONGEST_MEDIANS * median, _LONGEST_AT_LEAST_S):
            return self
        weight = min(self.weight + 1, at_most)
        off = math.log(seconds) - self.log_mean
        log_mean = self.log_mean + off / weight
        variance = self.log_variance + (off * (math.log(seconds) - log_mean) - self.log_variance) / weight
        return Lasting(log_mean, variance, weight, self.seen + 1)


class Arrivals(msgspec.Struct, frozen=True, omit_defaults=True):
    """Tickets taken without an appointment, by class and half hour of the day."""

    days: float = 0
    past: dict[PriorityId, tuple[float, ...]] = {}
    """Sums over past days, older ones counting less."""
    day: date | None = None
    today: dict[PriorityId, dict[int, int]] = {}
    kinds: dict[PriorityId, dict[ServiceId, float]] = {}
    """How many of each class came for each service."""

    def after(self, priority: PriorityId, service: ServiceId, day: date, slot: int) -> Arrivals:
        so_far = self if day == self.day else self._day_over(day)
        slots, kinds = so_far.today.get(priority, {}), self.kinds.get(priority, {})
        return replace(
            so_far,
            today={**so_far.today, priority: {**slots, slot: slots.get(slot, 0) + 1}},
            kinds={**self.kinds, priority: {**kinds, service: kinds.get(service, 0) + 1}},
        )

    def _day_over(self, day: date) -> Arrivals:
        if self.day is None:
            return replace(self, day=day)
        past = {}
        for priority in self.past.keys() | self.today.keys():
            sums, slots = self.past.get(priority, (0.0,) * SLOTS), self.today.get(priority, {})
            past[priority] = tuple(_DAY_KEPT * old + slots.get(slot, 0) for slot, old in enumerate(sums))
        return Arrivals(_DAY_KEPT * self.days + 1, past, day, {}, self.kinds)

    def per_s(self, priority: PriorityId, slot: int) -> float:
        """How many a second come in a half hour, smoothed over its neighbours; 0 before a day is over."""
        sums = self.past.get(priority)
        if not sums or not self.days:
            return 0.0
        return (sums[slot - 1] + 2 * sums[slot] + sums[(slot + 1) % SLOTS]) / 4 / self.days / 1800


class Learned(msgspec.Struct, frozen=True, omit_defaults=True):
    """Everything that forecasts go by beside the present state. Start with ``Learned.of``."""

    time_zone: str
    lasting: dict[ServiceId, Lasting]
    way_s: Mean = Mean(40.0, 10)
    """From the call to the start."""
    between_s: Mean = Mean(30.0, 10)
    """From the end of a visit to the next call, with somebody waiting."""
    shows: Mean = Mean(0.93, 20)
    """Share of booked customers who come."""
    no_shows: dict[PriorityId, Mean] = {}
    """Share of those who wait, by class, who are gone when their turn comes."""
    arrivals: Arrivals = Arrivals()
    spreads: dict[PriorityId, tuple[Spread, ...]] = {}
    """Calibration of bands, by length of queue."""
    ended: dict[CounterId, datetime] = {}
    """When the newest visit of each counter was over."""

    @classmethod
    def of(cls, config: BranchConfig) -> Learned:
        """Nothing learnt yet: as the branch file says."""
        return cls(config.time_zone, {service.id: Lasting.of(service) for service in config.services})

    def no_show(self, priority: PriorityId) -> float:
        """Probability that somebody of this class is gone when the turn comes."""
        return self.no_shows.get(priority, _NO_SHOWS).value

    def spread(self, priority: PriorityId, before: int) -> Spread:
        return self.spreads.get(priority, UNKNOWN)[length_of(before)]


_NO_SHOWS = Mean(0.04, 20)


def learn(learned: Learned, row: FinishedVisit) -> Learned:
    """What is known after one more visit."""
    if row.training:
        return learned
    learned = _came(_shown(_arrived(learned, row), row), row)
    if row.called_at is None:
        return learned
    learned = _told(learned, row, (row.called_at - row.taken_at).total_seconds())
    return _lasted(_between(learned, row, row.called_at), row, row.called_at)


def booking_missed(learned: Learned) -> Learned:
    """What is known after a booked customer who did not check in."""
    return replace(learned, shows=learned.shows.after(0))


def _arrived(learned: Learned, row: FinishedVisit) -> Learned:
    if row.booked_at is not None:
        return learned
    local = row.taken_at.astimezone(_zone(learned.time_zone))
    slot = local.hour * 2 + local.minute // 30
    return replace(learned, arrivals=learned.arrivals.after(row.priority, row.service, local.date(), slot))


def _shown(learned: Learned, row: FinishedVisit) -> Learned:
    return learned if row.booked_at is None else replace(learned, shows=learned.shows.after(1))


def _came(learned: Learned, row: FinishedVisit) -> Learned:
    """Whoever goes while waiting is one of those who do not come to a counter, called or not."""
    absent = row.outcome is Outcome.NO_SHOW or (row.outcome is Outcome.LEFT and row.called_at is None)
    if row.called_at is None and not absent:
        return learned
    so_far = learned.no_shows.get(row.priority, _NO_SHOWS)
    rate = so_far.after(absent)
    return replace(learned, no_shows={**learned.no_shows, row.priority: rate})


def _told(learned: Learned, row: FinishedVisit, wait_s: float) -> Learned:
    """The wait against its forecast."""
    if row.forecast is None:
        return learned
    spreads = list(learned.spreads.get(row.priority, UNKNOWN))
    length = length_of(row.before)
    spreads[length] = spreads[length].after(row.forecast, wait_s)
    return replace(learned, spreads={**learned.spreads, row.priority: tuple(spreads)})


def _between(learned: Learned, row: FinishedVisit, called_at: datetime) -> Learned:
    """How long the counter took to call it, if it could have been called at once."""
    if row.counter is None or not row.in_one_go:
        return learned
    before = learned.ended.get(row.counter)
    learned = replace(learned, ended={**learned.ended, row.counter: row.ended_at})
    waits_from = row.booked_at or row.taken_at
    if before is None or waits_from > before:
        return learned
    seconds = (called_at - before).total_seconds()
    if not 0 <= seconds <= _LONGEST_BETWEEN_S:
        return learned
    return replace(learned, between_s=learned.between_s.after(seconds))


def _lasted(learned: Learned, row: FinishedVisit, called_at: datetime) -> Learned:
    """Of one service alone: of several in one visit, nobody knows which took how long."""
    if row.started_at is None or row.outcome is not Outcome.SERVED or row.services > 1:
        return learned
    seconds = row.served_s
    if row.in_one_go and seconds < _AT_ONCE_S:
        seconds = (row.ended_at - called_at).total_seconds() - learned.way_s.value
    elif row.in_one_go:
        way = (row.started_at - called_at).total_seconds()
        if 0 <= way <= 600:
            learned = replace(learned, way_s=learned.way_s.after(way))
    known = learned.lasting.get(row.service)
    if known is None:
        return learned
    return replace(learned, lasting={**learned.lasting, row.service: known.after(seconds)})


@cache
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)
