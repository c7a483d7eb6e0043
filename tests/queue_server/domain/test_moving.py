"""A supervisor sends visits elsewhere while they wait, and gives counters other work."""

from __future__ import annotations

import pytest

from queue_link.commands import ChangeProfile, Command, LeaveQueue, MoveVisit, Park, Rejoin
from queue_link.results import Accepted, Refusal
from queue_link.vocabulary import CounterId, Place, ProfileId, QueueId, Reason, ServiceId, VisitId, VisitState
from tests.queue_server.branches import ALL, ONLY_A, PASSPORTS, PERMITS, branch, with_service
from tests.queue_server.domain.test_replay import replayed
from tests.queue_server.service_point import BOSS, ServicePoint, accepted, in_state

ONE, TWO = CounterId("1"), CounterId("2")
STILL_WAITING = [
    VisitState.OUTSIDE,
    VisitState.AWAY,
    VisitState.WAITING,
    VisitState.PARKED,
    VisitState.MISSED,
]


@pytest.mark.parametrize("state", STILL_WAITING)
def test_a_visit_is_moved_to_another_service_and_stays_what_it_is(state: VisitState) -> None:
    """Its number is kept, and what its ticket was for is remembered."""
    point, ticket = in_state(state)
    assert point.do(MoveVisit(ticket.visit, PASSPORTS), BOSS) == accepted(ticket.number)
    visit = point.visit(ticket)
    assert (visit.state, visit.service, visit.queue) == (state, PASSPORTS, QueueId("b"))
    assert visit.waited_for == PERMITS
    assert replayed(point).state.visits[ticket.visit] == visit


@pytest.mark.parametrize("state", [VisitState.CALLED, VisitState.SERVING])
def test_a_visit_in_hand_is_sent_on_by_its_counter_alone(state: VisitState) -> None:
    """The refusal says which."""
    point, ticket = in_state(state)
    assert point.do(MoveVisit(ticket.visit, PASSPORTS), BOSS) == Refusal(Reason.AT_A_COUNTER, holder=ONE)


def test_a_visit_that_is_over_is_moved_nowhere() -> None:
    point, ticket = in_state(VisitState.ENDED)
    assert point.refused(MoveVisit(ticket.visit, PASSPORTS), BOSS) is Reason.UNKNOWN_VISIT
    assert point.refused(MoveVisit(VisitId("none")), BOSS) is Reason.UNKNOWN_VISIT


def test_a_visit_that_is_sent_to_a_counter_is_called_there_only() -> None:
    """At the first place it goes before the others."""
    point = ServicePoint(branch())
    first, second = point.desk(1), point.desk(2)
    older, newer = point.take(), point.take()
    point.do(MoveVisit(newer.visit, counter=TWO, place=Place.FIRST), BOSS)
    assert point.call(second) == newer.number
    assert point.call(first) == older.number


def test_a_visit_can_be_sent_to_a_named_adviser() -> None:
    point = ServicePoint(branch())
    point.desk(1)
    second = point.desk(2, adviser="Carita")
    point.take()
    newer = point.take()
    point.do(MoveVisit(newer.visit, adviser="carita", place=Place.FIRST), BOSS)
    assert point.visit(newer).for_adviser == "Carita"
    assert point.call(second) == newer.number


def test_whoever_was_sent_to_a_counter_can_be_sent_to_everybody_again() -> None:
    point = ServicePoint(branch())
    first = point.desk(1)
    point.desk(2)
    ticket = point.take()
    point.do(MoveVisit(ticket.visit, counter=TWO), BOSS)
    point.do(MoveVisit(ticket.visit), BOSS)
    assert point.call(first) == ticket.number


def test_a_parked_visit_comes_back_where_it_was_sent() -> None:
    """At its time, and not to the counter that parked it."""
    point = ServicePoint(branch())
    first, second = point.desk(1), point.desk(2)
    ticket = point.take()
    point.serve(first)
    point.do(Park(10), first)
    point.do(MoveVisit(ticket.visit, counter=TWO), BOSS)
    point.pass_time(minutes=11)
    assert point.visit(ticket).state is VisitState.WAITING
    assert point.call(second) == ticket.number


