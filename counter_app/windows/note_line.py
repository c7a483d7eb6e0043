"""The calm inline message: it keeps its place, so that nothing jumps when it comes or goes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from counter_app.notices import Kind, Notice
from counter_app.windows.look import label, mark, say

_SIGNS = {Kind.NONE: "", Kind.INFO: "i", Kind.WARN: "!", Kind.BAD: "×"}


class NoteLine(QFrame):
    """Shows a ``Notice`` and tells it to screen readers once."""

    def __init__(self, parent: QWidget | None = None, *, name: str = "message") -> None:
        """``name`` is that of its text."""
        super().__init__(parent)
        self._shown = Notice()
        self._sign = label(pixels=18, strong=True)
        self._sign.setFixedWidth(18)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text = label(wraps=True)
        self._text.setObjectName(name)
        self.setMinimumHeight(42)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 12, 5)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        mark(self, "notice", Kind.NONE)

    def show_notice(self, notice: Notice) -> None:
        """Replace what is told."""
        if notice == self._shown:
            return
        self._shown = notice
        self._sign.setText(_SIGNS[notice.kind])
        self._text.setText(notice.text)
        mark(self, "notice", notice.kind)
        say(self, notice.text)
        if notice.kind is not Kind.NONE:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, notice.text))
