"""The way to a printer, of whatever kind: bytes out, bytes in, and never a wait."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Protocol

from kiosk_app.printing.channel_line import Channel, open_channel
from kiosk_app.printing.network import connect_network
from kiosk_app.printing.settings import Connection, PrinterSettings

OnData = Callable[[bytes], None]
OnChange = Callable[[], None]


class Line(Protocol):
    """An open way to a printer. All calls and callbacks are in the thread of one event loop."""

    @property
    def hears(self) -> bool:
        """Whether answers can come back at all."""
        ...

    @property
    def lost(self) -> bool: ...

    @property
    def unsent(self) -> int:
        """Bytes that the operating system has not taken yet."""
        ...

    def write(self, data: bytes) -> None: ...

    def drop(self) -> None:
        """End it at once; what was not sent yet never is."""
        ...


OpenLine = Callable[[PrinterSettings, OnData, OnChange], Awaitable[Line]]
"""Raises ``OSError`` (``TimeoutError`` included) when the printer cannot be reached in time.

``on_change`` is called when the line is lost, or has taken what was written."""


async def open_line(settings: PrinterSettings, on_data: OnData, on_change: OnChange) -> Line:
    """The line that the settings ask for; see ``OpenLine``."""
    patience = settings.times.connect
    if settings.connection is Connection.NETWORK:
        return await connect_network(settings.host, settings.port, patience, on_data, on_change)
    return await open_channel(_channel(settings), patience, on_data, on_change)


def _channel(settings: PrinterSettings) -> Callable[[], Channel]:
    """What opens the device. The modules are imported here because Windows has no terminals and no poll."""
    match settings.connection:
        case Connection.SERIAL:
            from kiosk_app.printing.serial_port import SerialPort

            return lambda: SerialPort(settings)
        case Connection.USB:
            from kiosk_app.printing.usb_port import UsbPort

            return lambda: UsbPort(settings)
    from kiosk_app.printing.device_file import DeviceFile

    return lambda: DeviceFile(settings.device)
