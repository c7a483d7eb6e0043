"""The desk by day and by night."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from counter_app.windows.colours import DAY, NIGHT, DeskColours, in_use
from counter_app.windows.daylight import Daylight
from counter_app.windows.look import dress
from queue_link.vocabulary import Role
from tests.counter_app.conftest import Opener
from tests.counter_app.scene import counter_view
from tests.pixels import Pixel
from tests.pixels import contrast as contrast_of

TEXTS = [
    ("ink", "ground"),
    ("ink", "surface"),
    ("ink", "raised"),
    ("ink", "accent_soft"),
    ("ink_soft", "ground"),
    ("ink_soft", "surface"),
    ("ink_soft", "raised"),
    ("accent", "surface"),
    ("accent", "ground"),
    ("on_accent", "accent"),
    ("bad", "surface"),
    ("bad", "ground"),
    ("good", "surface"),
    ("waits", "surface"),
    ("on_warn", "warn"),
    ("on_bad", "bad"),
    ("on_header", "header"),
    ("surface", "ink"),
]
"""Every pair of text and ground that the style sheet makes."""
EDGES = [
    ("edge", "surface"),
    ("edge", "ground"),
    ("accent", "surface"),
    ("accent", "ground"),
    ("accent", "raised"),
]
"""What tells a control, or where the keyboard is."""


def contrast(colours: DeskColours, one: str, other: str) -> float:
    """By WCAG 2.2."""
    return contrast_of(pixel(getattr(colours, one)), pixel(getattr(colours, other)))


def pixel(colour: str) -> Pixel:
    made = QColor(colour)
    return made.red(), made.green(), made.blue()


@pytest.mark.parametrize("colours", [DAY, NIGHT], ids=["day", "night"])
@pytest.mark.parametrize(("ink", "ground"), TEXTS)
def test_every_text_can_be_read(colours: DeskColours, ink: str, ground: str) -> None:
    """At least 4.5:1 (WCAG 2.2, 1.4.3)."""
    assert contrast(colours, ink, ground) >= 4.5


@pytest.mark.parametrize("colours", [DAY, NIGHT], ids=["day", "night"])
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_every_edge_and_the_focus_can_be_seen(colours: DeskColours, edge: str, ground: str) -> None:
    """At least 3:1 (WCAG 2.2, 1.4.11)."""
    assert contrast(colours, edge, ground) >= 3


@pytest.fixture
def daylight(application: QApplication) -> Iterator[Daylight]:
    made = Daylight(application)
    yield made
    application.styleHints().colorSchemeChanged.disconnect(made.follow)
    made.deleteLater()
    dress(application)


def test_the_desk_follows_the_system_while_it_runs(opener: Opener, daylight: Daylight) -> None:
    """Both ways; what is painted by hand is painted anew."""
    desk = opener(Role.COUNTER)
    desk.welcome(counter_view())
    hints = QApplication.styleHints()

    def ground() -> str:
        return desk.window.grab().toImage().pixelColor(3, 300).name()

    assert ground() == DAY.ground
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert (ground(), in_use()) == (NIGHT.ground, NIGHT)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert (ground(), in_use()) == (DAY.ground, DAY)
