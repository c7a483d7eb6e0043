"""What the clock alone brings about, and when the server need look next."""

from __future__ import annotations

from datetime import timedelta

from msgspec.structs import replace

from queue_link.commands import DoorEntered, Finish, LeaveQueue, NoShow, Park, TakeTicket
from queue_link.results import Band, TicketIssued
from queue_link.vocabulary import AppointmentState, Outcome, VisitState
from queue_server.domain.configuration import WALK_IN, Calling, Occupancy, Promise
from queue_server.domain.events import AppointmentMissed, CalledForward, ExitAssumed, VisitEnded, VisitReady
from queue_server.domain.outlook import Expected, Outlook
from tests.queue_server.branches import FI, PERMITS, branch
from tests.queue_server.service_point import DOOR, ServicePoint

RULES = Calling(recall_cool_down_s=0, recalls_before_no_show=0, rejoin_within_min=15)


def slow_exits(cap: int = 2, margin_sigmas: float = 0) -> ServicePoint:
    """A served party is taken to leave five minutes after its visit."""
    limits = Occupancy(cap, outside_limit=20, exit_min=5, margin_sigmas=margin_sigmas)
    return ServicePoint(branch(occupancy=limits))


def next_in_minutes(point: ServicePoint) -> float:
    deadline = point.branch.next_deadline(point.now)
    assert deadline is not None
    return (deadline - point.now) / timedelta(minutes=1)


def test_an_assumed_exit_is_the_next_deadline_and_lets_the_next_one_in() -> None:
    """Nothing else wakes the server then."""
    point = slow_exits()
    point.take(party=2)
    outside = point.take()
    desk = point.desk(1)
    point.serve(desk)
    point.do(Finish(), desk)
    assert next_in_minutes(point) == 5
    events = point.pass_time(minutes=5)
    assert [type(event) for event in events] == [ExitAssumed, CalledForward]
    assert point.visit(outside).state is VisitState.WAITING


def test_the_end_of_a_margin_for_lingering_people_is_a_deadline_while_somebody_is_outside() -> None:
    """The places that were kept for them go to the next one."""
    point = slow_exits(cap=5, margin_sigmas=2)
    point.do(DoorEntered(1), DOOR)
    point.take(party=3)
    outside = point.take(party=3)
    desk = point.desk(1)
    point.serve(desk)
    point.do(Finish(), desk)
    point.pass_time(minutes=5)
    assert (point.inside, point.branch.state.margin(point.now)) == (1, 3)
    assert point.visit(outside).state is VisitState.OUTSIDE
    assert next_in_minutes(point) == 5
    point.pass_time(minutes=5)
    assert point.visit(outside).state is VisitState.WAITING


def test_what_was_due_while_nobody_looked_comes_in_the_order_of_its_moments() -> None:
    """Two served parties leave, the earlier one first."""
    point = slow_exits(cap=9)
    first, second = point.take(), point.take()
    desk = point.desk(1)
    for _ in (first, second):
        point.serve(desk)
        point.do(Finish(), desk)
        point.pass_time(minutes=1)
    events = point.pass_time(minutes=60)
    assert [event.visit for event in events if isinstance(event, ExitAssumed)] == [first.visit, second.visit]


def test_a_parked_visit_comes_back_by_itself() -> None:
    """At its time, not before."""
    point = ServicePoint(branch())
    ticket = point.take()
    desk = point.desk(1)
    point.call(desk)
    point.do(Park(20), desk)
    assert next_in_minutes(point) == 20
    assert point.pass_time(minutes=19) == ()
    assert point.pass_time(minutes=1) == (VisitReady(point.now, ticket.visit),)
    assert point.visit(ticket).state is VisitState.WAITING


def test_a_missed_customer_who_does_not_rejoin_is_a_no_show_in_the_end() -> None:
    """The event says which it was."""
    point = ServicePoint(branch(calling=RULES))
    ticket = point.take()
    desk = point.desk(1)
    point.call(desk)
    point.do(NoShow(), desk)
    assert next_in_minutes(point) == 15
    point.pass_time(minutes=15)
    assert point.visit(ticket).outcome is Outcome.NO_SHOW
    assert point.happened(VisitEnded)[-1].reason == "did not rejoin"
    assert point.inside == 0


def test_an_appointment_that_nobody_came_for_is_missed() -> None:
    """An hour after its time."""
    point = ServicePoint(branch())
    booked = point.book("x", 10)
    point.pass_time(minutes=69)
    assert point.branch.state.bookings[booked].state is AppointmentState.BOOKED
    (missed,) = point.pass_time(minutes=1)
    assert isinstance(missed, AppointmentMissed)
    assert missed.appointment == booked
    assert point.branch.state.bookings[booked].state is AppointmentState.MISSED


def test_a_booked_time_is_a_deadline_for_coming_in_and_for_being_called() -> None:
    """Ten minutes before it, and at it."""
    point = ServicePoint(branch(cap=2))
    inside = point.take(party=2)
    point.book("x", 25)
    ticket = point.check_in("x")
    assert next_in_minutes(point) == 15
    point.pass_time(minutes=15)
    point.do(LeaveQueue(inside.visit))
    point.do(DoorEntered(visit=ticket.visit), DOOR)
    assert next_in_minutes(point) == 10
    point.pass_time(minutes=10)
    assert next_in_minutes(point) > 60


