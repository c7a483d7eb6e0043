"""How soon one call is on all displays."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from itertools import count
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import msgspec

from queue_link.commands import CallNext, Finish
from queue_link.vocabulary import Role, TicketNumber
from queue_server.bench.bare import bare_server
from queue_server.bench.displays import Audience, Displays, calls_shown
from queue_server.bench.fault import BenchFault
from queue_server.bench.frames import Channel
from queue_server.bench.news import News
from queue_server.bench.numbered import Requests, is_answer
from queue_server.bench.office import ask, number_called, prepare, serving
from queue_server.bench.table import Row, Section, at_most_times, ms
from queue_server.bench.tickets import take_tickets

SHARE_OF_BROADCAST = 0.7
"""Of the speed of a bare broadcast, to reach at least."""
_PAUSE_S = 0.1
"""Between two calls: time for all displays to have the first."""
_FIGURES_S = 0.6
"""Time for figures, which are sent later than calls, to be out."""


class Spread(msgspec.Struct, frozen=True):
    """How one call spread, in seconds from when it was asked for."""

    first: float
    """Until the first display had it."""
    last: float
    """Until the last display had it."""


def fan_out_section(folder: Path, groups: int, audiences: tuple[int, ...]) -> Section:
    """``groups``: how often each counter calls."""
    rows: list[Row] = []
    for displays in audiences:
        with TemporaryDirectory(dir=folder) as name:
            rows += _rows(displays, *_measure(Path(name), displays, groups))
    return Section("One call to all displays, in turns with a bare server", rows)


def _rows(displays: int, own: Sequence[Spread], bare: Sequence[Spread]) -> Iterator[Row]:
    who = f"{displays:,} displays"
    spread, bare_spread = (ms(median(s.last - s.first for s in spreads)) for spreads in (own, bare))
    last, bare_last = (ms(median(s.last for s in spreads)) for spreads in (own, bare))
    target = at_most_times(
        spread, bare_spread, 1 / SHARE_OF_BROADCAST, f"{SHARE_OF_BROADCAST:.0%} of its speed"
    )
    yield Row(f"{who}: from the first to the last", spread, bare_spread, "broadcast", target)
    yield Row(f"{who}: from the call, stored, to the last", last, bare_last, "broadcast, not stored")


def _measure(folder: Path, displays: int, groups: int) -> tuple[list[Spread], list[Spread]]:
    """Calls of the real server and broadcasts of the bare one, in turns: both have the same machine."""
    tokens = prepare(folder, displays=displays)
    news, bare_numbers = News(), count()
    asked: dict[TicketNumber, float] = {}
    bare_asked: dict[TicketNumber, float] = {}
    with ExitStack() as stack:
        office = stack.enter_context(serving(folder, tokens))
        bare = stack.enter_context(bare_server(folder / "bare.txt"))
        office.open_day()
        watching = stack.enter_context(
            Displays(Audience(office.process.port, tokens[Role.DISPLAY], watched=displays))
        )
        bare_watching = stack.enter_context(
            Displays(Audience(bare.port, (None,) * displays, watched=displays))
        )
        counters, requests = office.open_counters(), Requests()
        broadcaster = bare.connect("/broadcast")
        take_tickets([office.connect(Role.KIOSK)], requests, groups * len(counters))
        for _ in range(groups):
            time.sleep(_FIGURES_S)
            for counter in counters:
                asked_at, answer = _exchange(counter, requests.frame(CallNext()))
                asked[number_called(answer)] = asked_at
                time.sleep(_PAUSE_S)
                number, frame = news.broadcast_frame(next(bare_numbers))
                bare_asked[number], _ = _exchange(broadcaster, frame)
                time.sleep(_PAUSE_S)
            for counter in counters:
                ask(counter, Finish())
        return _spreads(watching, displays, asked), _spreads(bare_watching, displays, bare_asked)


def _exchange(channel: Channel, frame: bytes) -> tuple[float, bytes]:
    """When it was sent, and the answer."""
    sent_at = time.monotonic()
    channel.send(frame)
    while True:
        for message in channel.receive():
            if is_answer(message):
                return sent_at, message


def _spreads(watching: Displays, displays: int, asked: dict[TicketNumber, float]) -> list[Spread]:
    """Raises ``BenchFault`` when a call did not reach every display."""
    shown = calls_shown(watching.take_sightings())
    spreads = []
    for number, asked_at in asked.items():
        times = shown.get(number, [])
        if len(times) != displays:
            raise BenchFault(f"a call reached {len(times)} of {displays} displays")
        spreads.append(Spread(min(times) - asked_at, max(times) - asked_at))
    return spreads
