"""The forecast: the rest of the day played many times, and what comes out for each who waits or may come."""

from __future__ import annotations

import math
from datetime import UTC, datetime

from queue_link.results import Band
from queue_link.vocabulary import AppointmentId, PriorityId, ServiceId, VisitId
from queue_server.domain.forecast import bands
from queue_server.domain.forecast.calibration import UNKNOWN, length_of
from queue_server.domain.forecast.day import Day
from queue_server.domain.forecast.scene import Offered, Scene, Waits
from queue_server.domain.forecast.staffing import time_s
from queue_server.domain.forecast.stage import Person, Stage
from queue_server.domain.outlook import Expected, Outlook

DRAWS = 60
"""Days drawn for one forecast, at most."""
_CALLS = 2900
"""Calls played for one forecast, about: with many people fewer days are drawn, the rules stay."""
_FEWEST = 20
_WHOLE_EVERY = 3
"""One day of so many is played until all booked customers are called, others until those who wait are."""


def forecast(scene: Scene, seed: int, draws: int = DRAWS) -> Outlook:
    """What the rest of the day will bring. The same scene with the same seed gives the same outlook."""
    if not scene.staffed:
        return _outlook(scene)
    people = len(scene.waiting) + len(scene.to_come) // 2 + len(scene.newcomers)
    stage = Stage(scene, seed, max(_FEWEST, min(draws, _CALLS // max(1, people))))
    calls: list[list[float]] = [[] for _ in stage.noted]
    for day in range(stage.strata.days):
        Day(stage, day, calls, whole=day % _WHOLE_EVERY == 0).play()
    return _Answers(stage, calls).outlook()


class _Answers:
    def __init__(self, stage: Stage, calls: list[list[float]]) -> None:
        self._stage = stage
        self._scene = stage.scene
        self._calls = calls
        self._left_s = stage.scene.ends - stage.scene.now

    def outlook(self) -> Outlook:
        scene = self._scene
        return _outlook(scene, self._visits(), self._newcomers(), self._bookings())

    def _visits(self) -> dict[VisitId, Expected]:
        before = _before(self._stage)
        return {
            waits.visit: self._expected(place, waits.rank, before[place])
            for place, waits in enumerate(self._scene.waiting)
            if self._is_known(waits)
        }

    def _is_known(self, waits: Waits) -> bool:
        """Whether anything can be said: without a plan, a counter for it may still open."""
        served = waits.desk is not None or self._stage.is_served(waits.service)
        return served or self._scene.planned

    def _newcomers(self) -> dict[ServiceId, dict[PriorityId, Expected]]:
        scene, stage = self._scene, self._stage
        found: dict[ServiceId, dict[PriorityId, Expected]] = {}
        for newcomer in scene.newcomers:
            if stage.is_served(newcomer.service):
                ghost = stage.ghosts[stage.line_of(newcomer.service, newcomer.rank)]
                expected = self._expected(ghost.place, newcomer.rank, newcomer.before)
            elif scene.planned:
                expected = Expected(Band(bands.NEVER_S, bands.NEVER_S, bands.NEVER_S), 0.0)
            else:
                continue
            of_service = found.setdefault(scene.services[newcomer.service].id, {})
            of_service[scene.priorities[newcomer.rank].id] = expected
        return found

    def _bookings(self) -> dict[AppointmentId, float]:
        scene, stage = self._scene, self._stage
        found = {}
        for order, booked in enumerate(scene.to_come):
            person = stage.noted[len(scene.waiting) + order]
            if scene.planned or stage.is_served(booked.service):
                found[booked.appointment] = self._chance_if_there(person)
        return found

    def _chance_if_there(self, person: Person) -> float:
        comes = person.comes or []
        days = sum(comes[::_WHOLE_EVERY])
        return bands.chance(self._calls[person.place], days, self._left_s)

    def _expected(self, place: int, rank: int, before: int) -> Expected:
        waits, days = self._calls[place], self._stage.strata.days
        drawn = bands.band(waits, days)
        priorities = self._scene.priorities
        if rank < len(priorities) and drawn.high < bands.NEVER_S:
            spreads = self._scene.spreads.get(priorities[rank].id, UNKNOWN)
            drawn = spreads[length_of(before)].applied(drawn)
        return Expected(drawn, bands.chance(waits, days, self._left_s))


def _before(stage: Stage) -> list[int]:
    """How many each of those who wait has ahead, in its own line and the higher classes of it."""
    ahead = [0] * len(stage.scene.waiting)
    counted: dict[int, int] = {}
    for person in sorted(stage.noted[: len(ahead)], key=lambda person: (person.rank, person.turn)):
        group = person.line // stage.ranks
        ahead[person.place] = counted.get(group, 0)
        counted[group] = ahead[person.place] + 1
    return ahead


def _outlook(
    scene: Scene,
    visits: dict[VisitId, Expected] | None = None,
    newcomers: dict[ServiceId, dict[PriorityId, Expected]] | None = None,
    bookings: dict[AppointmentId, float] | None = None,
) -> Outlook:
    return Outlook(
        scene.seq,
        scene.at,
        visits or {},
        newcomers or {},
        bookings or {},
        told=frozenset(service.id for service in scene.services if service.told),
        lasting_s={s.id: round(math.exp(s.log_mean + s.log_sd**2 / 2), 1) for s in scene.services},
        ends_at=datetime.fromtimestamp(scene.ends, UTC),
        delays_s=_delays(scene),
        taken=scene.taken,
    )


def _delays(scene: Scene) -> dict[ServiceId, dict[ServiceId, float]]:
    """A ticket's mean length, over the counters that serve the newcomer; less where others serve it too."""
    left_s = max(1.0, scene.ends - scene.now)
    times = [(desk.serves, time_s(desk.spans, scene.now, scene.now + left_s)) for desk in scene.desks]
    return {
        service.id: {
            other.id: round(delay_s, 1)
            for other_place, other in enumerate(scene.services)
            if (delay_s := _mean_s(scene, other) * _part(times, place, other_place) * left_s)
        }
        for place, service in enumerate(scene.services)
    }


def _mean_s(scene: Scene, service: Offered) -> float:
    """How long a counter is busy with a customer, on average."""
    return math.exp(service.log_mean + service.log_sd**2 / 2) + scene.way_s + scene.between_s


def _part(times: list[tuple[tuple[int, ...], float]], service: int, other: int) -> float:
    """The share that the counters of ``service`` have in the time for ``other``, over their own time."""
    mine = sum(time for serves, time in times if service in serves)
    able = sum(time for serves, time in times if other in serves)
    both = sum(time for serves, time in times if service in serves and other in serves)
    return both / able / mine if mine and able else 0.0
