"""Life at a service point: everybody sends every command, good and bad, and the clock jumps."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from msgspec.structs import replace

from queue_link.commands import (
    AnswerPanic,
    Appointment,
    BookAppointments,
    CallNext,
    Command,
    DoorEntered,
    Finish,
    NoShow,
    OpenCounter,
    OpenDay,
    OpenService,
    PlanCounters,
    PlannedCounters,
    Recall,
    Rejoin,
    Start,
    TakeTicket,
    Undo,
)
from queue_link.results import Band, Refusal, Result
from queue_link.vocabulary import DeviceId, Reason, VisitState
from queue_server.domain.branch import Branch
from queue_server.domain.configuration import BranchConfig, PolicyName
from queue_server.domain.due import due
from queue_server.domain.events import BranchFileReloaded, Event
from queue_server.domain.outlook import Expected, Outlook
from queue_server.domain.state import BranchState
from tests.queue_server.branches import FI
from tests.queue_server.domain import state_facts
from tests.queue_server.domain.any_branch import ADVISERS, COUNTERS, PRIORITIES, PROFILES, branches
from tests.queue_server.domain.callable_visits import callable_visits
from tests.queue_server.domain.happenings import (
    DESKS,
    DISTURBANCES,
    IN_HAND,
    ANewDay,
    Asks,
    Books,
    Come,
    Happening,
    IsForeseen,
    Plans,
    Restarts,
    Serves,
    TheAlarmRings,
    TimePasses,
    Waits,
    Works,
    happenings,
)
from tests.queue_server.domain.turns import Turns
from tests.queue_server.domain.watched_branch import Onlooker, WatchedBranch, outside_who_may_come_in
from tests.queue_server.service_point import BOSS, KIOSK, CountedIds

FIRST_MORNINGS = [
    datetime(2026, 3, 2, 7, tzinfo=UTC),
    datetime(2026, 3, 28, 7, tzinfo=UTC),  # the night before clocks go forward
    datetime(2026, 10, 24, 6, 30, tzinfo=UTC),  # and back
    datetime(2028, 2, 28, 7, tzinfo=UTC),
]
_decode = msgspec.json.Decoder(Event).decode


class Record:
    """What was done in all runs together."""

    def __init__(self) -> None:
        self.steps = 0
        self.done: set[type[Command]] = set()
        self.refused: dict[type[Command], set[Reason]] = {}
        self.events: set[type[Event]] = set()


class Life(RuleBasedStateMachine):
    """Some days at a small service point."""

    policy: PolicyName
    record: Record
    sound = False
    """Nothing broke so far, so that the end of the run may be looked at too."""

    @initialize(
        config=branches(),
        now=st.sampled_from(FIRST_MORNINGS),
        left_out=st.sets(st.sampled_from(DISTURBANCES)),
    )
    def opens(self, config: BranchConfig, now: datetime, left_out: set[type]) -> None:
        self.config = config = replace(config, calling=replace(config.calling, policy=self.policy))
        self.now, self.left_out = now, left_out
        self.ids = CountedIds()
        self.onlooker = Onlooker()
        self.branch: Branch = WatchedBranch(config, self.onlooker)
        self.answers: list[tuple[int, int, Result]] = []
        self.turns = Turns()
        self.deadline: datetime | None = None
        self.situation: tuple[datetime, object] | None = None
        self.branch.pass_time(now)
        self.work_begins()

    @property
    def state(self) -> BranchState:
        return self.branch.state

    @rule(what=happenings())
    def it_happens(self, what: Happening) -> None:
        kind = type(what.command) if isinstance(what, Asks | Works) else type(what)
        if kind not in self.left_out:
            self.record.steps += 1
            self.happen(what)

    def happen(self, what: Happening) -> None:
        match what:
            case Asks(by, command):
                self.do(self.about_somebody(command), by)
            case Come(service, priority, parties):
                for party in parties:
                    self.do(TakeTicket(service, FI, party, priority), KIOSK)
            case Works(lot, command):
                self.do(self.about_somebody(command), self.desk_by(lot, command))
            case Serves(lot, calls):
                for _ in range(calls):
                    self.each_after(60, self.desk_by(lot), CallNext(), Start(), Finish())
            case Waits(lot, recalls):
                self.each_after(16, self.desk_by(lot), CallNext(), *(Recall(),) * recalls, NoShow())
            case TimePasses(seconds):
                self.time_passes(seconds)
            case TheAlarmRings():
                if self.deadline is not None and self.deadline > self.now:
                    self.time_passes((self.deadline - self.now).total_seconds())
            case ANewDay():
                self.time_passes(24 * 3600)
                self.do(OpenDay(), BOSS)
                self.work_begins()
            case Books():
                at = self.now + timedelta(minutes=what.minutes)
                booked = Appointment(what.id, what.code, at, what.service, what.party)
                self.do(BookAppointments((booked, booked) if what.twice else (booked,)), BOSS)
            case Plans(profile, hours):
                until = self.now + timedelta(hours=hours)
                self.do(PlanCounters((PlannedCounters(profile, self.now, until, 2),)), BOSS)
            case IsForeseen(in_time, likely_s):
                self.foresee(Expected(Band(likely_s // 2, likely_s, likely_s * 2), in_time))
            case Restarts(change):
                self.restart(change(self.config) if change else self.config)

    def work_begins(self) -> None:
        for number in (0, 1):
            self.do(OpenCounter(COUNTERS[number], PROFILES[0], ADVISERS[number]), DESKS[number])

    def each_after(self, seconds: float, device: DeviceId, *commands: Command) -> None:
        for command in commands:
            self.do(command, device)
            self.time_passes(seconds)

    def foresee(self, expected: Expected) -> None:
        classes = {each.id: expected for each in PRIORITIES}
        newcomers = {service.id: classes for service in self.config.services}
        self.branch.foresee(Outlook(self.state.seq, self.now, newcomers=newcomers))

    # --- doing it, and looking on ---------------------------------------------------------------------

    def do(self, command: Command, device: DeviceId) -> None:
        """Carry out a command, and look at what it changed."""
        self.sound = False
        state, first = self.state, len(self.onlooker.events)
        before = state_facts.frozen(state)
        counter = state.counter_of(device)
        could_be_called = callable_visits(state, counter, self.now) if counter else []
        foreseen = CountedIds()
        foreseen.count = self.ids.count
        decision = self.branch.decide(command, device, self.now, foreseen)
        assert state_facts.frozen(state) == before, "deciding changes nothing"

        decided = self.branch.carry_out(command, device, self.now, self.ids)
        kind = type(command)
        if isinstance(decided.result, Refusal):
            assert decision == decided.result
            assert len(decided.events) == 1
            assert state_facts.frozen(state) == before, "a refusal changes nothing"
            self.record.refused.setdefault(kind, set()).add(decided.result.reason)
        else:
            assert not isinstance(decision, Refusal)
            assert decided.events[: len(decision)] == decision
            self.record.done.add(kind)
        assert tuple(self.onlooker.events[first:]) == decided.events
        assert self.branch.result_of(decided.events) == decided.result
        self.answers.append((first, len(self.onlooker.events), decided.result))
        self.turns.watch(command, decided, could_be_called, state)
        self.look_ahead()
        self.sound = True

    def time_passes(self, seconds: float) -> None:
        self.sound = False
        self.now += timedelta(seconds=seconds)
        events = self.branch.pass_time(self.now)
        if seconds > 0 and self.deadline is not None and self.now < self.deadline:
            assert events == (), "nothing comes before the moment that the server waits for"
        before = state_facts.frozen(self.state)
        assert self.branch.pass_time(self.now) == (), "the same moment brings nothing more"
        assert state_facts.frozen(self.state) == before
        self.look_ahead()
        self.sound = True

    def look_ahead(self) -> None:
        """The next deadline lies ahead, unless something is due already."""
        state, now = self.state, self.now
        before, situation = self.deadline, self.branch.situation
        self.deadline = self.branch.next_deadline(now)
        if (now, situation) == self.situation and before and self.deadline:
            assert self.deadline >= before, "no sooner, while the situation is the same"
        self.situation = now, situation
        if due(state, now):
            self.deadline = None
        else:
            assert self.deadline is not None
            assert self.deadline > now

    def restart(self, config: BranchConfig) -> None:
        """All that is left of the branch is its journal, of which the two newest days are read again. So it
        is when another branch file is taken up without a restart."""
        self.sound = False
        again = self.replayed(config, self.onlooker.two_days_from)
        if config == self.config:
            assert state_facts.of_the_day(again) == state_facts.of_the_day(self.state), "a replay agrees"
        else:
            assert _people(again) == _people(self.state), "nobody is lost over a change of the branch file"
            assert again.called.total() == self.onlooker.called.total()
            self.onlooker.called = again.called.copy()  # they may be of other queues now
        reloads = config != self.config
        self.config = config
        self.branch = WatchedBranch(config, self.onlooker)
        self.branch.state = again
        if reloads:
            self.branch.apply(BranchFileReloaded(self.now, "the file of now"))
        self.deadline = None
        self.time_passes(0)

    def replayed(self, config: BranchConfig, since: int) -> BranchState:
        """The state made again from the journal's text; every request that is repeated hears the same."""
        again = Branch(config)
        again.state.seq = applied = since
        events = [_decode(line) for line in map(msgspec.json.encode, self.onlooker.events[since:])]
        for first, end, result in (*self.answers, (len(self.onlooker.events),) * 2 + (None,)):
            if first >= since:
                for event in events[applied - since : end - since]:
                    again.apply(event)
                applied = end
                assert result is None or again.result_of(events[first - since : end - since]) == result
        return again.state

    def desk_by(self, lot: int, command: Command | None = None) -> DeviceId:
        """A desk by lot, mostly one where the command has a meaning."""
        opened = [one for one in self.state.counters.values() if one.device is not None]
        if isinstance(command, Undo):
            busy = [one for one in opened if one.done]
        else:
            busy = [one for one in opened if (one.visit is not None) == isinstance(command, IN_HAND)]
        fitting = [one.device for one in busy or opened if one.device and lot % 8]
        choice = fitting or [*DESKS, KIOSK]
        return choice[lot % len(choice)]

    def about_somebody(self, command: Command) -> Command:
        """The lot is drawn: mostly one of those to whom it can happen, or one who is there, or nobody."""
        closed, alarms = sorted(self.state.closed_services), sorted(self.state.panics)
        match command:
            case OpenService() if closed:
                return OpenService(closed[0])
            case AnswerPanic() if alarms:
                return replace(command, device=alarms[0])
        lot = getattr(command, "visit", None)
        if lot is None:
            return command
        number = int(lot.removeprefix("any-"))
        wanted = {Rejoin: VisitState.MISSED, DoorEntered: VisitState.WAITING}.get(type(command))
        known = list(self.state.visits.values())
        fitting = [one for one in known if one.state is (wanted or one.state) and number % 4]
        choice = fitting or known
        return replace(command, visit=choice[number % len(choice)].id if choice else lot)

    @invariant()
    def all_is_true(self) -> None:
        self.sound = False
        state, now = self.state, self.now
        state_facts.each_visit_is_in_one_place(state, self.onlooker.taken)
        state_facts.lines_are_in_order(state)
        state_facts.nobody_waits_for_a_time_to_come(state)
        state_facts.tallies_agree_with_visits(state)
        state_facts.one_counter_has_one_device_and_one_adviser(state)
        state_facts.calls_are_told_once(state)
        state_facts.the_ledger_adds_up(state)
        state_facts.timers_agree_with_states(state)
        state_facts.appointments_lead_to_their_visits(state)
        outside = outside_who_may_come_in(state, now.timestamp())
        state_facts.somebody_outside_has_no_room_if_anybody_waits_there(state, now, outside)
        self.look_ahead()
        self.sound = True

    def teardown(self) -> None:
        if self.sound:
            replayed = self.replayed(self.config, since=0)
            assert state_facts.of_the_day(replayed) == state_facts.of_the_day(self.state)
            self.restart(self.config)
            self.record.events |= self.onlooker.kinds


def _people(state: BranchState) -> list[tuple[object, ...]]:
    return [
        (visit.id, visit.number, visit.state, visit.turn, visit.party, visit.inside, visit.counter)
        for visit in state.visits.values()
    ]
