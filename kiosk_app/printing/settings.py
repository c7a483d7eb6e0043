"""What a kiosk must know about its printer."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import msgspec

_Seconds = Annotated[float, msgspec.Meta(gt=0, le=3600)]
_REALTIME_ROOM = 64
"""Bytes of the device's buffer left free, so that status requests and the clear command always fit."""


class Confirms(StrEnum):
    """Whether the printer tells when a slip has been printed (GS ( H process ids)."""

    YES = "yes"
    NO = "no"
    """It has no back channel that can be relied on: slips are sent, never known to be printed."""
    PROBE = "probe"
    """Find out on the first connection."""


class PrinterTimes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How long to wait, in seconds."""

    connect: _Seconds = 3.0
    answer: _Seconds = 2.0
    """For a status byte; after that the connection is taken for dead."""
    probe: _Seconds = 1.0
    """For the first process id; after that the printer does not confirm."""
    clear: _Seconds = 1.0
    """For the answer to the clear command."""
    settle: _Seconds = 1.0
    """After a broken connection, for bytes still on their way to the printer to arrive there."""
    heartbeat: _Seconds = 10.0
    recheck: _Seconds = 2.0
    """Between status requests while the printer cannot print."""
    grace: _Seconds = 1.0
    """Added to twice the time that printing should take."""
    cut: _Seconds = 0.3
    reconnect: _Seconds = 3.0
    """How long a job that lost its connection waits for the next one."""
    stale: _Seconds = 60.0
    """An older job is not printed: its customer has gone."""
    backoff: tuple[_Seconds, ...] = (1.0, 2.0, 5.0, 10.0, 30.0)
    """Between attempts to connect; the last one repeats."""


class PrinterSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An ESC/POS printer on the network."""

    host: str = "127.0.0.1"
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] = 9100
    width_dots: Annotated[int, msgspec.Meta(ge=200, le=2040, multiple_of=8)] = 576
    """Dots in one row of paper."""
    dpi: Annotated[int, msgspec.Meta(ge=100, le=600)] = 203
    speed_mm_s: Annotated[float, msgspec.Meta(gt=0)] = 250.0
    buffer_bytes: Annotated[int, msgspec.Meta(ge=1024)] = 4096
    """The printer's receive buffer; more than this is never on its way unconfirmed."""
    confirms: Confirms = Confirms.PROBE
    attempts: Annotated[int, msgspec.Meta(ge=1, le=5)] = 2
    """How often one job is tried while it is certain that nothing of it can still come out."""
    times: PrinterTimes = PrinterTimes()

    @property
    def window_bytes(self) -> int:
        """The most bytes that may be unconfirmed at once."""
        return self.buffer_bytes - _REALTIME_ROOM

    @property
    def band_rows(self) -> int:
        """Rows of dots sent as one piece: two pieces fit in the window, none is over 24 rows (3 mm)."""
        overhead = 32
        return max(1, min(24, (self.window_bytes // 2 - overhead) // (self.width_dots // 8)))

    def millimetres(self, rows: int) -> float:
        return rows * 25.4 / self.dpi
