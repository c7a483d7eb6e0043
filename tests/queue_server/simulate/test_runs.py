"""Many days, one after the other or side by side."""

from __future__ import annotations

import io

import msgspec
import pytest

from queue_server.domain.configuration import BranchConfig, PolicyName, Promise
from queue_server.simulate.day_figures import DayFigures
from queue_server.simulate.measures import measure
from queue_server.simulate.progress import Progress
from queue_server.simulate.runs import Rules, Stretch, branch_for, days_of, play_stretch, stretches
from queue_server.simulate.scenario import SCENARIOS, ScenarioName
from queue_server.simulate.table import comparison
from queue_server.simulate.workers import days_to_play, play_all
from tests.queue_server.simulate.small_branch import small_branch

NORMAL = Rules(ScenarioName.NORMAL, forecast=False)


def config() -> BranchConfig:
    return msgspec.structs.replace(small_branch(), promise=Promise(probability=0.95))


def nothing() -> None:
    """Nobody watches."""


def timeless(days: list[DayFigures]) -> list[DayFigures]:
    return [msgspec.structs.replace(day, took_s=0) for day in days]


def test_days_are_working_days_and_come_once() -> None:
    """The days before a stretch are played for learning alone."""
    played = [day for stretch in stretches(70) for day in days_of(config(), stretch)[5:]]
    assert len(set(played)) == 70
    assert all(day.weekday() < 5 for day in played)


def test_processes_change_nothing() -> None:
    """Two stretches, played in one process and in two."""
    runs = [NORMAL, Rules(ScenarioName.PEAK, PolicyName.FIFO, forecast=False)]
    counted: list[int] = []
    one = play_all(config(), runs, days=2, seed=1, jobs=1, on_day=nothing, warm_up=1)
    two = play_all(config(), runs, days=2, seed=1, jobs=2, on_day=lambda: counted.append(1), warm_up=1)
    assert {rules: timeless(days) for rules, days in one.items()} == {
        rules: timeless(days) for rules, days in two.items()
    }
    assert len(counted) == days_to_play(2, 2, warm_up=1) == 6


def test_what_is_learnt_goes_from_day_to_day() -> None:
    """After a day that taught something, other forecasts are told to the same people."""
    rules = Rules(ScenarioName.NORMAL)
    alone = play_stretch(config(), rules, 1, Stretch(1, 1), nothing, 0, every_s=600)
    after_one = play_stretch(config(), rules, 1, Stretch(0, 1), nothing, 1, every_s=600)
    assert alone[0].day == after_one[0].day
    told = [[fate.forecast for fate in days[0].fates if fate.forecast] for days in (alone, after_one)]
    assert told[0]
    assert told[0] != told[1]


def test_forecasts_come_with_the_outcome() -> None:
    figures = measure(play_stretch(config(), Rules(ScenarioName.PEAK), 1, Stretch(0, 1), nothing, 1, 600))
    assert figures.accuracy.tickets > 10
    assert 0 < figures.accuracy.relative < 3


def test_rules_are_told_apart_by_name() -> None:
    assert Rules(ScenarioName.NORMAL).name == "as set"
    assert Rules(ScenarioName.NORMAL, PolicyName.FIFO, promise=False, forecast=False).name == (
        "fifo, no promise, no forecast"
    )


def test_without_promise_everybody_gets_a_ticket() -> None:
    rules = Rules(ScenarioName.OVERLOADED, promise=False, forecast=False)
    [day] = play_stretch(config(), rules, 1, Stretch(0, 1), nothing, 0)
    assert sum(day.refusals.values()) == 0


@pytest.mark.parametrize("name", list(ScenarioName))
def test_a_scenario_changes_what_it_says(name: ScenarioName) -> None:
    before, after = config(), branch_for(config(), Rules(name))
    assert after.occupancy.cap == round(before.occupancy.cap * SCENARIOS[name].cap)
    assert after.plan
    assert after.services == before.services


def test_the_table_has_a_column_for_each_run() -> None:
    days = play_stretch(config(), NORMAL, 1, Stretch(0, 1), nothing, 0)
    lines = comparison({"one": measure(days), "two": measure(days)}).splitlines()
    assert lines[0].split() == ["one", "two"]
    assert len({len(line) for line in lines if "by reason" not in line}) == 1
    assert any(line.startswith("walk-in: mean wait, min") for line in lines)


# --- the progress bar -----------------------------------------------------------------------------


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_the_bar_says_how_far_and_how_fast() -> None:
    """Ten days in four seconds, of 30,000 s each."""
    moments = iter([0.0, *[4.0] * 30])
    bar = Progress(20, Terminal(), 30_000, clock=lambda: next(moments))
    for _ in range(10):
        bar.step()
    assert bar.line() == (
        "[###############...............] 10/20 days, 2.5 a second, 75,000 times real time, 4 s left "
    )


def test_the_bar_is_silent_without_a_terminal() -> None:
    out = io.StringIO()
    bar = Progress(2, out, 30_000)
    bar.step()
    bar.end()
    assert out.getvalue() == ""


def test_the_bar_stays_on_one_line_of_a_terminal() -> None:
    out = Terminal()
    bar = Progress(2, out, 30_000)
    bar.step()
    bar.step()
    bar.end()
    assert out.getvalue().count("\n") == 1
    assert out.getvalue().count("\r") == 2
