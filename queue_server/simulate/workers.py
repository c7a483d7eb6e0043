"""Plays stretches, in several processes if wanted."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, wait
from multiprocessing.queues import SimpleQueue

from queue_server.domain.configuration import BranchConfig
from queue_server.simulate.day_figures import DayFigures
from queue_server.simulate.forecaster import EVERY_S
from queue_server.simulate.runs import WARM_UP, Rules, Stretch, play_stretch, stretches

_LOOK_S = 0.2
_told: SimpleQueue[None] | None = None
"""In a process of the pool: where it says that a day is over."""


def play_all(
    config: BranchConfig,
    runs: Sequence[Rules],
    *,
    days: int,
    seed: int,
    jobs: int,
    on_day: Callable[[], None],
    warm_up: int = WARM_UP,
    every_s: float = EVERY_S,
) -> dict[Rules, list[DayFigures]]:
    """The days of each of ``runs``. The result does not depend on the number of processes."""
    tasks = [(rules, stretch) for stretch in stretches(days) for rules in runs]
    # The slow ones first, so that no process is left alone with one at the end.
    tasks.sort(key=lambda task: (not task[0].forecast, -task[1].count))
    work = [(config, rules, seed, stretch, warm_up, every_s) for rules, stretch in tasks]
    if jobs == 1 or len(work) == 1:
        played = [_play(*each, on_day) for each in work]
    else:
        played = _in_processes(work, min(jobs, len(work)), on_day)
    found: dict[Rules, list[DayFigures]] = {rules: [] for rules in runs}
    for (rules, _), some in sorted(zip(tasks, played, strict=True), key=lambda each: each[0][1].first):
        found[rules] += some
    return found


def days_to_play(runs: int, days: int, warm_up: int = WARM_UP) -> int:
    """How often ``on_day`` will be called."""
    return runs * sum(warm_up + stretch.count for stretch in stretches(days))


_Work = tuple[BranchConfig, Rules, int, Stretch, int, float]


def _play(
    config: BranchConfig,
    rules: Rules,
    seed: int,
    stretch: Stretch,
    warm_up: int,
    every_s: float,
    on_day: Callable[[], None],
) -> list[DayFigures]:
    return play_stretch(config, rules, seed, stretch, on_day, warm_up, every_s)


def _in_processes(work: Sequence[_Work], jobs: int, on_day: Callable[[], None]) -> list[list[DayFigures]]:
    context = multiprocessing.get_context("spawn")
    told: SimpleQueue[None] = context.SimpleQueue()
    with ProcessPoolExecutor(jobs, context, initializer=_begin, initargs=(told,)) as pool:
        futures = [pool.submit(_play_in_process, each) for each in work]
        try:
            _follow(futures, told, on_day)
            return [future.result() for future in futures]
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _follow(
    futures: Sequence[Future[list[DayFigures]]], told: SimpleQueue[None], on_day: Callable[[], None]
) -> None:
    """Until all are done, or one has failed."""
    going = True
    while going:
        done, left = wait(futures, timeout=_LOOK_S, return_when="FIRST_EXCEPTION")
        going = bool(left) and not any(future.exception() for future in done)
        while not told.empty():
            told.get()
            on_day()


def _begin(told: SimpleQueue[None]) -> None:
    global _told
    _told = told


def _play_in_process(work: _Work) -> list[DayFigures]:
    return _play(*work, _tell)


def _tell() -> None:
    if _told is not None:
        _told.put(None)
