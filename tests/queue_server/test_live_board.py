"""What the supervisor's live board shows beyond what counters see."""

from __future__ import annotations

from datetime import timedelta

from msgspec.structs import replace

from queue_link.commands import (
    CloseCounter,
    DoorCount,
    DoorEntered,
    DoorLeft,
    Finish,
    Pause,
    Resume,
    SensorCounted,
    SetCap,
    Start,
    Undo,
    WalkUp,
)
from queue_link.messages import CounterState, CounterView, DayFlow, QueueState, SupervisorView
from queue_link.results import Band
from queue_link.vocabulary import CountBasis, CounterId, DeviceId, PauseKind, QueueId, Role
from queue_server.domain.configuration import WALK_IN, Promise
from queue_server.domain.outlook import Expected, Outlook
from queue_server.live_board import MOST_QUARTERS
from queue_server.views import view_for
from tests.queue_server.branches import ADVICE, ALL, FI, NINE, PASSPORTS, PERMITS, UNDOING, branch
from tests.queue_server.service_point import BOSS, DOOR, ServicePoint

SENSOR = DeviceId("sensor")
USUAL = Band(1800, 2400, 3000)


def board(point: ServicePoint) -> SupervisorView:
    view = view_for(Role.SUPERVISOR, point.branch.state, point.now)
    assert isinstance(view, SupervisorView)
    return view


def first_counter(point: ServicePoint) -> CounterState:
    return board(point).counters[0]


# --- queues ---------------------------------------------------------------------------------------


def test_each_queue_says_what_is_likely_and_how_much_more_can_be_promised() -> None:
    """Of those who wait, inside or outside, who have the chance that was promised; and the fewest of its
    services."""
    point = ServicePoint(replace(branch(cap=2), promise=Promise(0.9)))
    sure, unsure, outside, other = point.take(), point.take(), point.take(ADVICE), point.take(PASSPORTS)
    chances = {sure: 0.99, unsure: 0.5, outside: 0.9, other: 0.2}
    newcomer = {WALK_IN: Expected(USUAL, 0.97)}
    outlook = Outlook(
        point.branch.state.seq,
        point.now,
        visits={ticket.visit: Expected(USUAL, chance) for ticket, chance in chances.items()},
        newcomers={PERMITS: newcomer, ADVICE: newcomer},
        told=frozenset({PERMITS}),
        ends_at=point.now + timedelta(hours=2),
        delays_s={PERMITS: {PERMITS: 100.0}, ADVICE: {ADVICE: 1000.0}},
        taken=dict(point.branch.state.taken),
    )
    point.branch.foresee(outlook)
    a, b = board(point).queues
    assert (a.wait, a.likely, a.promisable) == (USUAL, 2, 1)
    assert (b.wait, b.likely, b.promisable) == (None, 0, None)


def test_without_a_forecast_nothing_is_said_to_be_likely() -> None:
    """Nor when the newest one is old."""
    point = ServicePoint(replace(branch(), promise=Promise(0.9)))
    ticket = point.take()
    assert board(point).queues[0].likely is None
    point.branch.foresee(
        Outlook(point.branch.state.seq, point.now, visits={ticket.visit: Expected(USUAL, 0.99)})
    )
    assert board(point).queues[0].likely == 1
    point.now += timedelta(minutes=10)
    assert board(point).queues[0].likely is None


# --- counters -------------------------------------------------------------------------------------


def test_each_counter_says_what_it_does_and_since_when() -> None:
    """Closed, free, called, serving, on a break and free again."""
    point = ServicePoint(branch())
    assert first_counter(point) == CounterState(CounterId("1"))
    desk = point.desk(1, adviser="Aino")
    opened = CounterState(CounterId("1"), ALL, "Aino", since=point.now)
    assert first_counter(point) == opened
    number = point.take().number
    point.now += timedelta(seconds=40)
    point.call(desk)
    called = replace(opened, number=number, since=point.now)
    point.now += timedelta(seconds=20)
    assert first_counter(point) == called
    point.do(Start(), desk)
    assert first_counter(point) == replace(called, serving=True, since=point.now)
    point.now += timedelta(minutes=5)
    point.do(Finish(), desk)
    assert first_counter(point) == replace(opened, since=point.now)
    point.now += timedelta(minutes=1)
    point.do(Pause(PauseKind.BREAK, "lunch"), desk)
    on_a_break = replace(opened, pausing=PauseKind.BREAK, since=point.now, reason="lunch")
    assert first_counter(point) == on_a_break
    point.now += timedelta(minutes=30)
    point.do(Resume(), desk)
    assert first_counter(point) == replace(opened, since=point.now)
    point.do(CloseCounter(), desk)
    assert first_counter(point) == CounterState(CounterId("1"))


