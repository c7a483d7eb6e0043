"""One example of every message, for the protocol's description and for whoever tests a client."""

from __future__ import annotations

from datetime import UTC, datetime

from queue_link.catalogue import Choice, CounterCard, Link, ProfileCard, ServiceCard, Texts, TriageScreen
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
from queue_link.messages import (
    Answer,
    Call,
    CallForward,
    CounterState,
    CounterView,
    DayState,
    DeskSetup,
    DisplaySetup,
    DisplayView,
    DoorView,
    Fault,
    FromServer,
    Hello,
    KioskSetup,
    KioskView,
    OccupancyState,
    QueueState,
    ServiceState,
    Setup,
    Snapshot,
    SupervisorView,
    View,
    VisitCard,
    Welcome,
)
from queue_link.results import Accepted, Refusal, Result, TicketIssued
from queue_link.vocabulary import (
    BranchId,
    CounterId,
    DeviceId,
    Language,
    Outcome,
    Place,
    ProfileId,
    QueueId,
    Reason,
    RequestId,
    Role,
    ScreenId,
    ServiceId,
    TicketNumber,
    VisitId,
    VisitState,
)
from queue_link.why import Rule, Why


def hello() -> Hello:
    return Hello(token="2rA0bX8eJkq3Nn5wT7uYcVd1fGh4iLmO6pQsRzKtBxE", program="kiosk", version="0.1.0")


def commands() -> tuple[Command, ...]:
    """Every command once."""
    visit, service = VisitId("03ad12f032eabcdd"), ServiceId("residence-card")
    return (
        TakeTicket(service, Language("fi"), party=2),
        LeaveQueue(visit),
        OpenCounter(CounterId("3"), ProfileId("permits"), adviser="Aino"),
        CloseCounter(),
        CallNext(),
        CallVisit(visit),
        Recall(),
        Start(),
        Finish(Outcome.SERVED),
        NoShow(),
        ReturnVisit(Place.END),
        Transfer(service),
        DoorEntered(people=2, visit=visit),
        DoorLeft(people=1),
        DoorCount(people=41),
        RemoveVisit(visit),
        ReleaseCounter(CounterId("3")),
        OpenDay(),
        CloseDay(),
    )


def welcomes() -> dict[str, Welcome]:
    """A welcome for each kind of set-up, by name."""
    return {
        "to a kiosk": _welcome(Role.KIOSK, _kiosk_setup()),
        "to a display": _welcome(Role.DISPLAY, DisplaySetup(_name(), _languages(), "Europe/Helsinki")),
        "to a counter": _welcome(Role.COUNTER, _desk_setup()),
    }


def answers() -> dict[str, Answer]:
    """An answer with each kind of result, by name."""
    issued = TicketIssued(
        visit=VisitId("03ad12f032eabcdd"),
        number=TicketNumber("A024"),
        service=ServiceId("residence-card"),
        language=Language("fi"),
        party=2,
        taken_at=_at(41),
        before=6,
        admitted=True,
        token="L5NSAE9HBBL9YZL8L988",
    )
    closed = Refusal(Reason.CLOSED, opens_at=datetime(2026, 3, 3, 6, 0, tzinfo=UTC))
    malformed = Refusal(Reason.BAD_MESSAGE, detail="Object contains unknown field `colour` - at `$.command`")
    return {
        "a ticket": _answer("a1", issued),
        "done": _answer("c7", Accepted(TicketNumber("A024"))),
        "refused": _answer("a2", closed),
        "not understood": _answer("a3", malformed),
    }


def snapshots() -> dict[str, Snapshot]:
    """The view of each role, by name."""
    views: dict[str, View] = {
        "for a kiosk": KioskView(
            _day(), _occupancy(), (ServiceState(ServiceId("residence-card"), waiting=7),)
        ),
        "for a display": DisplayView(
            calls=(Call(214, TicketNumber("A024"), CounterId("3"), _at(52)),),
            come_in=(CallForward(209, TicketNumber("A031"), _at(50)),),
            free=0,
            cap=60,
            outside=4,
            day=_day(),
        ),
        "for a counter": CounterView(
            day=_day(),
            occupancy=_occupancy(),
            mine=CounterId("3"),
            visit=_called(),
            waiting=(_waiting(),),
            waiting_total=1,
            queues=_queues(),
            counters=_counters(),
        ),
        "for the door": DoorView(_day(), _occupancy(), come_in=(_waiting(),), outside=(_outside(),)),
        "for a supervisor": SupervisorView(
            _day(), _occupancy(), _queues(), _counters(), (), (_outside(),), (_waiting(),)
        ),
    }
    return {name: Snapshot(214, _at(52), view) for name, view in views.items()}


