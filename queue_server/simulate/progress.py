"""How far it is: one line on a terminal."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO


class Progress:
    """How many days are played, and how fast. Silent where there is no terminal."""

    WIDTH = 30

    def __init__(self, days: int, out: TextIO, day_s: float, clock: Callable[[], float] = time.monotonic):
        """``day_s``: simulated seconds a day."""
        self._days, self._out, self._day_s, self._clock = days, out, day_s, clock
        self._began = clock()
        self._done = 0
        self._shown = out.isatty()

    def step(self) -> None:
        self._done += 1
        if self._shown:
            self._out.write("\r" + self.line())
            self._out.flush()

    def line(self) -> str:
        took = max(self._clock() - self._began, 1e-9)
        full = self.WIDTH * self._done // max(1, self._days)
        bar = "#" * full + "." * (self.WIDTH - full)
        rate = self._done / took
        left = (self._days - self._done) / rate if rate else 0
        return (
            f"[{bar}] {self._done}/{self._days} days, {rate:.1f} a second, "
            f"{rate * self._day_s:,.0f} times real time, {left:.0f} s left "
        )

    def end(self) -> None:
        if self._shown:
            self._out.write("\n")


@contextmanager
def progress(days: int, out: TextIO, day_s: float) -> Iterator[Progress]:
    shown = Progress(days, out, day_s)
    try:
        yield shown
    finally:
        shown.end()
