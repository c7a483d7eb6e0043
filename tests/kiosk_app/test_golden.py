"""Every screen looks as it did when somebody looked at it last."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRectF

from tests.golden import Points, alike, mark
from tests.kiosk_app.gallery import GOLDEN_TOURS, Gallery, Tour, sheet_name, titled
from tests.kiosk_app.golden import COMMAND, SHRINK, read
from tests.kiosk_app.seen import Page


@pytest.mark.parametrize(
    ("tour", "language"), [(tour, language) for tour in GOLDEN_TOURS for language in tour.languages], ids=str
)
def test_every_screen_looks_as_before(gallery: Gallery, tour: Tour, language: str, tmp_path: Path) -> None:
    """In five languages, with each mode, lying and standing."""
    seen = {title: small.pixels for title, small in titled(gallery.looks(tour, language))}
    golden = read(sheet_name(tour, language), (tour.width // SHRINK, tour.height // SHRINK))
    assert [*seen] == [*golden], f"other screens than before; after looking at them: {COMMAND}"
    changed = [title for title in seen if not alike(seen[title], golden[title])]
    for title in changed:
        mark(tmp_path, title.replace(", ", "-").replace(" ", "-"), seen[title], golden[title])
    assert changed == [], f"see {tmp_path}; if they are right: {COMMAND}"


@pytest.fixture
def page(gallery: Gallery) -> Page:
    """The party screen in Finnish, standing."""
    tour = next(tour for tour in GOLDEN_TOURS if tour.height > tour.width and not tour.modes)
    return next(look for look in gallery.looks(tour, "fi") if look.screen == "party").pages[0]


def pixels_of(page: Page) -> Points:
    assert page.small is not None
    return page.small.pixels.copy()


def part(place: QRectF) -> tuple[slice, slice]:
    """Of a golden picture, down and across."""
    top, bottom, left, right = (
        round(edge / SHRINK) for edge in (place.top(), place.bottom(), place.left(), place.right())
    )
    return slice(top, bottom), slice(left, right)


def test_a_moved_button_is_seen(page: Page) -> None:
    """By 16 pixels of the screen."""
    down, across = part(page.places["party-1"].adjusted(-16, -16, 16, 16))
    moved = pixels_of(page)
    moved[down, across] = np.roll(moved[down, across], 16 // SHRINK, axis=0)
    assert not alike(pixels_of(page), moved)


def test_a_missing_word_is_seen(page: Page) -> None:
    """One text, the smallest on the screen."""
    text = min(page.words, key=lambda text: text.pixels)
    down, across = part(text.place)
    without = pixels_of(page)
    without[down, across] = without[down.start, across.start]
    assert not alike(pixels_of(page), without)


def test_a_changed_colour_is_seen(page: Page) -> None:
    """The button that takes a number is black."""
    black = pixels_of(page)
    black[part(page.places["take-ticket"])] //= 4
    assert not alike(pixels_of(page), black)


def test_the_rounding_of_edges_is_not_seen(page: Page) -> None:
    before = pixels_of(page)
    noise = np.random.default_rng(1).integers(-20, 21, before.shape)
    assert alike(before, np.clip(before.astype(int) + noise, 0, 255).astype(np.uint8))
