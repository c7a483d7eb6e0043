"""Weeks of a small branch in which everything happens, through the real rules and into a real journal.

Open every night from one to six: the hours that come twice and never, in autumn and spring, are among them.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time, timedelta

from msgspec.structs import replace
from sqlalchemy import Connection, insert

from queue_link.commands import (
    Appointment,
    BookAppointments,
    CallNext,
    CallVisit,
    CheckIn,
    Command,
    CorrectCount,
    Delivered,
    DoorCount,
    DoorEntered,
    DoorLeft,
    EndEvacuation,
    Finish,
    LeaveQueue,
    MoveVisit,
    NextService,
    NoShow,
    OpenCounter,
    Park,
    Pause,
    Recall,
    Rejoin,
    RemoveVisit,
    Resume,
    ReturnVisit,
    SendHome,
    SetCap,
    Start,
    StartEvacuation,
    TakeTicket,
    Transfer,
    Undo,
    WalkUp,
)
from queue_link.results import Band
from queue_link.vocabulary import (
    AppointmentId,
    CounterId,
    DeviceId,
    Outcome,
    PauseKind,
    RequestId,
    ReturnCause,
    ServiceId,
    VisitId,
    VisitState,
)
from queue_server.domain.branch import Branch
from queue_server.domain.configuration import WALK_IN, BranchConfig, Calling, Hours, Occupancy, Span
from queue_server.domain.events import Event
from queue_server.domain.opening import moment_of
from queue_server.domain.outlook import Expected, Outlook
from queue_server.entry import Asked, Entry
from queue_server.journal import journal_row
from queue_server.projections import project
from queue_server.tables import journal
from tests.queue_server.branches import ADVICE, ALL, FI, PASSPORTS, PERMITS, SV, branch
from tests.queue_server.service_point import BOSS, DOOR, KIOSK, CountedIds

SERVICES = (PERMITS, PASSPORTS, ADVICE)
MARCH = tuple(date(2026, 3, day) for day in range(21, 32))
"""The clock goes on at three in the morning of the 29th."""
OCTOBER = tuple(date(2026, 10, day) for day in range(17, 32))
"""The clock goes back at four in the morning of the 25th."""
PRACTICE = date(2026, 10, 20)


def night_branch() -> BranchConfig:
    night = (Span(time(1), time(6)),)
    config = branch(
        counters=3,
        hours=Hours((night,) * 7),
        calling=Calling(recall_cool_down_s=0, recalls_before_no_show=0, rejoin_behind=1),
        occupancy=Occupancy(cap=9, outside_limit=9, exit_min=2, forward_min=5),
    )
    return replace(config, day_ends=time(7))


class Recorder:
    """Plays days at random, the same for the same seed, and stores them as the keeper does."""

    def __init__(self, connection: Connection, config: BranchConfig, seed: int = 1) -> None:
        self._connection = connection
        self._config = config
        self._chance = random.Random(seed)
        self._branch = Branch(config)
        self._ids = CountedIds()
        self._now = datetime(2026, 1, 1, tzinfo=UTC)
        self._batch: list[Entry] = []
        self._requests = 0
        self.entries: list[Entry] = []
        """All that is stored, as it was written."""

    def play(self, days: Iterable[date]) -> None:
        for day in days:
            self._restart(replace(self._config, training=day == PRACTICE))
            self._play(day)
            self._store()

    def _play(self, day: date) -> None:
        begins = moment_of(self._config, day, time(0, 50))
        ends = moment_of(self._config, day, time(7, 10))
        restart_at = begins + (ends - begins) * self._chance.random()
        self._now = begins
        self._pass_time()
        while self._now < ends:
            self._now += timedelta(seconds=round(self._chance.expovariate(1 / 70), 6))
            self._pass_time()
            self._do(*self._chance.choices(_ACTS, _WEIGHTS)[0](self, self._chance))
            if self._chance.random() < 0.1:
                self._store()
            if self._now > restart_at:
                self._store()
                self._restart(self._branch.state.config)
                restart_at = ends

    def _restart(self, config: BranchConfig) -> None:
        """A server that stops, and goes on from what is on the disk."""
        day_seq = self._branch.state.day_seq
        self._branch = Branch(config)
        since = [entry for entry in self.entries if entry.day_seq >= day_seq]
        self._branch.state.seq = since[0].seq - 1 if since else 0
        for entry in since:
            self._branch.apply(entry.event)

    def _do(self, command: Command, device: DeviceId) -> None:
        self._foresee()
        self._requests += 1
        asked = Asked(device, RequestId(f"request-{self._requests}"))
        self._note(self._branch.carry_out(command, device, self._now, self._ids).events, asked)

    def _pass_time(self) -> None:
        self._note(self._branch.pass_time(self._now), None)

    def _note(self, events: tuple[Event, ...], asked: Asked | None) -> None:
        branch = self._branch
        for event in events:
            seq, newest = len(self.entries) + len(self._batch) + 1, (self._batch or self.entries)[-1:]
            record, account = branch.records.pop(seq, None), branch.accounts.pop(seq, None)
            begun = branch.state.day_seq
            day_seq = begun if seq >= begun else newest[0].day_seq
            self._batch.append(Entry(seq, event, day_seq, asked, record, account, branch.state.training))

    def _store(self) -> None:
        if self._batch:
            rows = [journal_row(self._config.id, entry) for entry in self._batch]
            self._connection.execute(insert(journal), rows)
            project(self._connection, self._config.id, self._batch)
        self.entries += self._batch
        self._batch = []

    def _foresee(self) -> None:
        """A forecast as good as none, for some tickets."""
        if self._chance.random() < 0.7:
            likely = self._chance.randrange(0, 3600, 60)
            wait = Band(likely // 2, likely, 2 * likely)
            expected = Expected(wait=wait, in_time=round(self._chance.random(), 3))
            state = self._branch.state
            newcomers = {service: {WALK_IN: expected} for service in SERVICES}
            self._branch.foresee(Outlook(state.seq, self._now, newcomers=newcomers))

    # --- what happens -----------------------------------------------------------------------------

    def visit(self, *states: VisitState) -> VisitId:
        """Any in one of these states; nobody's if there is none."""
        found = [visit.id for visit in self._branch.state.visits.values() if visit.state in states]
        return self._chance.choice(found) if found else VisitId("nobody")

    def booking(self) -> str:
        codes = list(self._branch.state.by_code)
        return self._chance.choice(codes) if codes else "none"

    def book(self) -> tuple[Command, DeviceId]:
        self._requests += 1
        at = self._now + timedelta(minutes=self._chance.randrange(0, 60))
        name = f"booked-{self._requests}"
        booked = Appointment(AppointmentId(name), name, at, self._chance.choice(SERVICES))
        return BookAppointments((booked,)), BOSS


