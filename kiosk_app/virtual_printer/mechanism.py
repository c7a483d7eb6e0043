"""A virtual printer at work: bytes in from any kind of connection, paper at the speed of a real one out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PIL import Image

from kiosk_app.virtual_printer.faults import Fault
from kiosk_app.virtual_printer.interpreter import (
    BUFFER_BYTES,
    FULL_ROLL_MM,
    NEAR_END_MM,
    Inlet,
    Interpreter,
    State,
)

_REFUSING = frozenset({Fault.REFUSE, Fault.POWER_OFF})
_SILENT = frozenset({Fault.MUTE, Fault.HALF_OPEN, Fault.STALL})


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


class Port(Protocol):
    """The printer's end of a connection."""

    def send(self, data: bytes) -> None: ...

    def take_more(self, more: bool) -> None:
        """While the buffer is full nothing is read, not even a question."""
        ...

    def reset(self) -> None:
        """Break the connection."""
        ...


class Plug:
    """One connection as the mechanism knows it."""

    def __init__(self, port: Port, inlet: Inlet) -> None:
        self.port = port
        self.inlet = inlet
        self.unread = b""
        """Has arrived, and is not read."""


class Mechanism:
    """Prints while ``run()`` runs. One event loop only."""

    def __init__(self, interpreter: Interpreter, pace: Pace, listeners: Listeners) -> None:
        self._interpreter = interpreter
        self._pace = pace
        self._listeners = listeners
        self._wake = asyncio.Event()
        self._plugs: list[Plug] = []
        self._faults: frozenset[Fault] = frozenset()
        self._to_come: list[tuple[int, Fault]] = []
        self.received = 0
        """Bytes read so far."""

    async def run(self) -> None:
        """Until cancelled."""
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

    # --- what people do to it ---------------------------------------------------------------------

    @property
    def state(self) -> State:
        return self._interpreter.state

    @property
    def clients(self) -> int:
        return len(self._plugs)

    def paper_out(self) -> None:
        """Take the paper out."""
        self._change(lambda: self._interpreter.load(0))

    def new_roll(self) -> None:
        self._change(lambda: self._interpreter.load(FULL_ROLL_MM))

    def open_cover(self, open_: bool) -> None:
        self._change(lambda: self._interpreter.open_cover(open_))

    def take_slip(self) -> None:
        """Somebody takes the slip that the presenter holds out."""
        self._interpreter.take_slip()

    def _change(self, change: Callable[[], None]) -> None:
        change()
        self._wake.set()
        self._listeners.state(self.state)

    # --- faults -----------------------------------------------------------------------------------

    @property
    def armed(self) -> bool:
        """A fault is still to come."""
        return bool(self._to_come)

    def suffer(self, fault: Fault, after_bytes: int = 0) -> None:
        """Have a fault now, or once so many more bytes were received."""
        if after_bytes:
            self._to_come = sorted([*self._to_come, (self.received + after_bytes, fault)])
            return
        if fault is not Fault.RESET:
            self._faults |= {fault}
        match fault:
            case Fault.PAPER_OUT:
                self.paper_out()
            case Fault.NEAR_END:
                self._change(lambda: self._interpreter.load(min(self.state.paper_mm, NEAR_END_MM - 1)))
            case Fault.COVER_OPEN:
                self.open_cover(True)
            case Fault.CUTTER_ERROR:
                self._change(lambda: self._interpreter.jam(True))
            case Fault.RESET:
                self._break_all()
            case Fault.POWER_OFF:
                self._break_all()
                self._interpreter.forget()

    def mend(self) -> None:
        """End all faults; a roll that is at its end is replaced."""
        self._faults = frozenset()
        self._interpreter.open_cover(False)
        self._interpreter.jam(False)
        if self.state.near_end:
            self._interpreter.load(FULL_ROLL_MM)
        self._change(self._read_on)

    def _read_on(self) -> None:
        for plug in list(self._plugs):
            unread, plug.unread = plug.unread, b""
            self.hear(plug, unread)

    def _break_all(self) -> None:
        for plug in list(self._plugs):
            self.unplug(plug)
            plug.port.reset()

    # --- connections ------------------------------------------------------------------------------

    def plug_in(self, port: Port) -> Plug:
        """A new connection. Raises ``ConnectionRefusedError`` while it takes none."""
        if self._faults & _REFUSING:
            raise ConnectionRefusedError("the printer takes no connection")
        plug = Plug(port, self._interpreter.connect(lambda data: self._answer(port, data)))
        self._plugs.append(plug)
        return plug

    def unplug(self, plug: Plug) -> None:
        """The connection has ended; what it has sent stays in the printer's memory."""
        if plug in self._plugs:
            self._plugs.remove(plug)
            self._interpreter.disconnect(plug.inlet)

    def hear(self, plug: Plug, data: bytes) -> None:
        """Bytes have come over a connection."""
        while data and plug in self._plugs:
            if Fault.STALL in self._faults:
                plug.unread += data
                return
            until = self._to_come[0][0] - self.received if self._to_come else len(data)
            now, data = data[:until], data[until:]
            self._read(plug, now)
            while self._to_come and self._to_come[0][0] <= self.received:
                self.suffer(self._to_come.pop(0)[1])

    def _read(self, plug: Plug, data: bytes) -> None:
        self.received += len(data)
        if Fault.HALF_OPEN in self._faults:
            return
        self._interpreter.receive(plug.inlet, data)
        if self._interpreter.buffered >= BUFFER_BYTES:
            plug.port.take_more(False)
        self._wake.set()

    def _answer(self, port: Port, data: bytes) -> None:
        if not self._faults & _SILENT:
            port.send(data)

    def _take_more(self) -> None:
        if self._interpreter.buffered < BUFFER_BYTES:
            for plug in self._plugs:
                plug.port.take_more(True)
