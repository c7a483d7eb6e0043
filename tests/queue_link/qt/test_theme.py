"""Colours that can be read, and fonts that are there."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QFontMetricsF, QGuiApplication, QPalette, QRawFont

from queue_link.qt.theme import (
    CAP_HEIGHT,
    DARK,
    FONT_FILES,
    LIGHT,
    STRONG,
    Palette,
    Theme,
    font,
    load_fonts,
    style_sheet,
    widget_palette,
)

ON = [
    ("ink", "ground"),
    ("ink", "surface"),
    ("ink", "raised"),
    ("ink", "accent_soft"),
    ("ink", "accent_pressed"),
    ("ink_soft", "ground"),
    ("ink_soft", "surface"),
    ("on_accent", "accent"),
    ("on_good", "good"),
    ("on_warn", "warn"),
    ("on_bad", "bad"),
]


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    made = QColor(colour)
    red, green, blue = (linear(part) for part in (made.redF(), made.greenF(), made.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("ink", "ground"), ON)
@pytest.mark.parametrize(("palette", "least"), [(LIGHT, 4.5), (DARK, 7.0)], ids=["light", "dark"])
def test_text_stands_out(palette: Palette, least: float, ink: str, ground: str) -> None:
    """WCAG 1.4.3 at arm's length; 7:1 across a room."""
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= least


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_controls_stand_out(palette: Palette) -> None:
    """What marks a control is at least 3:1 to what is around it (WCAG 1.4.11)."""
    for mark in (palette.accent, palette.line, palette.good):
        assert contrast(mark, palette.surface) >= 2.9
    assert contrast(palette.accent, palette.ground) >= 3


def test_numbers_have_one_width(qapp: QGuiApplication) -> None:
    """Figures stand below each other in a column."""
    load_fonts()
    metrics = QFontMetricsF(font(100, STRONG, number=True))
    assert metrics.horizontalAdvance("111") == metrics.horizontalAdvance("000")


def test_bundled_fonts_are_used(qapp: QGuiApplication) -> None:
    """Not what happens to be installed; the strong weight is a font of its own."""
    load_fonts()
    assert QRawFont.fromFont(font(20)).familyName() == "Inter"
    assert QRawFont.fromFont(font(20, STRONG)).styleName() == "SemiBold"
    assert QFontMetricsF(font(1000)).capHeight() == pytest.approx(CAP_HEIGHT * 1000, abs=1)


def test_theme_changes_colours(qapp: QGuiApplication) -> None:
    """QML is told when another palette is used."""
    theme = Theme()
    told: list[None] = []
    theme.changed.connect(lambda: told.append(None))
    theme.use(DARK)
    assert theme.property("ground") == QColor(DARK.ground)
    assert len(told) == 1


def test_style_sheet_takes_names_of_the_palette() -> None:
    """A name that is no colour is an error, not a black hole."""
    assert style_sheet("QWidget { color: $ink }", LIGHT) == f"QWidget {{ color: {LIGHT.ink} }}"
    with pytest.raises(KeyError):
        style_sheet("$inq", LIGHT)


def test_widgets_get_the_same_colours() -> None:
    """The palette of widgets is made of the theme's colours."""
    assert widget_palette(LIGHT).color(QPalette.ColorRole.Window) == QColor(LIGHT.ground)


def test_fonts_are_loaded_once(qapp: QGuiApplication) -> None:
    """A font that is loaded again is another one to Qt."""

    def loaded() -> int:
        return sum(bool(QFontDatabase.applicationFontFamilies(id)) for id in range(100))

    load_fonts()
    before = loaded()
    load_fonts()
    assert loaded() == before >= len(FONT_FILES)
