"""Whatever happens in whatever order, a branch keeps its promises."""

from __future__ import annotations

from datetime import timedelta

import msgspec
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from queue_link.commands import (
    CallNext,
    CallVisit,
    CloseCounter,
    CloseDay,
    Command,
    DoorCount,
    DoorEntered,
    DoorLeft,
    Finish,
    LeaveQueue,
    NoShow,
    OpenCounter,
    OpenDay,
    Recall,
    ReleaseCounter,
    RemoveVisit,
    ReturnVisit,
    Start,
    TakeTicket,
    Transfer,
)
from queue_link.vocabulary import CounterId, DeviceId, Outcome, Place, VisitId, VisitState
from queue_server.domain.branch import Branch
from queue_server.domain.configuration import Exits
from queue_server.domain.events import CalledForward, DayOpened, Event, PeopleCounted, TicketTaken
from queue_server.domain.state import BranchState
from tests.queue_server.branches import ADVICE, ALL, EN, FI, ONLY_A, PASSPORTS, PERMITS, branch
from tests.queue_server.service_point import BOSS, DOOR, KIOSK, ServicePoint

_decode = msgspec.json.Decoder(Event).decode
desks = st.sampled_from([DeviceId(f"desk-{n}") for n in (1, 2, 3)])
services = st.sampled_from([PERMITS, PASSPORTS, ADVICE])
desk_commands = st.one_of(
    st.sampled_from(
        [CallNext(), Recall(), Start(), Finish(), NoShow(), CloseCounter(), Finish(Outcome.LEFT)]
    ),
    st.builds(ReturnVisit, st.sampled_from(Place)),
    st.builds(Transfer, services),
    st.builds(OpenCounter, st.sampled_from([CounterId("1"), CounterId("2")]), st.sampled_from([ALL, ONLY_A])),
)


