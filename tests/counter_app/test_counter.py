"""What may be done at a desk, by what is known there."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from msgspec import structs

from counter_app.counter import Action, Desk, Hindrance, action_of
from queue_link.commands import (
    CallNext,
    CloseDay,
    Command,
    DoorCount,
    DoorEntered,
    DoorLeft,
    EndEvacuation,
    Finish,
    NoShow,
    Pause,
    Recall,
    ReturnVisit,
    SetNotice,
    StartEvacuation,
    TakeBackNotice,
    Undo,
)
from queue_link.messages import CounterView, SupervisorView, Undoable
from queue_link.vocabulary import (
    Act,
    Language,
    Outcome,
    PauseKind,
    Place,
    ReturnCause,
    TicketNumber,
    VisitId,
    VisitState,
)
from tests.counter_app.kiosks import CALL, GOING
from tests.counter_app.scene import (
    CLOSED,
    NOW,
    OPEN,
    counter_view,
    door_view,
    parked,
    supervisor_view,
    visit,
)

CALLED = visit("A012", VisitState.CALLED, recalls=1)
SERVING = visit("A012", VisitState.SERVING)
WITH_CALLED = {Action.START, Action.RECALL, Action.NO_SHOW}
WITH_VISIT = {
    Action.FINISH,
    Action.FINISH_DETAILS,
    Action.FINISH_LEFT,
    Action.FINISH_REMOVED,
    Action.RETURN_MISTAKE,
    Action.RETURN_NEEDS_TIME,
    Action.TRANSFER,
    Action.PARK,
}
CALLING = {Action.CALL_NEXT, Action.CALL_CHOSEN, Action.WALK_UP}
PAUSING = {Action.BREAK, Action.BACK_OFFICE}
ANY_TIME = {Action.REJOIN, Action.HAND_OVER, Action.TAKE_OVER, Action.RAISE_PANIC}
"""Whoever is signed in may."""


def allowed(desk: Desk) -> set[Action]:
    return {action for action in Action if desk.may(action)}


def test_before_the_first_view_nothing_may_be_done() -> None:
    """A desk that has heard nothing offers nothing."""
    assert {Desk().hindrance(action) for action in Action} == {Hindrance.NOT_CONNECTED}


def test_signed_out_one_can_only_sign_in() -> None:
    """Without a counter there is nothing to do but take one, and to call colleagues in need."""
    assert allowed(Desk(counter_view(mine=None))) == {Action.SIGN_IN, Action.RAISE_PANIC}


def test_with_free_hands_one_may_call_or_sign_out() -> None:
    """No visit in hand: call, or leave."""
    assert allowed(Desk(counter_view())) == CALLING | PAUSING | ANY_TIME | {Action.SIGN_OUT}


def test_with_a_called_customer_one_may_not_call_another() -> None:
    """The called customer is first received or given up."""
    desk = Desk(counter_view(CALLED))
    assert allowed(desk) == WITH_CALLED | WITH_VISIT | ANY_TIME
    assert desk.hindrance(Action.CALL_NEXT) is Hindrance.VISIT_CALLED


def test_while_serving_a_call_finishes_the_visit() -> None:
    """One press ends a visit and calls the next."""
    desk = Desk(counter_view(SERVING))
    assert desk.call_finishes
    assert allowed(desk) == CALLING | WITH_VISIT | ANY_TIME | {Action.NEXT_SERVICE}


def test_with_a_visit_in_hand_one_may_not_sign_out() -> None:
    """A customer is never left alone at a counter."""
    assert Desk(counter_view(SERVING)).hindrance(Action.SIGN_OUT) is Hindrance.VISIT_IN_HAND


def test_an_empty_line_cannot_be_called() -> None:
    """The reason is said. Somebody parked can still be called, and somebody who stands there be served."""
    desk = Desk(counter_view(waiting=(), parked=(parked(),)))
    assert desk.hindrance(Action.CALL_NEXT) is Hindrance.NOBODY_WAITING
    assert desk.may(Action.CALL_CHOSEN)
    assert desk.may(Action.WALK_UP)


def test_outside_the_business_day_nobody_is_called() -> None:
    """Visits in hand may still be finished."""
    desk = Desk(counter_view(SERVING, day=CLOSED))
    assert desk.hindrance(Action.CALL_NEXT) is Hindrance.DAY_CLOSED
    assert desk.may(Action.FINISH)


@pytest.mark.parametrize("action", [Action.RECALL, Action.NO_SHOW])
def test_a_number_that_was_shown_just_now_is_given_time(action: Action) -> None:
    """The seconds left are known, rounded up; then it may be done."""
    soon = NOW + timedelta(seconds=12, milliseconds=300)
    card = visit("A012", VisitState.CALLED, recalls=1, recall_from=soon, no_show_from=soon)
    early, late = (Desk(counter_view(card), now=now) for now in (NOW, soon))
    assert early.hindrance(action) is Hindrance.TOO_SOON
    assert early.ready_in(action) == 13
    assert late.may(action)
    assert late.ready_in(action) == 0


def test_nobody_is_given_up_before_a_recall() -> None:
    """The server's rule, told before the press."""
    desk = Desk(counter_view(visit("A012", VisitState.CALLED)), now=NOW)
    assert desk.hindrance(Action.NO_SHOW) is Hindrance.RECALL_FIRST
    assert desk.may(Action.RECALL)


