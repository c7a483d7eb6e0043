"""What a customer is told who shows a ticket at the kiosk."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest

from queue_link.commands import CallNext, LeaveQueue, NoShow, Rejoin, StartEvacuation
from queue_link.results import Refusal, TicketFound, TicketIssued
from queue_link.vocabulary import CounterId, Reason, Situation, VisitState
from queue_server.found import find_ticket
from tests.queue_server.branches import NINE, REJOINING, branch
from tests.queue_server.service_point import BOSS, ServicePoint, in_state


def find(point: ServicePoint, ticket: TicketIssued) -> TicketFound:
    found = find_ticket(point.branch.state, ticket.token, point.now)
    assert isinstance(found, TicketFound), found
    return found


def test_an_unknown_code_is_refused() -> None:
    point = ServicePoint(branch())
    assert find_ticket(point.branch.state, "A001ABCD", point.now) == Refusal(Reason.UNKNOWN_TICKET)


def test_who_waits_is_told_the_place_in_the_queue() -> None:
    """And may give the ticket back."""
    point = ServicePoint(branch())
    point.take()
    ticket = point.take()
    assert find(point, ticket) == TicketFound(
        ticket.visit,
        ticket.number,
        ticket.service,
        ticket.language,
        Situation.WAITING,
        ticket.check,
        before=1,
        may_leave=True,
    )


def test_who_is_called_is_told_the_counter() -> None:
    point, ticket = in_state(VisitState.CALLED)
    found = find(point, ticket)
    assert (found.situation, found.counter, found.before) == (Situation.CALLED, CounterId("1"), None)


@pytest.mark.parametrize("where", list(VisitState))
def test_what_is_offered_is_accepted(where: VisitState) -> None:
    """In every state: the kiosk offers to rejoin or to leave exactly when the branch takes it."""
    for offered, command in (("may_rejoin", Rejoin), ("may_leave", LeaveQueue)):
        point, ticket = in_state(where)
        found = find(point, ticket)
        result = point.do(command(ticket.visit))
        assert getattr(found, offered) is not isinstance(result, Refusal), (where, offered)


def test_a_missed_call_can_be_made_good_until_a_time() -> None:
    point, ticket = in_state(VisitState.MISSED)
    found = find(point, ticket)
    assert (found.situation, found.may_rejoin, found.no_rejoin) == (Situation.MISSED, True, None)
    assert found.until == NINE + timedelta(minutes=15)


def test_who_has_rejoined_too_often_is_told_why_not_again() -> None:
    rules = msgspec.structs.replace(REJOINING, rejoin_times=1)
    point = ServicePoint(branch(calling=rules))
    ticket, desk = point.take(), point.desk(1)
    for _ in range(2):
        point.do(CallNext(), desk)
        point.do(NoShow(), desk)
        if find(point, ticket).may_rejoin:
            point.do(Rejoin(ticket.visit))
    found = find(point, ticket)
    assert (found.may_rejoin, found.no_rejoin) == (False, Reason.REJOINED_TOO_OFTEN)


def test_who_came_too_late_for_that_is_told_so() -> None:
    point, ticket = in_state(VisitState.MISSED)
    point.pass_time(minutes=16)
    found = find(point, ticket)
    assert (found.situation, found.no_rejoin) == (Situation.ENDED, Reason.TOO_LATE)


def test_a_visit_that_is_over_has_nothing_to_rejoin() -> None:
    point, ticket = in_state(VisitState.ENDED)
    found = find(point, ticket)
    assert (found.situation, found.may_rejoin, found.no_rejoin, found.may_leave) == (
        Situation.ENDED,
        False,
        None,
        False,
    )


def test_in_an_evacuation_everybody_is_told_to_leave_and_nothing_is_offered() -> None:
    point, ticket = in_state(VisitState.MISSED)
    point.do(StartEvacuation(), BOSS)
    found = find(point, ticket)
    assert (found.situation, found.may_rejoin, found.may_leave) == (Situation.EVACUATION, False, False)
