"""The kiosk's side of what staff see and want: it tells how it is, and does what is wished."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk_app.paper import PaperDesk
from kiosk_app.printer_report import PrinterReport, state_of
from kiosk_app.screen import KioskScreen
from kiosk_app.wishes import Wishes
from queue_link.messages import KioskView, Snapshot
from queue_link.qt.link import Link, LinkState

log = logging.getLogger(__name__)

TELLS_EVERY_MS = 30_000
"""From the GUI's thread, so that a screen that hangs is found out."""
PATIENCE_S = 20.0
"""News older than this are not told any more: newer ones follow."""


class Steward(QObject):
    restart_wanted = Signal()
    """Staff want the program to start anew, and nobody is at it."""

    def __init__(self, link: Link, screen: KioskScreen, paper: PaperDesk | None, version: str) -> None:
        super().__init__(screen)
        self._link = link
        self._screen = screen
        self._paper = paper
        self._version = version
        self._wishes = Wishes()
        self._report = PrinterReport(state_of(paper.state if paper else None), link.server_now())
        link.snapshot.connect(self._seen)
        link.state_changed.connect(self._link_changed)
        screen.changed.connect(self._restart_if_due)
        screen.issued.connect(self._count)
        if paper is not None:
            paper.printer_changed.connect(lambda _: self._look())
        timer = QTimer(self)
        timer.timeout.connect(self.tell)
        timer.start(TELLS_EVERY_MS)

    def tell(self) -> None:
        """Tell the server how the kiosk is."""
        if self._link.state is LinkState.ONLINE:
            self._link.send(self._report.status(self._version), PATIENCE_S)

    def _look(self) -> None:
        before = self._report
        state = state_of(self._paper.state if self._paper else None)
        self._report = before.now(state, self._link.server_now())
        if self._report != before:
            self.tell()

    def _count(self) -> None:
        self._report = self._report.with_ticket()
        self.tell()

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
