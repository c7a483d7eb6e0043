"""Taking back the newest act of a counter."""

from __future__ import annotations

from copy import deepcopy
from datetime import timedelta
from functools import partial

import pytest
from msgspec.structs import replace

from queue_link.commands import (
    CallVisit,
    CloseCounter,
    DoorEntered,
    Finish,
    HandOver,
    LeaveQueue,
    NoShow,
    Park,
    Pause,
    Recall,
    Rejoin,
    RemoveVisit,
    ReturnVisit,
    Start,
    Transfer,
    Undo,
    WalkUp,
)
from queue_link.results import Accepted
from queue_link.vocabulary import (
    Act,
    CounterId,
    CountSource,
    DeviceId,
    Outcome,
    PauseKind,
    Place,
    Reason,
    VisitState,
)
from queue_server.domain.configuration import URGENT, Occupancy
from queue_server.domain.events import Undone, VisitCalled
from queue_server.domain.state import BranchState
from tests.queue_server.branches import FI, PASSPORTS, PERMITS, REJOINING, SIMPLE, UNDOING, branch
from tests.queue_server.service_point import BOSS, DOOR, KIOSK, ServicePoint, accepted

MAY_REJOIN = replace(REJOINING, undo_s=30)
undoing = partial(branch, calling=UNDOING)
"""A branch whose counters can take an act back for half a minute."""


def picture(state: BranchState) -> dict[str, object]:
    """All that an undo must bring back, apart from what it can be undone by itself."""
    return {
        "visits": deepcopy(state.visits),
        "waiting": [visit.number for visit in state.waiting],
        "outside": [visit.number for visit in state.outside],
        "personal": {to: [v.number for v in line] for to, line in state.to_counter.items() if line},
        "tallies": (+state.uncalled, +state.uncalled_by_service, +state.called),
        "calls": list(state.calls),
        "people": (state.occupancy.inside, state.occupancy.reserved, state.occupancy.present),
        "on the way out": dict(state.occupancy.leaving),
        "expected": list(state.expected),
        "timers": dict(state.timers),
        "in hand": [counter.visit for counter in state.counters.values()],
        "memories": [counter.memory for counter in state.counters.values()],
    }


def assert_undone(point: ServicePoint, desk: DeviceId, before: dict[str, object]) -> None:
    """Within the limit it is accepted, and everything is as it was."""
    point.pass_time(minutes=0.4)
    assert isinstance(point.do(Undo(), desk), Accepted)
    assert picture(point.branch.state) == before


def test_an_undone_call_leaves_everything_as_it_was() -> None:
    """Place, tallies, the counter's memory; the display stops showing it."""
    point = ServicePoint(undoing())
    point.take(), point.take(priority=URGENT)
    desk = point.desk(1)
    before = picture(point.branch.state)
    point.call(desk)
    assert_undone(point, desk, before)
    assert point.calls(desk, 2) == ["A002", "A001"]


def test_an_undone_call_after_a_recall_is_undone_too() -> None:
    """The number was called twice by mistake."""
    point = ServicePoint(undoing())
    point.take()
    desk = point.desk(1)
    before = picture(point.branch.state)
    point.call(desk)
    point.do(Recall(), desk)
    assert_undone(point, desk, before)


@pytest.mark.parametrize("exit_min", [0, 5])
def test_an_undone_finish_leaves_everything_as_it_was(exit_min: float) -> None:
    """The customer sits at the counter, served since as long as before, and is inside."""
    limits = Occupancy(cap=10, outside_limit=10, exit_min=exit_min)
    point = ServicePoint(replace(undoing(), occupancy=limits))
    point.take(party=3)
    desk = point.desk(1)
    point.serve(desk)
    point.pass_time(minutes=2)
    before = picture(point.branch.state)
    point.do(Finish(), desk)
    assert_undone(point, desk, before)
    assert point.inside == 3


def test_an_undone_finish_of_somebody_not_started_can_become_a_no_show() -> None:
    """Finish was pressed for a customer who had not come."""
    point = ServicePoint(undoing())
    ticket = point.take()
    desk = point.desk(1)
    point.call(desk)
    before = picture(point.branch.state)
    point.do(Finish(), desk)
    assert_undone(point, desk, before)
    assert point.do(NoShow(), desk) == accepted("A001")
    assert point.visit(ticket).outcome is Outcome.NO_SHOW


