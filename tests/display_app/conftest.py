"""Displays for tests, closed after them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from display_app.settings import DisplaySettings
from queue_link.qt.theme import load_fonts
from tests.display_app.opened import Display, Opened


@pytest.fixture
def opened(qapp: QGuiApplication) -> Iterator[Opened]:
    load_fonts()
    displays: list[Display] = []

    def opened(size: QSize, panel: float = 1210.0, distance: float = 5.0, **more: Any) -> Display:
        settings = DisplaySettings(
            viewing_distance_m=distance, panel_width_mm=panel, **{"no_motion": True, **more}
        )
        displays.append(Display(size, settings))
        return displays[-1]

    yield opened
    for display in displays:
        display.close()
