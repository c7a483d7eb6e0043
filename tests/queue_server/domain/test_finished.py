"""What is kept of a visit that has ended."""

from __future__ import annotations

from datetime import timedelta

from queue_link.commands import (
    CallNext,
    Finish,
    NextService,
    NoShow,
    Park,
    Rejoin,
    ReturnVisit,
    Start,
    Transfer,
    Undo,
)
from queue_link.results import TicketIssued
from queue_link.vocabulary import Outcome, Place, ReturnCause
from queue_server.domain.finished import finished
from queue_server.domain.forecast.learning import FinishedVisit, Learned, learn
from tests.queue_server.branches import NINE, PASSPORTS, PERMITS, REJOINING, UNDOING, branch
from tests.queue_server.service_point import ServicePoint


def record(point: ServicePoint, ticket: TicketIssued) -> FinishedVisit:
    return finished(point.branch.state, point.visit(ticket))


def at(minutes: float) -> object:
    return NINE + timedelta(minutes=minutes)


def test_a_visit_in_one_go_is_served_from_its_start_to_its_end() -> None:
    """Waited two minutes, walked one, served five."""
    point = ServicePoint(branch())
    ticket, desk = point.take(), point.desk(1)
    point.pass_time(2), point.do(CallNext(), desk)
    point.pass_time(1), point.do(Start(), desk)
    point.pass_time(5), point.do(Finish(), desk)
    kept = record(point, ticket)
    assert (kept.called_at, kept.started_at, kept.ended_at) == (at(2), at(3), at(8))
    assert (kept.served_s, kept.services, kept.in_one_go) == (300, 1, True)


def test_a_parked_visit_waited_until_its_first_call_and_was_served_in_parts() -> None:
    """Three minutes before, four after; the time in between is neither wait nor service."""
    point = ServicePoint(branch())
    ticket, desk = point.take(), point.desk(1)
    point.pass_time(2), point.serve(desk)
    point.pass_time(3), point.do(Park(20), desk)
    point.pass_time(20), point.serve(desk)
    point.pass_time(4), point.do(Finish(), desk)
    kept = record(point, ticket)
    assert (kept.called_at, kept.started_at) == (at(2), at(2))
    assert (kept.served_s, kept.services, kept.in_one_go) == (420, 1, False)


def test_a_second_service_leaves_the_record_with_the_one_that_was_waited_for() -> None:
    """Under the same number, at the same counter or at another one."""
    for onward in (NextService(PASSPORTS), Transfer(PASSPORTS, place=Place.FIRST)):
        point = ServicePoint(branch())
        ticket, desk = point.take(PERMITS), point.desk(1)
        point.serve(desk)
        point.pass_time(3), point.do(onward, desk)
        if isinstance(onward, Transfer):
            point.serve(desk)
        point.pass_time(4), point.do(Finish(), desk)
        kept = record(point, ticket)
        assert (kept.service, kept.served_s, kept.services) == (PERMITS, 420, 2)


def test_a_call_that_nobody_came_to_is_no_end_of_the_wait() -> None:
    """Neither one by mistake, nor one that was missed or taken back."""
    point = ServicePoint(branch(calling=REJOINING))
    ticket, desk = point.take(), point.desk(1)
    point.pass_time(1), point.call(desk), point.do(ReturnVisit(), desk)
    point.call(desk), point.do(Undo(), desk)
    point.call(desk), point.do(NoShow(), desk), point.do(Rejoin(ticket.visit))
    point.pass_time(9), point.serve(desk)
    point.do(Finish(), desk)
    assert record(point, ticket).called_at == at(10)


def test_a_finish_that_is_taken_back_is_no_time_at_the_counter() -> None:
    """Nor is the arrival that it alone told of."""
    point = ServicePoint(branch(calling=UNDOING))
    ticket, desk = point.take(), point.desk(1)
    point.call(desk)
    point.do(Finish(), desk)
    point.do(Undo(), desk)
    assert (point.visit(ticket).met_at, point.visit(ticket).worked_s) == (None, 0)
    point.pass_time(1), point.do(Start(), desk)
    point.pass_time(1), point.do(Finish(), desk)
    assert (record(point, ticket).served_s, record(point, ticket).started_at) == (60, at(1))


def test_whoever_never_came_has_the_last_call_and_no_time_at_a_counter() -> None:
    """The branch ends a missed visit at once here."""
    point = ServicePoint(branch())
    ticket, desk = point.take(), point.desk(1)
    point.pass_time(2), point.call(desk), point.do(NoShow(), desk)
    kept = record(point, ticket)
    assert (kept.outcome, kept.called_at, kept.started_at) == (Outcome.NO_SHOW, at(2), None)
    assert kept.served_s == 0


def test_a_customer_who_was_dealt_with_came_though_nobody_pressed_start() -> None:
    """Parked, sent on, or given more time: the wait was over then."""
    for onward in (Park(10), Transfer(PASSPORTS), ReturnVisit(cause=ReturnCause.NEEDS_TIME)):
        point = ServicePoint(branch())
        ticket, desk = point.take(PERMITS), point.desk(1)
        point.pass_time(2), point.call(desk)
        point.pass_time(1), point.do(onward, desk)
        point.pass_time(10), point.serve(desk)
        point.pass_time(4), point.do(Finish(), desk)
        kept = record(point, ticket)
        assert (kept.called_at, kept.started_at, kept.served_s) == (at(2), at(3), 240)
        assert not kept.in_one_go


def test_whoever_was_sent_on_at_once_teaches_nothing_of_the_ticket_s_service() -> None:
    """The time at the counter was for another one."""
    point = ServicePoint(branch())
    ticket, desk = point.take(PERMITS), point.desk(1)
    point.call(desk), point.do(Transfer(PASSPORTS, place=Place.FIRST), desk)
    point.serve(desk)
    point.pass_time(4), point.do(Finish(), desk)
    kept, untaught = record(point, ticket), Learned.of(point.config)
    assert (kept.service, kept.services) == (PERMITS, 2)
    assert learn(untaught, kept).lasting == untaught.lasting
