"""The kinds of day that are played."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from queue_server.domain.configuration import BranchConfig, Promise
from queue_server.simulate.demand import USUAL_LOAD
from queue_server.simulate.plan import planned


class ScenarioName(StrEnum):
    NORMAL = "normal"
    PEAK = "peak"
    SHORT_STAFFED = "short-staffed"
    OVERLOADED = "overloaded"
    TIGHT_CAP = "tight-cap"


class Scenario(msgspec.Struct, frozen=True):
    name: ScenarioName
    said: str
    load: float
    """Work that people bring, as a share of the counter time that the branch plans on a usual day. Slots are
    booked as on a usual day: what is more than that comes without an appointment."""
    staff: float = 1
    """Counters that work, as a share of those planned."""
    cap: float = 1
    """People who may be inside, as a share of the branch's cap."""


SCENARIOS = {
    each.name: each
    for each in (
        Scenario(ScenarioName.NORMAL, "A usual day.", load=USUAL_LOAD),
        Scenario(ScenarioName.PEAK, "More people than usual; nearly all can be served.", load=1.04),
        Scenario(
            ScenarioName.SHORT_STAFFED,
            "As many people as usual, a tenth of the counters unmanned.",
            load=USUAL_LOAD,
            staff=0.9,
        ),
        Scenario(ScenarioName.OVERLOADED, "Far more people than can be served.", load=1.3),
        Scenario(ScenarioName.TIGHT_CAP, "A usual day with a much lower cap.", load=USUAL_LOAD, cap=35 / 60),
    )
}


EVERYBODY = 9999
"""People who may wait outside, where everybody gets a ticket."""


def set_up(config: BranchConfig, scenario: Scenario) -> BranchConfig:
    """The branch as it is on such a day, its plan made explicit."""
    limits = config.occupancy
    soft = None if limits.soft_cap is None else round(limits.soft_cap * scenario.cap)
    return msgspec.structs.replace(
        config,
        plan=planned(config, scenario.staff),
        occupancy=msgspec.structs.replace(limits, cap=round(limits.cap * scenario.cap), soft_cap=soft),
    )


def without_promise(config: BranchConfig) -> BranchConfig:
    """The same branch, giving tickets to everybody."""
    services = tuple(msgspec.structs.replace(service, promise=None) for service in config.services)
    return msgspec.structs.replace(
        config,
        services=services,
        occupancy=msgspec.structs.replace(config.occupancy, outside_limit=EVERYBODY),
        promise=msgspec.structs.replace(
            config.promise, probability=None, come_back_above_min=None, shown_from=Promise().shown_from
        ),
    )
