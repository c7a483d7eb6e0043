"""A printer on a serial port: python-escpos' class opens it, with the limits that it leaves out."""

from __future__ import annotations

import select
import termios
from contextlib import suppress
from typing import Any

from kiosk_app.printing.channel_line import SLICE_S
from kiosk_app.printing.settings import FlowControl, PrinterSettings


class SerialPort:
    """A ``Channel``. python-escpos sets no limit for writing, and its closing waits until all is sent."""

    hears = True

    def __init__(self, settings: PrinterSettings) -> None:
        """Raises ``OSError`` when there is no such port, or another program has it."""
        # The package ships no type information, and its import takes half a second.
        from escpos.exceptions import DeviceNotFoundError  # type: ignore[import-untyped]
        from escpos.printer import Serial  # type: ignore[import-untyped]

        # Kept for as long as the port is used: when it is thrown away, it closes the port.
        self._opened = Serial(settings.device, settings.baud, timeout=SLICE_S, dsrdtr=False)
        try:
            self._opened.open()
        except DeviceNotFoundError as fault:
            raise OSError(str(fault)) from fault
        self._port: Any = self._opened.device
        try:
            self._port.exclusive = True
            self._port.write_timeout = 0
            self._port.rtscts = settings.flow_control is FlowControl.RTS
        except OSError:
            self._port.close()
            raise

    def read(self) -> bytes:
        # Asked for more bytes than there are, pyserial waits for all of them.
        return bytes(self._port.read(max(1, self._port.in_waiting)))

    def write(self, data: bytes) -> int:
        # Into a full port pyserial's write spins instead of waiting, so the waiting is done here.
        _, writable, _ = select.select([], [self._port.fileno()], [], SLICE_S)
        return int(self._port.write(data)) if writable else 0

    def close(self) -> None:
        with suppress(termios.error):  # The port has gone.
            self._port.reset_output_buffer()
        self._port.close()
