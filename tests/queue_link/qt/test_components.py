"""The shared parts of touch screens, under a finger and for a screen reader."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from queue_link.qt.shell import open_view
from queue_link.qt.theme import load_fonts
from queue_link.qt.translations import Translations

Open = Callable[[str], QQuickView]


@pytest.fixture
def open_qml(qapp: QGuiApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    load_fonts()
    views: list[QQuickView] = []

    def open_qml(body: str) -> QQuickView:
        qml = tmp_path / "Screen.qml"
        qml.write_text(f"import QtQuick\nimport Vuoro\n{body}", encoding="utf-8")
        view = open_view(qml, {}, Translations())
        views.append(view)
        view.show()
        qtbot.waitUntil(view.isExposed)
        return view

    yield open_qml
    for view in views:
        shiboken6.delete(view)


BUTTON = """
Rectangle {
    id: root
    property int taps: 0
    width: 400
    height: 200
    BigButton {
        objectName: "button"
        unit: 20
        x: 20
        y: 20
        text: "Residence permit"
        note: "expires soon"
        onActivated: root.taps += 1
    }
}
"""


def item(view: QQuickView, name: str) -> QQuickItem:
    found = view.rootObject().findChild(QQuickItem, name)
    assert found is not None
    return found


def centre(of: QQuickItem) -> QPoint:
    return of.mapToScene(QPointF(of.width() / 2, of.height() / 2)).toPoint()


def texts(inside: QQuickItem) -> list[str]:
    found = (child.property("text") for child in inside.findChildren(QQuickItem))
    return [text for text in found if text]


def taps(view: QQuickView) -> int:
    count = view.rootObject().property("taps")
    assert isinstance(count, int)
    return count


def test_button_acts_when_the_finger_is_lifted(open_qml: Open) -> None:
    """Not when it comes down (WCAG 2.5.2)."""
    view = open_qml(BUTTON)
    place = centre(item(view, "button"))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert taps(view) == 0
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert taps(view) == 1


def test_sliding_off_cancels(open_qml: Open) -> None:
    """A finger that changed its mind."""
    view = open_qml(BUTTON)
    QTest.mousePress(
        view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre(item(view, "button"))
    )
    QTest.mouseMove(view, QPoint(390, 190))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(390, 190))
    assert taps(view) == 0


def test_double_tap_is_one(open_qml: Open) -> None:
    """EN 301 549, 5.8: a repeat within half a second does not count."""
    view = open_qml(BUTTON)
    for _ in range(3):
        QTest.mouseClick(
            view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre(item(view, "button"))
        )
    assert taps(view) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_press_the_focused_button(open_qml: Open, key: Qt.Key) -> None:
    """The screen works without touching it."""
    view = open_qml(BUTTON)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert item(view, "button").hasActiveFocus()
    QTest.keyClick(view, key)
    assert taps(view) == 1


def test_focus_can_be_seen(open_qml: Open) -> None:
    """The picture changes when the focus comes (WCAG 2.4.7)."""
    view = open_qml(BUTTON)
    before = view.grabWindow()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.grabWindow() != before


def test_button_has_role_and_name(open_qml: Open) -> None:
    """A screen reader hears label and note."""
    view = open_qml(BUTTON)
    told = QAccessible.queryAccessibleInterface(item(view, "button"))
    assert told.role() is QAccessible.Role.Button
    assert told.text(QAccessible.Text.Name) == "Residence permit, expires soon"


def test_banner_says_its_kind_without_colour(open_qml: Open) -> None:
    """An information and a warning differ in their marks too, and are alerts to a screen reader."""
    view = open_qml(
        """
        Column {
            width: 400
            Banner { objectName: "info"; unit: 20; width: 400; text: "Hello" }
            Banner { objectName: "bad"; unit: 20; width: 400; text: "Hello"; kind: "bad" }
        }
        """
    )
    bad = QAccessible.queryAccessibleInterface(item(view, "bad"))
    assert bad.role() is QAccessible.Role.AlertMessage
    assert bad.text(QAccessible.Text.Name) == "Hello"
    assert texts(item(view, "info")) == ["i", "Hello"]
    assert texts(item(view, "bad")) == ["!", "Hello"]


def test_qr_code_is_drawn_in_whole_modules(open_qml: Open, qtbot: QtBot) -> None:
    """With the quiet zone of four modules around."""
    view = open_qml(
        'QrCode { width: 200; height: 200; rows: ["101", "010", "101"]; description: "https://x" }'
    )
    black = QColor("black")
    module = 200 // 11
    left = (200 - 3 * module) // 2
    qtbot.waitUntil(lambda: view.grabWindow().pixelColor(left + module // 2, left + module // 2) == black)
    picture = view.grabWindow()
    dark = [
        [
            picture.pixelColor(left + x * module + module // 2, left + y * module + module // 2) == black
            for x in range(-4, 7)
        ]
        for y in range(-4, 7)
    ]
    assert [row[4:7] for row in dark[4:7]] == [[True, False, True], [False, True, False], [True, False, True]]
    assert sum(map(sum, dark)) == 5
