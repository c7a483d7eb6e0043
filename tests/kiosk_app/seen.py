"""What is to be seen of a kiosk at one moment: its texts, its buttons and its picture, as plain facts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from tests.kiosk_app.golden import Small
from tests.pixels import Pixels

MARKS = frozenset({"›", "‹", "✓", "!", "i", "?", "A", "123"})
"""Signs that are drawn as text."""
EVERYWHERE = QRectF(-1e6, -1e6, 2e6, 2e6)


@dataclass(frozen=True, slots=True)
class SeenText:
    """Places are in the window, in pixels."""

    said: str
    name: str
    place: QRectF
    """What it takes, over its whole width, also where another page begins."""
    lines: QRectF
    """The same without the room below its last line."""
    clip: QRectF
    """What is outside of this is on another page."""
    line_count: int
    pixels: int
    """The size of its font."""
    elided: bool
    whole: bool
    """Neither elided nor wider than its place."""
    arabic: bool
    button: QRectF | None
    """The place of the button on which it stands."""
    contrast: float | None
    """To what is behind it, as drawn, 1 to 21; None where that was not measured."""

    @property
    def marks(self) -> bool:
        """It is a sign and no word."""
        return self.said in MARKS

    @property
    def shown(self) -> QRectF:
        """The part of ``place`` that is on this page."""
        return self.place.intersected(self.clip)

    @property
    def shown_lines(self) -> QRectF:
        """The part of ``lines`` that is on this page."""
        return self.lines.intersected(self.clip)


@dataclass(frozen=True, slots=True)
class SeenButton:
    name: str
    text: str
    place: QRectF
    """In the window, in pixels."""
    told: str
    """Its name for assistive programs."""
    checked: bool
    """For assistive programs."""
    enabled: bool
    edge: float | None
    """The contrast of its outline to what is around it, on its faintest side; None where not measured."""


@dataclass(frozen=True)
class Page:
    """One page of a screen: all that it shows at once."""

    size: QSize
    texts: tuple[SeenText, ...]
    buttons: tuple[SeenButton, ...]
    small: Small | None = None
    """In golden size; None where no picture was asked for."""

    @property
    def words(self) -> tuple[SeenText, ...]:
        """The texts that are no signs."""
        return tuple(text for text in self.texts if not text.marks)

    @property
    def places(self) -> dict[str, QRectF]:
        """Where each button is."""
        return {button.name: button.place for button in self.buttons}

    def button(self, name: str) -> SeenButton:
        return next(button for button in self.buttons if button.name == name)

    def text(self, name: str) -> SeenText:
        return next(text for text in self.texts if text.name == name)

    @property
    def stage_width(self) -> float:
        """All but the column of the modes, which is not mirrored."""
        return min(self.places["help"].left(), self.size.width())


@dataclass(frozen=True)
class Look:
    """One screen of a walk."""

    screen: str
    pages: tuple[Page, ...]
    """What does not fit on one is on another; a button turns them."""
    controls: frozenset[str]
    """The buttons that a plain sheet is to show, on whatever page; empty for other sheets."""


def see(root: QQuickItem, size: QSize, pixels: Pixels | None = None) -> Page:
    """All that is visible below ``root``; with the contrasts of its picture, where there is one."""
    texts: list[SeenText] = []
    buttons: list[SeenButton] = []
    for item, clip, around in _visible(root, EVERYWHERE, None):
        if item.inherits("QQuickAbstractButton"):
            buttons.append(_button(item, pixels))
        elif item.inherits("QQuickText") and item.property("text"):
            texts.append(_text(item, clip, around, pixels))
    return Page(size, tuple(texts), tuple(buttons))


def _visible(
    item: QQuickItem, clip: QRectF, around: QRectF | None
) -> Iterator[tuple[QQuickItem, QRectF, QRectF | None]]:
    """Each item, in what part of the window it can be seen, and the place of the button that it is in."""
    if not item.isVisible():
        return
    yield item, clip, around
    if item.clip():
        clip = clip.intersected(_place(item))
    if item.inherits("QQuickAbstractButton"):
        around = _place(item)
    for child in item.childItems():
        yield from _visible(child, clip, around)


def _place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _text(item: QQuickItem, clip: QRectF, around: QRectF | None, pixels: Pixels | None) -> SeenText:
    place = _place(item)
    # Arabic lines are moved up by the empty room above their letters: above the text there is no ink.
    height = float(item.property("contentHeight")) + float(item.property("topPadding"))
    shown = place.intersected(clip)
    size = item.property("font").pixelSize()
    arabic = bool(item.property("arabic"))
    # The space at which an Arabic line is broken counts as a part of it.
    space = 0.3 * size if arabic else 0.0
    wide = float(item.property("contentWidth")) > item.width() + space + 1
    elided = bool(item.property("truncated"))
    return SeenText(
        said=str(item.property("text")),
        name=item.objectName(),
        place=place,
        lines=item.mapRectToScene(QRectF(0, 0, item.width(), height)),
        clip=clip,
        line_count=int(item.property("lineCount")),
        pixels=size,
        elided=elided,
        whole=not elided and not wide,
        arabic=arabic,
        button=around,
        contrast=None if pixels is None or shown.isEmpty() else pixels.text_contrast(shown),
    )


def _button(item: QQuickItem, pixels: Pixels | None) -> SeenButton:
    told = QAccessible.queryAccessibleInterface(item)
    place = _place(item)
    return SeenButton(
        name=item.objectName(),
        text=str(item.property("text")),
        place=place,
        told=told.text(QAccessible.Text.Name),
        checked=bool(told.state().checked),
        enabled=item.isEnabled(),
        edge=None if pixels is None else pixels.edge_contrast(place),
    )
