"""The forecast against queues whose answer is known, and against the branch itself."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from queue_link.catalogue import QueueTerms
from queue_link.commands import (
    Appointment,
    BookAppointments,
    CallNext,
    DoorEntered,
    DoorLeft,
    Finish,
    Park,
    PlanCounters,
    PlannedCounters,
    SetCap,
    Start,
    TakeTicket,
    Transfer,
    WalkUp,
)
from queue_link.results import TicketIssued
from queue_link.vocabulary import AppointmentId, CounterId, Place, PriorityId, QueueId, ServiceId
from queue_server.domain.configuration import Calling, Occupancy, PolicyName
from queue_server.domain.forecast.learning import Learned
from queue_server.domain.forecast.scene import scene_of
from queue_server.domain.forecast.simulation import forecast
from tests.queue_server.branches import (
    ADVICE,
    ALL,
    CITIZENSHIP,
    FI,
    ONLY_A,
    PASSPORTS,
    PERMITS,
    SIMPLE,
    branch,
    with_profile,
)
from tests.queue_server.domain.forecast.exact import LASTS, PlayedOn, exactly, likely_s, outlook_of
from tests.queue_server.service_point import BOSS, DOOR, ServicePoint

URGENT, WALK_IN = PriorityId("urgent"), PriorityId("walk-in")
MINUTES = timedelta(minutes=1)


def booked(point: ServicePoint, *minutes: float, service: ServiceId = CITIZENSHIP) -> None:
    """Appointments so many minutes from now."""
    appointments = (
        Appointment(AppointmentId(f"b{number}"), f"code-{number}", point.now + at * MINUTES, service)
        for number, at in enumerate(minutes)
    )
    point.do(BookAppointments(tuple(appointments)), BOSS)


def planned(point: ServicePoint, *parts: tuple[float, float, int]) -> None:
    """Counters for everything, from and until so many minutes from now."""
    plan = (
        PlannedCounters(ALL, point.now + begins * MINUTES, point.now + ends * MINUTES, counters)
        for begins, ends, counters in parts
    )
    point.do(PlanCounters(tuple(plan)), BOSS)


# --- answers that are known -----------------------------------------------------------------------


def test_one_counter_serves_one_after_the_other() -> None:
    """With a fixed time T, whoever has k people ahead is called after k times T."""
    point = ServicePoint(branch())
    tickets = [point.take() for _ in range(5)]
    point.desk(1)
    assert likely_s(point) == {ticket.visit: 613 * place for place, ticket in enumerate(tickets)}


def test_several_counters_share_the_line() -> None:
    """With c counters, whoever has k people ahead is called after T for every c of them."""
    point = ServicePoint(branch())
    tickets = [point.take() for _ in range(7)]
    point.desk(1)
    point.desk(2)
    point.desk(3)
    assert [likely_s(point)[ticket.visit] for ticket in tickets] == [0, 0, 0, 613, 613, 613, 1226]


def test_a_visit_in_hand_takes_what_is_left_of_it() -> None:
    point = ServicePoint(branch())
    point.take()
    desk = point.desk(1)
    point.call(desk)
    point.do(Start(), desk)
    waits = point.take()
    point.pass_time(4)
    assert likely_s(point) == {waits.visit: 613 - 240}


def test_the_mean_of_a_sum_of_chances_is_the_sum_of_the_means() -> None:
    """Whoever has k people ahead at one counter waits k mean lengths on average, with sqrt(k) deviations."""
    point = ServicePoint(branch())
    tickets = [point.take() for _ in range(17)]
    point.desk(1)
    learned = replace(exactly(point.config), lasting=Learned.of(point.config).lasting)
    outlook = forecast(scene_of(point.branch.state, learned, point.now), 3, 60)
    last = outlook.visits[tickets[-1].visit].wait
    mean_s = 12 * 60
    assert last.likely == pytest.approx(16 * mean_s, rel=0.08)
    # A coefficient of variation of 0.53 for each of 16, 0.17 for the adviser, and what is not known of the
    # mean: together 0.27; 2.56 deviations are in eight of ten waits.
    assert last.high - last.low == pytest.approx(2.56 * 0.27 * 16 * mean_s, rel=0.3)


def test_a_newcomer_waits_as_long_as_the_ticket_taken_now_does() -> None:
    point = ServicePoint(branch())
    for _ in range(4):
        point.take()
    point.desk(1)
    newcomer = outlook_of(point).newcomers[PERMITS][WALK_IN]
    assert newcomer.wait.likely == 4 * 613
    assert outlook_of(point).newcomers[PERMITS][URGENT].wait.likely == 0


def test_a_newcomer_is_called_at_once_when_a_counter_has_nothing_to_do() -> None:
    point = ServicePoint(branch())
    point.desk(1)
    outlook = outlook_of(point)
    assert {expected.wait.likely for expected in outlook.newcomers[PERMITS].values()} == {0}
    assert outlook.newcomers[PERMITS][WALK_IN].in_time == 1


def test_a_newcomer_changes_nothing_for_those_who_wait() -> None:
    point = ServicePoint(branch(cap=3))
    for number in range(9):
        point.take(PASSPORTS if number % 2 else PERMITS, party=1 + number % 3)
    point.desk(1)
    point.desk(2, ONLY_A)
    scene = scene_of(point.branch.state, exactly(point.config), point.now)
    alone = forecast(replace(scene, newcomers=()), 1)
    assert scene.newcomers
    assert forecast(scene, 1).visits == alone.visits


# --- the branch's own rules -----------------------------------------------------------------------


def test_urgent_tickets_pass_until_the_guard_lets_the_oldest_go() -> None:
    point = ServicePoint(branch(calling=replace(SIMPLE, guard=2)))
    old = [point.take() for _ in range(2)]
    urgent = [point.take(priority=URGENT) for _ in range(3)]
    point.desk(1)
    expected = [urgent[0], urgent[1], old[0], urgent[2], old[1]]
    assert likely_s(point) == {ticket.visit: 613 * place for place, ticket in enumerate(expected)}


def test_a_counter_serves_only_its_queues() -> None:
    point = ServicePoint(branch())
    point.take(PASSPORTS)
    point.desk(1, ONLY_A)
    planned(point, (60, 600, 1))
    (passport,) = outlook_of(point).visits.values()
    assert passport.wait.likely == 3600


def test_the_cap_keeps_people_outside_until_somebody_goes() -> None:
    """The second counter has nobody to call: a party of two fills the building until it is served."""
    point = ServicePoint(branch(cap=2))
    inside, outside = point.take(party=2), point.take()
    point.desk(1)
    point.desk(2)
    assert likely_s(point) == {inside.visit: 0, outside.visit: 613}


def test_served_people_keep_their_place_while_they_walk_out() -> None:
    point = ServicePoint(branch(occupancy=Occupancy(1, 200, exit_min=5)))
    inside, outside = point.take(), point.take()
    point.desk(1)
    assert likely_s(point) == {inside.visit: 0, outside.visit: 613 + 300}


def test_a_parked_visit_comes_back_to_its_counter_first() -> None:
    point = ServicePoint(branch())
    parked = point.take()
    desk = point.desk(1)
    point.call(desk)
    waits = [point.take() for _ in range(3)]
    point.do(Park(15), desk)
    likely = likely_s(point)
    assert [likely[ticket.visit] for ticket in waits] == [0, 613, 3 * 613]
    assert likely[parked.visit] == 2 * 613


def test_whoever_was_sent_to_a_counter_waits_for_it_alone() -> None:
    point = ServicePoint(branch())
    sent = point.take()
    first = point.desk(1)
    second = point.desk(2)
    point.call(first)
    point.take()
    point.call(second)
    point.do(Start(), second)
    point.do(Transfer(counter=CounterId("2")), first)
    assert likely_s(point) == {sent.visit: 613}


def test_a_booked_customer_is_called_from_the_booked_time() -> None:
    point = ServicePoint(branch())
    booked(point, 30)
    point.desk(1)
    walk_ins = [point.take() for _ in range(4)]
    likely = likely_s(point)
    # Three walk-ins end at 30:39; the booked customer goes before the fourth.
    assert [likely[ticket.visit] for ticket in walk_ins] == [0, 613, 1226, 3 * 613 + 811]


def test_those_who_do_not_come_when_called_take_little_time() -> None:
    point = ServicePoint(branch())
    for _ in range(9):
        point.take()
    last = point.take()
    point.desk(1)
    learned = exactly(point.config)
    absent = {priority: replace(mean, value=0.5) for priority, mean in learned.no_shows.items()}
    wait = outlook_of(point, replace(learned, no_shows=absent)).visits[last.visit].wait
    assert wait.likely == pytest.approx(9 * (613 + 50) / 2, rel=0.12)


def test_later_urgent_tickets_are_foreseen() -> None:
    """With as many urgent tickets on other days as half of the counter's time, the wait is about twice."""
    point = ServicePoint(branch(calling=Calling(PolicyName.PRIORITY)))
    tickets = [point.take() for _ in range(9)]
    point.desk(1)
    learned = exactly(point.config)
    every_half_hour = 1800 / 613 / 2
    arrivals = replace(
        learned.arrivals, days=1.0, past={URGENT: (every_half_hour,) * 48}, kinds={URGENT: {PERMITS: 1.0}}
    )
    scene = scene_of(point.branch.state, replace(learned, arrivals=arrivals), point.now)
    wait = forecast(scene, 1, 60).visits[tickets[-1].visit].wait
    assert wait.likely == pytest.approx(2 * 8 * 613, rel=0.15)


