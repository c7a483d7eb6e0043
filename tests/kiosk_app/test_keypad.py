"""A keypad in front of a window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk_app.events import Headphones
from kiosk_app.keypad import Act, Keypad, KeySettings
from kiosk_app.settings import KioskSettings
from kiosk_app.steering import Key
from queue_link.settings import decode_settings
from queue_link.toml_document import SettingsFaults


class Desk:
    """A window, what its keypad was heard to say, and a clock."""

    def __init__(self) -> None:
        self.now = 0.0
        self.heard: list[Act] = []
        self.window = QWindow()
        self.keypad = Keypad(KeySettings(), self.heard.append, self.window, clock=lambda: self.now)
        self.window.installEventFilter(self.keypad)
        self.window.show()

    def press(self, *keys: Qt.Key, apart: float = 1.0) -> list[Act]:
        for key in keys:
            self.now += apart
            QTest.keyClick(self.window, key)
        return self.heard


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk()
    qtbot.waitUntil(desk.window.isExposed)
    yield desk
    desk.window.destroy()


def test_six_keys_and_the_plug_of_the_headphones(desk: Desk) -> None:
    """By their usual names."""
    keys = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F5)
    assert desk.press(*keys, Qt.Key.Key_F6, Qt.Key.Key_F15, Qt.Key.Key_F16) == [
        Key.PREVIOUS,
        Key.NEXT,
        Key.SELECT,
        Key.BACK,
        Key.REPEAT,
        Key.VOLUME,
        Headphones(True),
        Headphones(False),
    ]


def test_tab_walks_too_and_letters_are_not_for_it(desk: Desk) -> None:
    """What a barcode reader types goes on to whoever wants it."""
    QTest.keyClick(desk.window, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert desk.press(Qt.Key.Key_Tab, Qt.Key.Key_A, Qt.Key.Key_7) == [Key.PREVIOUS, Key.NEXT]


def test_req_16_the_same_key_within_half_a_second_is_one(desk: Desk) -> None:
    """A trembling finger; another key counts at once."""
    down = Qt.Key.Key_Down
    assert desk.press(down, down, down, apart=0.3) == [Key.NEXT]
    assert desk.press(Qt.Key.Key_Up, apart=0.1) == [Key.NEXT, Key.PREVIOUS]
    assert desk.press(Qt.Key.Key_Up, apart=0.6)[-1] is Key.PREVIOUS
    assert len(desk.heard) == 3


def test_the_keys_can_be_set() -> None:
    settings = decode_settings('[keys]\nnext = ["F1", "Ctrl+N"]', KioskSettings, "kiosk.toml")
    assert settings.keys.next == ("F1", "Ctrl+N")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('next = ["Dwon"]', 'no key is called "Dwon"; did you mean "Down"?'),
        ('next = ["Up"]', 'the key "Up" stands for two things'),
        ('nxet = ["Up"]', 'did you mean "next"?'),
    ],
)
def test_a_key_that_cannot_be_is_told(line: str, told: str) -> None:
    with pytest.raises(SettingsFaults) as caught:
        decode_settings(f"[keys]\n{line}", KioskSettings, "kiosk.toml")
    assert told in str(caught.value)


def test_a_filter_belongs_to_its_window(desk: Desk) -> None:
    assert isinstance(desk.keypad, QObject)
    assert desk.keypad.parent() is desk.window
