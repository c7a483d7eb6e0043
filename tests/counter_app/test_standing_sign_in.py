"""Signing in without being asked."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from counter_app.dispatch import Dispatch
from counter_app.standing_sign_in import StandingSignIn
from queue_link.commands import CloseCounter, OpenCounter
from queue_link.messages import CounterState
from queue_link.qt.link import LinkState
from queue_link.results import Accepted, Refusal
from queue_link.vocabulary import CounterId, ProfileId, Reason, Role
from tests.counter_app.scene import CLOSED, COUNTERS, SETUP, counter_view
from tests.fakes.link import FakeLink

COMMAND = OpenCounter(CounterId("3"), ProfileId("all"), "Maria Niemi")
TAKEN = Refusal(Reason.COUNTER_TAKEN, holder="Aino")
HELD_BY_AINO = tuple(CounterState(c.id, ProfileId("all"), "Aino") if c.id == "3" else c for c in COUNTERS)
FREE = counter_view(mine=None)


@pytest.fixture
def link(qapp: object) -> FakeLink:
    return FakeLink(Role.COUNTER)


@pytest.fixture(autouse=True)
def dispatch(link: FakeLink) -> Dispatch:
    """Of a desk with a standing sign-in, which has been welcomed."""
    dispatch = Dispatch(link, link)
    StandingSignIn(dispatch, COMMAND, dispatch, retry_ms=20)
    link.welcome(SETUP)
    return dispatch


def test_it_signs_in_once(link: FakeLink) -> None:
    """As soon as it knows that it is not signed in."""
    assert link.sent == []
    link.show(FREE)
    link.show(FREE, seq=2)
    assert [command for _, command in link.sent] == [COMMAND]


def test_it_waits_for_the_day_to_open(link: FakeLink) -> None:
    """Before that it would only be refused."""
    link.show(counter_view(mine=None, day=CLOSED))
    assert link.sent == []
    link.show(FREE, seq=2)
    assert len(link.sent) == 1


def test_a_taken_counter_is_asked_for_again_when_it_is_free(link: FakeLink, qtbot: QtBot) -> None:
    """Not before."""
    held = counter_view(mine=None, counters=HELD_BY_AINO)
    link.show(held)
    link.answer(link.sent[0][0], TAKEN)
    qtbot.wait(60)
    assert len(link.sent) == 1
    link.show(FREE, seq=2)
    qtbot.waitUntil(lambda: len(link.sent) == 2)


def test_a_fault_of_the_server_is_tried_again(link: FakeLink, qtbot: QtBot) -> None:
    """Calmly, after a pause."""
    link.show(FREE)
    link.answer(link.sent[0][0], Refusal(Reason.NOT_STORED))
    assert len(link.sent) == 1
    qtbot.waitUntil(lambda: len(link.sent) == 2)


def sign_in(link: FakeLink) -> None:
    """The desk asks for its counter, and gets it."""
    link.show(FREE)
    assert [command for _, command in link.sent] == [COMMAND]
    link.answer(link.sent[0][0], Accepted())
    link.show(counter_view(), seq=2)


def test_a_sign_out_by_hand_is_respected(link: FakeLink, dispatch: Dispatch, qtbot: QtBot) -> None:
    """Whoever signs out wants to be out, for the rest of the day."""
    sign_in(link)
    dispatch.do(CloseCounter())
    link.answer(link.sent[1][0], Accepted())
    link.show(FREE, seq=3)
    qtbot.wait(60)
    assert [command for _, command in link.sent] == [COMMAND, CloseCounter()]


def test_it_signs_in_again_when_the_next_day_opens(link: FakeLink, dispatch: Dispatch) -> None:
    """After the closing signed everybody out, and after a sign-out by hand the day before."""
    sign_in(link)
    link.show(counter_view(mine=None, day=CLOSED), seq=3)
    link.show(FREE, seq=4)
    assert [command for _, command in link.sent] == [COMMAND, COMMAND]


def test_a_sign_out_by_hand_is_forgotten_over_night(link: FakeLink, dispatch: Dispatch) -> None:
    """The desk signs in again when the next day opens."""
    sign_in(link)
    dispatch.do(CloseCounter())
    link.answer(link.sent[1][0], Accepted())
    link.show(FREE, seq=3)
    link.show(counter_view(mine=None, day=CLOSED), seq=4)
    link.show(FREE, seq=5)
    assert [command for _, command in link.sent] == [COMMAND, CloseCounter(), COMMAND]


def test_a_desk_that_was_away_over_night_signs_in_again(link: FakeLink) -> None:
    """It did not see the day close: the machine slept."""
    sign_in(link)
    link.become(LinkState.OFFLINE)
    link.now += timedelta(hours=22)
    link.welcome(SETUP)
    link.show(FREE, seq=3)
    assert [command for _, command in link.sent] == [COMMAND, COMMAND]


def test_a_lost_connection_is_no_new_day(link: FakeLink) -> None:
    """A counter that the supervisor released meanwhile stays released."""
    sign_in(link)
    link.become(LinkState.OFFLINE)
    link.now += timedelta(minutes=20)
    link.welcome(SETUP)
    link.show(FREE, seq=3)
    assert [command for _, command in link.sent] == [COMMAND]