def _ten_apart(minute: int) -> int:
    """Nobody comes in, ten minutes early, at the booked time of another: who is first then is left open."""
    return minute % 10


@st.composite
def service_points(draw: st.DrawFn) -> ServicePoint:
    """Somewhere in the middle of a day."""
    calling = replace(SIMPLE, policy=draw(st.sampled_from(PolicyName)), guard=draw(st.integers(1, 3)))
    # Where time alone changes who is next, the door may look at another moment than the forecast does.
    by_time = calling.policy in (PolicyName.ACCUMULATING, PolicyName.MAX_WAIT)
    cap = 60 if by_time else draw(st.integers(4, 12))
    occupancy = Occupancy(cap, 999, soft_cap=draw(st.integers(0, cap)))
    point = ServicePoint(branch(counters=3, calling=calling, occupancy=occupancy))
    booked(point, *sorted(draw(st.lists(st.integers(31, 90), max_size=4, unique_by=_ten_apart))))
    desks = [
        point.desk(n, draw(st.sampled_from((ALL, ONLY_A)))) for n in range(1, draw(st.integers(1, 3)) + 1)
    ]
    for _ in range(draw(st.integers(0, 14))):
        service = draw(st.sampled_from((PERMITS, PASSPORTS, ADVICE)))
        party = draw(st.integers(1, 4))
        point.do(TakeTicket(service, FI, party, draw(st.sampled_from((None, URGENT)))))
        point.pass_time(draw(st.integers(7, 131)) / 60)
        if draw(st.booleans()):
            desk = draw(st.sampled_from(desks))
            point.do(CallNext(), desk)
            point.do(Start(), desk)
        if draw(st.booleans()):
            to = CounterId(str(draw(st.integers(1, len(desks)))))
            place = draw(st.sampled_from(Place))
            point.do(Transfer(counter=to, place=place), draw(st.sampled_from(desks)))
    for desk in desks:
        counter = point.branch.state.counter_of(desk)
        visit = point.branch.state.in_hand(counter) if counter else None
        if visit and visit.started_at and _is_over(visit.service, point.now - visit.started_at):
            point.do(Finish(), desk)
    return point


