"""Windows of the desk program for tests."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import pytest
from PySide6.QtWidgets import QApplication

from counter_app.settings import CounterSettings
from counter_app.windows.look import dress
from counter_app.windows.places import Places
from queue_link.qt.theme import load_fonts
from queue_link.qt.translations import Translations
from queue_link.vocabulary import Language, Role
from tests.counter_app.opened import SETTINGS, OpenedDesk


class Opener(Protocol):
    """Opens the window of a device of this role."""

    def __call__(
        self, role: Role, settings: CounterSettings = SETTINGS, places: Places | None = None
    ) -> OpenedDesk: ...


@pytest.fixture(scope="session")
def application(qapp: QApplication) -> QApplication:
    """With the house's fonts and style."""
    load_fonts()
    dress(qapp)
    return qapp


@pytest.fixture
def opener(application: QApplication) -> Iterator[Opener]:
    """Opens windows in English, and closes them after the test."""
    translations = Translations("shared", "counter")
    translations.use(application, Language("en"))
    opened: list[OpenedDesk] = []

    def open_desk(
        role: Role, settings: CounterSettings = SETTINGS, places: Places | None = None
    ) -> OpenedDesk:
        opened.append(OpenedDesk(application, role, translations, settings, places))
        return opened[-1]

    yield open_desk
    for desk in opened:
        desk.close()


@pytest.fixture
def adviser(opener: Opener) -> OpenedDesk:
    return opener(Role.COUNTER)


@pytest.fixture
def door(opener: Opener) -> OpenedDesk:
    return opener(Role.DOOR)


@pytest.fixture
def supervisor(opener: Opener) -> OpenedDesk:
    return opener(Role.SUPERVISOR)
