"""The server to measure, with devices that may connect to it."""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec

from queue_link.asking import Reply
from queue_link.commands import Command, OpenCounter, OpenDay
from queue_link.messages import Answer, Hello, Request, decode_from_server, encode
from queue_link.results import Accepted, Refusal
from queue_link.vocabulary import CounterId, DeviceId, Role, TicketNumber
from queue_server.access import Device, add_device, new_token
from queue_server.bench.bench_branch import BRANCH, COUNTERS, PROFILE, branch_file
from queue_server.bench.fault import BenchFault
from queue_server.bench.frames import Channel, client_frame
from queue_server.bench.process import ServerProcess
from queue_server.clock import SystemClock
from queue_server.database import FILE_NAME, open_database

Tokens = Mapping[Role, tuple[str, ...]]
"""The tokens of the devices of each role, in their order."""


@dataclass(frozen=True, slots=True)
class Office:
    """A running server; ``folder`` holds its data."""

    folder: Path
    process: ServerProcess
    tokens: Tokens

    def connect(self, role: Role, number: int = 0) -> Channel:
        """Be welcomed as the ``number``th device of a role."""
        channel = self.process.connect()
        greet(channel, self.tokens[role][number])
        return channel

    def open_day(self) -> None:
        ask(self.connect(Role.SUPERVISOR), OpenDay())

    def open_counters(self) -> list[Channel]:
        """A connection for each counter, ready to call."""
        channels = [self.connect(Role.COUNTER, number) for number in range(len(COUNTERS))]
        for channel, counter in zip(channels, COUNTERS, strict=True):
            ask(channel, OpenCounter(CounterId(counter), PROFILE))
        return channels

    def stored_numbers(self) -> list[str]:
        """The ticket numbers of the newest business day, from the database itself."""
        with closing(sqlite3.connect(self.folder / FILE_NAME)) as database:
            rows = database.execute(
                "SELECT number FROM tickets WHERE day_seq = (SELECT max(first_seq) FROM business_days)"
            ).fetchall()
        return [number for (number,) in rows]


def prepare(folder: Path, *, kiosks: int = 1, displays: int = 0) -> Tokens:
    """Make a data folder with devices."""
    wanted = {
        Role.SUPERVISOR: 1,
        Role.KIOSK: kiosks,
        Role.COUNTER: len(COUNTERS),
        Role.DISPLAY: displays,
    }
    tokens = {role: tuple(new_token() for _ in range(count)) for role, count in wanted.items()}
    now = SystemClock().now()
    engine = open_database(folder)
    with engine.begin() as connection:
        for role, own in tokens.items():
            for number, token in enumerate(own):
                name = f"{role}-{number}"
                add_device(connection, Device(DeviceId(name), BRANCH, role, name), token, now)
    engine.dispose()
    return tokens


@contextmanager
def serving(folder: Path, tokens: Tokens) -> Iterator[Office]:
    """Run the real server on a prepared folder."""
    branch = folder / "bench.toml"
    branch.write_text(branch_file(SystemClock().now()), encoding="utf-8")
    options = ["--data", str(folder), "--port", "0", "--announce", "--requests-per-s", "1000000"]
    with ServerProcess(["queue_server", "serve", str(branch), *options], folder / "log.txt") as process:
        yield Office(folder, process, tokens)


def greet(channel: Channel, token: str) -> None:
    """Say hello and wait for the welcome."""
    channel.send(client_frame(encode(Hello(token, "bench"))))
    while not any(message.startswith(b'{"type":"welcome"') for message in channel.receive()):
        pass


def ask(channel: Channel, command: Command) -> Reply:
    """Send a command and wait for its answer. Raises ``BenchFault`` when it is refused."""
    channel.send(client_frame(encode(Request(secrets.token_hex(8), command))))
    while True:
        for message in channel.receive():
            if message.startswith(b'{"type":"answer"'):
                return result_in(message)


def result_in(message: bytes) -> Reply:
    """The result that an answer carries. Raises ``BenchFault`` when it is a refusal or no answer."""
    try:
        answer = decode_from_server(message)
    except msgspec.DecodeError as fault:
        raise BenchFault(f"not an answer: {message!r}: {fault}") from None
    if not isinstance(answer, Answer) or isinstance(answer.result, Refusal):
        raise BenchFault(f"refused: {message.decode()}")
    return answer.result


def number_called(message: bytes) -> TicketNumber:
    """The number that a call was answered with. Raises ``BenchFault``."""
    result = result_in(message)
    if not isinstance(result, Accepted) or result.number is None:
        raise BenchFault(f"a call was answered with {result}")
    return result.number
