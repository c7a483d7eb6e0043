"""Requests sent at their times, whether or not the earlier ones are answered.

Each is measured from the moment it was meant to be sent: a server that stalls is charged for
everybody who would have asked meanwhile.
"""

from __future__ import annotations

import select
import time
from collections.abc import Sequence
from dataclasses import dataclass

from queue_server.bench.closed_loop import undisturbed
from queue_server.bench.fault import BenchFault
from queue_server.bench.frames import PATIENCE_S, Channel
from queue_server.bench.numbered import answered_number, is_answer


@dataclass(frozen=True, slots=True)
class Shot:
    at: float
    """Seconds from the beginning."""
    number: int
    channel: Channel
    frame: bytes


@dataclass(frozen=True, slots=True)
class Hit:
    """Both times in seconds of the machine's monotonic clock."""

    meant_at: float
    answered_at: float
    answer: bytes

    @property
    def wait(self) -> float:
        return self.answered_at - self.meant_at


def open_loop(shots: Sequence[Shot]) -> dict[int, Hit]:
    """Send all ``shots``, which are in the order of their times; returns the answers by number."""
    channels = list({shot.channel.fileno(): shot.channel for shot in shots}.values())
    hits: dict[int, Hit] = {}
    with undisturbed():
        began = time.monotonic()
        meant = {shot.number: began + shot.at for shot in shots}
        unsent = list(reversed(shots))
        last_heard = began
        while len(hits) < len(shots):
            now = time.monotonic()
            while unsent and meant[unsent[-1].number] <= now:
                shot = unsent.pop()
                shot.channel.send(shot.frame)
            if now - last_heard > PATIENCE_S:
                raise BenchFault(f"no answer for {PATIENCE_S:g} s")
            pause = meant[unsent[-1].number] - time.monotonic() if unsent else 1.0
            # Unlike epoll, select waits to the microsecond.
            for channel in select.select(channels, (), (), max(0.0, pause))[0]:
                for message in channel.receive():
                    if is_answer(message):
                        last_heard = time.monotonic()
                        number = answered_number(message)
                        hits[number] = Hit(meant[number], last_heard, message)
    return hits
