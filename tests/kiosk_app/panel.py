"""A kiosk in a window, touched with real mouse events."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

from kiosk_app.__main__ import QML
from queue_link.qt.shell import open_view
from queue_link.qt.visible import SeenItem, visible_items
from tests.kiosk_app.seen import Page, see

if TYPE_CHECKING:
    from tests.kiosk_app.stand import Stand

REPEAT_GUARD_MS = 550
BETWEEN_TAPS_S = 0.15
"""From the first to the second tap of a nervous finger."""
_MOST_ROUNDS = 50


class Panel:
    """A kiosk in a window, touched with real mouse events."""

    def __init__(self, stand: Stand, size: QSize, **more: QObject) -> None:
        """``more``: properties of the window besides the kiosk."""
        self.stand = stand
        self.size = size
        self.view: QQuickView = open_view(
            QML, {"kiosk": stand.screen, "pixelsPerMm": 0.0, **more}, stand.translations
        )
        self.view.resize(size)
        self.view.show()
        assert QTest.qWaitForWindowExposed(self.view)

    def settle(self) -> None:
        """Let the screen take taps, and everything be laid out."""
        self.stand.wait(self.stand.times.settle)
        self.still()

    def still(self) -> QImage:
        """The picture, once nothing changes in it any more: layouts follow each other in steps."""
        before = QImage()
        for _ in range(_MOST_ROUNDS):
            QGuiApplication.processEvents()
            picture = self.view.grabWindow()
            if picture == before:
                return picture
            before = picture
        raise AssertionError("the picture never comes to rest")

    def item(self, name: str) -> SeenItem:
        items = visible_items()
        assert name in items, f"{name} is not among {sorted(items)}"
        return items[name]

    def tap(self, name: str) -> None:
        """A finger on the item, as soon as the screen takes it."""
        self.settle()
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, pos=self.item(name).centre)
        self.settle()

    def page(self) -> Page:
        """What is to be seen now."""
        return see(self.ground, self.size)

    @property
    def ground(self) -> QQuickItem:
        """What everything is on."""
        return self.view.contentItem()

    def buttons(self) -> list[QQuickItem]:
        return [item for item in self.items() if item.inherits("QQuickAbstractButton")]

    def texts(self) -> list[QQuickItem]:
        return [item for item in self.items() if item.inherits("QQuickText") and item.property("text")]

    def text(self, name: str) -> QQuickItem:
        return next(item for item in self.texts() if item.objectName() == name)

    def items(self) -> Iterator[QQuickItem]:
        """Everything that is visible."""
        waiting = [self.ground]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                waiting.extend(item.childItems())
                yield item

    def speak(self, language: str) -> None:
        """Choose a language, if need be among those behind the globe."""
        self.settle()
        if f"language-{language}" not in visible_items():
            self.tap("other-languages")
        self.turn_to(f"language-{language}")
        self.tap(f"language-{language}")

    def turn_to(self, name: str) -> None:
        """Turn the pages of the screen until this button is on it."""
        first = set(visible_items())
        while name not in visible_items() and "more-choices" in visible_items():
            self.tap("more-choices")
            self.rest()
            assert set(visible_items()) != first, f"{name} is on no page"

    def to_party(self, language: str) -> None:
        self.speak(language)
        self.tap("choice-1")

    def double_tap(self, name: str) -> None:
        """Two taps on one place, as fast as a nervous finger makes them."""
        self.settle()
        place = self.item(name).centre
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, pos=place)
        self.stand.wait(BETWEEN_TAPS_S)
        self.still()
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, pos=place)
        self.settle()

    def rest(self) -> None:
        """Long enough for a button to take the next tap for one of its own."""
        QTest.qWait(REPEAT_GUARD_MS)

    def places(self) -> dict[str, QRectF]:
        """Where each button is, in the window."""
        return {b.objectName(): b.mapRectToScene(b.boundingRect()) for b in self.buttons()}

    def stage_width(self) -> float:
        """All but the column of the modes, which is not mirrored."""
        bar = self.item("access-bar").item
        assert isinstance(bar, QQuickItem)
        return bar.x()

    def start_over(self) -> None:
        """Without the finger, whose next tap on the same button would be taken for a double one."""
        self.stand.tap("start-over")
        self.settle()
