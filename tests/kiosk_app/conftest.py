"""The kiosk on its stand, the panel it is drawn on, and what was seen on walks through it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from tests.kiosk_app.gallery import Gallery, looks_of
from tests.kiosk_app.panel import Panel
from tests.kiosk_app.stand import Stand, standing
from tests.machine import folder_of_all


@pytest.fixture
def stand(qapp: QGuiApplication) -> Iterator[Stand]:
    with standing(qapp) as stand:
        yield stand


@pytest.fixture
def panel(stand: Stand) -> Iterator[Callable[[QSize], Panel]]:
    panels: list[Panel] = []

    def panel(size: QSize) -> Panel:
        panels.append(Panel(stand, size))
        return panels[-1]

    yield panel
    for opened in panels:
        shiboken6.delete(opened.view)


@pytest.fixture(scope="session")
def gallery(
    qapp: QGuiApplication, pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory
) -> Gallery:
    folder = folder_of_all(pytestconfig) or tmp_path_factory.mktemp("gallery")
    return Gallery(partial(looks_of, qapp), folder)
