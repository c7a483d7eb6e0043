"""Whatever can be touched is in the accessibility tree, as something to press, with a name."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from shiboken6 import getCppPointer

from tests.kiosk_app.panel import Panel
from tests.kiosk_app.test_drawn_codes import screens
from tests.kiosk_app.walk_through import walk_through

Opened = Callable[[QSize], Panel]
SIZES = (QSize(1280, 720), QSize(720, 1280))
BESIDE = {
    "shield": "keeps touches from what is below, and does nothing",
    "explorer": "hands touches on to what is below, in speech mode",
    "service-corner": "is for technicians, and must not be found",
}
"""What takes touches and is no control of the customer's."""

of_every_panel = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")


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


@of_every_panel
@pytest.mark.parametrize("modes", [(), ("large-text",), ("low-reach",), ("speech",)], ids="+".join)
def test_req_24_whatever_can_be_touched_is_in_the_tree(
    panel: Opened, size: QSize, modes: tuple[str, ...]
) -> None:
    opened = panel(size)
    for name in walk_through(opened.stand, "fi", modes):
        opened.settle()
        assert len(touchable(opened)) > 4
        assert list(faults(opened)) == [], name


@of_every_panel
def test_req_24_so_is_whatever_can_be_touched_where_codes_are_typed(panel: Opened, size: QSize) -> None:
    opened = panel(size)
    for name in screens(opened, "fi"):
        assert list(faults(opened)) == [], name


@pytest.mark.parametrize(
    "body", ["MouseArea { anchors.fill: parent }", "Item { anchors.fill: parent; TapHandler {} }"]
)
def test_a_touchable_thing_beside_the_tree_is_found_out(panel: Opened, body: str) -> None:
    opened = panel(SIZES[0])
    opened.stand.open()
    opened.settle()
    assert list(faults(opened)) == []
    component = QQmlComponent(opened.view.engine())
    component.setData(f"import QtQuick\n{body}".encode(), QUrl())
    item = component.create()
    assert isinstance(item, QQuickItem)
    item.setParentItem(opened.view.contentItem())
    item.setParent(opened.view)
    assert [fault.split(":")[0] for fault in faults(opened)] == ["not in the tree"]


def test_a_shield_does_nothing(panel: Opened) -> None:
    """A touch on the time-out beside its button."""
    opened = panel(SIZES[0])
    for name in walk_through(opened.stand, "fi"):
        if name == "ticket, warning":
            break
    opened.settle()
    shield = next(item for item in touchable(opened) if item.objectName() == "shield")
    before = opened.stand.screen.state()
    QTest.mouseClick(opened.view, Qt.MouseButton.LeftButton, pos=_beside_buttons(opened, shield))
    opened.stand.screen.pass_time()
    assert opened.stand.screen.state() == before
    assert opened.stand.shows("warningSeconds") != -1


def _beside_buttons(panel: Panel, shield: QQuickItem) -> QPoint:
    area = shield.mapRectToScene(QRectF(0, 0, shield.width(), shield.height()))
    places = list(panel.places().values())
    columns = range(int(area.left()) + 2, int(area.right()), 8)
    points = (QPoint(x, round(area.center().y())) for x in columns)
    return next(point for point in points if not any(place.contains(point) for place in places))
