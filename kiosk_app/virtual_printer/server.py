"""The virtual printer on the network: bytes over TCP in, paper at the speed of a real mechanism out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from PIL import Image

from kiosk_app.virtual_printer.interpreter import BUFFER_BYTES, FULL_ROLL_MM, Inlet, Interpreter, State


@dataclass(frozen=True)
class Pace:
    """How fast the mechanism is."""

    mm_per_s: float = 250.0
    """0: no time at all."""
    cut_s: float = 0.15


@dataclass(frozen=True)
class Listeners:
    """Who is told what happens, in the thread of the printer's event loop."""

    rows: Callable[[Image.Image], None] = lambda rows: None
    """Paper that has just come out."""
    slip: Callable[[Image.Image], None] = lambda slip: None
    """A slip that was cut off."""
    state: Callable[[State], None] = lambda state: None


class PrinterServer:
    """``await start()``, then slips come by ``Listeners.slip`` until ``await stop()``."""

    def __init__(self, interpreter: Interpreter, pace: Pace, listeners: Listeners) -> None:
        self._interpreter = interpreter
        self._pace = pace
        self._listeners = listeners
        self._wake = asyncio.Event()
        self._ports: set[_Port] = set()
        self._server: asyncio.Server | None = None
        self._mechanism: asyncio.Task[None] | None = None

    async def start(self, host: str, port: int) -> int:
        """Listen; the port in use (0 asks for a free one). Raises ``OSError`` when it is taken."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: _Port(self), host, port)
        self._mechanism = asyncio.create_task(self._run())
        return cast(int, self._server.sockets[0].getsockname()[1])

    async def stop(self) -> None:
        if self._server is None or self._mechanism is None:
            return
        self._server.close()
        for port in list(self._ports):
            port.close()
        self._mechanism.cancel()
        await asyncio.wait([self._mechanism])

    @property
    def state(self) -> State:
        return self._interpreter.state

    @property
    def clients(self) -> int:
        return len(self._ports)

    def paper_out(self) -> None:
        """Take the paper out."""
        self._change(lambda: self._interpreter.load(0))

    def new_roll(self) -> None:
        self._change(lambda: self._interpreter.load(FULL_ROLL_MM))

    def open_cover(self, open_: bool) -> None:
        self._change(lambda: self._interpreter.open_cover(open_))

    def _change(self, change: Callable[[], None]) -> None:
        change()
        self._wake.set()
        self._listeners.state(self.state)

    async def _run(self) -> None:
        while True:
            before = self.state
            step = self._interpreter.step()
            self._take_more()
            if step is None:
                self._wake.clear()
                await self._wake.wait()
                continue
            if step.rows:
                self._listeners.rows(step.rows)
            await self._pause(step.mm, cut=step.slip is not None)
            if step.slip:
                self._listeners.slip(step.slip)
            if self.state != before:
                self._listeners.state(self.state)

    async def _pause(self, mm: float, cut: bool) -> None:
        if self._pace.mm_per_s:
            await asyncio.sleep(mm / self._pace.mm_per_s + self._pace.cut_s * cut)
        else:
            await asyncio.sleep(0)

    # --- for the connections ----------------------------------------------------------------------

    def connected(self, port: _Port, reply: Callable[[bytes], None]) -> Inlet:
        self._ports.add(port)
        return self._interpreter.connect(reply)

    def received(self, port: _Port, inlet: Inlet, data: bytes) -> None:
        self._interpreter.receive(inlet, data)
        if self._interpreter.buffered >= BUFFER_BYTES:
            port.take_more(False)
        self._wake.set()

    def disconnected(self, port: _Port, inlet: Inlet) -> None:
        self._ports.discard(port)
        self._interpreter.disconnect(inlet)

    def _take_more(self) -> None:
        if self._interpreter.buffered < BUFFER_BYTES:
            for port in self._ports:
                port.take_more(True)


class _Port(asyncio.Protocol):
    """One connection."""

    def __init__(self, server: PrinterServer) -> None:
        self._server = server
        self._transport: asyncio.Transport | None = None
        self._inlet: Inlet | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._inlet = self._server.connected(self, self._transport.write)

    def data_received(self, data: bytes) -> None:
        if self._inlet:
            self._server.received(self, self._inlet, data)

    def connection_lost(self, exc: Exception | None) -> None:
        if self._inlet:
            self._server.disconnected(self, self._inlet)

    def take_more(self, more: bool) -> None:
        """While the buffer is full nothing is read, not even a question."""
        if self._transport is None:
            return
        if more:
            self._transport.resume_reading()
        else:
            self._transport.pause_reading()

    def close(self) -> None:
        if self._transport:
            self._transport.close()
