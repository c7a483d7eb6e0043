"""Every message on the wire.

JSON text frames over a websocket with the subprotocol ``vuoro.1``. The server decodes strictly
(unknown fields and wrong types are refused with the path of the fault); clients ignore fields
they do not know. ``docs/protocol/asyncapi.yaml`` is generated from this module.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import msgspec

from queue_link.alarm import Alarm
from queue_link.asking import Asking, Reply
from queue_link.catalogue import (
    AdviserCard,
    CounterCard,
    PriorityCard,
    ProfileCard,
    ServiceCard,
    Texts,
    TriageScreen,
    Wording,
)
from queue_link.people import PersonCard, SignInMode
from queue_link.results import Alternative, Band, Instant
from queue_link.slip_design import SlipDesign
from queue_link.vocabulary import (
    Act,
    BranchId,
    CountBasis,
    CounterId,
    DeviceId,
    DisplayKind,
    HelpState,
    Knowledge,
    Language,
    Need,
    PauseKind,
    PrinterState,
    PriorityId,
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
from queue_link.why import Why

SUBPROTOCOL = "vuoro.1"
MAX_CLIENT_FRAME = 16 * 1024
"""Bytes; the largest message a client may send."""

Id = Annotated[str, msgspec.Meta(min_length=1, max_length=64)]


class _FromClient(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag=str.lower):
    pass


class _FromServer(msgspec.Struct, frozen=True, omit_defaults=True):
    pass


# --- client to server ---------------------------------------------------------------------------


class Hello(_FromClient, frozen=True, omit_defaults=True):
    """The first message of every connection: who is speaking.

    What says nothing is left out, so that an older server understands a newer program.
    """

    token: Annotated[str, msgspec.Meta(max_length=200)]
    """Empty: the device has none, and asks to be let in."""
    program: Annotated[str, msgspec.Meta(max_length=40)]
    version: Annotated[str, msgspec.Meta(max_length=40)] = ""
    session: Annotated[str, msgspec.Meta(max_length=200)] = ""
    """The secret of ``SignedIn``, by which whoever is signed in at a desk still is after a lost
    connection."""
    practice: bool = False
    """A counter or a supervisor wants to practise: it is welcomed to the practice branch beside its own, if
    the server has one. Nothing that is done there reaches figures, paper or displays."""

    def __repr__(self) -> str:
        return f"Hello(token=…, program={self.program!r}, version={self.version!r})"


class Request(_FromClient, frozen=True):
    """Something asked, with the id that makes it safe to repeat."""

    id: Id
    command: Asking


FromClient = Hello | Request


# --- views: what each role may see --------------------------------------------------------------


class DayState(_FromServer, frozen=True):
    """Whether the business day is on and tickets are given out."""

    open: bool
    """The business day has begun and has not ended: calls are made."""
    tickets: bool
    """Walk-in tickets are given out now."""
    closes_at: Instant | None = None
    """When tickets end today."""
    opens_at: Instant | None = None
    """When tickets are given out next, if not now."""
    evacuating: bool = False
    """Everybody is to leave: no tickets, no calls, nobody is let in."""
    stopped: Texts | None = None
    """Staff have stopped the giving out of tickets, and what they say of it; None: they have not."""


class OccupancyState(_FromServer, frozen=True):
    """People, not tickets."""

    cap: int
    inside: int
    """The count as it is kept; below zero means that people were missed (drift)."""
    reserved: int
    """Called forward and on their way in."""
    free: int
    """Places for anybody that may still be given out now, without those kept for reserved classes. Never
    below zero, and zero while the count is unknown."""
    outside: int
    """People with a ticket who wait outside."""
    knowledge: Knowledge
    """How well ``inside`` is known."""
    soft_cap: int
    """Up to where ordinary classes are admitted."""
    margin: int = 0
    """Places kept free because the count is uncertain."""
    counted_at: Instant | None = None
    """When a human counted last."""
    basis: CountBasis | None = None
    """What the number rests on; only for the supervisor, as the rest."""
    ticketed: int | None = None
    """How many people are inside by their tickets alone."""
    drifted: bool = False
    """The count contradicts itself: below zero, far below the tickets, or far above the cap."""


class Offer(_FromServer, frozen=True):
    """What somebody would get who took a ticket for a service now, in one class."""

    priority: PriorityId
    before: int
    """Tickets ahead."""
    wait: Band | None = None
    """The forecast; None while there is too little to go by."""
    come_back_at: Instant | None = None
    """The wait is long: the customer may go away until then, the place is kept."""
    refused: Reason | None = None
    """Why there is no ticket now."""
    opens_at: Instant | None = None
    """When there are tickets again (closed, not-today)."""
    alternatives: tuple[Alternative, ...] = ()
    """What to do instead, the best first (with ``refused``)."""
    text: Texts = {}
    """What staff say of it (service-closed, tickets-stopped)."""


class ServiceState(_FromServer, frozen=True):
    id: ServiceId
    waiting: int
    """Tickets not called yet, outside ones included."""
    offers: tuple[Offer, ...] = ()
    """One for each class that the kiosk gives tickets in; none for a service without walk-in tickets."""
    closed: Texts | None = None
    """Staff have closed it, and what they say of it; None: they have not."""


class Deed(StrEnum):
    """What a kiosk does at staff's wish."""

    RESTART = "restart"
    PRINT_TEST_PAGE = "print-test-page"


