"""Booked times: checking in, blending with walk-ins, coming late or not at all."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec
import pytest

from queue_link.commands import (
    Appointment,
    BookAppointments,
    CallNext,
    CallVisit,
    CancelAppointment,
    CheckIn,
    CloseDay,
    DoorEntered,
    Finish,
    LeaveQueue,
    ReturnVisit,
    StartEvacuation,
    TakeTicket,
)
from queue_link.results import Accepted, AlternativeKind, Refusal, TicketIssued
from queue_link.vocabulary import (
    AppointmentId,
    AppointmentState,
    Language,
    Reason,
    ServiceId,
    VisitState,
)
from queue_server.domain.configuration import APPOINTMENT, URGENT, WALK_IN, PolicyName
from queue_server.domain.events import AppointmentMissed
from tests.queue_server.branches import EN, FI, PASSPORTS, PERMITS, SIMPLE, branch
from tests.queue_server.service_point import BOSS, DOOR, ServicePoint

FIFO = msgspec.structs.replace(SIMPLE, policy=PolicyName.FIFO)


def booked(
    code: str, at: datetime, id: str | None = None, service: ServiceId = PERMITS, party: int = 1
) -> Appointment:
    return Appointment(AppointmentId(id or code), code, at, service, party)


def state_of(point: ServicePoint, id: str) -> AppointmentState:
    return point.branch.state.bookings[AppointmentId(id)].state


# --- checking in ----------------------------------------------------------------------------------


def test_a_booked_customer_gets_a_number_of_the_same_series() -> None:
    """For the booked service and party, in the class of appointments."""
    point = ServicePoint(branch())
    point.take(PASSPORTS)
    point.book("X", minutes=10, service=PASSPORTS, party=2)
    ticket = point.check_in("X", EN)
    assert (ticket.number, ticket.service, ticket.party, ticket.language) == ("B002", PASSPORTS, 2, EN)
    assert (ticket.priority, ticket.booked_at, ticket.late) == (
        APPOINTMENT,
        point.now + timedelta(minutes=10),
        False,
    )
    visit = point.visit(ticket)
    assert (visit.appointment, visit.state, point.inside) == ("X", VisitState.WAITING, 3)
    assert state_of(point, "X") is AppointmentState.CHECKED_IN


def test_more_or_fewer_may_come_than_were_booked() -> None:
    """The kiosk asks; not more than the branch takes."""
    point = ServicePoint(branch())
    point.book("X", minutes=10, party=2)
    assert point.do(CheckIn("X", FI, 9)) == Refusal(Reason.PARTY_TOO_LARGE, limit=8)
    ticket = point.do(CheckIn("X", FI, 4))
    assert isinstance(ticket, TicketIssued)
    assert ticket.party == 4


def test_check_in_begins_half_an_hour_before() -> None:
    """Earlier, the refusal says from when."""
    point = ServicePoint(branch())
    point.book("X", minutes=31)
    assert point.do(CheckIn("X", FI)) == Refusal(Reason.TOO_EARLY, opens_at=point.now + timedelta(minutes=1))
    point.pass_time(minutes=1)
    assert point.check_in("X").number == "A001"


@pytest.mark.parametrize(("minutes", "late"), [(0, False), (10, False), (10.1, True), (59, True)])
def test_up_to_ten_minutes_after_the_time_nobody_is_late(minutes: float, late: bool) -> None:
    """Later ones wait as walk-ins from now on, and the ticket says so."""
    point = ServicePoint(branch())
    point.book("X", minutes=0)
    at = point.now
    point.pass_time(minutes=minutes)
    ticket = point.check_in("X")
    assert (ticket.late, ticket.priority) == (late, WALK_IN if late else APPOINTMENT)
    assert ticket.booked_at == at
    begins = point.now if late else at
    assert point.visit(ticket).turn[0] == begins.timestamp()


def test_an_hour_after_the_time_the_appointment_is_over() -> None:
    """By the clock alone; whoever comes then hears what else there is."""
    point = ServicePoint(branch())
    point.book("X", minutes=0)
    assert point.branch.next_deadline(point.now) == point.now + timedelta(hours=1)
    assert point.pass_time(minutes=60) == (AppointmentMissed(point.now, AppointmentId("X"), PERMITS),)
    assert state_of(point, "X") is AppointmentState.MISSED
    refused = point.do(CheckIn("X", FI))
    assert isinstance(refused, Refusal)
    assert refused.reason is Reason.APPOINTMENT_OVER
    assert AlternativeKind.TOMORROW in [each.kind for each in refused.alternatives]
    assert point.refused(CancelAppointment(AppointmentId("X")), BOSS) is Reason.APPOINTMENT_OVER


def test_an_appointment_is_over_at_its_moment_not_when_the_clock_was_looked_at() -> None:
    """A check-in in the same instant does not slip through."""
    point = ServicePoint(branch())
    point.book("X", minutes=0)
    point.now += timedelta(hours=1)
    assert point.refused(CheckIn("X", FI)) is Reason.APPOINTMENT_OVER


def test_a_checked_in_appointment_is_not_missed_by_the_clock() -> None:
    """However long its customer waits."""
    point = ServicePoint(branch())
    point.book("X", minutes=0)
    ticket = point.check_in("X")
    assert point.pass_time(minutes=120) == ()
    assert point.visit(ticket).state is VisitState.WAITING


@pytest.mark.parametrize("prepare", ["evacuation", "closed", "in already", "gone again"])
def test_when_nobody_can_check_in(prepare: str) -> None:
    """By the reason of each."""
    point = ServicePoint(branch())
    point.book("X", minutes=0)
    match prepare:
        case "evacuation":
            point.do(StartEvacuation(), BOSS)
            reason = Reason.EVACUATION
        case "closed":
            point.do(CloseDay(), BOSS)
            reason = Reason.DAY_NOT_OPEN
        case _:
            ticket = point.check_in("X")
            if prepare == "gone again":
                point.do(LeaveQueue(ticket.visit))
            reason = Reason.ALREADY_CHECKED_IN
    assert point.refused(CheckIn("X", FI)) is reason


def test_codes_and_languages_are_checked() -> None:
    """An unknown code tells nothing of others."""
    point = ServicePoint(branch())
    point.book("X", minutes=0)
    assert point.refused(CheckIn("Y", FI)) is Reason.UNKNOWN_APPOINTMENT
    assert point.refused(CheckIn("X", Language("xx"))) is Reason.UNKNOWN_LANGUAGE


def test_a_used_up_series_refuses_booked_ones_too() -> None:
    """A number is not given twice for anybody."""
    point = ServicePoint(branch(last=1))
    point.book("X", minutes=0)
    point.take()
    assert point.do(CheckIn("X", FI)) == Refusal(Reason.NUMBERS_EXHAUSTED, limit=1)


def test_booked_ones_are_not_sent_away_by_a_full_line_outside() -> None:
    """They were told to come; only late ones are walk-ins in this too."""
    point = ServicePoint(branch(cap=1, outside_limit=1))
    point.book("X", minutes=0), point.book("L", minutes=0)
    point.do(DoorEntered(), DOOR)
    point.take()
    assert point.refused(TakeTicket(PERMITS, FI)) is Reason.FULL
    ticket = point.check_in("X")
    assert not ticket.admitted
    point.pass_time(minutes=11)
    assert point.refused(CheckIn("L", FI)) is Reason.FULL


def test_check_in_goes_on_after_ticket_hours() -> None:
    """At 16:30, for a booking at 16:20."""
    point = ServicePoint(branch())
    point.book("X", minutes=7 * 60 + 20)
    point.pass_time(minutes=7 * 60 + 30)
    assert point.refused(TakeTicket(PERMITS, FI)) is Reason.CLOSED
    assert point.check_in("X").number == "A001"


# --- blending -------------------------------------------------------------------------------------


def test_a_booked_customer_is_not_called_before_the_time() -> None:
    """However long a counter is idle; when it comes, screens hear of it by the clock."""
    point = ServicePoint(branch())
    point.book("X", minutes=8)
    ticket = point.check_in("X")
    desk = point.desk(1)
    assert point.refused(CallNext(), desk) is Reason.NOBODY_WAITING
    assert point.branch.next_deadline(point.now) == point.now + timedelta(minutes=8)
    point.pass_time(minutes=8)
    assert point.call(desk) == ticket.number


def test_an_early_customer_can_be_chosen_before_the_time() -> None:
    """An adviser who has nothing else to do; returned, the visit waits for its time again."""
    point = ServicePoint(branch())
    point.book("X", minutes=8)
    ticket = point.check_in("X")
    desk = point.desk(1)
    assert isinstance(point.do(CallVisit(ticket.visit), desk), Accepted)
    point.do(ReturnVisit(), desk)
    assert point.refused(CallNext(), desk) is Reason.NOBODY_WAITING


def test_early_ones_hide_nobody_whose_time_has_come() -> None:
    """In one line, with the same class and service, the earlier time is called first."""
    point = ServicePoint(branch())
    point.book("LATER", minutes=9), point.book("SOON", minutes=5)
    point.check_in("LATER")
    soon = point.check_in("SOON")
    desk = point.desk(1)
    point.pass_time(minutes=5)
    assert point.call(desk) == soon.number


def test_the_wait_of_a_booked_customer_counts_from_the_booked_time() -> None:
    """Coming early adds nothing to it; coming a little late takes nothing off."""
    point = ServicePoint(branch())
    point.book("EARLY", minutes=10), point.book("LATE", minutes=-5)
    early, late = point.check_in("EARLY"), point.check_in("LATE")
    point.pass_time(minutes=12)
    first, second = point.desk(1), point.desk(2)
    point.call(first), point.call(second)
    waits = [why.waited_s for each in (early, late) if (why := point.visit(each).why)]
    assert waits == [2 * 60, 17 * 60]


def test_booked_times_and_tickets_are_one_order() -> None:
    """With no classes, a time booked for 9:10 goes between tickets of 9:05 and 9:15."""
    point = ServicePoint(branch(calling=FIFO))
    point.book("X", minutes=10)
    point.check_in("X")
    for _ in range(2):
        point.pass_time(minutes=5)
        point.take()
        point.pass_time(minutes=5)
    assert point.calls(point.desk(1), 3) == ["A002", "A001", "A003"]


def test_classes_go_urgent_booked_walk_in() -> None:
    """By the list of the branch, whoever came first."""
    point = ServicePoint(branch())
    point.book("X", minutes=0)
    point.take(), point.check_in("X"), point.take(priority=URGENT)
    assert point.calls(point.desk(1), 3) == ["A003", "A002", "A001"]


def test_booked_ones_to_come_are_not_among_those_who_could_be_called() -> None:
    """The reason of a call counts who was there for it."""
    point = ServicePoint(branch())
    point.book("X", minutes=8)
    point.check_in("X")
    ticket = point.take()
    point.call(point.desk(1))
    why = point.visit(ticket).why
    assert why is not None
    assert (why.among, why.passed) == (1, None)


def test_a_late_customer_waits_behind_the_walk_ins_that_came_before() -> None:
    """And before those who come after."""
    point = ServicePoint(branch())
    point.book("X", minutes=-11)
    point.take()
    point.check_in("X")
    point.take()
    assert point.calls(point.desk(1), 3) == ["A001", "A002", "A003"]


# --- booking --------------------------------------------------------------------------------------


def test_a_changed_appointment_replaces_the_one_before() -> None:
    """Its time and its code; the old code leads nowhere."""
    point = ServicePoint(branch())
    point.book("X", minutes=0)
    at = point.now + timedelta(minutes=15)
    assert point.do(BookAppointments((booked("NEW", at, id="X"),)), BOSS) == Accepted()
    assert point.refused(CheckIn("X", FI)) is Reason.UNKNOWN_APPOINTMENT
    point.pass_time(minutes=61)
    assert state_of(point, "X") is AppointmentState.BOOKED
    point.now = at
    assert point.check_in("NEW").booked_at == at


def test_two_appointments_can_change_codes_with_each_other() -> None:
    """In one message; each code then leads to the other one."""
    point = ServicePoint(branch())
    point.book("X", minutes=0), point.book("Y", minutes=0, service=PASSPORTS)
    swapped = (booked("Y", point.now, id="X"), booked("X", point.now, id="Y", service=PASSPORTS))
    assert point.do(BookAppointments(swapped), BOSS) == Accepted()
    assert point.check_in("Y").service == PERMITS
    assert point.check_in("X").service == PASSPORTS


def test_a_change_after_check_in_changes_nothing() -> None:
    """The customer has a ticket with its place and service; the same appointment gives no second one."""
    point = ServicePoint(branch())
    point.book("X", minutes=0)
    before = point.branch.state.bookings[AppointmentId("X")].appointment
    ticket = point.check_in("X")
    turn = point.visit(ticket).turn
    later = booked("NEW", point.now + timedelta(minutes=30), id="X", service=PASSPORTS)
    assert point.do(BookAppointments((later,)), BOSS) == Accepted()
    assert point.visit(ticket).turn == turn
    assert point.branch.state.bookings[AppointmentId("X")].appointment == before
    assert point.refused(CheckIn("X", FI)) is Reason.ALREADY_CHECKED_IN
    assert point.refused(CheckIn("NEW", FI)) is Reason.UNKNOWN_APPOINTMENT
    assert point.pass_time(minutes=91) == ()


def test_the_code_of_a_checked_in_appointment_can_be_given_to_another() -> None:
    """The booking system says who has which code."""
    point = ServicePoint(branch())
    point.book("X", minutes=0), point.book("Y", minutes=0, service=PASSPORTS)
    point.check_in("X")
    swapped = (booked("Y", point.now, id="X"), booked("X", point.now, id="Y", service=PASSPORTS))
    assert point.do(BookAppointments(swapped), BOSS) == Accepted()
    assert point.check_in("X").service == PASSPORTS


def test_an_appointment_told_when_it_is_over_is_missed_already() -> None:
    """Nobody was to come any more when the branch heard of it: no event says that somebody did not."""
    point = ServicePoint(branch())
    point.book("X", minutes=-60)
    assert state_of(point, "X") is AppointmentState.MISSED
    assert point.pass_time() == ()
    assert not list(point.branch.state.timers)
    refused = point.do(CheckIn("X", FI))
    assert isinstance(refused, Refusal)
    assert refused.reason is Reason.APPOINTMENT_OVER
    assert refused.alternatives
    point.book("Y", minutes=-59)
    assert state_of(point, "Y") is AppointmentState.BOOKED


@pytest.mark.parametrize("days", [-1, 1])
def test_an_appointment_of_another_date_is_refused(days: int) -> None:
    """It would be missed today, or teach today what is not so; the refusal names it."""
    point = ServicePoint(branch())
    wrong = (booked("A", point.now), booked("B", point.now + timedelta(days=days)))
    assert point.do(BookAppointments(wrong), BOSS) == Refusal(Reason.BAD_TIME, detail="appointment B")
    assert not point.branch.state.bookings


def test_a_cancelled_appointment_frees_its_time() -> None:
    """Nobody checks in for it; it can be booked again, and its time is offered to others."""
    point = ServicePoint(branch())
    appointment = point.book("X", minutes=30)
    at = point.now + timedelta(minutes=30)
    assert point.do(CancelAppointment(appointment), BOSS) == Accepted()
    assert point.refused(CheckIn("X", FI)) is Reason.APPOINTMENT_OVER
    assert point.refused(CancelAppointment(appointment), BOSS) is Reason.APPOINTMENT_OVER
    assert point.pass_time(minutes=1) == ()
    point.do(BookAppointments((booked("X", at),)), BOSS)
    assert point.check_in("X").booked_at == at


@pytest.mark.parametrize("case", ["unknown", "checked in"])
def test_which_appointments_cannot_be_cancelled(case: str) -> None:
    """Those who are there are sent home by other commands."""
    point = ServicePoint(branch())
    point.book("X", minutes=0)
    point.check_in("X")
    id, reason = {
        "unknown": ("Y", Reason.UNKNOWN_APPOINTMENT),
        "checked in": ("X", Reason.ALREADY_CHECKED_IN),
    }[case]
    assert point.refused(CancelAppointment(AppointmentId(id)), BOSS) is reason


def test_which_appointments_are_refused() -> None:
    """All of a message, if one is wrong; the refusal names it."""
    point = ServicePoint(branch())
    point.book("X", minutes=0)
    now = point.now
    cases = {
        (booked("A", now), booked("B", now, service=ServiceId("tea"))): Reason.UNKNOWN_SERVICE,
        (booked("A", now), booked("X", now, id="B")): Reason.BAD_MESSAGE,
        (booked("A", now), booked("A", now, id="B")): Reason.BAD_MESSAGE,
        (booked("A", now, id="B"), booked("C", now, id="B")): Reason.BAD_MESSAGE,
    }
    for appointments, reason in cases.items():
        assert point.refused(BookAppointments(appointments), BOSS) is reason
    assert list(point.branch.state.bookings) == ["X"]


def test_appointments_are_of_an_open_day() -> None:
    """They are told again when it opens; the next day begins without those of this one."""
    point = ServicePoint(branch())
    point.book("X", minutes=0)
    point.pass_time(minutes=11 * 60)
    assert point.refused(BookAppointments((booked("Y", point.now),)), BOSS) is Reason.DAY_NOT_OPEN
    point.pass_time(minutes=13 * 60)
    assert point.refused(CheckIn("X", FI)) is Reason.UNKNOWN_APPOINTMENT


def test_a_booked_customer_counts_for_no_quota() -> None:
    """Quotas are for same-day tickets."""
    point = ServicePoint(branch())
    point.book("X", minutes=0)
    point.check_in("X")
    assert point.branch.state.taken[PERMITS] == 0
    desk = point.desk(1)
    point.call(desk)
    assert isinstance(point.do(Finish(), desk), Accepted)
