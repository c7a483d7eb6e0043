"""How long something took, and how much of that the machine gave the thread no processor.

On a machine where others work too, the time on the clock says nothing of a program that shall never
block: a thread that is ready to run may have to wait for its turn. Linux counts those waits.
"""

from __future__ import annotations

import os
import threading
import time
from dataclasses import dataclass
from pathlib import Path

_NS = 1e9
_MOST_BYTES = 128


@dataclass(frozen=True, slots=True)
class Moment:
    """When, and how long the thread had been kept waiting for a processor until then; both in seconds."""

    at: float
    starved: float

    def since(self, before: Moment) -> Moment:
        """The time between two moments, in the same two parts."""
        return Moment(self.at - before.at, self.starved - before.starved)

    def later(self, by: Moment) -> Moment:
        return Moment(self.at + by.at, self.starved + by.starved)

    @property
    def own(self) -> float:
        """Seconds without the waits for a processor: what the program itself took."""
        return self.at - self.starved


class ThreadTime:
    """The clock of the thread that makes it; to be read in that thread.

    The waits are the second number of ``/proc/PID/task/TID/schedstat``, in nanoseconds (Linux,
    Documentation/scheduler/sched-stats.rst). Where there is no such file they count as zero.
    """

    def __init__(self, task: Path | None = None) -> None:
        """``task``: the thread's folder in /proc."""
        task = task or Path(f"/proc/self/task/{threading.get_native_id()}")
        try:
            self._file: int | None = os.open(task / "schedstat", os.O_RDONLY)
        except OSError:
            self._file = None

    @property
    def knows_waits(self) -> bool:
        return self._file is not None

    def now(self) -> Moment:
        waited = 0.0
        if self._file is not None:
            waited = int(os.pread(self._file, _MOST_BYTES, 0).split()[1]) / _NS
        return Moment(time.monotonic(), waited)

    def close(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None
