"""The people of a synthetic day.

The figures are those of a service point of an immigration office: about half of all customers are booked,
transactions are close to lognormal, a few booked customers do not come, and a few who wait leave unseen.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from heapq import heapify, heapreplace
from random import Random

import msgspec

from queue_link.commands import Appointment
from queue_link.vocabulary import AppointmentId, PriorityId
from queue_server.domain.configuration import BranchConfig, PlannedSpan, Service
from queue_server.simulate.chance import lognormal, poisson_times, stream
from queue_server.simulate.demand import Demand, demand
from queue_server.simulate.hours import Today, today
from queue_server.simulate.person import NEVER_S, Crowd, Person

SERVICE_SIGMA = 0.5
"""Standard deviation of the logarithm of a transaction's length."""
RUSH_SHARE, RUSH_MIN = 0.08, 20
"""So many of those without an appointment stand at the door before it opens, the first so long before."""
ARRIVALS = (1.25, 1.4, 1.3, 1.2, 1.1, 1.0, 0.95, 0.95, 0.9, 0.8, 0.7, 0.45)
"""Relative rates of arrivals in twelve equal parts of the time in which tickets are given out."""
PARTIES = (0.7, 0.18, 0.08, 0.04)
"""How often a party has one, two, three and four people."""
NOT_COMING, COMING_LATE = 0.06, 0.05
"""Of the booked."""
IMPATIENT, PATIENCE_MIN = 0.04, 45
"""So many leave unseen; when, is exponential."""
GOES_AWAY = 0.5
WALKS_IN_S, WAY_S, AFTER_S, WALKS_OUT_S = 75, 35, 40, 120
"""Means."""
AFTER_MOST_S = 150
NEAR_S = 30
"""Who missed a call stays near the counters."""
KIOSKS, TAPS_S = 2, (12, 30)
"""Each customer keeps a kiosk busy for so long, at least and at most."""
SLOT_MIN = 5
"""Appointments begin at multiples of this."""


def crowd(config: BranchConfig, plan: tuple[PlannedSpan, ...], load: float, seed: int, day: date) -> Crowd:
    """Everybody who comes on ``day``, by ``seed``; ``plan`` is what the branch plans on a usual day."""
    hours = today(config, day)
    wanted = demand(config, plan, load, day)
    booked = list(_booked(config, wanted, hours, seed))
    comers = [*_booked_people(config, booked, hours, seed), *_same_day_people(config, wanted, hours, seed)]
    return Crowd(tuple(_through_the_kiosk(comers, hours)), tuple(appointment for appointment, _ in booked))


# --- without an appointment -----------------------------------------------------------------------


def _same_day_people(
    config: BranchConfig, wanted: tuple[Demand, ...], hours: Today, seed: int
) -> Iterator[Person]:
    for each in wanted:
        for priority, mean in each.same_day.items():
            chance = stream(seed, hours.day, each.service.id, priority, "arrivals")
            for number, at in enumerate(_arrivals(chance, hours, mean)):
                name = f"{each.service.id}-{priority}-{number}"
                yield somebody(config, each.service, name, at, seed, hours.day, priority)


def _arrivals(chance: Random, hours: Today, mean: float) -> Iterator[datetime]:
    width = (hours.tickets_end - hours.tickets_begin).total_seconds() / len(ARRIVALS)
    for offset in poisson_times(chance, ARRIVALS, width, mean):
        if chance.random() < RUSH_SHARE:
            # The nearer to the opening, the more: the root of a uniform draw.
            yield hours.tickets_begin - timedelta(minutes=RUSH_MIN * (1 - chance.random() ** 0.5))
        else:
            yield hours.tickets_begin + timedelta(seconds=offset)


# --- with an appointment --------------------------------------------------------------------------


