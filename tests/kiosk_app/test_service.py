"""The way into the service menu, and out of it."""

from __future__ import annotations

import pytest

from kiosk_app.service import IDLE_S, LOCKED_S, WRONG_AT_ONCE, Room, Service

NOW = 1000.0


def at_pin(typed: str = "") -> Service:
    service = Service(has_pin=True).opened(NOW)
    for digit in typed:
        service = service.digit(int(digit), NOW)
    return service


def inside() -> Service:
    return at_pin("1234").entered(NOW)[0].checked(NOW, right=True)


def test_without_a_pin_there_is_no_menu() -> None:
    assert Service().opened(NOW).room is Room.SHUT


def test_the_right_pin_opens_the_menu() -> None:
    """What was typed is forgotten as soon as it is looked at."""
    service, pin = at_pin("1234").entered(NOW)
    assert (service.room, service.typed, pin) == (Room.CHECKING, "", "1234")
    assert service.checked(NOW, right=True).room is Room.MENU


def test_a_wrong_pin_is_told_and_typed_again() -> None:
    service = at_pin("1").entered(NOW)[0].checked(NOW, right=False)
    assert (service.room, service.failed) == (Room.PIN, True)
    assert not service.digit(1, NOW).failed


def test_after_some_wrong_pins_nobody_may_try_for_a_minute() -> None:
    """Not even with the right one; closing and opening again does not help."""
    service = at_pin()
    for _ in range(WRONG_AT_ONCE):
        service = service.digit(1, NOW).entered(NOW)[0].checked(NOW, right=False)
    assert service.locked(NOW)
    again = service.gone_to(Room.SHUT, NOW).opened(NOW).digit(1, NOW)
    assert again.entered(NOW) == (again, "")
    later = NOW + LOCKED_S
    assert again.entered(later)[1] == "1"


def test_the_end_of_that_minute_is_seen_on_the_screen() -> None:
    """It is another moment, so that the screen is drawn anew and the key for entering works again."""
    service = at_pin()
    for _ in range(WRONG_AT_ONCE):
        service = service.digit(1, NOW).entered(NOW)[0].checked(NOW, right=False)
    service = service.digit(1, NOW)
    assert service.tick(NOW + LOCKED_S - 1) == service
    assert service.tick(NOW + LOCKED_S) != service
    assert service.tick(NOW + LOCKED_S).typed == "1"


def test_a_wrong_pin_now_and_then_locks_nobody_out() -> None:
    """The right one makes up for those before."""
    service = at_pin()
    for _ in range(WRONG_AT_ONCE - 1):
        service = service.digit(1, NOW).entered(NOW)[0].checked(NOW, right=False)
    service = service.digit(1, NOW).entered(NOW)[0].checked(NOW, right=True)
    assert service.wrong == 0


@pytest.mark.parametrize("room", [Room.MENU, Room.TOUCH, Room.LOGS])
def test_nobody_comes_in_beside_the_pin(room: Room) -> None:
    for outside in (Service(has_pin=True), at_pin(), at_pin("1").entered(NOW)[0]):
        assert outside.gone_to(room, NOW) == outside
    assert Service(has_pin=True).checked(NOW, right=True).room is Room.SHUT


def test_an_answer_that_comes_after_it_was_closed_opens_nothing() -> None:
    closed = at_pin("1234").entered(NOW)[0].gone_to(Room.SHUT, NOW)
    assert closed.checked(NOW, right=True).room is Room.SHUT


def test_it_closes_when_nobody_touches_it() -> None:
    service = inside().gone_to(Room.LOGS, NOW)
    assert service.tick(NOW + IDLE_S - 1).room is Room.LOGS
    assert service.touched(NOW + 100).tick(NOW + IDLE_S).room is Room.LOGS
    assert service.tick(NOW + IDLE_S).room is Room.SHUT


def test_a_digit_can_be_erased() -> None:
    assert at_pin("12").erased(NOW).typed == "1"
    assert at_pin().erased(NOW).typed == ""
