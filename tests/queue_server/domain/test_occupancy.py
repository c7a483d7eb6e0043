"""The count of people inside: its ledger, how well it is known, and what it says of free places."""

from __future__ import annotations

import math
from datetime import timedelta

import pytest
from msgspec.structs import replace

from queue_link.alarm import AlarmKind
from queue_link.commands import (
    CloseDay,
    Command,
    CorrectCount,
    DoorCount,
    DoorEntered,
    DoorLeft,
    Finish,
    LeaveQueue,
    NoShow,
    OpenDay,
    RemoveVisit,
    SensorCounted,
    SetCap,
    Start,
    Undo,
    WalkUp,
)
from queue_link.messages import DisplayView, DoorView, KioskView, SupervisorView
from queue_link.results import Accepted
from queue_link.vocabulary import CountSource, DeviceId, Knowledge, Role, VisitId
from queue_server.domain.alarms import alarms
from queue_server.domain.branch import Branch
from queue_server.domain.configuration import Exits, Occupancy
from queue_server.domain.events import SensorHeard
from queue_server.domain.occupancy import LedgerEntry
from queue_server.domain.occupancy import Occupancy as Count
from queue_server.views import view_for
from tests.queue_server.branches import FI, NINE, PERMITS, UNDOING, branch
from tests.queue_server.service_point import BOSS, DOOR, ServicePoint

SENSOR = DeviceId("sensor")
SLOW_EXIT = Occupancy(10, outside_limit=50, exit_min=5)
"""A served party is taken to leave five minutes after its visit."""


def entries(point: ServicePoint) -> list[tuple[int, CountSource]]:
    return [(entry.people, entry.source) for entry in point.branch.state.occupancy.ledger]


def finished(point: ServicePoint, party: int = 1) -> DeviceId:
    """A party is served to the end; returns the counter's device."""
    ticket = point.take(party=party)
    assert ticket.admitted
    desk = point.desk(1) if point.counter(1).device is None else DeviceId("desk-1")
    point.serve(desk)
    assert isinstance(point.do(Finish(), desk), Accepted)
    return desk


# --- the ledger -----------------------------------------------------------------------------------


def test_every_change_of_the_count_is_an_entry_with_its_source() -> None:
    """And the entry names the journal's, where all the rest stands."""
    point = ServicePoint(branch(occupancy=SLOW_EXIT))
    desk = finished(point, party=2)
    point.do(Undo(), desk)
    point.do(Finish(), desk)
    point.pass_time(minutes=5)
    point.do(DoorEntered(3), DOOR)
    point.do(SensorCounted(entered=2, left=1), SENSOR)
    point.do(CorrectCount(-1, "seen on the camera"), BOSS)
    point.do(DoorCount(4), DOOR)
    point.do(DoorLeft(1), DOOR)
    assert entries(point) == [
        (0, CountSource.DAY),
        (2, CountSource.TICKET),
        (-2, CountSource.ASSUMED_EXIT),
        (3, CountSource.DOOR),
        (-1, CountSource.SENSOR),
        (2, CountSource.SENSOR),
        (-1, CountSource.CORRECTION),
        (4, CountSource.COUNT),
        (-1, CountSource.DOOR),
    ]
    assert point.inside == 3
    journal = dict(enumerate(point.events, start=1))
    assert all(journal[entry.seq].at == entry.at for entry in point.branch.state.occupancy.ledger)


def test_the_count_is_the_sum_of_the_entries_since_the_last_anchor() -> None:
    """What was before a human count stays in the ledger and counts no more."""
    point = ServicePoint(branch(cap=10))
    commands: list[Command] = [DoorEntered(9), DoorLeft(2), DoorCount(4), DoorEntered(1), DoorLeft(2)]
    for command in commands:
        point.do(command, DOOR)
    assert point.inside == 4 + 1 - 2
    assert [people for people, _ in entries(point)] == [0, 9, -2, 4, 1, -2]


def test_a_new_day_begins_with_nobody_and_an_empty_ledger() -> None:
    """Its first entry is an anchor."""
    point = ServicePoint(branch())
    point.do(DoorEntered(9), DOOR)
    point.do(DoorCount(8), DOOR)
    point.pass_time(minutes=24 * 60)
    occupancy = point.branch.state.occupancy
    assert entries(point) == [(0, CountSource.DAY)]
    assert (occupancy.inside, occupancy.counted_at, occupancy.passages) == (0, None, 0)


