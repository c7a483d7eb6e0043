"""Thousands of phones on one server: what they cost the others, and how soon one is told of its call."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from queue_link.messages import encode
from queue_link.phone_messages import PHONE_PATH, PhoneHello
from queue_link.results import TicketIssued
from queue_link.vocabulary import Role, TicketNumber
from queue_server.bench.bare import bare_server
from queue_server.bench.displays import Audience, Displays, Kind, Sightings, calls_shown
from queue_server.bench.fault import BenchFault
from queue_server.bench.frames import Channel, client_frame
from queue_server.bench.office import prepare, result_in, serving
from queue_server.bench.percentiles import Latency, latency
from queue_server.bench.steady import KIOSKS, SETTLE_S, Crew, Paces, delays, paces
from queue_server.bench.table import Quantity, Row, Section, Unit, at_most, at_most_times, ms
from queue_server.bench.tickets import take_tickets

DISPLAYS = 20
REQUESTS_PER_S = 60
"""A third of them calls: 72,000 an hour."""
MOST_TIMES_AS_LONG = 1.5
"""How much longer a call or a ticket may take because of the phones, 99 times of 100."""
MOST_P99_MS = 100.0
"""From a call to the phone of whoever is called, and in pockets a moment later."""
MOST_KB = 100.0
"""Memory of the server for each phone."""
_CALLED = b'"situation":"called"'
_NUMBER = re.compile(rb'"number":"([^"]+)"')


class Crowd(msgspec.Struct, frozen=True):
    """What was measured, without the phones and with them."""

    alone: Paces
    crowded: Paces
    told: Latency
    """From a call to the phone that follows the ticket."""
    bytes_each: float
    bare_bytes_each: float
    """Of a server that does nothing but hold the connections."""


def phones_section(folder: Path, phones: int, seconds: float) -> Section:
    with TemporaryDirectory(dir=folder) as name:
        crowd = _measure(Path(name), phones, seconds)
    return Section(
        f"{phones:,} phones follow their tickets, at {REQUESTS_PER_S} requests/s and {DISPLAYS} displays",
        list(_rows(crowd)),
    )


def _rows(crowd: Crowd) -> Iterator[Row]:
    for what, own, alone in (
        ("call to display", crowd.crowded.call, crowd.alone.call),
        ("issue", crowd.crowded.issue, crowd.alone.issue),
    ):
        p99, alone_p99 = ms(own.p99), ms(alone.p99)
        target = at_most_times(p99, alone_p99, MOST_TIMES_AS_LONG)
        yield Row(f"{what} p50", ms(own.p50), ms(alone.p50), "without phones")
        yield Row(f"{what} p99", p99, alone_p99, "without phones", target)
    told, shown = crowd.told, crowd.crowded.call
    yield Row("call to its phone p50", ms(told.p50), ms(shown.p50), "to a display")
    target = at_most(ms(told.p99), MOST_P99_MS)
    yield Row("call to its phone p99", ms(told.p99), ms(shown.p99), "to a display", target)
    each = Quantity(crowd.bytes_each / 1e3, Unit.KILOBYTES)
    bare = Quantity(crowd.bare_bytes_each / 1e3, Unit.KILOBYTES)
    yield Row("memory of a phone", each, bare, "bare websocket", at_most(each, MOST_KB))


def _measure(folder: Path, phones: int, seconds: float) -> Crowd:
    tokens = prepare(folder, kiosks=KIOSKS, displays=DISPLAYS)
    with ExitStack() as stack:
        bare = stack.enter_context(bare_server(folder / "bare.txt"))
        office = stack.enter_context(serving(folder, tokens))
        office.open_day()
        audience = Audience(office.process.port, tokens[Role.DISPLAY], DISPLAYS)
        displays = stack.enter_context(Displays(audience))
        crew = Crew.of(office)
        answers = map(result_in, take_tickets(crew.kiosks, crew.requests, phones).answers)
        followed = {ticket.number: ticket.token for ticket in answers if isinstance(ticket, TicketIssued)}
        alone = _paces(crew, displays, seconds)

        before = office.process.memory()
        crowd = Audience(office.process.port, tuple(followed.values()), phones, PHONES)
        following = stack.enter_context(Displays(crowd))
        each = (office.process.memory() - before) / phones
        before = bare.memory()
        with Displays(Audience(bare.port, (None,) * phones, 1)):
            bare_each = (bare.memory() - before) / phones
        time.sleep(SETTLE_S)
        following.take_sightings()
        displays.take_sightings()

        work = crew.work(seconds, REQUESTS_PER_S)
        time.sleep(SETTLE_S)
        crowded = paces(work, calls_shown(displays.take_sightings()), DISPLAYS)
        told = calls_told(following.take_sightings())
        missed = (work.called.keys() & followed.keys()) - told.keys()
        if missed:
            raise BenchFault(f"{len(missed)} calls did not reach the phones that follow them")
        return Crowd(alone, crowded, latency(delays(work, told)), each, bare_each)


def _paces(crew: Crew, displays: Displays, seconds: float) -> Paces:
    work = crew.work(seconds, REQUESTS_PER_S)
    time.sleep(SETTLE_S)
    return paces(work, calls_shown(displays.take_sightings()), DISPLAYS)


def _join(port: int, token: str | None) -> Channel:
    channel = Channel.open(port, PHONE_PATH)
    channel.send(client_frame(encode(PhoneHello(token or ""))))
    while not channel.receive():
        pass
    return channel


def _number_called(frame: bytes) -> bytes | None:
    """The number, if the frame tells a phone that it is called."""
    found = _NUMBER.search(frame) if _CALLED in frame else None
    return found[1] if found else None


PHONES = Kind(_join, _number_called)


def calls_told(sightings: Sightings) -> dict[TicketNumber, list[float]]:
    """When each number was first told that it is called."""
    told: dict[TicketNumber, list[float]] = {}
    for _, at, number in sightings.seen:
        told.setdefault(TicketNumber(number.decode()), [at])
    return told
