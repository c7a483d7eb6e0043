"""What the rules are meant to reach, and whether they do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from queue_link.vocabulary import PriorityId
from queue_server.domain.configuration import URGENT, BranchConfig
from queue_server.simulate.measures import Figures
from queue_server.simulate.runs import Rules
from queue_server.simulate.scenario import ScenarioName

LATE_KEPT, SERVED_OF_ALL = 0.99, 0.96
REFUSALS = 3
URGENT_P95_MIN = 12
ERROR, GAIN = 0.35, 0.10
BAND = (0.77, 0.83)
KEPT_IDLE_MIN = 1


class Target(msgspec.Struct, frozen=True):
    what: str
    wanted: str
    reached: str
    met: bool


def targets(config: BranchConfig, runs: Mapping[Rules, Figures]) -> Iterator[Target]:
    """All of them, from the runs of all scenarios."""
    usual = {rules.scenario: figures for rules, figures in runs.items() if rules == Rules(rules.scenario)}
    yield from _cap(usual)
    yield from _promise(usual, runs)
    yield from _fairness(config, usual)
    yield from _forecast(usual[ScenarioName.NORMAL])
    for scenario in (ScenarioName.NORMAL, ScenarioName.PEAK, ScenarioName.SHORT_STAFFED):
        minutes = usual[scenario].kept_idle_min
        yield Target(
            f"{scenario}: counter time idle for the cap's sake",
            f"at most {KEPT_IDLE_MIN} min a day",
            f"{minutes:.2f} min",
            minutes <= KEPT_IDLE_MIN,
        )


def _cap(usual: Mapping[ScenarioName, Figures]) -> Iterator[Target]:
    for scenario, figures in usual.items():
        yield Target(
            f"{scenario}: true head-count over the cap of {figures.cap}",
            "0 min",
            f"{figures.over_cap_min:.1f} min in {figures.days} days, {figures.most_inside} inside at most",
            figures.over_cap_min == 0,
        )


def _promise(usual: Mapping[ScenarioName, Figures], runs: Mapping[Rules, Figures]) -> Iterator[Target]:
    overloaded = usual[ScenarioName.OVERLOADED]
    everybody = runs[Rules(ScenarioName.OVERLOADED, promise=False, forecast=False)]
    served = overloaded.in_time / everybody.in_time
    refused = sum(usual[ScenarioName.NORMAL].refusals.values())
    yield Target(
        "overloaded: tickets of the last 3 h called before the end of service",
        f"at least {LATE_KEPT:.0%}",
        f"{overloaded.kept_late:.2%} (giving tickets to everybody: {everybody.kept_late:.1%})",
        overloaded.kept_late >= LATE_KEPT,
    )
    yield Target(
        "overloaded: called before the end of service, of what tickets for everybody would bring",
        f"at least {SERVED_OF_ALL:.0%}",
        f"{served:.1%} ({overloaded.in_time:.1f} of {everybody.in_time:.1f} a day)",
        served >= SERVED_OF_ALL,
    )
    yield Target("normal: refusals", f"at most {REFUSALS} a day", f"{refused:.2f} a day", refused <= REFUSALS)


def _fairness(config: BranchConfig, usual: Mapping[ScenarioName, Figures]) -> Iterator[Target]:
    for scenario in (ScenarioName.NORMAL, ScenarioName.PEAK, ScenarioName.SHORT_STAFFED):
        p95 = _p95(usual[scenario], URGENT)
        yield Target(
            f"{scenario}: urgent, 95th percentile of waits",
            f"at most {URGENT_P95_MIN} min",
            f"{p95:.1f} min",
            p95 <= URGENT_P95_MIN,
        )
    guard, most = config.calling.guard, max(figures.passed_in_a_row for figures in usual.values())
    yield Target(
        f"any {guard + 1} calls in a row at a counter serve the oldest it can call at least once",
        f"at most {guard} in a row pass it",
        f"{most} at most, in all scenarios",
        most <= guard,
    )


def _forecast(normal: Figures) -> Iterator[Target]:
    found = normal.accuracy
    yield Target(
        "normal: forecast, mean absolute error / mean wait",
        f"at most {ERROR}",
        f"{found.relative:.3f}",
        found.relative <= ERROR,
    )
    yield Target(
        "normal: forecast, below the mean wait of those who met this queue length",
        f"at least {GAIN:.0%}",
        f"{found.gain:.1%} (that one: {found.cheap_relative:.3f})",
        found.gain >= GAIN,
    )
    yield Target(
        "normal: waits inside the 80 % bands",
        f"{BAND[0]:.0%} to {BAND[1]:.0%}",
        f"{found.inside_band:.1%} of {found.tickets:,}",
        BAND[0] <= found.inside_band <= BAND[1],
    )


def _p95(figures: Figures, priority: PriorityId) -> float:
    waits = figures.waits.get(priority)
    return waits.p95 if waits else 0.0
