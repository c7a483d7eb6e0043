"""What can be seen of a program: its visible items that have an ``objectName``, of QML and of widgets."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap, QWindow
from PySide6.QtQuick import QQuickItem, QQuickWindow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView, QWidget

_TEXTS = ("text", "currentText", "plainText", "title", "value", "windowTitle")
"""Properties that hold what an item shows; the first that is there counts."""


@dataclass(frozen=True)
class SeenItem:
    """An item on the screen, and where to press it."""

    item: QObject
    window: QWindow
    centre: QPoint
    """In the window."""
    enabled: bool

    def told(self) -> dict[str, object]:
        """The item as another program may be told of it."""
        told: dict[str, object] = {"text": _text(self.item), "enabled": self.enabled, "visible": True}
        rows = _rows(self.item)
        return told if rows is None else told | {"rows": rows}


def visible_items() -> dict[str, SeenItem]:
    """By name; of several with one name the first."""
    seen: dict[str, SeenItem] = {}
    for window in windows():
        found = _in_qml(window) if isinstance(window, QQuickWindow) else _in_widgets(window)
        for item in found:
            seen.setdefault(item.item.objectName(), item)
    return seen


def windows() -> list[QWindow]:
    """The windows on the screen, the newest modal one first."""
    shown = [window for window in QGuiApplication.topLevelWindows() if window.isVisible()]
    modal = QGuiApplication.modalWindow()
    return sorted(shown, key=lambda window: window is not modal)


def picture() -> QPixmap | None:
    """The program's main window with its dialogs over it; None when nothing is open."""
    for window in windows():
        if isinstance(window, QQuickWindow):
            return QPixmap.fromImage(window.grabWindow())
    tops = _top_widgets()
    if not tops:
        return None
    main = next((top for top in tops if top.parentWidget() is None), tops[0])
    made = main.grab()
    painter = QPainter(made)
    for top in tops:
        if top is not main:
            painter.drawPixmap(top.pos() - main.pos(), top.grab())
    painter.end()
    return made


def _in_qml(window: QQuickWindow) -> Iterator[SeenItem]:
    # Items move to where they belong when a frame is drawn; nobody sees them elsewhere.
    window.grabWindow()
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop()
        if not item.isVisible():
            continue
        waiting.extend(reversed(item.childItems()))
        if item.objectName():
            centre = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
            yield SeenItem(item, window, centre, item.isEnabled())


def _in_widgets(window: QWindow) -> Iterator[SeenItem]:
    from PySide6.QtWidgets import QWidget

    top = next((top for top in _top_widgets() if top.windowHandle() is window), None)
    if top is None:
        return
    for widget in [top, *top.findChildren(QWidget)]:
        name = widget.objectName()
        if name and not name.startswith("qt_") and widget.isVisible() and widget.window() is top:
            yield SeenItem(widget, window, widget.mapTo(top, widget.rect().center()), widget.isEnabled())


def _top_widgets() -> list[QWidget]:
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtWidgets import QApplication

    return [top for top in QApplication.topLevelWidgets() if top.isVisible()]


def _text(item: QObject) -> str:
    for name in _TEXTS:
        value = item.property(name)
        if value is not None:
            return str(value)
    return ""


def _rows(item: QObject) -> list[list[str]] | None:
    """The cells of a list or table of widgets."""
    if isinstance(item, QQuickItem):
        return None
    from PySide6.QtWidgets import QAbstractItemView

    return _cells(item) if isinstance(item, QAbstractItemView) else None


def _cells(view: QAbstractItemView) -> list[list[str]]:
    model, root = view.model(), QModelIndex()
    if model is None:
        return []
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
    return [
        [
            str(model.index(row, column, root).data(Qt.ItemDataRole.DisplayRole) or "")
            for column in range(columns)
        ]
        for row in range(model.rowCount(root))
    ]
