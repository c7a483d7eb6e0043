"""Clients that ask, wait for the answer, and ask again at once."""

from __future__ import annotations

import gc
import select
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from queue_server.bench.fault import BenchFault
from queue_server.bench.frames import PATIENCE_S, Channel
from queue_server.bench.numbered import is_answer
from queue_server.bench.percentiles import Latency, latency


@dataclass(frozen=True, slots=True)
class Run:
    """Times in seconds."""

    elapsed: float
    """From the first question to the last answer."""
    waits: list[float]
    answers: list[bytes]

    @property
    def rate(self) -> float:
        """Answers a second."""
        return len(self.answers) / self.elapsed

    @property
    def latency(self) -> Latency:
        return latency(self.waits)


@dataclass(slots=True)
class _Client:
    channel: Channel
    frames: Iterator[bytes]
    asked_at: float = 0.0

    def ask(self) -> bool:
        """Ask the next question; False when there is none."""
        frame = next(self.frames, None)
        if frame is None:
            return False
        self.asked_at = time.monotonic()
        self.channel.send(frame)
        return True


def closed_loop(channels: Sequence[Channel], frames: Sequence[Iterator[bytes]]) -> Run:
    """Each channel asks its frames in turn. Channels may share one iterator, and with it the work."""
    clients = {c.fileno(): _Client(c, f) for c, f in zip(channels, frames, strict=True)}
    with undisturbed(), select.epoll() as poll:
        for descriptor in clients:
            poll.register(descriptor, select.EPOLLIN)
        began = time.monotonic()
        busy = sum(client.ask() for client in clients.values())
        waits: list[float] = []
        answers: list[bytes] = []
        while busy:
            ready = poll.poll(PATIENCE_S)
            if not ready:
                raise BenchFault(f"no answer for {PATIENCE_S:g} s")
            for descriptor, _ in ready:
                client = clients[descriptor]
                for message in client.channel.receive():
                    if is_answer(message):
                        waits.append(time.monotonic() - client.asked_at)
                        answers.append(message)
                        busy -= not client.ask()
        return Run(time.monotonic() - began, waits, answers)


@contextmanager
def undisturbed() -> Iterator[None]:
    """Keep the garbage collector of this process out of what is measured."""
    was_on = gc.isenabled()
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
