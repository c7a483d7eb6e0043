"""Calls a second, and whether a long queue makes them dearer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from queue_link.commands import CallNext, ReturnVisit
from queue_link.vocabulary import Place, Role
from queue_server.bench.bench_branch import COUNTERS
from queue_server.bench.closed_loop import Run, closed_loop
from queue_server.bench.frames import Channel
from queue_server.bench.numbered import Requests
from queue_server.bench.office import prepare, result_in, serving
from queue_server.bench.table import Row, Section, ms, per_second
from queue_server.bench.tickets import take_tickets

FEW, MANY = 100, 10_000
"""Tickets waiting."""
_KIOSKS = 8


def calls_section(folder: Path, rounds: int, calls: int) -> Section:
    """``calls``: how many are made in a round, by all counters together."""
    with TemporaryDirectory(dir=folder) as name, ExitStack() as stack:
        # Two servers, asked in turns, have the same machine.
        few, many = (stack.enter_context(_waiting(Path(name), tickets)) for tickets in (FEW, MANY))
        for counters, requests in (few, many):
            _call(counters, requests, calls // 4)
        pairs = [(_call(*few, calls), _call(*many, calls)) for _ in range(rounds)]
    rate_few, rate = (per_second(median(run.rate / 2 for run in runs)) for runs in zip(*pairs, strict=True))
    wait_few, wait = (ms(median(run.latency.p50 for run in runs)) for runs in zip(*pairs, strict=True))
    against = f"with {FEW} waiting"
    return Section(
        f"Calls with {MANY:,} waiting, {len(COUNTERS)} counters, each visit put back to the end",
        (
            Row("calls (and as many returns)", rate, rate_few, against),
            Row("a call or a return, p50", wait, wait_few, against),
        ),
    )


@contextmanager
def _waiting(folder: Path, tickets: int) -> Iterator[tuple[list[Channel], Requests]]:
    """The counters of a server where so many wait."""
    own = folder / str(tickets)
    with serving(own, prepare(own, kiosks=_KIOSKS)) as office:
        office.open_day()
        kiosks = [office.connect(Role.KIOSK, number) for number in range(_KIOSKS)]
        requests = Requests()
        take_tickets(kiosks, requests, tickets)
        yield office.open_counters(), requests


def _call(counters: Sequence[Channel], requests: Requests, calls: int) -> Run:
    each = calls // len(counters)
    run = closed_loop(counters, [_calls_and_returns(requests, each) for _ in counters])
    for answer in run.answers:
        result_in(answer)
    return run


def _calls_and_returns(requests: Requests, how_many: int) -> Iterator[bytes]:
    """So that as many wait as before."""
    commands = (CallNext(), ReturnVisit(Place.LAST))
    return iter([requests.frame(command) for _ in range(how_many) for command in commands])
