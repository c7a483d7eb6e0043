"""A barcode reader types much faster than a hand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtTest import QTest

from kiosk_app.code_reader import BETWEEN_STROKES_S, SHORTEST, CodeReader, Strokes

CODE = "https://vuoro.example/t/L5NSAE9HBBL9YZL8L988"
FAST, SLOW = 0.01, 0.15


def typed(code: str, between: float) -> str | None:
    strokes, now = Strokes(), 100.0
    for letter in code:
        now += between
        strokes.typed(letter, now)
    return strokes.ended(now + between)


def test_fast_strokes_that_end_with_enter_are_a_code() -> None:
    assert typed(CODE, FAST) == CODE
    assert typed("KX7P2", BETWEEN_STROKES_S * 0.99) == "KX7P2"


def test_a_hand_on_a_keyboard_is_not() -> None:
    assert typed("KX7P2", SLOW) is None


def test_a_few_strokes_are_not() -> None:
    """Nor is Enter alone: on a keypad it presses the button in focus."""
    assert typed("K" * (SHORTEST - 1), FAST) is None
    assert Strokes().ended(1.0) is None


def test_what_a_hand_typed_before_does_not_count() -> None:
    strokes = Strokes()
    strokes.typed("X", 1.0)
    for place, letter in enumerate("KX7P2"):
        strokes.typed(letter, 3.0 + place * FAST)
    assert strokes.ended(3.1) == "KX7P2"
    assert strokes.ended(3.1) is None


class Window(QWindow):
    """Keeps the keys that reach it."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[int] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keys.append(event.key())


@pytest.fixture
def window(qapp: QGuiApplication) -> Iterator[Window]:
    made = Window()
    yield made
    shiboken6.delete(made)


def test_only_the_enter_of_a_code_is_kept_from_the_program(window: Window) -> None:
    """A button in focus is not pressed by the reader, and still is by a keypad."""
    codes: list[str] = []
    now = [100.0]
    CodeReader(window, codes.append, clock=lambda: now[0])

    def press(text: str, between: float) -> None:
        for letter in text:
            now[0] += between
            QTest.keyClick(window, Qt.Key(ord(letter)))
        now[0] += between
        QTest.keyClick(window, Qt.Key.Key_Return)

    press("KX7P2", FAST)
    assert codes == ["kx7p2"]
    assert Qt.Key.Key_Return not in window.keys
    press("", SLOW)
    press("KX7P2", SLOW)
    assert codes == ["kx7p2"]
    assert window.keys.count(Qt.Key.Key_Return) == 2
