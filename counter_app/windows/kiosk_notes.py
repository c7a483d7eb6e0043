"""At an adviser's desk: a kiosk or a display that needs somebody. It is there only while there is one."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from counter_app.kiosk_words import display_troubles, kiosk_troubles
from counter_app.windows.context import Context
from counter_app.windows.look import label, mark, say
from queue_link.messages import DisplayState, KioskState


class KioskNotes(QFrame):
    """One line for each fault; a new one is told to screen readers once."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._told: frozenset[object] = frozenset()
        self.setObjectName("kiosk-notes")
        mark(self, "notice", "warn")
        self._sign = label(pixels=18, strong=True)
        self._sign.setText("!")
        self._text = label(wraps=True)
        self._text.setObjectName("kiosk-note")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(12)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)

    def refresh(self, kiosks: tuple[KioskState, ...], displays: tuple[DisplayState, ...] = ()) -> None:
        """Show these, all of which need somebody."""
        zone = self._context.zone
        troubles = [one for kiosk in kiosks for one in kiosk_troubles(kiosk, zone)]
        troubles += [one for display in displays for one in display_troubles(display, zone)]
        lines = [trouble.text for trouble in troubles]
        # Long ones take two rows: a mark says where each begins.
        marked = [f"• {line}" for line in lines] if len(lines) > 1 else lines
        self._text.setText("\n".join(marked))
        say(self, " ".join(lines))
        self.setVisible(bool(lines))
        now = frozenset(trouble.fault for trouble in troubles)
        if now - self._told:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, " ".join(lines)))
        self._told = now
