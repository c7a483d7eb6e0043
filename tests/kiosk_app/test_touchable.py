"""Whatever can be touched is in the accessibility tree, as something to press, with a name."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.kiosk_app.panel import Panel
from tests.kiosk_app.touchable import faults, touchable
from tests.kiosk_app.walk_through import walk_through

Opened = Callable[[QSize], Panel]
SIZES = (QSize(1280, 720), QSize(720, 1280))
of_every_panel = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")


@of_every_panel
@pytest.mark.parametrize("modes", [(), ("large-text",), ("low-reach",), ("speech",)], ids="+".join)
def test_req_24_whatever_can_be_touched_is_in_the_tree(
    panel: Opened, size: QSize, modes: tuple[str, ...]
) -> None:
    opened = panel(size)
    for name in walk_through(opened.stand, "fi", modes, brief=True):
        opened.settle()
        assert len(touchable(opened)) >= 4
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
        if name.startswith("ticket") and name.endswith("warning"):
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
