"""What staff want is done once."""

from __future__ import annotations

from kiosk_app.wishes import Wishes
from queue_link.messages import Deed, Wish

PAGE, RESTART = Deed.PRINT_TEST_PAGE, Deed.RESTART


def test_the_first_wish_a_program_sees_is_of_before_its_time() -> None:
    """Else a kiosk that has just started anew would start anew for ever."""
    wishes, prints = Wishes().heard(Wish(7, RESTART))
    assert (wishes.restart, prints) == (False, False)


def test_a_wish_is_fulfilled_once_however_often_it_is_shown() -> None:
    wishes, _ = Wishes().heard(None)
    wishes, prints = wishes.heard(Wish(7, PAGE))
    assert prints
    wishes, prints = wishes.heard(Wish(7, PAGE))
    assert not prints
    wishes, prints = wishes.heard(Wish(8, PAGE))
    assert prints


def test_a_restart_waits_and_is_not_forgotten_over_another_wish() -> None:
    wishes, _ = Wishes().heard(None)
    wishes, _ = wishes.heard(Wish(7, RESTART))
    wishes, prints = wishes.heard(Wish(8, PAGE))
    assert (wishes.restart, prints) == (True, True)


def test_a_server_that_has_forgotten_changes_nothing() -> None:
    wishes, _ = Wishes(newest=9).heard(None)
    assert wishes == Wishes(newest=9)


def test_a_wish_is_fulfilled_although_the_servers_clock_was_put_back() -> None:
    """It is numbered by the clock; what is told to staff as accepted must be done."""
    wishes, _ = Wishes(newest=9).heard(None)
    assert wishes.heard(Wish(8, PAGE)) == (Wishes(newest=8), True)
