"""What is really drawn: large enough, all of it inside the picture, and nothing over anything else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import combinations

import pytest
import shiboken6
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickView
from pytestqt.qtbot import QtBot

from display_app.__main__ import QML
from display_app.board import Board
from display_app.legibility import Legibility
from display_app.settings import DisplaySettings
from queue_link.messages import DayState, DisplayView, Fault
from queue_link.qt.link import LinkState
from queue_link.qt.shell import open_view
from queue_link.qt.theme import DARK, Theme, load_fonts
from queue_link.qt.translations import Translations
from queue_link.qt.visible import visible_items
from queue_link.vocabulary import Knowledge, Reason, Role
from tests.display_app.branch import CLOSED, CLOSING, SETUP, START, call, forward, view
from tests.fakes.link import FakeLink
from tests.fakes.orphans import orphans_of

# Each with the width of the panel in millimetres.
LYING = [(QSize(1280, 720), 1210.0), (QSize(1920, 1080), 1210.0), (QSize(3840, 2160), 1210.0)]
STANDING = [(QSize(720, 1280), 680.0), (QSize(2160, 3840), 680.0)]
MANY = tuple(call(seq, f"{'ABC'[seq % 3]}{seq:03d}", str(seq), START) for seq in range(12, 0, -1))
OLD = tuple(call(seq, at=START - timedelta(minutes=10)) for seq in range(8, 0, -1))
LEAVE = DayState(open=True, tickets=False, evacuating=True)
WAITING = tuple(forward(f"B{number:03d}", seq=number) for number in range(7, 0, -1))

FACES: dict[str, Callable[[FakeLink], None]] = {
    "calm": lambda link: link.show(view()),
    "one": lambda link: link.show(view(call(9, "A112", "10", recall=True), *OLD)),
    "many": lambda link: link.show(view(*MANY, come_in=WAITING, free=0, outside=112)),
    "closing": lambda link: link.show(view(*OLD, day=CLOSING, outside=3)),
    "closed": lambda link: link.show(view(day=CLOSED)),
    "stale": lambda link: _lose(link, view(*MANY, come_in=WAITING)),
    "stale and closing": lambda link: _lose(link, view(*OLD, day=CLOSING, outside=3)),
    "stale and calm": lambda link: _lose(link, view(day=CLOSING)),
    "burst": lambda link: link.show(view(*MANY[:5], *OLD, come_in=WAITING, outside=3)),
    "not counted": lambda link: link.show(view(*MANY, come_in=WAITING, knowledge=Knowledge.UNKNOWN)),
    "calm, not counted": lambda link: link.show(view(knowledge=Knowledge.UNKNOWN, free=0)),
    "evacuation": lambda link: _lose(link, view(*MANY, day=LEAVE)),
    "connecting": lambda _link: None,
}


def _lose(link: FakeLink, shown: DisplayView) -> None:
    link.show(shown)
    link.become(LinkState.OFFLINE)


class Display:
    """A display in a window, and the server it hears."""

    def __init__(self, qtbot: QtBot, size: QSize, settings: DisplaySettings) -> None:
        self._qtbot = qtbot
        self.link = FakeLink(Role.DISPLAY, START)
        self.board = Board(self.link, Translations("display"), settings)
        self.view = open_view(QML, {"board": self.board}, Translations(), DARK)
        self.view.resize(size)
        self.view.show()
        qtbot.waitUntil(self.view.isExposed)
        self.link.welcome(SETUP)
        self.settle()

    def settle(self) -> None:
        """Let everything be laid out: announcing may ask for a second round."""
        for _ in range(3):
            self._qtbot.wait(1)
            self.view.grabWindow()

    def texts(self) -> list[QQuickItem]:
        """The visible texts."""
        found, waiting = [], [self.view.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                waiting.extend(item.childItems())
                if item.inherits("QQuickText") and item.property("text"):
                    found.append(item)
        return found

    def close(self) -> None:
        shiboken6.delete(self.view)
        shiboken6.delete(self.board)


Opened = Callable[..., Display]


@pytest.fixture
def opened(qapp: QGuiApplication, qtbot: QtBot) -> Iterator[Opened]:
    load_fonts()
    displays: list[Display] = []

    def opened(size: QSize, panel: float = 1210.0, distance: float = 5.0) -> Display:
        settings = DisplaySettings(viewing_distance_m=distance, panel_width_mm=panel, no_motion=True)
        displays.append(Display(qtbot, size, settings))
        return displays[-1]

    yield opened
    for display in displays:
        display.close()


def place(item: QQuickItem) -> QRectF:
    """Where the letters of a text are, in the window."""
    drawn = QRectF(0, 0, float(item.property("contentWidth")), float(item.property("contentHeight")))
    return item.mapRectToScene(drawn)


@pytest.mark.parametrize("face", FACES)
@pytest.mark.parametrize(
    ("size", "panel", "distance"),
    [
        (*LYING[0], 2.0),
        (*LYING[0], 5.0),
        (*LYING[0], 10.0),
        (*LYING[1], 5.0),
        (QSize(1920, 1080), 950.0, 5.0),
        (*STANDING[0], 2.0),
        (*STANDING[0], 5.0),
        (*STANDING[0], 6.0),
        (QSize(1080, 1920), 680.0, 5.0),
    ],
)
def test_everything_is_inside_and_apart(
    opened: Opened, face: str, size: QSize, panel: float, distance: float
) -> None:
    """In every state, from near and far, lying and standing: no text is cut off or lies over another."""
    display = opened(size, panel, distance)
    FACES[face](display.link)
    display.settle()
    assert_sound(display)


@pytest.mark.parametrize(("size", "panel"), [LYING[0], STANDING[0]])
@pytest.mark.logs("the server does not want this display")
def test_rejected_display_is_drawn_whole(opened: Opened, size: QSize, panel: float) -> None:
    """Three languages of what staff are to do."""
    display = opened(size, panel)
    display.link.reject(Fault(reason=Reason.BAD_TOKEN, detail="no such device"))
    display.settle()
    assert_sound(display)


def assert_sound(display: Display) -> None:
    """No text is cut off, and none lies over another."""
    size = display.view.size()
    window = QRectF(-1, -1, size.width() + 2, size.height() + 2)
    texts = display.texts()
    assert texts
    for text in texts:
        assert window.contains(place(text)), text.property("text")
        assert not text.property("truncated")
        # Lines of a text that wraps must all be there.
        assert float(text.property("contentWidth")) <= text.width() + 1, text.property("text")
    for one, other in combinations(texts, 2):
        covered = place(one).intersected(place(other))
        assert min(covered.width(), covered.height()) < 0.25 * place(one).height(), (
            one.property("text"),
            other.property("text"),
        )


@pytest.mark.parametrize(("size", "panel"), LYING + STANDING)
@pytest.mark.parametrize("distance", [3.0, 5.0])
def test_numbers_can_be_read_from_the_farthest_seat(
    opened: Opened, size: QSize, panel: float, distance: float
) -> None:
    """Every ticket number and counter, on every panel: rows become fewer, letters not smaller."""
    display = opened(size, panel, distance)
    FACES["many"](display.link)
    display.settle()
    least = Legibility(distance, panel).font_pixels(size.width())
    figures = [text for text in display.texts() if text.property("number")]
    assert len(figures) >= 6
    for text in figures:
        assert text.property("font").pixelSize() >= least - 1, text.property("text")


@pytest.mark.parametrize("face", ["many", "closing", "burst"])
@pytest.mark.parametrize(("size", "panel"), [*STANDING, (QSize(1080, 1920), 680.0), LYING[0]])
def test_words_beside_figures_can_be_read(opened: Opened, face: str, size: QSize, panel: float) -> None:
    """Where there is no room beside a figure they stand above it."""
    display = opened(size, panel)
    FACES[face](display.link)
    display.settle()
    least = 0.6 * float(display.view.rootObject().property("wordFont"))
    for text in display.texts():
        assert text.property("font").pixelSize() >= least - 1, text.property("text")


@pytest.mark.parametrize("free", [0, 12])
def test_an_unknown_count_shows_no_figure(opened: Opened, free: int) -> None:
    """And none of the two marks that stand for room and for none."""
    display = opened(QSize(1280, 720))
    display.link.show(view(free=free, knowledge=Knowledge.UNKNOWN))
    display.settle()
    places = str(visible_items()["places"].told()["text"])
    assert places.endswith("Room inside: not known now")
    assert "?" in {text.property("text") for text in display.texts()}
    assert "places-count" not in {text.objectName() for text in display.texts()}


def test_an_evacuation_covers_everything(opened: Opened) -> None:
    """No call, no figure, no clock: four languages and nothing else."""
    display = opened(QSize(1280, 720))
    FACES["evacuation"](display.link)
    display.settle()
    assert "evacuation" in visible_items()
    assert len(display.texts()) == 2 * len(SETUP.languages)


def test_a_call_that_was_large_is_marked_in_the_list(opened: Opened) -> None:
    """By a card with a bar: by its shape, not by colour alone."""
    display = opened(QSize(1280, 720))
    display.link.show(view(*MANY[:3], *OLD[:1]))
    display.settle()
    seen = visible_items()
    assert {name for name in seen if name.startswith("call-")} == {"call-A012", "call-C011"}
    assert {name for name in seen if name.startswith("new-")} == {"new-B010"}


def test_messages_break_between_words_and_languages(opened: Opened) -> None:
    """On a narrow panel each language has a line of its own; no word is broken."""
    display = opened(QSize(720, 1280), 680.0)
    FACES["stale and closing"](display.link)
    display.settle()
    told = {str(text.property("text")): text for text in display.texts()}
    notice = next(text for told_text, text in told.items() if told_text.startswith("Ei enää"))
    assert str(notice.property("text")).split("\n") == [
        "Ei enää vuoronumeroita tänään",
        "Inga fler könummer i dag",
        "No more queue numbers today",
    ]
    assert notice.property("lineCount") == 3


def test_the_newest_call_is_the_largest(opened: Opened) -> None:
    """It is found without searching."""
    display = opened(QSize(1280, 720))
    FACES["one"](display.link)
    display.settle()
    sizes = {text.property("text"): text.property("font").pixelSize() for text in display.texts()}
    assert sizes["A112"] > 1.25 * sizes["A008"]


def test_numbers_that_may_come_in_take_turns(opened: Opened, qtbot: QtBot) -> None:
    """None is left out for want of room."""
    display = opened(QSize(1280, 720))
    display.link.show(view(come_in=WAITING))
    display.settle()
    seen: set[str] = set()
    panel = next(item for item in _all(display.view) if item.property("pages") is not None)
    for turn in range(int(panel.property("pages"))):
        panel.setProperty("turn", turn)
        display.settle()
        seen |= {name for name in visible_items() if name.startswith("come-in-")}
    assert seen == {f"come-in-{item.number}" for item in WAITING}


def test_full_and_free_differ_without_colour(opened: Opened) -> None:
    """In words, in figures and in the shape of the mark."""
    display = opened(QSize(1280, 720))
    pictures = {}
    for free in (0, 12):
        display.link.show(view(free=free))
        display.settle()
        items = visible_items()
        pictures[free] = (str(items["places"].item.property("text")), items["places-count"].told()["text"])
    assert pictures == {
        0: ("Täynnä · Fullt · Full 0", "0"),
        12: ("Tilaa sisällä · Plats inne · Room inside 12", "12"),
    }


def test_a_call_has_a_name_for_screen_readers(opened: Opened) -> None:
    """Number and counter, in words."""
    display = opened(QSize(1280, 720))
    display.link.show(view(call(1, counter="10")))
    display.settle()
    told = QAccessible.queryAccessibleInterface(visible_items()["call-A001"].item)
    assert told.text(QAccessible.Text.Name) == "A001, Tiski Disk Counter 10"


def test_without_motion_the_picture_stands_still(opened: Opened, qtbot: QtBot) -> None:
    """A new call is marked by a field of colour only."""
    display = opened(QSize(1280, 720))
    display.link.show(view(call(1)))
    display.settle()
    before = display.view.grabWindow()
    qtbot.wait(300)
    assert display.view.grabWindow() == before


@pytest.mark.parametrize("face", FACES)
def test_every_object_has_a_parent(opened: Opened, face: str) -> None:
    """What is not QML's own belongs to the board; the theme is the QML engine's."""

    def work() -> Display:
        display = opened(QSize(1280, 720))
        FACES[face](display.link)
        display.settle()
        return display

    assert orphans_of(work) == {QQuickView, Board, Translations, FakeLink, Theme}


def _all(view: QQuickView) -> Iterator[QQuickItem]:
    waiting = [view.contentItem()]
    while waiting:
        item = waiting.pop()
        waiting.extend(item.childItems())
        yield item