class Wish(_FromServer, frozen=True):
    """Something that the kiosk is to do once. The first ``seq`` that a program sees is of before its time."""

    seq: int
    """Another one for every wish, over restarts of the server too."""
    deed: Deed


class KioskView(_FromServer, frozen=True, tag="kiosk-view"):
    day: DayState
    occupancy: OccupancyState
    services: tuple[ServiceState, ...]
    closed: Texts | None = None
    """Staff have closed this kiosk, and what it says then; None: it is open."""
    wish: Wish | None = None
    """The newest."""
    help: HelpState = HelpState.NONE
    """How the call for help from this kiosk stands."""
    helper: CounterId | None = None
    """From which counter somebody comes; None: from none, or nobody comes yet."""


class Call(_FromServer, frozen=True):
    """One number called to one counter. Only number, counter, time, and what anybody in the room hears."""

    seq: int
    """Grows with every call and recall; a display announces each ``seq`` once."""
    number: TicketNumber
    counter: CounterId
    at: Instant
    recall: bool = False
    spoken: tuple[Language, ...] = ()
    """In which languages a voice says it, in this order, as far as there is time; none: it is not spoken."""
    over: bool = False
    """Nobody is awaited at the counter for it any more: it is listed, and neither rung for nor spoken."""


class CallForward(_FromServer, frozen=True):
    """A number that may come in from outside."""

    seq: int
    """Grows with every admission, also of a number that was called forward before and did not come."""
    number: TicketNumber
    at: Instant
    spoken: tuple[Language, ...] = ()
    """In which languages a voice says it, in this order, as far as there is time; none: it is not spoken."""


class SeriesState(_FromServer, frozen=True):
    """The tickets of one series letter, whatever they are for."""

    letter: str
    waiting: int
    """Tickets not called yet, those outside included."""
    wait: Band | None = None
    """What a new ticket would have to expect, whichever of its services it is for: from the shortest to the
    longest. None while there is too little to go by."""


class DisplayView(_FromServer, frozen=True, tag="display-view"):
    """What everybody in the lobby may read. It holds nothing of a person or a service; its schema allows no
    other fields."""

    calls: tuple[Call, ...]
    """Newest first, one for each number."""
    come_in: tuple[CallForward, ...]
    """Newest first; called forward and not known to be inside."""
    free: int
    """Zero while the count is unknown."""
    cap: int
    outside: int
    day: DayState
    knowledge: Knowledge
    missed: tuple[TicketNumber, ...] = ()
    """Called, did not come, and may still come back; the newest first."""
    series: tuple[SeriesState, ...] = ()
    notice: Texts = {}
    """What the supervisor lets everybody know; empty: nothing."""


