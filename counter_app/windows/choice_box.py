"""A combo box in the house's style."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QComboBox

from counter_app.windows.colours import in_use

FROM_EDGE = 16
"""Pixels from the middle of the chevron to the box's edge."""


class ChoiceBox(QComboBox):
    """The style sheet takes the native arrow away; this draws one that fits."""

    def refill(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer these values with their words, without a word to others; what is chosen stays chosen."""
        kept = self.currentData()
        self.blockSignals(True)
        self.clear()
        for value, text in options:
            self.addItem(text, value)
        self.setCurrentIndex(max(0, self.findData(kept)))
        self.blockSignals(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = in_use().ink if self.isEnabled() else in_use().ink_soft
        painter.setPen(QPen(QColor(colour), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        middle = QPointF(self.width() - FROM_EDGE, self.height() / 2)
        painter.drawPolyline(
            QPolygonF([middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)])
        )
