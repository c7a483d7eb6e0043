"""What the display makes of what the server says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from itertools import pairwise
from random import Random
from typing import Any, cast

import pytest
import shiboken6
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from display_app.__main__ import CATALOGUES
from display_app.announcement import Announced
from display_app.board import Board
from display_app.calls_model import CallRow, CallsModel
from display_app.entrance import Entrance
from display_app.face import Screen
from display_app.layout import Layout
from display_app.settings import DisplaySettings
from display_app.words import EVACUATE
from queue_link.messages import Call, DayState, Fault, KioskView, OccupancyState
from queue_link.qt.link import LinkState
from queue_link.qt.translations import Translations
from queue_link.settings import convert
from queue_link.vocabulary import DisplayKind, Knowledge, Language, Reason, Role, TicketNumber
from tests.display_app.branch import CLOSED, NOTICE, OPEN, SERIES, SETUP, START, call, forward, view
from tests.fakes.link import FakeLink

EVACUATING = DayState(open=True, tickets=False, evacuating=True)


@pytest.fixture
def link(qtbot: QtBot) -> FakeLink:
    return FakeLink(Role.DISPLAY, START)


class RecordedVoice:
    """Says nothing and keeps what it was to say; speaks until the test lets it end."""

    def __init__(self) -> None:
        self.said: list[tuple[str, tuple[str, ...]]] = []
        self.hurried = self.silenced = 0
        self.ready = True
        self.speaking = False

    def announce(self, call: Announced, languages: Sequence[Language]) -> None:
        assert not self.speaking
        self.said.append((call.number, tuple(languages)))
        self.speaking = True

    def hurry(self) -> None:
        self.hurried += 1

    def silence(self) -> None:
        self.silenced += 1
        self.speaking = False


@pytest.fixture
def voice() -> RecordedVoice:
    return RecordedVoice()


@pytest.fixture
def spoken_board(link: FakeLink, voice: RecordedVoice) -> Iterator[Board]:
    board = Board(link, Translations("display"), DisplaySettings(), voice)
    link.welcome(SETUP)
    yield board
    shiboken6.delete(board)


@pytest.fixture
def board(link: FakeLink) -> Iterator[Board]:
    """On a display without sound."""
    board = Board(link, Translations("display"), DisplaySettings())
    link.welcome(SETUP)
    yield board
    shiboken6.delete(board)


def marked(board: Board) -> list[str]:
    return [row.number for row in listed(board) if row.fresh]


def listed(board: Board) -> tuple[CallRow, ...]:
    return cast(CallsModel, board.listed).rows


def large_calls(board: Board) -> list[dict[str, object]]:
    return cast(list[dict[str, object]], board.state()["prominent"])


def later(board: Board, link: FakeLink, seconds: float) -> None:
    link.now += timedelta(seconds=seconds)
    board.tick()


def test_the_newest_call_is_large_and_the_one_before_still_marked(board: Board, link: FakeLink) -> None:
    """In the list, for its ten seconds."""
    link.show(view(call(1)))
    assert board.state()["prominent"] == [{"number": "A001", "counter": "3", "seq": 1}]
    later(board, link, 3)
    link.show(view(call(2, at=link.now), call(1)))
    assert board.state()["prominent"] == [{"number": "A002", "counter": "3", "seq": 2}]
    assert board.state()["listed"] == [{"number": "A001", "counter": "3", "seq": 1}]
    assert marked(board) == ["A001"]
    later(board, link, 7)
    assert marked(board) == []
    assert board.state()["announced"] == [1, 2]


def test_a_call_is_announced_once(spoken_board: Board, link: FakeLink, voice: RecordedVoice) -> None:
    """Not for a repeated snapshot, and not for a call that is old."""
    link.show(view(call(1)))
    link.show(view(call(1)))
    voice.speaking = False
    link.show(view(call(3, at=START - timedelta(minutes=5)), call(1)))
    assert voice.said == [("A001", ("ar", "fi", "sv"))]


def test_without_sound_a_call_of_a_burst_is_announced_every_two_seconds(
    board: Board, link: FakeLink, qtbot: QtBot
) -> None:
    """The second is due after two seconds, and comes then, not at the next full tick."""
    link.show(view(call(2), call(1)))
    assert board.state()["announced"] == [1]
    assert board.state()["waiting"] == [2]
    link.now += timedelta(seconds=1.995)
    board.tick()
    assert board.state()["announced"] == [1]
    link.now += timedelta(seconds=1)
    qtbot.waitUntil(lambda: board.state()["announced"] == [1, 2], timeout=500)


def test_38_calls_wait_for_each_other_and_not_for_languages(
    spoken_board: Board, link: FakeLink, voice: RecordedVoice
) -> None:
    """While others wait the voice is told to hurry, with what it says and from the moment that they do."""
    link.show(view(call(2), call(1)))
    assert voice.said == [("A001", ("ar", "fi", "sv"))]
    assert voice.hurried
    later(spoken_board, link, 4)
    assert len(voice.said) == 1
    voice.speaking = False
    spoken_board.tick()
    assert voice.said[1:] == [("A002", ("ar", "fi", "sv"))]
    before = voice.hurried
    later(spoken_board, link, 1)
    assert voice.hurried == before
    link.show(view(call(3, at=link.now), call(2), call(1)))
    assert voice.hurried > before


def test_38_a_call_that_waited_too_long_is_not_spoken(
    spoken_board: Board, link: FakeLink, voice: RecordedVoice
) -> None:
    """It has its chime for a while longer; its customer has seen it by then, or looks up."""
    link.show(view(call(3), call(2), call(1)))
    later(spoken_board, link, 31)
    voice.speaking = False
    spoken_board.tick()
    assert voice.said[1:] == [("A002", ())]
    later(spoken_board, link, 30)
    voice.speaking = False
    spoken_board.tick()
    assert len(voice.said) == 2


@pytest.mark.parametrize("then", [(call(2), call(1, over=True)), (call(2),)], ids=["come", "taken back"])
def test_38_a_call_that_is_over_is_said_no_further(
    spoken_board: Board, link: FakeLink, voice: RecordedVoice, then: tuple[Call, ...]
) -> None:
    """Nobody need hear on who stands at the counter, nor what does not hold; the next one has its turn."""
    link.show(view(call(1)))
    later(spoken_board, link, 1)
    assert voice.silenced == 0
    link.show(view(*then))
    assert voice.silenced == 1
    later(spoken_board, link, 2)
    assert [number for number, _ in voice.said] == ["A001", "A002"]


def test_nobody_is_called_in_an_evacuation(spoken_board: Board, link: FakeLink, voice: RecordedVoice) -> None:
    """What is being said ends, and what waits for its chime is not rung for, then or afterwards."""
    calls = (call(2), call(1))
    link.show(view(*calls))
    link.show(view(*calls, day=EVACUATING))
    assert voice.silenced == 1
    later(spoken_board, link, 10)
    link.show(view(*calls))
    later(spoken_board, link, 3)
    assert [number for number, _ in voice.said] == ["A001"]


def test_36_nothing_is_rung_for_that_nobody_can_see(
    spoken_board: Board, link: FakeLink, voice: RecordedVoice
) -> None:
    """The branch has closed: there are no calls on the screen. What was begun is said to its end."""
    link.show(view(call(3), call(2), call(1)))
    link.show(view(call(3), call(2), call(1), day=CLOSED))
    assert voice.silenced == 0
    voice.speaking = False
    later(spoken_board, link, 3)
    assert [number for number, _ in voice.said] == ["A001"]


def test_38_silence_ends_one_announcement_only(
    spoken_board: Board, link: FakeLink, voice: RecordedVoice
) -> None:
    """The view comes again and again; what is said next is another call."""
    link.show(view(call(1)))
    link.show(view(call(2), call(1, over=True)))
    later(spoken_board, link, 2)
    link.show(view(call(2), call(1, over=True)))
    assert (voice.silenced, voice.speaking) == (1, True)


def test_38_a_recall_is_spoken_too(spoken_board: Board, link: FakeLink, voice: RecordedVoice) -> None:
    """As a call of its own."""
    link.show(view(call(1)))
    voice.speaking = False
    link.now += timedelta(seconds=40)
    link.show(view(call(2, "A001", at=link.now, recall=True)))
    assert [number for number, _ in voice.said] == ["A001", "A001"]


def test_a_display_can_chime_without_words(link: FakeLink, voice: RecordedVoice) -> None:
    """By its settings."""
    board = Board(link, Translations("display"), DisplaySettings(voice=False), voice)
    link.show(view(call(1)))
    assert voice.said == [("A001", ())]
    shiboken6.delete(board)


def test_37_whatever_is_heard_is_read_as_long(
    spoken_board: Board, link: FakeLink, voice: RecordedVoice
) -> None:
    """A busy hour on a screen with four rows: while a call is announced, which takes up to ten seconds, and
    for ten seconds in all, the same number and counter are large or among the rows that are seen."""
    chance = Random(38)
    rows, seen_for = 4, Counter[tuple[str, str]]()
    made: list[Call] = []
    over_at, announced, before = 0, ("", ""), 0
    for second in range(1800):
        while chance.random() < 0.06:
            seq = len(made) + 1
            made.insert(0, call(seq, counter=str(seq % 9 + 1), at=link.now))
        link.show(view(*made[:20]))
        if second >= over_at and voice.speaking:
            voice.speaking = False
            spoken_board.tick()
        if voice.said and voice.said[-1][0] != announced[0]:
            number, _ = voice.said[-1]
            announced = number, next(one.counter for one in made if one.number == number)
            over_at, before = second + 10, voice.hurried
        if voice.hurried > before:
            over_at = min(over_at, second + 4)
        large = {(str(row["number"]), str(row["counter"])) for row in large_calls(spoken_board)}
        shown = large | {(row.number, row.counter) for row in listed(spoken_board)[:rows]}
        if voice.speaking:
            assert announced in shown, second
        seen_for.update(shown)
        later(spoken_board, link, 1)
    assert len(voice.said) > 100
    assert min(seen_for[number, counter] for number, counter in _said_and_where(voice, made)) >= 10


def _said_and_where(voice: RecordedVoice, made: list[Call]) -> list[tuple[str, str]]:
    counters = {call.number: call.counter for call in made}
    return [(number, counters[TicketNumber(number)]) for number, _ in voice.said]


def test_server_restart_announces_nothing_twice(board: Board, link: FakeLink) -> None:
    """Calls made while the display was away are announced when it is back."""
    link.show(view(call(1)))
    link.become(LinkState.OFFLINE)
    later(board, link, 15)
    link.welcome(SETUP)
    link.show(view(call(2, at=link.now), call(1)))
    assert board.state()["announced"] == [1, 2]


def test_lost_connection_is_marked_until_news_come(board: Board, link: FakeLink) -> None:
    """Being connected again is not enough."""
    link.show(view())
    link.become(LinkState.OFFLINE)
    assert "11.00" in board.face.stale[0]
    later(board, link, 300)
    link.become(LinkState.CONNECTING)
    assert "11.00" in board.face.stale[0]
    link.welcome(SETUP)
    link.show(view())
    assert board.face.stale == ()


@pytest.mark.parametrize("hours", [0, 5 / 60, 12])
def test_a_display_without_its_server_goes_on_showing_the_branch(
    board: Board, link: FakeLink, hours: float
) -> None:
    """What was last known, said to be old. It has no other page to fall back to, and goes on by itself."""
    link.show(view(call(2), call(1)))
    shown = board.state()
    for state in (LinkState.OFFLINE, LinkState.CONNECTING, LinkState.OFFLINE):
        link.become(state)
        later(board, link, hours * 3600)
        assert board.face.screen is Screen.OPEN
        assert board.face.stale
        numbers = {row.number for row in listed(board)} | {large["number"] for large in large_calls(board)}
        assert numbers == {"A001", "A002"}
    link.welcome(SETUP)
    link.show(view(call(2), call(1)))
    assert board.state()["announced"] == shown["announced"]
    assert not board.face.stale


def test_state_is_plain_data(board: Board, link: FakeLink) -> None:
    """For whoever drives the program."""
    link.show(view(call(1), come_in=(forward("B004"),), free=3, outside=2))
    assert board.state() == {
        "screen": "open",
        "link": "online",
        "stale": False,
        "prominent": [{"number": "A001", "counter": "3", "seq": 1}],
        "listed": [],
        "come_in": ["B004"],
        "announced": [1],
        "waiting": [],
        "let_be": [],
        "voice": False,
        "speaking": False,
        "free": 3,
        "outside": 2,
        "missed": [],
        "bulletin": [],
        "bulletin_turn": 0,
        "idle": False,
    }


@pytest.mark.logs("the server does not want this display")
def test_rejected_display_is_unusable(board: Board, link: FakeLink) -> None:
    """It does not go on showing old numbers."""
    link.show(view(call(1)))
    link.reject(Fault(reason=Reason.BAD_TOKEN))
    assert board.face.screen is Screen.UNUSABLE


def test_view_of_another_role_is_left_alone(board: Board, link: FakeLink) -> None:
    """A server that sends nonsense does not bring the display down."""
    day: DayState = OPEN
    link.show(KioskView(day, OccupancyState(60, 0, 0, 60, 0, Knowledge.COUNTED, soft_cap=60), ()))
    assert board.face.screen is Screen.CONNECTING


def test_qml_is_told_only_of_changes(board: Board, link: FakeLink) -> None:
    """A second in which nothing happens draws nothing."""
    link.show(view())
    told: list[None] = []
    board.changed.connect(lambda: told.append(None))
    later(board, link, 1)
    assert told == []
    later(board, link, 60)
    assert len(told) == 1


# --- what one display of several serves -----------------------------------------------------------


@pytest.fixture
def served(link: FakeLink) -> Iterator[Callable[..., Board]]:
    """Boards with a layout."""
    boards: list[Board] = []

    def served(**layout: Any) -> Board:
        settings = DisplaySettings(layout=convert(layout, Layout))
        boards.append(Board(link, Translations("display"), settings))
        link.welcome(SETUP)
        return boards[-1]

    yield served
    for board in boards:
        shiboken6.delete(board)


def test_a_display_rings_and_is_large_for_its_own_counters_only(
    served: Callable[..., Board], link: FakeLink
) -> None:
    """Calls to the others of the lobby are listed, unmarked: their own display shows and speaks them."""
    board = served(counters=["1", "2"])
    link.show(view(call(2, counter="7"), call(1, counter="2")))
    assert board.state()["announced"] == [1]
    assert board.state()["waiting"] == []
    assert [large["number"] for large in large_calls(board)] == ["A001"]
    assert [(row.number, row.fresh) for row in listed(board)] == [("A002", False)]


def test_a_call_that_is_taken_back_is_known_by_those_of_other_counters(
    served: Callable[..., Board], link: FakeLink
) -> None:
    """Older ones than it are on the list, though none of them is this display's own."""
    board = served(counters=["1"])
    others = (call(1, counter="7"),)
    link.show(view(call(3, counter="1"), call(2, counter="1"), *others))
    assert board.state()["announced"] == [2]
    link.show(view(call(3, counter="1"), *others))
    assert [row["number"] for row in large_calls(board)] == ["A003"]
    assert [row.number for row in listed(board)] == ["A001"]


