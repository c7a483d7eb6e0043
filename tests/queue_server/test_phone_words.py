"""What the phone page says."""

from __future__ import annotations

import re
from datetime import timedelta

import msgspec
import pytest

from queue_link.phone_messages import PhoneView
from queue_link.results import Band
from queue_link.vocabulary import CounterId, Language, Outcome, Situation, TicketNumber
from queue_server.phone import Standing
from queue_server.phone_languages import PhoneLanguages
from queue_server.phone_words import Words
from tests.queue_server.branches import EN, FI, NINE, branch
from tools.translations import KIOSK_LANGUAGES

LANGUAGES = [Language(tag) for tag in ("en", *KIOSK_LANGUAGES)]
ENDS = [Outcome.SERVED, Outcome.NO_SHOW, Outcome.REMOVED, Outcome.LEFT, Outcome.CLOSING]


def words(language: Language = EN) -> Words:
    return PhoneLanguages(branch()).words(language)


def view(situation: Situation, language: Language = EN, outcome: Outcome | None = None) -> PhoneView:
    until = NINE + timedelta(minutes=12)
    standing = Standing(
        TicketNumber("A012"), situation, 3, Band(600, 900, 1500), CounterId("4"), until, outcome=outcome
    )
    return words(language).view(standing)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_said_in_every_language(language: Language) -> None:
    """Nothing is left to fill in, and nothing is in English that is in another language."""
    shown = [view(situation, language) for situation in Situation]
    shown += [view(Situation.ENDED, language, outcome) for outcome in ENDS]
    told = words(language)
    notices = [told.unknown(), told.expired(), told.too_many_tries()]
    texts = [text for each in (*shown, *notices) for text in msgspec.to_builtins(each).values()]
    said = {text for text in texts if isinstance(text, str)}
    assert not [text for text in said if re.search(r"[{}]", text)]
    if language != EN:
        english = {words(EN).unknown().headline, *(view(situation).headline for situation in Situation)}
        assert not said & english


@pytest.mark.parametrize(
    ("language", "written"), [("fi", "9.42"), ("sv", "9.42"), ("et", "9.42"), ("en", "9:42"), ("ar", "9:42")]
)
def test_the_time_is_written_as_in_the_language(language: str, written: str) -> None:
    """As on display and kiosk."""
    assert words(Language(language)).clock(NINE + timedelta(minutes=42)) == written


@pytest.mark.parametrize(
    ("situation", "headline", "advice"),
    [
        (Situation.COME_IN, "Come in now", "There is room for you."),
        (Situation.CALLED, "Go to counter 4", "It is your turn."),
        (Situation.AWAY, "Come back at 9:12", "Your place is kept."),
        (Situation.PARKED, "Wait, you will be called again", "goes on at about 9:12."),
        (Situation.MISSED, "You missed your call", "show your ticket .* by 9:12."),
        (Situation.EVACUATION, "Please leave the building", "nearest exit"),
    ],
)
def test_the_headline_says_what_to_do(situation: Situation, headline: str, advice: str) -> None:
    """Times are those of the clock on the branch's wall."""
    shown = view(situation)
    assert shown.headline == headline
    assert re.search(advice, shown.advice)


def test_how_it_ended_is_said() -> None:
    assert [view(Situation.ENDED, outcome=outcome).headline for outcome in ENDS] == [
        "This visit is over",
        "You missed your call",
        "This visit is over",
        "Number A012 has been given back",
        "The service point is closed",
    ]


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [
        (0, 4, "at most about 5 min"),
        (6, 9, "at most about 10 min"),
        (12, 38, "about 10–40 min"),
        (41, 44, "about 40–45 min"),
        (60, 60, "about 60 min"),
        (80, 130, "about 80 min – 2 h 10 min"),
        (120, 180, "about 2 h – 3 h"),
    ],
)
def test_a_forecast_is_a_band_in_steps_of_five(low: int, high: int, said: str) -> None:
    """The short end rounded down, the long end up; a number and its unit are never on two lines."""
    about = words().about(Band(low * 60, low * 60, high * 60))
    assert about.replace("\N{NO-BREAK SPACE}", " ").replace("\N{WORD JOINER}", "") == said
    assert not re.search(r"\d[ –]", about.replace(" – ", ""))


def test_the_branchs_own_words_go_first() -> None:
    """Those that it has for the kiosk, too."""
    own = msgspec.structs.replace(branch(), wording={FI: {"Wait outside": "Odota pihalla"}})
    told = PhoneLanguages(own).words(FI)
    assert told.view(Standing(TicketNumber("A012"), Situation.OUTSIDE)).headline == "Odota pihalla"
    assert told.view(Standing(TicketNumber("A012"), Situation.COME_IN)).headline == "Tule sisään nyt"


def test_a_language_that_the_branch_does_not_have_is_not_chosen() -> None:
    """The ticket's is taken; one that nobody has translated is in English, under the branch's name."""
    languages = PhoneLanguages(branch())
    assert languages.chosen("ru", FI) is languages.words(FI)
    assert languages.chosen("sv", FI) is languages.words(Language("sv"))
    assert languages.words(Language("xx")).unknown() == words(EN).unknown()
    assert (languages.words(FI).place, languages.words(EN).place) == ("Malmi (fi)", "Malmi")
