"""One example of every message, for the protocol's description and for whoever tests a client."""

from __future__ import annotations

from datetime import UTC, date, datetime

from msgspec.structs import replace

from queue_link import commands as ask
from queue_link.alarm import Alarm, AlarmKind
from queue_link.asking import Asking, Reply
from queue_link.branch_file_commands import PreviewBranchFile, ReloadBranchFile
from queue_link.catalogue import (
    AdviserCard,
    Choice,
    CounterCard,
    Link,
    PriorityCard,
    ProfileCard,
    ServiceCard,
    Texts,
    TriageScreen,
)
from queue_link.commands import Command
from queue_link.device_commands import (
    AnswerHelp,
    CallForHelp,
    CloseKiosk,
    DeviceStatus,
    DisplayStatus,
    EndHelp,
    OpenKiosk,
    PrintTestPage,
    RestartKiosk,
    TakeBackHelp,
)
from queue_link.figures import Dimension, Figure, ReportForm, Unit
from queue_link.messages import (
    Answer,
    Call,
    CallForward,
    Colleague,
    CounterState,
    CounterView,
    DayState,
    Deed,
    DeskSetup,
    DisplaySetup,
    DisplayState,
    DisplayView,
    DoorView,
    Fault,
    FromServer,
    Hello,
    HelpCall,
    KioskSetup,
    KioskState,
    KioskView,
    OccupancyState,
    Offer,
    Paired,
    PairingCode,
    PanicCall,
    PlanState,
    QueueState,
    SensorView,
    SeriesState,
    ServiceState,
    Setup,
    Snapshot,
    SupervisorView,
    Undoable,
    View,
    VisitCard,
    Welcome,
    Wish,
)
from queue_link.people import Permission, PersonCard, PersonId, SignInMode, StaffRole
from queue_link.phone_messages import GiveBack, PhoneHello, PhoneSnapshot, PhoneView
from queue_link.questions import AboutFigures, AskReport, ExportReport, FindTicket, TraceFigure
from queue_link.results import (
    Accepted,
    Alternative,
    AlternativeKind,
    Band,
    BranchFilePreview,
    ChangeKind,
    FigureTraced,
    FigureValue,
    FileChange,
    FileFault,
    FilePart,
    Refusal,
    ReportFile,
    ReportMade,
    ReportRow,
    TicketFound,
    TicketIssued,
    TracedVisit,
)
from queue_link.staff_commands import (
    AddPerson,
    ApprovePairing,
    ChangePassword,
    ChangePerson,
    DisablePerson,
    EnablePerson,
    ListDevices,
    ListPeople,
    ReadAudit,
    RefusePairing,
    ResetPassword,
    RevokeDevice,
    SetPin,
    SignIn,
    SignInWithPin,
    SignOut,
    WorkAs,
)
from queue_link.staff_results import (
    AuditLine,
    AuditRead,
    DevicesListed,
    KnownDevice,
    PasswordGiven,
    PeopleListed,
    SignedIn,
    WaitingDevice,
)
from queue_link.vocabulary import (
    Act,
    AppointmentId,
    BranchId,
    CounterId,
    Delivery,
    DeviceId,
    DisplayKind,
    HelpState,
    Knowledge,
    Language,
    Need,
    Outcome,
    PauseKind,
    Place,
    PrinterState,
    PriorityId,
    ProfileId,
    QueueId,
    Reason,
    RequestId,
    ReturnCause,
    Role,
    ScreenId,
    ServiceId,
    Situation,
    SkillId,
    TicketNumber,
    VisitId,
    VisitState,
)
from queue_link.why import Passed, Rule, Why

_VISIT = VisitId("03ad12f032eabcdd")
_SERVICE = ServiceId("residence-card")
_FINGERPRINT = "b1946ac92492d2347c6235b4d2611184"
_APPOINTMENT = AppointmentId("2026-4711")
_URGENT, _WALK_IN = PriorityId("urgent"), PriorityId("walk-in")