def test_a_counter_that_takes_its_call_back_is_free_from_then_on() -> None:
    point = ServicePoint(branch(calling=UNDOING))
    desk = point.desk(1)
    point.take()
    point.call(desk)
    point.now += timedelta(seconds=10)
    point.do(Undo(), desk)
    assert (first_counter(point).number, first_counter(point).since) == (None, point.now)


def test_advisers_do_not_see_each_others_timers() -> None:
    """Nor queues' promises: the board is the supervisor's."""
    point = ServicePoint(branch())
    desk = point.desk(1)
    point.do(Pause(PauseKind.BREAK, "doctor"), desk)
    view = view_for(Role.COUNTER, point.branch.state, point.now, DeviceId("desk-2"))
    assert isinstance(view, CounterView)
    assert (view.counters[0].since, view.counters[0].reason) == (None, "")
    assert view.queues[0] == QueueState(QueueId("a"), 0, 0)
    assert view.occupancy.basis is None


# --- the building ---------------------------------------------------------------------------------


def test_the_board_says_what_the_count_rests_on() -> None:
    """The best there is; a count by a human grows old."""
    point = ServicePoint(branch())
    seen = [board(point).occupancy.basis]
    point.do(DoorEntered(2), DOOR)
    seen.append(board(point).occupancy.basis)
    point.do(SensorCounted(entered=1), SENSOR)
    seen.append(board(point).occupancy.basis)
    point.do(DoorCount(3), DOOR)
    seen.append(board(point).occupancy.basis)
    point.now += timedelta(hours=3)
    seen.append(board(point).occupancy.basis)
    assert seen == [
        CountBasis.TICKETS,
        CountBasis.DOOR,
        CountBasis.SENSOR,
        CountBasis.HUMAN,
        CountBasis.SENSOR,
    ]


def test_the_board_says_when_the_count_contradicts_itself() -> None:
    """With how many people are inside by their tickets."""
    point = ServicePoint(branch())
    point.take(party=3)
    occupancy = board(point).occupancy
    assert (occupancy.ticketed, occupancy.drifted) == (3, False)
    point.do(DoorLeft(4), DOOR)
    assert board(point).occupancy.drifted
    point.do(SetCap(1), BOSS)
    assert board(point).occupancy.cap == 1


# --- the day --------------------------------------------------------------------------------------


def test_the_day_is_told_by_quarters_of_an_hour() -> None:
    """Tickets and people served without one come; who was served is told when it was over."""
    point = ServicePoint(branch())
    desk = point.desk(1)
    assert board(point).flow is None
    point.now = NINE + timedelta(minutes=14)
    point.take(), point.take()
    point.calls(desk, 1)
    point.now = NINE + timedelta(minutes=45)
    point.do(WalkUp(PERMITS, FI), desk)
    point.do(Finish(), desk)
    assert board(point).flow == DayFlow(NINE, arrived=(2, 0, 0, 1), served=(1, 0, 0, 1))


def test_who_was_not_served_after_all_is_not_told_as_served() -> None:
    """A finish that was taken back, also in another quarter."""
    point = ServicePoint(branch(calling=UNDOING))
    desk = point.desk(1)
    point.now = NINE + timedelta(minutes=14, seconds=50)
    point.take()
    point.calls(desk, 1)
    point.now += timedelta(seconds=20)
    point.do(Undo(), desk)
    assert board(point).flow == DayFlow(NINE, arrived=(1,), served=(0,))


def test_a_clock_that_jumps_makes_no_endless_day() -> None:
    """The latest quarters are told."""
    point = ServicePoint(branch())
    point.take()
    point.now -= timedelta(days=3)
    point.take()
    flow = board(point).flow
    assert flow is not None
    assert len(flow.arrived) == len(flow.served) == MOST_QUARTERS
    assert (flow.arrived[-1], sum(flow.arrived)) == (1, 1)


def test_the_newest_call_is_told_by_its_place_in_the_journal() -> None:
    """To compare with what each display says that it has shown."""
    point = ServicePoint(branch())
    assert board(point).newest_call == 0
    point.take()
    point.call(point.desk(1))
    assert board(point).newest_call == point.branch.state.seq
