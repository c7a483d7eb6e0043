"""The texts and figures on the display."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from display_app.face import Known, Screen, make_face
from display_app.words import Words, words_in
from queue_link.messages import DayState, DisplayView, Fault
from queue_link.qt.translations import Translations
from queue_link.vocabulary import Knowledge, Language, Reason
from tests.display_app.branch import CLOSED, CLOSING, SETUP, START, forward, view


@pytest.fixture
def words(qtbot: QtBot) -> tuple[Words, ...]:
    translations = Translations("display", "kiosk")
    languages = (Language("fi"), Language("sv"), Language("en"))
    return tuple(words_in(language, partial(translations.text, language)) for language in languages)


@pytest.fixture
def known(words: tuple[Words, ...]) -> Known:
    return Known(START, ZoneInfo("Europe/Helsinki"), words, words, SETUP.name, view())


def with_view(known: Known, view: DisplayView | None, **more: object) -> Known:
    fields = {name: getattr(known, name) for name in ("now", "zone", "words", "every_language", "name")}
    return Known(**fields, view=view, **more)  # type: ignore[arg-type]  # the test's own words


def test_open_branch(known: Known) -> None:
    """Names in Finnish and Swedish, the branch's own time, and nothing to worry about."""
    face = make_face(known)
    assert face.screen is Screen.OPEN
    assert face.branch == (SETUP.name[Language("fi")], SETUP.name[Language("sv")])
    assert face.clock == "11:00"
    assert (face.stale, face.notice, face.technical) == ((), (), "")


def test_fixed_words_are_in_all_languages(known: Known) -> None:
    """Finnish and Swedish first."""
    assert make_face(known).counter_words == ("Tiski", "Disk", "Counter")


def test_free_places_are_words_and_a_number(known: Known) -> None:
    """Other words when there are none."""
    assert make_face(known).places_words == ("Tilaa sisällä", "Plats inne", "Room inside")
    full = make_face(with_view(known, view(free=0)))
    assert full.places_words == ("Täynnä", "Fullt", "Full")
    assert full.free == 0


def test_an_unknown_count_is_neither_room_nor_none(known: Known) -> None:
    """Nobody comes in, or goes home, for a figure that nobody knows."""
    face = make_face(with_view(known, view(free=0, knowledge=Knowledge.UNKNOWN)))
    assert not face.counted
    assert face.places_words[2] == "Room inside: not known now"
    assert make_face(with_view(known, view(knowledge=Knowledge.ESTIMATED))).counted


@pytest.mark.parametrize("free", [0, 12])
def test_10_an_old_count_is_neither_room_nor_none(known: Known, free: int) -> None:
    """Places that were free when news stopped may be taken since."""
    face = make_face(with_view(known, view(free=free), lost_at=START - timedelta(hours=3)))
    assert not face.counted
    assert face.places_words[2] == "Room inside: not known now"


def test_an_evacuation_is_told_in_every_language(known: Known) -> None:
    """Also in those that are not shown at other times; even to a display that has lost the server."""
    arabic = Language("ar")
    more = (*known.words, words_in(arabic, partial(Translations("display", "kiosk").text, arabic)))
    leave = DayState(open=True, tickets=False, evacuating=True)
    told = replace(with_view(known, view(day=leave), lost_at=START), every_language=more)
    face = make_face(told)
    assert face.screen is Screen.EVACUATION
    assert face.titles[:3] == ("Poistukaa rakennuksesta", "Lämna byggnaden", "Please leave the building")
    assert len(face.titles) == len(face.explanations) == 4


def test_an_evacuation_is_told_once_in_english(known: Known) -> None:
    """Languages of the kiosk that the display does not speak would only repeat it."""
    more = (words_in(Language(tag), lambda _, source: source) for tag in ("so", "vi"))
    leave = DayState(open=True, tickets=False, evacuating=True)
    face = make_face(replace(with_view(known, view(day=leave)), every_language=(*known.words, *more)))
    assert len(face.titles) == len(face.explanations) == 3


def test_new_forwards_are_counted(known: Known) -> None:
    """For a minute."""
    come_in = (forward("A002", START), forward("A001", START - timedelta(seconds=61)))
    face = make_face(with_view(known, view(come_in=come_in)))
    assert face.come_in == ("A002", "A001")
    assert face.come_in_new == 1


def test_nothing_heard_yet(known: Known) -> None:
    """A calm word until the first news."""
    face = make_face(with_view(known, None))
    assert face.screen is Screen.CONNECTING
    assert face.titles[0] == "Hetkinen"


def test_stale_picture_says_since_when(known: Known) -> None:
    """In the branch's time, as each language writes it."""
    face = make_face(with_view(known, view(), lost_at=START + timedelta(minutes=31)))
    assert face.stale == (
        "Ei päivittynyt klo 11.31 jälkeen",
        "Inte uppdaterad sedan kl. 11.31",
        "Not up to date since 11:31",
    )


def test_after_the_last_ticket(known: Known) -> None:
    """Calls go on; new visitors need not wait for a ticket."""
    face = make_face(with_view(known, view(day=CLOSING)))
    assert face.screen is Screen.OPEN
    assert "Inga fler könummer i dag" in face.notice


def test_a_break_in_the_giving_of_numbers_says_when_it_ends(known: Known) -> None:
    """Nobody is sent home who could have a number after lunch."""
    lunch = DayState(open=True, tickets=False, opens_at=START + timedelta(hours=1, minutes=30))
    assert make_face(with_view(known, view(day=lunch))).notice == (
        "Vuoronumeroita taas klo 12.30",
        "Könummer igen kl. 12.30",
        "Queue numbers again at 12:30",
    )


def test_closed_says_when_it_opens(known: Known) -> None:
    """Weekday, date and time in each language."""
    face = make_face(with_view(known, view(day=CLOSED)))
    assert face.screen is Screen.CLOSED
    assert face.titles == ("Suljettu", "Stängt", "Closed")
    assert face.explanations == (
        "Avaamme tiistaina 3. maaliskuuta klo 8.00",
        "Vi öppnar tisdagen den 3 mars kl. 8.00",
        "We open on Tuesday 3 March at 8:00",
    )


def test_closed_until_later_today(words: tuple[Words, ...]) -> None:
    """A date would be strange for the same day."""
    early = START - timedelta(hours=4)
    assert words[0].opens(START, early) == "Avaamme tänään klo 9.00"


def test_figures_are_the_same_in_every_language(qtbot: QtBot) -> None:
    """A date in Arabic is written with the figures of the tickets."""
    arabic = Language("ar")
    words = words_in(arabic, partial(Translations("display", "kiosk").text, arabic))
    assert "3 مارس" in words.opens(START + timedelta(days=1), START)


@pytest.mark.parametrize(
    ("reason", "said"),
    [(Reason.BAD_TOKEN, "does not accept"), (Reason.REPLACED, "another device has connected")],
)
def test_rejected_display_tells_staff_what_to_do(known: Known, reason: Reason, said: str) -> None:
    """With the reason for whoever mends it."""
    face = make_face(
        with_view(known, view(), rejected=True, rejection=Fault(reason=reason), server="ws://queue:8765")
    )
    assert face.screen is Screen.UNUSABLE
    assert said in face.explanations[2]
    assert face.technical == f"ws://queue:8765 · {reason}"


def test_wrong_kind_of_device(known: Known) -> None:
    """A counter's token on a display."""
    face = make_face(with_view(known, None, rejected=True))
    assert "another kind of device" in face.explanations[2]