def hello() -> Hello:
    return Hello(token="2rA0bX8eJkq3Nn5wT7uYcVd1fGh4iLmO6pQsRzKtBxE", program="kiosk", version="0.1.0")


def commands() -> tuple[Asking, ...]:
    """Everything that a device may ask, once."""
    return (
        *(*_of_customers(), *_of_counters(), *_of_the_door(), *_of_supervisors()),
        FindTicket("A024 H3D4"),
        *_about_figures(),
        *_of_machines(),
        *_of_staff(),
    )


def _about_figures() -> tuple[AboutFigures, ...]:
    first, end = date(2026, 3, 1), date(2026, 4, 1)
    return (
        AskReport(first, end, Dimension.SERVICE, Unit.WEEK),
        TraceFigure(first, end, Dimension.COUNTER, figure=Figure.SERVED, key="3"),
        ExportReport(first, end, form=ReportForm.PDF, language=Language("fi"), every=Unit.DAY),
    )


def _of_customers() -> tuple[Command, ...]:
    return (
        ask.TakeTicket(
            _SERVICE, Language("fi"), party=2, priority=_URGENT, needs=(Need.TIME, Need.WHEELCHAIR)
        ),
        ask.CheckIn("K7M2Q9", Language("sv")),
        ask.LeaveQueue(_VISIT),
        ask.Rejoin(_VISIT),
    )


def _of_counters() -> tuple[Command, ...]:
    delivered = ask.Delivered(_SERVICE, Delivery.PENDING)
    return (
        ask.OpenCounter(CounterId("3"), ProfileId("permits"), adviser="Aino"),
        ask.TakeOver(CounterId("3"), ProfileId("permits"), adviser="Aino"),
        ask.CloseCounter(),
        ask.HandOver("Eino"),
        ask.Pause(PauseKind.BREAK, "lunch"),
        ask.Resume(),
        ask.CallNext(),
        ask.CallVisit(_VISIT),
        ask.WalkUp(_SERVICE, Language("en")),
        ask.Recall(),
        ask.Start(),
        ask.NextService(ServiceId("booking-help"), delivered),
        ask.Finish(Outcome.SERVED, (delivered,)),
        ask.NoShow(),
        ask.ReturnVisit(Place.LAST, ReturnCause.NEEDS_TIME),
        ask.Park(minutes=15, reason="photographs"),
        ask.Transfer(_SERVICE, counter=CounterId("4"), place=Place.FIRST, back=True, note="copies"),
        ask.Undo(),
        ask.RaisePanic(),
        ask.AnswerPanic(DeviceId("9d20c4b1")),
        ask.EndPanic(),
    )


def _of_the_door() -> tuple[Command, ...]:
    return (
        ask.DoorEntered(people=2, visit=_VISIT),
        ask.DoorLeft(people=1),
        ask.DoorCount(people=41),
        ask.SensorCounted(entered=3, left=1),
    )


def _of_supervisors() -> tuple[Command, ...]:
    booked = ask.Appointment(_APPOINTMENT, "K7M2Q9", _at(50), _SERVICE, party=2, minutes=20)
    return (
        ask.CorrectCount(people=-2, reason="two went out by the back door"),
        ask.SetCap(cap=40, soft_cap=36),
        ask.StartEvacuation(),
        ask.EndEvacuation(),
        ask.SetNotice(_texts("Hissi on rikki", "Hissen är trasig", "The lift is out of order")),
        ask.TakeBackNotice(),
        ask.CloseService(_SERVICE, _texts("Laite on rikki", "Apparaten är trasig", "A machine is broken")),
        ask.OpenService(_SERVICE),
        ask.StopTickets(_texts("Sähkökatko", "Strömavbrott", "A power cut")),
        ask.ResumeTickets(),
        ask.BookAppointments((booked,)),
        ask.CancelAppointment(_APPOINTMENT),
        ask.PlanCounters((_planned(),)),
        ask.RemoveVisit(_VISIT, "left the building"),
        ask.MoveVisit(_VISIT, counter=CounterId("4"), place=Place.FIRST),
        ask.SendHome("the building closes early"),
        ask.ReleaseCounter(CounterId("3")),
        ask.EndPanicOf(DeviceId("9d20c4b1")),
        ask.ChangeProfile(CounterId("3"), ProfileId("permits")),
        ask.OpenDay(),
        ask.CloseDay("no electricity"),
    )


