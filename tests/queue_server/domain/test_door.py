"""The door: people in and out, and who comes in next."""

from __future__ import annotations

import pytest

from queue_link.commands import Command, DoorCount, DoorEntered, DoorLeft, Finish, LeaveQueue, NoShow, Start
from queue_link.vocabulary import Reason, VisitId, VisitState
from queue_server.domain.branch import Branch
from queue_server.domain.configuration import Exits
from tests.queue_server.branches import NINE, branch
from tests.queue_server.service_point import DOOR, ServicePoint, accepted


def states(point: ServicePoint) -> str:
    """The first letter of each visit's state, in the order of tickets."""
    return "".join(visit.state[0] for visit in point.branch.state.visits.values())


def test_people_without_a_ticket_are_counted_at_the_door() -> None:
    """They take places as anybody does."""
    point = ServicePoint(branch(cap=3))
    point.do(DoorEntered(3), DOOR)
    assert point.inside == 3
    assert not point.take().admitted


def test_those_outside_are_called_forward_in_their_order_as_places_free_up() -> None:
    """A place is reserved from the call on."""
    point = ServicePoint(branch(cap=2))
    point.do(DoorEntered(2), DOOR)
    for party in (1, 1, 1):
        point.take(party=party)
    assert states(point) == "ooo"
    point.do(DoorLeft(1), DOOR)
    assert states(point) == "woo"
    assert (point.inside, point.reserved) == (1, 1)
    point.do(DoorLeft(1), DOOR)
    assert states(point) == "wwo"


def test_a_large_party_holds_its_place_until_all_of_it_fits() -> None:
    """Passing would starve families."""
    point = ServicePoint(branch(cap=4))
    point.do(DoorEntered(4), DOOR)
    point.take(party=3), point.take(party=1)
    point.do(DoorLeft(2), DOOR)
    assert states(point) == "oo"
    point.do(DoorLeft(1), DOOR)
    assert states(point) == "wo"


def test_a_called_forward_party_that_comes_in_turns_from_reserved_to_inside() -> None:
    """Nobody is counted twice."""
    point = ServicePoint(branch(cap=2))
    first = point.take(party=2)
    second = point.take(party=2)
    point.do(LeaveQueue(first.visit))
    assert (point.inside, point.reserved) == (0, 2)
    assert point.do(DoorEntered(visit=second.visit), DOOR) == accepted("A002")
    assert (point.inside, point.reserved) == (2, 0)
    assert point.refused(DoorEntered(visit=second.visit), DOOR) is Reason.ALREADY_ENTERED


def test_a_party_served_without_having_been_seen_at_the_door_is_inside() -> None:
    """It sits at the counter, after all."""
    point = ServicePoint(branch(cap=2))
    first, second = point.take(party=2), point.take(party=2)
    point.do(LeaveQueue(first.visit))
    desk = point.desk(1)
    assert point.call(desk) == second.number
    point.do(Start(), desk)
    assert (point.inside, point.reserved) == (2, 0)
    point.do(Finish(), desk)
    assert (point.inside, point.reserved) == (0, 0)


def test_a_called_forward_no_show_gives_its_reserved_places_back() -> None:
    """It was never inside."""
    point = ServicePoint(branch(cap=1))
    first = point.take()
    point.take()
    point.do(LeaveQueue(first.visit))
    desk = point.desk(1)
    point.call(desk)
    point.do(NoShow(), desk)
    assert (point.inside, point.reserved) == (0, 0)


def test_who_is_not_called_forward_may_not_be_let_in() -> None:
    """Nor an unknown visit."""
    point = ServicePoint(branch(cap=1))
    point.take()
    outside = point.take()
    assert point.refused(DoorEntered(visit=outside.visit), DOOR) is Reason.NOT_ADMITTED
    assert point.refused(DoorEntered(visit=VisitId("?")), DOOR) is Reason.UNKNOWN_VISIT


def test_a_count_below_zero_is_kept_and_gives_no_extra_places() -> None:
    """Somebody was missed on the way in; clamping would hide it and go wrong for the rest of the day."""
    point = ServicePoint(branch(cap=2))
    point.do(DoorLeft(3), DOOR)
    assert point.inside == -3
    assert point.take(party=2).admitted
    assert point.inside == -1
    assert not point.take(party=1).admitted


