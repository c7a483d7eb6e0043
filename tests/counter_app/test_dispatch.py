"""Commands on their way, and what is known meanwhile."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from counter_app.counter import Action, Hindrance
from counter_app.dispatch import CALL_PATIENCE_S, Dispatch, NotSent, Refused
from queue_link.commands import (
    CallNext,
    CloseDay,
    Command,
    DoorCount,
    DoorEntered,
    DoorLeft,
    Finish,
    OpenCounter,
)
from queue_link.messages import View
from queue_link.qt.link import LinkState
from queue_link.results import Accepted, Refusal
from queue_link.vocabulary import CounterId, ProfileId, Reason, Role, VisitState
from tests.counter_app.scene import SETUP, counter_view, door_view, supervisor_view, visit
from tests.fakes.link import FakeLink


@pytest.fixture
def link(qapp: object) -> FakeLink:
    return FakeLink(Role.COUNTER)


@pytest.fixture
def dispatch(link: FakeLink) -> Dispatch:
    dispatch = Dispatch(link)
    link.welcome(SETUP)
    link.show(counter_view())
    return dispatch


def test_a_second_press_is_not_a_second_call(link: FakeLink, dispatch: Dispatch) -> None:
    """While a call is on its way, calling again does nothing."""
    assert dispatch.do(CallNext())
    assert not dispatch.do(CallNext())
    assert [command for _, command in link.sent] == [CallNext()]


def test_an_accepted_command_is_settled_by_the_next_snapshot(link: FakeLink, dispatch: Dispatch) -> None:
    """Between the answer and the snapshot the old view must not be acted on."""
    dispatch.do(CallNext())
    link.answer(link.sent[0][0], Accepted())
    assert dispatch.desk.hindrance(Action.CALL_NEXT) is Hindrance.SENDING
    link.show(counter_view(visit("A013", VisitState.CALLED)), seq=2)
    assert dispatch.desk.pending == ()
    assert dispatch.desk.may(Action.START)


def test_a_snapshot_before_the_answer_settles_it_too(link: FakeLink, dispatch: Dispatch) -> None:
    """When the view already shows what was done, nobody has to wait."""
    dispatch.do(CallNext())
    link.show(counter_view(visit("A013", VisitState.CALLED)), seq=2)
    assert dispatch.desk.hindrance(Action.START) is Hindrance.SENDING
    link.answer(link.sent[0][0], Accepted())
    assert dispatch.desk.may(Action.START)


def test_an_accepted_command_is_settled_soon_without_a_snapshot(
    link: FakeLink, dispatch: Dispatch, qtbot: QtBot
) -> None:
    """Setting the same figure again changes nothing that could be seen."""
    dispatch.do(CallNext())
    link.answer(link.sent[0][0], Accepted())
    qtbot.waitUntil(lambda: dispatch.desk.pending == (), timeout=3000)


def test_a_snapshot_does_not_settle_what_is_unanswered(link: FakeLink, dispatch: Dispatch) -> None:
    """Another counter's doings say nothing about ours."""
    dispatch.do(CallNext())
    link.show(counter_view(), seq=2)
    assert dispatch.desk.pending == (CallNext(),)


def test_a_refusal_is_told_until_the_next_action(link: FakeLink, dispatch: Dispatch) -> None:
    """What went wrong stays readable, and goes when one goes on."""
    dispatch.do(CallNext())
    refusal = Refusal(Reason.NOBODY_WAITING)
    link.answer(link.sent[0][0], refusal)
    assert dispatch.note == Refused(CallNext(), refusal)
    assert dispatch.do(CallNext())
    assert dispatch.note is None


def at_the_door(link: FakeLink) -> Dispatch:
    dispatch = Dispatch(link)
    link.welcome(SETUP)
    link.show(door_view())
    return dispatch


A016, B005 = door_view().come_in
CAME_IN = DoorEntered(people=1, visit=A016.id)
GONE = Refusal(Reason.UNKNOWN_VISIT)


def test_a_refusal_outlives_other_commands_that_are_accepted(link: FakeLink, qapp: object) -> None:
    """Nobody could read it if the answer to an earlier press, or the next person counted, took it away."""
    dispatch = at_the_door(link)
    dispatch.step(DoorEntered())
    dispatch.do(CAME_IN)
    link.answer(link.sent[1][0], GONE)
    link.answer(link.sent[0][0], Accepted())
    dispatch.step(DoorEntered())
    link.show(door_view(), seq=2)
    link.answer(link.sent[2][0], Accepted())
    assert dispatch.note == Refused(CAME_IN, GONE)


def test_a_refused_step_is_told_until_one_of_its_kind_is_accepted(link: FakeLink, qapp: object) -> None:
    """The next press of the same button is the same wish again."""
    dispatch = at_the_door(link)
    refusal = Refusal(Reason.NOT_STORED)
    dispatch.step(DoorEntered())
    link.answer(link.sent[0][0], refusal)
    dispatch.step(DoorEntered())
    assert dispatch.note == Refused(DoorEntered(), refusal)
    link.answer(link.sent[1][0], Accepted())
    assert dispatch.note is None