def _of_machines() -> tuple[Asking, ...]:
    kiosk = DeviceId("f3a91c07")
    return (
        DeviceStatus(PrinterState.PAPER_OUT, since=_at(38), tickets=3, version="0.1.0", silent_since=_at(41)),
        CloseKiosk(kiosk, _texts("Huolto", "Service", "Being repaired")),
        OpenKiosk(kiosk),
        RestartKiosk(kiosk),
        PrintTestPage(kiosk),
        DisplayStatus(_at(41), DisplayKind.DOOR, "0.1.0", call=209, number=TicketNumber("A031")),
        CallForHelp(Language("ar"), _VISIT, _at(51), coming=True, counter=CounterId("3")),
        TakeBackHelp(),
        AnswerHelp(kiosk),
        EndHelp(kiosk),
        PreviewBranchFile(),
        ReloadBranchFile(_FINGERPRINT),
    )


def _of_staff() -> tuple[Asking, ...]:
    eino = PersonId("77b0c2d9")
    chosen = "two ferries and a lighthouse"
    return (
        SignIn("aino", "X7RD-KM3C-94FT-LWVN"),
        SignInWithPin("aino", "840263"),
        SignOut(hand_back=True),
        WorkAs(Role.COUNTER),
        ChangePassword("X7RD-KM3C-94FT-LWVN", chosen),
        SetPin(chosen, "840263"),
        ListPeople(),
        AddPerson("eino", "Eino", StaffRole.ADVISER, given=(Permission.CHERRY_PICK,)),
        ChangePerson(eino, "Eino", StaffRole.SUPERVISOR, denied=(Permission.CONFIGURATION,)),
        DisablePerson(eino),
        EnablePerson(eino),
        ResetPassword(eino),
        ListDevices(),
        ApprovePairing("K7RD-3FXM", Role.KIOSK, "Kiosk 2"),
        RefusePairing("K7RD-3FXM"),
        RevokeDevice(DeviceId("f3a91c07")),
        ReadAudit(begins=_at(0), person=eino, kind="signed-in"),
    )


def welcomes() -> dict[str, Welcome]:
    """A welcome for each kind of set-up, by name."""
    return {
        "to a kiosk": _welcome(Role.KIOSK, _kiosk_setup()),
        "to a display": _welcome(Role.DISPLAY, DisplaySetup(_name(), _languages(), "Europe/Helsinki")),
        "to a counter": _welcome(Role.COUNTER, _desk_setup()),
        "to a desk where Aino has signed in": replace(
            _welcome(Role.COUNTER, _desk_setup()), sign_in=SignInMode.PIN, person=_aino()
        ),
    }


def pairing_code() -> PairingCode:
    return PairingCode("K7RD-3FXM", _at(41), _at(51))


def paired() -> Paired:
    return Paired(hello().token, DeviceId("f3a91c07"), Role.KIOSK, BranchId("malmi"), "Kiosk 2")


