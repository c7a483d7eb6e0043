"""Many days of one kind, by one set of rules; each after the one before, so that the forecast learns.

Days are played in stretches, each with a few days before it that are played for learning only. So stretches
do not depend on each other, and may be played side by side with the same result.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import islice

import msgspec

from queue_server.domain.configuration import BranchConfig, PolicyName
from queue_server.domain.forecast.learning import Learned
from queue_server.simulate.crowd import crowd
from queue_server.simulate.day import paces, play
from queue_server.simulate.day_figures import DayFigures, day_figures
from queue_server.simulate.fate import fates
from queue_server.simulate.forecaster import EVERY_S
from queue_server.simulate.hours import working_days
from queue_server.simulate.plan import planned
from queue_server.simulate.queue_length import MeanByQueueLength
from queue_server.simulate.scenario import SCENARIOS, ScenarioName, set_up, without_promise

WARM_UP = 5
"""Days that are played before a stretch."""
STRETCH = 30


class Rules(msgspec.Struct, frozen=True):
    """By which rules days are played."""

    scenario: ScenarioName
    policy: PolicyName | None = None
    """None: as the branch file says."""
    promise: bool = True
    """Without it everybody gets a ticket."""
    forecast: bool = True
    """Without it the promise goes by the approximation that needs none."""

    @property
    def name(self) -> str:
        words = [self.policy.value if self.policy else "as set"]
        words += [] if self.promise else ["no promise"]
        words += [] if self.forecast else ["no forecast"]
        return ", ".join(words)


class Stretch(msgspec.Struct, frozen=True):
    """Some days in a row, counted from the first simulated day."""

    first: int
    count: int


def stretches(days: int) -> list[Stretch]:
    """Always the same ones for a number of days, however many processes play them."""
    return [Stretch(first, min(STRETCH, days - first)) for first in range(0, days, STRETCH)]


def branch_for(config: BranchConfig, rules: Rules) -> BranchConfig:
    """The branch under these rules."""
    branch = set_up(config, SCENARIOS[rules.scenario])
    if rules.policy is not None:
        calling = msgspec.structs.replace(branch.calling, policy=rules.policy)
        branch = msgspec.structs.replace(branch, calling=calling)
    return branch if rules.promise else without_promise(branch)


def play_stretch(
    config: BranchConfig,
    rules: Rules,
    seed: int,
    stretch: Stretch,
    on_day: Callable[[], None],
    warm_up: int = WARM_UP,
    every_s: float = EVERY_S,
) -> list[DayFigures]:
    """The days of a stretch, in order. ``on_day`` is called after each day, those before it included."""
    branch = branch_for(config, rules)
    learned = Learned.of(branch)
    cheap = MeanByQueueLength()
    kept: list[DayFigures] = []
    for number, day in enumerate(days_of(config, stretch, warm_up)):
        people = crowd(config, planned(config), SCENARIOS[rules.scenario].load, seed, day)
        played = play(
            branch,
            people,
            day,
            pace=paces(config, seed),
            learned=learned if rules.forecast else None,
            seed=seed,
            every_s=every_s,
        )
        figures = day_figures(played, cheap.foretell(fates(played.events)))
        learned = played.learned or learned
        if number >= warm_up:
            kept.append(figures)
        on_day()
    return kept


def days_of(config: BranchConfig, stretch: Stretch, warm_up: int = WARM_UP) -> list[date]:
    """The dates of a stretch and of the days before it."""
    return list(islice(working_days(config), stretch.first, stretch.first + warm_up + stretch.count))