Do = tuple[Command, DeviceId]
Act = Callable[[Recorder, random.Random], Do]


def _desk(chance: random.Random) -> DeviceId:
    return DeviceId(f"desk-{chance.randint(1, 3)}")


def _open(_: Recorder, chance: random.Random) -> Do:
    number = chance.randint(1, 3)
    return OpenCounter(CounterId(str(number)), ALL, f"Adviser {number}"), DeviceId(f"desk-{number}")


def _take(_: Recorder, chance: random.Random) -> Do:
    language, party = chance.choice((FI, FI, SV)), chance.choice((1, 1, 2, 3))
    return TakeTicket(chance.choice(SERVICES), language, party), KIOSK


def _finish(_: Recorder, chance: random.Random) -> Do:
    outcome = chance.choice((Outcome.SERVED, Outcome.SERVED, Outcome.SERVED, Outcome.LEFT, Outcome.REMOVED))
    done = tuple(Delivered(service) for service in chance.sample(SERVICES, chance.randint(0, 2)))
    return Finish(outcome, done), _desk(chance)


def _transfer(_: Recorder, chance: random.Random) -> Do:
    counter = CounterId(str(chance.randint(1, 3))) if chance.random() < 0.4 else None
    service = ServiceId(chance.choice(SERVICES))
    return Transfer(service, counter, back=chance.random() < 0.4, note="bring the form"), _desk(chance)


def _cap(_: Recorder, chance: random.Random) -> Do:
    return SetCap(chance.randint(4, 12)), BOSS


def _return(_: Recorder, chance: random.Random) -> Do:
    return ReturnVisit(cause=chance.choice(tuple(ReturnCause))), _desk(chance)


_WEIGHED: tuple[tuple[Act, float], ...] = (
    (_take, 16),
    (_open, 4),
    (lambda _, chance: (CallNext(), _desk(chance)), 18),
    (lambda _, chance: (Start(), _desk(chance)), 14),
    (_finish, 12),
    (lambda _, chance: (Undo(), _desk(chance)), 4),
    (lambda _, chance: (NoShow(), _desk(chance)), 4),
    (lambda _, chance: (Recall(), _desk(chance)), 3),
    (_return, 2),
    (lambda _, chance: (Park(chance.randint(1, 20)), _desk(chance)), 2),
    (_transfer, 3),
    (lambda _, chance: (NextService(chance.choice(SERVICES)), _desk(chance)), 3),
    (lambda _, chance: (WalkUp(chance.choice(SERVICES), FI), _desk(chance)), 1.5),
    (lambda at, chance: (CallVisit(at.visit(VisitState.PARKED, VisitState.WAITING)), _desk(chance)), 1),
    (lambda at, _: (Rejoin(at.visit(VisitState.MISSED)), KIOSK), 2),
    (lambda at, _: (LeaveQueue(at.visit(VisitState.WAITING, VisitState.CALLED)), KIOSK), 1),
    (lambda at, _: (RemoveVisit(at.visit(VisitState.WAITING, VisitState.SERVING), "asleep"), BOSS), 0.5),
    (lambda at, chance: (MoveVisit(at.visit(VisitState.WAITING), chance.choice(SERVICES)), BOSS), 0.5),
    (lambda at, _: at.book(), 1),
    (lambda at, _: (CheckIn(at.booking(), SV), KIOSK), 1.5),
    (lambda at, _: (DoorEntered(visit=at.visit(VisitState.WAITING)), DOOR), 1),
    (lambda _, chance: (DoorEntered(chance.randint(1, 2)), DOOR), 1),
    (lambda _, chance: (DoorLeft(chance.randint(1, 3)), DOOR), 2),
    (lambda _, chance: (DoorCount(chance.randint(0, 9)), DOOR), 0.3),
    (lambda _, chance: (CorrectCount(chance.randint(-2, 2), "seen"), BOSS), 0.2),
    (_cap, 0.3),
    (lambda *_: (StartEvacuation(), BOSS), 0.15),
    (lambda *_: (EndEvacuation(), BOSS), 1),
    (lambda _, chance: (Pause(PauseKind.BREAK), _desk(chance)), 0.3),
    (lambda _, chance: (Resume(), _desk(chance)), 1),
    (lambda *_: (SendHome("the heating broke"), BOSS), 0.02),
)
_ACTS = [act for act, _ in _WEIGHED]
_WEIGHTS = [weight for _, weight in _WEIGHED]
