"""The desk in the system's tray."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QImage

from counter_app.mode import Mode
from counter_app.windows.colours import DAY, NIGHT, DeskColours
from counter_app.windows.context import Context
from counter_app.windows.mode_sign import tray_picture
from counter_app.windows.tray import Tray
from queue_link.vocabulary import Language, VisitState
from tests.counter_app.opened import OpenedDesk
from tests.counter_app.scene import counter_view, visit

SIDES = [16, 22, 32]


def grey(mode: Mode, waiting: int, side: int, colours: DeskColours = DAY) -> QImage:
    picture = tray_picture(mode, waiting, side, colours).toImage()
    assert (picture.width(), picture.height()) == (side, side)
    return picture.convertToFormat(QImage.Format.Format_Grayscale8)


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("colours", [DAY, NIGHT], ids=["day", "night"])
def test_each_mode_looks_different_without_colour(
    application: object, side: int, colours: DeskColours
) -> None:
    """By its form alone (WCAG 2.2, 1.4.1), with the same number in it."""
    pictures = {mode: grey(mode, 7, side, colours) for mode in Mode}
    assert all(pictures[one] != pictures[other] for one, other in combinations(Mode, 2))


@pytest.mark.parametrize("side", SIDES)
def test_the_number_of_those_waiting_is_drawn(application: object, side: int) -> None:
    """Up to two figures; more would not be legible."""
    pictures = [grey(Mode.FREE, waiting, side) for waiting in (0, 1, 7, 42, 99)]
    assert all(one != other for one, other in combinations(pictures, 2))
    assert grey(Mode.FREE, 100, side) == grey(Mode.FREE, 99, side)


@pytest.fixture
def tray(adviser: OpenedDesk) -> Tray:
    adviser.welcome(counter_view(visit(state=VisitState.SERVING)))
    return Tray(Context(adviser.dispatch, lambda: Language("en")), adviser.window)


def test_the_tooltip_tells_the_facts(tray: Tray) -> None:
    tray.refresh(Mode.SERVING)
    told = ["Counter 3", "Serving: A012", "Waiting: 5", "Longest wait: 31 min"]
    assert tray.icon.toolTip().split("\n") == told


def test_the_menu_offers_what_may_be_done_now(tray: Tray, adviser: OpenedDesk) -> None:
    """In words; with a customer in hand nobody signs out."""
    tray.refresh(Mode.SERVING)
    entries = {entry.text(): entry.isEnabled() for entry in tray.menu.actions()}
    assert entries == {"Show the window": True, "Call next": True, "Sign out": False}
    adviser.show(counter_view(waiting=()), 2)
    adviser.speak("fi")
    tray.refresh(Mode.FREE)
    entries = {entry.text(): entry.isEnabled() for entry in tray.menu.actions()}
    assert entries == {"Näytä ikkuna": True, "Kutsu seuraava": False, "Kirjaudu ulos": True}


def test_the_icon_is_drawn_anew_only_when_it_changes(tray: Tray) -> None:
    """A tick a second costs nothing."""
    tray.refresh(Mode.FREE)
    drawn = tray.icon.icon().cacheKey()
    tray.refresh(Mode.FREE)
    assert tray.icon.icon().cacheKey() == drawn
    tray.refresh(Mode.SERVING)
    assert tray.icon.icon().cacheKey() != drawn


def test_a_system_without_a_tray_has_a_desk_all_the_same(adviser: OpenedDesk) -> None:
    """The offscreen system of these tests is such a one."""
    adviser.welcome(counter_view())
    assert adviser.window.findChild(Tray) is None
    assert adviser.button("call-next").isEnabled()