def test_a_sensor_that_saw_nothing_writes_nothing() -> None:
    """It tells that it is alive."""
    point = ServicePoint(branch())
    assert point.do(SensorCounted(), SENSOR) == Accepted()
    assert entries(point) == [(0, CountSource.DAY)]


# --- drift, and what is known ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("count", "drifted"),
    [
        (Count(inside=0), False),
        (Count(inside=-1), True),
        (Count(inside=10, ticketed=15), False),
        (Count(inside=9, ticketed=15), True),
        (Count(inside=9, ticketed=15, absent=1), False),
        (Count(inside=65), False),
        (Count(inside=66), True),
    ],
)
def test_a_count_that_contradicts_itself_has_drifted(count: Count, drifted: bool) -> None:
    """Below zero, more than five below the tickets, or more than five above the cap of sixty."""
    assert count.drifted(cap=60, limit=5) is drifted


def test_a_crowd_that_a_human_has_counted_is_no_drift() -> None:
    """What is far above even that, is."""
    point = ServicePoint(branch(cap=60))
    point.do(DoorCount(80), DOOR)
    assert point.branch.state.knowledge(point.now) is Knowledge.COUNTED
    point.do(DoorEntered(6), DOOR)
    assert point.branch.state.knowledge(point.now) is Knowledge.UNKNOWN


def test_a_human_count_is_known_for_two_hours_and_then_an_estimate() -> None:
    """Without one it is an estimate from the beginning."""
    point = ServicePoint(branch())
    state = point.branch.state
    assert state.knowledge(point.now) is Knowledge.ESTIMATED
    point.do(DoorCount(4), DOOR)
    assert state.knowledge(point.now + timedelta(minutes=120)) is Knowledge.COUNTED
    assert state.knowledge(point.now + timedelta(minutes=121)) is Knowledge.ESTIMATED


@pytest.mark.parametrize("role", [Role.DISPLAY, Role.DOOR, Role.KIOSK, Role.SUPERVISOR])
def test_unknown_never_shows_as_free(role: Role) -> None:
    """Whoever asks: nobody is sent in by a number that is wrong."""
    point = ServicePoint(branch(cap=60))
    assert free_shown(point, role) == 60
    point.do(DoorLeft(1), DOOR)
    assert free_shown(point, role) == 0


def free_shown(point: ServicePoint, role: Role) -> int:
    view = view_for(role, point.branch.state, point.now)
    if isinstance(view, DisplayView):
        return view.free
    assert isinstance(view, DoorView | KioskView | SupervisorView)
    return view.occupancy.free


RELIED_ON = Occupancy(cap=10, outside_limit=50, sensor_silence_min=15, counted_min=60)


def knowledge(point: ServicePoint) -> Knowledge:
    return point.branch.state.knowledge(point.now)


def test_a_sensor_that_falls_silent_leaves_the_number_unknown() -> None:
    """With several, one of them is enough. What it tells next makes the number an estimate again."""
    point = ServicePoint(branch(occupancy=RELIED_ON))
    other = DeviceId("sensor-2")
    for told in (SensorCounted(entered=1), SensorCounted(entered=1), SensorCounted()):
        point.do(told, SENSOR), point.do(told, other)
        point.pass_time(minutes=10)
        assert knowledge(point) is Knowledge.ESTIMATED
    point.do(SensorCounted(entered=1), SENSOR)
    point.pass_time(minutes=6)
    assert knowledge(point) is Knowledge.UNKNOWN
    point.do(SensorCounted(), other)
    assert knowledge(point) is Knowledge.ESTIMATED


def test_a_sensor_that_was_never_heard_is_silent_from_the_opening_on() -> None:
    """A human count bridges it for as long as it is fresh, and no longer."""
    point = ServicePoint(branch(occupancy=RELIED_ON))
    point.pass_time(minutes=15)
    assert knowledge(point) is Knowledge.ESTIMATED
    point.pass_time(minutes=1)
    assert knowledge(point) is Knowledge.UNKNOWN
    point.do(DoorCount(3), DOOR)
    assert knowledge(point) is Knowledge.COUNTED
    point.pass_time(minutes=61)
    assert knowledge(point) is Knowledge.UNKNOWN


