"""``vuoro simulate`` and ``vuoro replay``: play days that never were, or one that was by other rules."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from queue_link.toml_document import SettingsFaults
from queue_link.vocabulary import BranchId
from queue_server.branch_file import load_branch
from queue_server.database import FILE_NAME, open_database
from queue_server.domain.configuration import BranchConfig, PolicyName
from queue_server.entry import Entry
from queue_server.journal import Journal, NotStored
from queue_server.simulate.day_figures import DayFigures
from queue_server.simulate.hours import NeverOpen, today, working_days
from queue_server.simulate.measures import measure
from queue_server.simulate.page import ChartsMissing, page
from queue_server.simulate.progress import progress
from queue_server.simulate.recorded import NotRecorded, recorded_day
from queue_server.simulate.replay import Changes, side_by_side
from queue_server.simulate.runs import Rules
from queue_server.simulate.scenario import SCENARIOS, ScenarioName
from queue_server.simulate.table import comparison
from queue_server.simulate.workers import days_to_play, play_all

RESULTS_DAYS = 60


def add_simulate(commands: Any) -> None:
    """``commands`` is what ``ArgumentParser.add_subparsers`` returns."""
    simulate = commands.add_parser("simulate", help="play synthetic days of a branch through the real rules")
    simulate.add_argument("branch", type=Path, metavar="BRANCH.toml")
    simulate.add_argument("--days", type=_count, help=f"how many (10; {RESULTS_DAYS} with --results)")
    simulate.add_argument("--seed", type=int, default=1, help="other seeds bring other people (%(default)s)")
    simulate.add_argument(
        "--scenario",
        type=ScenarioName,
        choices=list(ScenarioName),
        default=ScenarioName.NORMAL,
        metavar="NAME",
        help=f"what kind of days: {', '.join(ScenarioName)} (%(default)s)",
    )
    simulate.add_argument(
        "--policy",
        type=PolicyName,
        choices=list(PolicyName),
        action="append",
        metavar="NAME",
        help=f"who is next, instead of what the file says; several times to compare: {', '.join(PolicyName)}",
    )
    simulate.add_argument("--no-promise", action="store_true", help="give tickets to everybody")
    simulate.add_argument("--html", type=Path, metavar="FILE", help="write a page with charts")
    simulate.add_argument("--jobs", type=_count, default=os.cpu_count() or 1, help="processes (%(default)s)")
    simulate.add_argument(
        "--results", type=Path, metavar="FILE.md", help="play all scenarios and write the results page"
    )
    simulate.set_defaults(run=simulate_command)


def simulate_command(options: argparse.Namespace) -> int:
    """Exit status 0 when it is done, 1 when it cannot be, 2 for faults in the branch file."""
    try:
        config = load_branch(options.branch)
        return _results(config, options) if options.results else _simulate(config, options)
    except SettingsFaults as faults:
        print(faults, file=sys.stderr)
        return 2
    except (ChartsMissing, NeverOpen, OSError) as trouble:
        print(f"vuoro simulate: {trouble}", file=sys.stderr)
        return 1


def _simulate(config: BranchConfig, options: argparse.Namespace) -> int:
    policies = list(dict.fromkeys(options.policy or [None]))
    runs = [Rules(options.scenario, policy, promise=not options.no_promise) for policy in policies]
    played = play_runs(config, runs, days=options.days or 10, seed=options.seed, jobs=options.jobs)
    by_name = {rules.name: days for rules, days in played.items()}
    print(comparison({name: measure(days) for name, days in by_name.items()}))
    if options.html:
        said = (
            SCENARIOS[options.scenario].said,
            f"{len(played[runs[0]])} synthetic days, seed {options.seed}; the same people in each column.",
        )
        title = f"{config.id}: {options.scenario} days"
        options.html.write_text(page(config, title, said, by_name), encoding="utf-8")
        print(f"charts are in {options.html}", file=sys.stderr)
    return 0


def _results(config: BranchConfig, options: argparse.Namespace) -> int:
    from queue_server.simulate.results import RUNS, write_results

    played = play_runs(config, RUNS, days=options.days or RESULTS_DAYS, seed=options.seed, jobs=options.jobs)
    write_results(config, options.results, played, options.seed, options.branch)
    print(f"results are in {options.results}", file=sys.stderr)
    return 0


def play_runs(
    config: BranchConfig, runs: Iterable[Rules], *, days: int, seed: int, jobs: int
) -> dict[Rules, list[DayFigures]]:
    """Play them, with a progress bar on a terminal."""
    chosen = list(runs)
    hours = today(config, next(working_days(config)))
    day_s = (hours.service_end - hours.service_begin).total_seconds()
    with progress(days_to_play(len(chosen), days), sys.stderr, day_s) as bar:
        return play_all(config, chosen, days=days, seed=seed, jobs=jobs, on_day=bar.step)


def add_replay(commands: Any) -> None:
    """``commands`` is what ``ArgumentParser.add_subparsers`` returns."""
    replay = commands.add_parser("replay", help="play a recorded day by other rules: what if?")
    replay.add_argument("data", type=Path, metavar="DATA-FOLDER", help="folder of the journal")
    replay.add_argument("branch", type=Path, metavar="BRANCH.toml")
    replay.add_argument("--day", type=_date, required=True, metavar="YYYY-MM-DD")
    replay.add_argument("--policy", type=PolicyName, choices=list(PolicyName), metavar="NAME")
    replay.add_argument("--guard", type=_count, help="calls in a row that may pass over the oldest")
    replay.add_argument("--cap", type=_count, help="people inside at most")
    replay.set_defaults(run=replay_command)


def replay_command(options: argparse.Namespace) -> int:
    """Exit status 0 when it is done, 1 when it cannot be, 2 for faults in the branch file."""
    try:
        config = load_branch(options.branch)
        events = (entry.event for entry in asyncio.run(_entries(options.data, config.id, options.day)))
        recorded = recorded_day(events, options.day, config)
    except SettingsFaults as faults:
        print(faults, file=sys.stderr)
        return 2
    except (NotRecorded, NotStored) as trouble:
        print(f"vuoro replay: {trouble}", file=sys.stderr)
        return 1
    print(side_by_side(config, recorded, Changes(options.policy, options.guard, options.cap)))
    return 0


async def _entries(folder: Path, branch: BranchId, day: date) -> list[Entry]:
    """Raises ``NotRecorded`` where there is no journal."""
    if not (folder / FILE_NAME).is_file():
        raise NotRecorded(f"there is no journal in {folder}")
    journal = Journal(open_database(folder))
    try:
        return await journal.of_day(branch, day)
    finally:
        journal.close()


def _count(text: str) -> int:
    if not (text.isdecimal() and int(text) > 0):
        raise argparse.ArgumentTypeError(f"a whole number above 0 is needed, not {text!r}")
    return int(text)


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"a date like 2026-03-02 is needed, not {text!r}") from None