@pytest.mark.parametrize("lost", [DoorEntered(people=2), DoorLeft()])
def test_people_that_were_not_counted_are_told_until_the_count_is_set(
    link: FakeLink, qapp: object, lost: DoorEntered | DoorLeft
) -> None:
    """The figure stays wrong, whatever else is pressed, accepted or refused."""
    dispatch = at_the_door(link)
    dispatch.step(lost)
    link.expire(link.sent[0][0])
    for others in (DoorEntered(), DoorLeft()):
        dispatch.step(others)
        link.answer(link.sent[-1][0], Accepted())
    link.show(door_view(), seq=2)
    dispatch.do(CAME_IN)
    link.answer(link.sent[-1][0], Accepted())
    told = [dispatch.note]
    link.show(door_view(), seq=3)
    dispatch.do(DoorCount(people=40))
    refusal = Refusal(Reason.NOT_STORED)
    link.answer(link.sent[-1][0], refusal)
    told.append(dispatch.note)
    dispatch.do(DoorCount(people=40))
    told.append(dispatch.note)
    assert told == [NotSent(lost), Refused(DoorCount(people=40), refusal), NotSent(lost)]
    link.answer(link.sent[-1][0], Accepted())
    assert dispatch.note is None


def test_somebody_called_in_who_was_not_counted_can_be_marked_again(link: FakeLink, qapp: object) -> None:
    """Their number is still in the list; once marked, the figure is right. Another's does not mend it."""
    dispatch = at_the_door(link)
    dispatch.do(CAME_IN)
    link.expire(link.sent[0][0])
    dispatch.do(DoorEntered(people=4, visit=B005.id))
    link.answer(link.sent[1][0], Accepted())
    assert dispatch.note == NotSent(CAME_IN)
    dispatch.do(CAME_IN)
    link.answer(link.sent[2][0], Accepted())
    assert dispatch.note is None


def test_a_call_is_given_up_when_it_could_not_be_sent(link: FakeLink, dispatch: Dispatch) -> None:
    """Nobody is called to a desk that the adviser has left."""
    dispatch.do(CallNext())
    assert link.patience == [CALL_PATIENCE_S]
    link.expire(link.sent[0][0])
    assert dispatch.note == NotSent(CallNext())
    assert dispatch.desk.pending == ()


@pytest.mark.parametrize(
    ("shown", "command"),
    [
        (counter_view(mine=None), OpenCounter(CounterId("3"), ProfileId("all"))),
        (counter_view(visit("A013", VisitState.SERVING)), Finish()),
        (supervisor_view(), CloseDay()),
        (door_view(), DoorCount(people=3)),
    ],
)
def test_what_was_never_sent_is_not_sent_into_the_next_day(
    link: FakeLink, shown: View, command: Command
) -> None:
    """What a server that was away over night has not got is given up, and told."""
    dispatch = Dispatch(link)
    link.show(shown)
    dispatch.do(command)
    assert link.patience == [15 * 60]
    link.expire(link.sent[0][0])
    assert dispatch.note == NotSent(command)
    assert dispatch.desk.pending == ()


def test_a_command_without_connection_is_told_at_once(link: FakeLink, dispatch: Dispatch) -> None:
    """The person sees that the press was taken and waits for the server."""
    link.become(LinkState.OFFLINE)
    dispatch.do(CallNext())
    assert dispatch.stuck
    assert not dispatch.do(CallNext())


def test_a_slow_server_is_told_after_a_second(link: FakeLink, dispatch: Dispatch, qtbot: QtBot) -> None:
    """A quick answer shows nothing; a late one does."""
    dispatch.do(CallNext())
    assert not dispatch.stuck
    with qtbot.waitSignal(dispatch.changed, timeout=3000):
        pass
    assert dispatch.stuck


def test_steps_at_the_door_go_one_by_one_and_add_up(qapp: object) -> None:
    """Presses made while one is on its way are sent together after it; none is lost."""
    link = FakeLink(Role.DOOR)
    dispatch = Dispatch(link)
    link.welcome(SETUP)
    link.show(door_view())
    for _ in range(4):
        assert dispatch.step(DoorEntered())
    assert dispatch.step(DoorLeft())
    assert [command for _, command in link.sent] == [DoorEntered(people=1), DoorLeft(people=1)]
    assert dispatch.desk.unsettled_change == 3
    assert not dispatch.do(DoorCount(people=40))
    link.answer(link.sent[0][0], Accepted())
    link.show(door_view(), seq=2)
    assert [command for _, command in link.sent][2:] == [DoorEntered(people=3)]


def test_steps_at_the_door_that_wait_grow_old_too(qapp: object) -> None:
    """Counted from the first press: what waits behind a step that was given up is not sent much later."""
    link = FakeLink(Role.DOOR)
    dispatch = Dispatch(link)
    link.welcome(SETUP)
    link.show(door_view())
    dispatch.step(DoorEntered())
    link.now += timedelta(minutes=5)
    dispatch.step(DoorEntered())
    link.now += timedelta(minutes=2)
    dispatch.step(DoorEntered())
    link.now += timedelta(minutes=8)
    link.expire(link.sent[0][0])
    assert dispatch.note == NotSent(DoorEntered(people=1))
    assert link.sent[1][1] == DoorEntered(people=2)
    assert link.patience == [15 * 60, 5 * 60]


def test_waiting_steps_that_are_too_old_are_given_up(qapp: object) -> None:
    """They are told of, and no longer part of the figure."""
    link = FakeLink(Role.DOOR)
    dispatch = Dispatch(link)
    link.welcome(SETUP)
    link.show(door_view())
    dispatch.step(DoorLeft())
    dispatch.step(DoorLeft())
    link.now += timedelta(hours=14)
    link.expire(link.sent[0][0])
    assert len(link.sent) == 1
    assert dispatch.desk.unsettled_change == 0
    assert dispatch.note == NotSent(DoorLeft(people=1))


def test_a_snapshot_of_another_role_is_not_taken(link: FakeLink, qapp: object) -> None:
    """Before the first view of its own a desk offers nothing."""
    dispatch = Dispatch(link)
    link.welcome(SETUP)
    assert dispatch.desk.hindrance(Action.SIGN_IN) is Hindrance.NOT_CONNECTED
