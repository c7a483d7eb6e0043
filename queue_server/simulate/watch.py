"""What is measured while a day goes by: it cannot be told from the events afterwards."""

from __future__ import annotations

from datetime import datetime

import msgspec

from queue_server.simulate.site import Site
from queue_server.simulate.staff import Desk, Staff
from queue_server.simulate.visitors import Visitors, Whereabouts


class Belief(msgspec.Struct, frozen=True):
    """What the server takes the number of people to be, from a moment on."""

    at: datetime
    inside: int
    reserved: int


class Watch:
    """Sums up counter time, and follows the server's count."""

    def __init__(self, site: Site, staff: Staff, visitors: Visitors) -> None:
        self._site, self._staff, self._visitors = site, staff, visitors
        self.open_s = 0.0
        """Counter time at work, breaks left out."""
        self.idle_s = 0.0
        self.kept_idle_s = 0.0
        """Idle while somebody for the counter stood outside and nobody inside: for the cap's sake alone."""
        self.beliefs: list[Belief] = []
        site.before_time_passes.append(self._look)

    def _look(self, next_moment: datetime) -> None:
        """Everything stays as it is now until ``next_moment``."""
        lasts = (next_moment - self._site.now).total_seconds()
        self._follow_count()
        state = self._site.branch.state
        self.open_s += lasts * sum(counter.at_work for counter in state.counters.values())
        idle = [desk for desk in self._staff.desks.values() if self._staff.idle(desk)]
        self.idle_s += lasts * len(idle)
        if idle and state.outside_people:
            self.kept_idle_s += lasts * sum(self._kept_idle(desk) for desk in idle)

    def _kept_idle(self, desk: Desk) -> bool:
        if self._staff.could_call(desk):
            return False
        state = self._site.branch.state
        now_s = self._site.now.timestamp()
        served = state.served_at(state.counters[desk.counter])
        outside = (visit for line in state.outside.of(served) for visit in line if visit.turn[0] <= now_s)
        there = (self._visitors.of(visit.id) for visit in outside)
        return any(visitor is not None and visitor.place is Whereabouts.OUTSIDE for visitor in there)

    def _follow_count(self) -> None:
        occupancy = self._site.branch.state.occupancy
        belief = Belief(self._site.now, occupancy.inside, occupancy.reserved)
        last = self.beliefs[-1] if self.beliefs else None
        if last is None or (last.inside, last.reserved) != (belief.inside, belief.reserved):
            self.beliefs.append(belief)
