"""The results page: what the rules reach on many days of every kind, with the rules they are to beat."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from queue_server.domain.configuration import BranchConfig, PolicyName
from queue_server.simulate.day_figures import DayFigures
from queue_server.simulate.measures import Figures, measure
from queue_server.simulate.page import charts
from queue_server.simulate.runs import STRETCH, WARM_UP, Rules
from queue_server.simulate.scenario import SCENARIOS, ScenarioName
from queue_server.simulate.table import rows_of
from queue_server.simulate.targets import Target, targets

PICTURES = Path("pictures/results")
RUNS = tuple(
    rules
    for scenario in ScenarioName
    for rules in (
        Rules(scenario),
        Rules(scenario, PolicyName.FIFO, promise=False, forecast=False),
        Rules(scenario, PolicyName.PRIORITY, promise=False, forecast=False),
        Rules(scenario, promise=False, forecast=False),
        Rules(scenario, forecast=False),
    )
)
"""For each scenario the rules as they are set, then those they are compared with."""
_DRAWN = {
    ScenarioName.NORMAL: ("waits", "forecasts", "occupancy", "throughput"),
    ScenarioName.PEAK: ("waits", "forecasts", "occupancy"),
    ScenarioName.SHORT_STAFFED: ("waits", "occupancy"),
    ScenarioName.OVERLOADED: ("waits", "refusals", "occupancy"),
    ScenarioName.TIGHT_CAP: ("waits", "counters", "occupancy"),
}


def write_results(
    config: BranchConfig,
    file: Path,
    played: Mapping[Rules, Sequence[DayFigures]],
    seed: int,
    branch_file: Path,
) -> None:
    """Write the page and its pictures beside it. Raises ``ChartsMissing`` and ``OSError``."""
    figures = {rules: measure(days) for rules, days in played.items()}
    (file.parent / PICTURES).mkdir(parents=True, exist_ok=True)
    parts = [_head(config, list(targets(config, figures)), len(played[RUNS[0]]), seed, branch_file)]
    for scenario in ScenarioName:
        own = {rules: days for rules, days in played.items() if rules.scenario is scenario}
        parts.append(_section(scenario, {rules.name: figures[rules] for rules in own}))
        pictures = charts({rules.name: days for rules, days in own.items()}, config.time_zone)
        for name in _DRAWN[scenario]:
            picture = PICTURES / f"{scenario}-{name}.svg"
            (file.parent / picture).write_text(pictures[name] + "\n", encoding="utf-8")
            parts.append(f"![{scenario}: {name}]({picture.as_posix()})\n")
    file.write_text("\n".join(parts), encoding="utf-8")


def _head(config: BranchConfig, found: list[Target], days: int, seed: int, branch_file: Path) -> str:
    lines = [
        f"| {each.what} | {each.wanted} | {each.reached} | {'yes' if each.met else 'NO'} |" for each in found
    ]
    return _HEAD.format(
        branch=config.id,
        days=days,
        seed=seed,
        warm_up=WARM_UP,
        stretch=STRETCH,
        file=branch_file.as_posix(),
        targets="\n".join(lines),
    )


def _section(scenario: ScenarioName, runs: Mapping[str, Figures]) -> str:
    rows = [
        f"| {name} | " + " | ".join(tell(figures) for figures in runs.values()) + " |"
        for name, tell in rows_of(runs)
        if name not in _MACHINE
    ]
    kind = SCENARIOS[scenario]
    return _SECTION.format(
        scenario=scenario,
        said=kind.said,
        load=kind.load,
        head=" | ".join(runs),
        line=" | ".join("---:" for _ in runs),
        rows="\n".join(rows),
    )


_MACHINE = frozenset({"days a second", "times real time"})
"""Rows that tell of the machine rather than of the rules."""
_HEAD = """\
# What the rules reach

{days} synthetic days of each kind for the branch {branch}, played through the real rules by a simulated
clock. Everything on this page comes from one command:

    vuoro simulate {file} --days {days} --seed {seed} --results docs/results.md

The same people come in all columns of a table: when somebody comes, what for, how long it takes, how fast
they walk and whether they lose patience is drawn once for each person and day. Columns:

- **as set**: the rules of the branch file, with forecast and promise.
- **fifo**, **priority**: another rule for who is next, at the counters and at the door; to be compared with
  *as set, no promise*, which gives tickets to the same people.
- **no promise**: tickets for everybody, however many wait outside.
- **no forecast**: the promise, where there is one, by the normal approximation: counter time needed against
  counter time left.

Waits count from the ticket, or from the booked time of those who are in time for it, to the first call. The
forecast learns from {warm_up} days before each stretch of {stretch} days, and from the days of the stretch.
"By queue length" is the mean wait of those who met this queue length, the strongest cheap forecast.

These people are made up. They have what matters at a service point: a rush at the opening, lognormal
transactions, advisers of different speed, no-shows, early, late and impatient customers, parties, and time
to walk in and out. A real site will differ, and forecasts will be worse there.

## Targets

| target | wanted | reached | met |
|---|---|---|---|
{targets}
"""
_SECTION = """\
## {scenario}

{said}
People bring work for {load:.0%} of the counter time that the branch file plans for a usual day. Booked
customers who do not come are among them; slots are booked as on a usual day in every scenario.

| | {head} |
|---|{line}|
{rows}
"""
