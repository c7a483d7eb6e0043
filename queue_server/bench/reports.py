"""What reports of a year cost, and what a live branch feels of them."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import msgspec

from queue_link.figures import Dimension
from queue_link.figures import Unit as Every
from queue_link.vocabulary import Role
from queue_server.bench.bench_branch import branch_file
from queue_server.bench.fault import BenchFault
from queue_server.bench.numbered import Requests
from queue_server.bench.office import prepare, serving
from queue_server.bench.percentiles import Latency, typical
from queue_server.bench.table import Quantity, Row, Section, Unit, at_most, at_most_times, ms
from queue_server.bench.tickets import take_tickets
from queue_server.bench.year import fill_year
from queue_server.branch_file import load_branch
from queue_server.clock import SystemClock
from queue_server.database import FILE_NAME, reading
from queue_server.domain.configuration import BranchConfig
from queue_server.reports.period import Period, of_days
from queue_server.reports.report import report
from queue_server.tables import tickets

LONGEST_S = 2.0
MOST_SLOWER = 1.5
"""A ticket may take so many times as long while reports are made without a pause."""
_WARM_UP = 300
_BUSY_WITH_REPORTS = """
import os, sys
from datetime import date
from pathlib import Path
from queue_link.figures import Unit
from queue_server.report_worker import NICE
from queue_server.branch_file import load_branch
from queue_server.database import reading
from queue_server.reports.period import of_days
from queue_server.reports.report import report
os.nice(NICE)
folder, first, end = Path(sys.argv[1]), *map(date.fromisoformat, sys.argv[2:])
config = load_branch(folder / "bench.toml")
period = of_days(first, end, config.time_zone)
while True:
    with reading(folder) as connection:
        report(connection, config, period, Unit.DAY)
    print("made", flush=True)
"""


class Cost(msgspec.Struct, frozen=True):
    """Of one kind of report."""

    name: str
    seconds: float


class Felt(msgspec.Struct, frozen=True):
    """How long a ticket takes, alone and while reports are made."""

    alone: Latency
    beside: Latency


def reports_section(folder: Path, visits: int, rounds: int, tickets_taken: int) -> Section:
    with TemporaryDirectory(dir=folder) as name:
        data = Path(name)
        tokens = prepare(data)
        today = SystemClock().now().date()
        began = time.monotonic()
        first = fill_year(data, visits, today)
        took, size = time.monotonic() - began, (data / FILE_NAME).stat().st_size
        (data / "bench.toml").write_text(branch_file(SystemClock().now()), encoding="utf-8")
        config = load_branch(data / "bench.toml")
        period = of_days(first, today, config.time_zone)
        costs = list(_costs(data, config, period, rounds))
        scan = _scan(data, rounds)
        with serving(data, tokens) as office:
            office.open_day()
            kiosk, requests = office.connect(Role.KIOSK), Requests()

            def take(how_many: int) -> Latency:
                return take_tickets([kiosk], requests, how_many).latency

            take(_WARM_UP)
            alone, beside = [], []
            for _ in range(rounds):
                alone.append(take(tickets_taken))
                with _reports_without_a_pause(data, first, today):
                    beside.append(take(tickets_taken))
            felt = Felt(typical(alone), typical(beside))
    title = f"Reports of {visits:,} visits ({size / 1e6:,.0f} MB, filled in {took:.0f} s)"
    return Section(title, list(_rows(costs, scan, felt)))


def _rows(costs: list[Cost], scan: float, felt: Felt) -> Iterator[Row]:
    baseline = Quantity(scan, Unit.SECONDS)
    for cost in costs:
        seconds = Quantity(cost.seconds, Unit.SECONDS)
        target = at_most(seconds, LONGEST_S)
        yield Row(cost.name, seconds, baseline, "counting the tickets", target)
    for name, own, before in (
        ("p50", felt.beside.p50, felt.alone.p50),
        ("p99", felt.beside.p99, felt.alone.p99),
    ):
        limit = at_most_times(ms(own), ms(before), MOST_SLOWER) if name == "p50" else None
        yield Row(f"issue {name}, reports without a pause", ms(own), ms(before), "no report", limit)


def _costs(folder: Path, config: BranchConfig, period: Period, rounds: int) -> Iterator[Cost]:
    """The whole year, in every way that it can be divided."""
    ways: list[tuple[Every | None, Dimension | None]] = [(None, None)]
    ways += [(every, None) for every in Every]
    ways += [(None, dimension) for dimension in Dimension]
    ways.append((Every.WEEK, Dimension.SERVICE))
    for every, dimension in ways:
        seconds = []
        for _ in range(rounds):
            began = time.perf_counter()
            with reading(folder) as connection:
                report(connection, config, period, every, dimension)
            seconds.append(time.perf_counter() - began)
        divided = [f"by {part}" for part in (every, dimension) if part]
        yield Cost(" ".join(("the year", *divided)), median(seconds))


def _scan(folder: Path, rounds: int) -> float:
    """The least that a report could cost."""
    seconds = []
    for _ in range(rounds):
        began = time.perf_counter()
        with reading(folder) as connection:
            connection.execute(tickets.select().with_only_columns(tickets.c.party)).all()
        seconds.append(time.perf_counter() - began)
    return median(seconds)


@contextmanager
def _reports_without_a_pause(folder: Path, first: date, end: date) -> Iterator[None]:
    """In a process of its own, as the server has them made; begun before it is waited for."""
    words = [sys.executable, "-c", _BUSY_WITH_REPORTS, str(folder), first.isoformat(), end.isoformat()]
    with subprocess.Popen(words, stdout=subprocess.PIPE, env=os.environ.copy()) as maker:
        try:
            if maker.stdout is not None:
                maker.stdout.readline()
            yield
            if maker.poll() is not None:
                raise BenchFault("no reports were made meanwhile")
        finally:
            maker.kill()
