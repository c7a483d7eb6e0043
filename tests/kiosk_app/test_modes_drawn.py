"""The modes as they are really drawn: on every screen, in every language, lying and standing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk_app.reach import ScreenSettings, reach
from kiosk_app.rows import Rows
from queue_link.qt.theme import CONTRAST, DARK, LIGHT, Palette, Theme
from tests.kiosk_app.malmi_setup import kiosk_view
from tests.kiosk_app.panel import Panel, button_faults, overlaps, seen_part
from tests.kiosk_app.pixels import contrast, text_contrast
from tests.kiosk_app.walk_through import walk_through

Opened = Callable[[QSize], Panel]
LYING, STANDING = QSize(1920, 1080), QSize(1080, 1920)
SMALL = (QSize(800, 480), QSize(480, 800))
SIZES = (LYING, STANDING)
LANGUAGES = ("fi", "sv", "en", "ar")
ACCESS = ("help", "high-contrast", "large-text", "low-reach", "speech")
MARKS = frozenset({"›", "‹", "✓", "!", "i", "?", "A", "123"})

of_every_panel = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
of_every_language = pytest.mark.parametrize("language", LANGUAGES)


def look(panel: Panel, language: str, *modes: str) -> Iterator[str]:
    """Each screen of a walk, drawn."""
    for name in walk_through(panel.stand, language, modes):
        panel.settle()
        yield name


def words(panel: Panel) -> list[QQuickItem]:
    return [text for text in panel.texts() if text.property("text") not in MARKS]


# --- contrast ------------------------------------------------------------------------------------------


@of_every_panel
@of_every_language
@pytest.mark.parametrize(("modes", "least"), [((), 4.5), (("high-contrast",), 7.0)])
def test_req_01_03_text_stands_out(
    panel: Opened, size: QSize, language: str, modes: tuple[str, ...], least: float
) -> None:
    """Measured in the picture: 4.5 to 1 for all text, 7 to 1 with high contrast."""
    opened = panel(size)
    for name in look(opened, language, *modes):
        image = opened.view.grabWindow()
        for text in words(opened):
            place = seen_part(text)
            measured = 21.0 if place.isEmpty() else text_contrast(image, place)
            assert measured >= least, f"{name}: {text.property('text')}: {measured:.1f}"


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
def test_req_06_large_text_is_whole(panel: Opened, size: QSize, language: str) -> None:
    """Every line of every text is whole on one of the pages, and every button is on one; nothing overlaps."""
    opened = panel(size)
    for name in look(opened, language, "large-text"):
        faults = list(faults_of_pages(opened))
        assert faults == [], name


@pytest.mark.parametrize("size", SMALL, ids=lambda size: f"{size.width()}x{size.height()}")
def test_large_text_on_small_panels_is_whole(panel: Opened, size: QSize) -> None:
    opened = panel(size)
    for name in look(opened, "fi", "large-text"):
        if "warning" not in name:
            assert list(faults_of_pages(opened)) == [], name


@pytest.mark.parametrize("language", ["fi", "ar"])
@pytest.mark.parametrize("size", [*SIZES, *SMALL], ids=lambda size: f"{size.width()}x{size.height()}")
def test_low_reach_is_whole(panel: Opened, size: QSize, language: str) -> None:
    opened = panel(size)
    for name in look(opened, language, "low-reach"):
        assert list(faults_of_pages(opened)) == [], name


def faults_of_pages(panel: Panel) -> Iterator[str]:
    """What is wrong with the pages of a plain sheet."""
    lines: dict[str, int] = {}
    whole: dict[str, set[int]] = defaultdict(set)
    buttons: set[str] = set()
    for _ in pages(panel):
        buttons |= set(panel.places())
        yield from button_faults(panel)
        yield from overlaps(panel)
        for text in words(panel):
            said = text.property("text")
            lines[said] = int(text.property("lineCount"))
            yield from line_faults(text, whole[said])
    for said, count in lines.items():
        if whole[said] != set(range(count)):
            yield f"not all lines are on a page: {said}: {sorted(whole[said])} of {count}"
    if sheet(panel) is not None:
        yield from (f"on no page: {name}" for name in controls(panel) - buttons)


def pages(panel: Panel) -> Iterator[int]:
    """Turn to each page of a plain sheet; other sheets have one."""
    plain = sheet(panel)
    count = int(plain.property("pages")) if plain is not None else 1
    for page in range(count):
        if plain is not None:
            plain.setProperty("page", page)
        panel.settle()
        yield page
    if plain is not None:
        plain.setProperty("page", 0)


def controls(panel: Panel) -> set[str]:
    """The names of all that the sheet is to show."""
    rows = panel.stand.screen.sheetControls
    assert isinstance(rows, Rows)
    role = next(role for role, name in rows.roleNames().items() if name == b"name")
    return {str(rows.data(rows.index(row), role)) for row in range(rows.rowCount())}


def sheet(panel: Panel) -> QQuickItem | None:
    return next((item for item in panel.items() if "PlainSheet" in item.metaObject().className()), None)


def line_faults(text: QQuickItem, whole: set[int]) -> Iterator[str]:
    """Lines that are cut by the edge of a page; those that are not are added to ``whole``."""
    seen = seen_part(text).adjusted(-2, -2, 2, 2)
    count = int(text.property("lineCount"))
    pitch = text.height() / count
    said = text.property("text")
    if text.property("truncated"):
        yield f"elided: {said}"
    for line in range(count):
        place = text.mapRectToScene(QRectF(0, line * pitch, text.width(), pitch))
        if seen.contains(place):
            whole.add(line)
        elif seen.intersected(place).height() > 0.2 * pitch:
            yield f"cut through: line {line + 1} of {said}"


@of_every_panel
def test_req_06_large_text_is_twice_as_large(panel: Opened, size: QSize) -> None:
    """What is no larger than running text is doubled; the rest is at least twice running text."""
    opened = panel(size)
    usual: dict[str, int] = {}
    for _ in look(opened, "en"):
        for text in words(opened):
            said, pixels = text.property("text"), text.property("font").pixelSize()
            usual[said] = min(pixels, usual.get(said, pixels))
    opened.stand.link.show(kiosk_view())
    opened.stand.tap("start-over")
    running = min(size.width(), size.height()) / 30
    for name in look(opened, "en", "large-text"):
        for text in words(opened):
            said, pixels = text.property("text"), text.property("font").pixelSize()
            if said in usual:
                assert pixels >= 2 * min(usual[said], running) - 2, f"{name}: {said}"


# --- reach ---------------------------------------------------------------------------------------------

MOUNTED = (
    (STANDING, ScreenSettings(width_mm=299, height_mm=531, mount_mm=900)),
    (LYING, ScreenSettings(width_mm=531, height_mm=299, mount_mm=1000)),
    (STANDING, ScreenSettings(width_mm=700, height_mm=1244, mount_mm=250)),
)


@pytest.mark.parametrize(("size", "screen"), MOUNTED, ids=["24 inch", "24 inch lying", "a stele"])
@pytest.mark.parametrize("language", ["fi", "ar"])
def test_req_18_19_the_low_layout_is_within_reach(
    panel: Opened, size: QSize, screen: ScreenSettings, language: str
) -> None:
    """Every button lies between 380 and 1200 mm above the floor, and the title between 800 and 1400."""
    opened = panel(size)
    mount(opened, screen)
    for name in look(opened, language, "low-reach"):
        for button, place in opened.places().items():
            low, high = heights(opened, screen, place)
            assert low >= 380 - 1, f"{name}: {button} is {low:.0f} mm above the floor"
            assert high <= 1200 + 1, f"{name}: {button} is {high:.0f} mm above the floor"


@pytest.mark.parametrize(("size", "screen"), MOUNTED, ids=["24 inch", "24 inch lying", "a stele"])
def test_req_18_the_modes_are_within_reach_before_any_is_on(
    panel: Opened, size: QSize, screen: ScreenSettings
) -> None:
    """Whoever needs the low layout can ask for it."""
    opened = panel(size)
    mount(opened, screen)
    for _ in look(opened, "fi"):
        for name in ACCESS:
            low, high = heights(opened, screen, opened.places()[name])
            assert 380 - 1 <= low < high <= 1200 + 1


@of_every_panel
def test_req_18_without_a_measure_the_low_layout_is_the_lower_half(panel: Opened, size: QSize) -> None:
    opened = panel(size)
    for name in look(opened, "sv", "low-reach"):
        for button, place in opened.places().items():
            assert place.top() >= size.height() / 2 - 1, f"{name}: {button}"


@pytest.mark.parametrize(("size", "screen"), MOUNTED[:2], ids=["24 inch", "24 inch lying"])
def test_req_19_the_words_are_at_the_eyes_of_a_wheelchair_user(
    panel: Opened, size: QSize, screen: ScreenSettings
) -> None:
    opened = panel(size)
    mount(opened, screen)
    for name in look(opened, "fi", "low-reach"):
        if name == "matter":
            title = opened.text("title")
            low, high = heights(opened, screen, title.mapRectToScene(title.boundingRect()))
            assert 800 <= low < high <= 1400


@pytest.mark.parametrize(("size", "screen"), MOUNTED, ids=["24 inch", "24 inch lying", "a stele"])
@pytest.mark.parametrize("modes", [(), ("large-text",), ("low-reach",), ("large-text", "low-reach")])
def test_req_14_buttons_are_for_fingers(
    panel: Opened, size: QSize, screen: ScreenSettings, modes: tuple[str, ...]
) -> None:
    """20 mm by 20 mm at least, and 1.5 mm apart."""
    opened = panel(size)
    mount(opened, screen)
    mm = size.width() / screen.width_mm
    for name in look(opened, "fi", *modes):
        places = opened.places()
        for button, place in places.items():
            assert min(place.width(), place.height()) >= 20 * mm - 1, f"{name}: {button}"
        for (one, place), (other, other_place) in combinations(places.items(), 2):
            near = place.adjusted(-1.5 * mm, -1.5 * mm, 1.5 * mm, 1.5 * mm)
            assert not near.intersects(other_place), f"{name}: {one} is too near to {other}"


def mount(panel: Panel, screen: ScreenSettings) -> None:
    """The panel as it stands."""
    band, root = reach(screen), panel.view.rootObject()
    root.setProperty("panelWidthMm", screen.width_mm)
    root.setProperty("reachFloor", band.floor)
    root.setProperty("reachCeiling", band.ceiling)


def heights(panel: Panel, screen: ScreenSettings, place: QRectF) -> tuple[float, float]:
    """Of the lower and the upper edge above the floor, in mm."""
    mm = screen.height_mm / panel.size.height()
    bottom = panel.size.height() - place.bottom()
    return screen.mount_mm + bottom * mm, screen.mount_mm + (bottom + place.height()) * mm


# --- always there --------------------------------------------------------------------------------------


@of_every_panel
def test_req_43_help_and_the_modes_are_always_at_the_same_place(panel: Opened, size: QSize) -> None:
    """On every screen and in every language, an evacuation too."""
    opened = panel(size)
    first: dict[str, QRectF] = {}
    for language in LANGUAGES:
        for name in look(opened, language):
            places = {button: opened.places()[button] for button in ACCESS}
            first = first or places
            assert places == first, f"{language}, {name}"
        opened.stand.link.show(kiosk_view())
        opened.stand.tap("start-over")


@of_every_panel
@pytest.mark.parametrize("modes", [(), ("large-text",), ("low-reach",)])
def test_req_40_the_languages_are_one_touch_away(panel: Opened, size: QSize, modes: tuple[str, ...]) -> None:
    """Each named in itself, Finnish and Swedish of one size."""
    opened = panel(size)
    for name in look(opened, "en", *modes):
        if name == "evacuation":
            continue
        buttons = {button.objectName(): button for button in opened.buttons()}
        fi, sv = buttons["language-fi"], buttons["language-sv"]
        assert (fi.property("text"), sv.property("text")) == ("Suomi", "Svenska"), name
        assert fi.size() == sv.size(), name
        assert "language-en" in buttons


@of_every_language
def test_req_22_23_every_button_has_its_name_and_toggles_their_state(panel: Opened, language: str) -> None:
    """In the tree for assistive programs: the visible label is part of the name, "on" is "checked"."""
    opened = panel(STANDING)
    for name in look(opened, language, "high-contrast"):
        for button in opened.buttons():
            told = QAccessible.queryAccessibleInterface(button)
            said = told.text(QAccessible.Text.Name)
            if not button.objectName().startswith("party-"):
                assert button.property("text") in said, f"{name}: {button.objectName()}"
            assert said, f"{name}: {button.objectName()}"
        state = {b.objectName(): QAccessible.queryAccessibleInterface(b).state() for b in opened.buttons()}
        assert state["high-contrast"].checked
        assert not state["large-text"].checked


def test_req_07_what_is_on_has_a_tick(panel: Opened) -> None:
    """Not by colour alone."""
    opened = panel(STANDING)
    opened.stand.open()
    opened.settle()
    assert ticks(opened) == 0
    opened.tap("high-contrast")
    assert ticks(opened) == 1


def ticks(panel: Panel) -> int:
    return sum(text.property("text") == "✓" for text in panel.texts())
