"""The door display as it is drawn: large enough from the street, and nothing over anything else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import cast

import pytest
from msgspec import structs
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from display_app.entrance import Entrance
from display_app.layout import Layout
from display_app.legibility import Legibility
from queue_link.messages import SeriesState
from queue_link.qt.link import LinkState
from queue_link.qt.theme import DARK
from queue_link.qt.visible import visible_items
from queue_link.results import Band
from queue_link.vocabulary import Knowledge, Language
from tests.display_app.branch import CLOSED, CLOSING, NOTICE, SERIES, START, forward, view
from tests.display_app.flashes import luminances, most_flashes
from tests.display_app.golden_scenes import DOOR
from tests.display_app.opened import Display, Opened, assert_sound, place
from tests.fakes.link import FakeLink
from tests.pixels import Pixels

LYING = (QSize(1280, 720), 1210.0)
STANDING = (QSize(720, 1280), 680.0)
CALLED = tuple(forward(f"B{number:03d}", seq=number) for number in range(9, 0, -1))
LONG = (
    *(SeriesState(letter, 20, Band(5400, 6000, 7500)) for letter in "AB"),
    *(SeriesState(letter, 3) for letter in "CDE"),
)
CROWDED = view(come_in=CALLED, free=0, outside=112, series=LONG, notice=NOTICE)

FACES: dict[str, Callable[[FakeLink], None]] = {
    "free": lambda link: link.show(view(series=SERIES)),
    "by number": lambda link: link.show(view(free=3, outside=4, series=SERIES)),
    "called": lambda link: link.show(view(come_in=CALLED[:3], free=0, outside=14, series=SERIES)),
    "crowded": lambda link: link.show(CROWDED),
    "unknown": lambda link: link.show(structs.replace(CROWDED, knowledge=Knowledge.UNKNOWN)),
    "closing": lambda link: link.show(structs.replace(CROWDED, day=CLOSING)),
    "closed": lambda link: link.show(view(day=CLOSED)),
    "stale": lambda link: _lose(link),
}


def _lose(link: FakeLink) -> None:
    link.show(CROWDED)
    link.become(LinkState.OFFLINE)


def shown(
    opened: Opened,
    face: str,
    panel: tuple[QSize, float] = LYING,
    distance: float = 5.0,
    *,
    arabic: bool = False,
) -> Display:
    languages = tuple(map(Language, ("ar", "fi", "en"))) if arabic else ()
    display = opened(*panel, distance, layout=DOOR, languages=languages)
    FACES[face](display.link)
    display.settle()
    return display


def entrance_of(display: Display) -> Entrance:
    return cast(Entrance, display.board.entrance)


def facts(display: Display) -> QQuickItem:
    """The figures that take turns."""
    panel = display.view.rootObject().findChild(QQuickItem, "facts")
    assert panel is not None
    return panel


def turns(display: Display) -> int:
    """In how many turns everything has been seen."""
    return 1 + max(0, *(int(page) for page in facts(display).property("pages")))


def turn_to(display: Display, turn: int) -> None:
    facts(display).setProperty("turn", turn)
    display.settle()


@pytest.mark.parametrize("face", FACES)
@pytest.mark.parametrize(
    ("panel", "distance"),
    [(LYING, 3.0), (LYING, 5.0), (LYING, 8.0), (STANDING, 3.0), (STANDING, 5.0), (STANDING, 6.0)],
)
@pytest.mark.parametrize("arabic", [False, True])
def test_everything_is_inside_and_apart(
    opened: Opened, face: str, panel: tuple[QSize, float], distance: float, arabic: bool
) -> None:
    """In every state and turn, from near and far, lying and standing, from the left and from the right."""
    display = shown(opened, face, panel, distance, arabic=arabic)
    assert_sound(display)
    for turn in range(1, turns(display) if face != "closed" else 1):
        turn_to(display, turn)
        assert_sound(display)


@pytest.mark.parametrize("panel", [LYING, STANDING])
@pytest.mark.parametrize("distance", [3.0, 5.0, 8.0, 10.0])
def test_req_05_numbers_and_places_can_be_read_from_the_street(
    opened: Opened, panel: tuple[QSize, float], distance: float
) -> None:
    """Whoever stands far away sees fewer of them at a time, not smaller ones."""
    display = shown(opened, "called", panel, distance)
    least = Legibility(distance, panel[1]).font_pixels(panel[0].width())
    seen: set[str] = set()
    for turn in range(turns(display)):
        turn_to(display, turn)
        for text in display.texts():
            if text.property("number") and text.property("strong"):
                assert text.property("font").pixelSize() >= least - 1, text.property("text")
                seen.add(str(text.property("text")))
    assert {"0", "60", "14", "B007"} <= seen


@pytest.mark.parametrize("panel", [LYING, STANDING])
def test_every_figure_has_its_turn(opened: Opened, panel: tuple[QSize, float]) -> None:
    """Places, cap, those outside, and the wait of each letter."""
    display = shown(opened, "crowded", panel)
    seen: set[str] = set()
    for turn in range(turns(display)):
        turn_to(display, turn)
        seen |= set(visible_items())
    assert {"places", "cap", "outside", *(f"series-{letter}" for letter in "ABCDE")} <= seen


@pytest.mark.parametrize("face", FACES)
@pytest.mark.parametrize("panel", [LYING, STANDING])
def test_req_01_text_stands_out_seven_to_one(opened: Opened, face: str, panel: tuple[QSize, float]) -> None:
    """Every text against what is drawn behind it."""
    display = shown(opened, face, panel)
    pixels = Pixels(display.view.grabWindow())
    for text in display.texts():
        assert pixels.text_contrast(place(text)) >= 7, text.property("text")


def test_req_07_what_one_may_do_is_told_by_words_and_shape(opened: Opened) -> None:
    """No two marks have the same form, and no two states the same words."""
    forms, words = [], []
    display = shown(opened, "free")
    for face in ("free", "by number", "called", "unknown"):
        FACES[face](display.link)
        display.settle()
        entry = cast(QQuickItem, visible_items()["entry"].item)
        words.append(str(entry.property("text")))
        mark = next(child for child in entry.childItems() if child.property("kind"))
        inner = sorted(
            (child.metaObject().className().split("_")[0], str(child.property("text") or ""))
            for child in mark.childItems()
            if child.isVisible()
        )
        forms.append((round(float(mark.property("radius")) / mark.width(), 2), tuple(inner)))
    assert len(set(forms)) == len(set(words)) == 4


def test_an_uncertain_count_is_not_green(opened: Opened) -> None:
    """And shows no figure."""
    display = shown(opened, "free")
    assert "places-count" in {text.objectName() for text in display.texts()}
    good = DARK.good
    assert good in colours(display)
    display.link.show(view(knowledge=Knowledge.UNKNOWN, free=0))
    display.settle()
    assert good not in colours(display)
    assert "places-count" not in {text.objectName() for text in display.texts()}


def colours(display: Display) -> set[str]:
    """Those of every fourth point."""
    picture = display.view.grabWindow()
    columns, rows = range(0, picture.width(), 4), range(0, picture.height(), 4)
    return {picture.pixelColor(x, y).name() for x in columns for y in rows}


def test_the_number_that_is_called_is_seen(opened: Opened) -> None:
    """Though many may come in, and not all find room at once."""
    display = shown(opened, "crowded", distance=8.0)
    called: list[str] = []
    for _ in range(len(CALLED)):
        number = str(entrance_of(display).property("called"))
        assert f"come-in-{number}" in visible_items()
        called.append(number)
        display.link.now += timedelta(seconds=2.1)
        display.board.tick()
        display.settle()
    assert called == [forward.number for forward in reversed(CALLED)]


def test_whoever_hears_the_screen_is_told_too(opened: Opened) -> None:
    """What one may do, and where tickets are."""
    display = opened(*LYING, layout=DOOR)
    display.link.show(view())
    display.settle()
    names = [
        QAccessible.queryAccessibleInterface(visible_items()[name].item).text(QAccessible.Text.Name)
        for name in ("entry", "ticket", "cap")
    ]
    assert names[0] == "Tervetuloa sisään · Välkommen in · Please come in"
    assert names[1].startswith("Vuoronumerot: pääovesta oikealle")
    assert names[2].endswith("60")


def test_a_door_display_needs_no_way_to_tickets(opened: Opened) -> None:
    """Then it says where numbers come from, without an arrow."""
    display = opened(*LYING, layout=Layout(kind=DOOR.kind))
    display.link.show(view())
    display.settle()
    assert "Take a queue number at the machine." in {text.property("text") for text in display.texts()}
    assert "→" not in {text.property("text") for text in display.texts()}


def test_req_08_nothing_flashes_at_the_door(opened: Opened, qtbot: QtBot) -> None:
    """While numbers are called one after another and the room changes all the time."""
    display = opened(QSize(640, 360), layout=DOOR)
    frames, times = [], [step * 0.1 for step in range(80)]
    for time in times:
        display.link.now = START + timedelta(seconds=time)
        due = int(time / 0.7) + 1
        come_in = tuple(forward(f"B{n:03d}", display.link.now, n) for n in range(due, max(0, due - 5), -1))
        display.link.show(view(come_in=come_in, free=max(0, 4 - due), outside=due, series=SERIES))
        display.settle(rounds=1)
        frames.append(luminances(display.view.grabWindow()))
    assert most_flashes(frames, times) <= 1