def _aino() -> PersonCard:
    return PersonCard(
        PersonId("5e41a3f8"),
        "aino",
        "Aino",
        StaffRole.ADVISER,
        permissions=(Permission.CHERRY_PICK,),
        given=(Permission.CHERRY_PICK,),
        branches=("malmi",),
    )


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
        priority=_WALK_IN,
        wait=_band(),
        check="H3D4",
    )
    missed = TicketFound(
        visit=_VISIT,
        number=TicketNumber("A024"),
        service=_SERVICE,
        language=Language("fi"),
        situation=Situation.MISSED,
        check="H3D4",
        until=_at(58),
        may_rejoin=True,
        may_leave=True,
    )
    not_today = Refusal(
        Reason.NOT_TODAY,
        opens_at=datetime(2026, 3, 3, 6, 0, tzinfo=UTC),
        chance=0.61,
        work_s=27_400,
        time_left_s=26_600,
        alternatives=(_tomorrow(),),
    )
    closed = Refusal(Reason.CLOSED, opens_at=datetime(2026, 3, 3, 6, 0, tzinfo=UTC))
    malformed = Refusal(Reason.BAD_MESSAGE, detail="Object contains unknown field `colour` - at `$.command`")
    return {
        **_answers_to_staff(),
        "a ticket": _answer("a1", issued),
        "a ticket that was looked for": _answer("a5", missed),
        "a report": _answer("s1", _report()),
        "visits behind a figure": _answer("s2", _traced()),
        "a file": _answer("s3", ReportFile(b"%PDF-", pieces=1)),
        "what another branch file would change": _answer("b1", _preview()),
        "done": _answer("c7", Accepted(TicketNumber("A024"))),
        "refused": _answer("a2", closed),
        "cannot be promised": _answer("a4", not_today),
        "not understood": _answer("a3", malformed),
    }


def _report() -> ReportMade:
    begins, ends = datetime(2026, 2, 28, 22, 0, tzinfo=UTC), datetime(2026, 3, 31, 21, 0, tzinfo=UTC)
    values: dict[str, FigureValue] = {Figure.ARRIVED: 412, Figure.WAIT_MEAN: 754.2, Figure.AT_CAP: None}
    whole = ReportRow(begins, ends, None, values)
    of_service = ReportRow(begins, ends, _SERVICE, values)
    return ReportMade(
        BranchId("malmi"),
        "Europe/Helsinki",
        begins,
        ends,
        None,
        Dimension.SERVICE,
        (of_service,),
        whole,
        {Reason.NOT_TODAY: 9},
        20,
    )


def _traced() -> FigureTraced:
    visit = TracedVisit("A024", _SERVICE, _at(2), "served", "3", _at(20), _at(21), _at(33))
    return FigureTraced(1, (visit,))


def snapshots() -> dict[str, Snapshot]:
    """The view of each role, by name."""
    views: dict[str, View] = {
        "for a kiosk": KioskView(_day(), _occupancy(), _service_states()),
        "for a kiosk that staff have closed": KioskView(
            _day(),
            _occupancy(),
            _service_states(),
            closed=_texts("Huolto", "Service", "Being repaired"),
            wish=Wish(1772437960000, Deed.PRINT_TEST_PAGE),
        ),
        "for a kiosk where a customer waits for help": KioskView(
            _day(), _occupancy(), _service_states(), help=HelpState.COMING, helper=CounterId("3")
        ),
        "for a display": DisplayView(
            calls=(Call(214, TicketNumber("A024"), CounterId("3"), _at(52), spoken=_IN_THREE),),
            come_in=(CallForward(209, TicketNumber("A031"), _at(50)),),
            free=0,
            cap=60,
            outside=4,
            day=_day(),
            knowledge=Knowledge.COUNTED,
            missed=(TicketNumber("A019"),),
            series=(
                SeriesState("A", waiting=7, wait=Band(900, 1500, 2400)),
                SeriesState("B", waiting=2),
            ),
            notice=_texts("Hissi on rikki", "Hissen är trasig", "The lift is out of order"),
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
            parked=(_parked(),),
            undoable=Undoable(Act.CALL, TicketNumber("A024"), _at(53)),
            help=(_call_for_help(),),
            displays=(_silent_display(),),
            panics=(_panic(),),
        ),
        "for the door": DoorView(_day(), _occupancy(), come_in=(_waiting(),), outside=(_outside(),)),
        "for a supervisor": SupervisorView(
            day=_day(),
            occupancy=_occupancy(),
            queues=_queues(),
            counters=_counters(),
            come_in=(),
            outside=(_outside(),),
            waiting=(_waiting(),),
            parked=(_parked(),),
            services=_service_states(),
            alarms=(Alarm(AlarmKind.BOOKED_AT_RISK, _SERVICE, _APPOINTMENT, chance=0.71),),
            plan=(PlanState(ProfileId("permits"), _at(0), datetime(2026, 3, 2, 14, 15, tzinfo=UTC), 4),),
            bookings=12,
            kiosks=(_out_of_paper(),),
            help=(_call_for_help(),),
            displays=(_silent_display(),),
        ),
        "for a sensor": SensorView(_day(), _occupancy()),
    }
    return {name: Snapshot(214, _at(52), view) for name, view in views.items()}


