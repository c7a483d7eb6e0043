"""What a customer needs, on a ticket for as long as the visit lasts."""

from __future__ import annotations

import msgspec
import pytest

from queue_link.commands import (
    CallNext,
    CheckIn,
    Command,
    Finish,
    LeaveQueue,
    NextService,
    NoShow,
    Park,
    Rejoin,
    ReturnVisit,
    Start,
    TakeTicket,
    Transfer,
    Undo,
    WalkUp,
)
from queue_link.results import Accepted, Refusal, TicketIssued
from queue_link.vocabulary import CounterId, Need, Reason
from queue_server.domain.branch import Branch
from queue_server.domain.events import Event, TicketTaken
from tests.queue_server.branches import FI, PASSPORTS, PERMITS, REJOINING, branch
from tests.queue_server.service_point import ServicePoint

NEEDS = (Need.INTERPRETER, Need.TIME)
TAKE = TakeTicket(PERMITS, FI, needs=NEEDS)
_decode = msgspec.json.Decoder(Event).decode


def needing(point: ServicePoint) -> TicketIssued:
    ticket = point.do(TAKE)
    assert isinstance(ticket, TicketIssued)
    return ticket


def test_a_booked_customer_needs_what_another_does() -> None:
    point = ServicePoint(branch())
    point.book("X", minutes=10)
    ticket = point.do(CheckIn("X", FI, needs=NEEDS))
    assert isinstance(ticket, TicketIssued)
    assert point.visit(ticket).needs == NEEDS


def test_so_does_one_without_a_ticket_who_is_sent_on() -> None:
    point = ServicePoint(branch())
    point.do(WalkUp(PERMITS, FI, needs=NEEDS), point.desk(1))
    (visit,) = point.branch.state.visits.values()
    assert visit.needs == NEEDS


@pytest.mark.parametrize(
    "command", [TAKE, CheckIn("X", FI, needs=NEEDS), WalkUp(PERMITS, FI, needs=NEEDS)], ids=lambda one: one
)
def test_nobody_needs_the_same_twice(command: TakeTicket | CheckIn | WalkUp) -> None:
    """A program that says so has a fault, and hears where."""
    point = ServicePoint(branch())
    point.book("X", minutes=10)
    twice = msgspec.structs.replace(command, needs=(Need.TIME, Need.TIME))
    refused = Refusal(Reason.BAD_MESSAGE, detail="needs: one of them comes twice")
    assert point.do(twice, point.desk(1)) == refused
    assert point.branch.state.visits == {}


@pytest.mark.parametrize(
    "commands",
    [
        [CallNext()],
        [CallNext(), Start(), NextService(PASSPORTS)],
        [CallNext(), Start(), Transfer(PASSPORTS)],
        [CallNext(), Start(), Transfer(counter=CounterId("2"), back=True)],
        [CallNext(), Park(minutes=10)],
        [CallNext(), ReturnVisit()],
        [CallNext(), NoShow()],
        [CallNext(), Finish(), Undo()],
    ],
    ids=lambda commands: type(commands[-1]).__name__,
)
def test_needs_go_wherever_the_visit_goes(commands: list[Command]) -> None:
    point = ServicePoint(branch(calling=msgspec.structs.replace(REJOINING, undo_s=30)))
    desk, _ = point.desk(1), point.desk(2)
    ticket = needing(point)
    for command in commands:
        assert isinstance(point.do(command, desk), Accepted), command
    assert point.visit(ticket).needs == NEEDS


def test_who_missed_the_call_needs_the_same_afterwards() -> None:
    point = ServicePoint(branch(calling=REJOINING))
    desk = point.desk(1)
    ticket = needing(point)
    point.call(desk)
    point.do(NoShow(), desk)
    point.do(Rejoin(ticket.visit))
    assert point.call(desk) == ticket.number
    assert point.visit(ticket).needs == NEEDS


def test_needs_are_forgotten_with_the_end_of_the_visit() -> None:
    point = ServicePoint(branch())
    served, left = needing(point), needing(point)
    desk = point.desk(1)
    point.serve(desk)
    point.do(Finish(), desk)
    point.do(LeaveQueue(left.visit))
    assert (point.visit(served).needs, point.visit(left).needs) == ((), ())


def test_a_replay_knows_the_needs() -> None:
    point = ServicePoint(branch())
    ticket = needing(point)
    again = Branch(point.config)
    for event in point.events:
        again.apply(_decode(msgspec.json.encode(event)))
    assert again.state.visits[ticket.visit].needs == NEEDS


def test_a_ticket_of_a_journal_that_knows_no_needs_is_replayed() -> None:
    """The entry as an earlier version wrote it."""
    point = ServicePoint(branch())
    old = _decode(
        b'{"type":"ticket-taken","at":"2026-03-02T07:00:00Z","visit":"v1","number":"A001","queue":"a",'
        b'"serial":1,"service":"permits","language":"fi","party":1,"before":0,"admitted":true,"token":"T1"}'
    )
    assert isinstance(old, TicketTaken)
    point.branch.apply(old)
    assert [visit.needs for visit in point.branch.state.visits.values()] == [()]
