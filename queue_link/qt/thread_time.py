"""How long something took, and how much of that the machine gave the program no processor.

On a machine where others work too, the time on the clock says nothing of a program that shall never
block: a thread that is ready to run may have to wait for its turn. Linux counts those waits.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

_NS = 1e9


@dataclass(frozen=True, slots=True)
class Span:
    """A time by the clock, and its parts; in seconds."""

    by_clock: float
    ran: float
    """Processor time of the thread."""
    starved: float
    """The thread was ready to run and waited for a processor."""
    held_up: float
    """It slept, and meanwhile another thread of the program waited for a processor: perhaps the one that
    held what this one wanted, Python's lock above all."""

    @property
    def own(self) -> float:
        """What the program itself took: without the parts in which the thread can be blamed for nothing."""
        return self.by_clock - self.starved - self.held_up


@dataclass(frozen=True, slots=True)
class Moment:
    """All in seconds."""

    at: float
    ran: float = 0.0
    """Processor time of the thread until then."""
    starved: float = 0.0
    """How long it had waited for a processor until then."""
    others: Mapping[int, float] = field(default_factory=dict)
    """The same of the program's other threads, by their ids."""

    def since(self, before: Moment) -> Span:
        by_clock, starved = self.at - before.at, self.starved - before.starved
        ran = self.ran - before.ran
        slept = max(0.0, by_clock - starved - ran)
        known = self.others.keys() & before.others.keys()
        waited = max((self.others[thread] - before.others[thread] for thread in known), default=0.0)
        return Span(by_clock, ran, starved, min(slept, waited))


class ThreadTime:
    """The clock of the thread that makes it; to be read in that thread.

    The first two numbers of ``/proc/PID/task/TID/schedstat``: time on a processor and waits for one, in
    nanoseconds (Linux, Documentation/scheduler/sched-stats.rst). Without that file all waits count as zero.
    """

    def __init__(self, tasks: Path = Path("/proc/self/task"), thread: int | None = None) -> None:
        """``tasks`` has a folder for each thread; ``thread`` is the own one's."""
        self._tasks = tasks
        self._thread = thread or threading.get_native_id()
        self.knows_waits = (tasks / str(self._thread) / "schedstat").is_file()

    def now(self) -> Moment:
        if not self.knows_waits:
            return Moment(time.monotonic())
        told = {int(name): self._told(name) for name in os.listdir(self._tasks)}
        ran, starved = told.pop(self._thread)
        return Moment(
            time.monotonic(), ran, starved, {thread: waited for thread, (_, waited) in told.items()}
        )

    def _told(self, thread: str) -> tuple[float, float]:
        try:
            ran, waited, _ = (self._tasks / thread / "schedstat").read_bytes().split()
        except OSError:  # the thread has just ended
            return 0.0, 0.0
        return int(ran) / _NS, int(waited) / _NS