def faults() -> dict[str, Fault]:
    return {
        "an unknown token": Fault(Reason.BAD_TOKEN, "this token is not known, or was revoked"),
        "the server stops": Fault(Reason.SHUTTING_DOWN),
    }


def phone_hello() -> PhoneHello:
    return PhoneHello("K7M2Q9XHRB3TWEPLNDSC", Language("sv"))


def give_back() -> GiveBack:
    return GiveBack("5f0c6a1e9b7d4a3c8e2f1b60")


def phone_snapshots() -> dict[str, PhoneSnapshot]:
    number = TicketNumber("A024")
    waiting = PhoneView(
        number,
        Situation.WAITING,
        "Wait until your number is called",
        "This page and the display then tell you the counter.",
        before=7,
        wait="about 20–40 min",
        may_leave=True,
    )
    called = PhoneView(
        number, Situation.CALLED, "Go to counter 3", "It is your turn.", recalls=1, may_leave=True
    )
    return {
        "while one waits": PhoneSnapshot(_at(12), "9:12", waiting),
        "called again": PhoneSnapshot(_at(40), "9:40", called),
    }


def _answers_to_staff() -> dict[str, Answer]:
    devices = DevicesListed(
        (
            KnownDevice(
                DeviceId("f3a91c07"), Role.COUNTER, "Desk 3", here=True, seen_at=_at(40), person="Aino"
            ),
        ),
        (WaitingDevice("K7RD-3FXM", "vuoro-kiosk", "0.1.0", "192.0.2.31", _at(41), _at(51)),),
    )
    line = AuditLine(_at(41), "pairing-approved", "Helmi", "Desk of the supervisor", detail="kiosk Kiosk 2")
    return {
        "signed in": _answer("s1", SignedIn("2rA0bX8eJkq3Nn5wT7uYcVd1fGh4iLmO6pQsRzKtBxE", _aino())),
        "a one-time password": _answer("s2", PasswordGiven(PersonId("77b0c2d9"), "X7RD-KM3C-94FT-LWVN")),
        "people": _answer("s3", PeopleListed((_aino(),))),
        "devices": _answer("s4", devices),
        "what was done": _answer("s5", AuditRead((line,), more=True)),
        "a wrong password": _answer("s6", Refusal(Reason.WRONG_CREDENTIALS)),
    }


def from_server() -> dict[str, FromServer]:
    """Every example of what a server says."""
    to_strangers: dict[str, FromServer] = {"a code": pairing_code(), "let in": paired()}
    return {**welcomes(), **answers(), **snapshots(), **faults(), **to_strangers}


def _preview() -> BranchFilePreview:
    gone = FileChange(
        FilePart.SERVICE, ChangeKind.REMOVED, _SERVICE, tickets=(TicketNumber("A031"),), concerned=1
    )
    cap = FileChange(FilePart.OCCUPANCY, ChangeKind.CHANGED, "cap", before="60", after="50")
    doubt = FileFault(41, 'screens[3 "cards"]: no choice leads to this screen')
    return BranchFilePreview(_FINGERPRINT, (gone, cap), warnings=(doubt,))


_IN_THREE = tuple(map(Language, ("ar", "fi", "sv")))


def _at(minute: int) -> datetime:
    return datetime(2026, 3, 2, 7, minute, tzinfo=UTC)


