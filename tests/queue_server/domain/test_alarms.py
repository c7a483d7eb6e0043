"""What staff must know at once."""

from __future__ import annotations

from datetime import timedelta

from msgspec.structs import replace

from queue_link.alarm import Alarm, AlarmKind
from queue_link.commands import (
    Appointment,
    BookAppointments,
    CheckIn,
    DoorLeft,
    PlanCounters,
    PlannedCounters,
)
from queue_link.results import Band, TicketIssued
from queue_link.vocabulary import AppointmentId, PriorityId, VisitId
from queue_server.domain.alarms import alarms
from queue_server.domain.configuration import BranchConfig, Promise
from queue_server.domain.forecast.learning import Learned
from queue_server.domain.forecast.scene import scene_of
from queue_server.domain.forecast.simulation import forecast
from queue_server.domain.outlook import Expected, Outlook
from tests.queue_server.branches import (
    ALL,
    CITIZENSHIP,
    FI,
    ONLY_A,
    PASSPORTS,
    PERMITS,
    branch,
    with_service,
)
from tests.queue_server.service_point import DOOR, ServicePoint

WALK_IN = PriorityId("walk-in")
WAIT = Band(600, 1200, 1800)


def promising(probability: float | None = 0.95) -> BranchConfig:
    return replace(branch(), promise=Promise(probability))


def now_on(point: ServicePoint) -> tuple[Alarm, ...]:
    return alarms(point.branch.state, point.now)


def book(point: ServicePoint, minutes: float = 20, name: str = "b") -> AppointmentId:
    at = point.now + timedelta(minutes=minutes)
    point.do(BookAppointments((Appointment(AppointmentId(name), name, at, CITIZENSHIP),)), DOOR)
    return AppointmentId(name)


def foresee(
    point: ServicePoint,
    visits: dict[VisitId, float] | None = None,
    bookings: dict[AppointmentId, float] | None = None,
) -> None:
    """These chances to be called before closing."""
    expected = {visit: Expected(WAIT, chance) for visit, chance in (visits or {}).items()}
    point.branch.foresee(Outlook(point.branch.state.seq, point.now, expected, {}, bookings or {}))


def test_an_ordinary_day_is_quiet() -> None:
    point = ServicePoint(promising())
    point.desk(1)
    ticket = point.take()
    foresee(point, {ticket.visit: 0.99}, {book(point): 0.95})
    assert now_on(point) == ()


def test_a_closed_branch_is_quiet() -> None:
    point = ServicePoint(promising(), opened=False)
    assert now_on(point) == ()


# --- booked customers -----------------------------------------------------------------------------


def test_a_booked_customer_who_will_probably_not_be_called_is_told_of() -> None:
    point = ServicePoint(promising())
    point.desk(1)
    foresee(point, bookings={book(point): 0.9404})
    assert now_on(point) == (
        Alarm(AlarmKind.BOOKED_AT_RISK, service=CITIZENSHIP, appointment=AppointmentId("b"), chance=0.94),
    )


def test_one_who_has_checked_in_is_told_of_with_the_number() -> None:
    point = ServicePoint(promising())
    point.desk(1)
    appointment = book(point)
    ticket = point.do(CheckIn("b", FI))
    assert isinstance(ticket, TicketIssued)
    foresee(point, {ticket.visit: 0.5})
    (alarm,) = now_on(point)
    assert (alarm.appointment, alarm.number, alarm.chance) == (appointment, ticket.number, 0.5)


def test_they_come_in_the_order_of_their_times() -> None:
    point = ServicePoint(promising())
    point.desk(1)
    late, soon = book(point, 50, "late"), book(point, 20, "soon")
    foresee(point, bookings={late: 0.1, soon: 0.2})
    assert [alarm.appointment for alarm in now_on(point)] == [soon, late]


def test_the_promise_of_a_service_holds_for_its_booked_customers() -> None:
    point = ServicePoint(with_service(promising(), CITIZENSHIP, promise=0.6))
    point.desk(1)
    foresee(point, bookings={book(point): 0.7})
    assert now_on(point) == ()


def test_booked_customers_cannot_be_refused_so_they_are_told_of_without_a_promise_too() -> None:
    point = ServicePoint(promising(None))
    point.desk(1)
    foresee(point, bookings={book(point): 0.9})
    assert [alarm.kind for alarm in now_on(point)] == [AlarmKind.BOOKED_AT_RISK]


