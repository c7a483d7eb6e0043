"""Tells systemd that the program is ready and that its screen still answers.

The signs of life are given from the GUI's event loop: a screen that hangs is started anew by systemd. Without
systemd nothing is told to anybody.
"""

from __future__ import annotations

import contextlib
import os
import socket
from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer


class Watchdog(QObject):
    """The protocol of sd_notify(3): words in a datagram to the socket that ``NOTIFY_SOCKET`` names."""

    def __init__(self, environment: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = _address(environment.get("NOTIFY_SOCKET", ""))
        self._timer = QTimer(self)
        self._timer.timeout.connect(lambda: self._tell("WATCHDOG=1"))
        self._every_ms = _interval_ms(environment)

    def ready(self) -> None:
        """The program is up; from now on it gives signs of life."""
        self._tell("READY=1")
        if self._address and self._every_ms:
            self._timer.start(self._every_ms)

    def stopping(self) -> None:
        self._timer.stop()
        self._tell("STOPPING=1")

    def _tell(self, word: str) -> None:
        """systemd may be restarting itself: what it misses, it hears again."""
        if not self._address:
            return
        with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender:
            sender.setblocking(False)
            sender.sendto(word.encode(), self._address)


def _address(name: str) -> str:
    """A path, or a name in the abstract space, which begins with @."""
    return f"\0{name[1:]}" if name.startswith("@") else name


def _interval_ms(environment: Mapping[str, str]) -> int:
    """Half of what the unit allows, as systemd advises; 0: no watchdog, or another process's."""
    if environment.get("WATCHDOG_PID", str(os.getpid())) != str(os.getpid()):
        return 0
    allowed = environment.get("WATCHDOG_USEC", "")
    return max(1, int(allowed) // 2000) if allowed.isdecimal() else 0
