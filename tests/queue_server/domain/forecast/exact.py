"""A service point without chance: every transaction of a service takes the same time, and everybody comes."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial
from heapq import heappop, heappush

from msgspec.structs import replace

from queue_link.commands import CallNext, CheckIn, DoorEntered, Finish, Start
from queue_link.results import Accepted, TicketIssued
from queue_link.vocabulary import DeviceId, ServiceId, VisitId
from queue_server.domain.configuration import BranchConfig
from queue_server.domain.door import BOOKED_COME_IN_S
from queue_server.domain.forecast.learning import Lasting, Learned
from queue_server.domain.forecast.mean import Mean
from queue_server.domain.forecast.scene import scene_of
from queue_server.domain.forecast.simulation import forecast
from queue_server.domain.outlook import Outlook
from tests.queue_server.branches import ADVICE, CITIZENSHIP, FI, PASSPORTS, PERMITS
from tests.queue_server.service_point import ServicePoint

LASTS = {PERMITS: 613.0, PASSPORTS: 407.0, ADVICE: 211.0, CITIZENSHIP: 811.0}
"""Seconds."""


def exactly(config: BranchConfig, lasts: Mapping[ServiceId, float] = LASTS) -> Learned:
    """It is known for certain how long everything takes."""
    return replace(
        Learned.of(config),
        lasting={service: Lasting(math.log(seconds), 0.0, 1e9) for service, seconds in lasts.items()},
        way_s=Mean(0.0),
        between_s=Mean(0.0),
        shows=Mean(1.0),
        no_shows={priority.id: Mean(0.0) for priority in config.priorities},
    )


def outlook_of(point: ServicePoint, learned: Learned | None = None, seed: int = 1) -> Outlook:
    """A forecast of a service point as it is, by default without chance."""
    state = point.branch.state
    return forecast(scene_of(state, learned or exactly(point.config), point.now), seed, draws=5)


def likely_s(point: ServicePoint, learned: Learned | None = None) -> dict[VisitId, int]:
    """For everybody who waits, the likely wait from now."""
    return {visit: each.wait.likely for visit, each in outlook_of(point, learned).visits.items()}


class PlayedOn:
    """What comes of a service point in the branch itself, if advisers serve one after the other, all booked
    customers come ten minutes before their time, and nobody else comes."""

    def __init__(self, point: ServicePoint) -> None:
        self._point, self._began = point, point.now
        self.called_s: dict[VisitId, float] = {}
        """When each visit was called, from the start."""
        self._idle: list[DeviceId] = []
        self._agenda: list[tuple[float, int, Callable[[], None]]] = []
        state = point.branch.state
        self._places = {c.device: 1000 + place for place, c in enumerate(state.counters.values()) if c.device}
        """At one moment, people come first, then counters act in their order."""
        for booking in state.bookings.values():
            at = (booking.appointment.at - point.now).total_seconds()
            self._at(at - BOOKED_COME_IN_S, partial(self._check_in, booking.appointment.code))
            self._at(at, self._wake)
        for counter in state.counters.values():
            if counter.device is not None:
                visit = state.in_hand(counter)
                age = (point.now - visit.started_at).total_seconds() if visit and visit.started_at else 0.0
                left = max(0.0, LASTS[visit.service] - age) if visit else 0.0
                self._at(left, partial(self._free, counter.device), self._places[counter.device])

    def until(self, seconds: float) -> dict[VisitId, float]:
        self._come_in()
        while (at := self._next()) < seconds:
            self._point.now = self._began + timedelta(seconds=at)
            self._point.pass_time()
            self._wake()
            if self._agenda and self._agenda[0][0] == at:
                heappop(self._agenda)[2]()
            self._wake()
        return self.called_s

    def _next(self) -> float:
        """When something happens next: somebody does something, or the clock brings it about."""
        due = self._point.branch.next_deadline(self._point.now)
        moments = [(due - self._began).total_seconds()] if due else []
        return min([*moments, *(at for at, _, _ in self._agenda[:1])], default=math.inf)

    def _at(self, seconds: float, act: Callable[[], None], order: int | None = None) -> None:
        heappush(self._agenda, (seconds, len(self._agenda) if order is None else order, act))

    def _check_in(self, code: str) -> None:
        assert isinstance(self._point.do(CheckIn(code, FI)), TicketIssued)

    def _free(self, desk: DeviceId) -> None:
        """Call the next, which finishes the one before; with nobody to call, finish it all the same."""
        if not self._call(desk):
            self._point.do(Finish(), desk)
            self._idle.append(desk)

    def _call(self, desk: DeviceId) -> bool:
        if not isinstance(self._point.do(CallNext(), desk), Accepted):
            return False
        state = self._point.branch.state
        counter = state.counter_of(desk)
        visit = state.in_hand(counter) if counter else None
        assert visit is not None
        self._point.do(Start(), desk)
        seconds = (self._point.now - self._began).total_seconds()
        self.called_s[visit.id] = seconds
        self._at(seconds + LASTS[visit.service], partial(self._free, desk), self._places[desk])
        return True

    def _wake(self) -> None:
        """Who was called forward comes in, and idle advisers look whether there is somebody for them; that
        may have others called forward."""
        while self._come_in() or self._call_to_idle():
            pass

    def _come_in(self) -> bool:
        called_forward = list(self._point.branch.state.expected.values())
        for visit in called_forward:
            self._point.do(DoorEntered(visit.party, visit.id))
        return bool(called_forward)

    def _call_to_idle(self) -> bool:
        called = [desk for desk in list(self._idle) if self._call(desk)]
        for desk in called:
            self._idle.remove(desk)
        return bool(called)