def undoing(act: Act, **more: Any) -> Desk:
    what = Undoable(act, TicketNumber("A012"), NOW + timedelta(seconds=20))
    return Desk(counter_view(undoable=what, **more), now=NOW)


def test_what_was_done_last_can_be_undone_for_a_while() -> None:
    """Then no more, also when no news comes."""
    assert undoing(Act.FINISH).may(Action.UNDO)
    later = replace(undoing(Act.FINISH), now=NOW + timedelta(seconds=21))
    assert later.hindrance(Action.UNDO) is Hindrance.NOTHING_TO_UNDO
    assert later.undoable is None


def test_only_a_call_is_undone_with_a_visit_in_hand() -> None:
    """There is no place for another visit to come back to."""
    assert undoing(Act.CALL, in_hand=CALLED).may(Action.UNDO)
    assert undoing(Act.FINISH, in_hand=CALLED).hindrance(Action.UNDO) is Hindrance.VISIT_IN_HAND


def test_a_break_has_a_beginning_and_an_end() -> None:
    """Calling somebody ends it too, so that is not held back."""
    working, pausing = Desk(counter_view()), Desk(counter_view(pausing=PauseKind.BREAK))
    assert working.hindrance(Action.RESUME) is Hindrance.NOT_PAUSED
    assert pausing.hindrance(Action.BREAK) is Hindrance.PAUSED
    assert pausing.may(Action.RESUME)
    assert pausing.may(Action.CALL_NEXT)
    assert Desk(counter_view(SERVING)).hindrance(Action.BREAK) is Hindrance.VISIT_IN_HAND


def test_in_an_evacuation_nobody_is_called() -> None:
    """And the supervisor can end it, once it has begun."""
    leave = structs.replace(OPEN, evacuating=True)
    assert Desk(counter_view(day=leave)).hindrance(Action.CALL_NEXT) is Hindrance.EVACUATING
    assert Desk(supervisor_view(day=leave)).may(Action.END_EVACUATION)
    assert Desk(supervisor_view(day=leave)).hindrance(Action.EVACUATE) is Hindrance.EVACUATING
    assert Desk(supervisor_view()).hindrance(Action.END_EVACUATION) is Hindrance.NO_EVACUATION
    assert Desk(supervisor_view()).may(Action.EVACUATE)


@pytest.mark.parametrize("pending", [CallNext(), Finish(), NoShow(), Recall()])
def test_one_unsettled_command_holds_back_all_others_of_the_counter(pending: Command) -> None:
    """What a second press would mean is not known until the first is settled. An alarm never waits."""
    desk = Desk(counter_view(CALLED), (pending,))
    assert allowed(desk) == {Action.RAISE_PANIC}
    assert desk.hindrance(Action.START) is Hindrance.SENDING


def test_door_steps_may_follow_each_other_without_waiting() -> None:
    """A group walks in faster than a network answers."""
    assert Desk(door_view(), (DoorEntered(people=2), DoorLeft())).may(Action.DOOR_IN)


def test_steps_and_a_count_never_overlap() -> None:
    """Who was counted must be certain."""
    assert Desk(door_view(), (DoorCount(people=40),)).hindrance(Action.DOOR_IN) is Hindrance.SENDING
    assert Desk(door_view(), (DoorCount(people=40),)).hindrance(Action.CAME_IN) is Hindrance.SENDING


