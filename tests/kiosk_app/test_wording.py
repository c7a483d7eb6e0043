"""What the kiosk says, in every language."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk_app.customer import Customer
from kiosk_app.events import Paper
from kiosk_app.interpreter import interpreter
from kiosk_app.kiosk import Kiosk
from kiosk_app.saying import Interpreter
from kiosk_app.wording import (
    about_booking,
    about_paper,
    consent,
    no_paper_now,
    numbers_before,
    offline,
    queue_now,
    take_later,
    take_now,
    waiting_outside,
    what_now,
)
from queue_link.messages import Offer
from queue_link.qt.translations import Translations
from queue_link.results import Band
from queue_link.vocabulary import Knowledge, Language
from tests.kiosk_app.malmi_setup import BACK_AT, CARD, SETUP, WALK_IN, kiosk_view, ticket

HELSINKI = ZoneInfo("Europe/Helsinki")
LANGUAGES = ("fi", "sv", "en", "ar")


@pytest.fixture
def spoken() -> Interpreter:
    return interpreter(Translations("shared", "kiosk"))


def english(_context: str, source: str) -> str:
    return source


def at(day: int, hour: int, month: int = 3) -> datetime:
    """A local time in Helsinki in 2026."""
    return datetime(2026, month, day, hour, tzinfo=HELSINKI).astimezone(UTC)


def test_offline_tells_starting_broken_and_rejected_apart() -> None:
    """Three causes, three messages; only the last one needs staff at once."""
    starting = offline(english, Kiosk(), rejected=False)
    broken = offline(english, Kiosk(setup=SETUP), rejected=False)
    rejected = offline(english, Kiosk(setup=SETUP), rejected=True)
    assert len({starting.title, broken.title, rejected.title}) == 3
    assert "you keep your place" in broken.text


def test_what_to_do_depends_on_where_to_wait() -> None:
    """Come in, wait outside, or go and come back; the time to be back is rounded down."""
    assert what_now(english, ticket(), HELSINKI).title == "Come in and wait"
    assert what_now(english, ticket(admitted=False), HELSINKI).title == "Wait outside"
    back = what_now(english, ticket(admitted=False, come_back_at=BACK_AT), HELSINKI)
    assert back.title == "Come back at 13:10"
    assert "Your place is kept." in back.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_booked_time_is_told_and_so_is_why_it_does_not_count(spoken: Interpreter, language: str) -> None:
    """Somebody who comes too late is not left to wonder."""
    translate = spoken(Language(language))
    told = {
        about_booking(translate, ticket(booked_at=at(2, 10)), HELSINKI),
        about_booking(translate, ticket(booked_at=at(2, 10), late=True), HELSINKI),
    }
    assert len(told) == 2
    assert all("10" in text for text in told)
    assert about_booking(translate, ticket(), HELSINKI) == ""


def test_numbers_before() -> None:
    """The count, and a sentence for none."""
    assert numbers_before(english, 7) == "Numbers before you: 7"
    assert numbers_before(english, 0) == "There is nobody before you"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_fate_of_the_paper_has_words_of_its_own(spoken: Interpreter, language: str) -> None:
    """Only no printer and a failed print say the same: there is no paper."""
    told = {
        paper: about_paper(spoken(Language(language)), Kiosk(customer=Customer(ticket=ticket(), paper=paper)))
        for paper in Paper
    }
    assert len(set(told.values())) == len(Paper) - 1
    assert told[Paper.NONE] == told[Paper.FAILED]


def test_slow_printing_says_so() -> None:
    """The number on the screen is enough meanwhile."""
    kiosk = Kiosk(customer=Customer(ticket=ticket(), paper=Paper.PRINTING), now=10.0, waiting_since=0.0)
    assert "longer than usual" in about_paper(english, kiosk)


def test_before_taking_the_customer_knows_what_comes() -> None:
    """There are words for no paper and for waiting outside."""
    assert "wait outside" in waiting_outside(english, Kiosk(view=kiosk_view(free=0)))
    assert "No paper tickets" in no_paper_now(english)


def test_an_unknown_count_promises_neither_inside_nor_outside() -> None:
    """What nobody knows is not said."""
    kiosk = Kiosk(view=kiosk_view(free=0, knowledge=Knowledge.UNKNOWN))
    assert "may not be enough room" in waiting_outside(english, kiosk)


def test_how_many_wait_for_the_chosen_service() -> None:
    """Nothing is said about a service that the server does not count."""
    kiosk = Kiosk(view=kiosk_view(waiting=9), customer=Customer(service=CARD.id))
    assert queue_now(english, kiosk) == "Numbers waiting now: 9"
    assert queue_now(english, Kiosk(view=kiosk_view())) == ""
    assert queue_now(english, Kiosk()) == ""


def test_an_offer_says_how_many_are_ahead() -> None:
    """Those of other services that are called together with it are among them."""
    kiosk = Kiosk(
        setup=SETUP, view=kiosk_view(offers=(Offer(WALK_IN, before=4),)), customer=Customer(service=CARD.id)
    )
    assert queue_now(english, kiosk) == "Numbers before you: 4"
    assert (take_now(english, kiosk), take_later(english, kiosk, HELSINKI)) == ("Take a number", "")


def test_who_would_wait_long_reads_how_many_are_ahead_and_how_long_it_takes() -> None:
    """On lines of their own: no full stop of another script between words in Chinese."""
    offer = Offer(WALK_IN, before=40, wait=Band(90 * 60, 100 * 60, 120 * 60))
    kiosk = Kiosk(setup=SETUP, view=kiosk_view(offers=(offer,)), customer=Customer(service=CARD.id))
    assert consent(english, kiosk).text.split("\n") == [
        "Numbers before you: 40",
        "Wait: about 1\N{NO-BREAK SPACE}h\N{NO-BREAK SPACE}30\N{NO-BREAK SPACE}min – 2\N{NO-BREAK SPACE}h",
    ]


def test_a_long_wait_gives_two_ways() -> None:
    """To wait here, or to come back at a time that people can keep."""
    view = kiosk_view(offers=(Offer(WALK_IN, before=40, come_back_at=BACK_AT),))
    kiosk = Kiosk(setup=SETUP, view=view, customer=Customer(service=CARD.id))
    assert take_now(english, kiosk) == "Take a number and wait here"
    assert take_later(english, kiosk, HELSINKI) == "Take a number and come back at 13:10"
