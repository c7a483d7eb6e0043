"""The kiosk's side of what staff see and want: it tells how it is, and does what is wished."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk_app.paper import PaperDesk
from kiosk_app.printer_report import PrinterReport, report
from kiosk_app.screen import KioskScreen
from kiosk_app.wishes import Wishes
from queue_link.device_commands import DeviceStatus
from queue_link.messages import KioskView, Snapshot
from queue_link.qt.link import Link, LinkState
from queue_link.speech.sound_watch import SoundWatch
from queue_link.vocabulary import PrinterState

log = logging.getLogger(__name__)

TELLS_EVERY_MS = 30_000
"""From the GUI's thread, so that a screen that hangs is found out."""
LOOKS_EVERY_MS = 5_000
"""At faults that are told only when they last."""
PATIENCE_S = 20.0
"""News older than this are not told any more: newer ones follow."""


class Steward(QObject):
    restart_wanted = Signal()
    """Staff want the program to start anew, and nobody is at it."""

    def __init__(
        self,
        link: Link,
        screen: KioskScreen,
        paper: PaperDesk | None,
        version: str,
        unheard: Callable[[], str],
    ) -> None:
        """``unheard`` tells why sound is not heard; nothing while it is, or is switched off."""
        super().__init__(screen)
        self._link = link
        self._screen = screen
        self._paper = paper
        self._version = version
        self._unheard = unheard
        self._wishes = Wishes()
        self._printer: PrinterReport | None = None
        self._sound = SoundWatch()
        self._told: DeviceStatus | None = None
        link.snapshot.connect(self._seen)
        link.state_changed.connect(self._link_changed)
        screen.changed.connect(self._restart_if_due)
        if paper is not None:
            paper.trouble_changed.connect(lambda _: self.look())
        self._every(TELLS_EVERY_MS).timeout.connect(self.tell)
        self._every(LOOKS_EVERY_MS).timeout.connect(self.look)

    def tell(self) -> None:
        """Tell the server how the kiosk is."""
        self._tell(self._found())

    def look(self) -> None:
        """Tell it if there is something new."""
        found = self._found()
        if found != self._told:
            self._tell(found)

    def _tell(self, found: DeviceStatus) -> None:
        self._told = found
        if self._link.state is LinkState.ONLINE:
            self._link.send(found, PATIENCE_S)

    def _found(self) -> DeviceStatus:
        now = self._link.server_now()
        self._sound = self._sound.heard(self._unheard(), now)
        self._printer = self._printer_report(now)
        printed_at = self._paper.printed_at if self._paper else None
        return self._printer.status(self._version, self._sound.silent_since, printed_at)

    def _printer_report(self, now: datetime) -> PrinterReport:
        if self._paper is None:
            return self._printer or PrinterReport(PrinterState.NONE, now)
        return report(self._paper.trouble, self._printer, now)

    def _link_changed(self, state: LinkState) -> None:
        if state is LinkState.ONLINE:
            self.tell()

    def _seen(self, snapshot: Snapshot) -> None:
        if not isinstance(snapshot.view, KioskView):
            return
        self._wishes, prints = self._wishes.heard(snapshot.view.wish)
        if prints:
            log.info("staff want a test page")
            self._screen.print_trial_page()
        self._restart_if_due()

    def _restart_if_due(self) -> None:
        if self._wishes.restart and self._screen.idle:
            self._wishes = Wishes(self._wishes.newest)
            log.info("staff want the program to start anew")
            self.restart_wanted.emit()

    def _every(self, ms: int) -> QTimer:
        timer = QTimer(self)
        timer.start(ms)
        return timer
