"""What past visits cost: a start, and each ticket after it."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import msgspec

from queue_link.vocabulary import Role
from queue_server.bench.bare import bare_server
from queue_server.bench.frames import Channel
from queue_server.bench.numbered import Requests
from queue_server.bench.office import Tokens, prepare, serving
from queue_server.bench.past import fill_past
from queue_server.bench.percentiles import Latency, typical
from queue_server.bench.table import (
    Quantity,
    Row,
    Section,
    Unit,
    at_most,
    at_most_times,
    ms,
)
from queue_server.bench.tickets import take_tickets
from queue_server.clock import SystemClock
from queue_server.database import FILE_NAME

READY_WITHIN_S = 1.0
MOST_GROWTH = 1.3
_WARM_UP = 300
"""Tickets."""


class Starts(msgspec.Struct, frozen=True):
    """Seconds from the start of a process to its being ready, round by round."""

    bare: list[float]
    empty: list[float]
    full: list[float]


class Growth(msgspec.Struct, frozen=True):
    """How long tickets take."""

    empty: Latency
    full: Latency


def history_section(folder: Path, visits: int, rounds: int, tickets: int) -> Section:
    """``tickets``: how many are taken in a round."""
    with TemporaryDirectory(dir=folder) as name:
        new, empty, full = (Path(name, part) for part in ("new", "empty", "full"))
        new.mkdir()
        with serving(new, {}) as office:
            first_start = office.process.ready_after_s
        tokens = {place: prepare(place) for place in (empty, full)}
        began = time.monotonic()
        entries = fill_past(full, visits, SystemClock().now().date())
        took, size = time.monotonic() - began, (full / FILE_NAME).stat().st_size
        starts = _starts(tokens, empty, full, rounds)
        growth = _growth(tokens, empty, full, rounds, tickets)
    title = (
        f"{visits:,} past visits ({entries:,} journal entries, {size / 1e6:,.0f} MB, filled in {took:.0f} s)"
    )
    return Section(title, list(_rows(first_start, starts, growth, visits)))


def _rows(first_start: float, starts: Starts, growth: Growth, visits: int) -> Iterator[Row]:
    bare, empty, full = (
        Quantity(median(seconds), Unit.SECONDS) for seconds in (starts.bare, starts.empty, starts.full)
    )
    against = "bare websockets"
    yield Row("first start, making the tables", Quantity(first_start, Unit.SECONDS), bare, against)
    yield Row("start, no past visits", empty, bare, against, at_most(empty, READY_WITHIN_S))
    yield Row(f"start, {visits:,} past visits", full, bare, against, at_most(full, READY_WITHIN_S))
    own, before = ms(growth.full.p50), ms(growth.empty.p50)
    target = at_most_times(own, before, MOST_GROWTH)
    yield Row(f"issue p50, {visits:,} past visits", own, before, "no past visits", target)
    yield Row(
        f"issue p99, {visits:,} past visits", ms(growth.full.p99), ms(growth.empty.p99), "no past visits"
    )


def _starts(tokens: Mapping[Path, Tokens], empty: Path, full: Path, rounds: int) -> Starts:
    starts = Starts([], [], [])
    for _ in range(rounds):
        with bare_server(empty / "bare.txt") as process:
            starts.bare.append(process.ready_after_s)
        for folder, seconds in ((empty, starts.empty), (full, starts.full)):
            with serving(folder, tokens[folder]) as office:
                seconds.append(office.process.ready_after_s)
    return starts


def _growth(tokens: Mapping[Path, Tokens], empty: Path, full: Path, rounds: int, tickets: int) -> Growth:
    """Both servers run, and are asked in turns: both have the same machine."""
    with ExitStack() as stack:
        kiosks: dict[Path, tuple[Channel, Requests]] = {}
        for folder in (empty, full):
            office = stack.enter_context(serving(folder, tokens[folder]))
            office.open_day()
            kiosks[folder] = office.connect(Role.KIOSK), Requests()

        def take(folder: Path, how_many: int) -> Latency:
            kiosk, requests = kiosks[folder]
            return take_tickets([kiosk], requests, how_many).latency

        for folder in (empty, full):
            take(folder, _WARM_UP)
        pairs = [(take(empty, tickets), take(full, tickets)) for _ in range(rounds)]
    return Growth(typical([one for one, _ in pairs]), typical([two for _, two in pairs]))
