"""``vuoro bench``: measure everything, print one table."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from queue_server.bench.baselines import Disk, measure_disk
from queue_server.bench.calls import calls_section
from queue_server.bench.fan_out import fan_out_section
from queue_server.bench.fault import BenchFault
from queue_server.bench.history import history_section
from queue_server.bench.memory import memory_section
from queue_server.bench.paper import paper_section
from queue_server.bench.phones import phones_section
from queue_server.bench.reports import reports_section
from queue_server.bench.rules import rules_section
from queue_server.bench.steady import steady_section
from queue_server.bench.surroundings import (
    IN_MEMORY,
    Usage,
    describe,
    filesystem,
)
from queue_server.bench.table import Row, Section, missed, ms, per_second, table
from queue_server.bench.tickets import tickets_section
from queue_server.bench.touch import touch_section
from queue_server.descriptors import allow_open_files

OPEN_FILES = 8192
"""Enough for 1,000 connections at each end."""


class Effort(msgspec.Struct, frozen=True):
    """How much is measured."""

    rounds: int
    disk_writes: int
    served: int
    """Customers in a round of the rules alone."""
    tickets: dict[int, int]
    """Tickets in a round, by number of clients."""
    steady_s: float
    audiences: tuple[int, ...]
    """Numbers of displays at a steady pace."""
    calls: int
    call_groups: int
    crowds: tuple[int, ...]
    """Numbers of displays that one call goes to."""
    phones: int
    past_visits: int
    reported_visits: int
    """Visits of the year that reports are made of."""
    growth_tickets: int
    slips: int
    """Tickets printed at the speed of paper."""
    touched: int
    """Tickets taken while the kiosk's window is watched."""


FULL = Effort(
    rounds=5,
    disk_writes=500,
    served=2000,
    tickets={1: 1000, 8: 4000, 32: 8000},
    steady_s=20.0,
    audiences=(10, 1000),
    calls=2000,
    call_groups=3,
    crowds=(100, 1000),
    phones=5000,
    past_visits=1_000_000,
    reported_visits=200_000,
    growth_tickets=500,
    slips=60,
    touched=12,
)
QUICK = Effort(
    rounds=1,
    disk_writes=200,
    served=500,
    tickets={1: 500, 8: 2000, 32: 4000},
    steady_s=2.0,
    audiences=(10,),
    calls=300,
    call_groups=1,
    crowds=(100,),
    phones=500,
    past_visits=50_000,
    reported_visits=20_000,
    growth_tickets=300,
    slips=10,
    touched=3,
)


def bench(*, quick: bool) -> int:
    """Print the table. Exit status 0 whatever the targets say, 1 when a run went wrong, 2 off Linux."""
    if sys.platform != "linux":
        print("vuoro bench needs Linux: it reads /proc and waits with epoll.", file=sys.stderr)
        return 2
    here = Path.cwd()
    if filesystem(here) in IN_MEMORY:
        print(f"{here} is in memory: nothing measured there would say anything of a disk.", file=sys.stderr)
        return 2
    allow_open_files(OPEN_FILES)
    before = Usage.now()
    try:
        with TemporaryDirectory(prefix=".vuoro-bench-", dir=here) as folder:
            sections = list(_measure(Path(folder), QUICK if quick else FULL))
    except BenchFault as fault:
        print(f"this run is worth nothing: {fault}", file=sys.stderr)
        return 1
    _print(sections, here, before, quick=quick)
    return 0


def _measure(folder: Path, effort: Effort) -> Iterator[Section]:
    disk = measure_disk(folder, effort.disk_writes)
    yield _disk_section(disk)
    parts: dict[str, Callable[[], Section]] = {
        "rules": lambda: rules_section(effort.rounds, effort.served),
        "tickets": lambda: tickets_section(folder, disk, effort.rounds, effort.tickets),
        "steady pace": lambda: steady_section(folder, effort.steady_s, effort.audiences),
        "calls": lambda: calls_section(folder, effort.rounds, effort.calls),
        "fan-out": lambda: fan_out_section(folder, effort.call_groups, effort.crowds),
        "phones": lambda: phones_section(folder, effort.phones, effort.steady_s),
        "history": lambda: history_section(folder, effort.past_visits, effort.rounds, effort.growth_tickets),
        "reports": lambda: reports_section(
            folder, effort.reported_visits, effort.rounds, effort.growth_tickets
        ),
        "paper": lambda: paper_section(folder, effort.slips),
        "touch": lambda: touch_section(folder, effort.touched),
        "memory": lambda: memory_section(folder, max(effort.crowds)),
    }
    for name, part in parts.items():
        began = time.monotonic()
        section = part()
        print(f"measured: {name} ({time.monotonic() - began:.0f} s)", file=sys.stderr, flush=True)
        yield section


def _disk_section(disk: Disk) -> Section:
    sync, commit = disk.fdatasync, disk.commit
    return Section(
        "The disk alone",
        (
            Row("SQLite commit of one row, p50", ms(commit.p50), ms(sync.p50), "fdatasync of 4 KB, p50"),
            Row("SQLite commit of one row, p99", ms(commit.p99), ms(sync.p99), "fdatasync of 4 KB, p99"),
            Row(
                "SQLite commits",
                per_second(disk.commits_per_s),
                per_second(disk.syncs_per_s),
                "fdatasyncs of 4 KB",
            ),
        ),
    )


def _print(sections: list[Section], here: Path, before: Usage, *, quick: bool) -> None:
    after = Usage.now()
    took = after.at - before.at
    print(table(sections))
    print()
    print(f"On {describe(here)}.")
    print(
        f"Took {took:.0f} s; other programs used {after.by_others_since(before):.0%} of the processors "
        "meanwhile" + ("." if after.by_others_since(before) < 0.05 else ": the figures suffer from that.")
    )
    print("Figures of several rounds are their medians; ratio is figure to baseline.")
    if quick:
        print("A quick run: few rounds, few past visits. Run without --quick for figures to compare.")
    names = missed(sections)
    print(f"Targets missed: {len(names)}" + "".join(f"\n  {name}" for name in names))