def _booked(
    config: BranchConfig, wanted: tuple[Demand, ...], hours: Today, seed: int
) -> Iterator[tuple[Appointment, Service]]:
    """Spread evenly over the day: the booking system gives out its slots."""
    for each in wanted:
        chance = stream(seed, hours.day, each.service.id, "slots")
        number = int(each.booked + chance.random())
        last = hours.service_end - timedelta(minutes=each.service.expected_min + 2 * SLOT_MIN)
        span = (last - hours.service_begin).total_seconds()
        for place in range(number):
            seconds = span * (place + chance.random()) / number
            at = hours.service_begin + timedelta(seconds=seconds - seconds % (SLOT_MIN * 60))
            name = f"{hours.day}-{each.service.id}-{place}"
            party = _party(chance, config)
            yield Appointment(AppointmentId(name), name, at, each.service.id, party), each.service


def _booked_people(
    config: BranchConfig, booked: list[tuple[Appointment, Service]], hours: Today, seed: int
) -> Iterator[Person]:
    for appointment, service in booked:
        chance = stream(seed, hours.day, appointment.id, "coming")
        if chance.random() < NOT_COMING:
            continue
        late = chance.random() < COMING_LATE
        offset_min = chance.uniform(5, 35) if late else max(-40.0, chance.gauss(-11, 6))
        check_in = appointment.at - timedelta(minutes=config.appointments.early_min, seconds=-1)
        at = max(appointment.at + timedelta(minutes=offset_min), check_in)
        person = somebody(config, service, appointment.id, at, seed, hours.day, None)
        yield msgspec.structs.replace(person, appointment=appointment, party=appointment.party)


# --- anybody --------------------------------------------------------------------------------------


def somebody(
    config: BranchConfig,
    service: Service,
    name: str,
    at: datetime,
    seed: int,
    day: date,
    priority: PriorityId | None,
) -> Person:
    """One customer who comes ``at`` that moment, with all that chance decides about them, by ``name``."""
    chance = stream(seed, day, name)
    party = _party(chance, config)
    error = config.occupancy.door_error
    way_s = lognormal(chance, WAY_S, 0.5)
    return Person(
        name=name,
        service=service.id,
        priority=priority,
        language=chance.choice(config.languages),
        party=party,
        comes_at=at,
        service_s=lognormal(chance, service.expected_min * 60, SERVICE_SIGMA),
        after_s=min(AFTER_MOST_S, lognormal(chance, AFTER_S, 0.5)),
        walks_in_s=lognormal(chance, WALKS_IN_S, 0.5),
        ways_s=(way_s, min(way_s, NEAR_S)),
        walks_out_s=lognormal(chance, WALKS_OUT_S, 0.6),
        patience_s=chance.expovariate(1 / (PATIENCE_MIN * 60)) if chance.random() < IMPATIENT else NEVER_S,
        goes_away=chance.random() < GOES_AWAY,
        returns_late_s=chance.gauss(-120, 180),
        seen_in=_seen(chance, party, error),
        seen_out=_seen(chance, party, error),
    )


def _party(chance: Random, config: BranchConfig) -> int:
    sizes = range(1, len(PARTIES) + 1)
    return min(chance.choices(sizes, PARTIES)[0], config.party_max, config.occupancy.cap)


def _seen(chance: Random, party: int, error: float) -> int:
    """What a sensor makes of a party: it misses a person as often as it takes one for two."""
    draws = (chance.random() for _ in range(party))
    return sum(0 if draw < error / 2 else 2 if draw < error else 1 for draw in draws)


def _through_the_kiosk(comers: list[Person], hours: Today) -> Iterator[Person]:
    """In the order of their coming, as soon as tickets are given out and a kiosk is free."""
    free = [hours.tickets_begin] * KIOSKS
    heapify(free)
    for person in sorted(comers, key=lambda person: (person.comes_at, person.name)):
        taps = stream(person.name, hours.day, "taps").uniform(*TAPS_S)
        at = max(person.comes_at, free[0]) + timedelta(seconds=taps)
        heapreplace(free, at)
        yield msgspec.structs.replace(person, comes_at=at)