def faults() -> dict[str, Fault]:
    return {
        "an unknown token": Fault(Reason.BAD_TOKEN, "this token is not known, or was revoked"),
        "the server stops": Fault(Reason.SHUTTING_DOWN),
    }


def from_server() -> dict[str, FromServer]:
    """Every example of what a server says."""
    return {**welcomes(), **answers(), **snapshots(), **faults()}


def _at(minute: int) -> datetime:
    return datetime(2026, 3, 2, 7, minute, tzinfo=UTC)


def _answer(request: str, result: Result) -> Answer:
    return Answer(RequestId(request), result)


def _welcome(role: Role, setup: Setup) -> Welcome:
    return Welcome(DeviceId("f3a91c07"), role, BranchId("malmi"), _at(40), setup)


def _texts(finnish: str, swedish: str, english: str) -> Texts:
    return dict(zip(_languages(), (finnish, swedish, english), strict=True))


def _languages() -> tuple[Language, ...]:
    return Language("fi"), Language("sv"), Language("en")


def _name() -> Texts:
    return _texts("Malmin palvelupiste", "Malms serviceställe", "Malmi service point")


def _services() -> tuple[ServiceCard, ...]:
    name = _texts("Oleskelulupakortti", "Uppehållstillståndskort", "Residence permit card")
    return (ServiceCard(ServiceId("residence-card"), name, QueueId("permits")),)


def _kiosk_setup() -> KioskSetup:
    return KioskSetup(
        name=_name(),
        languages=_languages(),
        time_zone="Europe/Helsinki",
        services=_services(),
        start=ScreenId("start"),
        screens=(
            TriageScreen(
                id=ScreenId("start"),
                title=_texts("Mitä asiasi koskee?", "Vad gäller ditt ärende?", "What is your matter?"),
                choices=(
                    Choice(_services()[0].name, service=ServiceId("residence-card")),
                    Choice(_texts("Kansalaisuus", "Medborgarskap", "Citizenship"), screen=ScreenId("book")),
                ),
            ),
            TriageScreen(
                id=ScreenId("book"),
                title=_texts("Varaa aika", "Boka tid", "Book an appointment"),
                link=Link("https://migri.fi", _texts("Varaa aika", "Boka tid", "Book an appointment")),
            ),
        ),
        party_max=8,
        public_url="https://vuoro.example",
    )


def _desk_setup() -> DeskSetup:
    return DeskSetup(
        name=_name(),
        languages=_languages(),
        time_zone="Europe/Helsinki",
        services=_services(),
        counters=(CounterCard(CounterId("3"), (ProfileId("permits"),)),),
        profiles=(
            ProfileCard(ProfileId("permits"), _texts("Luvat", "Tillstånd", "Permits"), (QueueId("permits"),)),
        ),
    )


def _day() -> DayState:
    return DayState(open=True, tickets=True, closes_at=datetime(2026, 3, 2, 14, 15, tzinfo=UTC))


def _occupancy() -> OccupancyState:
    return OccupancyState(cap=60, inside=58, reserved=2, free=0, outside=4)


def _queues() -> tuple[QueueState, ...]:
    return (QueueState(QueueId("permits"), waiting=1, outside=4, longest_since=_at(43)),)


def _counters() -> tuple[CounterState, ...]:
    return (
        CounterState(CounterId("3"), ProfileId("permits"), "Aino", TicketNumber("A024")),
        CounterState(CounterId("4")),
    )


def _called() -> VisitCard:
    return VisitCard(
        id=VisitId("03ad12f032eabcdd"),
        number=TicketNumber("A024"),
        service=ServiceId("residence-card"),
        language=Language("fi"),
        party=2,
        state=VisitState.CALLED,
        taken_at=_at(41),
        called_at=_at(52),
        counter=CounterId("3"),
        why=Why(Rule.LONGEST_WAIT, among=2, queues=1),
    )


def _waiting() -> VisitCard:
    return VisitCard(
        VisitId("9b1e07c4d2f05a66"),
        TicketNumber("A031"),
        ServiceId("residence-card"),
        Language("sv"),
        1,
        VisitState.WAITING,
        _at(43),
    )


def _outside() -> VisitCard:
    return VisitCard(
        VisitId("5c20aa41e3b9d718"),
        TicketNumber("A033"),
        ServiceId("residence-card"),
        Language("en"),
        4,
        VisitState.OUTSIDE,
        _at(47),
    )
