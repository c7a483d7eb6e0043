"""Many displays, or phones, in a process of their own, some of them watched.

A watched display notes when it has a frame whole; what the frame says is worked out afterwards. Frames
that many displays get are told apart by their beginning, which holds the journal's number and the time.
"""

from __future__ import annotations

import gc
import multiprocessing
import select
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from types import TracebackType

from queue_link.messages import DisplayView, Snapshot, decode_from_server
from queue_link.vocabulary import TicketNumber
from queue_server.bench.fault import BenchFault
from queue_server.bench.frames import Channel
from queue_server.bench.numbered import is_answer
from queue_server.bench.office import greet

_BEGINNING = 72
_CONNECT_WITHIN_S = 120.0


@dataclass(frozen=True, slots=True)
class Sightings:
    """Which frames the watched displays got, and when (seconds of the monotonic clock)."""

    frames: dict[bytes, bytes] = field(default_factory=dict)
    """Whole frames by their marks."""
    seen: list[tuple[int, float, bytes]] = field(default_factory=list)
    """Display, time, mark."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What sort of client they are."""

    join: Callable[[int, str | None], Channel]
    """Connects one to a port with its token."""
    mark: Callable[[bytes], bytes | None]
    """What tells a frame from others; None: it is not noted."""


def _beginning(frame: bytes) -> bytes | None:
    return None if is_answer(frame) else frame[:_BEGINNING]


def _join(port: int, token: str | None) -> Channel:
    if token is None:
        return Channel.open(port, "/listen")
    channel = Channel.open(port)
    greet(channel, token)
    return channel


DISPLAYS = Kind(_join, _beginning)


@dataclass(frozen=True, slots=True)
class Audience:
    """Which displays to be."""

    port: int
    tokens: Sequence[str | None]
    """One for each display; None for a listener of the bare server."""
    watched: int
    """How many of them are watched, evenly spread, the last one among them."""
    kind: Kind = DISPLAYS


class Displays:
    """Connected while the ``with`` block lasts."""

    def __init__(self, audience: Audience) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_run, args=(audience, theirs), daemon=True)
        self._process.start()
        theirs.close()

    def __enter__(self) -> Displays:
        if not self._pipe.poll(_CONNECT_WITHIN_S):
            raise BenchFault("the displays did not connect")
        self._hear()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pipe.close()
        self._process.join(10)
        self._process.kill()

    def take_sightings(self) -> Sightings:
        """What was seen since the last time."""
        self._pipe.send("")
        return self._hear()

    def _hear(self) -> Sightings:
        try:
            sightings = self._pipe.recv()
        except EOFError:
            raise BenchFault("the displays lost their connections") from None
        if not isinstance(sightings, Sightings):
            raise BenchFault(f"the displays failed: {sightings}")
        return sightings


def calls_shown(sightings: Sightings) -> dict[TicketNumber, list[float]]:
    """When each number came up, on each watched display that showed it."""
    calls = {beginning: _calls(frame) for beginning, frame in sightings.frames.items()}
    newest: dict[int, int] = {}
    shown: dict[TicketNumber, list[float]] = {}
    for display, at, beginning in sightings.seen:
        before = newest.get(display, 0)
        for seq, number in calls[beginning]:
            if seq > before:
                shown.setdefault(number, []).append(at)
                newest[display] = max(newest.get(display, 0), seq)
    return shown


def _calls(frame: bytes) -> list[tuple[int, TicketNumber]]:
    snapshot = decode_from_server(frame)
    if not isinstance(snapshot, Snapshot) or not isinstance(snapshot.view, DisplayView):
        raise BenchFault(f"a display was sent {frame[:100]!r}")
    return [(call.seq, call.number) for call in snapshot.view.calls]


def _run(audience: Audience, pipe: Connection) -> None:
    """The process: connect, say so, note what comes, hand it over when asked, end with the pipe."""
    try:
        channels = [audience.kind.join(audience.port, token) for token in audience.tokens]
        pipe.send(Sightings())
        gc.disable()
        _watch(channels, audience, pipe)
    except (BenchFault, OSError) as fault:
        pipe.send(str(fault))


def _watch(channels: Sequence[Channel], audience: Audience, pipe: Connection) -> None:
    step = len(channels) / audience.watched
    chosen = {channels[round((n + 1) * step) - 1].fileno() for n in range(audience.watched)}
    by_descriptor = {channel.fileno(): channel for channel in channels}
    sightings = Sightings()
    with closing(select.epoll()) as poll:
        for descriptor in (*by_descriptor, pipe.fileno()):
            poll.register(descriptor, select.EPOLLIN)
        while True:
            for descriptor, _ in poll.poll():
                channel = by_descriptor.get(descriptor)
                if channel is None:
                    if not _is_asked(pipe):
                        return
                    pipe.send(sightings)
                    sightings = Sightings()
                    continue
                messages = channel.receive()
                if descriptor in chosen:
                    _note(sightings, descriptor, messages, audience.kind)


def _note(sightings: Sightings, display: int, messages: Sequence[bytes], kind: Kind) -> None:
    now = time.monotonic()
    for message in messages:
        mark = kind.mark(message)
        if mark is not None:
            sightings.frames.setdefault(mark, message)
            sightings.seen.append((display, now, mark))


def _is_asked(pipe: Connection) -> bool:
    try:
        pipe.recv()
    except EOFError:
        return False
    return True