def test_calls_of_other_counters_push_nothing_off_the_screen(
    served: Callable[..., Board], link: FakeLink
) -> None:
    """The server lists the calls of the whole lobby; its own is large as long as ever."""
    board = served(counters=["1"])
    link.show(view(call(1, counter="1")))
    link.show(view(call(3, counter="7"), call(2, counter="7"), call(1, counter="1")))
    assert [row["number"] for row in large_calls(board)] == ["A001"]


def test_a_number_that_is_called_elsewhere_is_nowhere_else(
    served: Callable[..., Board], link: FakeLink
) -> None:
    """Its new counter is another display's."""
    board = served(counters=["1"])
    link.show(view(call(2, "A002", counter="1"), call(1, "A001", counter="1")))
    link.show(view(call(3, "A001", counter="7"), call(2, "A002", counter="1")))
    assert [row["number"] for row in large_calls(board)] == ["A002"]
    assert [(row.number, row.counter) for row in listed(board)] == [("A001", "7")]


def test_a_display_of_a_hall_of_its_own_hides_the_others(
    served: Callable[..., Board], link: FakeLink
) -> None:
    """They have no business there."""
    board = served(counters=["1", "2"], others="hidden")
    link.show(view(call(2, counter="7"), call(1, counter="2")))
    assert listed(board) == ()


