"""A printer behind a device file such as /dev/usb/lp0: bytes go out, nothing comes back."""

from __future__ import annotations

import os
import select

from kiosk_app.printing.channel_line import SLICE_S

_GONE = select.POLLERR | select.POLLHUP | select.POLLNVAL


class DeviceFile:
    """A ``Channel``. Written to without waiting: the kernel would wait for paper, for ever."""

    hears = False

    def __init__(self, path: str) -> None:
        """Raises ``OSError`` when it cannot be opened."""
        self._file = os.open(path, os.O_WRONLY | os.O_NONBLOCK | os.O_NOCTTY)

    def read(self) -> bytes:
        """Nothing ever comes; the end of the device is noticed."""
        if self._events(0) & _GONE:
            raise OSError("the device is gone")
        return b""

    def write(self, data: bytes) -> int:
        if not self._events(select.POLLOUT) & select.POLLOUT:
            return 0
        try:
            return os.write(self._file, data)
        except BlockingIOError:
            return 0

    def close(self) -> None:
        os.close(self._file)

    def _events(self, wanted: int) -> int:
        poll = select.poll()
        poll.register(self._file, wanted)
        found = poll.poll(SLICE_S * 1000)
        return found[0][1] if found else 0