def _band() -> Band:
    return Band(low=900, likely=1500, high=2400)


def _tomorrow() -> Alternative:
    return Alternative(AlternativeKind.TOMORROW, at=datetime(2026, 3, 3, 6, 0, tzinfo=UTC))


def _planned() -> ask.PlannedCounters:
    return ask.PlannedCounters(ProfileId("permits"), _at(0), datetime(2026, 3, 2, 14, 15, tzinfo=UTC), 4)


def _service_states() -> tuple[ServiceState, ...]:
    walk_in = Offer(_WALK_IN, before=7, wait=_band(), come_back_at=datetime(2026, 3, 2, 9, 30, tzinfo=UTC))
    return (ServiceState(_SERVICE, waiting=7, offers=(Offer(_URGENT, before=2), walk_in)),)


def _answer(request: str, result: Reply) -> Answer:
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
        counters=(CounterCard(CounterId("3"), (ProfileId("permits"),), (SkillId("fingerprints"),)),),
        profiles=(
            ProfileCard(ProfileId("permits"), _texts("Luvat", "Tillstånd", "Permits"), (QueueId("permits"),)),
        ),
        priorities=(
            PriorityCard(_URGENT, _texts("Kiireellinen", "Brådskande", "Urgent")),
            PriorityCard(_WALK_IN, _texts("Ajanvaraukseton", "Utan tidsbokning", "Walk-in")),
        ),
        advisers=(AdviserCard("Aino", (SkillId("french"),)),),
    )


def _day() -> DayState:
    return DayState(open=True, tickets=True, closes_at=datetime(2026, 3, 2, 14, 15, tzinfo=UTC))


def _occupancy() -> OccupancyState:
    return OccupancyState(
        cap=60,
        inside=55,
        reserved=2,
        free=3,
        outside=4,
        knowledge=Knowledge.COUNTED,
        soft_cap=55,
        counted_at=_at(30),
    )


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
        why=Why(
            Rule.PRIORITY,
            among=5,
            queues=1,
            priority=_URGENT,
            waited_s=660,
            limit_s=600,
            passed=Passed(TicketNumber("A019"), _WALK_IN, waited_s=1860),
            guard_in=2,
        ),
        priority=_URGENT,
        recall_from=datetime(2026, 3, 2, 7, 52, 15, tzinfo=UTC),
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
        needs=(Need.INTERPRETER,),
    )


def _out_of_paper() -> KioskState:
    return KioskState(
        DeviceId("f3a91c07"),
        "Kiosk 1",
        here=True,
        printer=PrinterState.PAPER_OUT,
        since=_at(38),
        tickets=3,
        version="0.1.0",
        needs_somebody=True,
        silent_since=_at(41),
    )


def _panic() -> PanicCall:
    raiser = Colleague(CounterId("4"), "Eino", "Counter 4")
    return PanicCall(DeviceId("9d20c4b1"), _at(52), raiser, (Colleague(place="Supervisor"),))


def _silent_display() -> DisplayState:
    return DisplayState(
        DeviceId("51c07b2e"),
        "Lobby",
        here=True,
        kind=DisplayKind.LOBBY,
        version="0.1.0",
        needs_somebody=True,
        silent_since=_at(41),
        told_at=_at(52),
        call=214,
        number=TicketNumber("A024"),
    )


def _call_for_help() -> HelpCall:
    return HelpCall(
        DeviceId("f3a91c07"),
        "Kiosk 1",
        _at(51),
        Language("ar"),
        HelpState.COMING,
        number=TicketNumber("A024"),
        counter=CounterId("3"),
    )


def _parked() -> VisitCard:
    return VisitCard(
        VisitId("7e44d1b09ac2f613"),
        TicketNumber("A017"),
        ServiceId("residence-card"),
        Language("fi"),
        1,
        VisitState.PARKED,
        _at(12),
        ready_at=datetime(2026, 3, 2, 8, 5, tzinfo=UTC),
        for_me=True,
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
