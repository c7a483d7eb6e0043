"""The virtual printer on the network."""

from __future__ import annotations

import asyncio
from typing import cast

from kiosk_app.virtual_printer.mechanism import Mechanism, Plug


class PrinterServer:
    """``await start()``, then it prints until ``await stop()``."""

    def __init__(self, mechanism: Mechanism) -> None:
        self.mechanism = mechanism
        self._ports: set[_NetworkPort] = set()
        self._server: asyncio.Server | None = None
        self._working: asyncio.Task[None] | None = None

    async def start(self, host: str, port: int) -> int:
        """Listen; the port in use (0 asks for a free one). Raises ``OSError`` when it is taken."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: _NetworkPort(self.mechanism, self._ports), host, port)
        self._working = asyncio.create_task(self.mechanism.run())
        return cast(int, self._server.sockets[0].getsockname()[1])

    async def stop(self) -> None:
        if self._server is None or self._working is None:
            return
        self._server.close()
        for port in list(self._ports):
            port.close()
        self._working.cancel()
        await asyncio.wait([self._working])


class _NetworkPort(asyncio.Protocol):
    """One connection."""

    def __init__(self, mechanism: Mechanism, ports: set[_NetworkPort]) -> None:
        self._mechanism = mechanism
        self._ports = ports
        self._transport: asyncio.Transport | None = None
        self._plug: Plug | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._ports.add(self)
        try:
            self._plug = self._mechanism.plug_in(self)
        except ConnectionRefusedError:
            self.reset()

    def data_received(self, data: bytes) -> None:
        if self._plug:
            self._mechanism.hear(self._plug, data)

    def connection_lost(self, exc: Exception | None) -> None:
        self._ports.discard(self)
        if self._plug:
            self._mechanism.unplug(self._plug)

    def send(self, data: bytes) -> None:
        if self._transport:
            self._transport.write(data)

    def take_more(self, more: bool) -> None:
        if self._transport is None:
            return
        if more:
            self._transport.resume_reading()
        else:
            self._transport.pause_reading()

    def reset(self) -> None:
        if self._transport:
            self._transport.abort()

    def close(self) -> None:
        if self._transport:
            self._transport.close()