def test_an_undone_no_show_leaves_everything_as_it_was() -> None:
    """Ended, or missed with time to rejoin: the customer came after all."""
    for calling in (UNDOING, MAY_REJOIN):
        point = ServicePoint(undoing(calling=calling))
        point.take(party=2)
        desk = point.desk(1)
        point.call(desk)
        before = picture(point.branch.state)
        point.do(NoShow(), desk)
        assert_undone(point, desk, before)
        assert point.do(Start(), desk) == accepted("A001")
        assert point.pass_time(minutes=20) == ()


@pytest.mark.parametrize("sent", [Park(10), Transfer(counter=CounterId("1"))])
def test_an_undone_call_goes_back_to_where_it_was_called_from(sent: Park | Transfer) -> None:
    """Set aside until its time, or in the counter's own line."""
    point = ServicePoint(undoing())
    ticket = point.take()
    desk = point.desk(1)
    point.serve(desk)
    point.do(sent, desk)
    before = picture(point.branch.state)
    point.do(CallVisit(ticket.visit), desk)
    assert_undone(point, desk, before)


def test_an_undone_call_of_a_missed_visit_leaves_its_time_to_rejoin() -> None:
    """It ends by the clock as if it had not been called."""
    point = ServicePoint(undoing(calling=MAY_REJOIN))
    ticket = point.take()
    desk = point.desk(1)
    point.call(desk)
    point.do(NoShow(), desk)
    before = picture(point.branch.state)
    point.do(CallVisit(ticket.visit), desk)
    assert_undone(point, desk, before)
    point.pass_time(minutes=15)
    assert point.visit(ticket).outcome is Outcome.NO_SHOW


def test_whoever_came_in_after_the_call_stays_inside() -> None:
    """The door saw it; a reserved place is neither kept twice nor given back twice."""
    point = ServicePoint(undoing(cap=1))
    point.take()
    second = point.take()
    desk = point.desk(1)
    point.calls(desk, 1)
    point.pass_time(minutes=0.5)
    point.call(desk)
    point.do(DoorEntered(1, second.visit), DOOR)
    point.do(Undo(), desk)
    assert (point.inside, point.reserved, point.visit(second).inside) == (1, 0, True)
    assert point.calls(desk, 1) == ["A002"]
    point.pass_time(minutes=0.5)
    assert (point.inside, point.reserved) == (0, 0)


def test_an_undone_no_show_of_somebody_outside_reserves_the_places_again() -> None:
    """Called forward, called to the counter, and not in the door yet."""
    point = ServicePoint(undoing(cap=2))
    point.take(party=2)
    second = point.take(party=2)
    desk = point.desk(1)
    point.calls(desk, 1)
    point.pass_time(minutes=0.5)
    point.call(desk)
    before = picture(point.branch.state)
    point.do(NoShow(), desk)
    assert point.reserved == 0
    assert_undone(point, desk, before)
    assert list(point.branch.state.expected) == [second.visit]


def test_an_undo_puts_people_who_are_off_the_count_into_the_ledger() -> None:
    """As an entry of its own; nothing is taken out of what was written."""
    point = ServicePoint(branch())
    ticket = point.take(party=2)
    desk = point.desk(1)
    point.serve(desk)
    point.do(Finish(), desk)
    point.branch.apply(Undone(point.now, ticket.visit, CounterId("1"), Act.FINISH))
    entries = [(entry.people, entry.source) for entry in point.branch.state.occupancy.ledger[-2:]]
    assert entries == [(-2, CountSource.TICKET), (2, CountSource.UNDO)]


# --- what is not undone ---------------------------------------------------------------------------


def test_after_half_a_minute_nothing_is_undone() -> None:
    """In the thirtieth second it still is."""
    for seconds, undone in ((30, True), (31, False)):
        point = ServicePoint(undoing())
        point.take()
        desk = point.desk(1)
        point.call(desk)
        point.now += timedelta(seconds=seconds)
        result = point.do(Undo(), desk)
        assert (result == accepted("A001")) is undone


def test_a_clock_set_back_undoes_nothing() -> None:
    """It would make old acts new."""
    point = ServicePoint(undoing())
    point.take()
    desk = point.desk(1)
    point.call(desk)
    point.now -= timedelta(minutes=1)
    assert point.refused(Undo(), desk) is Reason.NOTHING_TO_UNDO