def test_whoever_has_been_called_is_at_risk_no_more() -> None:
    point = ServicePoint(promising())
    desk = point.desk(1)
    ticket = point.take()
    foresee(point, {ticket.visit: 0.2})
    assert now_on(point)
    point.call(desk)
    assert now_on(point) == ()


def test_an_old_outlook_raises_no_alarm() -> None:
    point = ServicePoint(promising())
    point.desk(1)
    foresee(point, bookings={book(point): 0.1})
    point.now += timedelta(minutes=5)
    assert now_on(point) == ()


# --- tickets --------------------------------------------------------------------------------------


def test_tickets_that_will_probably_not_be_called_are_counted_by_service() -> None:
    point = ServicePoint(promising())
    point.desk(1)
    permits = [point.take() for _ in range(3)]
    passport = point.take(PASSPORTS)
    chances = dict(zip((ticket.visit for ticket in permits), (0.99, 0.8, 0.6), strict=True))
    foresee(point, {**chances, passport.visit: 0.4})
    assert now_on(point) == (
        Alarm(AlarmKind.PROMISE_AT_RISK, service=PERMITS, chance=0.6, count=2),
        Alarm(AlarmKind.PROMISE_AT_RISK, service=PASSPORTS, chance=0.4, count=1),
    )


def test_when_counters_close_early_the_forecast_raises_the_alarm() -> None:
    """Twenty tickets, one counter, and the plan now says that it closes in an hour."""
    point = ServicePoint(promising())
    point.desk(1)
    for _ in range(20):
        point.take()
    state, learned = point.branch.state, Learned.of(point.config)
    point.branch.foresee(forecast(scene_of(state, learned, point.now), 1))
    assert now_on(point) == ()
    plan = PlannedCounters(ALL, point.now - timedelta(hours=1), point.now + timedelta(hours=1), 1)
    point.do(PlanCounters((plan,)), DOOR)
    point.branch.foresee(forecast(scene_of(state, learned, point.now), 1))
    (alarm,) = now_on(point)
    assert alarm.kind is AlarmKind.PROMISE_AT_RISK
    assert alarm.count is not None
    assert 13 <= alarm.count <= 17


# --- services without a counter -------------------------------------------------------------------


def test_a_service_that_no_counter_on_duty_serves_is_told_of() -> None:
    point = ServicePoint(promising())
    point.pass_time(60)
    point.desk(1, ONLY_A)
    point.take(PASSPORTS)
    point.take(PASSPORTS)
    assert now_on(point) == (Alarm(AlarmKind.SERVICE_WITHOUT_COUNTER, service=PASSPORTS, count=2),)


def test_tickets_of_such_a_service_are_not_told_of_twice() -> None:
    point = ServicePoint(promising())
    point.pass_time(60)
    point.desk(1, ONLY_A)
    ticket = point.take(PASSPORTS)
    foresee(point, {ticket.visit: 0.0})
    assert [alarm.kind for alarm in now_on(point)] == [AlarmKind.SERVICE_WITHOUT_COUNTER]


def test_in_the_first_minutes_the_counters_are_still_to_open() -> None:
    point = ServicePoint(promising())
    point.take()
    assert now_on(point) == ()
    point.pass_time(15)
    assert [alarm.kind for alarm in now_on(point)] == [AlarmKind.SERVICE_WITHOUT_COUNTER]


def test_a_counter_that_is_planned_for_later_is_on_duty() -> None:
    point = ServicePoint(promising())
    point.pass_time(60)
    point.take()
    plan = PlannedCounters(ALL, point.now + timedelta(hours=1), point.now + timedelta(hours=2), 1)
    point.do(PlanCounters((plan,)), DOOR)
    assert now_on(point) == ()


def test_somebody_who_is_booked_counts_too() -> None:
    """Without a plan nobody can tell who works in the afternoon: then only those booked within the hour."""
    point = ServicePoint(promising())
    point.pass_time(60)
    book(point, 30, "soon")
    book(point, 300, "late")
    assert now_on(point) == (Alarm(AlarmKind.SERVICE_WITHOUT_COUNTER, service=CITIZENSHIP, count=1),)
    plan = PlannedCounters(ONLY_A, point.now, point.now + timedelta(hours=1), 0)
    point.do(PlanCounters((plan,)), DOOR)
    assert [alarm.count for alarm in now_on(point)] == [2]


# --- the count ------------------------------------------------------------------------------------


def test_a_count_that_contradicts_itself_is_told_of() -> None:
    point = ServicePoint(promising())
    point.do(DoorLeft(7), DOOR)
    assert now_on(point) == (Alarm(AlarmKind.DRIFT, count=-7),)