class VisitCard(_FromServer, frozen=True):
    """A visit as staff see it."""

    id: VisitId
    number: TicketNumber
    service: ServiceId
    language: Language
    party: int
    state: VisitState
    taken_at: Instant
    called_at: Instant | None = None
    started_at: Instant | None = None
    counter: CounterId | None = None
    recalls: int = 0
    why: Why | None = None
    priority: PriorityId | None = None
    booked_at: Instant | None = None
    ready_at: Instant | None = None
    """When it comes back by itself (parked, away), or can rejoin no longer (missed)."""
    wait: Band | None = None
    """How long it is still to wait."""
    chance: float | None = None
    """Probability of being called before closing, from 0 to 1."""
    recall_from: Instant | None = None
    """When it may be recalled (called)."""
    no_show_from: Instant | None = None
    """When it may be said not to have come; None: not before another recall (called)."""
    for_me: bool = False
    """Sent to this counter or its adviser, or coming back to it."""
    note: str = ""
    """From whoever transferred it; only at the counter that has it in hand, or that it was sent to."""
    reason: str = ""
    """Why it is parked, in the words of whoever parked it; counters and the supervisor see it."""
    check: str = ""
    """The check code on its slip; only at the counter that has it in hand."""
    needs: tuple[Need, ...] = ()
    """What staff are to be ready for. Counters see it of whom they may call and have in hand, the supervisor
    of everybody; the door does not."""


class QueueState(_FromServer, frozen=True):
    id: QueueId
    waiting: int
    """Tickets admitted and not called."""
    outside: int
    """Tickets not admitted."""
    longest_since: Instant | None = None
    """When the longest waiting ticket was taken."""
    wait: Band | None = None
    """What a new ticket would have to expect, whichever of its services it is for. Only for the supervisor,
    as the rest; None while there is too little to go by."""
    likely: int | None = None
    """Tickets not called yet, those outside and away too, that will be called before closing as surely as
    their services promise. None without a forecast."""
    promisable: int | None = None
    """Further tickets that can be promised today, for whichever of its services there is least room; 99: that
    many or more. None without a forecast."""


class CounterState(_FromServer, frozen=True):
    """A counter as every counter may see it: who has it, not whom it serves."""

    id: CounterId
    profile: ProfileId | None = None
    """None: closed."""
    adviser: str = ""
    number: TicketNumber | None = None
    pausing: PauseKind | None = None
    serving: bool = False
    """The customer has come; else the number is called. Only for the supervisor and for whoever sits there,
    as the rest."""
    since: Instant | None = None
    """Since when it is so: called, serving, on a break, or free. None: closed."""
    reason: str = ""
    """Of the break, in the adviser's words."""


class Undoable(_FromServer, frozen=True):
    """The newest act of a counter, which it can take back."""

    act: Act
    number: TicketNumber
    until: Instant


class KioskState(_FromServer, frozen=True):
    """A kiosk as staff see it."""

    id: DeviceId
    name: str
    here: bool
    """Connected, and its screen answers."""
    closed: bool = False
    """Closed by staff."""
    printer: PrinterState | None = None
    """None: it has not said."""
    since: Instant | None = None
    """Since when its printer is so."""
    tickets: int = 0
    """Tickets that it has given out since then."""
    version: str = ""
    gone_at: Instant | None = None
    """When it was heard last, if it is not here; if the server has not heard it at all, when that started."""
    needs_somebody: bool = False
    """Somebody should go and look: its printer is in trouble, its sound is not heard, or it has been gone for
    a while, and staff have not closed it."""
    silent_since: Instant | None = None
    """Since when its sound is not heard though it should be; None: it is, or there is to be none."""
    told_at: Instant | None = None
    """When it told last how it is; None: it has not."""
    printed_at: Instant | None = None
    """When a slip came out of its printer last; None: none since its program started."""


class DisplayState(_FromServer, frozen=True):
    """A display as staff see it."""

    id: DeviceId
    name: str
    here: bool
    """Connected, and its screen answers."""
    kind: DisplayKind | None = None
    """None: it has not said."""
    version: str = ""
    gone_at: Instant | None = None
    """When it was heard last, if it is not here; if the server has not heard it at all, when that started."""
    needs_somebody: bool = False
    """Somebody should go and look: its sound is not heard, or it has been gone for a while."""
    silent_since: Instant | None = None
    """Since when its sound is not heard though it should be; None: it is, or there is to be none."""
    told_at: Instant | None = None
    """When it told last how it is; None: it has not."""
    call: int = 0
    """The ``seq`` of the newest call that it knows of: to a counter or, at a door, into the building."""
    number: TicketNumber | None = None
    """Whose call that is; None: it knows of none."""


