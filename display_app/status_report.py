"""What a display tells of itself: whether it is heard, and up to which call it has come."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from queue_link.device_commands import DisplayStatus
from queue_link.messages import Call, CallForward
from queue_link.qt.link import Link
from queue_link.qt.status_teller import StatusTeller
from queue_link.speech.sound_watch import SoundWatch
from queue_link.vocabulary import DisplayKind


class StatusReport(StatusTeller):
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
        super().__init__(link, self._found, parent)
        self._link = link
        self._kind = kind
        self._version = version
        self._unheard = unheard
        self._newest = newest
        self._sound = SoundWatch()

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