def _is_over(service: ServiceId, lasted: timedelta) -> bool:
    """It would end at this very moment: who acts first then is left open."""
    return lasted.total_seconds() >= LASTS[service]


@given(service_points())
@settings(deadline=None, max_examples=60)
def test_without_chance_the_forecast_is_what_the_branch_does(point: ServicePoint) -> None:
    """Under every policy, with caps, parties, classes, booked customers, and those sent to one counter: to
    the second."""
    foreseen = likely_s(point)
    really = PlayedOn(point).until(12 * 3600)
    assert {visit: round(really[visit]) for visit in foreseen if visit in really} == {
        visit: wait for visit, wait in foreseen.items() if visit in really
    }


# --- the plan -------------------------------------------------------------------------------------


def test_a_counter_that_opens_later_helps_from_then_on() -> None:
    point = ServicePoint(branch())
    tickets = [point.take() for _ in range(4)]
    point.desk(1)
    planned(point, (-30, 600, 1), (20, 600, 1))
    assert [likely_s(point)[ticket.visit] for ticket in tickets] == [0, 613, 1200, 1226]


def test_a_counter_that_closes_leaves_the_rest_to_the_others() -> None:
    point = ServicePoint(branch())
    tickets = [point.take() for _ in range(5)]
    point.desk(1)
    point.desk(2)
    planned(point, (-30, 600, 1), (-30, 5, 1))
    assert [likely_s(point)[ticket.visit] for ticket in tickets] == [0, 0, 613, 1226, 1839]


def test_nobody_is_called_in_a_break() -> None:
    point = ServicePoint(branch())
    tickets = [point.take() for _ in range(3)]
    point.desk(1)
    planned(point, (-30, 15, 1), (45, 600, 1))
    assert [likely_s(point)[ticket.visit] for ticket in tickets] == [0, 613, 45 * 60]


