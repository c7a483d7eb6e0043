"""Nobody outside is forgotten: the guard at the door holds under every policy, and nobody of a kind is passed
by somebody younger of the same kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from queue_link.commands import CallNext, CheckIn, Command, DoorEntered, DoorLeft, SetCap, TakeTicket
from queue_link.vocabulary import DeviceId, PriorityId, ServiceId, VisitId
from queue_server.domain.branch import Branch
from queue_server.domain.choosing import Turn
from queue_server.domain.configuration import URGENT, WALK_IN, BranchConfig, Calling, Occupancy, PolicyName
from queue_server.domain.events import CalledForward, TicketTaken
from queue_server.domain.state import BranchState
from queue_server.domain.visit import Visit
from tests.queue_server.branches import ADVICE, FI, PASSPORTS, PERMITS, branch
from tests.queue_server.service_point import BOSS, DOOR, KIOSK, ServicePoint

COMES_IN_EARLY = timedelta(minutes=10)


@dataclass(frozen=True)
class Admission:
    """Somebody was let in, and who else stood outside then."""

    visit: VisitId
    turn: Turn
    kind: tuple[ServiceId, PriorityId]
    outside: tuple[tuple[Turn, tuple[ServiceId, PriorityId]], ...]
    """Those who might have been let in too, had there been room."""

    @property
    def passes(self) -> bool:
        return any(turn < self.turn for turn, _ in self.outside)

    @property
    def passes_its_kind(self) -> bool:
        return any(turn < self.turn and kind == self.kind for turn, kind in self.outside)


def admissions(config: BranchConfig, point: ServicePoint) -> Iterator[Admission]:
    """Told from the events alone, by replaying them."""
    replayed = Branch(config)
    for event in point.events:
        could = could_come_in(replayed.state, event.at.timestamp())
        outside = tuple((visit.turn, (visit.service, visit.priority)) for visit in could)
        replayed.apply(event)
        if isinstance(event, CalledForward) or (isinstance(event, TicketTaken) and event.admitted):
            visit = replayed.state.visits[event.visit]
            yield Admission(visit.id, visit.turn, (visit.service, visit.priority), outside)


def could_come_in(state: BranchState, now_s: float) -> list[Visit]:
    soon = now_s + COMES_IN_EARLY.total_seconds()
    return [visit for visit in state.outside if visit.party <= state.cap and visit.turn[0] <= soon]


TICKETS = st.builds(
    TakeTicket,
    st.sampled_from((PERMITS, PASSPORTS, ADVICE)),
    st.just(FI),
    st.integers(1, 5),
    st.sampled_from((URGENT, WALK_IN)),
)
STEPS = st.one_of(
    TICKETS,
    TICKETS,
    st.builds(DoorLeft, st.integers(1, 3)),
    st.builds(DoorLeft, st.integers(1, 3)),
    st.builds(DoorEntered, st.integers(1, 3)),
    st.builds(SetCap, st.integers(2, 12)),
    st.just(CallNext()),
    st.integers(1, 12),
    st.tuples(st.integers(0, 25), st.integers(1, 5)),
)
"""A command, minutes that pass, or a booked customer: minutes to the booked time, and people."""
CROWDED = st.lists(STEPS, min_size=20, max_size=80)


def played(config: BranchConfig, steps: list[Command | int | tuple[int, int]]) -> ServicePoint:
    """A crowd stands before the door, and the building fills and empties."""
    point = ServicePoint(config)
    desks = [point.desk(1), point.desk(2)]
    point.do(DoorEntered(8), DOOR)
    for at, step in enumerate(steps):
        if isinstance(step, int):
            point.pass_time(step)
        elif isinstance(step, tuple):
            minutes, party = step
            point.book(f"code-{at}", minutes, PERMITS, party)
            point.do(CheckIn(f"code-{at}", FI))
        else:
            point.do(step, device_for(step, desks[at % 2]))
    return point


def device_for(command: Command, desk: DeviceId) -> DeviceId:
    if isinstance(command, CallNext):
        return desk
    return BOSS if isinstance(command, SetCap) else KIOSK if isinstance(command, TakeTicket) else DOOR


def crowded(policy: PolicyName, guard: int, buffer: int | None) -> BranchConfig:
    limits = Occupancy(12, outside_limit=500, soft_cap=9, buffer=buffer, forward_min=4)
    calling = Calling(policy, guard, recalls_before_no_show=0, recall_cool_down_s=0)
    return branch(calling=calling, occupancy=limits)


@settings(max_examples=150, deadline=None)
@given(CROWDED, st.sampled_from(PolicyName), st.integers(0, 3), st.sampled_from((None, 4)))
def test_any_guard_and_one_admissions_in_a_row_include_the_oldest_outside(
    steps: list[Command | int | tuple[int, int]], policy: PolicyName, guard: int, buffer: int | None
) -> None:
    """Under every policy, with buffer, idle counters and reserved places, and counting those at the kiosk."""
    config = crowded(policy, guard, buffer)
    in_a_row = 0
    for admission in admissions(config, played(config, steps)):
        in_a_row = in_a_row + 1 if admission.passes else 0
        assert in_a_row <= guard


@settings(max_examples=100, deadline=None)
@given(CROWDED, st.sampled_from(PolicyName), st.sampled_from((None, 4)))
def test_nobody_is_passed_by_a_younger_one_of_the_same_kind(
    steps: list[Command | int | tuple[int, int]], policy: PolicyName, buffer: int | None
) -> None:
    """However large the party, and however small the one behind it."""
    config = crowded(policy, 3, buffer)
    for admission in admissions(config, played(config, steps)):
        assert not admission.passes_its_kind


def test_the_oldest_is_let_in_within_the_bound() -> None:
    """With guard 3 and five urgent ones before it, a walk-in is let in as the fourth."""
    point = ServicePoint(branch(cap=2, calling=Calling(guard=3)))
    point.do(DoorEntered(2), DOOR)
    walk_in = point.take()
    urgent = [point.take(priority=URGENT) for _ in range(5)]
    for cap in range(3, 9):
        point.do(SetCap(cap), BOSS)
    let_in = [forward.visit for forward in point.happened(CalledForward)]
    assert let_in.index(walk_in.visit) == 3
    assert [visit for visit in let_in if visit != walk_in.visit] == [ticket.visit for ticket in urgent]


@pytest.mark.parametrize("policy", PolicyName)
def test_those_with_reserved_places_pass_no_more_often_than_the_guard_says(policy: PolicyName) -> None:
    """Urgent ones at the kiosk take three places above the soft cap; the next is the walk-in's."""
    limits = Occupancy(10, outside_limit=50, soft_cap=4)
    point = ServicePoint(branch(calling=Calling(policy, guard=3), occupancy=limits))
    point.do(DoorEntered(4), DOOR)
    walk_in = point.take()
    assert [point.take(priority=URGENT).admitted for _ in range(3)] == [True] * 3
    assert walk_in.visit in point.branch.state.expected
    assert point.branch.state.door.bypasses == 0