def test_a_human_count_from_before_the_silence_bridges_nothing() -> None:
    """Whoever passed since then was seen by nobody; a count afterwards holds again."""
    point = ServicePoint(branch(occupancy=RELIED_ON))
    point.do(DoorCount(3), DOOR)
    point.pass_time(minutes=10)
    point.do(SensorCounted(entered=1), SENSOR)
    point.pass_time(minutes=15)
    assert knowledge(point) is Knowledge.COUNTED
    point.pass_time(minutes=1)
    assert knowledge(point) is Knowledge.UNKNOWN
    point.do(DoorCount(4), DOOR)
    assert knowledge(point) is Knowledge.COUNTED


def test_a_day_that_is_opened_again_gives_every_sensor_its_time() -> None:
    """While the branch was closed nothing was kept of it."""
    point = ServicePoint(branch(occupancy=RELIED_ON))
    point.do(SensorCounted(entered=1), SENSOR)
    point.do(CloseDay(), BOSS)
    point.pass_time(minutes=30)
    assert point.do(OpenDay(), BOSS) == Accepted()
    assert knowledge(point) is Knowledge.ESTIMATED
    point.pass_time(minutes=16)
    assert knowledge(point) is Knowledge.UNKNOWN


def test_staff_are_told_that_a_sensor_is_silent() -> None:
    """And that nobody knows how many are inside."""
    point = ServicePoint(branch(occupancy=RELIED_ON))
    assert not alarms(point.branch.state, point.now)
    point.pass_time(minutes=16)
    assert [alarm.kind for alarm in alarms(point.branch.state, point.now)] == [AlarmKind.COUNT_UNKNOWN]


def test_a_lowered_cap_is_no_drift() -> None:
    """Those inside came in under the higher one."""
    point = ServicePoint(branch(cap=20))
    for _ in range(12):
        point.take()
    point.do(SetCap(3), BOSS)
    assert not alarms(point.branch.state, point.now + timedelta(seconds=1))


def test_a_heartbeat_is_kept_once_a_minute_and_only_where_it_is_relied_on() -> None:
    """A replay of the journal knows as much."""
    for occupancy, kept in ((RELIED_ON, 3), (Occupancy(10, 50), 0)):
        point = ServicePoint(branch(occupancy=occupancy))
        for _ in range(5):
            assert point.do(SensorCounted(), SENSOR) == Accepted()
            point.pass_time(minutes=0.5)
        assert len(point.happened(SensorHeard)) == kept
        again = Branch(point.config)
        for event in point.events:
            again.apply(event)
        assert again.state.occupancy.sensors == point.branch.state.occupancy.sensors


def test_while_the_number_is_unknown_the_margin_is_the_largest() -> None:
    """Up to half the cap; an empty building still takes a party."""
    point = ServicePoint(branch(occupancy=replace(RELIED_ON, margin_max=3)))
    assert point.branch.state.margin(point.now) == 0
    point.pass_time(minutes=16)
    assert point.branch.state.margin(point.now) == 3
    assert [point.take().admitted for _ in range(8)] == [True] * 7 + [False]
    point.do(SetCap(4), BOSS)
    assert point.branch.state.margin(point.now) == 2


def test_the_margin_is_never_smaller_for_being_unknown() -> None:
    """In a small branch it may be above half the cap by what has passed the door."""
    limits = replace(RELIED_ON, cap=4, margin_sigmas=3)
    point = ServicePoint(branch(occupancy=limits))
    point.do(DoorEntered(60), DOOR), point.do(DoorLeft(60), DOOR)
    before = point.branch.state.margin(point.now)
    point.pass_time(minutes=16)
    assert knowledge(point) is Knowledge.UNKNOWN
    assert point.branch.state.margin(point.now) == before == 5


def test_a_drift_is_over_when_somebody_counts() -> None:
    """The anchor ends it."""
    point = ServicePoint(branch())
    point.do(DoorLeft(3), DOOR)
    assert point.branch.state.knowledge(point.now) is Knowledge.UNKNOWN
    point.do(DoorCount(0), DOOR)
    assert point.branch.state.knowledge(point.now) is Knowledge.COUNTED


# --- the margin -----------------------------------------------------------------------------------

WITH_MARGIN = Occupancy(60, outside_limit=50, exit_min=5, margin_sigmas=2, margin_max=10)


def test_the_margin_grows_with_passages_and_is_gone_after_a_count() -> None:
    """Two standard deviations of 100 passages, each wrong with probability 2 %: 2 * sqrt(2), rounded up."""
    point = ServicePoint(branch(occupancy=WITH_MARGIN))
    state = point.branch.state
    assert state.margin(point.now) == 0
    point.do(DoorEntered(50), DOOR)
    assert state.margin(point.now) == 2
    point.do(DoorLeft(50), DOOR)
    assert state.margin(point.now) == 3
    point.do(DoorCount(0), DOOR)
    assert state.margin(point.now) == 0