def test_the_chance_falls_to_nothing_where_the_day_is_too_short() -> None:
    """Service ends at 16:15, seven hours and a quarter from nine: 42 calls are begun by then."""
    point = ServicePoint(branch())
    tickets = [point.take() for _ in range(50)]
    point.desk(1)
    visits = outlook_of(point).visits
    chances = [visits[ticket.visit].in_time for ticket in tickets]
    assert chances[:43] == [1.0] * 43
    assert chances[43:] == [0.0] * 7


def test_a_booked_customer_behind_too_many_others_is_at_risk() -> None:
    point = ServicePoint(branch(calling=Calling(PolicyName.FIFO)))
    for _ in range(45):
        point.take()
    booked(point, 60, 400)
    point.desk(1)
    assert outlook_of(point).bookings == {"b0": 0.0, "b1": 0.0}
    point.desk(2)
    assert outlook_of(point).bookings == {"b0": 1.0, "b1": 1.0}


def test_nothing_is_said_while_nobody_knows_who_will_work() -> None:
    """No counter is open and none is planned: that is not the same as a long wait."""
    point = ServicePoint(branch())
    point.take()
    outlook = outlook_of(point)
    assert not outlook.visits
    assert not outlook.newcomers


def test_without_a_plan_nothing_is_said_of_a_service_that_no_open_counter_serves() -> None:
    point = ServicePoint(branch())
    ticket = point.take(PASSPORTS)
    point.desk(1, ONLY_A)
    assert ticket.visit not in outlook_of(point).visits
    assert PASSPORTS not in outlook_of(point).newcomers
    planned(point, (-30, 600, 1))
    assert outlook_of(point).newcomers[PERMITS]


def test_further_tickets_delay_by_the_share_that_the_same_counters_have_in_them() -> None:
    """Counter 1 serves everything, counter 2 all but passports."""
    point = ServicePoint(branch())
    point.desk(1)
    point.desk(2, ONLY_A)
    delays_s = outlook_of(point).delays_s
    assert delays_s[PERMITS][PERMITS] == pytest.approx(613 / 2, abs=0.1)
    assert delays_s[PERMITS][PASSPORTS] == pytest.approx(407 / 2, abs=0.1)
    assert delays_s[PASSPORTS][PERMITS] == pytest.approx(613 / 2, abs=0.1)
    assert delays_s[PASSPORTS][PASSPORTS] == pytest.approx(407, abs=0.1)


# --- chance ---------------------------------------------------------------------------------------


def busy() -> ServicePoint:
    point = ServicePoint(branch(cap=12))
    booked(point, *range(20, 300, 20))
    for number in range(30):
        point.take((PERMITS, PASSPORTS, ADVICE)[number % 3], priority=URGENT if number % 7 == 0 else None)
    point.desk(1)
    point.desk(2)
    return point


def test_the_same_seed_gives_the_same_outlook() -> None:
    point = busy()
    scene = scene_of(point.branch.state, Learned.of(point.config), point.now)
    assert forecast(scene, 7) == forecast(scene, 7)
    assert forecast(scene, 7) != forecast(scene, 8)


def test_another_seed_gives_nearly_the_same_outlook() -> None:
    point = busy()
    scene = scene_of(point.branch.state, Learned.of(point.config), point.now)
    one, other = forecast(scene, 1), forecast(scene, 2)
    for visit, expected in one.visits.items():
        assert expected.wait.likely == pytest.approx(other.visits[visit].wait.likely, rel=0.2, abs=240)


def test_bands_are_in_order_and_everybody_has_one() -> None:
    point = busy()
    outlook = outlook_of(point, Learned.of(point.config))
    waiting = [visit.id for visit in point.branch.state.live()]
    assert sorted(outlook.visits) == sorted(waiting)
    for expected in outlook.visits.values():
        assert 0 <= expected.wait.low <= expected.wait.likely <= expected.wait.high
        assert 0 <= expected.in_time <= 1


def test_the_outlook_says_what_it_rests_on() -> None:
    point = ServicePoint(branch())
    assert isinstance(point.do(TakeTicket(PERMITS, FI, 1)), TicketIssued)
    point.desk(1)
    outlook = outlook_of(point)
    assert (outlook.seq, outlook.at) == (point.branch.state.seq, point.now)
    assert outlook.ends_at == point.now.replace(hour=14, minute=15)
    assert outlook.lasting_s == {service: pytest.approx(seconds) for service, seconds in LASTS.items()}
    assert outlook.taken == {PERMITS: 1}
    assert not outlook.told


