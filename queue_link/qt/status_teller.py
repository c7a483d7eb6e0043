"""Tells the server how a device is, so that somebody looks after one that is silent or stands still."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from queue_link.device_commands import DeviceStatus, DisplayStatus
from queue_link.qt.link import Link, LinkState

TELLS_EVERY_MS = 30_000
"""From the GUI's thread, so that a screen that hangs is found out."""
LOOKS_EVERY_MS = 5_000
"""At faults that are told only when they last."""
PATIENCE_S = 20.0
"""News older than this are not told any more: newer ones follow."""

Status = DeviceStatus | DisplayStatus


class StatusTeller(QObject):
    """After each new connection, soon after something has changed, and every half minute."""

    def __init__(self, link: Link, found: Callable[[], Status], parent: QObject) -> None:
        """``found`` says how the device is now."""
        super().__init__(parent)
        self._link = link
        self._find = found
        self._told: Status | None = None
        link.state_changed.connect(self._link_changed)
        self._every(TELLS_EVERY_MS).timeout.connect(self.tell)
        self._every(LOOKS_EVERY_MS).timeout.connect(self.look)

    def tell(self) -> None:
        """Tell the server how the device is."""
        self._tell(self._find())

    def look(self) -> None:
        """Tell it if there is something new."""
        found = self._find()
        if found != self._told:
            self._tell(found)

    def _tell(self, found: Status) -> None:
        self._told = found
        if self._link.state is LinkState.ONLINE:
            self._link.send(found, PATIENCE_S)

    def _link_changed(self, state: LinkState) -> None:
        """A server that was started again has forgotten what it was told."""
        if state is LinkState.ONLINE:
            self.tell()

    def _every(self, ms: int) -> QTimer:
        timer = QTimer(self)
        timer.start(ms)
        return timer
