"""Counter time that those before need, against counter time that is left: the forecast that can be checked by
hand, and what is gone by while there is no other."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from statistics import NormalDist

from queue_link.vocabulary import AppointmentState, ServiceId
from queue_server.domain.forecast.scene import ADVISER_LOG_SD
from queue_server.domain.forecast.staffing import Staffed, ends_at, staff, time_s
from queue_server.domain.plan import is_planned
from queue_server.domain.state import BranchState

BETWEEN_S = 70.0
"""From the end of a transaction to the start of the next, about."""
_VARIATION = 0.28
"""Variance of a transaction over its squared mean: lognormal with a log standard deviation of 0.5."""
_UNSURE = 0.1
"""How far off the mean lengths may be, as a standard deviation."""
_NORMAL = NormalDist()


@dataclass(frozen=True, slots=True)
class Load:
    """Of the counters that serve one service. In seconds of counter time."""

    work_s: float
    """Of those before, at these counters."""
    variance: float
    left_s: float
    """Until service ends, without breaks, as planned."""

    @property
    def chance(self) -> float:
        """Probability that the work is done in time: a sum of many lengths is close to normal."""
        if self.left_s <= 0:
            return 0.0
        if self.variance <= 0:
            return 1.0
        return _NORMAL.cdf((self.left_s - self.work_s) / math.sqrt(self.variance))


def load(state: BranchState, service: ServiceId, rank: int, now: datetime) -> Load | None:
    """What a newcomer of a class would find; None: nobody knows who will work.

    Work that other counters can do as well counts by the share that these have of its counter time.
    """
    team = staff(state, now)
    if team is None:
        return None
    now_s, ends_s = now.timestamp(), ends_at(state, now).timestamp()
    times = [(each, time_s(each.spans, now_s, ends_s)) for each in team]
    mine = [(each, time) for each, time in times if service in each.serves]
    if not mine and not is_planned(state):
        return None
    work = variance = 0.0
    for other, people in _before(state, rank, team):
        share = _share(other, service, times)
        mean = _mean_s(state, other)
        work += share * people * mean
        variance += share * people * mean * mean * _VARIATION
    advisers = ADVISER_LOG_SD**2 / max(1, len(mine))
    variance += work * work * (_UNSURE**2 + advisers)
    return Load(work, variance, sum(time for _, time in mine))


def _share(other: ServiceId, service: ServiceId, times: list[tuple[Staffed, float]]) -> float:
    able = sum(time for each, time in times if other in each.serves)
    both = sum(time for each, time in times if other in each.serves and service in each.serves)
    return both / able if able else 0.0


def _before(state: BranchState, rank: int, team: tuple[Staffed, ...]) -> Iterator[tuple[ServiceId, float]]:
    """How many go before, by service: waiting, in hand (half done), and booked."""
    by_class = state.config.calling.by_class
    lines = [*state.waiting.all(), *state.outside.all()]
    for line in (*lines, *state.to_counter.values(), *state.to_adviser.values()):
        first = line.first
        if first is not None and (not by_class or first.rank <= rank):
            yield first.service, len(line)
    for each in team:
        visit = state.in_hand(each.counter) if each.counter else None
        if visit is not None:
            yield visit.service, 0.5
    if not by_class or state.rank(state.config.appointments.priority) <= rank:
        for booking in state.bookings.values():
            if booking.state is AppointmentState.BOOKED:
                yield booking.appointment.service, 1


def _mean_s(state: BranchState, service: ServiceId) -> float:
    """Of a transaction and the time between two."""
    learnt = state.outlook.lasting_s.get(service) if state.outlook else None
    if learnt is None:
        known = state.service(service)
        learnt = known.expected_min * 60 if known else 0.0
    return learnt + BETWEEN_S
