"""The sign of a practice branch, wherever one looks."""

from __future__ import annotations

import pytest

from counter_app.mode import Mode
from counter_app.settings import CounterSettings, counter_command_line
from counter_app.windows.colours import DAY, NIGHT, DeskColours
from counter_app.windows.context import Context
from counter_app.windows.mode_sign import tray_picture
from counter_app.windows.tray import Tray
from queue_link.qt.shell import read_command_line
from queue_link.vocabulary import Language
from tests.counter_app.opened import OpenedDesk
from tests.counter_app.scene import counter_view, door_view, supervisor_view


def test_the_header_and_the_title_say_so(adviser: OpenedDesk) -> None:
    adviser.welcome(counter_view(), practice=True)
    assert adviser.text("practice") == "PRACTICE"
    assert adviser.window.windowTitle().startswith("PRACTICE – Counter 3")
    adviser.welcome(counter_view())
    assert not adviser.is_shown("practice")
    assert adviser.window.windowTitle().startswith("Counter 3")


def test_the_bar_says_so(adviser: OpenedDesk) -> None:
    """To screen readers too."""
    adviser.welcome(counter_view(), practice=True)
    adviser.key("Ctrl+B")
    assert adviser.text("bar-practice") == "PRACTICE"
    assert adviser.window.bar is not None
    assert adviser.window.bar.accessibleDescription().startswith("PRACTICE, ")


def test_the_door_and_the_supervisor_say_so(door: OpenedDesk, supervisor: OpenedDesk) -> None:
    door.welcome(door_view(), practice=True)
    supervisor.welcome(supervisor_view(), practice=True)
    assert (door.text("practice"), supervisor.text("practice")) == ("PRACTICE", "PRACTICE")


def test_the_tray_says_so(adviser: OpenedDesk) -> None:
    adviser.welcome(counter_view(), practice=True)
    tray = Tray(Context(adviser.dispatch, lambda: Language("en")), adviser.window)
    tray.refresh(Mode.FREE)
    assert tray.icon.toolTip().split("\n")[:2] == ["PRACTICE", "Counter 3"]


@pytest.mark.parametrize("side", [16, 22, 32])
@pytest.mark.parametrize("colours", [DAY, NIGHT], ids=["day", "night"])
def test_its_picture_is_another_one(application: object, side: int, colours: DeskColours) -> None:
    for mode in Mode:
        work, practice = (
            tray_picture(mode, 7, side, colours, practises=on).toImage() for on in (False, True)
        )
        assert work != practice


def test_it_is_asked_for_on_the_command_line() -> None:
    assert not CounterSettings().practice
    start = read_command_line(counter_command_line(), CounterSettings, ["--practice"])
    assert start.settings.practice