class HelpCall(_FromServer, frozen=True):
    """A customer at a kiosk who wants somebody to come, as staff see it."""

    kiosk: DeviceId
    name: str
    since: Instant
    language: Language
    state: HelpState
    """Told or coming."""
    number: TicketNumber | None = None
    """Of the ticket that it is about, if any."""
    counter: CounterId | None = None
    """From where somebody goes there; None: from no counter, or nobody goes yet."""
    here: bool = True
    """The kiosk is connected, and its screen answers."""
    unanswered: bool = False
    """Nobody has answered for longer than the branch file allows."""


class Colleague(_FromServer, frozen=True):
    """Somebody at a desk: who, and where."""

    counter: CounterId | None = None
    """None: at none."""
    adviser: str = ""
    place: str = ""
    """The name of the device."""


class PanicCall(_FromServer, frozen=True):
    """A desk that needs colleagues at once. No display, kiosk or phone is told, nor the door."""

    device: DeviceId
    since: Instant
    where: Colleague
    coming: tuple[Colleague, ...] = ()
    """Who goes there, the first first."""
    mine: bool = False
    """It is this device's own."""


class CounterView(_FromServer, frozen=True, tag="counter-view"):
    day: DayState
    occupancy: OccupancyState
    mine: CounterId | None
    """The counter this device holds."""
    visit: VisitCard | None
    """The visit in hand."""
    waiting: tuple[VisitCard, ...]
    """The first of those whom this counter may call, in the order they will be called."""
    waiting_total: int
    queues: tuple[QueueState, ...]
    counters: tuple[CounterState, ...]
    parked: tuple[VisitCard, ...] = ()
    """Set aside, in the order in which they come back; of the queues this counter calls from."""
    missed: tuple[VisitCard, ...] = ()
    """Did not come when called and may still rejoin; of the queues this counter calls from."""
    undoable: Undoable | None = None
    kiosks: tuple[KioskState, ...] = ()
    """Those that need somebody: gone, silent, or with a printer in trouble."""
    help: tuple[HelpCall, ...] = ()
    """Customers at kiosks who want somebody to come, the longest waiting first."""
    displays: tuple[DisplayState, ...] = ()
    """Those that need somebody: gone or silent."""
    panics: tuple[PanicCall, ...] = ()
    """The oldest first."""


class DoorView(_FromServer, frozen=True, tag="door-view"):
    day: DayState
    occupancy: OccupancyState
    come_in: tuple[VisitCard, ...]
    """Called forward and not seen to enter, oldest first."""
    outside: tuple[VisitCard, ...]
    """The first of those who wait outside, in order."""


class PlanState(_FromServer, frozen=True):
    """How many counters are to work with a profile during a time."""

    profile: ProfileId
    begins: Instant
    ends: Instant
    counters: int


class DayFlow(_FromServer, frozen=True):
    """Tickets taken and visits served today, by quarters of an hour."""

    begins: Instant
    """The first quarter with either."""
    arrived: tuple[int, ...]
    """From there on, without a gap, up to the last quarter with either; those served without a ticket too."""
    served: tuple[int, ...]
    """As many as ``arrived``."""


class SupervisorView(_FromServer, frozen=True, tag="supervisor-view"):
    day: DayState
    occupancy: OccupancyState
    queues: tuple[QueueState, ...]
    counters: tuple[CounterState, ...]
    come_in: tuple[VisitCard, ...]
    outside: tuple[VisitCard, ...]
    waiting: tuple[VisitCard, ...]
    parked: tuple[VisitCard, ...] = ()
    missed: tuple[VisitCard, ...] = ()
    away: tuple[VisitCard, ...] = ()
    services: tuple[ServiceState, ...] = ()
    alarms: tuple[Alarm, ...] = ()
    plan: tuple[PlanState, ...] = ()
    """Counters for the rest of the day, as set by hand or by the branch file."""
    bookings: int = 0
    """Appointments of today that nobody has checked in for yet."""
    kiosks: tuple[KioskState, ...] = ()
    help: tuple[HelpCall, ...] = ()
    """Customers at kiosks who want somebody to come, the longest waiting first."""
    displays: tuple[DisplayState, ...] = ()
    notice: Texts = {}
    """What the displays let everybody know; empty: nothing."""
    flow: DayFlow | None = None
    """None before the first ticket of the day."""
    panics: tuple[PanicCall, ...] = ()
    """The oldest first."""
    newest_call: int = 0
    """The ``seq`` of the newest call to a counter; 0: none today."""