def test_the_margin_holds_places_for_those_who_linger_for_as_long_again() -> None:
    """A party of four lingers with a probability of 10 %: 0.4 + 2 * sqrt(16 * 0.09) = 2.8 people."""
    point = ServicePoint(branch(occupancy=WITH_MARGIN))
    state = point.branch.state
    finished(point, party=4)
    assert state.margin(point.now) == 0
    point.pass_time(minutes=5)
    assert state.margin(point.now) == math.ceil(2.8)
    assert state.free(point.now) == 60 - 3
    assert state.margin(point.now + timedelta(minutes=5)) == 0


def test_the_margin_is_never_above_its_limit() -> None:
    """A long day without a count does not close the building."""
    point = ServicePoint(branch(occupancy=WITH_MARGIN))
    for _ in range(20):
        point.do(SensorCounted(entered=100, left=100), SENSOR)
    assert point.branch.state.margin(point.now) == 10


def test_a_branch_without_a_margin_keeps_no_place_free_for_it() -> None:
    """It is a setting."""
    point = ServicePoint(branch())
    point.do(SensorCounted(entered=100, left=100), SENSOR)
    assert point.branch.state.margin(point.now) == 0


# --- exits ----------------------------------------------------------------------------------------


def test_a_served_party_is_inside_until_it_is_taken_to_have_left() -> None:
    """Its places are not given to others before."""
    point = ServicePoint(branch(occupancy=SLOW_EXIT))
    finished(point, party=8)
    assert (point.inside, point.branch.state.free(point.now)) == (8, 2)
    outside = point.take(party=3)
    assert not outside.admitted
    point.pass_time(minutes=4)
    assert point.inside == 8
    point.pass_time(minutes=1)
    assert point.inside == 0
    assert point.visit(outside).id in point.branch.state.expected


def test_a_served_party_whom_the_door_saw_leave_first_is_not_taken_off_again() -> None:
    """Two of three are seen; one is assumed."""
    point = ServicePoint(branch(occupancy=SLOW_EXIT))
    finished(point, party=3)
    point.do(DoorLeft(2), DOOR)
    assert point.inside == 1
    point.pass_time(minutes=5)
    assert point.inside == 0
    assert point.branch.state.free(point.now) == 10


def test_nobody_lingers_whom_the_door_saw_leave() -> None:
    """All of the party are out; no place is kept for them, and nothing is waited for."""
    point = ServicePoint(branch(occupancy=SLOW_EXIT))
    finished(point, party=2)
    point.do(DoorLeft(2), DOOR)
    point.pass_time(minutes=5)
    assert point.branch.state.occupancy.lingering == []


def test_those_without_a_ticket_are_the_first_whom_the_door_sees_leave() -> None:
    """The others are taken off with their visit."""
    point = ServicePoint(branch(occupancy=SLOW_EXIT))
    point.do(DoorEntered(2), DOOR)
    finished(point, party=3)
    point.do(DoorLeft(2), DOOR)
    point.pass_time(minutes=5)
    assert point.inside == 0


def test_a_human_count_that_finds_all_of_them_lets_them_leave_as_assumed() -> None:
    """The count costs no places for the rest of the day."""
    point = ServicePoint(branch(occupancy=SLOW_EXIT))
    finished(point, party=3)
    point.do(DoorCount(3), DOOR)
    point.pass_time(minutes=5)
    assert point.inside == 0


def test_a_human_count_that_misses_some_takes_nobody_off_twice() -> None:
    """One of two parties on their way out has left already; a ticket holder may have, too: nobody knows."""
    point = ServicePoint(branch(occupancy=SLOW_EXIT))
    finished(point, party=2)
    point.pass_time(minutes=1)
    finished(point, party=2)
    waiting = point.take()
    point.do(DoorCount(3), DOOR)
    point.pass_time(minutes=4)
    assert point.inside == 3
    point.pass_time(minutes=1)
    assert point.inside == 1
    point.do(RemoveVisit(waiting.visit), BOSS)
    point.pass_time(minutes=5)
    assert point.inside == 1


def test_a_silent_leaver_is_taken_off_with_the_no_show() -> None:
    """Until then the place is kept: perhaps the customer only went for a coffee."""
    point = ServicePoint(branch(cap=2))
    point.take(party=2)
    desk = point.desk(1)
    assert not point.take().admitted
    point.call(desk)
    point.do(NoShow(), desk)
    assert point.inside == 0


