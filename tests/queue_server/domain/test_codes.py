"""The codes of tickets and appointments: how they are made, and found again as people type them."""

from __future__ import annotations

import pytest

from queue_link.commands import BookAppointments, CancelAppointment, CheckIn
from queue_link.results import TicketIssued
from queue_link.vocabulary import AppointmentId, VisitId
from queue_server.domain.codes import UNMISTAKABLE, appointment_with, check_code, plain, visit_with
from tests.queue_server.branches import FI, branch
from tests.queue_server.domain.test_appointments import booked
from tests.queue_server.service_point import BOSS, ServicePoint


def test_a_check_code_is_four_letters_that_nobody_mistakes() -> None:
    codes = [check_code(VisitId(f"visit-{n}"), "TOKEN") for n in range(200)]
    assert {len(code) for code in codes} == {4}
    assert set("".join(codes)) <= set(UNMISTAKABLE)
    assert not set(UNMISTAKABLE) & set("AEIOUY0125SBQ8Z")


def test_only_whoever_knows_the_token_can_make_the_check_code() -> None:
    """The same visit with another token has another code, and so has another visit."""
    code = check_code(VisitId("visit-1"), "TOKEN1")
    assert check_code(VisitId("visit-1"), "TOKEN1") == code
    assert check_code(VisitId("visit-1"), "TOKEN2") != code
    assert check_code(VisitId("visit-2"), "TOKEN1") != code


def test_the_ticket_carries_its_check_code() -> None:
    point = ServicePoint(branch())
    ticket = point.take()
    assert ticket.check == check_code(ticket.visit, ticket.token)


@pytest.mark.parametrize(
    ("typed", "same"), [("kx7-p2", "KX7P2"), ("OI", "01"), (" a012 / xk4t", "A012XK4T"), ("--", "")]
)
def test_case_spaces_and_look_alikes_do_not_count(typed: str, same: str) -> None:
    assert plain(typed) == same


def visits(point: ServicePoint, ticket: TicketIssued) -> list[str]:
    """Every way to show a ticket."""
    return [
        ticket.token,
        ticket.token.lower(),
        f"https://vuoro.example/t/{ticket.token}",
        f"HTTPS://VUORO.EXAMPLE/t/{ticket.token}\r",
        f"{ticket.number}{ticket.check}",
        f"{ticket.number.lower()} {ticket.check.lower()}",
        ticket.number.replace("0", "O") + ticket.check,
    ]


def test_a_ticket_is_found_by_its_address_its_token_and_its_number_with_the_check_code() -> None:
    point = ServicePoint(branch())
    for ticket in (point.take(), point.take()):
        for code in visits(point, ticket):
            found = visit_with(point.branch.state, code)
            assert found is not None, code
            assert found.id == ticket.visit


def test_a_number_alone_or_with_another_tickets_check_code_finds_nothing() -> None:
    point = ServicePoint(branch())
    first, second = point.take(), point.take()
    for code in ("", first.number, first.number + second.check, "A999" + first.check, first.check):
        assert visit_with(point.branch.state, code) is None, code


@pytest.mark.parametrize("check", ["ÄÖÅÄ", "٣٤٦٧", "查询号码"])
def test_a_check_code_in_other_letters_is_only_wrong(check: str) -> None:
    """A reader that is set to another keyboard types such."""
    point = ServicePoint(branch())
    assert visit_with(point.branch.state, point.take().number + check) is None


def test_who_has_checked_in_is_found_by_the_code_of_the_appointment() -> None:
    """Before that there is no ticket."""
    point = ServicePoint(branch())
    point.book("KX7P2", minutes=10)
    assert visit_with(point.branch.state, "KX7P2") is None
    ticket = point.check_in("KX7P2")
    found = visit_with(point.branch.state, "kx7-p2")
    assert found is not None
    assert found.id == ticket.visit


@pytest.mark.parametrize("typed", ["K0-7I", "ko7i", "K071"])
def test_an_appointment_is_found_however_its_code_is_typed(typed: str) -> None:
    point = ServicePoint(branch())
    point.book("KO7I", minutes=10)
    assert isinstance(point.do(CheckIn(typed, FI)), TicketIssued)


def test_two_codes_that_look_alike_are_told_apart_only_as_they_are_written() -> None:
    """Typed in a way that could be either, none is taken; once one is cancelled, the other one is meant."""
    point = ServicePoint(branch())
    one, other = booked("KO7", point.now), booked("K07", point.now)
    point.do(BookAppointments((one, other)), BOSS)
    state = point.branch.state
    assert (appointment_with(state, "KO7"), appointment_with(state, "K07")) == ("KO7", "K07")
    assert appointment_with(state, "ko7") is None
    point.do(CancelAppointment(AppointmentId("KO7")), BOSS)
    assert appointment_with(state, "ko7") == "K07"
