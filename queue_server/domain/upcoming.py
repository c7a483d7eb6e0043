"""In which order a counter would call those who wait, if nobody else came."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from queue_server.domain.candidates import callable_lines, sent_and_ready
from queue_server.domain.line import Line
from queue_server.domain.state import BranchState, Counter
from queue_server.domain.visit import Visit


class _Ahead:
    """A line and how far the calls have come in it."""

    def __init__(self, line: Line) -> None:
        self._rest = iter(line)
        self.head = next(self._rest, None)

    def advance(self) -> None:
        self.head = next(self._rest, None)


def upcoming(state: BranchState, counter: Counter, now: datetime) -> Iterator[Visit]:
    """By the very rules of the calls, guard and rounds included. Booked times to come are not waited for."""
    now_s = state.moment_s(now)
    personal = [visit for line in state.personal_lines(counter) for visit in line]
    lines = [_Ahead(line) for line in callable_lines(state, counter, now)]
    chooser, memory = state.chooser(counter.profile), counter.memory
    while True:
        first, beside = sent_and_ready(personal, now_s)
        pick = chooser.pick([*_callable(lines, now_s), *beside], memory, now_s, first)
        if pick is None:
            return
        memory = pick.memory
        yield pick.candidate
        personal = [visit for visit in personal if visit is not pick.candidate]
        for line in lines:
            if line.head is pick.candidate:
                line.advance()


def _callable(lines: list[_Ahead], now_s: float) -> list[Visit]:
    return [line.head for line in lines if line.head is not None and line.head.turn[0] <= now_s]
