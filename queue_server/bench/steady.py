"""How long tickets and calls take at a steady pace, with few and with many displays."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from queue_link.commands import CallNext, Command, Finish, TakeTicket
from queue_link.vocabulary import Role, TicketNumber
from queue_server.bench.bare import bare_server
from queue_server.bench.bench_branch import COUNTERS, LANGUAGE, SERVICES
from queue_server.bench.displays import Audience, Displays, calls_shown
from queue_server.bench.fault import BenchFault
from queue_server.bench.frames import Channel
from queue_server.bench.news import CALL_ANSWER_BYTES, News
from queue_server.bench.numbered import Requests, answer_frame
from queue_server.bench.office import Office, ask, number_called, prepare, serving
from queue_server.bench.open_loop import Hit, Shot, open_loop
from queue_server.bench.percentiles import Latency, latency
from queue_server.bench.table import Row, Section, at_most, ms
from queue_server.bench.tickets import ANSWER_BYTES, check_numbers, numbers_of, take_tickets

REQUESTS_PER_S = 200
MOST_P99_MS = {10: 10.0, 1000: 40.0}
"""What to stay under, by number of displays."""
KIOSKS = 4
WATCHED = 20
"""Displays that are watched, of however many there are."""
_WARM_UP_S = 2.0
SETTLE_S = 1.0
"""Time for the last calls to reach every display."""
_FALLING_BEHIND_S = 0.5
"""A bare server that takes this long gets more to send than it can; it sends every call by itself."""
_ALREADY_WAITING = 100
_SHOTS_OF_A_VISIT = 3
_FINISHED_AFTER = 5
"""Visits later; meanwhile the counter has somebody in hand."""


class Paces(msgspec.Struct, frozen=True):
    """What was measured with some number of displays."""

    issue: Latency
    call: Latency
    """From a call to each watched display."""


@dataclass(frozen=True, slots=True)
class Work:
    """What was asked at a steady pace."""

    issues: list[Hit]
    called: Mapping[TicketNumber, float]
    """When each call was due."""


@dataclass(frozen=True, slots=True)
class Crew:
    """Who asks: kiosks, and counters that are open."""

    kiosks: list[Channel]
    counters: list[Channel]
    requests: Requests

    @classmethod
    def of(cls, office: Office) -> Crew:
        kiosks = [office.connect(Role.KIOSK, number) for number in range(KIOSKS)]
        return cls(kiosks, office.open_counters(), Requests())

    def work(self, seconds: float, requests_per_s: float = REQUESTS_PER_S) -> Work:
        """Visits one after the other. Nobody is at a counter before or afterwards."""
        commands: dict[int, Command] = {}

        def shoot(command: Command) -> tuple[int, bytes]:
            number, frame = self.requests.make(command)
            commands[number] = command
            return number, frame

        for counter in self.counters[-_FINISHED_AFTER:]:
            ask(counter, CallNext())
        shots = _traffic(self.kiosks, self.counters, seconds, shoot, requests_per_s)
        hits = open_loop(shots)
        for visit in range(_FINISHED_AFTER):
            ask(self.counters[(len(shots) // _SHOTS_OF_A_VISIT - 1 - visit) % len(self.counters)], Finish())
        return Work(
            [hits[number] for number, command in commands.items() if isinstance(command, TakeTicket)],
            {
                number_called(hits[number].answer): hits[number].meant_at
                for number, command in commands.items()
                if isinstance(command, CallNext)
            },
        )


def steady_section(folder: Path, seconds: float, audiences: tuple[int, ...]) -> Section:
    rows: list[Row] = []
    for displays in audiences:
        with TemporaryDirectory(dir=folder) as name:
            bare = _bare(Path(name), displays, seconds)
            own = _office(Path(name), displays, seconds)
        rows += _rows(displays, own, bare)
    title = f"{REQUESTS_PER_S} requests/s (tickets, calls, finishes in equal parts), from when each was due"
    return Section(title, rows)


def _rows(displays: int, own: Paces, bare: Paces) -> Iterator[Row]:
    limit = MOST_P99_MS.get(displays)
    pace = ", falling behind" if bare.issue.p50 > _FALLING_BEHIND_S else ""
    for what, ours, theirs, against in (
        ("issue", own.issue, bare.issue, f"echo{pace}"),
        ("call to display", own.call, bare.call, f"broadcast{pace}"),
    ):
        name = f"{displays:,} displays: {what}"
        p99 = ms(ours.p99)
        yield Row(f"{name} p50", ms(ours.p50), ms(theirs.p50), against)
        yield Row(f"{name} p99", p99, ms(theirs.p99), against, at_most(p99, limit) if limit else None)


def _office(folder: Path, displays: int, seconds: float) -> Paces:
    tokens = prepare(folder, kiosks=KIOSKS, displays=displays)
    with ExitStack() as stack:
        office = stack.enter_context(serving(folder, tokens))
        office.open_day()
        audience = Audience(office.process.port, tokens[Role.DISPLAY], min(displays, WATCHED))
        watching = stack.enter_context(Displays(audience))
        crew = Crew.of(office)
        taken = numbers_of(take_tickets(crew.kiosks, crew.requests, _ALREADY_WAITING).answers)
        work = crew.work(seconds)
        time.sleep(SETTLE_S)
        received = [*taken, *numbers_of([hit.answer for hit in work.issues])]
        check_numbers(received, office.stored_numbers())
        return paces(work, calls_shown(watching.take_sightings()), audience.watched)


def _bare(folder: Path, displays: int, seconds: float) -> Paces:
    """The same traffic with a server that only echoes, and broadcasts what would be calls."""
    news = News()
    numbers = iter(range(10**8))
    issues: list[int] = []
    calls: dict[int, TicketNumber] = {}

    def shoot(command: Command) -> tuple[int, bytes]:
        number = next(numbers)
        match command:
            case CallNext():
                calls[number], frame = news.broadcast_frame(number)
                return number, frame
            case TakeTicket():
                issues.append(number)
                return number, answer_frame(number, ANSWER_BYTES)
            case _:
                return number, answer_frame(number, CALL_ANSWER_BYTES)

    with ExitStack() as stack:
        bare = stack.enter_context(bare_server(folder / "bare.txt"))
        audience = Audience(bare.port, (None,) * displays, min(displays, WATCHED))
        watching = stack.enter_context(Displays(audience))
        kiosks = [bare.connect("/echo") for _ in range(KIOSKS)]
        counters = [bare.connect("/broadcast") for _ in COUNTERS]
        hits = open_loop(_traffic(kiosks, counters, seconds, shoot))
        time.sleep(SETTLE_S)
        shown = calls_shown(watching.take_sightings())
        called = {number: hits[shot].meant_at for shot, number in calls.items()}
        return paces(Work([hits[number] for number in issues], called), shown, audience.watched)


def _traffic(
    kiosks: list[Channel],
    counters: list[Channel],
    seconds: float,
    shoot: Callable[[Command], tuple[int, bytes]],
    requests_per_s: float = REQUESTS_PER_S,
) -> list[Shot]:
    """Visits one after the other, each a ticket, a call and, some visits later, a finish."""
    shots: list[Shot] = []
    services = [TakeTicket(service, LANGUAGE) for service in SERVICES]
    for visit in range(int((_WARM_UP_S + seconds) * requests_per_s / _SHOTS_OF_A_VISIT)):
        for channel, command in (
            (kiosks[visit % len(kiosks)], services[visit % len(services)]),
            (counters[visit % len(counters)], CallNext()),
            (counters[(visit - _FINISHED_AFTER) % len(counters)], Finish()),
        ):
            number, frame = shoot(command)
            shots.append(Shot(len(shots) / requests_per_s, number, channel, frame))
    return shots


def paces(work: Work, shown: Mapping[TicketNumber, list[float]], watched: int) -> Paces:
    """What happened after the warm-up. Raises ``BenchFault`` when a display missed a call."""
    missed = [number for number in work.called if len(shown.get(number, ())) != watched]
    if missed:
        raise BenchFault(f"{len(missed)} of {len(work.called)} calls did not reach every display once")
    measured_from = min(hit.meant_at for hit in work.issues) + _WARM_UP_S
    return Paces(
        latency([hit.wait for hit in work.issues if hit.meant_at >= measured_from]),
        latency(delays(work, shown)),
    )


def delays(work: Work, shown: Mapping[TicketNumber, list[float]]) -> list[float]:
    """From when each call after the warm-up was due until it was seen, in seconds."""
    measured_from = min(hit.meant_at for hit in work.issues) + _WARM_UP_S
    return [
        at - meant_at
        for number, meant_at in work.called.items()
        if meant_at >= measured_from
        for at in shown.get(number, ())
    ]
