"""The kiosk cannot be left."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk_app.lock import Lock

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
META, NONE = Qt.KeyboardModifier.MetaModifier, Qt.KeyboardModifier.NoModifier
LEAVING = [
    (Qt.Key.Key_F4, ALT),
    (Qt.Key.Key_Tab, ALT),
    (Qt.Key.Key_Q, CTRL),
    (Qt.Key.Key_W, CTRL),
    (Qt.Key.Key_Escape, CTRL),
    (Qt.Key.Key_D, META),
    (Qt.Key.Key_Meta, NONE),
    (Qt.Key.Key_F11, NONE),
]


class Window(QWindow):
    """Remembers which keys reached it."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[int] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keys.append(event.key())


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    made = Window()
    Lock(made)
    made.showFullScreen()
    qtbot.waitUntil(made.isExposed)
    yield made
    shiboken6.delete(made)


@pytest.mark.parametrize(("key", "modifier"), LEAVING)
def test_keys_that_lead_away_do_nothing(window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    """Others arrive."""
    QTest.keyClick(window, key, modifier)
    QTest.keyClick(window, Qt.Key.Key_A)
    assert window.keys == [Qt.Key.Key_A]


def test_a_full_screen_is_not_closed(window: Window) -> None:
    """Nor does the program end by itself for want of a window."""
    asked = QCloseEvent()
    QGuiApplication.sendEvent(window, asked)
    assert not asked.isAccepted()
    assert not window.close()
    assert window.isVisible()


def test_a_full_screen_that_is_put_away_comes_back(window: Window, qtbot: QtBot) -> None:
    """Keys that Qt never sees can do that on a desktop; meanwhile it is not closed either."""
    window.showMinimized()
    assert not window.close()
    qtbot.waitUntil(lambda: window.visibility() is QWindow.Visibility.FullScreen)
    assert window.cursor().shape() is Qt.CursorShape.BlankCursor


def test_a_full_screen_has_no_pointer(window: Window, qtbot: QtBot) -> None:
    """A window of a size of its own has one, and can be closed."""
    assert window.cursor().shape() is Qt.CursorShape.BlankCursor
    window.showNormal()
    qtbot.waitUntil(lambda: window.cursor().shape() is Qt.CursorShape.ArrowCursor)
    assert window.close()
