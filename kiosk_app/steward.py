"""The kiosk's side of what staff see and want: it tells how it is, and does what is wished."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal

from kiosk_app.paper import PaperDesk
from kiosk_app.printer_report import PrinterReport, report
from kiosk_app.screen import KioskScreen
from kiosk_app.wishes import Wishes
from queue_link.device_commands import DeviceStatus
from queue_link.messages import KioskView, Snapshot
from queue_link.qt.link import Link
from queue_link.qt.status_teller import StatusTeller
from queue_link.speech.sound_watch import SoundWatch
from queue_link.vocabulary import PrinterState

log = logging.getLogger(__name__)


class Steward(StatusTeller):
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
        super().__init__(link, self._found, screen)
        self._link = link
        self._screen = screen
        self._paper = paper
        self._version = version
        self._unheard = unheard
        self._wishes = Wishes()
        self._printer: PrinterReport | None = None
        self._sound = SoundWatch()
        link.snapshot.connect(self._seen)
        screen.changed.connect(self._restart_if_due)
        if paper is not None:
            paper.trouble_changed.connect(lambda _: self.look())

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
