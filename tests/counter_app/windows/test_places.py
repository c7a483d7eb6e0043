"""Where windows stood."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect

from counter_app.windows.places import Places, fitted

LAPTOP = QRect(0, 0, 1366, 728)
MONITOR = QRect(1366, -100, 1920, 1040)
BOTH = [LAPTOP, MONITOR]
ON_MONITOR = QRect(1500, 100, 1040, 680)


class Desk:
    """Screens that come and go."""

    def __init__(self, file: Path) -> None:
        self.screens = BOTH
        self.file = file

    def places(self) -> Places:
        return Places(self.file, lambda: self.screens)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "config" / "windows.ini")


def test_a_window_returns_to_its_place_after_a_restart(desk: Desk) -> None:
    places = desk.places()
    places.remember("window", ON_MONITOR)
    places.deleteLater()
    del places
    assert desk.places().recall("window") == ON_MONITOR
    assert desk.places().recall("bar") is None


def test_each_set_up_of_screens_has_places_of_its_own(desk: Desk) -> None:
    """Back at the desk with two monitors, the window is where it was there."""
    places, at_home = desk.places(), QRect(10, 20, 800, 600)
    places.remember("window", ON_MONITOR)
    desk.screens = [LAPTOP]
    assert places.recall("window") is None
    places.remember("window", at_home)
    assert places.recall("window") == at_home
    desk.screens = [MONITOR, LAPTOP]
    assert places.recall("window") == ON_MONITOR


def test_a_window_whose_monitor_is_gone_is_brought_into_sight(desk: Desk) -> None:
    """Wholly, with its title."""
    desk.screens = [LAPTOP]
    assert desk.places().fitted(ON_MONITOR) == QRect(326, 48, 1040, 680)


@pytest.mark.parametrize(
    ("where", "there"),
    [
        (QRect(100, 50, 800, 600), QRect(100, 50, 800, 600)),
        (QRect(-300, -200, 800, 600), QRect(0, 0, 800, 600)),
        (QRect(0, 700, 800, 600), QRect(0, 128, 800, 600)),
        (QRect(0, 0, 4000, 3000), QRect(1366, -100, 1920, 1040)),
        (QRect(1200, 0, 900, 600), QRect(1366, 0, 900, 600)),
    ],
)
def test_a_window_is_wholly_on_the_screen_that_holds_most_of_it(where: QRect, there: QRect) -> None:
    assert fitted(where, BOTH) == there


def test_a_file_with_nonsense_is_as_if_nothing_had_been_remembered(desk: Desk) -> None:
    desk.file.parent.mkdir()
    desk.file.write_bytes(b"\xff[no ini\nwindow=1")
    places = desk.places()
    assert places.recall("window") is None
    places.remember("window", ON_MONITOR)
    assert places.recall("window") == ON_MONITOR