def test_nothing_is_undone_twice() -> None:
    """Nor before anything was done, nor at a counter that is not open."""
    point = ServicePoint(undoing())
    point.take()
    desk = point.desk(1)
    assert point.refused(Undo(), desk) is Reason.NOTHING_TO_UNDO
    point.call(desk)
    assert point.do(Undo(), desk) == accepted("A001")
    assert point.refused(Undo(), desk) is Reason.NOTHING_TO_UNDO
    assert point.refused(Undo(), KIOSK) is Reason.COUNTER_NOT_OPEN


@pytest.mark.parametrize(
    "then", [Start(), Park(5), ReturnVisit(), ReturnVisit(Place.LAST), Transfer(PASSPORTS)]
)
def test_a_call_that_something_came_of_is_not_undone(
    then: Start | Park | ReturnVisit | Transfer,
) -> None:
    """The visit has moved on."""
    point = ServicePoint(undoing())
    point.take()
    desk = point.desk(1)
    point.call(desk)
    point.do(then, desk)
    before = picture(point.branch.state)
    assert point.refused(Undo(), desk) is Reason.NOTHING_TO_UNDO
    assert picture(point.branch.state) == before


def test_a_call_is_not_undone_when_another_counter_has_the_visit() -> None:
    """The first counter returned it; undoing there would take it out of the other's hands."""
    point = ServicePoint(undoing())
    ticket = point.take()
    first, second = point.desk(1), point.desk(2)
    point.call(first)
    point.do(ReturnVisit(), first)
    point.call(second)
    assert point.refused(Undo(), first) is Reason.NOTHING_TO_UNDO
    assert point.counter(2).visit == ticket.visit


def test_a_no_show_is_not_undone_after_the_customer_rejoined_or_left() -> None:
    """Missed again elsewhere, it is the other counter's no-show."""
    point = ServicePoint(undoing(calling=MAY_REJOIN))
    one, two = point.take(), point.take()
    first, second = point.desk(1), point.desk(2)
    point.call(first)
    point.do(NoShow(), first)
    point.do(Rejoin(one.visit))
    assert point.refused(Undo(), first) is Reason.NOTHING_TO_UNDO
    point.do(CallVisit(one.visit), second)
    point.do(NoShow(), second)
    assert point.refused(Undo(), first) is Reason.NOTHING_TO_UNDO
    assert point.do(Undo(), second) == accepted("A001")
    point.call(first)
    point.do(NoShow(), first)
    inside = point.inside
    point.do(LeaveQueue(two.visit))
    assert point.refused(Undo(), first) is Reason.NOTHING_TO_UNDO
    assert point.inside == inside - 1


def test_a_missed_visit_that_staff_removed_is_not_undone() -> None:
    """It is over."""
    point = ServicePoint(undoing(calling=MAY_REJOIN))
    ticket = point.take()
    desk = point.desk(1)
    point.call(desk)
    point.do(NoShow(), desk)
    point.do(RemoveVisit(ticket.visit), BOSS)
    assert point.refused(Undo(), desk) is Reason.NOTHING_TO_UNDO


def test_a_customer_who_gave_the_ticket_back_when_called_stays_gone() -> None:
    """It was not the counter's act."""
    point = ServicePoint(undoing())
    ticket = point.take()
    desk = point.desk(1)
    point.call(desk)
    point.do(LeaveQueue(ticket.visit))
    assert point.refused(Undo(), desk) is Reason.NOTHING_TO_UNDO
    assert point.visit(ticket).outcome is Outcome.LEFT


def test_with_another_customer_in_hand_no_earlier_end_is_undone() -> None:
    """Two visits at one counter: never. First the newer act is taken back, then the older."""
    point = ServicePoint(undoing())
    first, second = point.take(), point.take()
    desk = point.desk(1)
    point.serve(desk)
    point.call(desk)
    assert point.do(Undo(), desk) == accepted("A002")
    assert point.do(Undo(), desk) == accepted("A001")
    assert point.visit(first).state is VisitState.SERVING
    assert point.visit(second).state is VisitState.WAITING
    point.do(Finish(), desk)
    point.do(WalkUp(PERMITS, FI), desk)
    assert point.refused(Undo(), desk) is Reason.VISIT_IN_HAND


def test_signing_out_ends_what_can_be_undone() -> None:
    """Whoever signs in next did not do it."""
    point = ServicePoint(undoing())
    point.take()
    desk = point.desk(1)
    point.serve(desk)
    point.do(Finish(), desk)
    point.do(CloseCounter(), desk)
    point.desk(1)
    assert point.refused(Undo(), desk) is Reason.NOTHING_TO_UNDO


