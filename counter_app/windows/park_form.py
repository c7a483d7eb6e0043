"""For how long a visit is set aside, and why."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from counter_app import words
from counter_app.windows.context import Context
from counter_app.windows.form_body import FormBody
from queue_link.commands import Park

MINUTES = (5, 10, 15, 20, 30, 45, 60, 90, 120)
USUAL = 15


class ParkForm(FormBody):
    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._minutes = self.choice("park-minutes", lambda: self.tr("Comes back in"), self._offered)
        self._minutes.setCurrentIndex(MINUTES.index(USUAL))
        self._reason = self.line("park-reason", lambda: self.tr("Reason"))
        self._reason.setPlaceholderText(" ")
        self.setFocusProxy(self._minutes)

    @property
    def command(self) -> Park:
        """What is asked for."""
        return Park(int(self._minutes.currentData()), self._reason.text().strip())

    def _offered(self) -> list[tuple[str, str]]:
        return [(str(minutes), self._at(minutes)) for minutes in MINUTES]

    def _at(self, minutes: int) -> str:
        """With the time on the clock by then."""
        at = words.clock(self._context.now + timedelta(minutes=minutes), self._context.zone)
        return self.tr("{minutes} min, at {time}").format(minutes=minutes, time=at)
