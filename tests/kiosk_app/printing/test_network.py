from __future__ import annotations

import asyncio
import socket

import pytest

from kiosk_app.printing.network import connect_network
from tests.kiosk_app.printing.desk import eventually


async def test_a_refused_connection_is_an_os_error() -> None:
    """There is nothing to handle but ``OSError``."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(ConnectionRefusedError):
        await connect_network("127.0.0.1", port, 1.0, lambda data: None, lambda: None)


async def test_bytes_go_both_ways_and_the_end_is_noticed() -> None:
    """A printer that closes its side is lost at once."""
    got, changes = bytearray(), []
    async with await asyncio.start_server(_echo_once, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        line = await connect_network("127.0.0.1", port, 1.0, got.extend, lambda: changes.append(True))
        line.write(b"hello")
        await eventually(lambda: line.lost)
    assert (bytes(got), bool(changes), line.unsent) == (b"hello", True, 0)


async def test_dropping_resets_the_connection() -> None:
    """What is on its way is not delivered by an orderly close; dropping twice or late does no harm."""
    ended = asyncio.Event()

    async def read(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with pytest.raises(ConnectionResetError):
            await reader.read()
        writer.close()
        ended.set()

    async with await asyncio.start_server(read, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        line = await connect_network("127.0.0.1", port, 1.0, lambda data: None, lambda: None)
        line.drop()
        line.drop()
        line.write(b"too late")
        assert line.lost
        await asyncio.wait_for(ended.wait(), 2)


async def _echo_once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(await reader.read(100))
    writer.close()
