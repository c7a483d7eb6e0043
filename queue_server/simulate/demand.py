"""How many people come for what, so that they bring a given share of the counter time that is planned."""

from __future__ import annotations

from datetime import date

import msgspec

from queue_link.vocabulary import PriorityId, ProfileId, ServiceId
from queue_server.domain.configuration import BranchConfig, PlannedSpan, Service
from queue_server.simulate.plan import counter_minutes

BETWEEN_MIN = 1.5
"""A counter is occupied for so long beyond the transaction: the way to it, and what follows."""
USUAL_LOAD = 0.95
"""Work that people bring on a usual day, as a share of the counter time that is planned."""
BOOKED_SHARE = 0.5
"""Of the work of a usual day, for services that are given to others too."""
URGENT_SHARE = 0.21
"""Of those who come without an appointment, where the kiosk offers an urgent and an ordinary ticket."""


class Demand(msgspec.Struct, frozen=True):
    """People for one service, as means a day."""

    service: Service
    booked: float
    same_day: dict[PriorityId, float]
    """Without an appointment, by class."""


def demand(config: BranchConfig, plan: tuple[PlannedSpan, ...], load: float, day: date) -> tuple[Demand, ...]:
    """What each service is asked for on ``day``.

    Each profile's time is shared evenly among the services that it calls for, so that no counter has much
    more to do than another.
    """
    minutes: dict[ServiceId, float] = {}
    for profile, available in counter_minutes(plan, day.weekday()).items():
        services = _services_of(config, profile)
        for service in services:
            minutes[service.id] = minutes.get(service.id, 0) + available / len(services)
    return tuple(
        _demand(config, service, load, minutes[service.id] / (service.expected_min + BETWEEN_MIN))
        for service in config.services
        if service.id in minutes
    )


def _demand(config: BranchConfig, service: Service, load: float, most: float) -> Demand:
    """``most``: people whom its counter time is enough for. Slots are booked as on a usual day."""
    if not service.walk_in:
        return Demand(service, most * USUAL_LOAD, {})
    booked = most * USUAL_LOAD * BOOKED_SHARE
    without = max(0.0, most * load - booked)
    urgent, ordinary = _classes(config, service)
    if urgent is None or ordinary is None:
        return Demand(service, booked, {urgent or ordinary or service.priority: without})
    return Demand(service, booked, {urgent: without * URGENT_SHARE, ordinary: without * (1 - URGENT_SHARE)})


def _classes(config: BranchConfig, service: Service) -> tuple[PriorityId | None, PriorityId | None]:
    """The highest class with reserved places, and the lowest class, that the kiosk has buttons for."""
    offered = {*config.offered(service), service.priority}
    classes = [priority for priority in config.priorities if priority.id in offered]
    urgent = next((priority.id for priority in classes if priority.reserved), None)
    ordinary = next((priority.id for priority in reversed(classes) if not priority.reserved), None)
    return urgent, ordinary


def _services_of(config: BranchConfig, profile: ProfileId) -> list[Service]:
    card = next((card for card in config.profiles if card.id == profile), None)
    return [service for service in config.services if card and service.queue in card.queues]