def test_nobody_can_be_gone_who_has_no_ticket_any_more() -> None:
    """One went out and came back, both seen; when all were served, nothing of it is remembered.

    Else each of them would cost a place when somebody else does not come, later in the day.
    """
    point = ServicePoint(branch(cap=5))
    point.take()
    point.do(DoorLeft(1), DOOR)
    point.do(DoorEntered(1), DOOR)
    desk = point.desk(1)
    point.calls(desk, 1)
    assert point.inside == 0
    point.take()
    point.call(desk)
    point.do(NoShow(), desk)
    assert point.inside == 0


@pytest.mark.parametrize("exit_min", [0, 5])
@pytest.mark.parametrize("exits", Exits)
def test_an_undone_finish_restores_the_count(exits: Exits, exit_min: int) -> None:
    """And so does all that follows."""
    limits = Occupancy(10, outside_limit=50, exits=exits, exit_min=exit_min)
    point = ServicePoint(branch(occupancy=limits, calling=UNDOING))
    point.take(party=3)
    desk = point.desk(1)
    point.serve(desk)
    before = point.branch.state.occupancy
    known = (before.inside, before.ticketed, before.absent, before.walked, before.reserved)
    point.do(Finish(), desk)
    point.pass_time(minutes=0.4)
    assert isinstance(point.do(Undo(), desk), Accepted)
    after = point.branch.state.occupancy
    assert (after.inside, after.ticketed, after.absent, after.walked, after.reserved) == known
    assert after.on_the_way_out == 0
    point.pass_time(minutes=10)
    assert point.inside == 3


def test_an_undone_finish_adds_nobody_whom_a_human_has_counted_since() -> None:
    """Also when both happened at the same moment."""
    point = ServicePoint(branch(cap=10, calling=UNDOING))
    desk = finished(point, party=3)
    point.do(DoorCount(3), DOOR)
    assert isinstance(point.do(Undo(), desk), Accepted)
    assert point.inside == 3
    assert point.branch.state.free(point.now) == 7


def test_an_undone_no_show_restores_what_was_known_of_silent_leavers() -> None:
    """One of two had left, as a count showed; the first no-show speaks of that one, and so it does again."""
    point = ServicePoint(branch(cap=10))
    point.take(), point.take()
    point.do(DoorCount(1), DOOR)
    desk = point.desk(1)
    for _ in range(2):
        point.call(desk)
        point.do(NoShow(), desk)
        assert point.inside == 1
        point.do(Undo(), desk)
        assert point.inside == 1
        point.do(Undo(), desk)


def test_a_replay_counts_the_same_whatever_the_branch_file_says_by_then() -> None:
    """Who was counted by a ticket, and who leaves when, is in the events."""
    point = ServicePoint(branch(occupancy=Occupancy(10, outside_limit=50, exit_min=5, ticket_adds=1)))
    finished(point, party=3)
    point.do(DoorEntered(2), DOOR)
    point.pass_time(minutes=5)
    replayed = Branch(branch(exits=Exits.DOOR))
    for event in point.events:
        replayed.apply(event)
    assert replayed.state.occupancy.ledger == point.branch.state.occupancy.ledger


# --- a sensor and tickets see the same people -----------------------------------------------------


@pytest.mark.parametrize(("ticket_adds", "seen"), [(None, 0), (0, 3), (1, 2)])
@pytest.mark.parametrize("exits", Exits)
def test_nobody_is_counted_twice(ticket_adds: int | None, seen: int, exits: Exits) -> None:
    """A party of three comes in, of whom a sensor sees so many, and goes again."""
    point = ServicePoint(branch(occupancy=Occupancy(10, 50, exits, ticket_adds=ticket_adds)))
    point.do(SensorCounted(entered=seen), SENSOR)
    desk = finished_after(point)
    assert point.inside == 3
    point.do(Finish(), desk)
    leave = 3 if exits is Exits.DOOR else seen
    point.do(SensorCounted(left=leave), SENSOR)
    assert point.inside == 0
    assert point.branch.state.free(point.now) == 10


def finished_after(point: ServicePoint) -> DeviceId:
    """A party of three takes a ticket and is being served."""
    assert point.take(party=3).admitted
    desk = point.desk(1)
    point.serve(desk)
    return desk


