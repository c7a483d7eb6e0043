"""What is really drawn: large enough, all of it inside the picture, and nothing over anything else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import permutations
from operator import methodcaller
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtQuick import QQuickItem, QQuickView
from pytestqt.qtbot import QtBot

from display_app.board import Board
from display_app.layout import Arrow, Layout, Zone
from display_app.legibility import Legibility, counter_em
from display_app.settings import DisplaySettings
from display_app.slideshow import SlideshowSettings
from queue_link.messages import DayState, DisplayView, Fault, SeriesState
from queue_link.qt.link import LinkState
from queue_link.qt.theme import DARK, Theme
from queue_link.qt.translations import Translations
from queue_link.qt.visible import visible_items
from queue_link.vocabulary import CounterId, Knowledge, Language, Reason
from tests.display_app.branch import CLOSED, CLOSING, NOTICE, SERIES, SETUP, START, call, forward, view
from tests.display_app.opened import Display, Opened, assert_sound, photograph, place
from tests.fakes.link import FakeLink
from tests.fakes.orphans import orphans_of
from tests.golden import alike, points_of
from tests.pixels import Pixels, contrast

# Each with the width of the panel in millimetres.
LYING = [(QSize(1280, 720), 1210.0), (QSize(1920, 1080), 1210.0), (QSize(3840, 2160), 1210.0)]
STANDING = [(QSize(720, 1280), 680.0), (QSize(2160, 3840), 680.0)]
MANY = tuple(call(seq, f"{'ABC'[seq % 3]}{seq:03d}", str(seq), START) for seq in range(12, 0, -1))
OLD = tuple(call(seq, at=START - timedelta(minutes=4)) for seq in range(8, 0, -1))
LEAVE = DayState(open=True, tickets=False, evacuating=True)
FI, SV, EN = map(Language, ("fi", "sv", "en"))
MISSED = ("A002", "B001", "C004")
ALL = view(*MANY[:1], *OLD, missed=MISSED, series=SERIES, notice=NOTICE)
WAITING = tuple(forward(f"B{number:03d}", seq=number) for number in range(7, 0, -1))
_QUIET_SIDE = view(*MANY[:1], series=(*SERIES, SeriesState("D", 0)))
BESIDE = {
    "waits": _QUIET_SIDE,
    "waits and missed": structs.replace(_QUIET_SIDE, missed=MISSED[:1]),
    "full": structs.replace(_QUIET_SIDE, missed=MISSED[:1], come_in=WAITING[:3], free=0, outside=6),
    "outside": structs.replace(_QUIET_SIDE, missed=MISSED[:1], free=0, outside=6),
    "missed": structs.replace(_QUIET_SIDE, series=(), missed=MISSED),
}

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
    "evacuation in many languages": lambda link: _speak_many(link, view(day=LEAVE)),
    "connecting": lambda _link: None,
    "all": lambda link: link.show(ALL),
    "all and full": lambda link: link.show(structs.replace(ALL, come_in=WAITING, free=0, outside=14)),
    "all and calm": lambda link: link.show(structs.replace(ALL, calls=())),
}


def _speak_many(link: FakeLink, shown: DisplayView) -> None:
    """As many languages as the kiosk has words in."""
    tags = ("fi", "sv", "en", "et", "ru", "uk", "ar", "fa", "so", "tr", "vi", "zh")
    link.welcome(structs.replace(SETUP, languages=tuple(map(Language, tags))))
    link.show(shown)


def _lose(link: FakeLink, shown: DisplayView) -> None:
    link.show(shown)
    link.become(LinkState.OFFLINE)


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
def test_what_was_shown_leaves_no_trace(opened: Opened, size: QSize, panel: float) -> None:
    """A picture is the same whatever was beside the calls before."""
    settings = DisplaySettings(panel_width_mm=panel, no_motion=True)
    meant = {
        name: points_of(photograph(size, settings, methodcaller("show", shown)))
        for name, shown in BESIDE.items()
    }
    display = opened(size, panel)
    for before, after in permutations(BESIDE, 2):
        display.link.show(BESIDE[before])
        display.settle()
        display.link.show(BESIDE[after])
        display.settle(rounds=5)
        assert alike(points_of(display.view.grabWindow()), meant[after]), f"{before}, then {after}"


@pytest.mark.parametrize(("before", "after"), [(LYING[0], STANDING[0]), (STANDING[0], LYING[0])])
def test_a_panel_that_is_turned_is_laid_out_anew(
    opened: Opened, before: tuple[QSize, float], after: tuple[QSize, float]
) -> None:
    """As if it had always hung so."""
    size, panel = after
    settings = DisplaySettings(panel_width_mm=panel, no_motion=True)
    shown = BESIDE["waits and missed"]
    meant = photograph(size, settings, methodcaller("show", shown))
    display = opened(before[0], panel)
    display.link.show(shown)
    display.settle()
    display.view.resize(size)
    display.settle(rounds=5)
    assert alike(points_of(display.view.grabWindow()), points_of(meant))


@pytest.mark.parametrize(("size", "panel"), [LYING[0], STANDING[0]])
@pytest.mark.logs("the server does not want this display")
def test_rejected_display_is_drawn_whole(opened: Opened, size: QSize, panel: float) -> None:
    """Three languages of what staff are to do."""
    display = opened(size, panel)
    display.link.reject(Fault(reason=Reason.BAD_TOKEN, detail="no such device"))
    display.settle()
    assert_sound(display)


@pytest.mark.parametrize(("size", "panel"), LYING + STANDING)
@pytest.mark.parametrize("distance", [3.0, 5.0, 8.0, 10.0])
def test_req_05_numbers_can_be_read_from_the_farthest_seat(
    opened: Opened, size: QSize, panel: float, distance: float
) -> None:
    """Every ticket number and counter, on every panel: rows become fewer, letters not smaller."""
    display = opened(size, panel, distance)
    FACES["many"](display.link)
    display.settle()
    least = Legibility(distance, panel).font_pixels(size.width())
    figures = [text for text in display.texts() if text.property("number")]
    assert len(figures) >= (6 if distance <= 5 else 2)
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
    panel = next(item for item in _all(display.view) if item.property("kind") == "come-in")
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


# --- the way, notices, pictures -------------------------------------------------------------------

WAYS = Layout(
    zones=(
        Zone((CounterId("12"),), Arrow.UP, {FI: "2. kerros", SV: "våning 2", EN: "2nd floor"}),
        Zone((CounterId("3"), CounterId("11")), Arrow.LEFT, {FI: "aula A", SV: "hall A", EN: "hall A"}),
        Zone((CounterId("10"),), Arrow.STRAIGHT),
    )
)


@pytest.mark.parametrize("face", ["one", "many", "burst", "all", "all and full", "stale"])
@pytest.mark.parametrize(("size", "panel"), [LYING[0], STANDING[0]])
@pytest.mark.parametrize("distance", [3.0, 5.0])
def test_ways_find_room(opened: Opened, face: str, size: QSize, panel: float, distance: float) -> None:
    """An arrow and words for each counter, on cards and in the list."""
    display = opened(size, panel, distance, layout=WAYS)
    FACES[face](display.link)
    display.settle()
    assert_sound(display)
    least = Legibility(distance, panel).font_pixels(size.width())
    for text in display.texts():
        if text.property("number") and text.property("strong"):
            assert text.property("font").pixelSize() >= least - 1, text.property("text")


# Signs with three figures, or letters: they take more room than the numbers of a small branch.
_LONG = ("112", "104", "B12", "7")
_RECALLED = tuple(call(20 + at, f"B{880 + at}", _LONG[at % 4], recall=at % 2 == 0) for at in range(4, 0, -1))
_LISTED = tuple(
    call(seq, f"A{900 + seq}", _LONG[seq % 4], START - timedelta(minutes=4), recall=seq % 3 == 0)
    for seq in range(8, 0, -1)
)
LONG_COUNTERS = {
    "one": view(call(9, "A999", "112", recall=True), *_LISTED, missed=MISSED, series=SERIES, free=112),
    "burst": view(*_RECALLED, *_LISTED, missed=MISSED, series=SERIES, outside=112),
    "list": view(*_LISTED),
}
LONG_WAYS = Layout(
    zones=(
        Zone(
            tuple(map(CounterId, ("112", "B12"))),
            Arrow.UP,
            {FI: "2. kerros", SV: "våning 2", EN: "2nd floor"},
        ),
    )
)


@pytest.mark.parametrize("shown", LONG_COUNTERS)
@pytest.mark.parametrize("layout", [Layout(), LONG_WAYS], ids=["plain", "ways"])
@pytest.mark.parametrize("tags", ["fi sv en", "ar fi en"])
@pytest.mark.parametrize(
    ("size", "panel", "distance"),
    [
        (QSize(1280, 720), 1210.0, 3.0),
        (QSize(1280, 720), 1210.0, 10.0),
        (QSize(720, 1280), 680.0, 5.0),
        (QSize(720, 1280), 680.0, 8.0),
        (QSize(1080, 1920), 400.0, 3.0),
        (QSize(1024, 768), 700.0, 3.0),
        (QSize(1024, 768), 700.0, 8.0),
    ],
)
def test_05_counters_of_three_figures_find_room(
    opened: Opened, shown: str, layout: Layout, tags: str, size: QSize, panel: float, distance: float
) -> None:
    """Beside the number and the sign of a recall, on cards and in the list, as large as they must be."""
    languages = tuple(map(Language, tags.split()))
    display = opened(size, panel, distance, layout=layout, languages=languages)
    display.link.show(LONG_COUNTERS[shown])
    display.settle(rounds=5)
    assert_sound(display)
    least = Legibility(distance, panel, counter_em(("112", "B12"))).font_pixels(size.width())
    for text in display.texts():
        if text.property("number") and text.property("strong"):
            assert text.property("font").pixelSize() >= least - 1, text.property("text")


def test_a_large_call_tells_the_way_in_all_languages(opened: Opened) -> None:
    """A screen reader hears it too."""
    display = opened(QSize(1280, 720), layout=WAYS)
    display.link.show(view(call(1, counter="12")))
    display.settle()
    assert visible_items()["way-A001"].told()["text"] == "2. kerros · våning 2 · 2nd floor"
    told = QAccessible.queryAccessibleInterface(visible_items()["call-A001"].item)
    assert str(told.text(QAccessible.Text.Name)).endswith("12, 2. kerros, våning 2, 2nd floor")


def test_rows_are_no_more_than_the_layout_says(opened: Opened) -> None:
    """The rest has its turn."""
    display = opened(QSize(1280, 720), distance=2.0, layout=Layout(rows=2))
    display.link.show(view(*OLD))
    display.settle()
    assert {name for name in visible_items() if name.startswith("listed-")} == {"listed-A008", "listed-A007"}


def test_calls_that_do_not_fit_have_their_turn(opened: Opened) -> None:
    """None of the last five minutes is left out; while one is new, the newest stay."""
    display = opened(QSize(1280, 720))
    display.link.show(view(*OLD))
    display.settle()
    seen: set[str] = set()
    panel = next(item for item in _all(display.view) if item.property("counterHeading") is not None)
    for turn in range(int(panel.property("pages"))):
        panel.setProperty("turn", turn)
        display.settle()
        seen |= {name for name in visible_items() if name.startswith("listed-")}
    assert seen == {f"listed-{old.number}" for old in OLD}
    display.link.show(view(*MANY[:4], *OLD))
    display.settle()
    assert panel.property("page") == 0


def test_missed_numbers_and_waits_are_told_by_number_and_letter(opened: Opened) -> None:
    """Where there is no room for both they take turns."""
    display = opened(QSize(720, 1280), 680.0)
    display.link.show(ALL)
    display.settle()
    seen = visible_items()
    assert {name for name in seen if name.startswith("series-")} == {"series-A", "series-B", "series-C"}
    assert "missed-A002" in seen
    told = {text.property("text") for text in display.texts()}
    assert {"20–35", "5–15", "–"} <= told


def test_req_09_a_notice_keeps_its_room_when_its_language_changes(opened: Opened) -> None:
    """Nothing else moves."""
    display = opened(QSize(720, 1280), 680.0)
    display.link.show(view(*OLD, notice={FI: "Hissi on rikki.", EN: "The lift is out of order. " * 4}))
    heights, texts = set(), set()
    for _ in range(2):
        display.settle()
        bulletin = visible_items()["bulletin"]
        heights.add(bulletin.item.property("height"))
        texts.add(bulletin.item.property("text"))
        display.link.now += timedelta(seconds=8)
        display.board.tick()
    assert len(texts) == 2
    assert len(heights) == 1


@pytest.mark.parametrize("seconds", [0, 3, 7])
def test_req_09_nothing_runs_through_the_picture(opened: Opened, seconds: int) -> None:
    """Without a change of the second no letter moves, whatever there is to read."""
    display = opened(QSize(1280, 720))
    display.link.now += timedelta(seconds=seconds)
    FACES["all and full"](display.link)
    display.settle()
    before = [(text.property("text"), place(text)) for text in display.texts()]
    display.settle()
    assert [(text.property("text"), place(text)) for text in display.texts()] == before


RED, BLUE = "#ff0000", "#0000ff"


def picture(file: Path, colour: str) -> None:
    image = QImage(160, 100, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(file))


def test_pictures_end_with_the_first_call(opened: Opened, tmp_path: Path, qtbot: QtBot) -> None:
    """What people wait for stands below them meanwhile."""
    picture(tmp_path / "a.png", "red")
    display = opened(QSize(1280, 720), slideshow=SlideshowSettings(str(tmp_path), after_s=5))
    display.link.show(view())
    display.link.now += timedelta(seconds=6)
    display.board.tick()
    qtbot.waitUntil(lambda: RED in colours_in(display.view.grabWindow()))
    assert "Numerosi näkyy täällä, kun on sinun vuorosi." in {t.property("text") for t in display.texts()}
    display.link.show(view(call(1, at=display.link.now)))
    display.settle()
    assert RED not in colours_in(display.view.grabWindow())


def colours_in(image: QImage) -> set[str]:
    """Those of every tenth point."""
    columns, rows = range(0, image.width(), 10), range(0, image.height(), 10)
    return {image.pixelColor(x, y).name() for x in columns for y in rows}


def test_without_any_picture_left_the_words_are_back(opened: Opened, tmp_path: Path, qtbot: QtBot) -> None:
    """A picture that was removed does not stay for ever."""
    picture(tmp_path / "a.png", "red")
    display = opened(QSize(1280, 720), slideshow=SlideshowSettings(str(tmp_path), after_s=5))
    display.link.show(view())
    display.link.now += timedelta(seconds=6)
    display.board.tick()
    qtbot.waitUntil(lambda: RED in colours_in(display.view.grabWindow()))
    (tmp_path / "a.png").unlink()
    display.slideshow.advance()
    qtbot.waitUntil(lambda: RED not in colours_in(display.view.grabWindow()))
    assert "Numerosi näkyy täällä, kun on sinun vuorosi." in {t.property("text") for t in display.texts()}


@pytest.mark.logs("b.jpg is broken and is left out")
@pytest.mark.qt_log_ignore("Error decoding", "JPEG", extend=True)
def test_a_broken_picture_is_passed_over(opened: Opened, tmp_path: Path, qtbot: QtBot) -> None:
    """The one before it stays until the next is there."""
    picture(tmp_path / "a.png", "red")
    (tmp_path / "b.jpg").write_bytes(b"no picture")
    picture(tmp_path / "c.png", "blue")
    display = opened(QSize(1280, 720), slideshow=SlideshowSettings(str(tmp_path), after_s=5))
    display.link.show(view())
    display.link.now += timedelta(seconds=6)
    display.board.tick()
    qtbot.waitUntil(lambda: RED in colours_in(display.view.grabWindow()))
    display.slideshow.advance()
    qtbot.waitUntil(lambda: BLUE in colours_in(display.view.grabWindow()))


# --- to be seen by everybody ----------------------------------------------------------------------


@pytest.mark.parametrize("face", FACES)
@pytest.mark.parametrize(("size", "panel"), [LYING[0], STANDING[0]])
def test_req_01_text_stands_out_seven_to_one(opened: Opened, face: str, size: QSize, panel: float) -> None:
    """Measured in the picture, for every text in every state."""
    display = opened(size, panel, layout=WAYS)
    FACES[face](display.link)
    display.settle()
    pixels = Pixels(display.view.grabWindow())
    for text in display.texts():
        measured = pixels.text_contrast(place(text))
        assert measured >= 7, f"{text.property('text')}: {measured:.1f}"


def test_req_02_cards_and_marks_stand_out_three_to_one() -> None:
    """What marks a new call, a number that may come in, and room or none, against what is around it."""
    for mark in (DARK.accent, DARK.good, DARK.bad, DARK.ink_soft):
        for ground in (DARK.ground, DARK.surface):
            assert contrast(rgb(mark), rgb(ground)) >= 3


def rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def test_req_07_new_and_old_calls_differ_in_grey(opened: Opened) -> None:
    """By their light, 3 to 1 at least, and by the bar that only new ones have."""
    display = opened(QSize(1280, 720))
    display.link.show(view(*MANY[:1], *OLD))
    display.settle()
    grey = display.view.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = Pixels(grey.convertToFormat(QImage.Format.Format_RGB32))
    new, old = (ground_of(pixels, name) for name in ("call-A012", "listed-A008"))
    assert contrast(new, old) >= 3
    assert "new-A008" not in visible_items()


def ground_of(pixels: Pixels, name: str) -> tuple[int, int, int]:
    item = visible_items()[name].item
    assert isinstance(item, QQuickItem)
    return pixels.ground(item.mapRectToScene(QRectF(0, 0, item.width(), item.height())))