def test_counters_that_close_together_while_idle_are_asked_no_more() -> None:
    """A parked visit comes back after both have closed for the day, and the other does not serve it."""
    point = ServicePoint(branch())
    point.take(PASSPORTS)
    desk, _ = point.desk(1), point.desk(2, ONLY_A)
    point.call(desk)
    point.do(Park(90), desk)
    ends = point.now + timedelta(hours=1)
    plan = tuple(PlannedCounters(profile, point.now, ends, 1) for profile in (ALL, ONLY_A))
    point.do(PlanCounters(plan), BOSS)
    scene = scene_of(point.branch.state, Learned.of(point.config), point.now)
    assert forecast(scene, 1, 4).visits


def test_a_lobby_that_may_not_be_called_yet_holds_up_nobody_outside() -> None:
    """The idle counter has whoever it may call let in; those outside count for the terms of the queue."""
    config = branch(occupancy=Occupancy(cap=10, outside_limit=40, buffer=2))
    point = ServicePoint(with_profile(config, ALL, terms=(QueueTerms(QueueId("a"), when_waiting_above=3),)))
    point.do(WalkUp(PASSPORTS, FI), point.desk(1))
    held, _, _ = (point.take(PERMITS) for _ in range(3))
    outside = point.take(PASSPORTS)
    assert not outside.admitted
    scene = scene_of(point.branch.state, Learned.of(point.config), point.now)
    seen = forecast(scene, 1, 10)
    assert seen.visits[outside.visit].wait.high < 3600
    assert seen.visits[outside.visit].in_time == 1
    assert seen.visits[held.visit].in_time == 0


def test_a_long_wait_opens_a_queue_though_nothing_else_happens() -> None:
    """Ten minutes after the ticket, and a second: two of them are over already."""
    terms = (QueueTerms(QueueId("a"), when_wait_above_min=10),)
    point = ServicePoint(with_profile(branch(), ALL, terms=terms))
    point.desk(1)
    tickets = [point.take() for _ in range(2)]
    point.pass_time(2)
    assert [likely_s(point)[ticket.visit] for ticket in tickets] == [481, 481 + 613]


def test_a_newcomer_s_own_wait_opens_the_queue() -> None:
    """Nobody else waits; a counter that may not call at once is no reason to send anybody away."""
    terms = (QueueTerms(QueueId("a"), when_wait_above_min=10),)
    point = ServicePoint(with_profile(branch(), ALL, terms=terms))
    point.desk(1)
    newcomer = outlook_of(point).newcomers[PERMITS][WALK_IN]
    assert (newcomer.wait.likely, newcomer.in_time) == (601, 1)


def test_a_party_that_a_lowered_cap_can_never_hold_keeps_nobody_outside() -> None:
    point = ServicePoint(branch(cap=6))
    point.do(DoorEntered(5), DOOR)
    first, large, behind = point.take(), point.take(party=4), point.take()
    point.do(SetCap(3), BOSS)
    point.do(DoorLeft(3), DOOR)
    point.desk(1)
    point.desk(2)
    likely = likely_s(point)
    assert (likely[first.visit], likely[behind.visit]) == (0, 613)
    assert outlook_of(point).visits[large.visit].in_time == 0


def test_whoever_was_sent_to_the_last_place_takes_its_turn_there() -> None:
    """Counter 2 calls those before it first, counter 1 the rest."""
    point = ServicePoint(branch())
    desks = point.desk(1), point.desk(2)
    sent, _, *waits = (point.take() for _ in range(5))
    for desk in desks:
        point.serve(desk)
    point.do(Transfer(counter=CounterId("2"), place=Place.LAST), desks[0])
    likely = likely_s(point)
    assert [likely[ticket.visit] for ticket in (*waits, sent)] == [0, 613, 613, 1226]


def test_a_parked_visit_waits_for_its_own_counter_for_a_while_only() -> None:
    """It is back after five minutes, its counter busy for ten; two minutes later the other may call it."""
    point = ServicePoint(branch(calling=replace(SIMPLE, own_counter_min=2)))
    own, other = point.desk(1), point.desk(2, ONLY_A)
    parked = point.take(PERMITS)
    point.call(own)
    point.do(Park(5), own)
    point.take(PERMITS)
    point.serve(own)
    point.take(ADVICE)
    point.serve(other)
    point.take(ADVICE)
    assert likely_s(point)[parked.visit] == 2 * 211
    point.pass_time(6)
    assert likely_s(point)[parked.visit] == 211
