"""What the supervisor must know at once. It is there only while there is something."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from counter_app.alarm_words import alarm
from counter_app.kiosk_words import display_troubles, kiosk_troubles
from counter_app.windows.context import Context
from counter_app.windows.look import label, mark, say
from queue_link.alarm import Alarm
from queue_link.messages import DisplayState, KioskState

MOST_LINES = 4


class AlarmList(QFrame):
    """One line each; new ones are told to screen readers once."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._told: frozenset[object] = frozenset()
        self.setObjectName("alarms")
        mark(self, "notice", "bad")
        self._sign = label(pixels=18, strong=True)
        self._sign.setText("!")
        self._text = label(strong=True, wraps=True)
        self._text.setObjectName("alarm-text")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)

    def refresh(
        self,
        alarms: tuple[Alarm, ...],
        kiosks: tuple[KioskState, ...] = (),
        displays: tuple[DisplayState, ...] = (),
    ) -> None:
        """Show these, the first ones in full, and of the kiosks and displays those that need somebody."""
        zone = self._context.zone
        troubles = [one for kiosk in kiosks for one in kiosk_troubles(kiosk, zone)]
        troubles += [one for display in displays for one in display_troubles(display, zone)]
        lines = [alarm(one, self._context.service) for one in alarms]
        lines += [trouble.text for trouble in troubles]
        count = len(lines)
        more = len(lines) - MOST_LINES
        if more > 0:
            lines = [*lines[:MOST_LINES], self.tr("And others: {count}").format(count=more)]
        self._text.setText("\n".join(lines))
        say(self, self.tr("Alarms: {count}").format(count=count), " ".join(lines))
        self.setVisible(count > 0)
        now: frozenset[object] = frozenset((*alarms, *(trouble.fault for trouble in troubles)))
        if now - self._told:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._text.text()))
        self._told = now