def test_a_human_count_below_the_tickets_frees_the_places_of_those_who_left_silently() -> None:
    """Four of six with tickets have gone without a word; whoever counts knows better than the tickets."""
    point = ServicePoint(branch(cap=6))
    for _ in range(3):
        point.take(party=2)
    point.do(DoorLeft(4), DOOR)
    assert not point.take(party=2).admitted
    point.do(DoorCount(2), DOOR)
    assert states(point) == "wwww"
    assert point.take(party=2).admitted
    assert not point.take(party=1).admitted


def test_a_human_count_is_the_truth_from_then_on() -> None:
    """What was believed before does not matter; what follows is added to it."""
    point = ServicePoint(branch(cap=10))
    point.do(DoorEntered(9), DOOR)
    point.do(DoorCount(4), DOOR)
    point.do(DoorEntered(1), DOOR)
    assert point.inside == 5


def test_a_count_above_the_cap_removes_nobody_and_admits_nobody() -> None:
    """Until enough have left."""
    point = ServicePoint(branch(cap=2))
    point.take()
    point.do(DoorCount(5), DOOR)
    assert not point.take().admitted
    assert states(point) == "wo"
    point.do(DoorCount(1), DOOR)
    assert states(point) == "ww"


def test_where_the_door_counts_exits_a_finished_visit_is_still_inside() -> None:
    """Otherwise the same people would be taken off twice."""
    point = ServicePoint(branch(exits=Exits.DOOR))
    point.take(party=2)
    desk = point.desk(1)
    point.call(desk)
    point.do(Finish(), desk)
    assert point.inside == 2
    point.do(DoorLeft(2), DOOR)
    assert point.inside == 0


def test_those_whom_a_count_showed_to_be_missing_are_not_taken_off_again() -> None:
    """Six of ten walked out unseen, four were counted; when the six do not come, four remain."""
    point = ServicePoint(branch(cap=12))
    for _ in range(10):
        point.take()
    point.do(DoorCount(4), DOOR)
    desk = point.desk(1)
    for _ in range(6):
        point.call(desk)
        point.do(NoShow(), desk)
    assert point.inside == 4
    assert [point.take().admitted for _ in range(9)] == [True] * 8 + [False]


def test_ticket_holders_whom_the_door_saw_leave_are_not_taken_off_again() -> None:
    """Beyond those without a ticket, whoever walks out has one."""
    point = ServicePoint(branch(cap=12))
    for _ in range(3):
        point.take()
    point.do(DoorEntered(2), DOOR)
    point.do(DoorLeft(4), DOOR)
    desk = point.desk(1)
    for inside in (1, 1, 0):
        point.call(desk)
        point.do(NoShow(), desk)
        assert point.inside == inside


def test_who_counts_exits_is_remembered_with_each_end() -> None:
    """A branch file that is changed at noon changes nothing about the morning."""
    point = ServicePoint(branch(exits=Exits.DOOR))
    point.take(party=5)
    desk = point.desk(1)
    point.call(desk)
    point.do(Finish(), desk)
    replayed = Branch(branch(exits=Exits.FINISH))
    for event in point.events:
        replayed.apply(event)
    assert replayed.state.occupancy == point.branch.state.occupancy


def test_those_outside_are_called_forward_after_ticket_hours_too() -> None:
    """They have a ticket for today."""
    point = ServicePoint(branch(cap=1))
    first, second = point.take(), point.take()
    point.pass_time(minutes=8 * 60)
    point.do(LeaveQueue(first.visit))
    assert point.visit(second).state is VisitState.WAITING


@pytest.mark.parametrize("command", [DoorEntered(1), DoorLeft(1), DoorCount(1)])
def test_the_door_counts_only_on_an_open_day(command: Command) -> None:
    """The count starts anew when the day begins."""
    point = ServicePoint(branch(), NINE.replace(hour=3))
    assert point.refused(command, DOOR) is Reason.DAY_NOT_OPEN