def test_a_call_tells_the_way(served: Callable[..., Board], link: FakeLink) -> None:
    """In the languages of the display, large and in the list."""
    zone = {"counters": ["3"], "arrow": "up", "text": {"fi": "2. kerros", "en": "2nd floor"}}
    board = served(zones=[zone])
    link.show(view(call(2, counter="3"), call(1, counter="4")))
    (large,) = cast(CallsModel, board.prominent).rows
    assert (large.arrow, large.way) == ("up", ("2. kerros", "2nd floor"))
    assert [(row.arrow, row.way) for row in listed(board)] == [("", ())]


@pytest.mark.parametrize(
    ("part", "shown"),
    [
        ("clock", "clock"),
        ("come-in", "comeIn"),
        ("missed", "missed"),
        ("series", "seriesLetters"),
        ("notice", "bulletin"),
        ("places", "showsPlaces"),
    ],
)
def test_a_display_shows_the_parts_it_is_to(
    served: Callable[..., Board], link: FakeLink, part: str, shown: str
) -> None:
    """All, unless the layout names some."""
    for parts, there in (([part], True), ([], False)):
        board = served(parts=parts)
        link.show(view(come_in=(forward("B004"),), missed=("A001",), series=SERIES, notice=NOTICE))
        assert bool(board.property(shown)) is there


