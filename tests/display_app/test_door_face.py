"""What those outside are told."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from display_app.door_face import DoorFace, Entry, make_door_face
from display_app.face import Known, Screen
from display_app.layout import Direction
from display_app.words import words_in
from queue_link.messages import DisplayView
from queue_link.qt.translations import Translations
from queue_link.vocabulary import Knowledge, Language
from tests.display_app.branch import CLOSING, SERIES, SETUP, START, forward, view

FI, SV, EN = map(Language, ("fi", "sv", "en"))


@pytest.fixture
def known(qtbot: QtBot) -> Known:
    translations = Translations("display", "kiosk")
    words = tuple(words_in(language, partial(translations.text, language)) for language in (FI, SV, EN))
    return Known(START, ZoneInfo("Europe/Helsinki"), words, words, SETUP.name, view())


def face_of(known: Known, shown: DisplayView, ticket: Direction | None = None) -> DoorFace:
    return make_door_face(replace(known, view=shown), ticket or Direction(), Screen.OPEN)


@pytest.mark.parametrize(
    ("shown", "entry", "title"),
    [
        (view(free=3), Entry.COME_IN, "Please come in"),
        (view(free=3, come_in=(forward("A012"),)), Entry.COME_IN, "Please come in"),
        (view(free=3, outside=1), Entry.BY_NUMBER, "Please come in by number"),
        (view(free=3, day=CLOSING), Entry.BY_NUMBER, "Please come in by number"),
        (view(free=0), Entry.FULL, "Full"),
        (view(free=0, knowledge=Knowledge.UNKNOWN), Entry.UNKNOWN, "Please wait here"),
        (view(free=3, knowledge=Knowledge.ESTIMATED), Entry.COME_IN, "Please come in"),
    ],
)
def test_what_somebody_outside_may_do(known: Known, shown: DisplayView, entry: Entry, title: str) -> None:
    """Whoever came later does not pass those outside, and nobody comes in for numbers that are no more."""
    face = face_of(known, shown)
    assert (face.entry, face.titles[2]) == (entry, title)
    assert len(face.titles) == len(face.explanations) == 3


def test_an_old_count_is_no_invitation(known: Known) -> None:
    """Without news from the server nobody knows whether there is still room."""
    face = make_door_face(replace(known, view=view(free=3), lost_at=START), Direction(), Screen.OPEN)
    assert face.entry is Entry.UNKNOWN
    assert face.places_words[2] == "Room inside: not known now"


def test_the_cap_in_force_is_told(known: Known) -> None:
    """In figures, with words in each language."""
    face = face_of(known, view())
    assert (face.cap, face.cap_words) == (60, ("Sisällä enintään", "Inne högst", "Inside at most"))


def test_waits_are_those_of_a_new_number(known: Known) -> None:
    """While none is known it is told how many wait."""
    assert face_of(known, view(series=SERIES)).series_words[2] == "Wait with a new number, minutes"
    assert face_of(known, view(series=SERIES[2:])).series_words[2] == "Waiting"


def test_the_way_to_a_ticket_is_in_the_words_of_the_branch(known: Known) -> None:
    """Where it wrote none in a language, it is told that numbers come from the machine."""
    ticket = Direction(text={FI: "Numerot: ovi A", EN: "Numbers: door A"})
    words = ("Numerot: ovi A", "Ta ett könummer ur automaten.", "Numbers: door A")
    assert face_of(known, view(), ticket).ticket_words == words


def test_no_way_to_a_ticket_while_there_are_none(known: Known) -> None:
    """Nobody goes there in vain."""
    assert face_of(known, view(day=CLOSING)).ticket_words == ()


@pytest.mark.parametrize("shown", [Screen.CLOSED, Screen.EVACUATION, Screen.CONNECTING, Screen.UNUSABLE])
def test_nobody_is_invited_behind_a_message(known: Known, shown: Screen) -> None:
    """A closed branch may have room."""
    assert make_door_face(known, Direction(), shown) == DoorFace()
