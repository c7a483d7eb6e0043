"""A text that gives way: where there is no room for all of it, its end is only in the tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from counter_app.windows.look import TEXT_PX, text_font

LEAST_PX = 24


class ElidedLabel(QLabel):
    """In one line. Screen readers read all of it."""

    def __init__(self, pixels: int = TEXT_PX, *, strong: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(text_font(pixels, strong=strong))

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(LEAST_PX, hint.width()), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, side, text)
