"""Tells the server how the display is, so that somebody looks after one that is silent or stands still."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from queue_link.device_commands import DisplayStatus
from queue_link.messages import Call, CallForward
from queue_link.qt.link import Link, LinkState
from queue_link.speech.sound_watch import SoundWatch
from queue_link.vocabulary import DisplayKind

TELLS_EVERY_MS = 30_000
"""From the GUI's thread, so that a screen that hangs is found out."""
LOOKS_EVERY_MS = 5_000
PATIENCE_S = 20.0
"""News older than this are not told any more: newer ones follow."""


class StatusReport(QObject):
    """After each new connection, soon after something has changed, and every half minute."""

    def __init__(
        self,
        link: Link,
        kind: DisplayKind,
        version: str,
        unheard: Callable[[], str],
        newest: Callable[[], Call | CallForward | None],
        parent: QObject,
    ) -> None:
        """``unheard`` tells why sound is not heard; nothing while it is, or is switched off. ``newest`` is
        the newest call that the display knows of."""
        super().__init__(parent)
        self._link = link
        self._kind = kind
        self._version = version
        self._unheard = unheard
        self._newest = newest
        self._sound = SoundWatch()
        self._told: DisplayStatus | None = None
        link.state_changed.connect(self._link_changed)
        self._every(LOOKS_EVERY_MS).timeout.connect(self.look)
        self._every(TELLS_EVERY_MS).timeout.connect(self.tell)

    def tell(self) -> None:
        """Tell the server how the display is."""
        self._tell(self._found())

    def look(self) -> None:
        """Tell it if there is something new."""
        found = self._found()
        if found != self._told:
            self._tell(found)

    def _tell(self, found: DisplayStatus) -> None:
        if self._link.state is LinkState.ONLINE:
            self._told = found
            self._link.send(found, PATIENCE_S)

    def _found(self) -> DisplayStatus:
        self._sound = self._sound.heard(self._unheard(), self._link.server_now())
        call = self._newest()
        return DisplayStatus(
            self._sound.silent_since,
            self._kind,
            self._version,
            call=call.seq if call else 0,
            number=call.number if call else None,
        )

    def _link_changed(self, state: LinkState) -> None:
        """A server that was started again has forgotten what it was told."""
        if state is not LinkState.ONLINE:
            self._told = None
            return
        self.look()

    def _every(self, ms: int) -> QTimer:
        timer = QTimer(self)
        timer.start(ms)
        return timer
