"""Where a visit stands, as its page says."""

from __future__ import annotations

from datetime import timedelta

from queue_link.commands import (
    CallNext,
    DoorEntered,
    Finish,
    LeaveQueue,
    NoShow,
    Park,
    Start,
    StartEvacuation,
)
from queue_link.results import TicketIssued
from queue_link.vocabulary import Situation
from queue_server.phone import Standing, standing
from tests.queue_server.branches import NINE, ONLY_A, PASSPORTS, REJOINING, branch
from tests.queue_server.service_point import BOSS, DOOR, ServicePoint


def look(point: ServicePoint, ticket: TicketIssued) -> Standing:
    found = standing(point.branch.state, ticket.token)
    assert found is not None
    return found


def test_a_visit_is_followed_from_outside_to_its_end() -> None:
    """Every situation, in order; before means in line, and only while one waits."""
    point = ServicePoint(branch(cap=1))
    first, second = point.take(), point.take()
    desk = point.desk(1)
    seen = [look(point, second)]
    point.do(LeaveQueue(first.visit))
    seen.append(look(point, second))
    point.do(DoorEntered(visit=second.visit), DOOR)
    for command in (None, CallNext(), Start(), Finish()):
        if command:
            point.do(command, desk)
        seen.append(look(point, second))
    assert [(each.situation, each.before, each.counter) for each in seen] == [
        (Situation.OUTSIDE, 1, None),
        (Situation.COME_IN, 0, None),
        (Situation.WAITING, 0, None),
        (Situation.CALLED, None, "1"),
        (Situation.SERVING, None, "1"),
        (Situation.ENDED, None, "1"),
    ]


def test_the_numbers_before_are_those_that_are_called_together() -> None:
    """As on the ticket; they grow fewer, and those who came later do not count."""
    point = ServicePoint(branch(cap=3))
    tickets = [point.take(), point.take(PASSPORTS), point.take(), point.take(PASSPORTS), point.take()]
    assert [look(point, ticket).before for ticket in tickets] == [0, 1, 2, 3, 4]
    assert [ticket.before for ticket in tickets] == [0, 1, 2, 3, 4]
    point.call(point.desk(1, ONLY_A))
    assert [look(point, ticket).before for ticket in tickets[1:]] == [0, 0, 2, 1]


def test_an_unknown_token_and_one_of_yesterday_lead_nowhere() -> None:
    point = ServicePoint(branch())
    ticket = point.take()
    assert standing(point.branch.state, "WRONG") is None
    point.pass_time(minutes=24 * 60)
    assert standing(point.branch.state, ticket.token) is None


def test_who_is_parked_reads_when_it_goes_on() -> None:
    """And who missed the call until when they may come."""
    point = ServicePoint(branch(calling=REJOINING))
    desk, ticket = point.desk(1), point.take()
    point.call(desk)
    point.do(Park(10), desk)
    parked = look(point, ticket)
    assert (parked.situation, parked.before) == (Situation.PARKED, None)
    assert parked.until == NINE + timedelta(minutes=10)
    point.pass_time(10)
    point.call(desk)
    point.do(NoShow(), desk)
    missed = look(point, ticket)
    assert (missed.situation, missed.until) == (Situation.MISSED, NINE + timedelta(minutes=25))


def test_in_an_evacuation_everybody_reads_the_same() -> None:
    """Also those who wait for a number that is about to be called; whose visit is over has gone."""
    point = ServicePoint(branch())
    gone, here = point.take(), point.take()
    point.do(LeaveQueue(gone.visit))
    point.do(StartEvacuation(), BOSS)
    assert look(point, here).situation is Situation.EVACUATION
    assert look(point, gone).situation is Situation.ENDED
