"""A small branch whose days are played in tests."""

from __future__ import annotations

from datetime import date

import msgspec

from queue_server.domain.configuration import URGENT, BranchConfig, Calling, Occupancy
from queue_server.simulate.crowd import crowd
from queue_server.simulate.person import Crowd
from queue_server.simulate.plan import planned
from tests.queue_server.branches import branch

MONDAY = date(2026, 3, 2)
LOAD = 0.9


def small_branch(cap: int = 20, soft_cap: int | None = 17, sensor: bool = False) -> BranchConfig:
    """Three counters; permits may be urgent."""
    config = branch(counters=3, calling=Calling())
    choices = config.screens[0].choices
    urgent = msgspec.structs.replace(choices[0], priority=URGENT)
    screen = msgspec.structs.replace(config.screens[0], choices=(*choices, urgent))
    occupancy = Occupancy(
        cap,
        outside_limit=200,
        soft_cap=soft_cap,
        exit_min=5,
        margin_sigmas=3.5,
        ticket_adds=0 if sensor else None,
    )
    return msgspec.structs.replace(config, screens=(screen,), occupancy=occupancy)


def people(config: BranchConfig, seed: int = 1, load: float = LOAD) -> Crowd:
    return crowd(config, planned(config), load, seed, MONDAY)


def set_for_play(config: BranchConfig) -> BranchConfig:
    """With its plan made explicit."""
    return msgspec.structs.replace(config, plan=planned(config))
