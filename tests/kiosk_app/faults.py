"""What can be wrong with what a screen shows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF, QSize

from tests.kiosk_app.seen import Look, Page, SeenText

SMALLEST_TOUCH = {480: 76.0, 1080: 86.0}
"""Pixels for a finger, by the panel's short side: 20 mm on 9 and 24 inches."""


def faults(page: Page) -> Iterator[str]:
    """All that can be wrong with a page that shows the whole of a screen."""
    yield from text_faults(page)
    yield from button_faults(page)
    yield from size_faults(page)
    yield from inner_faults(page)


def text_faults(page: Page) -> Iterator[str]:
    """Words off the screen, cut off, or over each other."""
    window = _window(page.size)
    for text in page.texts:
        if not window.contains(text.shown_lines):
            yield f"outside the screen: {text.said}"
        if not text.whole:
            yield f"cut off: {text.said}"
    yield from overlaps(page)


def overlaps(page: Page) -> Iterator[str]:
    """Marks of one letter stand in corners of their own."""
    words = [(text.said, text.shown_lines) for text in page.texts if len(text.said) > 1]
    for (one, place), (other, other_place) in combinations(words, 2):
        if not place.intersects(other_place):
            continue
        common = place.intersected(other_place)
        if min(common.width(), common.height()) > 0.25 * min(place.height(), other_place.height()):
            yield f"over each other: {one} / {other}"


def size_faults(page: Page) -> Iterator[str]:
    """Words shrink by a fifth at most; the smallest, such as an address, begin at 0.85 of running text."""
    short = min(page.size.width(), page.size.height())
    unit = max(short / 30, min(20, short / 22))
    for text in page.words:
        if text.pixels < 0.8 * 0.85 * unit - 1:
            yield f"too small to read: {text.said} ({text.pixels} of {unit} pixels)"


def inner_faults(page: Page) -> Iterator[str]:
    """Words of a button are on the button."""
    for text in page.texts:
        if text.button is not None and not text.button.adjusted(-1, -1, 1, 1).contains(text.lines):
            yield f"beyond its button: {text.said}"


def button_faults(page: Page) -> Iterator[str]:
    """Buttons off the screen, too small for a finger, too near to each other, or without a name."""
    window = _window(page.size)
    least = SMALLEST_TOUCH.get(min(page.size.width(), page.size.height()), 57.0)
    for button in page.buttons:
        if not button.name:
            yield f"without an object name: {button.text}"
        if not window.contains(button.place):
            yield f"outside the screen: {button.name}"
        if min(button.place.width(), button.place.height()) < least - 1:
            yield f"too small for a finger: {button.name} {button.place.size().toTuple()}"
        if button.text not in button.told and "party" not in button.name:
            yield f"without an accessible name: {button.name}"
    for one, other in combinations(page.buttons, 2):
        if one.place.adjusted(-3, -3, 3, 3).intersects(other.place):
            yield f"too near each other: {one.name} / {other.name}"


def faults_of_pages(look: Look) -> Iterator[str]:
    """What is wrong with a screen that may have several pages: on one of them each line is whole, and each
    button is there; nothing is cut or overlaps."""
    lines: dict[str, int] = {}
    whole: dict[str, set[int]] = defaultdict(set)
    buttons: set[str] = set()
    for page in look.pages:
        buttons |= set(page.places)
        yield from button_faults(page)
        yield from overlaps(page)
        for text in page.words:
            lines[text.said] = text.line_count
            yield from _line_faults(text, whole[text.said])
    for said, count in lines.items():
        if whole[said] != set(range(count)):
            yield f"not all lines are on a page: {said}: {sorted(whole[said])} of {count}"
    yield from (f"on no page: {name}" for name in look.controls - buttons)


def _line_faults(text: SeenText, whole: set[int]) -> Iterator[str]:
    """Lines that are cut by the edge of a page; those that are not are added to ``whole``."""
    seen = text.shown.adjusted(-2, -2, 2, 2)
    pitch = text.place.height() / text.line_count
    if text.elided:
        yield f"elided: {text.said}"
    for line in range(text.line_count):
        top = text.place.top() + line * pitch
        place = QRectF(text.place.left(), top, text.place.width(), pitch)
        if seen.contains(place):
            whole.add(line)
        elif seen.intersected(place).height() > 0.2 * pitch:
            yield f"cut through: line {line + 1} of {text.said}"


def _window(size: QSize) -> QRectF:
    return QRectF(-1, -1, size.width() + 2, size.height() + 2)
