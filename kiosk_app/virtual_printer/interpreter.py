"""What the virtual printer makes of the bytes it gets: paper and answers, without any I/O or clock."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace

from PIL import Image

from kiosk_app.virtual_printer.commands import CLEAR, DLE, command_length
from kiosk_app.virtual_printer.strip import HEAD_TO_CUTTER, Strip
from kiosk_app.virtual_printer.typewriter import Typewriter

BUFFER_BYTES = 4096
"""Receive buffer, as in many real printers."""
FULL_ROLL_MM = 80_000.0
NEAR_END_MM = 5_000.0
_MM_PER_ROW = 25.4 / 203
_NAMES = {65: b"1.0", 66: b"VUORO", 67: b"Virtual printer", 68: b"0", 69: b""}


@dataclass(frozen=True)
class State:
    """What the printer's lamps would show."""

    paper_mm: float
    cover_open: bool = False
    error: bool = False
    """The cutter is stuck."""

    @property
    def paper_out(self) -> bool:
        return self.paper_mm <= 0

    @property
    def near_end(self) -> bool:
        return self.paper_mm < NEAR_END_MM

    @property
    def offline(self) -> bool:
        return self.paper_out or self.cover_open or self.error


@dataclass(frozen=True)
class Skills:
    """What kind of printer it is."""

    process_ids: bool = True
    """Sends process ids back (GS ( H)."""
    clears: bool = True
    """Obeys DLE DC4 8, and says so."""
    presenter: bool = False
    """Holds cut slips out, and can draw them back in (GS e)."""


@dataclass(frozen=True)
class Step:
    """What the mechanism did with one command."""

    rows: Image.Image | None = None
    """New paper with what is printed on it."""
    slip: Image.Image | None = None
    """Cut off."""

    @property
    def mm(self) -> float:
        return self.rows.height * _MM_PER_ROW if self.rows else 0.0


class Inlet:
    """One connection's way into the printer. ``reply`` sends bytes back over it."""

    def __init__(self, reply: Callable[[bytes], None]) -> None:
        self.reply = reply
        self.automatic = 0
        """Which changes of status it is told unasked (GS a)."""
        self.pending = bytearray()


