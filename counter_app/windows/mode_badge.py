"""The desk's mode as a shape and a word on a calm ground."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from counter_app import words
from counter_app.mode import Mode
from counter_app.windows.look import label, mark, say
from counter_app.windows.mode_sign import ModeSign

SIGN_PX = 16


class ModeBadge(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "badge")
        self._sign = ModeSign(SIGN_PX)
        self._word = label(strong=True)
        self._word.setObjectName("mode")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 12, 5)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self._word)

    def show_mode(self, mode: Mode) -> None:
        """Draw it, and tell it to screen readers."""
        self._sign.show_mode(mode)
        self._word.setText(words.mode(mode))
        mark(self, "mode", mode)
        say(self, self.tr("State: {state}").format(state=words.mode(mode)))