class Life(RuleBasedStateMachine):
    """A day at a small service point, with everybody acting at random."""

    @initialize(
        cap=st.integers(1, 12),
        outside_limit=st.integers(0, 20),
        last=st.sampled_from([4, 999]),
        exits=st.sampled_from(Exits),
    )
    def opens(self, cap: int, outside_limit: int, last: int, exits: Exits) -> None:
        self.point = ServicePoint(branch(cap, outside_limit, last, exits))
        self.point.desk(1)
        self.counted = False

    @rule(service=services, language=st.sampled_from([FI, EN]), party=st.integers(1, 9))
    def a_customer_comes(self, service: str, language: str, party: int) -> None:
        self.act(TakeTicket(service, language, party), KIOSK)  # type: ignore[arg-type]

    @rule(desk=desks, command=desk_commands)
    def an_adviser_works(self, desk: DeviceId, command: Command) -> None:
        self.act(command, desk)

    @rule(data=st.data(), kind=st.sampled_from([LeaveQueue, CallVisit, RemoveVisit, DoorEntered]), desk=desks)
    def somebody_acts_on_a_visit(self, data: st.DataObject, kind: type, desk: DeviceId) -> None:
        known = list(self.point.branch.state.visits)
        visit = data.draw(st.sampled_from(known)) if known else VisitId("nobody")
        self.act(kind(visit=visit), desk)

    @rule(people=st.integers(1, 4))
    def people_enter(self, people: int) -> None:
        self.act(DoorEntered(people), DOOR)

    @rule(people=st.integers(1, 4))
    def people_leave(self, people: int) -> None:
        self.act(DoorLeft(people), DOOR)

    @rule(people=st.integers(0, 15))
    def somebody_counts(self, people: int) -> None:
        self.act(DoorCount(people), DOOR)

    @rule(minutes=st.sampled_from([1, 20, 180, 24 * 60]))
    def time_passes(self, minutes: int) -> None:
        self.point.pass_time(minutes)

    @rule(counter=st.sampled_from([CounterId("1"), CounterId("2")]))
    def a_counter_is_freed(self, counter: CounterId) -> None:
        self.act(ReleaseCounter(counter), BOSS)

    @rule(command=st.sampled_from([CloseDay(), OpenDay()]))
    def a_supervisor_acts(self, command: Command) -> None:
        self.act(command, BOSS)

    def act(self, command: Command, device: DeviceId) -> None:
        """Carry out a command, and watch every single event."""
        point = self.point
        state = point.branch.state
        cap = point.config.occupancy.cap
        first = len(point.events)
        watched = Branch(point.config)
        for event in point.events:
            watched.apply(event)
        result = point.do(command, device)
        assert point.branch.result_of(point.events[first:]) == result, "as a repeated request would hear"
        for event in point.events[first:]:
            watched.apply(event)
            admits = isinstance(event, CalledForward) or (isinstance(event, TicketTaken) and event.admitted)
            if isinstance(event, DayOpened | PeopleCounted):
                self.counted = isinstance(event, PeopleCounted)
            if admits:
                occupancy = watched.state.occupancy
                assert max(occupancy.inside, 0) + occupancy.reserved <= cap
                # Whatever the door said: those whom the server itself let in fit under the cap.
                # Only a human count may say that some of them have gone.
                let_in = sum(visit.party for visit in watched.state.live() if visit.inside)
                assert self.counted or let_in + occupancy.reserved <= cap
        assert state.seq == len(point.events)

    @invariant()
    def no_number_is_given_twice_in_a_day(self) -> None:
        day: object = None
        seen: set[str] = set()
        for event in self.point.events:
            if (opened := getattr(event, "day", day)) != day:
                day, seen = opened, set()
            if isinstance(event, TicketTaken):
                assert event.number not in seen
                seen.add(event.number)

    @invariant()
    def each_visit_is_in_exactly_one_state_and_place(self) -> None:
        state = self.point.branch.state
        waiting = [visit for line in state.waiting.values() for visit in line]
        outside = list(state.outside)
        in_hand = [counter.visit for counter in state.counters.values() if counter.visit]
        by_state = {
            VisitState.WAITING: [visit.id for visit in waiting],
            VisitState.OUTSIDE: [visit.id for visit in outside],
        }
        for expected, ids in by_state.items():
            assert sorted(ids) == sorted(v.id for v in state.visits.values() if v.state is expected)
        at_counters = [v for v in state.visits.values() if v.state in (VisitState.CALLED, VisitState.SERVING)]
        assert sorted(in_hand) == sorted(v.id for v in at_counters)
        assert all((v.outcome is not None) == (v.state is VisitState.ENDED) for v in state.visits.values())

    @invariant()
    def sums_agree_with_the_visits(self) -> None:
        state = self.point.branch.state
        assert state.outside_people == sum(visit.party for visit in state.outside)
        assert state.occupancy.reserved == sum(visit.party for visit in state.expected.values())
        assert all(visit.holds_reservation for visit in state.expected.values())
        uncalled = [v for v in state.visits.values() if v.state in (VisitState.WAITING, VisitState.OUTSIDE)]
        assert sum(state.uncalled.values()) == sum(state.uncalled_by_service.values()) == len(uncalled)
        assert all(count >= 0 for count in state.uncalled.values())

    @invariant()
    def nobody_who_fits_is_left_outside(self) -> None:
        state = self.point.branch.state
        first = state.outside.first
        assert first is None or not state.open or first.party > state.free()

    @invariant()
    def one_counter_has_one_device_and_one_device_one_counter(self) -> None:
        state = self.point.branch.state
        held = {counter.device: counter.id for counter in state.counters.values() if counter.device}
        assert held == state.held

    @invariant()
    def a_replay_of_the_journal_gives_the_same_branch(self) -> None:
        again = Branch(self.point.config)
        for event in self.point.events:
            again.apply(_decode(msgspec.json.encode(event)))
        assert _comparable(again.state) == _comparable(self.point.branch.state)

    @invariant()
    def something_is_always_due_later(self) -> None:
        deadline = self.point.branch.next_deadline(self.point.now)
        assert deadline is not None
        assert deadline > self.point.now - timedelta(seconds=1)


def _comparable(state: BranchState) -> object:
    return (
        state.seq,
        state.day,
        state.open,
        {id_: repr(visit) for id_, visit in state.visits.items()},
        {queue: [visit.id for visit in line] for queue, line in state.waiting.items() if len(line)},
        [visit.id for visit in state.outside],
        state.occupancy,
        state.counters,
        state.calls,
        state.serials,
        list(state.expected),
    )


Life.TestCase.settings = settings(max_examples=80, stateful_step_count=50, deadline=None)
TestLife = Life.TestCase


def test_a_repeated_request_hears_the_same_from_the_events_alone() -> None:
    """The result is made again from the events, as after a restart."""
    point = ServicePoint(branch())
    desk = point.desk(1)
    commands: list[tuple[Command, DeviceId]] = [
        (TakeTicket(PERMITS, FI, 2), KIOSK),
        (TakeTicket(PERMITS, FI, 99), KIOSK),
        (CallNext(), desk),
        (Finish(), desk),
        (DoorCount(3), DOOR),
        (CloseDay(), BOSS),
    ]
    for command, device in commands:
        first = len(point.events)
        result = point.do(command, device)
        assert point.branch.result_of(point.events[first:]) == result