class Interpreter:
    """Real-time commands are obeyed when they come in, all others when the mechanism gets to them.

    While the printer is offline, data wait in its buffer and are printed when it is online again,
    even if their sender has gone: that is what real printers do.
    """

    def __init__(self, width: int = 576, paper_mm: float = FULL_ROLL_MM, skills: Skills = Skills()) -> None:
        self.state = State(paper_mm)
        self.buffered = 0
        """Bytes that wait."""
        self.presented = False
        """The presenter holds a slip out."""
        self.retracted = 0
        """Slips that the presenter has drawn back in."""
        self._skills = skills
        self._strip = Strip(width)
        self._typewriter = Typewriter(self._strip)
        self._inlets: list[Inlet] = []
        self._waiting: deque[tuple[Inlet, bytes]] = deque()

    # --- connections ------------------------------------------------------------------------------

    def connect(self, reply: Callable[[bytes], None]) -> Inlet:
        inlet = Inlet(reply)
        self._inlets.append(inlet)
        return inlet

    def disconnect(self, inlet: Inlet) -> None:
        """Its data stay in the buffer."""
        self._inlets.remove(inlet)

    def receive(self, inlet: Inlet, data: bytes) -> None:
        inlet.pending += data
        while inlet.pending and (length := command_length(bytes(inlet.pending))):
            command = bytes(inlet.pending[:length])
            del inlet.pending[:length]
            if command[0] == DLE and length > 2:
                self._obey_at_once(inlet, command)
                continue
            self._obey_inside(inlet, command)
            self._waiting.append((inlet, command))
            self.buffered += length

    def _obey_inside(self, inlet: Inlet, command: bytes) -> None:
        """Real-time commands are obeyed wherever they stand, in the middle of a picture too."""
        at = command.find(DLE, 1)
        while at >= 0:
            length = command_length(command[at:])
            if length > 2:
                self._obey_at_once(inlet, command[at : at + length])
            at = command.find(DLE, at + 1)

    def _obey_at_once(self, inlet: Inlet, command: bytes) -> None:
        if command == CLEAR and self._skills.clears:
            self.forget()
            inlet.reply(b"\x37\x25\x00")
        elif command[1] == 0x04 and 1 <= command[2] <= 4:
            inlet.reply(bytes([0x12 | self._asked_status()[command[2]]]))

    def forget(self) -> None:
        """Empty the memory. What is on paper already stays there, uncut."""
        self._waiting.clear()
        self._typewriter.forget()
        self.buffered = 0

    # --- status -----------------------------------------------------------------------------------

    def load(self, paper_mm: float) -> None:
        """Put in a roll of this length; 0 takes the paper out."""
        self._become(replace(self.state, paper_mm=paper_mm))

    def open_cover(self, open_: bool) -> None:
        self._become(replace(self.state, cover_open=open_))

    def jam(self, jammed: bool) -> None:
        """The cutter is stuck, or free again."""
        self._become(replace(self.state, error=jammed))

    def take_slip(self) -> None:
        """Somebody takes what the presenter holds out."""
        self.presented = False

    def _become(self, state: State) -> None:
        before = self._automatic_status()
        self.state = state
        after = self._automatic_status()
        if before != after:
            for inlet in self._inlets:
                if inlet.automatic:
                    inlet.reply(after)

    def _asked_status(self) -> dict[int, int]:
        state = self.state
        return {
            1: 0x08 * state.offline,
            2: 0x04 * state.cover_open | 0x20 * state.paper_out | 0x40 * state.error,
            3: 0x08 * state.error,
            4: 0x0C * state.near_end | 0x60 * state.paper_out,
        }

    def _automatic_status(self) -> bytes:
        state = self.state
        return bytes(
            [
                0x10 | 0x08 * state.offline | 0x20 * state.cover_open,
                0x08 * state.error,
                0x03 * state.near_end | 0x0C * state.paper_out,
                0,
            ]
        )

    # --- the mechanism ----------------------------------------------------------------------------

    def step(self) -> Step | None:
        """Do the next command; None when there is none, or the printer is offline."""
        if self.state.offline or not self._waiting:
            return None
        inlet, command = self._waiting.popleft()
        self.buffered -= len(command)
        step = self._answer(inlet, command) or self._print(inlet, command)
        if step.mm:
            self._become(replace(self.state, paper_mm=self.state.paper_mm - step.mm))
        return step

    def _answer(self, inlet: Inlet, command: bytes) -> Step | None:
        match command[:2]:
            case b"\x1da":
                inlet.automatic = command[2]
                if inlet.automatic:
                    inlet.reply(self._automatic_status())
            case b"\x1d(" if command[2:3] == b"H" and len(command) == 11 and command[5:7] == b"00":
                if self._skills.process_ids:
                    inlet.reply(b"\x37\x22" + command[7:11] + b"\x00")
            case b"\x1de":
                self._present(inlet, command[2])
            case b"\x1dr":
                inlet.reply(bytes([0x03 * self.state.near_end if command[2] in (1, 49) else 0]))
            case b"\x1dI" if command[2] in _NAMES:
                inlet.reply(b"_" + _NAMES[command[2]] + b"\x00")
            case _:
                return None
        return Step()

    def _present(self, inlet: Inlet, function: int) -> None:
        """GS e: 2 draws the slip back in, 6 tells in bit 3 whether there is one."""
        if not self._skills.presenter:
            return
        if function == 2 and self.presented:
            self.presented = False
            self.retracted += 1
        elif function == 6:
            inlet.reply(bytes([0x08 * self.presented]))

    def _print(self, inlet: Inlet, command: bytes) -> Step:
        match command[:2]:
            case b"\x1b@":
                inlet.automatic = 0
                self._typewriter.reset()
            case b"\x1dv":
                return Step(self._raster(command))
            case b"\x1dV":
                return self._cut(command)
            case _:
                return Step(self._typewriter.obey(command))
        return Step()

    def _raster(self, command: bytes) -> Image.Image:
        width_bytes = command[4] | command[5] << 8
        height = command[6] | command[7] << 8
        return self._strip.raster(command[8:], width_bytes, height, self._typewriter.align)

    def _cut(self, command: bytes) -> Step:
        """Function A cuts where the paper stands; function B feeds to the knife first."""
        fed = self._strip.feed(HEAD_TO_CUTTER + command[3]) if len(command) == 4 else None
        self.presented = self._skills.presenter
        return Step(fed, self._strip.cut())