def test_a_missed_visit_comes_back_to_its_new_service() -> None:
    point, ticket = in_state(VisitState.MISSED)
    point.do(MoveVisit(ticket.visit, PASSPORTS), BOSS)
    assert point.do(Rejoin(ticket.visit)) == accepted(ticket.number)
    assert point.visit(ticket).service == PASSPORTS


def test_the_place_may_be_the_first_or_the_last() -> None:
    """Among those who wait for the service it is moved to."""
    point = ServicePoint(branch())
    moved, before, after = point.take(PERMITS), point.take(PASSPORTS), point.take(PASSPORTS)
    point.do(MoveVisit(moved.visit, PASSPORTS, place=Place.LAST), BOSS)
    assert point.visit(moved).turn > point.visit(after).turn
    point.do(MoveVisit(after.visit, place=Place.FIRST), BOSS)
    assert point.visit(after).turn < point.visit(before).turn


def test_whoever_is_put_first_outside_comes_in_first() -> None:
    """The line outside has an order of its own."""
    point = ServicePoint(branch(cap=1))
    inside, before, after = point.take(), point.take(), point.take()
    assert point.visit(inside).state is VisitState.WAITING
    point.do(MoveVisit(after.visit, place=Place.FIRST), BOSS)
    point.do(LeaveQueue(inside.visit))
    assert point.visit(after).state is VisitState.WAITING
    assert point.visit(before).state is VisitState.OUTSIDE


def test_nobody_is_first_and_waits_for_a_booked_time() -> None:
    """Put first, an early booked customer may be called at once."""
    point = ServicePoint(branch())
    desk = point.desk(1)
    point.book("x", 20)
    booked = point.check_in("x")
    point.take()
    point.do(MoveVisit(booked.visit, place=Place.FIRST), BOSS)
    assert point.call(desk) == booked.number


@pytest.mark.parametrize(
    ("where", "reason"),
    [
        ({"service": ServiceId("nothing")}, Reason.UNKNOWN_SERVICE),
        ({"counter": CounterId("9")}, Reason.UNKNOWN_COUNTER),
        ({"counter": CounterId("3")}, Reason.NOBODY_THERE),
        ({"adviser": "Nobody"}, Reason.NOBODY_THERE),
        ({"counter": TWO, "adviser": "Carita"}, Reason.BAD_MESSAGE),
        ({"service": PASSPORTS, "counter": TWO}, Reason.LACKS_SKILL),
    ],
)
def test_a_visit_is_sent_only_where_it_can_be_served(where: dict[str, str], reason: Reason) -> None:
    point = ServicePoint(with_service(branch(), PASSPORTS, skills=frozenset({"fingerprints"})))
    point.desk(2, adviser="Carita")
    ticket = point.take()
    assert point.refused(MoveVisit(ticket.visit, **where), BOSS) is reason  # type: ignore[arg-type]


def test_an_open_counter_is_given_another_work_profile() -> None:
    """It calls by the new one at once; what is in hand stays in hand."""
    point = ServicePoint(branch())
    desk = point.desk(1, ALL)
    served = point.take(PERMITS)
    point.take(PASSPORTS)
    permits = point.take(PERMITS)
    point.serve(desk)
    assert point.do(ChangeProfile(ONE, ONLY_A), BOSS) == Accepted()
    assert point.counter(1).visit == served.visit
    assert point.call(desk) == permits.number
    assert replayed(point).state.counters == point.branch.state.counters


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (ChangeProfile(CounterId("9"), ALL), Reason.UNKNOWN_COUNTER),
        (ChangeProfile(TWO, ALL), Reason.COUNTER_NOT_OPEN),
        (ChangeProfile(ONE, ProfileId("none")), Reason.UNKNOWN_PROFILE),
    ],
)
def test_a_profile_is_changed_only_where_there_is_somebody_to_work_by_it(
    command: Command, reason: Reason
) -> None:
    point = ServicePoint(branch())
    point.desk(1)
    assert point.refused(command, BOSS) is reason
