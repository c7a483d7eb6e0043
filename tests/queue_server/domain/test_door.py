"""The door: people in and out, and who comes in next."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from queue_link.commands import (
    Command,
    DoorCount,
    DoorEntered,
    DoorLeft,
    Finish,
    LeaveQueue,
    NoShow,
    Park,
    Pause,
    Rejoin,
    SensorCounted,
    SetCap,
    Start,
    Undo,
)
from queue_link.results import Accepted, TicketIssued
from queue_link.vocabulary import DeviceId, Outcome, PauseKind, Reason, VisitId, VisitState
from queue_server.domain.branch import Branch
from queue_server.domain.configuration import URGENT, Calling, Exits, Occupancy
from queue_server.domain.events import VisitEnded
from tests.queue_server.branches import ADVICE, NINE, ONLY_A, PASSPORTS, REJOINING, SIMPLE, branch
from tests.queue_server.service_point import BOSS, DOOR, ServicePoint, accepted

SENSOR = DeviceId("sensor")


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
    assert point.branch.state.free(point.now) == 0
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


# --- caps and classes -----------------------------------------------------------------------------


def limited(
    cap: int = 10,
    soft_cap: int | None = None,
    buffer: int | None = None,
    margin_sigmas: float = 0,
    forward_min: float = 10,
    forward_tries: int = 3,
    counters: int = 3,
    calling: Calling = SIMPLE,
) -> ServicePoint:
    """A branch with these limits, open at nine."""
    limits = Occupancy(
        cap,
        outside_limit=100,
        soft_cap=soft_cap,
        buffer=buffer,
        margin_sigmas=margin_sigmas,
        forward_min=forward_min,
        forward_tries=forward_tries,
    )
    return ServicePoint(branch(occupancy=limits, counters=counters, calling=calling))


def test_ordinary_classes_come_in_up_to_the_soft_cap_and_reserved_ones_up_to_the_cap() -> None:
    """Four of ten places are for urgent and booked ones."""
    point = limited(soft_cap=6)
    assert [point.take().admitted for _ in range(7)] == [True] * 6 + [False]
    assert [point.take(priority=URGENT).admitted for _ in range(3)] == [True] * 3
    point.book("x", 0)
    assert point.visit(point.take()).state is VisitState.OUTSIDE
    assert point.branch.state.door.bypasses == 0


def test_a_booked_customer_takes_a_reserved_place() -> None:
    """It stands for a promise."""
    point = limited(soft_cap=1)
    point.take()
    point.book("x", 0)
    assert point.check_in("x").admitted


def test_urgent_ones_come_in_before_walk_ins_who_came_earlier() -> None:
    """The door chooses as the counters do: with another order there, priority loses its effect."""
    point = limited(cap=1)
    point.do(DoorEntered(1), DOOR)
    walk_in, urgent = point.take(), point.take(priority=URGENT)
    point.do(DoorLeft(1), DOOR)
    assert point.visit(urgent).state is VisitState.WAITING
    assert point.visit(walk_in).state is VisitState.OUTSIDE


def test_a_newcomer_at_the_kiosk_does_not_pass_those_outside() -> None:
    """There is one place, and it is held for the family that came first."""
    point = limited(cap=4)
    point.do(DoorEntered(3), DOOR)
    family = point.take(party=2)
    assert not point.take().admitted
    point.do(DoorLeft(1), DOOR)
    assert point.visit(family).state is VisitState.WAITING


def test_only_a_reserved_class_passes_a_held_party() -> None:
    """The urgent one takes a place that the family could not have; a second walk-in may not."""
    point = limited(cap=6, soft_cap=5)
    point.do(DoorEntered(4), DOOR)
    point.take(party=2)
    assert not point.take().admitted
    assert point.take(priority=URGENT).admitted


def test_nobody_passes_a_held_party_any_more_when_the_guard_says_so() -> None:
    """The building empties until it fits, and then it comes in, into reserved places too."""
    point = limited(cap=8, soft_cap=4, calling=Calling(guard=2))
    point.do(DoorEntered(4), DOOR)
    family = point.take(party=4)
    assert [point.take(priority=URGENT).admitted for _ in range(3)] == [True, True, False]
    point.do(DoorLeft(1), DOOR)
    assert point.visit(family).state is VisitState.OUTSIDE
    point.do(DoorLeft(1), DOOR)
    assert point.visit(family).state is VisitState.WAITING
    assert point.branch.state.door.bypasses == 0


@pytest.mark.parametrize("soft_cap", [0, 1, 2])
def test_a_small_soft_cap_is_one_too(soft_cap: int) -> None:
    """All other places are for reserved classes, also when there are none besides, until the guard speaks."""
    point = limited(calling=replace(SIMPLE, guard=99))
    assert point.do(SetCap(10, soft_cap), BOSS) == Accepted()
    assert [point.take().admitted for _ in range(3)] == [place < soft_cap for place in range(3)]
    urgent = [point.take(priority=URGENT).admitted for _ in range(11 - soft_cap)]
    assert urgent == [True] * (10 - soft_cap) + [False]


def test_a_party_gets_no_ordinary_place_where_there_is_none() -> None:
    """However large it is: reserved places are for one that no ordinary places could ever hold."""
    point = limited()
    point.do(SetCap(10, 0), BOSS)
    assert not point.take(party=4).admitted
    point.do(SetCap(10, 3), BOSS)
    assert states(point) == "w"


def test_a_margin_below_the_soft_cap_opens_no_reserved_place() -> None:
    """A margin of two leaves none of two ordinary places: one customer comes into the empty building."""
    point = limited(cap=8, soft_cap=2, margin_sigmas=2)
    for _ in range(5):
        point.do(DoorEntered(5), DOOR), point.do(DoorLeft(5), DOOR)
    assert point.branch.state.margin(point.now) == 2
    assert [point.take().admitted for _ in range(2)] == [True, False]
    assert not point.take(party=2).admitted
    assert point.take(priority=URGENT).admitted


# --- somebody always comes in, in the end ---------------------------------------------------------


def test_a_party_larger_than_the_soft_cap_comes_in() -> None:
    """It may take reserved places: it would never fit otherwise."""
    point = limited(cap=8, soft_cap=4)
    point.do(DoorEntered(4), DOOR)
    family, single = point.take(party=5), point.take()
    assert point.visit(single).state is VisitState.OUTSIDE
    point.do(DoorLeft(1), DOOR)
    assert point.visit(family).state is VisitState.WAITING


@pytest.mark.parametrize("soft_cap", [None, 7])
def test_a_margin_keeps_nobody_out_for_ever(soft_cap: int | None) -> None:
    """The margin of two leaves six of eight places; a party of seven comes in when nobody else is inside."""
    point = limited(cap=8, soft_cap=soft_cap, margin_sigmas=2)
    for _ in range(5):
        point.do(DoorEntered(5), DOOR), point.do(DoorLeft(5), DOOR)
    assert point.branch.state.margin(point.now) == 2
    point.do(DoorEntered(1), DOOR)
    party, single = point.take(party=7), point.take()
    assert not party.admitted
    point.do(DoorLeft(1), DOOR)
    assert point.visit(party).state is VisitState.WAITING
    point.do(DoorEntered(visit=party.visit), DOOR)
    point.calls(point.desk(1), 1)
    assert point.visit(single).state is VisitState.WAITING


def test_a_margin_as_large_as_the_cap_lets_in_one_party_after_another() -> None:
    """A long day without a count makes a small branch slow, and no slower than that."""
    point = limited(cap=3, margin_sigmas=3)
    for _ in range(100):
        point.do(DoorEntered(3), DOOR), point.do(DoorLeft(3), DOOR)
    assert point.branch.state.margin(point.now) >= 3
    tickets = [point.take() for _ in range(3)]
    assert states(point) == "woo"
    desk = point.desk(1)
    for _ in tickets:
        point.calls(desk, 1)
    assert states(point) == "eee"


# --- the lobby and idle counters ------------------------------------------------------------------


def test_admission_pauses_while_enough_wait_inside() -> None:
    """Two people are called in beyond those being served; the others wait where there is more room."""
    point = limited(cap=50, buffer=2, counters=1)
    desk = point.desk(1)
    assert [point.take().admitted for _ in range(4)] == [True, True, False, False]
    point.serve(desk)
    assert states(point) == "swwo"
    assert point.take(priority=URGENT).admitted


def test_a_party_larger_than_the_buffer_comes_into_an_empty_lobby() -> None:
    """Counters are busy with others; nobody need be idle for it."""
    point = limited(cap=50, buffer=2)
    assert point.take(party=4).admitted
    assert not point.take().admitted


def test_an_idle_counter_gets_somebody_whom_it_can_serve() -> None:
    """The lobby is full of those for queue a; the counter for queue b has nobody."""
    point = limited(cap=50, buffer=2)
    for _ in range(3):
        point.take()
    desk_b = point.desk(1, ONLY_A)
    assert point.take(PASSPORTS).admitted is False
    point.desk(2)
    assert states(point) == "wwoo"
    point.call(desk_b)
    assert states(point) == "cwwo"
    point.call(DeviceId("desk-2"))
    assert states(point) == "ccww"


def test_a_paused_counter_is_not_idle() -> None:
    """Nobody is called in for an adviser who has a break."""
    point = limited(cap=50, buffer=1)
    desk = point.desk(1)
    point.do(Pause(PauseKind.BREAK), desk)
    point.take(ADVICE)
    outside = point.take(PASSPORTS)
    assert not outside.admitted
    point.serve(desk)
    assert point.visit(outside).state is VisitState.WAITING


# --- coming in, and not coming in -----------------------------------------------------------------


def called_forward(point: ServicePoint) -> TicketIssued:
    """Somebody who stood outside may come in now, and has not yet."""
    point.do(DoorEntered(point.config.occupancy.cap), DOOR)
    ticket = point.take()
    assert not ticket.admitted
    point.do(DoorLeft(1), DOOR)
    assert point.visit(ticket).state is VisitState.WAITING
    return ticket


def test_the_place_goes_to_the_next_when_somebody_does_not_come_in() -> None:
    """The ticket keeps its turn and is called forward again, before those who came later."""
    point = limited(cap=2)
    first = called_forward(point)
    second, third = point.take(), point.take()
    point.pass_time(minutes=10)
    assert point.visit(first).state is VisitState.AWAY
    assert point.visit(second).state is VisitState.WAITING
    point.do(DoorEntered(visit=second.visit), DOOR)
    point.pass_time(minutes=10)
    assert point.visit(first).state is VisitState.OUTSIDE
    point.do(DoorLeft(1), DOOR)
    assert point.visit(first).state is VisitState.WAITING
    assert point.visit(third).state is VisitState.OUTSIDE


def test_whoever_never_comes_in_is_called_forward_so_often_and_no_more() -> None:
    """Three times ten minutes, and ten in between; its places are free after that."""
    point = limited(cap=2, forward_tries=3)
    ticket = called_forward(point)
    for _ in range(4):
        point.pass_time(minutes=10)
        assert point.visit(ticket).outcome is None
    point.pass_time(minutes=10)
    assert point.visit(ticket).outcome is Outcome.NO_SHOW
    assert point.happened(VisitEnded)[-1].reason == "not come in"
    assert (point.inside, point.reserved) == (1, 0)


def test_whoever_has_come_in_does_not_lose_the_place() -> None:
    """However long the wait inside is."""
    point = limited(cap=2)
    ticket = called_forward(point)
    point.do(DoorEntered(visit=ticket.visit), DOOR)
    point.pass_time(minutes=60)
    assert point.visit(ticket).state is VisitState.WAITING
    assert point.inside == 2


def test_the_time_to_come_in_does_not_run_at_the_counter() -> None:
    """It was called there; that is another matter."""
    point = limited(cap=2)
    ticket = called_forward(point)
    point.call(point.desk(1))
    point.pass_time(minutes=30)
    assert point.visit(ticket).state is VisitState.CALLED


@pytest.mark.parametrize("aside", [Park(180), NoShow()])
def test_nobody_who_is_set_aside_keeps_places_without_coming_in(aside: Park | NoShow) -> None:
    """It was called forward, called to a counter, and never seen: the next one comes in."""
    point = limited(cap=2, calling=REJOINING)
    ticket = called_forward(point)
    desk = point.desk(1)
    next_one = point.take()
    point.call(desk)
    point.do(aside, desk)
    assert point.visit(next_one).state is VisitState.OUTSIDE
    point.pass_time(minutes=10)
    assert point.visit(ticket).state is VisitState.AWAY
    assert point.visit(next_one).state is VisitState.WAITING
    assert point.do(Rejoin(ticket.visit)) == accepted(ticket.number)
    assert point.visit(ticket).state is VisitState.OUTSIDE


def test_a_parked_visit_that_lost_its_places_stays_away_until_the_set_time() -> None:
    """It waits outside then, for its own counter when it is in."""
    point = limited(cap=2)
    ticket = called_forward(point)
    desk = point.desk(1)
    point.call(desk)
    point.do(Park(60), desk)
    point.pass_time(minutes=10)
    point.do(DoorEntered(1), DOOR)
    point.pass_time(minutes=49)
    assert point.visit(ticket).state is VisitState.AWAY
    point.pass_time(minutes=1)
    assert point.visit(ticket).state is VisitState.OUTSIDE
    point.do(DoorLeft(1), DOOR)
    assert point.visit(ticket).for_counter == "1"


def test_whoever_was_called_while_still_outside_waits_again_on_coming_in() -> None:
    """It did as it was told, and is not to be forgotten inside."""
    point = limited(cap=2, calling=Calling(recall_cool_down_s=0, recalls_before_no_show=0))
    ticket = called_forward(point)
    desk = point.desk(1)
    point.call(desk)
    point.do(NoShow(), desk)
    assert point.visit(ticket).state is VisitState.MISSED
    assert point.do(DoorEntered(visit=ticket.visit), DOOR) == accepted(ticket.number)
    assert point.visit(ticket).state is VisitState.WAITING
    assert (point.inside, point.reserved) == (2, 0)
    point.pass_time(minutes=60)
    assert point.call(desk) == ticket.number


def test_an_undone_call_forgets_nobody_who_came_in_meanwhile() -> None:
    """The door saw it, whatever happened at the counter."""
    point = limited(cap=2)
    ticket = called_forward(point)
    desk = point.desk(1)
    point.call(desk)
    point.do(DoorEntered(visit=ticket.visit), DOOR)
    point.do(Undo(), desk)
    assert (point.inside, point.reserved) == (2, 0)
    assert point.visit(ticket).inside


@pytest.mark.parametrize("minutes", [11, 20])
def test_booked_ones_come_in_ten_minutes_before_their_time(minutes: int) -> None:
    """Earlier ones wait outside with others, so that those whose turn it is find room."""
    point = limited(cap=3)
    point.take(party=2)
    held = point.take(party=2)
    point.book("x", minutes)
    ticket = point.check_in("x")
    assert not ticket.admitted
    point.pass_time(minutes=minutes - 10.5)
    assert point.visit(ticket).state is VisitState.OUTSIDE
    point.pass_time(minutes=0.5)
    assert point.visit(ticket).state is VisitState.WAITING
    assert point.visit(held).state is VisitState.OUTSIDE


def test_somebody_booked_who_is_far_too_early_need_not_stand_before_an_empty_building() -> None:
    """With nobody else outside, into places that are for anybody; the reserved ones are kept."""
    point = limited(cap=3, soft_cap=1)
    for code in ("x", "y"):
        point.book(code, 29)
    assert point.check_in("x").admitted
    second = point.check_in("y")
    assert not second.admitted
    point.pass_time(minutes=19)
    assert point.visit(second).state is VisitState.WAITING


def test_people_who_left_make_room_before_those_who_came() -> None:
    """A sensor tells of both at once."""
    point = limited(cap=2)
    point.do(SensorCounted(entered=2), SENSOR)
    ticket = point.take()
    point.do(SensorCounted(entered=1, left=2), SENSOR)
    assert point.visit(ticket).state is VisitState.WAITING
    assert point.inside == 1


def test_a_sensor_counts_only_on_an_open_day() -> None:
    """It tells by night too; that is heard, and neither counted nor kept."""
    point = ServicePoint(branch(), NINE.replace(hour=3))
    assert point.do(SensorCounted(entered=1), SENSOR) == Accepted()
    assert not point.events
