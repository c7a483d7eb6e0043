"""What a kiosk must know about its printer, once model and settings file are put together."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import msgspec

from kiosk_app.printing.code_pages import CodePages

Seconds = Annotated[float, msgspec.Meta(gt=0, le=3600)]
Port = Annotated[int, msgspec.Meta(ge=1, le=65535)]
UsbNumber = Annotated[int, msgspec.Meta(ge=1, le=0xFFFF)]
Baud = Annotated[int, msgspec.Meta(ge=1200, le=921_600)]
WidthDots = Annotated[int, msgspec.Meta(ge=200, le=2040, multiple_of=8)]
Dpi = Annotated[int, msgspec.Meta(ge=100, le=600)]
Speed = Annotated[float, msgspec.Meta(ge=10, le=1000)]
BufferBytes = Annotated[int, msgspec.Meta(ge=1024)]
CutterMm = Annotated[float, msgspec.Meta(ge=0, le=100)]
Attempts = Annotated[int, msgspec.Meta(ge=1, le=5)]

_REALTIME_ROOM = 64
"""Bytes of the device's buffer left free, so that status requests and the clear command always fit."""
_BITS_PER_BYTE = 10
"""On a serial line: start bit, eight of data, stop bit."""


class Connection(StrEnum):
    """How the printer is connected."""

    NETWORK = "network"
    SERIAL = "serial"
    USB = "usb"
    DEVICE = "device"
    """A device file such as /dev/usb/lp0: bytes go out, nothing comes back."""


class Ability(StrEnum):
    """Whether the printer can do something."""

    YES = "yes"
    NO = "no"
    PROBE = "probe"
    """Find out on the device, once, and remember it."""


class SlipMode(StrEnum):
    """How a slip is sent."""

    PICTURE = "picture"
    TEXT = "text"
    """Letters and QR code of the printer's own: a fiftieth of the bytes, for serial lines."""


class FlowControl(StrEnum):
    """How a serial printer holds up its sender, besides never being sent more than its buffer holds."""

    NONE = "none"
    RTS = "rts"


class PrinterTimes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How long to wait, in seconds."""

    connect: Seconds = 3.0
    answer: Seconds = 2.0
    """For a status byte; after that the connection is taken for dead."""
    probe: Seconds = 1.0
    """For the first process id; after that the printer does not confirm."""
    clear: Seconds = 1.0
    """For the answer to the clear command."""
    settle: Seconds = 1.0
    """After a broken connection, for bytes still on their way to the printer to arrive there."""
    heartbeat: Seconds = 10.0
    recheck: Seconds = 2.0
    """Between status requests while the printer cannot print."""
    grace: Seconds = 1.0
    """Added to twice the time that printing should take."""
    cut: Seconds = 0.3
    reconnect: Seconds = 3.0
    """How long a job that lost its connection waits for the next one."""
    stale: Seconds = 60.0
    """An older job is not printed: its customer has gone."""
    presented: Seconds = 30.0
    """How long a presenter holds out a slip that nobody takes."""
    backoff: Annotated[tuple[Seconds, ...], msgspec.Meta(min_length=1)] = (1.0, 2.0, 5.0, 10.0, 30.0)
    """Between attempts to connect; the last one repeats."""


class Presenter(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A mechanism that holds the cut slip out and can draw it back in: its commands in hexadecimal."""

    status: str
    """Answered by one byte."""
    retract: str
    present_bit: Annotated[int, msgspec.Meta(ge=0, le=7)]
    """Of the answer: a slip is held out."""
    jam_bit: Annotated[int, msgspec.Meta(ge=0, le=7)]

    def __post_init__(self) -> None:
        """Raises ``ValueError`` when a command is empty or not hexadecimal."""
        if not (bytes.fromhex(self.status) and bytes.fromhex(self.retract)):
            raise ValueError("an empty command")

    def holds(self, answer: int) -> bool:
        return bool(answer >> self.present_bit & 1)

    def jammed(self, answer: int) -> bool:
        return bool(answer >> self.jam_bit & 1)


class PrinterSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An ESC/POS printer, and the way to it."""

    connection: Connection = Connection.NETWORK
    host: str = "127.0.0.1"
    port: Port = 9100
    device: str = ""
    """Path of the serial port or device file."""
    baud: Baud = 38_400
    flow_control: FlowControl = FlowControl.NONE
    usb_vendor: int = 0
    usb_product: int = 0
    width_dots: WidthDots = 576
    """Dots in one row of paper."""
    dpi: Dpi = 203
    speed_mm_s: Speed = 250.0
    buffer_bytes: BufferBytes = 4096
    """The printer's receive buffer; more than this is never on its way unconfirmed."""
    cutter_mm: CutterMm = 15.0
    """From the print head to the knife."""
    mode: SlipMode = SlipMode.PICTURE
    code_pages: CodePages = {}
    """For text; a line that none of them can write is sent as a picture."""
    confirms: Ability = Ability.PROBE
    """Tells when a slip has been printed (GS ( H process ids)."""
    clears: Ability = Ability.PROBE
    """Empties its memory when told to, and says so (DLE DC4 8)."""
    presenter: Presenter | None = None
    attempts: Attempts = 2
    """How often one job is tried while it is certain that nothing of it can still come out."""
    times: PrinterTimes = PrinterTimes()

    @property
    def address(self) -> str:
        """Which device it is, to remember its abilities by."""
        match self.connection:
            case Connection.NETWORK:
                return f"network {self.host}:{self.port}"
            case Connection.USB:
                return f"usb {self.usb_vendor:04x}:{self.usb_product:04x}"
        return f"{self.connection} {self.device}"

    @property
    def window_bytes(self) -> int:
        """The most bytes that may be unconfirmed at once."""
        return self.buffer_bytes - _REALTIME_ROOM

    @property
    def piece_bytes(self) -> int:
        """The most bytes in one piece of a job: two fit in the window."""
        return self.window_bytes // 2

    @property
    def band_rows(self) -> int:
        """Rows of dots sent as one piece, 24 (3 mm) at most."""
        overhead = 32
        return max(1, min(24, (self.piece_bytes - overhead) // (self.width_dots // 8)))

    def millimetres(self, rows: int) -> float:
        return rows * 25.4 / self.dpi

    def seconds_on_line(self, count: int) -> float:
        """How long this many bytes are on their way; only a serial line is slow enough to matter."""
        return count * _BITS_PER_BYTE / self.baud if self.connection is Connection.SERIAL else 0.0
