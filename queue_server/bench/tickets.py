"""Durable tickets a second, and how long each takes, with some kiosks asking as fast as they can."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import cycle, repeat
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from queue_link.commands import TakeTicket
from queue_link.results import TicketIssued
from queue_link.vocabulary import Role, TicketNumber
from queue_server.bench.bare import bare_server
from queue_server.bench.baselines import Disk
from queue_server.bench.bench_branch import LANGUAGE, SERVICES
from queue_server.bench.closed_loop import Run, closed_loop
from queue_server.bench.fault import BenchFault
from queue_server.bench.frames import Channel
from queue_server.bench.numbered import Requests, answer_frame
from queue_server.bench.office import prepare, result_in, serving
from queue_server.bench.percentiles import typical
from queue_server.bench.table import (
    Quantity,
    Row,
    Section,
    Target,
    Unit,
    at_least,
    at_most_times,
    ms,
    per_second,
)

ANSWER_BYTES = 256
"""About what the answer to a kiosk takes."""
MOST_TIMES_THE_PARTS = 5.0
"""How much dearer a ticket may be than the network and the disk that it cannot do without."""
LEAST_PER_S = {8: 2000.0, 32: 4000.0}
"""Tickets a second to reach, by number of clients."""
_WARM_UP = 500


def ticket_frames(requests: Requests, how_many: int) -> Iterator[bytes]:
    """Tickets for all services in turn."""
    services = cycle(SERVICES)
    return iter([requests.frame(TakeTicket(next(services), LANGUAGE)) for _ in range(how_many)])


def take_tickets(kiosks: Sequence[Channel], requests: Requests, how_many: int) -> Run:
    """The kiosks share the work of taking ``how_many`` tickets."""
    return closed_loop(kiosks, list(repeat(ticket_frames(requests, how_many), len(kiosks))))


def numbers_of(answers: Sequence[bytes]) -> list[TicketNumber]:
    """The numbers issued. Raises ``BenchFault`` when a ticket was refused."""
    results = [result_in(answer) for answer in answers]
    return [result.number for result in results if isinstance(result, TicketIssued)]


def tickets_section(folder: Path, disk: Disk, rounds: int, sizes: dict[int, int]) -> Section:
    """``sizes``: how many tickets are taken in a round, by number of clients."""
    rows: list[Row] = []
    checked = 0
    for clients, how_many in sizes.items():
        pairs = [_round(folder, clients, how_many) for _ in range(rounds)]
        checked += rounds * (how_many + _WARM_UP)
        rows += _rows(clients, disk, [echo for echo, _ in pairs], [own for _, own in pairs])
    whole = Row(
        "tickets checked: each number once, each stored",
        Quantity(checked, Unit.NUMBER),
        target=Target("all", met=True),
    )
    return Section(
        "Durable tickets, each client asking again as soon as it is answered",
        [*rows, whole],
    )


def _rows(clients: int, disk: Disk, echoes: Sequence[Run], runs: Sequence[Run]) -> Iterator[Row]:
    who = f"{clients} client" + ("s" if clients > 1 else "")
    rate = per_second(median(run.rate for run in runs))
    own, echo = typical([run.latency for run in runs]), typical([run.latency for run in echoes])
    least = LEAST_PER_S.get(clients)
    target = at_least(rate, least) if least else None
    yield Row(f"{who}: tickets", rate, per_second(disk.commits_per_s), "SQLite commits", target)
    yield Row(f"{who}: tickets", rate, per_second(median(run.rate for run in echoes)), "echo")
    yield Row(f"{who}: issue p50", ms(own.p50), ms(echo.p50), "echo p50")
    yield Row(f"{who}: issue p99", ms(own.p99), ms(echo.p99), "echo p99")
    if clients == 1:
        parts = ms(echo.p50 + disk.fdatasync.p50)
        yield Row(
            f"{who}: issue p50",
            ms(own.p50),
            parts,
            "echo + fdatasync p50",
            at_most_times(ms(own.p50), parts, MOST_TIMES_THE_PARTS),
        )


def _round(folder: Path, clients: int, how_many: int) -> tuple[Run, Run]:
    """Echoes and tickets of one round, one soon after the other."""
    with TemporaryDirectory(dir=folder) as name:
        return echoes(Path(name), clients, how_many), _tickets(Path(name), clients, how_many)


def echoes(folder: Path, clients: int, how_many: int) -> Run:
    """The bare server sends back messages as large as a kiosk is sent."""
    with bare_server(folder / "bare.txt") as bare:
        channels = [bare.connect("/echo") for _ in range(clients)]
        frames = [answer_frame(number, ANSWER_BYTES) for number in range(how_many)]
        closed_loop(channels, list(repeat(iter(frames[:_WARM_UP]), clients)))
        return closed_loop(channels, list(repeat(iter(frames), clients)))


def _tickets(folder: Path, clients: int, how_many: int) -> Run:
    tokens = prepare(folder, kiosks=clients)
    with serving(folder, tokens) as office:
        office.open_day()
        kiosks = [office.connect(Role.KIOSK, number) for number in range(clients)]
        requests = Requests()
        warm_up = take_tickets(kiosks, requests, _WARM_UP)
        run = take_tickets(kiosks, requests, how_many)
        check_numbers(numbers_of([*warm_up.answers, *run.answers]), office.stored_numbers())
        return run


def check_numbers(received: Sequence[TicketNumber], stored: Sequence[str]) -> None:
    """Raises ``BenchFault`` when a number came twice, or is not what the database holds."""
    if len(set(received)) < len(received):
        raise BenchFault("a number was issued twice")
    if sorted(received) != sorted(stored):
        raise BenchFault("the numbers issued are not those stored")