# --- at the door ----------------------------------------------------------------------------------


@pytest.fixture
def door(link: FakeLink, voice: RecordedVoice) -> Iterator[Board]:
    """A display for those outside."""
    door = Board(link, Translations("display"), DisplaySettings(layout=Layout(kind=DisplayKind.DOOR)), voice)
    link.welcome(SETUP)
    yield door
    shiboken6.delete(door)


def test_an_admission_is_called_once(door: Board, link: FakeLink, voice: RecordedVoice) -> None:
    """Over reconnects and restarts of the server too, in the languages of its ticket and the branch."""
    link.show(view(come_in=(forward("A012", seq=7),)))
    link.show(view(come_in=(forward("A012", seq=7),)))
    voice.speaking = False
    link.become(LinkState.OFFLINE)
    link.welcome(SETUP)
    link.show(view(come_in=(forward("A012", seq=7),)))
    later(door, link, 5)
    assert voice.said == [("A012", ("ar", "fi", "sv"))]
    assert (door.state()["come_in"], door.state()["announced"]) == (["A012"], [7])


def test_who_did_not_come_in_is_called_again(door: Board, link: FakeLink, voice: RecordedVoice) -> None:
    """The place was another's meanwhile; then the number is shown and rung for as a new one."""
    link.show(view(come_in=(forward("A012", seq=7),)))
    voice.speaking = False
    later(door, link, 600)
    link.show(view(come_in=(forward("A013", at=link.now, seq=9),)))
    voice.speaking = False
    assert door.state()["come_in"] == ["A013"]
    later(door, link, 600)
    link.show(view(come_in=(forward("A012", at=link.now, seq=12),)))
    assert door.state()["come_in"] == ["A012"]
    assert door.property("comeInNew") == 1
    assert [number for number, _ in voice.said] == ["A012", "A013", "A012"]


