"""What a supervisor closes for the rest of the day: a service, or all tickets. Whoever waits is served."""

from __future__ import annotations

import pytest

from queue_link.commands import (
    CheckIn,
    CloseDay,
    CloseService,
    Command,
    OpenDay,
    OpenService,
    ResumeTickets,
    StopTickets,
    TakeTicket,
)
from queue_link.results import Accepted, AlternativeKind, Refusal, TicketIssued
from queue_link.vocabulary import Language, Reason, ServiceId
from tests.queue_server.branches import ADVICE, CITIZENSHIP, EN, FI, NINE, PASSPORTS, PERMITS, branch
from tests.queue_server.domain.test_replay import replayed
from tests.queue_server.service_point import BOSS, ServicePoint

BROKEN = {FI: "Laite on rikki", EN: "A machine is broken"}


@pytest.fixture
def point() -> ServicePoint:
    return ServicePoint(branch())


def test_a_closed_service_gives_no_tickets_and_says_why(point: ServicePoint) -> None:
    """Other services go on; the refusal offers what can be done instead, not before another day."""
    assert point.do(CloseService(PERMITS, BROKEN), BOSS) == Accepted()
    refusal = point.do(TakeTicket(PERMITS, FI))
    assert isinstance(refusal, Refusal)
    assert (refusal.reason, refusal.text) == (Reason.SERVICE_CLOSED, BROKEN)
    tomorrow = [way.at for way in refusal.alternatives if way.kind is AlternativeKind.TOMORROW]
    assert [at.date() for at in tomorrow if at] == [NINE.date().replace(day=3)]
    point.take(PASSPORTS)


def test_whoever_waits_for_a_closed_service_is_served(point: ServicePoint) -> None:
    """Closing concerns tickets alone."""
    ticket = point.take(PERMITS)
    point.do(CloseService(PERMITS, BROKEN), BOSS)
    assert point.call(point.desk(1)) == ticket.number


def test_booked_customers_check_in_all_the_same(point: ServicePoint) -> None:
    """They were promised their time; staff would cancel it otherwise."""
    point.book("x", 5, PERMITS)
    point.do(CloseService(PERMITS, BROKEN), BOSS)
    point.do(StopTickets(), BOSS)
    assert isinstance(point.do(CheckIn("x", FI)), TicketIssued)


def test_a_closed_service_can_be_worded_anew_and_opened(point: ServicePoint) -> None:
    """It is closed once, however often that is said."""
    point.do(CloseService(PERMITS, BROKEN), BOSS)
    assert point.do(CloseService(PERMITS, {FI: "Huomenna taas"}), BOSS) == Accepted()
    refusal = point.do(TakeTicket(PERMITS, FI))
    assert isinstance(refusal, Refusal)
    assert refusal.text == {FI: "Huomenna taas"}
    assert point.do(OpenService(PERMITS), BOSS) == Accepted()
    point.take(PERMITS)
    assert point.refused(OpenService(PERMITS), BOSS) is Reason.NOT_CLOSED


def test_stopped_tickets_are_stopped_for_every_service(point: ServicePoint) -> None:
    """Until they are resumed; whoever waits is served."""
    waiting = point.take()
    assert point.do(StopTickets(BROKEN), BOSS) == Accepted()
    for service in (PERMITS, PASSPORTS, ADVICE):
        refusal = point.do(TakeTicket(service, FI))
        assert isinstance(refusal, Refusal)
        assert (refusal.reason, refusal.text) == (Reason.TICKETS_STOPPED, BROKEN)
    assert not point.branch.state.tickets(point.now)
    assert point.call(point.desk(1)) == waiting.number
    assert point.do(ResumeTickets(), BOSS) == Accepted()
    point.take()
    assert point.refused(ResumeTickets(), BOSS) is Reason.NOT_STOPPED


def test_both_end_with_the_business_day(point: ServicePoint) -> None:
    """Opened again by hand, the day gives out all tickets."""
    point.do(CloseService(PERMITS, BROKEN), BOSS)
    point.do(StopTickets(), BOSS)
    point.do(CloseDay("storm"), BOSS)
    point.do(OpenDay(), BOSS)
    point.take(PERMITS)


def test_both_outlive_a_restart(point: ServicePoint) -> None:
    """They are in the journal."""
    point.do(CloseService(PERMITS, BROKEN), BOSS)
    point.do(StopTickets({}), BOSS)
    again = replayed(point).state
    assert (again.closed_services, again.stopped) == ({PERMITS: BROKEN}, {})


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (CloseService(ServiceId("nothing")), Reason.UNKNOWN_SERVICE),
        (CloseService(CITIZENSHIP), Reason.NO_WALK_IN),
        (CloseService(PERMITS, {FI: " "}), Reason.BAD_MESSAGE),
        (CloseService(PERMITS, {Language("xx"): "?"}), Reason.UNKNOWN_LANGUAGE),
        (StopTickets({Language("xx"): "?"}), Reason.UNKNOWN_LANGUAGE),
    ],
)
def test_what_cannot_be_closed_or_said_is_refused(
    point: ServicePoint, command: Command, reason: Reason
) -> None:
    assert point.refused(command, BOSS) is reason


@pytest.mark.parametrize("command", [CloseService(PERMITS), StopTickets()])
def test_there_is_nothing_to_close_on_a_closed_day(command: Command) -> None:
    """The next day begins as the branch file says."""
    point = ServicePoint(branch(), NINE.replace(hour=3))
    assert point.refused(command, BOSS) is Reason.DAY_NOT_OPEN