class SensorView(_FromServer, frozen=True, tag="sensor-view"):
    """For a people counter, so that it can show that it is heard."""

    day: DayState
    occupancy: OccupancyState


View = KioskView | DisplayView | CounterView | DoorView | SupervisorView | SensorView


# --- what a device is told once, when it is welcomed ----------------------------------------------


class KioskSetup(_FromServer, frozen=True, tag="kiosk-setup"):
    name: Texts
    languages: tuple[Language, ...]
    time_zone: str
    services: tuple[ServiceCard, ...]
    start: ScreenId
    screens: tuple[TriageScreen, ...]
    party_max: int
    public_url: str
    """The address that a visit's token is added to: ``https://vuoro.example``."""
    ask_above_min: int = 60
    """Whoever would probably wait longer than this many minutes is asked first whether they want to."""
    check_in: bool = True
    """Booked customers can check in here."""
    wording: Wording = {}
    slip: SlipDesign = SlipDesign()


LISTED_S = 300.0
"""How long calls stay listed, where nothing else is said."""


class DisplaySetup(_FromServer, frozen=True, tag="display-setup"):
    name: Texts
    languages: tuple[Language, ...]
    time_zone: str
    wording: Wording = {}
    """Texts that the branch words otherwise, by language and English text."""
    listed_s: float = LISTED_S
    """How long a call stays listed, in seconds: displays are told of all calls of that time."""


class DeskSetup(_FromServer, frozen=True, tag="desk-setup"):
    """For counters, the door and the supervisor."""

    name: Texts
    languages: tuple[Language, ...]
    time_zone: str
    services: tuple[ServiceCard, ...]
    counters: tuple[CounterCard, ...]
    profiles: tuple[ProfileCard, ...]
    priorities: tuple[PriorityCard, ...] = ()
    """The highest first."""
    advisers: tuple[AdviserCard, ...] = ()
    """Who may sign in; empty: anybody."""
    training: bool = False
    """A practice branch; whoever sits there must never take it for the real one."""


Setup = KioskSetup | DisplaySetup | DeskSetup


# --- server to client ---------------------------------------------------------------------------


class Welcome(_FromServer, frozen=True, tag="welcome"):
    """The answer to ``Hello``. It comes again, followed by a snapshot, when somebody signs in or out or works
    in another role, and when the branch's file is used anew: what was told before holds no longer, and the
    connection goes on."""

    device: DeviceId
    role: Role
    """That of the device, or the one in which whoever is signed in works."""
    branch: BranchId
    at: Instant
    """The server's time, for clocks and ages."""
    setup: Setup
    sign_in: SignInMode = SignInMode.OPEN
    """How people sign in at this device. Unless it is open, a desk is shown nothing until somebody has."""
    person: PersonCard | None = None
    """Who is signed in."""


class Answer(_FromServer, frozen=True, tag="answer"):
    """The answer to one request, sent after the journal has it."""

    id: RequestId
    result: Reply


class Snapshot(_FromServer, frozen=True, tag="snapshot"):
    """The whole of what this role may see, as of journal entry ``seq``."""

    seq: int
    at: Instant
    view: View


class Fault(_FromServer, frozen=True, tag="fault"):
    """The last message of a connection that the server ends, and why."""

    reason: Reason
    detail: str = ""


class PairingCode(_FromServer, frozen=True, tag="pairing-code"):
    """The answer to a ``Hello`` without a token: what the device is to show on its screen, for whoever lets
    it in. It waits; the answer is ``Paired``, or a ``Fault``."""

    code: str
    """Eight characters with a hyphen in the middle."""
    at: Instant
    until: Instant
    """From then on the code is not taken; the server ends the connection, and a new one gets another code."""


class Paired(_FromServer, frozen=True, tag="paired"):
    """The device was let in. It keeps the token and connects again with it; the server ends this
    connection."""

    token: str
    """Given this once."""
    device: DeviceId
    role: Role
    branch: BranchId
    name: str

    def __repr__(self) -> str:
        return f"Paired(token=…, device={self.device!r}, role={self.role!r}, branch={self.branch!r})"


FromServer = Welcome | Answer | Snapshot | Fault | PairingCode | Paired

decode_from_client = msgspec.json.Decoder(FromClient).decode
decode_from_server = msgspec.json.Decoder(FromServer).decode
encode = msgspec.json.Encoder().encode
