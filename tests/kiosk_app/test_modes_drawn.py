"""The modes as they are really drawn: on every screen, in every language, lying and standing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, QSize

from kiosk_app.reach import ScreenSettings
from queue_link.qt.theme import CONTRAST, DARK, LIGHT, Palette, Theme
from tests.kiosk_app.faults import faults_of_pages
from tests.kiosk_app.gallery import GOLDEN_TOURS, Gallery, Tour
from tests.kiosk_app.panel import Panel
from tests.kiosk_app.seen import Page
from tests.pixels import contrast

Opened = Callable[[QSize], Panel]
LYING, STANDING = QSize(1920, 1080), QSize(1080, 1920)
SMALL = (QSize(800, 480), QSize(480, 800))
SIZES = (LYING, STANDING)
LANGUAGES = ("fi", "sv", "en", "ar", "zh")
ACCESS = ("help", "high-contrast", "large-text", "low-reach", "speech")

of_every_panel = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
of_every_language = pytest.mark.parametrize("language", LANGUAGES)


def pages(
    gallery: Gallery, size: QSize, language: str, *modes: str, screen: ScreenSettings | None = None
) -> Iterator[tuple[str, Page]]:
    """All that a customer with these modes sees, with the names of the screens."""
    for look in gallery.looks(tour(size, *modes, screen=screen), language):
        for page in look.pages:
            yield look.screen, page


def tour(size: QSize, *modes: str, screen: ScreenSettings | None = None) -> Tour:
    """Large panels are those of the golden pictures, with contrasts measured."""
    width, height = size.toTuple()
    if screen is not None:
        return Tour(width, height, ("fi", "ar"), modes, brief=True, mounted=screen)
    if size in SMALL:
        return Tour(width, height, ("fi", "ar"), modes, brief=True)
    return next(t for t in GOLDEN_TOURS if (t.size, t.modes) == (size, modes))


# --- contrast ------------------------------------------------------------------------------------------


USUAL_AND_HIGH = pytest.mark.parametrize(("modes", "least"), [((), 4.5), (("high-contrast",), 7.0)])


@of_every_panel
@of_every_language
@USUAL_AND_HIGH
def test_req_01_03_text_stands_out(
    gallery: Gallery, size: QSize, language: str, modes: tuple[str, ...], least: float
) -> None:
    """Measured in the picture: 4.5 to 1 for all text, 7 to 1 with high contrast."""
    for screen, page in pages(gallery, size, language, *modes):
        for text in page.words:
            measured = text.contrast
            assert measured is None or measured >= least, f"{screen}: {text.said}: {measured:.1f}"


@of_every_panel
@of_every_language
@USUAL_AND_HIGH
def test_req_02_signs_and_edges_stand_out(
    gallery: Gallery, size: QSize, language: str, modes: tuple[str, ...], least: float
) -> None:
    """Measured in the picture: 3 to 1 for signs, and for what tells a button from what is around it."""
    for screen, page in pages(gallery, size, language, *modes):
        for text in page.texts:
            assert not text.marks or text.contrast is None or text.contrast >= 3, f"{screen}: {text.said}"
        for button in page.buttons:
            edge = button.edge
            assert edge is None or edge >= 3 or not button.enabled, f"{screen}: {button.name}: {edge:.2f}"


@pytest.mark.parametrize(("palette", "least"), [(LIGHT, 4.5), (DARK, 7.0), (CONTRAST, 7.0)])
def test_req_01_the_palettes_hold_what_they_promise(palette: Palette, least: float) -> None:
    """Every ink on every ground it is meant for."""
    pairs = [
        *((ink, ground) for ink in ("ink", "ink_soft") for ground in ("ground", "surface")),
        *(("on_" + ground, ground) for ground in ("accent", "good", "warn", "bad")),
        ("ink", "accent_soft"),
    ]
    for ink, ground in pairs:
        measured = contrast(rgb(getattr(palette, ink)), rgb(getattr(palette, ground)))
        assert measured >= least, f"{ink} on {ground}: {measured:.2f}"


def test_req_02_edges_of_buttons_stand_out() -> None:
    """3 to 1 against what is around them; so does the ring around what is in focus."""
    for palette in (LIGHT, CONTRAST):
        for ground in (palette.ground, palette.surface):
            assert contrast(rgb(palette.accent), rgb(ground)) >= 3
            assert contrast(rgb(palette.ink), rgb(ground)) >= 3


def rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def test_req_42_the_next_customer_sees_the_usual_colours(panel: Opened) -> None:
    opened = panel(LYING)
    opened.stand.open()
    opened.tap("high-contrast")
    theme = opened.view.engine().singletonInstance("Vuoro", "Theme")
    assert isinstance(theme, Theme)
    assert colour(theme, "ground") == CONTRAST.ground
    opened.stand.to_ticket()
    opened.stand.tap("done")
    opened.settle()
    assert colour(theme, "ground") == LIGHT.ground


def colour(theme: Theme, name: str) -> str:
    return str(theme.property(name).name())


# --- large text ----------------------------------------------------------------------------------------


@of_every_panel
@of_every_language
def test_req_06_large_text_is_whole(gallery: Gallery, size: QSize, language: str) -> None:
    """Every line of every text is whole on one of the pages, and every button is on one; nothing overlaps."""
    assert flaws(gallery, size, language, "large-text") == []


@pytest.mark.parametrize("size", SMALL, ids=lambda size: f"{size.width()}x{size.height()}")
def test_large_text_on_small_panels_is_whole(gallery: Gallery, size: QSize) -> None:
    found = flaws(gallery, size, "fi", "large-text")
    assert [flaw for flaw in found if "warning" not in flaw] == []


@pytest.mark.parametrize("language", ["fi", "ar"])
@pytest.mark.parametrize("size", [*SIZES, *SMALL], ids=lambda size: f"{size.width()}x{size.height()}")
def test_low_reach_is_whole(gallery: Gallery, size: QSize, language: str) -> None:
    assert flaws(gallery, size, language, "low-reach") == []


def flaws(gallery: Gallery, size: QSize, language: str, mode: str) -> list[str]:
    """What is wrong with the pages of all screens."""
    looks = gallery.looks(tour(size, mode), language)
    return [f"{look.screen}: {fault}" for look in looks for fault in faults_of_pages(look)]


@of_every_panel
def test_req_06_large_text_is_twice_as_large(gallery: Gallery, size: QSize) -> None:
    """What is no larger than running text is doubled; the rest is at least twice running text."""
    usual: dict[str, int] = {}
    for _, page in pages(gallery, size, "en"):
        for text in page.words:
            usual[text.said] = min(text.pixels, usual.get(text.said, text.pixels))
    running = min(size.width(), size.height()) / 30
    for screen, page in pages(gallery, size, "en", "large-text"):
        for text in page.words:
            if text.said in usual:
                least = 2 * min(usual[text.said], running) - 2
                assert text.pixels >= least, f"{screen}: {text.said}"


# --- reach ---------------------------------------------------------------------------------------------

MOUNTED = (
    (STANDING, ScreenSettings(width_mm=299, height_mm=531, mount_mm=900)),
    (LYING, ScreenSettings(width_mm=531, height_mm=299, mount_mm=1000)),
    (STANDING, ScreenSettings(width_mm=700, height_mm=1244, mount_mm=250)),
)


of_every_stand = pytest.mark.parametrize(
    ("size", "screen"), MOUNTED, ids=["24 inch", "24 inch lying", "a stele"]
)


@of_every_stand
@pytest.mark.parametrize("language", ["fi", "ar"])
def test_req_18_19_the_low_layout_is_within_reach(
    gallery: Gallery, size: QSize, screen: ScreenSettings, language: str
) -> None:
    """Every button lies between 380 and 1200 mm above the floor."""
    for name, page in pages(gallery, size, language, "low-reach", screen=screen):
        for button, place in page.places.items():
            low, high = heights(size, screen, place)
            assert low >= 380 - 1, f"{name}: {button} is {low:.0f} mm above the floor"
            assert high <= 1200 + 1, f"{name}: {button} is {high:.0f} mm above the floor"


@of_every_stand
def test_req_18_the_modes_are_within_reach_before_any_is_on(
    gallery: Gallery, size: QSize, screen: ScreenSettings
) -> None:
    """Whoever needs the low layout can ask for it."""
    for name, page in pages(gallery, size, "fi", screen=screen):
        for button in ACCESS if name != "starting" else ACCESS[:-1]:
            low, high = heights(size, screen, page.places[button])
            assert 380 - 1 <= low < high <= 1200 + 1, f"{name}: {button}"


@of_every_panel
@of_every_language
def test_req_18_without_a_measure_the_low_layout_is_the_lower_half(
    gallery: Gallery, size: QSize, language: str
) -> None:
    for name, page in pages(gallery, size, language, "low-reach"):
        for button, place in page.places.items():
            assert place.top() >= size.height() / 2 - 1, f"{name}: {button}"


@pytest.mark.parametrize(("size", "screen"), MOUNTED[:2], ids=["24 inch", "24 inch lying"])
def test_req_19_the_words_are_at_the_eyes_of_a_wheelchair_user(
    gallery: Gallery, size: QSize, screen: ScreenSettings
) -> None:
    """Between 800 and 1400 mm."""
    titles = [
        page.text("title").place
        for name, page in pages(gallery, size, "fi", "low-reach", screen=screen)
        if name == "matter"
    ]
    for title in titles[:1]:
        low, high = heights(size, screen, title)
        assert 800 <= low < high <= 1400
    assert titles


@of_every_stand
@pytest.mark.parametrize("modes", [(), ("large-text",), ("low-reach",), ("large-text", "low-reach")])
def test_req_14_buttons_are_for_fingers(
    gallery: Gallery, size: QSize, screen: ScreenSettings, modes: tuple[str, ...]
) -> None:
    """20 mm by 20 mm at least, and 1.5 mm apart."""
    mm = size.width() / screen.width_mm
    for name, page in pages(gallery, size, "fi", *modes, screen=screen):
        for button, place in page.places.items():
            assert min(place.width(), place.height()) >= 20 * mm - 1, f"{name}: {button}"
        for (one, place), (other, other_place) in combinations(page.places.items(), 2):
            near = place.adjusted(-1.5 * mm, -1.5 * mm, 1.5 * mm, 1.5 * mm)
            assert not near.intersects(other_place), f"{name}: {one} is too near to {other}"


def heights(size: QSize, screen: ScreenSettings, place: QRectF) -> tuple[float, float]:
    """Of the lower and the upper edge above the floor, in mm."""
    mm = screen.height_mm / size.height()
    bottom = size.height() - place.bottom()
    return screen.mount_mm + bottom * mm, screen.mount_mm + (bottom + place.height()) * mm


# --- always there --------------------------------------------------------------------------------------


@of_every_panel
def test_req_43_help_and_the_modes_are_always_at_the_same_place(gallery: Gallery, size: QSize) -> None:
    """On every screen and in every language, an evacuation too."""
    first: dict[str, QRectF] = {}
    for language in LANGUAGES:
        for screen, page in pages(gallery, size, language):
            if screen == "starting":
                continue  # nobody knows yet whether there is a voice
            places = {button: page.places[button] for button in ACCESS}
            first = first or places
            assert places == first, f"{language}, {screen}"


@of_every_panel
@pytest.mark.parametrize("modes", [(), ("large-text",), ("low-reach",)])
def test_req_40_the_languages_are_one_touch_away(
    gallery: Gallery, size: QSize, modes: tuple[str, ...]
) -> None:
    """Each named in itself, Finnish and Swedish of one size."""
    for screen, page in pages(gallery, size, "en", *modes):
        if screen in ("starting", "evacuation"):
            continue
        fi, sv = page.button("language-fi"), page.button("language-sv")
        assert (fi.text, sv.text) == ("Suomi", "Svenska"), screen
        assert fi.place.size() == sv.place.size(), screen
        assert page.button("language-en").text == "English", screen


@of_every_language
def test_req_22_23_every_button_has_its_name_and_toggles_their_state(gallery: Gallery, language: str) -> None:
    """In the tree for assistive programs: the visible label is part of the name, "on" is "checked"."""
    for screen, page in pages(gallery, STANDING, language, "high-contrast"):
        for button in page.buttons:
            if not button.name.startswith("party-"):
                assert button.text in button.told, f"{screen}: {button.name}"
            assert button.told, f"{screen}: {button.name}"
        assert page.button("high-contrast").checked
        assert not page.button("large-text").checked


def test_req_07_what_is_on_has_a_tick(panel: Opened) -> None:
    """Not by colour alone."""
    opened = panel(STANDING)
    opened.stand.open()
    opened.settle()
    assert ticks(opened.page()) == 0
    opened.tap("high-contrast")
    assert ticks(opened.page()) == 1


def ticks(page: Page) -> int:
    return sum(text.said == "✓" for text in page.texts)
