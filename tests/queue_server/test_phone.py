"""Where a visit stands, as its page says."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from queue_link.commands import (
    CallNext,
    CloseDay,
    DoorEntered,
    Finish,
    LeaveQueue,
    NoShow,
    Park,
    Recall,
    Start,
    StartEvacuation,
)
from queue_link.results import Band, TicketIssued
from queue_link.vocabulary import Outcome, Situation, VisitState
from queue_server.domain.outlook import Expected, Outlook
from queue_server.phone import MAY_STILL_BE_INSIDE, Standing, standing
from tests.queue_server.branches import NINE, ONLY_A, PASSPORTS, PERMITS, REJOINING, branch
from tests.queue_server.service_point import BOSS, DOOR, ServicePoint, in_state


def look(point: ServicePoint, ticket: TicketIssued) -> Standing:
    return standing(point.branch.state, point.visit(ticket), point.now)


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
        (Situation.ENDED, None, None),
    ]


def test_the_numbers_before_are_those_that_are_called_together() -> None:
    """As on the ticket; they grow fewer, and those who came later do not count."""
    point = ServicePoint(branch(cap=3))
    tickets = [point.take(), point.take(PASSPORTS), point.take(), point.take(PASSPORTS), point.take()]
    assert [look(point, ticket).before for ticket in tickets] == [0, 1, 2, 3, 4]
    assert [ticket.before for ticket in tickets] == [0, 1, 2, 3, 4]
    point.call(point.desk(1, ONLY_A))
    assert [look(point, ticket).before for ticket in tickets[1:]] == [0, 0, 2, 1]


def test_how_a_visit_ended_is_told() -> None:
    """Whoever gave the number back, was not there, or was sent home at closing reads something else."""
    point = ServicePoint(branch())
    left, absent, last = point.take(), point.take(), point.take()
    point.do(LeaveQueue(left.visit))
    desk = point.desk(1)
    point.call(desk)
    point.do(NoShow(), desk)
    point.do(CloseDay("power cut"), BOSS)
    assert [look(point, ticket).outcome for ticket in (left, absent, last)] == [
        Outcome.LEFT,
        Outcome.NO_SHOW,
        Outcome.CLOSING,
    ]


def test_a_recall_is_another_call() -> None:
    point = ServicePoint(branch())
    desk, ticket = point.desk(1), point.take()
    point.call(desk)
    assert look(point, ticket).recalls == 0
    point.do(Recall(), desk)
    assert look(point, ticket).recalls == 1
    point.do(Start(), desk)
    assert look(point, ticket).recalls == 0


@pytest.mark.parametrize("where", VisitState)
def test_the_ticket_can_be_given_back_where_the_rules_allow_it(where: VisitState) -> None:
    """Until the customer is served."""
    point, ticket = in_state(where)
    assert look(point, ticket).may_leave is (where not in (VisitState.SERVING, VisitState.ENDED))


def test_a_forecast_is_told_to_those_who_wait() -> None:
    """Where enough is known of the service."""
    point = ServicePoint(branch())
    ticket = point.take()
    wait = Band(600, 900, 1500)
    told = Outlook(seq=0, at=point.now, visits={ticket.visit: Expected(wait, 1.0)}, told=frozenset({PERMITS}))
    point.branch.foresee(told)
    assert look(point, ticket).wait == wait
    point.branch.foresee(replace(told, told=frozenset()))
    assert look(point, ticket).wait is None
    point.branch.foresee(told)
    point.call(point.desk(1))
    assert look(point, ticket).wait is None


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
    """Also those who wait for a number that is about to be called, and those who have just been served and
    may be on their way out; who left long ago has gone."""
    point = ServicePoint(branch())
    gone, served, here = point.take(), point.take(), point.take()
    point.do(LeaveQueue(gone.visit))
    point.pass_time(MAY_STILL_BE_INSIDE / timedelta(minutes=1))
    desk = point.desk(1)
    for command in (CallNext(), Start(), Finish()):
        point.do(command, desk)
    point.do(StartEvacuation(), BOSS)
    for ticket in (here, served):
        assert look(point, ticket).situation is Situation.EVACUATION
        assert not look(point, ticket).may_leave
    assert look(point, gone).situation is Situation.ENDED
