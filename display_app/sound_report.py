"""Tells the server whether the display is heard, so that somebody looks after one that is not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from queue_link.device_commands import DisplayStatus
from queue_link.qt.link import Link, LinkState
from queue_link.speech.sound_watch import SoundWatch

LOOKS_EVERY_MS = 5_000
PATIENCE_S = 20.0
"""News older than this are not told any more: newer ones follow."""


class SoundReport(QObject):
    """After each new connection, and when something has changed."""

    def __init__(self, link: Link, unheard: Callable[[], str], parent: QObject) -> None:
        """``unheard`` tells why sound is not heard; nothing while it is, or is switched off."""
        super().__init__(parent)
        self._link = link
        self._unheard = unheard
        self._sound = SoundWatch()
        self._told: DisplayStatus | None = None
        link.state_changed.connect(self._link_changed)
        looking = QTimer(self)
        looking.timeout.connect(self.look)
        looking.start(LOOKS_EVERY_MS)

    def look(self) -> None:
        """Tell the server if there is something new."""
        self._sound = self._sound.heard(self._unheard(), self._link.server_now())
        status = DisplayStatus(self._sound.silent_since)
        if status != self._told and self._link.state is LinkState.ONLINE:
            self._told = status
            self._link.send(status, PATIENCE_S)

    def _link_changed(self, state: LinkState) -> None:
        """A server that was started again has forgotten what it was told."""
        if state is not LinkState.ONLINE:
            self._told = None
            return
        self.look()
