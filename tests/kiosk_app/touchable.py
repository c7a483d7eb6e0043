"""What of a screen can be touched, and what a screen reader comes to."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem
from shiboken6 import getCppPointer

from tests.kiosk_app.panel import Panel

BESIDE = {
    "shield": "keeps touches from what is below, and does nothing",
    "explorer": "hands touches on to what is below, in speech mode",
    "touch-test": "is a technician's sheet of squares, left by itself or by a long press",
    "service-corner": "is for technicians, and must not be found",
}
"""What takes touches and is no control of the customer's."""


def address(item: QObject) -> int:
    return int(getCppPointer(item)[0])


def tree(panel: Panel) -> dict[int, QAccessibleInterface]:
    """All that a screen reader could come to, by the item it stands for."""
    found: dict[int, QAccessibleInterface] = {}
    waiting = [QAccessible.queryAccessibleInterface(panel.view)]
    while waiting:
        one = waiting.pop()
        if one.object() is not None:
            found[address(one.object())] = one
        waiting.extend(filter(None, map(one.child, range(one.childCount()))))
    return found


def takes_touches(item: QQuickItem) -> bool:
    handlers = (child for child in item.children() if child.inherits("QQuickPointerHandler"))
    buttons = item.acceptedMouseButtons() != Qt.MouseButton.NoButton
    return item.isEnabled() and (buttons or item.acceptTouchEvents() or any(handlers))


def touchable(panel: Panel) -> list[QQuickItem]:
    return [item for item in panel.items() if takes_touches(item)]


def faults(panel: Panel) -> Iterator[str]:
    told = tree(panel)
    for item in touchable(panel):
        name = item.objectName()
        if name in BESIDE:
            continue
        reached = told.get(address(item))
        what = f"{item.metaObject().className()} {name}"
        if reached is None:
            yield f"not in the tree: {what}"
        elif reached.role() is not QAccessible.Role.Button:
            yield f"nothing to press for a screen reader: {what}"
        elif not reached.text(QAccessible.Text.Name).strip():
            yield f"without a name: {what}"
