"""Taking a counter."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit

from queue_link.commands import OpenCounter, TakeOver
from queue_link.results import Refusal
from queue_link.vocabulary import CounterId, ProfileId, Reason
from tests.counter_app.opened import OpenedDesk
from tests.counter_app.scene import CLOSED, counter_view


def test_the_usual_counter_is_chosen_beforehand(adviser: OpenedDesk) -> None:
    """One key is enough on an ordinary morning."""
    adviser.welcome(counter_view(mine=None))
    adviser.key("F2")
    assert adviser.sent == [OpenCounter(CounterId("3"), ProfileId("all"), "Maria Niemi")]


def test_another_counter_and_profile_can_be_chosen(adviser: OpenedDesk) -> None:
    """Profiles are those of the chosen counter."""
    adviser.welcome(counter_view(mine=None))
    adviser.press("counter-choice-5")
    adviser.find(QComboBox, "profile-choice").setCurrentIndex(1)
    assert adviser.button("sign-in").text() == "Sign in to counter 5"
    adviser.press("sign-in")
    assert adviser.sent == [OpenCounter(CounterId("5"), ProfileId("permits"), "Maria Niemi")]


def test_held_counters_are_shown_with_their_holders(adviser: OpenedDesk) -> None:
    """On the tiles, and for screen readers."""
    adviser.welcome(counter_view(mine=None))
    taken = adviser.button("counter-choice-2")
    assert "Aino Virtanen" in taken.text()
    assert taken.accessibleName() == "Counter 2, Aino Virtanen"


def test_before_a_counter_is_taken_over_it_is_asked(adviser: OpenedDesk) -> None:
    """Enter alone does not do it."""
    adviser.welcome(counter_view(mine=None))
    adviser.press("counter-choice-2")
    assert adviser.button("sign-in").text() == "Take over counter 2…"
    adviser.press("sign-in")
    assert adviser.sent == []
    assert adviser.dialog is not None
    assert adviser.dialog.windowTitle() == "Aino Virtanen is signed in at Counter 2: take over?"
    adviser.press("confirm")
    assert adviser.sent == [TakeOver(CounterId("2"), ProfileId("all"), "Maria Niemi")]


def test_whoever_is_at_another_counter_is_asked(adviser: OpenedDesk) -> None:
    """One counter for one adviser: the other is closed."""
    adviser.welcome(counter_view(mine=None))
    adviser.find(QLineEdit, "adviser-name").setText("aino virtanen")
    adviser.press("counter-choice-5")
    adviser.press("sign-in")
    assert adviser.dialog is not None
    assert adviser.dialog.windowTitle() == "Aino Virtanen is signed in at Counter 2: take over?"
    adviser.press("confirm")
    assert adviser.sent == [TakeOver(CounterId("5"), ProfileId("all"), "aino virtanen")]


def test_a_counter_taken_meanwhile_is_told(adviser: OpenedDesk) -> None:
    """By whom, and in plain words."""
    adviser.welcome(counter_view(mine=None))
    adviser.press("sign-in")
    adviser.answer(Refusal(Reason.COUNTER_TAKEN, holder="Aino Virtanen"))
    assert adviser.text("message") == "“Sign in” was not done. The counter is in use: Aino Virtanen."


def test_a_chosen_counter_that_is_taken_is_no_longer_chosen(adviser: OpenedDesk) -> None:
    """The page asks for another one."""
    adviser.welcome(counter_view(mine=None))
    adviser.press("counter-choice-1")
    adviser.press("counter-choice-3")
    adviser.show(counter_view(mine=None, counters=counter_view(mine="3").counters), seq=2)
    assert not adviser.button("sign-in").isEnabled()
    assert adviser.text("message") == "Choose a free counter."


def test_on_a_closed_day_nobody_signs_in(adviser: OpenedDesk) -> None:
    """The page says so."""
    adviser.welcome(counter_view(mine=None, day=CLOSED))
    assert not adviser.button("sign-in").isEnabled()
    assert adviser.text("message") == "The service point is closed."


def test_being_signed_in_turns_the_page(adviser: OpenedDesk) -> None:
    """To the desk, with who and where in the header."""
    adviser.welcome(counter_view(mine=None))
    adviser.show(counter_view(), seq=2)
    assert adviser.text("place") == "Counter 3  ·  Maria Niemi  ·  All matters"
    assert adviser.button("call-next").hasFocus()