def test_a_ticket_that_comes_back_later_is_away_until_then_and_keeps_its_turn() -> None:
    """Though there is room, nobody is called forward who is not there; then it goes before later ones."""
    point = ServicePoint(replace(branch(cap=1), promise=Promise(come_back_above_min=90)))
    wait = Expected(Band(low=60 * 60, likely=120 * 60, high=180 * 60), in_time=1)
    outlook = Outlook(point.branch.state.seq, point.now, newcomers={PERMITS: {WALK_IN: wait}})
    point.branch.foresee(outlook)
    away = point.do(TakeTicket(PERMITS, FI, come_back=True))
    assert isinstance(away, TicketIssued)
    assert away.come_back_at is not None
    assert point.visit(away).state is VisitState.AWAY
    assert point.branch.next_deadline(point.now) == away.come_back_at
    assert point.reserved == 0
    inside, later = point.take(), point.take()
    assert (inside.admitted, later.admitted) == (True, False)
    point.pass_time((away.come_back_at - point.now) / timedelta(minutes=1))
    assert point.visit(away).state is VisitState.OUTSIDE
    point.calls(point.desk(1), 1)
    assert point.visit(away).state is VisitState.WAITING
    assert point.visit(later).state is VisitState.OUTSIDE


def test_the_clock_brings_nothing_about_on_a_closed_day() -> None:
    """What was set for the day has ended with it."""
    point = slow_exits()
    point.take()
    desk = point.desk(1)
    point.serve(desk)
    point.do(Finish(), desk)
    point.pass_time(minutes=24 * 60)
    assert not point.branch.state.timers.next
    assert point.inside == 0


def test_time_that_passes_twice_brings_the_same_about_once() -> None:
    """A second look at the same moment finds nothing."""
    point = slow_exits()
    point.take()
    desk = point.desk(1)
    point.serve(desk)
    point.do(Finish(), desk)
    assert point.pass_time(minutes=5) != ()
    assert point.pass_time() == ()


def test_what_has_run_already_counts_when_the_clock_goes_back_a_little() -> None:
    """Of ten minutes nine are over, as the newest event shows: one is left, whatever the clock says."""
    point = ServicePoint(branch())
    parked = point.take()
    desk = point.desk(1)
    point.call(desk)
    point.do(Park(10), desk)
    point.pass_time(minutes=9)
    point.take()
    point.now -= timedelta(minutes=5)
    point.take()
    assert point.visit(parked).ready_at == point.now + timedelta(minutes=1)
    point.pass_time(minutes=1)
    assert point.visit(parked).state is VisitState.WAITING


def test_places_are_kept_no_longer_for_people_who_linger_when_the_clock_goes_back() -> None:
    """They have surely gone five minutes after they were taken to have left."""
    point = slow_exits(cap=5, margin_sigmas=2)
    point.take(party=3)
    desk = point.desk(1)
    point.serve(desk)
    point.do(Finish(), desk)
    point.pass_time(minutes=5)
    assert point.branch.state.margin(point.now) == 3
    point.now -= timedelta(hours=1)
    point.take()
    assert point.branch.state.margin(point.now) == 3
    point.pass_time(minutes=5)
    assert point.branch.state.margin(point.now) == 0


def test_a_clock_that_goes_back_keeps_nobody_for_longer() -> None:
    """An hour ahead by mistake, and set right: parked for ten minutes, out after five, in within ten."""
    point = slow_exits(cap=2)
    parked, served = point.take(), point.take()
    forward = point.take()
    first, second = point.desk(1), point.desk(2)
    point.call(first), point.serve(second)
    point.do(Park(10), first)
    point.do(Finish(), second)
    point.now -= timedelta(hours=1)
    point.take()
    assert point.visit(parked).ready_at == point.now + timedelta(minutes=10)
    point.pass_time(minutes=5)
    assert [event.visit for event in point.happened(ExitAssumed)] == [served.visit]
    assert point.visit(forward).state is VisitState.WAITING
    point.pass_time(minutes=5)
    assert point.visit(parked).state is VisitState.WAITING
    point.pass_time(minutes=5)
    assert point.visit(forward).state is VisitState.AWAY


def test_a_clock_set_back_brings_the_end_of_a_margin_nearer_and_the_server_looks_again() -> None:
    """The moment is set back with the first entry after it: whoever waits for the old one must be told."""
    point = slow_exits(cap=5, margin_sigmas=2)
    point.do(DoorEntered(1), DOOR)
    point.take(party=3)
    point.take(party=3)
    desk = point.desk(1)
    point.serve(desk)
    point.do(Finish(), desk)
    point.pass_time(minutes=5)
    point.now -= timedelta(minutes=30)
    late, situation = next_in_minutes(point), point.branch.situation
    point.take()
    assert (late, next_in_minutes(point)) == (35, 5)
    assert point.branch.situation != situation
