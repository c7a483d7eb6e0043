"""A button that shows the key that presses it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from counter_app.windows.colours import in_use
from counter_app.windows.look import TEXT_PX, text_font

KEY_PX = 11
"""Pixel size of the key's name on the button."""
CAP_PX = 18
"""Pixel height of the outline around it."""
EDGE = 9
"""Pixels from the outline to the button's edge and to its words."""
_SHORT = {"Shift+": "⇧", "Ctrl+": "Ctrl "}


class KeyButton(QPushButton):
    """Words at the left, the key's name in an outline at the right."""

    def __init__(self, parent: QWidget | None = None, *, pixels: int = TEXT_PX) -> None:
        super().__init__(parent)
        self._key = QKeySequence()
        self._instead = ""
        self.setFont(text_font(pixels, strong=pixels > TEXT_PX))
        self.setMinimumHeight(pixels + 20)
        self.setAutoDefault(False)

    @property
    def key_name(self) -> str:
        """As on the keyboard: ``Shift+F4``."""
        return self._key.toString(QKeySequence.SequenceFormat.NativeText)

    def use(self, text: str, key: str, instead: str = "") -> None:
        """Show ``text``, and be pressed by ``key`` (in Qt's portable notation; empty for none).

        ``instead`` stands where the key's name is, as long as the key would do nothing.
        """
        self.setText(text)
        if instead != self._instead:
            self._instead = instead
            self.updateGeometry()
            self.update()
        self._key = QKeySequence(key)
        # Qt drops the shortcut whenever the text changes.
        if self.shortcut() != self._key:
            self.setShortcut(self._key)
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Qt would press the button a tenth of a second after the key, when all may be different."""
        if event.type() is QEvent.Type.Shortcut:
            self.click()
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + self._cap_width() + EDGE, hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._key.isEmpty():
            return
        width = self._cap_width()
        box = QRectF(
            self.width() - width - EDGE + 0.5, (self.height() - CAP_PX) / 2 + 0.5, width - 1, CAP_PX - 1
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(text_font(KEY_PX, strong=True))
        painter.setPen(QColor(self._cap_colour()))
        painter.drawRoundedRect(box, 4, 4)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._cap_text())

    def _cap_text(self) -> str:
        text = self._instead or self.key_name
        for long, short in _SHORT.items():
            text = text.replace(long, short)
        return text

    def _cap_width(self) -> int:
        if self._key.isEmpty():
            return 0
        return max(
            CAP_PX, QFontMetrics(text_font(KEY_PX, strong=True)).horizontalAdvance(self._cap_text()) + 10
        )

    def _cap_colour(self) -> str:
        colours = in_use()
        if self.property("kind") == "in-header":
            return colours.on_header
        if not self.isEnabled():
            return colours.ink_soft
        on_filled = {"danger": colours.on_bad, "primary": colours.on_accent}
        return on_filled.get(self.property("kind"), colours.ink_soft)
