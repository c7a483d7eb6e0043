"""Where windows stood, for each set-up of screens: at the desk with two monitors, and at home with one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QSettings

Screens = Callable[[], Sequence[QRect]]
"""What each screen has room for, in Qt's pixels; the first one is the usual one."""


class Places(QObject):
    """Kept in a file. What cannot be read or written is as if nothing had been remembered."""

    def __init__(self, file: Path, screens: Screens, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = QSettings(str(file), QSettings.Format.IniFormat, self)
        self._screens = screens

    def remember(self, window: str, where: QRect) -> None:
        self._kept.setValue(self._key(window), where)

    def recall(self, window: str) -> QRect | None:
        """Where the window stood with these screens, wholly on one of them; None: it never stood there."""
        where = self._kept.value(self._key(window))
        return self.fitted(where) if isinstance(where, QRect) and where.isValid() else None

    def fitted(self, where: QRect) -> QRect:
        """The same place, or the nearest one that can be seen."""
        return fitted(where, self._screens())

    def _key(self, window: str) -> str:
        screens = sorted(f"{one.width()}x{one.height()}{one.x():+}{one.y():+}" for one in self._screens())
        return f"{' '.join(screens)}/{window}"


def fitted(where: QRect, screens: Sequence[QRect]) -> QRect:
    """``where``, moved and if need be made smaller so that it lies on the screen that holds most of it."""
    if not screens:
        return where

    def shared(screen: QRect) -> int:
        both = screen.intersected(where)
        return both.width() * both.height() if both.isValid() else 0

    screen = max(screens, key=shared)
    width, height = min(where.width(), screen.width()), min(where.height(), screen.height())
    x = min(max(where.x(), screen.x()), screen.x() + screen.width() - width)
    y = min(max(where.y(), screen.y()), screen.y() + screen.height() - height)
    return QRect(x, y, width, height)
