"""What can still be promised for today, and what is offered instead."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from statistics import NormalDist

import pytest
from msgspec.structs import replace

from queue_link.commands import Appointment, BookAppointments, CancelAppointment, TakeTicket
from queue_link.results import AlternativeKind, Band, Refusal, TicketIssued
from queue_link.vocabulary import AppointmentId, PriorityId, Reason, ServiceId
from queue_server.domain import promise
from queue_server.domain.configuration import BranchConfig, Hours, OtherWay, Promise, Service, Span
from queue_server.domain.outlook import Expected, Outlook
from tests.queue_server.branches import ADVICE, CITIZENSHIP, FI, PASSPORTS, PERMITS, branch, with_service
from tests.queue_server.service_point import BOSS, ServicePoint

WALK_IN, URGENT = PriorityId("walk-in"), PriorityId("urgent")
HOUR = timedelta(hours=1)
USUAL = Band(1800, 2400, 3000)


def promising(probability: float | None = 0.95, come_back_above_min: int | None = 90) -> BranchConfig:
    return replace(branch(), promise=Promise(probability, come_back_above_min))


def foresee(
    point: ServicePoint,
    chance: float = 1.0,
    wait: Band = USUAL,
    service: ServiceId = PERMITS,
    **more: object,
) -> None:
    """A forecast of a newcomer, made now."""
    outlook = Outlook(
        point.branch.state.seq,
        point.now,
        newcomers={service: {WALK_IN: Expected(wait, chance)}},
        ends_at=point.now + 2 * HOUR,
        delays_s={service: {service: 335.0}},
        lasting_s={service: 600.0},
        taken=dict(point.branch.state.taken),
    )
    point.branch.foresee(replace(outlook, **more))


def of(point: ServicePoint, service: ServiceId = PERMITS) -> Service:
    found = point.branch.state.service(service)
    assert found is not None
    return found


def refused(point: ServicePoint, service: ServiceId = PERMITS) -> Refusal | None:
    return promise.refusal(point.branch.state, of(point, service), WALK_IN, point.now)


# --- by the forecast ------------------------------------------------------------------------------


def test_a_ticket_is_given_out_if_it_is_likely_enough_to_be_called() -> None:
    point = ServicePoint(promising())
    foresee(point, 0.96)
    assert refused(point) is None
    foresee(point, 0.94)
    assert isinstance(point.do(TakeTicket(PERMITS, FI)), Refusal)


def test_the_refusal_says_why_in_figures() -> None:
    point = ServicePoint(promising(None))
    for _ in range(4):
        point.take()
    point.desk(1)
    point.desk(2)
    point.branch.state.config = promising()
    foresee(point, 0.42)
    refusal = refused(point)
    assert refusal is not None
    assert (refusal.reason, refusal.chance) == (Reason.NOT_TODAY, 0.42)
    assert refusal.work_s == 4 * (600 + 70)
    assert refusal.time_left_s == 2 * 7.25 * 3600


def test_a_service_may_have_a_promise_of_its_own() -> None:
    point = ServicePoint(with_service(promising(), PERMITS, promise=0.5))
    foresee(point, 0.6)
    assert refused(point) is None
    foresee(point, 0.4)
    assert refused(point) is not None


def test_without_a_promise_tickets_are_given_out_without_looking() -> None:
    point = ServicePoint(promising(None))
    foresee(point, 0.0)
    assert refused(point) is None


def test_a_ticket_keeps_what_was_forecast_for_it() -> None:
    point = ServicePoint(promising())
    foresee(point, 0.99, told=frozenset({PERMITS}))
    ticket = point.take()
    assert ticket.wait == Band(1800, 2400, 3000)
    visit = point.visit(ticket)
    assert (visit.forecast, visit.chance) == (Band(1800, 2400, 3000), 0.99)


def test_time_passes_in_a_forecast_too() -> None:
    point = ServicePoint(promising())
    foresee(point)
    point.now += timedelta(seconds=90)
    expected = promise.expected(point.branch.state, PERMITS, WALK_IN, point.now)
    assert expected == Expected(Band(1710, 2310, 2910), 1.0)


@pytest.mark.parametrize("seconds", [-1, 121])
def test_an_outlook_that_is_too_old_or_from_the_future_is_not_relied_on(seconds: int) -> None:
    point = ServicePoint(promising())
    foresee(point, 0.0)
    point.now += timedelta(seconds=seconds)
    assert promise.expected(point.branch.state, PERMITS, WALK_IN, point.now) is None


# --- tickets since the forecast -------------------------------------------------------------------


def test_each_ticket_since_the_forecast_delays_the_next_one() -> None:
    point = ServicePoint(promising())
    foresee(point)
    point.take()
    expected = promise.expected(point.branch.state, PERMITS, WALK_IN, point.now)
    assert expected is not None
    assert expected.wait == Band(1800 + 335, 2400 + 335, 3000 + 335)


@pytest.mark.parametrize("chance", [0.951, 0.97, 0.9999, 1.0])
def test_as_many_tickets_as_are_said_to_be_promisable_are_given_out(chance: float) -> None:
    """And not one more."""
    point = ServicePoint(promising())
    foresee(point, chance)
    further = promise.further_tickets(point.branch.state, of(point), point.now)
    assert further
    for _ in range(further):
        point.take()
    assert promise.further_tickets(point.branch.state, of(point), point.now) == 0
    assert refused(point) is not None


def test_further_tickets_end_with_the_quota() -> None:
    point = ServicePoint(with_service(promising(), PERMITS, quota=3))
    foresee(point, 1.0, delays_s={})
    point.take()
    assert promise.further_tickets(point.branch.state, of(point), point.now) == 2


def test_no_more_than_99_further_tickets_are_counted() -> None:
    point = ServicePoint(promising())
    foresee(point, 1.0, delays_s={})
    assert promise.further_tickets(point.branch.state, of(point), point.now) == promise.MOST_FURTHER


def test_without_a_forecast_or_a_promise_nobody_says_how_many_more() -> None:
    """With no chance at all there are none."""
    point = ServicePoint(promising())
    assert promise.further_tickets(point.branch.state, of(point), point.now) is None
    foresee(point, 0.0)
    assert promise.further_tickets(point.branch.state, of(point), point.now) == 0
    point = ServicePoint(promising(None))
    foresee(point)
    assert promise.further_tickets(point.branch.state, of(point), point.now) is None


def test_each_ticket_since_the_forecast_lowers_the_chance() -> None:
    point = ServicePoint(promising())
    foresee(point, 0.98)
    point.take()
    chance = promise.chance(point.branch.state, PERMITS, WALK_IN, point.now)
    deviation_s = (3000 - 2400) / 1.2816
    assert chance == pytest.approx(NormalDist().cdf(NormalDist().inv_cdf(0.98) - 335 / deviation_s))


def test_a_rush_in_the_morning_refuses_nobody() -> None:
    """A chance of one says that all days went well; how much time is left says the band."""
    point = ServicePoint(promising())
    foresee(point, 1.0, Band(0, 60, 300), ends_at=point.now + 7 * HOUR)
    for _ in range(30):
        point.take()
    assert promise.chance(point.branch.state, PERMITS, WALK_IN, point.now) == pytest.approx(1.0)


def test_a_rush_before_closing_ends_in_refusals_between_two_forecasts() -> None:
    point = ServicePoint(promising())
    foresee(point, 1.0, Band(3000, 3600, 4200), ends_at=point.now + 2 * HOUR)
    taken = 0
    while isinstance(point.do(TakeTicket(PERMITS, FI)), TicketIssued):
        taken += 1
    # An hour is left at two counters after the likely call: about ten tickets of 335 s, less the margin.
    assert 6 <= taken <= 9


def test_tickets_of_other_counters_delay_nobody() -> None:
    point = ServicePoint(promising())
    foresee(point, service=PASSPORTS)
    point.take(PERMITS)
    expected = promise.expected(point.branch.state, PASSPORTS, WALK_IN, point.now)
    assert expected == Expected(Band(1800, 2400, 3000), 1.0)


# --- without a forecast ---------------------------------------------------------------------------


def test_without_a_forecast_work_is_held_against_time_left() -> None:
    """One counter from nine until 16:15: enough for about 33 transactions of 13 minutes."""
    point = ServicePoint(promising())
    point.desk(1)
    taken = 0
    while isinstance(result := point.do(TakeTicket(PERMITS, FI)), TicketIssued):
        taken += 1
    assert 20 <= taken <= 30
    assert isinstance(result, Refusal)
    assert result.reason is Reason.NOT_TODAY
    assert result.chance is not None
    assert 0.8 < result.chance < 0.95
    assert result.work_s == taken * (720 + 70)
    assert result.time_left_s == 7.25 * 3600


def test_nobody_is_refused_while_nobody_knows_who_will_work() -> None:
    """Tickets are given out at eight, before the first adviser has signed in."""
    point = ServicePoint(promising())
    assert refused(point) is None


# --- the end of service ---------------------------------------------------------------------------


def until_noon(config: BranchConfig) -> BranchConfig:
    return replace(config, service=Hours(((Span(time(8), time(12)),),) * 7))


def test_after_service_nothing_is_promised_whatever_the_rules() -> None:
    point = ServicePoint(until_noon(promising(None)), datetime(2026, 3, 2, 10, 0, tzinfo=UTC))
    refusal = refused(point)
    assert refusal is not None
    assert (refusal.reason, refusal.chance) == (Reason.NOT_TODAY, 0.0)
    assert (refusal.work_s, refusal.time_left_s) == (0, 0)
    assert point.refused(TakeTicket(PERMITS, FI)) is Reason.NOT_TODAY


def test_a_moment_before_it_is_promised() -> None:
    just_before = datetime(2026, 3, 2, 9, 59, 59, tzinfo=UTC)
    assert refused(ServicePoint(until_noon(promising(None)), just_before)) is None


def test_a_day_opened_by_hand_has_no_end_of_service() -> None:
    point = ServicePoint(until_noon(promising(None)), datetime(2026, 3, 2, 10, 0, tzinfo=UTC))
    point.branch.state.by_hand = True
    assert refused(point) is None


# --- coming back later ----------------------------------------------------------------------------


def back_at(point: ServicePoint) -> datetime | None:
    return promise.come_back_at(point.branch.state, of(point), WALK_IN, point.now)


def test_whoever_waits_long_need_be_back_ten_minutes_before_the_earliest_likely_call() -> None:
    """At nine, called between 10:21 and 11:30: back at 10:10."""
    point = ServicePoint(promising())
    foresee(point, 1.0, Band(81 * 60 + 30, 100 * 60, 150 * 60))
    assert back_at(point) == point.now + timedelta(minutes=70)


def test_whoever_waits_less_stays() -> None:
    point = ServicePoint(promising())
    foresee(point, 1.0, Band(5000, 90 * 60 - 1, 9000))
    assert back_at(point) is None


def test_nobody_is_sent_away_for_a_few_minutes() -> None:
    point = ServicePoint(promising())
    foresee(point, 1.0, Band(14 * 60, 100 * 60, 150 * 60))
    assert back_at(point) is None


def test_a_branch_may_offer_nothing_of_the_kind() -> None:
    point = ServicePoint(promising(come_back_above_min=None))
    foresee(point, 1.0, Band(6000, 7000, 8000))
    assert back_at(point) is None


def test_the_place_is_kept_for_whoever_comes_back() -> None:
    point = ServicePoint(promising())
    foresee(point, 1.0, Band(6000, 7000, 8000))
    result = point.do(TakeTicket(PERMITS, FI, come_back=True))
    assert isinstance(result, TicketIssued)
    assert result.come_back_at == point.now + timedelta(minutes=90)
    assert not result.admitted


# --- what is offered instead ----------------------------------------------------------------------


def test_alternatives_come_in_their_order() -> None:
    """A slot that was given back, the first numbers tomorrow, then what the branch file has."""
    other = OtherWay(AlternativeKind.ONLINE, {FI: "Verkossa"}, "https://vuoro.example")
    point = ServicePoint(replace(promising(), other_ways=(other,)))
    slots = (
        Appointment(AppointmentId(name), name, point.now + hours * HOUR, PERMITS)
        for name, hours in (("late", 4), ("soon", 2), ("kept", 1))
    )
    point.do(BookAppointments(tuple(slots)), BOSS)
    point.do(CancelAppointment(AppointmentId("late")), BOSS)
    point.do(CancelAppointment(AppointmentId("soon")), BOSS)
    foresee(point, 0.1)
    refusal = refused(point)
    assert refusal is not None
    assert [(each.kind, each.at) for each in refusal.alternatives] == [
        (AlternativeKind.RELEASED_SLOT, point.now + 2 * HOUR),
        (AlternativeKind.TOMORROW, datetime(2026, 3, 3, 6, 0, tzinfo=UTC)),
        (AlternativeKind.ONLINE, None),
    ]
    assert refusal.opens_at == datetime(2026, 3, 3, 6, 0, tzinfo=UTC)


def slots_offered(point: ServicePoint) -> list[datetime | None]:
    ways = promise.alternatives(point.branch.state, point.now, of(point, PERMITS), None)
    return [way.at for way in ways if way.kind is AlternativeKind.RELEASED_SLOT]


def test_a_slot_that_was_booked_again_is_not_offered() -> None:
    """Nor when that customer has come; when that booking is cancelled too, it is free again."""
    point = ServicePoint(promising())
    at = point.now + timedelta(minutes=20)
    point.do(CancelAppointment(point.book("a", minutes=20)), BOSS)
    assert slots_offered(point) == [at]
    again = point.book("b", minutes=20)
    assert slots_offered(point) == []
    point.do(CancelAppointment(again), BOSS)
    assert slots_offered(point) == [at]
    point.book("c", minutes=20)
    point.check_in("c")
    assert slots_offered(point) == []


def test_bookings_from_before_take_no_slot_that_was_given_back_later() -> None:
    """Two counters have the same time, and one of their customers cancels; the other's code is changed."""
    point = ServicePoint(promising())
    at = point.now + HOUR
    first, second, later = point.book("a", 60), point.book("b", 60), point.book("c", 120)
    point.do(CancelAppointment(first), BOSS)
    point.do(BookAppointments((Appointment(second, "new", at, PERMITS),)), BOSS)
    assert slots_offered(point) == [at]
    point.do(BookAppointments((Appointment(later, "c", at, PERMITS),)), BOSS)
    assert slots_offered(point) == []


def test_slots_of_other_services_are_not_offered() -> None:
    point = ServicePoint(promising())
    slot = Appointment(AppointmentId("a"), "a", point.now + HOUR, CITIZENSHIP)
    point.do(BookAppointments((slot,)), BOSS)
    point.do(CancelAppointment(AppointmentId("a")), BOSS)
    opens_at = point.now + HOUR
    ways = promise.alternatives(point.branch.state, point.now, of(point, ADVICE), opens_at)
    kinds = [each.kind for each in ways]
    assert kinds == [AlternativeKind.TOMORROW]