def test_38_who_has_come_in_need_not_hear_on(door: Board, link: FakeLink, voice: RecordedVoice) -> None:
    link.show(view(come_in=(forward("B007", seq=2), forward("B006", seq=1))))
    assert [number for number, _ in voice.said] == ["B006"]
    link.show(view(come_in=(forward("B007", seq=2),)))
    assert voice.silenced == 1


def test_admissions_wait_for_each_other(door: Board, link: FakeLink, voice: RecordedVoice) -> None:
    """None is spoken over another; the number that is being called is the one that is looked for."""
    link.show(view(come_in=(forward("A013", seq=8), forward("A012", seq=7))))
    entrance = cast(Entrance, door.entrance)
    assert entrance.property("called") == "A012"
    assert door.state()["waiting"] == [8]
    voice.speaking = False
    later(door, link, 4)
    assert entrance.property("called") == "A013"
    assert [number for number, _ in voice.said] == ["A012", "A013"]


def test_a_call_to_a_counter_is_for_those_inside(door: Board, link: FakeLink, voice: RecordedVoice) -> None:
    """Neither seen nor heard at the door."""
    link.show(view(call(1)))
    assert voice.said == []
    assert (door.state()["prominent"], door.state()["listed"]) == ([], [])


def test_an_admission_is_silent_in_the_lobby(
    spoken_board: Board, link: FakeLink, voice: RecordedVoice
) -> None:
    """Nobody there is meant; it is in the list all the same."""
    link.show(view(come_in=(forward("A012", seq=7),)))
    assert voice.said == []
    assert spoken_board.state()["come_in"] == ["A012"]