def test_unsettled_steps_add_up() -> None:
    """The figure on the screen can follow the fingers."""
    steps = (DoorEntered(people=3), DoorLeft(), DoorEntered(people=2, visit=VisitId("visit-A016")))
    assert Desk(door_view(), steps).unsettled_change == 2


def test_a_visit_reported_as_entered_is_known_as_such() -> None:
    """Its button is spent; those of the others are not."""
    first, second = door_view().come_in
    desk = Desk(door_view(), (DoorEntered(visit=first.id),))
    assert desk.coming_in(first)
    assert not desk.coming_in(second)
    assert desk.may(Action.CAME_IN)


def test_the_door_has_no_counter_actions() -> None:
    """A role offers its own actions only."""
    assert allowed(Desk(door_view())) == {
        Action.DOOR_IN,
        Action.DOOR_OUT,
        Action.DOOR_COUNT,
        Action.CAME_IN,
    }


def test_the_supervisor_closes_an_open_day_and_opens_a_closed_one() -> None:
    """One of the two, never both."""
    assert Desk(supervisor_view()).may(Action.CLOSE_DAY)
    assert Desk(supervisor_view()).hindrance(Action.OPEN_DAY) is Hindrance.DAY_OPEN
    assert Desk(supervisor_view(day=CLOSED)).may(Action.OPEN_DAY)
    assert Desk(supervisor_view(), (CloseDay(),)).hindrance(Action.CLOSE_DAY) is Hindrance.SENDING


def test_a_notice_is_set_in_an_open_day_and_taken_back_while_it_is_shown() -> None:
    """A closed day has none."""
    assert Desk(supervisor_view()).may(Action.SET_NOTICE)
    assert Desk(supervisor_view(day=CLOSED)).hindrance(Action.SET_NOTICE) is Hindrance.DAY_CLOSED
    assert Desk(supervisor_view()).hindrance(Action.TAKE_BACK_NOTICE) is Hindrance.NO_NOTICE
    shown = structs.replace(supervisor_view(), notice={Language("fi"): "Hissi on rikki"})
    assert Desk(shown).may(Action.TAKE_BACK_NOTICE)


@pytest.mark.parametrize(
    ("command", "action"),
    [
        (Finish(), Action.FINISH),
        (Finish(outcome=Outcome.LEFT), Action.FINISH_LEFT),
        (Finish(outcome=Outcome.REMOVED), Action.FINISH_REMOVED),
        (ReturnVisit(Place.KEEP, ReturnCause.MISTAKE), Action.RETURN_MISTAKE),
        (ReturnVisit(Place.LAST, ReturnCause.NEEDS_TIME), Action.RETURN_NEEDS_TIME),
        (Pause(PauseKind.BREAK), Action.BREAK),
        (Pause(PauseKind.BACK_OFFICE), Action.BACK_OFFICE),
        (Undo(), Action.UNDO),
        (StartEvacuation(), Action.EVACUATE),
        (EndEvacuation(), Action.END_EVACUATION),
        (SetNotice({Language("fi"): "Hissi"}), Action.SET_NOTICE),
        (TakeBackNotice(), Action.TAKE_BACK_NOTICE),
        (DoorEntered(), Action.DOOR_IN),
        (DoorEntered(visit=VisitId("visit-A016")), Action.CAME_IN),
        (CallNext(), Action.CALL_NEXT),
    ],
)
def test_every_command_belongs_to_its_button(command: Command, action: Action) -> None:
    """A command says which button it came from."""
    assert action_of(command) is action


@pytest.mark.parametrize("view", [counter_view(), counter_view(mine=None), supervisor_view()])
def test_a_customer_at_a_kiosk_is_helped_from_every_desk(view: CounterView | SupervisorView) -> None:
    """Whatever else is in hand there; nobody is sent to whom somebody goes already."""
    answer, end = Action.ANSWER_HELP, Action.END_HELP
    silent, called, gone = (Desk(structs.replace(view, help=calls)) for calls in ((), (CALL,), (GOING,)))
    assert [silent.hindrance(action) for action in (answer, end)] == [Hindrance.NO_HELP_WANTED] * 2
    assert [called.hindrance(action) for action in (answer, end)] == [None, None]
    assert [gone.hindrance(action) for action in (answer, end)] == [Hindrance.HELP_ANSWERED, None]


def test_the_door_helps_nobody_at_a_kiosk() -> None:
    assert Desk(door_view()).hindrance(Action.ANSWER_HELP) is Hindrance.OTHER_ROLE
