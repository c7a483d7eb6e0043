"""What the kiosk says, in every language."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk_app.events import Paper
from kiosk_app.interpreter import interpreter
from kiosk_app.kiosk import Customer, Kiosk, Screen
from kiosk_app.wording import (
    Interpreter,
    about_paper,
    closed,
    language_name,
    may_try_again,
    moment,
    no_paper_now,
    numbers_before,
    offline,
    queue_now,
    refused,
    waiting_outside,
    what_now,
)
from queue_link.messages import DayState
from queue_link.qt.translations import Translations
from queue_link.results import Refusal
from queue_link.vocabulary import Language, Reason
from tests.kiosk_app.malmi_setup import CARD, NOW, SETUP, kiosk_view, ticket

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


@pytest.mark.parametrize(
    ("opens_at", "fi", "sv", "en"),
    [
        (at(2, 12), "tänään klo 12.00", "i dag kl. 12.00", "today at 12:00"),
        (at(3, 8), "huomenna klo 8.00", "i morgon kl. 8.00", "tomorrow at 8:00"),
        (at(6, 8), "perjantaina klo 8.00", "på fredag kl. 8.00", "on Friday at 8:00"),
        (
            at(9, 8),
            "maanantaina 9. maaliskuuta klo 8.00",
            "på måndag den 9 mars kl. 8.00",
            "on Monday 9 March at 8:00",
        ),
    ],
)
def test_when_is_told_as_people_say_it(
    spoken: Interpreter, opens_at: datetime, fi: str, sv: str, en: str
) -> None:
    """Today, tomorrow, a weekday, and from a week on the date too."""
    told = [moment(spoken(Language(tag)), opens_at, NOW, HELSINKI) for tag in ("fi", "sv", "en")]
    assert told == [fi, sv, en]


def test_the_day_is_that_of_the_branch() -> None:
    """Late in the evening by UTC it is tomorrow in Helsinki already."""
    evening = datetime(2026, 3, 2, 22, 30, tzinfo=UTC)
    assert moment(english, at(3, 8), evening, HELSINKI) == "today at 8:00"


@pytest.mark.parametrize("reason", Reason)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_has_words(spoken: Interpreter, language: str, reason: Reason) -> None:
    """Whatever the server's reason is, the customer reads a title and what to do, with no gap in it."""
    saying = refused(spoken(Language(language)), Refusal(reason, limit=6))
    assert saying.title
    assert saying.text
    assert "{" not in saying.text
    if language != "en":
        assert saying != refused(english, Refusal(reason, limit=6))


def test_the_party_limit_is_told(spoken: Interpreter) -> None:
    """The refusal carries the number."""
    saying = refused(spoken(Language("sv")), Refusal(Reason.PARTY_TOO_LARGE, limit=6))
    assert "6 personer" in saying.text


def test_only_passing_troubles_may_be_tried_again() -> None:
    """Trying again makes no sense where the answer will be the same."""
    assert may_try_again(Refusal(Reason.NOT_STORED))
    assert not may_try_again(Refusal(Reason.NO_WALK_IN))
    assert not may_try_again(None)


def test_closed_says_when_it_opens(spoken: Interpreter) -> None:
    """A closed service point names the next opening."""
    kiosk = Kiosk(setup=SETUP, view=kiosk_view(tickets=False, opens_at=NOW + timedelta(hours=21)))
    saying = closed(spoken(Language("fi")), kiosk, NOW, HELSINKI)
    assert saying.title == "Palvelupiste on suljettu"
    assert saying.text == "Vuoronumeroita jaetaan taas huomenna klo 8.00."


def test_closed_without_a_known_opening_points_to_the_door() -> None:
    """Nothing is invented."""
    kiosk = Kiosk(setup=SETUP, view=kiosk_view(tickets=False))
    assert "entrance" in closed(english, kiosk, NOW, HELSINKI).text


def test_after_the_last_number_those_with_one_are_told_to_wait() -> None:
    """The day goes on for them."""
    day = DayState(open=True, tickets=False, opens_at=at(3, 8))
    view = kiosk_view()
    kiosk = Kiosk(setup=SETUP, view=type(view)(day, view.occupancy, view.services))
    saying = closed(english, kiosk, NOW, HELSINKI)
    assert saying.title == "No more queue numbers now"
    assert "already have a number" in saying.text


def test_the_refusal_knows_better_than_the_snapshot() -> None:
    """A refusal because of closing carries its own time."""
    customer = Customer(Screen.REFUSED, refusal=Refusal(Reason.CLOSED, opens_at=at(4, 9)))
    kiosk = Kiosk(setup=SETUP, view=kiosk_view(), customer=customer)
    assert "on Wednesday at 9:00" in closed(english, kiosk, NOW, HELSINKI).text


def test_offline_tells_starting_broken_and_rejected_apart() -> None:
    """Three causes, three messages; only the last one needs staff at once."""
    starting = offline(english, Kiosk(), rejected=False)
    broken = offline(english, Kiosk(setup=SETUP), rejected=False)
    rejected = offline(english, Kiosk(setup=SETUP), rejected=True)
    assert len({starting.title, broken.title, rejected.title}) == 3
    assert "you keep your place" in broken.text


def test_what_to_do_depends_on_being_admitted() -> None:
    """Come in, or wait outside."""
    assert what_now(english, admitted=True).title == "Come in and wait"
    assert what_now(english, admitted=False).title == "Wait outside"


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
    assert "wait outside" in waiting_outside(english)
    assert "No paper tickets" in no_paper_now(english)


def test_how_many_wait_for_the_chosen_service() -> None:
    """Nothing is said about a service that the server does not count."""
    kiosk = Kiosk(view=kiosk_view(waiting=9), customer=Customer(service=CARD.id))
    assert queue_now(english, kiosk) == "Numbers waiting now: 9"
    assert queue_now(english, Kiosk(view=kiosk_view())) == ""
    assert queue_now(english, Kiosk()) == ""


def test_languages_are_named_in_themselves() -> None:
    """An unknown one is named by its tag."""
    assert [language_name(tag) for tag in SETUP.languages] == ["Suomi", "Svenska", "English", "العربية"]
    assert language_name(Language("xx")) == "xx"
