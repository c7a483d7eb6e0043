"""What can happen at a service point: every command, good and bad, and a clock that jumps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from hypothesis import strategies as st

from queue_link.commands import (
    AnswerPanic,
    CallNext,
    CallVisit,
    CancelAppointment,
    ChangeProfile,
    CheckIn,
    CloseCounter,
    CloseDay,
    CloseService,
    Command,
    CorrectCount,
    Delivered,
    DoorCount,
    DoorEntered,
    DoorLeft,
    EndEvacuation,
    EndPanic,
    EndPanicOf,
    Finish,
    HandOver,
    LeaveQueue,
    MoveVisit,
    NextService,
    NoShow,
    OpenCounter,
    OpenDay,
    OpenService,
    Park,
    Pause,
    RaisePanic,
    Recall,
    Rejoin,
    ReleaseCounter,
    RemoveVisit,
    Resume,
    ResumeTickets,
    ReturnVisit,
    SendHome,
    SensorCounted,
    SetCap,
    SetNotice,
    Start,
    StartEvacuation,
    StopTickets,
    TakeBackNotice,
    TakeOver,
    TakeTicket,
    Transfer,
    Undo,
    WalkUp,
)
from queue_link.vocabulary import (
    AppointmentId,
    CounterId,
    DeviceId,
    Language,
    Need,
    Outcome,
    PauseKind,
    Place,
    PriorityId,
    ProfileId,
    ReturnCause,
    ServiceId,
    VisitId,
)
from queue_server.domain.configuration import BranchConfig
from tests.queue_server.branches import ADVICE, CITIZENSHIP, EN, FI, PASSPORTS, PERMITS
from tests.queue_server.domain.any_branch import ADVISERS, COUNTERS, PRIORITIES, PROFILES, changes
from tests.queue_server.service_point import BOSS, DOOR, KIOSK

SENSOR = DeviceId("sensor")
DESKS = tuple(DeviceId(f"desk-{number}") for number in (1, 2, 3, 4))


@dataclass(frozen=True)
class Asks:
    """A device sends a command. A visit in it is a lot, ``any-17``: whose it is, is seen when it is drawn."""

    by: DeviceId
    command: Command


@dataclass(frozen=True)
class Come:
    """Customers for one service take tickets, one after the other."""

    service: ServiceId
    priority: PriorityId | None
    parties: list[int]


@dataclass(frozen=True)
class Works:
    """An adviser sends a command. Whose desk it is, is seen when the lot is drawn."""

    lot: int
    command: Command


@dataclass(frozen=True)
class Serves:
    """A counter calls and serves so many in a row."""

    lot: int
    calls: int


@dataclass(frozen=True)
class Waits:
    """A counter calls, and nobody comes."""

    lot: int
    recalls: int


@dataclass(frozen=True)
class TimePasses:
    """Below zero the clock is set back."""

    seconds: float


@dataclass(frozen=True)
class TheAlarmRings:
    """The very moment comes for which the server sets its alarm."""


@dataclass(frozen=True)
class ANewDay:
    """It is the next morning, and the advisers come to work."""


@dataclass(frozen=True)
class Books:
    """Somebody books, so many minutes from now. ``twice``: in one message, which is refused."""

    id: AppointmentId
    code: str
    minutes: int
    service: ServiceId
    party: int
    twice: bool


@dataclass(frozen=True)
class Plans:
    profile: ProfileId
    hours: int


@dataclass(frozen=True)
class IsForeseen:
    in_time: float
    likely_s: int


@dataclass(frozen=True)
class Restarts:
    """The server is started again, perhaps with another branch file."""

    change: Callable[[BranchConfig], BranchConfig] | None


Happening = (
    Asks
    | Come
    | Works
    | Serves
    | Waits
    | TimePasses
    | TheAlarmRings
    | ANewDay
    | Books
    | Plans
    | IsForeseen
    | Restarts
)

# Mostly good ones; the last of each is one that no branch has.
services = st.sampled_from([PERMITS, PERMITS, PASSPORTS, ADVICE, CITIZENSHIP, ServiceId("nothing")])
needs = st.lists(st.sampled_from(Need), max_size=2).map(tuple)
languages = st.sampled_from([FI] * 8 + [EN, Language("xx")])
priorities = st.sampled_from([None] * 6 + [each.id for each in PRIORITIES] + [PriorityId("first-class")])
profiles = st.sampled_from([*PROFILES, PROFILES[0], PROFILES[0], ProfileId("none")])
counters = st.sampled_from([*COUNTERS * 3, CounterId("9")])
names = st.sampled_from([*ADVISERS * 2, " Aino ", "", "Nobody"])
parties = st.sampled_from([1, 1, 1, 1, 2, 2, 3, 4, 8, 9])
lots = st.integers(0, 99)
classes = st.sampled_from([None, None, None, *(each.id for each in PRIORITIES)])
several = st.lists(parties, min_size=1, max_size=5)
minutes = st.sampled_from([-70, -5, 0, 5, 20, 29, 60, 240])
appointments = st.sampled_from([AppointmentId(f"x{number}") for number in range(1, 6)])
codes = st.sampled_from([f"c{number}" for number in range(1, 6)])
visits = lots.map(lambda lot: VisitId(f"any-{lot}"))
delivered = st.builds(Delivered, services)


def _asks(device: DeviceId, *commands: st.SearchStrategy[Command]) -> st.SearchStrategy[Happening]:
    return st.builds(Asks, st.just(device), st.one_of(*commands))


def _works(*commands: st.SearchStrategy[Command]) -> st.SearchStrategy[Happening]:
    return st.builds(Works, lots, st.one_of(*commands))


def _books(number: int) -> st.SearchStrategy[Happening]:
    """Each with a code of its own."""
    id, code = st.just(AppointmentId(f"x{number}")), st.just(f"c{number}")
    return st.builds(
        Books, id, code, minutes, st.sampled_from([PERMITS, CITIZENSHIP]), parties, st.just(False)
    )


_OFTEN: Sequence[tuple[int, st.SearchStrategy[Happening]]] = [
    (12, st.builds(Come, st.sampled_from([PERMITS, PASSPORTS, ADVICE]), classes, several)),
    (6, _asks(KIOSK, st.builds(TakeTicket, services, languages, parties, priorities, st.booleans(), needs))),
    (4, _asks(KIOSK, st.builds(CheckIn, codes, languages, st.one_of(st.none(), parties), needs))),
    *((1, _books(number)) for number in range(1, 5)),
    (3, _asks(KIOSK, st.builds(LeaveQueue, visits), st.builds(Rejoin, visits))),
    (3, _asks(DOOR, st.builds(Rejoin, visits), st.builds(DoorEntered, st.just(1), visits))),
    (8, _works(st.just(CallNext()))),
    (2, _works(st.builds(CallVisit, visits))),
    (8, _works(st.sampled_from([Start(), Start(), Finish(), Finish(), Recall(), NoShow()]))),
    (3, _works(st.just(Undo()))),
    (4, _works(st.builds(ReturnVisit, st.sampled_from(Place), st.sampled_from(ReturnCause)))),
    (3, _works(st.builds(Park, st.sampled_from([1, 5, 480])))),
    (3, _works(st.builds(Transfer, st.one_of(st.none(), services), place=st.sampled_from(Place)))),
    (3, _works(st.builds(Transfer, counter=counters, back=st.booleans()))),
    (3, _works(st.builds(Transfer, adviser=names, back=st.booleans(), place=st.sampled_from(Place)))),
    (3, st.builds(Serves, lots, st.integers(1, 5))),
    (4, st.builds(Waits, lots, st.integers(0, 2))),
    (5, st.builds(Asks, st.sampled_from(DESKS), st.builds(OpenCounter, counters, profiles, names))),
    (10, st.builds(TimePasses, st.sampled_from([1, 15, 16, 60, 300, 1200]))),
    (4, st.just(TheAlarmRings())),
]
_SELDOM: Sequence[tuple[int, st.SearchStrategy[Happening]]] = [
    (1, _works(st.builds(Transfer, services, st.none() | counters, names))),
    (2, _works(st.builds(NextService, services, st.none() | delivered))),
    (2, _works(st.builds(Finish, st.sampled_from(Outcome), st.just(()) | st.tuples(delivered)))),
    (2, _works(st.builds(WalkUp, services, languages, parties, priorities, needs))),
    (1, _works(st.builds(HandOver, names, st.none() | profiles))),
    (1, st.builds(Asks, st.sampled_from(DESKS), st.builds(TakeOver, counters, profiles, names))),
    (2, _works(st.builds(Pause, st.sampled_from(PauseKind)), st.just(Resume()))),
    (1, _works(st.just(CloseCounter()))),
    (1, _works(st.sampled_from([RaisePanic("a desk"), EndPanic()]))),
    (2, _works(st.builds(AnswerPanic, st.sampled_from([*DESKS, BOSS])))),
    (1, _asks(BOSS, st.builds(EndPanicOf, st.sampled_from(DESKS)))),
    (
        1,
        st.builds(Asks, st.sampled_from([KIOSK, DOOR, SENSOR, BOSS]), st.sampled_from([CallNext(), Start()])),
    ),
    (2, _asks(DOOR, st.builds(DoorEntered, st.integers(1, 4)))),
    (2, _asks(DOOR, st.builds(DoorLeft, st.integers(1, 4)))),
    (2, _asks(SENSOR, st.builds(SensorCounted, st.integers(0, 3), st.integers(0, 3)))),
    (1, _asks(DOOR, st.builds(DoorCount, st.integers(0, 15)))),
    (1, _asks(BOSS, st.builds(CorrectCount, st.integers(-4, 4), st.sampled_from(["seen", " "])))),
    (1, _asks(BOSS, st.builds(SetCap, st.integers(0, 15), st.none() | st.integers(0, 15)))),
    (1, _asks(BOSS, st.builds(SetCap, st.integers(5, 15)))),
    (1, _asks(BOSS, st.builds(RemoveVisit, visits))),
    (2, _asks(BOSS, st.builds(MoveVisit, visits, st.none() | services, place=st.sampled_from(Place)))),
    (2, _asks(BOSS, st.builds(MoveVisit, visits, counter=counters, place=st.sampled_from(Place)))),
    (1, _asks(BOSS, st.builds(MoveVisit, visits, adviser=names, place=st.sampled_from(Place)))),
    (1, _asks(BOSS, st.builds(ChangeProfile, counters, profiles))),
    (2, _asks(BOSS, st.builds(CloseService, services), st.builds(OpenService, services))),
    (2, _asks(BOSS, st.sampled_from([StopTickets({FI: "Sähkökatko"}), ResumeTickets(), ResumeTickets()]))),
    (1, _asks(BOSS, st.builds(ReleaseCounter, counters))),
    (1, _asks(BOSS, st.builds(CancelAppointment, appointments))),
    (1, _asks(BOSS, st.sampled_from([StartEvacuation(), EndEvacuation(), EndEvacuation()]))),
    (1, _asks(BOSS, st.sampled_from([SetNotice({FI: "Hissi on rikki"}), TakeBackNotice()]))),
    (1, _asks(BOSS, st.sampled_from([SendHome("too many"), OpenDay(), OpenDay(), CloseDay()]))),
    (1, st.builds(Books, appointments, codes, st.just(60), services, parties, st.booleans())),
    (1, st.builds(Plans, profiles, st.integers(-1, 4))),
    (2, st.builds(IsForeseen, st.sampled_from([0.5, 0.99]), st.sampled_from([600, 3000]))),
    (1, st.builds(TimePasses, st.sampled_from([3600, 10_800, 86_400]))),
    (1, st.builds(TimePasses, st.sampled_from([-1, -60, -900, -5400, -18_000]))),
    (2, st.just(ANewDay())),
    (1, st.just(Restarts(None))),
    (1, st.builds(Restarts, changes)),
]
_WEIGHTED = st.sampled_from([what for weight, what in (*_OFTEN, *_SELDOM) for _ in range(weight)])

IN_HAND = (Start, Recall, NoShow, Finish, ReturnVisit, Park, Transfer, NextService)
"""What an adviser asks for with a visit in hand."""
DISTURBANCES = (DoorCount, CorrectCount, SetCap, CloseDay, SendHome, StartEvacuation, StopTickets, ANewDay)
"""What much else depends on; in some runs one or the other never happens."""


@st.composite
def happenings(draw: st.DrawFn) -> Happening:
    return draw(draw(_WEIGHTED))