def test_a_sensor_has_not_seen_those_who_stand_outside() -> None:
    """Ten are inside, all seen by the sensor: the eleventh does not fit, though its ticket adds nobody."""
    point = ServicePoint(branch(occupancy=Occupancy(10, outside_limit=50, ticket_adds=0)))
    point.do(SensorCounted(entered=10), SENSOR)
    point.do(SensorCounted(entered=1), SENSOR)
    outside = point.take()
    point.do(SensorCounted(left=1), SENSOR)
    assert not outside.admitted
    assert point.reserved == 0
    point.do(SensorCounted(left=1), SENSOR)
    assert point.reserved == 1


def test_who_stands_at_the_kiosk_was_seen_by_the_sensor_already() -> None:
    """The tenth may stay, also when the guard says that it is its turn."""
    point = ServicePoint(branch(occupancy=Occupancy(10, outside_limit=50, ticket_adds=0)))
    point.branch.state.door = point.branch.state.door.__class__(bypasses=3)
    point.do(SensorCounted(entered=10), SENSOR)
    assert point.take().admitted
    assert point.inside == 10


def test_a_sensor_that_is_silent_is_found_out_by_the_tickets() -> None:
    """Where it alone counts, six people with tickets and nobody in the count are a contradiction."""
    point = ServicePoint(branch(occupancy=Occupancy(10, outside_limit=50, ticket_adds=0)))
    for _ in range(6):
        point.take()
    assert point.branch.state.knowledge(point.now) is Knowledge.UNKNOWN
    assert point.branch.state.free(point.now) == -1


def test_somebody_served_without_a_ticket_is_counted_with_the_walk_up() -> None:
    """And leaves with its end."""
    point = ServicePoint(branch())
    desk = point.desk(1)
    point.do(WalkUp(PERMITS, FI, 2), desk)
    assert point.inside == 2
    point.do(Finish(), desk)
    assert point.inside == 0


# --- anchors --------------------------------------------------------------------------------------


def test_a_count_in_the_middle_of_everything_is_the_sum_of_its_parts() -> None:
    """Four without a ticket, three who wait, two on the way out, one reserved: eight are found."""
    count = Count(ticketed=3, reserved=1, inside=9)
    count.dismiss(VisitId("x"), 0, 0, None)
    count.anchor(LedgerEntry(1, NINE, 8, CountSource.COUNT))
    assert (count.inside, count.reserved, count.present, count.strangers) == (8, 1, 2, 6)
    assert count.believed == 8


def test_a_count_of_nobody_empties_the_building() -> None:
    """Whoever has a ticket is known to be gone, until the visit is over."""
    point = ServicePoint(branch(cap=4))
    tickets = [point.take() for _ in range(4)]
    point.do(DoorCount(0), DOOR)
    assert point.branch.state.free(point.now) == 4
    for ticket in tickets:
        point.do(LeaveQueue(ticket.visit))
    assert point.inside == 0


def test_who_was_out_when_somebody_counted_and_came_back_unseen_is_not_taken_off() -> None:
    """One of two is out, one is counted; both are served, and a stranger who came is still inside."""
    point = ServicePoint(branch())
    point.take(), point.take()
    point.do(DoorCount(1), DOOR)
    point.do(DoorEntered(1), DOOR)
    point.calls(point.desk(1), 2)
    assert point.inside == 1


def test_started_visits_are_inside_and_hold_no_reservation() -> None:
    """Whatever the door saw."""
    point = ServicePoint(branch(cap=1))
    first = point.take()
    point.take()
    point.do(LeaveQueue(first.visit))
    desk = point.desk(1)
    point.call(desk)
    assert (point.inside, point.reserved) == (0, 1)
    point.do(Start(), desk)
    assert (point.inside, point.reserved) == (1, 0)


def test_a_stranger_whom_silent_leavers_hide_stays_in_the_count() -> None:
    """A sensor sees all but one of each party. Both parties have left; whoever is counted is the stranger."""
    point = ServicePoint(branch(occupancy=Occupancy(cap=10, outside_limit=40, ticket_adds=1)))
    point.do(SensorCounted(entered=1), SENSOR)
    pair, single = point.take(party=2), point.take()
    point.do(SensorCounted(left=1), SENSOR)
    point.do(DoorEntered(1), DOOR)
    point.do(DoorCount(1), DOOR)
    for gone in (pair, single):
        point.do(RemoveVisit(gone.visit), BOSS)
    assert point.inside == 1
