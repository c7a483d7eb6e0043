"""How much memory the server takes on a full day with many displays."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from queue_link.vocabulary import Role
from queue_server.bench.bare import bare_server
from queue_server.bench.bench_branch import MOST_TICKETS
from queue_server.bench.displays import Audience, Displays
from queue_server.bench.numbered import Requests
from queue_server.bench.office import prepare, serving
from queue_server.bench.table import Quantity, Row, Section, Unit, at_most
from queue_server.bench.tickets import take_tickets

MOST_MB = 100.0
_KIOSKS = 8


def memory_section(folder: Path, displays: int) -> Section:
    with TemporaryDirectory(dir=folder) as name:
        return Section("Memory of the server (resident)", list(_rows(Path(name), displays)))


def _rows(folder: Path, displays: int) -> Iterator[Row]:
    tokens = prepare(folder, kiosks=_KIOSKS, displays=displays)
    with ExitStack() as stack:
        bare = stack.enter_context(bare_server(folder / "bare.txt"))
        office = stack.enter_context(serving(folder, tokens))
        office.open_day()
        yield _row("started", office.process.memory(), bare.memory())
        kiosks = [office.connect(Role.KIOSK, number) for number in range(_KIOSKS)]
        take_tickets(kiosks, Requests(), MOST_TICKETS)
        yield _row(f"and {MOST_TICKETS:,} tickets taken today", office.process.memory(), bare.memory())
        own, others = tokens[Role.DISPLAY], (None,) * displays
        stack.enter_context(Displays(Audience(office.process.port, own, watched=1)))
        stack.enter_context(Displays(Audience(bare.port, others, watched=1)))
        yield _row(f"and {displays:,} displays connected", office.process.memory(), bare.memory())


def _row(name: str, own: int, bare: int) -> Row:
    figure = Quantity(own / 1e6, Unit.MEGABYTES)
    baseline = Quantity(bare / 1e6, Unit.MEGABYTES)
    return Row(name, figure, baseline, "bare websockets, connections alone", at_most(figure, MOST_MB))