# --- meanwhile ------------------------------------------------------------------------------------


def test_undoing_a_finish_ends_the_break_that_began_after_it() -> None:
    """The customer is there again; and calling the next finishes the visit."""
    point = ServicePoint(undoing())
    first, _ = point.take(), point.take()
    desk = point.desk(1)
    point.serve(desk)
    point.do(Finish(), desk)
    point.do(Pause(PauseKind.BREAK), desk)
    assert point.do(Undo(), desk) == accepted("A001")
    assert point.counter(1).pausing is None
    assert point.call(desk) == "A002"
    assert point.visit(first).state is VisitState.ENDED


def test_an_undone_call_waits_for_nobody_who_has_gone() -> None:
    """Sent to an adviser who has handed over in the same half minute, it is anybody's."""
    point = ServicePoint(undoing())
    ticket = point.take()
    desk, there = point.desk(1), point.desk(2)
    point.call(desk)
    point.do(Transfer(adviser="Bo"), desk)
    point.call(there)
    point.do(HandOver("Eeva"), there)
    assert point.do(Undo(), there) == accepted("A001")
    assert point.visit(ticket).for_adviser is None
    assert point.call(desk) == "A001"


def test_an_undone_call_that_a_counter_took_from_another_is_the_others_again() -> None:
    """Unless that one has closed."""
    point = ServicePoint(undoing())
    ticket = point.take()
    desk, there = point.desk(1), point.desk(2)
    point.call(desk)
    point.do(Transfer(counter=CounterId("2")), desk)
    point.do(CallVisit(ticket.visit), desk)
    point.do(CloseCounter(), there)
    point.do(Undo(), desk)
    assert point.call(desk) == "A001"


def test_an_undo_is_a_fact_in_the_journal() -> None:
    """It says which act of which counter did not happen; the call before it stays written."""
    point = ServicePoint(undoing())
    ticket = point.take()
    desk = point.desk(1)
    point.call(desk)
    point.do(Undo(), desk)
    (undone,) = point.happened(Undone)
    assert (undone.visit, undone.counter, undone.act) == (ticket.visit, "1", "call")
    assert point.happened(VisitCalled)[0].visit == ticket.visit


@pytest.mark.parametrize("end", [Finish(), NoShow()])
def test_the_places_of_an_end_that_can_be_taken_back_go_to_nobody_else(end: Finish | NoShow) -> None:
    """Else an undo would bring more people inside than the cap."""
    point = ServicePoint(undoing(cap=1))
    point.take()
    outside = point.take()
    desk = point.desk(1)
    point.call(desk)
    point.do(end, desk)
    point.pass_time(minutes=0.4)
    assert point.visit(outside).state is VisitState.OUTSIDE
    point.do(Undo(), desk)
    assert (point.inside, point.reserved) == (1, 0)
    point.do(Finish(), desk)
    point.pass_time(minutes=0.5)
    assert point.visit(outside).state is VisitState.WAITING


@pytest.mark.parametrize(("undo_s", "waited_s"), [(0, 0), (30, 30), (30, 12)])
def test_an_end_whose_people_are_off_the_count_stands(undo_s: int, waited_s: int) -> None:
    """Their place is another's by then: at once, at the last moment, or with the clock set back since."""
    point = ServicePoint(branch(cap=1, calling=replace(SIMPLE, undo_s=undo_s)))
    point.take()
    outside = point.take()
    desk = point.desk(1)
    point.serve(desk)
    point.do(Finish(), desk)
    point.pass_time(minutes=undo_s / 60)
    assert point.visit(outside).state is VisitState.WAITING
    point.pass_time(minutes=(waited_s - undo_s) / 60)
    assert point.refused(Undo(), desk) is Reason.NOTHING_TO_UNDO
    assert (point.inside, point.reserved) == (0, 1)


def test_a_no_show_whose_reserved_place_went_to_the_next_one_stands() -> None:
    """It was called forward and has not come in; so is the next one now, and there is one place."""
    point = ServicePoint(undoing(cap=1))
    inside, _, outside = point.take(), point.take(), point.take()
    point.do(LeaveQueue(inside.visit))
    desk = point.desk(1)
    point.call(desk)
    point.do(NoShow(), desk)
    assert point.visit(outside).state is VisitState.WAITING
    assert point.refused(Undo(), desk) is Reason.NOTHING_TO_UNDO
    assert (point.inside, point.reserved) == (0, 1)