# --- time -----------------------------------------------------------------------------------------


def test_req_10_a_call_stays_in_the_list_for_five_minutes(board: Board, link: FakeLink) -> None:
    """As long as the settings say; meanwhile others may have come and gone."""
    link.show(view(call(1)))
    later(board, link, 60)
    link.show(view(call(2, at=link.now), call(1)))
    later(board, link, 239)
    assert [row.number for row in listed(board)] == ["A002", "A001"]
    later(board, link, 2)
    assert [row.number for row in listed(board)] == ["A002"]


@pytest.mark.parametrize(("own", "seconds"), [(None, 600), (120, 120)], ids=["the branch's", "its own"])
def test_req_10_how_long_a_call_is_listed_is_said_by_the_branch_or_the_display(
    link: FakeLink, own: float | None, seconds: float
) -> None:
    board = Board(link, Translations("display"), DisplaySettings(listed_s=own))
    link.welcome(replace(SETUP, listed_s=600.0))
    link.show(view(call(2), call(1)))
    later(board, link, seconds - 1)
    assert "A001" in [row.number for row in listed(board)]
    later(board, link, 2)
    assert "A001" not in [row.number for row in listed(board)]
    shiboken6.delete(board)


def test_a_branch_words_the_evacuation_on_displays_too(link: FakeLink) -> None:
    """As its kiosks and phones say it."""
    own = "Poistukaa heti pihalle"
    board = Board(link, Translations(*CATALOGUES), DisplaySettings())
    link.welcome(replace(SETUP, wording={Language("fi"): {EVACUATE[1]: own}}))
    link.show(view(day=EVACUATING))
    assert board.face.titles[:2] == (own, "Lämna byggnaden")
    link.welcome(SETUP)
    assert board.face.titles[0] == "Poistukaa rakennuksesta"
    shiboken6.delete(board)


def test_req_10_without_news_the_list_stays_as_it_was(board: Board, link: FakeLink) -> None:
    """Nobody knows what has been called since: what was last known is not forgotten."""
    link.show(view(call(2), call(1)))
    later(board, link, 200)
    link.become(LinkState.OFFLINE)
    later(board, link, 600)
    assert {row.number for row in listed(board)} == {"A001", "A002"}


def test_pictures_are_for_times_without_calls(board: Board, link: FakeLink) -> None:
    """They begin half a minute after the last call has gone from the screen, and end with the next."""
    link.show(view())
    later(board, link, 29)
    assert not board.state()["idle"]
    later(board, link, 1)
    assert board.state()["idle"]
    link.show(view(call(1, at=link.now)))
    assert not board.state()["idle"]
    later(board, link, 299)
    later(board, link, 2)
    assert not listed(board)
    assert not board.state()["idle"]
    later(board, link, 30)
    assert board.state()["idle"]


@pytest.mark.parametrize("day", [CLOSED, EVACUATING])
def test_no_pictures_while_there_is_something_to_say(board: Board, link: FakeLink, day: DayState) -> None:
    """Closed, or an evacuation."""
    link.show(view(day=day))
    later(board, link, 600)
    assert not board.state()["idle"]


def test_somebody_who_may_come_in_ends_the_pictures(board: Board, link: FakeLink) -> None:
    """A call into the building is a call."""
    link.show(view())
    later(board, link, 60)
    link.show(view(come_in=(forward("B004", at=link.now),)))
    assert not board.state()["idle"]


def test_req_09_a_notice_stands_still_in_one_language_after_the_other(board: Board, link: FakeLink) -> None:
    """Each for eight seconds, in the order of the branch; nothing has to be read as it runs by."""
    link.show(view(notice=NOTICE))
    turns = []
    for _ in range(32):
        turns.append(board.property("bulletinTurn"))
        later(board, link, 1)
    assert board.property("bulletin") == list(NOTICE.values())
    changes = [second for second in range(1, 32) if turns[second] != turns[second - 1]]
    assert {after - before for before, after in pairwise(changes)} == {8}
    assert set(turns) == {0, 1, 2, 3}
