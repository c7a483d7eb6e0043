"""Why there is no number now, in every language, and what can be done instead."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from kiosk_app.customer import Customer, Screen
from kiosk_app.interpreter import interpreter
from kiosk_app.kiosk import Kiosk
from kiosk_app.refusals import closed, may_try_again, refused, ways
from kiosk_app.saying import Interpreter
from queue_link.messages import DayState
from queue_link.qt.translations import Translations
from queue_link.results import Alternative, AlternativeKind, Refusal
from queue_link.vocabulary import Language, Reason
from tests.kiosk_app.malmi_setup import ALTERNATIVES, NOW, SETUP, kiosk_view

HELSINKI = ZoneInfo("Europe/Helsinki")
LANGUAGES = ("fi", "sv", "en", "ar")
FOR_CUSTOMERS = (
    Reason.CLOSED,
    Reason.FULL,
    Reason.NOT_TODAY,
    Reason.QUOTA_USED,
    Reason.EVACUATION,
    Reason.NO_WALK_IN,
    Reason.PARTY_TOO_LARGE,
    Reason.NUMBERS_EXHAUSTED,
    Reason.UNKNOWN_APPOINTMENT,
    Reason.TOO_EARLY,
    Reason.ALREADY_CHECKED_IN,
    Reason.APPOINTMENT_OVER,
    Reason.REJOINED_TOO_OFTEN,
)
"""What somebody may hear who did nothing wrong, and whose kiosk works."""


@pytest.fixture
def spoken() -> Interpreter:
    return interpreter(Translations("shared", "kiosk"))


def english(_context: str, source: str) -> str:
    return source


def at(day: int, hour: int, month: int = 3) -> datetime:
    """A local time in Helsinki in 2026."""
    return datetime(2026, month, day, hour, tzinfo=HELSINKI).astimezone(UTC)


@pytest.mark.parametrize("reason", Reason)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_has_words(spoken: Interpreter, language: str, reason: Reason) -> None:
    """Whatever the server's reason is, the customer reads a title and what to do, with no gap in it."""
    saying = refused(spoken(Language(language)), Refusal(reason, limit=6), NOW, HELSINKI)
    assert saying.title
    assert saying.text
    assert "{" not in saying.text
    if language != "en":
        assert saying != refused(english, Refusal(reason, limit=6), NOW, HELSINKI)


def test_the_party_limit_is_told(spoken: Interpreter) -> None:
    """The refusal carries the number."""
    saying = refused(spoken(Language("sv")), Refusal(Reason.PARTY_TOO_LARGE, limit=6), NOW, HELSINKI)
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


@pytest.mark.parametrize("reason", sorted(set(FOR_CUSTOMERS) - {Reason.CLOSED, Reason.FULL}))
def test_what_a_customer_may_hear_is_not_the_machines_fault(reason: Reason) -> None:
    """Each has words of its own; none says that the machine is out of use."""
    broken = refused(english, Refusal(Reason.UNKNOWN_SERVICE), NOW, HELSINKI)
    assert refused(english, Refusal(reason), NOW, HELSINKI) != broken


def test_too_early_says_from_when() -> None:
    """The refusal carries the time."""
    saying = refused(english, Refusal(Reason.TOO_EARLY, opens_at=at(2, 12)), NOW, HELSINKI)
    assert saying.text == "You can check in today at 12:00."


def test_a_closed_matter_in_an_open_office_is_told_as_such() -> None:
    """A service may have shorter hours than the branch."""
    refusal = Refusal(Reason.CLOSED, opens_at=at(3, 8))
    kiosk = Kiosk(setup=SETUP, view=kiosk_view(), customer=Customer(Screen.REFUSED, refusal=refusal))
    assert closed(english, kiosk, NOW, HELSINKI).title == "No more queue numbers for this matter now"


SAID = {Language("fi"): "Laite on rikki.", Language("en"): "A machine is broken."}


@pytest.mark.parametrize(("said", "text"), [(SAID, "A machine is broken. "), ({}, "")])
def test_staff_say_why_a_matter_is_closed(said: dict[Language, str], text: str) -> None:
    """In their own words, where they gave any; whoever has a number stays."""
    refusal = Refusal(Reason.SERVICE_CLOSED, text=said)
    customer = Customer(Screen.REFUSED, language=Language("en"), refusal=refusal)
    kiosk = Kiosk(setup=SETUP, view=kiosk_view(), customer=customer)
    assert kiosk.screen is Screen.CLOSED
    saying = closed(english, kiosk, NOW, HELSINKI)
    assert saying.title == "No more queue numbers for this matter now"
    assert saying.text.startswith(f"{text}If you already have a number, wait until it is called.")


def test_staff_say_why_there_are_no_numbers_at_all() -> None:
    """Before anybody has chosen anything."""
    day = DayState(open=True, tickets=False, stopped=SAID)
    kiosk = Kiosk(
        setup=SETUP,
        view=replace(kiosk_view(), day=day),
        customer=Customer(Screen.START, language=Language("fi")),
        lost_at=None,
    )
    assert kiosk.screen is Screen.CLOSED
    saying = closed(english, kiosk, NOW, HELSINKI)
    assert saying.title == "No more queue numbers now"
    assert saying.text.startswith("Laite on rikki. If you already have a number")


def test_there_is_always_something_to_do_instead(spoken: Interpreter) -> None:
    """In the server's order, with the times and addresses that it gave."""
    refusal = Refusal(Reason.NOT_TODAY, alternatives=ALTERNATIVES)
    told = ways(spoken(Language("en")), refusal, Language("en"), NOW, HELSINKI)
    assert [(way.title, way.text, way.url) for way in told] == [
        ("A booked time has become free today at 14:20", "Ask the staff for it.", ""),
        ("Come back tomorrow at 8:00", "Then the next queue numbers are given out.", ""),
        ("Do it online in Enter Finland", "", "https://enterfinland.fi"),
        ("Book an appointment for another day", "", "https://migri.vihta.com"),
        ("Go to another service point", "", "https://migri.fi"),
    ]


@pytest.mark.parametrize("kind", AlternativeKind)
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_kind_has_words_where_the_branch_file_has_none(
    spoken: Interpreter, language: str, kind: AlternativeKind
) -> None:
    """No card is empty."""
    refusal = Refusal(Reason.FULL, alternatives=(Alternative(kind, at=NOW + timedelta(days=1)),))
    (way,) = ways(spoken(Language(language)), refusal, Language(language), NOW, HELSINKI)
    assert way.title
    if language != "en":
        assert way != ways(english, refusal, Language("en"), NOW, HELSINKI)[0]


def test_a_time_stands_above_the_branchs_own_words() -> None:
    """Both are told."""
    alternative = Alternative(
        AlternativeKind.TOMORROW, at=NOW + timedelta(hours=21), text={Language("en"): "Come early."}
    )
    (way,) = ways(english, Refusal(Reason.FULL, alternatives=(alternative,)), Language("en"), NOW, HELSINKI)
    assert (way.title, way.text) == ("Come back tomorrow at 8:00", "Come early.")
