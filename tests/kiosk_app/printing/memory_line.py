"""A line to a virtual printer in the same event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from kiosk_app.printing.settings import PrinterSettings
from kiosk_app.printing.transport import OpenLine
from kiosk_app.virtual_printer.mechanism import Mechanism


class MemoryLine:
    """Both ends of a connection; bytes are delivered by the loop, in order."""

    hears = True
    unsent = 0

    def __init__(
        self, mechanism: Mechanism, on_data: Callable[[bytes], None], on_change: Callable[[], None]
    ) -> None:
        """Raises ``ConnectionRefusedError``."""
        self._loop = asyncio.get_running_loop()
        self._mechanism = mechanism
        self._on_data = on_data
        self._on_change = on_change
        self._held = b""
        """On its way to a printer that does not read."""
        self._read = True
        self.lost = False
        self._plug = mechanism.plug_in(self)

    # --- the kiosk's end --------------------------------------------------------------------------

    def write(self, data: bytes) -> None:
        self._loop.call_soon(self._arrive, data)

    def drop(self) -> None:
        if not self.lost:
            self._mechanism.unplug(self._plug)
            self._break()

    # --- the printer's end ------------------------------------------------------------------------

    def send(self, data: bytes) -> None:
        self._loop.call_soon(self._hear, data)

    def take_more(self, more: bool) -> None:
        self._read = more
        if more and self._held:
            held, self._held = self._held, b""
            self._loop.call_soon(self._arrive, held)

    def reset(self) -> None:
        self._loop.call_soon(self._break)

    def _arrive(self, data: bytes) -> None:
        if self._held or not self._read:
            self._held += data
        elif not self.lost:
            self._mechanism.hear(self._plug, data)

    def _hear(self, data: bytes) -> None:
        if not self.lost:
            self._on_data(data)

    def _break(self) -> None:
        if not self.lost:
            self.lost = True
            self._on_change()


def line_to(mechanism: Mechanism) -> OpenLine:
    """What opens lines to this printer."""

    async def open_line(
        settings: PrinterSettings, on_data: Callable[[bytes], None], on_change: Callable[[], None]
    ) -> MemoryLine:
        return MemoryLine(mechanism, on_data, on_change)

    return open_line
