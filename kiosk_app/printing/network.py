"""One TCP connection to a printer that never blocks."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Callable
from typing import cast

_RESET_ON_CLOSE = struct.pack("ii", 1, 0)


class NetworkLine(asyncio.Protocol):
    """Bytes out at once, bytes in by callback."""

    hears = True

    def __init__(self, on_data: Callable[[bytes], None], on_change: Callable[[], None]) -> None:
        self._on_data = on_data
        self._on_change = on_change
        self._transport: asyncio.Transport | None = None
        self.lost = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._transport.set_write_buffer_limits(high=0)
        sock = transport.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)

    def data_received(self, data: bytes) -> None:
        self._on_data(data)

    def eof_received(self) -> None:
        """A printer that closes its side has gone; half a connection is of no use."""

    def resume_writing(self) -> None:
        self._on_change()

    def connection_lost(self, exc: Exception | None) -> None:
        self.lost = True
        self._on_change()

    @property
    def unsent(self) -> int:
        """Bytes that the operating system has not taken yet."""
        return self._transport.get_write_buffer_size() if self._transport else 0

    def write(self, data: bytes) -> None:
        if self._transport and not self.lost:
            self._transport.write(data)

    def drop(self) -> None:
        """End the connection with a reset.

        An orderly close would still deliver what is on its way, to be printed minutes later.
        """
        if self.lost or self._transport is None:
            return
        self.lost = True
        sock = self._transport.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
        self._transport.abort()
        self._on_change()


async def connect_network(
    host: str,
    port: int,
    timeout_s: float,
    on_data: Callable[[bytes], None],
    on_change: Callable[[], None],
) -> NetworkLine:
    """Raises ``OSError`` (``TimeoutError`` included) when there is no connection in time."""
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(timeout_s):
        _, line = await loop.create_connection(lambda: NetworkLine(on_data, on_change), host, port)
    return line
