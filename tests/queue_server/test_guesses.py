"""Wrong codes cost time."""

from __future__ import annotations

import pytest

from queue_link.vocabulary import DeviceId
from queue_server.guesses import MOST_REMEMBERED, SECONDS_EACH, WRONG_AT_ONCE, Guesses

KIOSK, OTHER = DeviceId("kiosk"), DeviceId("other")


def test_a_few_wrong_codes_cost_nothing() -> None:
    """As many as people mistype one after the other."""
    guesses = Guesses()
    for _ in range(WRONG_AT_ONCE - 1):
        guesses.wrong(KIOSK, 100.0)
    assert guesses.wait(KIOSK, 100.0) == 0


def test_after_many_the_device_has_to_wait_and_others_do_not() -> None:
    guesses = Guesses()
    for _ in range(WRONG_AT_ONCE):
        guesses.wrong(KIOSK, 100.0)
    assert guesses.wait(KIOSK, 100.0) == pytest.approx(SECONDS_EACH)
    assert guesses.wait(KIOSK, 100.0 + SECONDS_EACH) == 0
    assert guesses.wait(OTHER, 100.0) == 0


def test_who_guesses_on_gets_one_try_in_a_while() -> None:
    """A day of guessing tries fewer than 15,000 codes."""
    guesses, now, tries = Guesses(), 0.0, 0
    while now < 3600:
        now += guesses.wait(KIOSK, now)
        guesses.wrong(KIOSK, now)
        tries += 1
    assert tries <= WRONG_AT_ONCE + 3600 / SECONDS_EACH + 1


def test_a_quiet_hour_makes_up_for_it() -> None:
    guesses = Guesses()
    for _ in range(WRONG_AT_ONCE):
        guesses.wrong(KIOSK, 0.0)
    for _ in range(WRONG_AT_ONCE - 1):
        guesses.wrong(KIOSK, 3600.0)
    assert guesses.wait(KIOSK, 3600.0) == 0


def test_the_list_of_guessers_does_not_grow_without_end() -> None:
    """The oldest is forgotten."""
    guesses = Guesses(at_once=1)
    for number in range(MOST_REMEMBERED + 1):
        guesses.wrong(str(number), 0.0)
    assert guesses.wait("0", 0.0) == 0
    assert guesses.wait("1", 0.0) > 0
    assert guesses.wait(str(MOST_REMEMBERED), 0.0) > 0
