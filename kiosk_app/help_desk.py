"""A customer's call for help, on its way to the staff and back."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, Signal

from kiosk_app.comfort import Help
from kiosk_app.events import CallHelp
from queue_link.device_commands import CallForHelp, TakeBackHelp
from queue_link.messages import KioskView, Snapshot
from queue_link.qt.link import Link, LinkState
from queue_link.results import Refusal, Result
from queue_link.vocabulary import HelpState, RequestId

PATIENCE_S = 10.0
"""After this long without a connection the customer is told that nobody has heard the call."""
_TOLD = {HelpState.TOLD: Help.TOLD, HelpState.COMING: Help.COMING}


class HelpDesk(QObject):
    """Passes one call at a time on. After each new connection it is told anew, with whoever comes, since the
    server may have been started again; it stays the same call by its time."""

    told = Signal(Help)
    """What has become of the call."""

    def __init__(self, link: Link, parent: QObject) -> None:
        super().__init__(parent)
        self._link = link
        self._call: CallForHelp | None = None
        self._request: RequestId | None = None
        self._seen = False
        """The server has shown this call, so that its absence means that it is over."""
        link.snapshot.connect(self._look)
        link.state_changed.connect(self._link_changed)
        link.answered.connect(self._answered)
        link.expired.connect(self._expired)

    def call(self, wanted: CallHelp) -> None:
        """Somebody at this kiosk wants help."""
        self._call = CallForHelp(wanted.language, wanted.visit, self._link.server_now())
        self._seen = False
        self._send()

    def let_go(self) -> None:
        """Whoever has called is gone."""
        if self._call is not None:
            self._call = None
            self._link.send(TakeBackHelp(), PATIENCE_S)

    def _send(self) -> None:
        if self._call is not None:
            self._request = self._link.send(self._call, PATIENCE_S)

    def _link_changed(self, state: LinkState) -> None:
        if state is LinkState.ONLINE:
            self._seen = False
            self._send()

    def _answered(self, request: RequestId, result: Result) -> None:
        if request == self._request and isinstance(result, Refusal):
            self._fail()

    def _expired(self, request: RequestId) -> None:
        if request == self._request:
            self._fail()

    def _fail(self) -> None:
        if self._call is not None:
            self._call = None
            self.told.emit(Help.FAILED)

    def _look(self, snapshot: Snapshot) -> None:
        if self._call is None or not isinstance(snapshot.view, KioskView):
            return
        state = snapshot.view.help
        if state in _TOLD:
            self._seen = True
            coming = state is HelpState.COMING
            self._call = msgspec.structs.replace(self._call, coming=coming, counter=snapshot.view.helper)
            self.told.emit(_TOLD[state])
        elif self._seen:
            self._call = None
            self.told.emit(Help.NONE)
