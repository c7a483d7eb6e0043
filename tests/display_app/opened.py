"""A display in a window, over a link without a server."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from typing import cast

import shiboken6
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from display_app.__main__ import CATALOGUES, QML
from display_app.board import Board
from display_app.settings import DisplaySettings
from display_app.slideshow import Slideshow
from queue_link.qt.shell import open_view
from queue_link.qt.theme import DARK
from queue_link.qt.translations import Translations
from queue_link.vocabulary import Role
from tests.display_app.branch import SETUP, START
from tests.fakes.link import FakeLink


class Display:
    """A display in a window, and the server it hears."""

    def __init__(self, size: QSize, settings: DisplaySettings) -> None:
        self.link = FakeLink(Role.DISPLAY, START)
        self.board = Board(self.link, Translations(*CATALOGUES), settings)
        self.view = open_view(QML, {"board": self.board}, Translations(), DARK)
        self.view.resize(size)
        self.view.show()
        assert QTest.qWaitForWindowExposed(self.view)
        self.link.welcome(SETUP)
        self.settle()

    def settle(self, rounds: int = 3) -> None:
        """Let everything be laid out: announcing may ask for a second round."""
        for _ in range(rounds):
            QTest.qWait(1)
            self.view.grabWindow()

    @property
    def slideshow(self) -> Slideshow:
        return cast(Slideshow, self.board.slideshow)

    def texts(self) -> list[QQuickItem]:
        """The visible texts."""
        found, waiting = [], [self.view.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                waiting.extend(item.childItems())
                if item.inherits("QQuickText") and item.property("text"):
                    found.append(item)
        return found

    def close(self) -> None:
        shiboken6.delete(self.view)
        shiboken6.delete(self.board)


Opened = Callable[..., Display]
"""Opens a display of a size; more are settings."""


def photograph(size: QSize, settings: DisplaySettings, happen: Callable[[FakeLink], None]) -> QImage:
    """A picture of a display of this size when that has happened at its server."""
    display = Display(size, settings)
    try:
        happen(display.link)
        display.settle(rounds=5)
        return display.view.grabWindow()
    finally:
        display.close()


def place(item: QQuickItem) -> QRectF:
    """Where the letters of a text are, in the window. What it is moved up by is room for no letters."""
    height = float(item.property("contentHeight")) + min(0.0, float(item.property("topPadding")))
    drawn = QRectF(0, 0, float(item.property("contentWidth")), height)
    return item.mapRectToScene(drawn)


def assert_sound(display: Display) -> None:
    """No text is cut off, and none lies over another."""
    size = display.view.size()
    window = QRectF(-1, -1, size.width() + 2, size.height() + 2)
    texts = display.texts()
    assert texts
    for text in texts:
        assert window.contains(place(text)), text.property("text")
        assert not text.property("truncated")
        # Lines of a text that wraps must all be there.
        assert float(text.property("contentWidth")) <= text.width() + 1, text.property("text")
    for one, other in combinations(texts, 2):
        covered = place(one).intersected(place(other))
        assert min(covered.width(), covered.height()) < 0.25 * place(one).height(), (
            one.property("text"),
            other.property("text"),
        )
