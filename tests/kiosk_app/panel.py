"""A kiosk in a window, touched with real mouse events, and what can be wrong with what it shows."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk_app.__main__ import QML
from queue_link.qt.shell import open_view
from queue_link.qt.visible import SeenItem, visible_items

if TYPE_CHECKING:
    from tests.kiosk_app.conftest import Stand

REPEAT_GUARD_MS = 550
BETWEEN_TAPS_S = 0.15
"""From the first to the second tap of a nervous finger."""


SMALLEST_TOUCH = {480: 76.0, 1080: 86.0}
"""Pixels for a finger, by the panel's short side: 20 mm on 9 and 24 inches."""


class Panel:
    """A kiosk in a window, touched with real mouse events."""

    def __init__(self, qtbot: QtBot, stand: Stand, size: QSize) -> None:
        self._qtbot = qtbot
        self.stand = stand
        self.size = size
        self.view: QQuickView = open_view(
            QML, {"kiosk": stand.screen, "pixelsPerMm": 0.0}, stand.translations
        )
        self.view.resize(size)
        self.view.show()
        qtbot.waitUntil(self.view.isExposed)

    def settle(self) -> None:
        """Let the screen take taps, and everything be laid out."""
        self.stand.wait(self.stand.times.settle)
        self._lay_out()

    def _lay_out(self) -> None:
        """Until the buttons stay where they are for two pictures."""
        rounds, still, places = 0, 0, dict[str, QRectF]()
        while still < 2:
            self._qtbot.wait(1)
            self.view.grabWindow()
            before, places = places, self.places()
            still = still + 1 if places == before else 0
            rounds += 1
            assert rounds < 50, "the buttons never come to rest"

    def item(self, name: str) -> SeenItem:
        items = visible_items()
        assert name in items, f"{name} is not among {sorted(items)}"
        return items[name]

    def tap(self, name: str) -> None:
        """A finger on the item, as soon as the screen takes it."""
        self.settle()
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, pos=self.item(name).centre)
        self.settle()

    def buttons(self) -> list[QQuickItem]:
        return [item for item in self.items() if item.inherits("QQuickAbstractButton")]

    def texts(self) -> list[QQuickItem]:
        return [item for item in self.items() if item.inherits("QQuickText") and item.property("text")]

    def text(self, name: str) -> QQuickItem:
        return next(item for item in self.texts() if item.objectName() == name)

    def items(self) -> Iterator[QQuickItem]:
        """Everything that is visible."""
        waiting = [self.view.contentItem()]
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
        self._lay_out()
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, pos=place)
        self.settle()

    def rest(self) -> None:
        """Long enough for a button to take the next tap for one of its own."""
        self._qtbot.wait(REPEAT_GUARD_MS)

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


def text_faults(panel: Panel) -> Iterator[str]:
    window = QRectF(-1, -1, panel.size.width() + 2, panel.size.height() + 2)
    for text in panel.texts():
        said = text.property("text")
        if not window.contains(seen_lines(text)):
            yield f"outside the screen: {said}"
        # The space at which an Arabic line is broken counts as a part of it.
        space = 0.3 * text.property("font").pixelSize() if text.property("arabic") else 0
        if text.property("truncated") or float(text.property("contentWidth")) > text.width() + space + 1:
            yield f"cut off: {said}"
    yield from overlaps(panel)


def overlaps(panel: Panel) -> Iterator[str]:
    """Marks of one letter stand in corners of their own."""
    words = [text for text in panel.texts() if len(text.property("text")) > 1]
    places = [(str(text.property("text")), seen_lines(text)) for text in words]
    for (one, place), (other, other_place) in combinations(places, 2):
        common = place.intersected(other_place)
        if min(common.width(), common.height()) > 0.25 * min(place.height(), other_place.height()):
            yield f"over each other: {one} / {other}"


def size_faults(panel: Panel) -> Iterator[str]:
    """Words shrink by a fifth at most; the smallest, such as an address, begin at 0.85 of running text."""
    short = min(panel.size.width(), panel.size.height())
    unit = max(short / 30, min(20, short / 22))
    for text in panel.texts():
        pixels = text.property("font").pixelSize()
        if pixels < 0.8 * 0.85 * unit - 1:
            yield f"too small to read: {text.property('text')} ({pixels} of {unit} pixels)"


def lines(text: QQuickItem) -> QRectF:
    """Where the lines of a text are, in the window, over its whole width. Arabic ones are moved up by the
    empty room above their letters: what is above the text itself holds no ink."""
    height = float(text.property("contentHeight")) + float(text.property("topPadding"))
    return text.mapRectToScene(QRectF(0, 0, text.width(), height))


def seen_lines(text: QQuickItem) -> QRectF:
    """The same without what is on another page."""
    return _unclipped(text, lines(text))


def seen_part(text: QQuickItem) -> QRectF:
    """The place that a text takes, without what is on another page."""
    return _unclipped(text, text.mapRectToScene(QRectF(0, 0, text.width(), text.height())))


def _unclipped(text: QQuickItem, place: QRectF) -> QRectF:
    item = text.parentItem()
    while item is not None:
        if item.clip():
            place = place.intersected(item.mapRectToScene(item.boundingRect()))
        item = item.parentItem()
    return place


def button_faults(panel: Panel) -> Iterator[str]:
    window = QRectF(-1, -1, panel.size.width() + 2, panel.size.height() + 2)
    least = SMALLEST_TOUCH.get(min(panel.size.width(), panel.size.height()), 57.0)
    places: list[tuple[str, QRectF]] = []
    for button in panel.buttons():
        place = button.mapRectToScene(button.boundingRect())
        places.append((button.objectName(), place))
        if not button.objectName():
            yield f"without an object name: {button.property('text')}"
        if not window.contains(place):
            yield f"outside the screen: {button.objectName()}"
        if min(place.width(), place.height()) < least - 1:
            yield f"too small for a finger: {button.objectName()} {place.width()} x {place.height()}"
        told = QAccessible.queryAccessibleInterface(button)
        if (
            button.property("text") not in told.text(QAccessible.Text.Name)
            and "party" not in button.objectName()
        ):
            yield f"without an accessible name: {button.objectName()}"
    for (one, place), (other, other_place) in combinations(places, 2):
        if place.adjusted(-3, -3, 3, 3).intersects(other_place):
            yield f"too near each other: {one} / {other}"
