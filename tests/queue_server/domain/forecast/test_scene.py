"""What a forecast is told of the branch."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest
from msgspec.structs import replace

from queue_link.catalogue import QueueTerms
from queue_link.commands import (
    Appointment,
    BookAppointments,
    CloseService,
    Finish,
    Park,
    SetCap,
    Start,
    StopTickets,
    TakeTicket,
    Transfer,
)
from queue_link.vocabulary import AppointmentId, CounterId, PriorityId, QueueId
from queue_server.domain.configuration import Exits, Occupancy
from queue_server.domain.forecast.learning import Arrivals, Learned
from queue_server.domain.forecast.scene import Scene, scene_of
from tests.queue_server.branches import (
    ADVICE,
    ALL,
    CITIZENSHIP,
    FI,
    NINE,
    PASSPORTS,
    PERMITS,
    branch,
    with_profile,
    with_service,
)
from tests.queue_server.service_point import BOSS, ServicePoint

URGENT, WALK_IN = PriorityId("urgent"), PriorityId("walk-in")


def scene(point: ServicePoint, learned: Learned | None = None) -> Scene:
    return scene_of(point.branch.state, learned or Learned.of(point.config), point.now)


def test_it_can_be_sent_elsewhere() -> None:
    point = ServicePoint(branch(cap=4))
    for service in (PERMITS, PASSPORTS, ADVICE, PERMITS):
        point.take(service, party=2)
    desk = point.desk(1)
    point.call(desk)
    made = scene(point)
    assert msgspec.json.decode(msgspec.json.encode(made), type=Scene) == made


def test_everybody_who_waits_is_in_it_once() -> None:
    point = ServicePoint(branch(cap=5))
    first, second, third = point.take(), point.take(PASSPORTS, priority=URGENT), point.take(party=3)
    outside = point.take(ADVICE, party=2)
    desk = point.desk(1)
    point.call(desk)
    point.do(Start(), desk)
    waiting = {waits.visit: waits for waits in scene(point).waiting}
    assert sorted(waiting) == sorted([first.visit, third.visit, outside.visit])
    assert waiting[third.visit].party == 3
    assert not waiting[third.visit].outside
    assert waiting[outside.visit].outside
    hand = scene(point).desks[0].in_hand
    assert hand is not None
    assert (hand.service, hand.started) == (1, point.now.timestamp())
    assert second.visit not in waiting


def test_whoever_comes_back_later_is_in_it_with_the_time() -> None:
    point = ServicePoint(branch())
    parked = point.take()
    desk = point.desk(1)
    point.call(desk)
    point.do(Park(20), desk)
    (waits,) = scene(point).waiting
    assert waits.visit == parked.visit
    assert waits.ready == (point.now + timedelta(minutes=20)).timestamp()
    assert waits.desk == 0


def test_whoever_was_sent_to_a_counter_is_for_it_alone() -> None:
    point = ServicePoint(branch())
    point.take()
    desk = point.desk(1)
    point.desk(2)
    point.call(desk)
    point.do(Transfer(counter=CounterId("2")), desk)
    assert [waits.desk for waits in scene(point).waiting] == [1]


def test_a_turn_from_before_the_clock_was_set_back_is_no_booked_time() -> None:
    """Else nobody would be called for as long as the clock was set back."""
    point = ServicePoint(branch())
    point.take()
    point.now -= timedelta(hours=1)
    (waits,) = scene(point).waiting
    assert waits.turn[0] == point.now.timestamp()


def test_who_is_booked_may_still_come() -> None:
    point = ServicePoint(branch())
    at = point.now + timedelta(minutes=40)
    point.do(BookAppointments((Appointment(AppointmentId("b"), "code", at, CITIZENSHIP, party=2),)), BOSS)
    (booked,) = scene(point).to_come
    assert (booked.turn[0], booked.party, booked.shows) == (at.timestamp(), 2, 0.93)
    assert booked.rank == 1
    point.now += timedelta(minutes=47)
    (late,) = scene(point).to_come
    assert late.shows == pytest.approx(0.93 * 2 ** (-7 / 6) / (0.93 * 2 ** (-7 / 6) + 0.07))
    point.now += timedelta(minutes=20)
    (very_late,) = scene(point).to_come
    assert very_late.rank == 2
    assert very_late.turn[0] == point.now.timestamp()


def test_newcomers_are_those_whom_the_kiosk_may_give_tickets() -> None:
    """The class of the service and what is higher; never that of booked customers, nor without walk-ins."""
    point = ServicePoint(branch())
    point.take()
    newcomers = {(each.service, each.rank): each.before for each in scene(point).newcomers}
    assert newcomers == {(service, 0): 0 for service in range(3)} | {(service, 2): 1 for service in range(3)}


def test_learnt_lengths_go_before_those_of_the_branch_file() -> None:
    config = with_service(branch(), PASSPORTS, expected_min=20)
    learned = Learned.of(config)
    lasting = {**learned.lasting, PERMITS: replace(learned.lasting[PERMITS], log_mean=7.0, seen=20)}
    permits, passports, *_ = scene(ServicePoint(config), replace(learned, lasting=lasting)).services
    assert (permits.log_mean, permits.told) == (7.0, True)
    assert (passports.log_mean, passports.told) == (learned.lasting[PASSPORTS].log_mean, False)


def test_a_service_that_is_new_in_the_branch_file_is_not_learnt_yet() -> None:
    learned = replace(Learned.of(branch()), lasting={})
    assert len(scene(ServicePoint(branch()), learned).services) == 4


def test_urgent_tickets_to_come_are_expected_walk_ins_behind_are_not() -> None:
    past: dict[PriorityId, tuple[float, ...]] = {
        URGENT: (0.0,) * 20 + (3.0,) * 4 + (0.0,) * 24,
        WALK_IN: (9.0,) * 48,
    }
    kinds = {URGENT: {PERMITS: 3.0, PASSPORTS: 1.0}, WALK_IN: {PERMITS: 1.0}}
    learned = replace(Learned.of(branch()), arrivals=Arrivals(1.0, past, kinds=kinds))
    (urgent,) = scene(ServicePoint(branch()), learned).streams
    assert urgent.rank == 0
    assert urgent.services == ((0, 0.75), (1, 0.25))
    assert urgent.per_s[0] == (NINE.timestamp(), 0.0)
    assert max(rate for _, rate in urgent.per_s) == pytest.approx(3 / 1800)


def test_no_tickets_are_expected_for_what_staff_have_closed() -> None:
    """The others come as often as they would; with all tickets stopped, nobody does."""
    past: dict[PriorityId, tuple[float, ...]] = {URGENT: (4.0,) * 48}
    kinds = {URGENT: {PERMITS: 3.0, PASSPORTS: 1.0}}
    learned = replace(Learned.of(branch()), arrivals=Arrivals(1.0, past, kinds=kinds))
    point = ServicePoint(branch())
    point.do(CloseService(PERMITS), BOSS)
    (urgent,) = scene(point, learned).streams
    assert urgent.services == ((1, 1.0),)
    assert urgent.per_s[0][1] == pytest.approx(1 / 1800)
    point.do(CloseService(PASSPORTS), BOSS)
    assert scene(point, learned).streams == ()
    point.do(StopTickets(), BOSS)
    assert scene(point, learned).streams == ()


def test_on_terms_tickets_of_every_class_are_expected() -> None:
    """Whoever comes behind may open the queue for those before."""
    past: dict[PriorityId, tuple[float, ...]] = {WALK_IN: (9.0,) * 48}
    arrivals = Arrivals(1.0, past, kinds={WALK_IN: {PERMITS: 1.0}})
    config = with_profile(branch(), ALL, terms=(QueueTerms(QueueId("a"), when_waiting_above=2),))
    (walk_ins,) = scene(ServicePoint(config), replace(Learned.of(config), arrivals=arrivals)).streams
    assert walk_ins.rank == 2


def test_the_room_is_what_the_door_goes_by() -> None:
    limits = Occupancy(20, 200, soft_cap=15, exit_min=5, buffer=9)
    point = ServicePoint(branch(occupancy=limits))
    point.do(TakeTicket(PERMITS, FI, 3))
    point.do(SetCap(18), BOSS)
    desk = point.desk(1)
    point.call(desk)
    room = scene(point).room
    assert (room.cap, room.soft_cap, room.margin, room.taken) == (18, 13, 0, 3)
    assert (room.exit_s, room.buffer, room.leaving) == (300, 9, ())


def test_those_whom_only_the_door_counts_out_walk_out_too() -> None:
    point = ServicePoint(branch(exits=Exits.DOOR))
    point.take(party=2)
    desk = point.desk(1)
    point.call(desk)
    point.do(Start(), desk)
    point.do(Finish(), desk)
    assert scene(point).room.leaving == ((point.now.timestamp() + 120, 2),)
