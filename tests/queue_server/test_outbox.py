"""The outbox of one connection, with a real socket that fills up."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from queue_server.outbox import MOST_UNSENT, ROOM_FOR_A_SNAPSHOT, Outbox

LITTLE_MEMORY = 4096
"""Bytes that each socket is to hold; the rest stays with the server."""
HELD_BY_SOCKETS = 400_000
"""Bytes, by far more than the sockets of both ends hold, whatever they were asked for."""
LARGE = 20_000
"""Bytes of a frame in these tests."""


@dataclass(frozen=True)
class Pair:
    """Both ends of one connection."""

    outbox: Outbox
    server: ServerConnection
    client: ClientConnection

    @property
    def unsent(self) -> int:
        return self.server.transport.get_write_buffer_size()

    def fill(self) -> int:
        """Have the client stop reading, and answer until no snapshot has room; returns how often.

        More is sent than the sockets can hold between them.
        """
        self.client.transport.pause_reading()
        for number in range(HELD_BY_SOCKETS // LARGE):
            self.outbox.post(frame(number))
        assert ROOM_FOR_A_SNAPSHOT < self.unsent < MOST_UNSENT
        return HELD_BY_SOCKETS // LARGE

    async def read(self, count: int) -> list[int]:
        """The numbers of the next frames."""
        return [number_of(await self.client.recv()) for _ in range(count)]


def frame(number: int) -> bytes:
    return b"%d " % number + b"." * LARGE


def number_of(frame: str | bytes) -> int:
    return int(frame.split()[0])


@asynccontextmanager
async def connected(patience_s: float = 10) -> AsyncIterator[Pair]:
    arrived: asyncio.Future[ServerConnection] = asyncio.get_running_loop().create_future()

    async def handle(connection: ServerConnection) -> None:
        arrived.set_result(connection)
        await connection.wait_closed()

    async with serve(handle, "127.0.0.1", 0, compression=None, ping_interval=None, close_timeout=1) as server:
        port = server.sockets[0].getsockname()[1]
        own = socket.socket()
        own.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, LITTLE_MEMORY)
        own.connect(("127.0.0.1", port))
        own.setblocking(False)
        url = f"ws://127.0.0.1:{port}"
        async with connect(
            url, sock=own, compression=None, proxy=None, ping_interval=None, close_timeout=0.1
        ) as client:
            connection = await arrived
            sending: socket.socket = connection.transport.get_extra_info("socket")
            sending.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, LITTLE_MEMORY)
            outbox = Outbox(connection, patience_s)
            yield Pair(outbox, connection, client)
            outbox.close()


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110 - a buffer tells nobody that it is empty
            await asyncio.sleep(0.005)


async def test_a_client_that_reads_gets_everything_in_order() -> None:
    """Answers and snapshots alike, as they were given."""
    async with connected() as pair:
        for number in range(20):
            (pair.outbox.post if number % 2 else pair.outbox.show)(b"%d" % number)
        assert await pair.read(20) == list(range(20))


async def test_frames_are_text() -> None:
    """The protocol says so; clients in other languages tell text from bytes."""
    async with connected() as pair:
        pair.outbox.post("Ä".encode())
        pair.outbox.show("Ö".encode())
        assert [await pair.client.recv(), await pair.client.recv()] == ["Ä", "Ö"]


async def test_of_the_snapshots_that_have_no_room_only_the_newest_is_kept() -> None:
    """A client that was behind gets what was on the way, and then the present."""
    async with connected() as pair:
        begun = pair.fill()
        for number in range(begun, 500):
            pair.outbox.show(frame(number))
        pair.client.transport.resume_reading()
        assert await pair.read(begun + 1) == [*range(begun), 499]


async def test_a_client_that_is_behind_costs_little_memory() -> None:
    """Snapshots take no room beyond what there was, however many come."""
    async with connected() as pair:
        begun = pair.fill()
        unsent = pair.unsent
        for number in range(begun, 500):
            pair.outbox.show(frame(number))
        assert pair.unsent <= unsent


async def test_a_client_that_has_caught_up_gets_every_snapshot_again() -> None:
    async with connected() as pair:
        begun = pair.fill()
        pair.outbox.show(frame(100))
        pair.client.transport.resume_reading()
        await pair.read(begun + 1)
        await until(lambda: pair.unsent == 0)
        pair.outbox.show(frame(101))
        pair.outbox.show(frame(102))
        assert await pair.read(2) == [101, 102]


async def test_answers_pass_snapshots_that_wait() -> None:
    """An answer is never dropped for want of room, up to the limit of all."""
    async with connected() as pair:
        begun = pair.fill()
        pair.outbox.show(frame(100))
        pair.outbox.post(b"7 an answer")
        pair.client.transport.resume_reading()
        assert await pair.read(begun + 2) == [*range(begun), 7, 100]


@pytest.mark.logs("did not read what was sent")
async def test_a_client_that_takes_no_answers_is_cut_off_at_the_limit() -> None:
    """Without a farewell: it would wait behind what is not read."""
    async with connected() as pair:
        answers = pair.fill()
        while not pair.server.transport.is_closing():
            pair.outbox.post(frame(answers))
            answers += 1
        assert answers * LARGE < 2 * MOST_UNSENT
        pair.client.transport.resume_reading()
        with pytest.raises(ConnectionClosed) as closed:
            await pair.read(answers)
        assert closed.value.rcvd is None


@pytest.mark.logs("did not read what was sent")
async def test_a_client_that_stays_behind_is_cut_off_in_the_end() -> None:
    """Even when nothing more is asked of it than to read."""
    async with connected(patience_s=0.1) as pair:
        pair.fill()
        pair.outbox.show(frame(100))
        await until(pair.server.transport.is_closing)


@pytest.mark.logs("did not read what was sent")
async def test_what_is_shown_after_the_cut_goes_nowhere() -> None:
    """And is no fault: the publisher may not know yet."""
    async with connected(patience_s=0) as pair:
        pair.fill()
        pair.outbox.show(frame(100))
        await until(pair.server.transport.is_closing)
        pair.outbox.show(frame(101))
        pair.outbox.post(b"an answer")
        await pair.server.wait_closed()
        pair.outbox.show(frame(102))
        pair.outbox.post(b"an answer")
