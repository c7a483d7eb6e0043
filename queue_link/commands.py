"""What a device may ask of the server.

Defined once: the wire carries these structs and the domain decides on them.
Decoding is strict; an unknown field or a wrong type is a fault that names its path.
"""

from __future__ import annotations

from typing import Annotated

import msgspec

from queue_link.results import Instant
from queue_link.tags import tag_of
from queue_link.vocabulary import (
    AppointmentId,
    CounterId,
    Delivery,
    DeviceId,
    Language,
    Need,
    Outcome,
    PauseKind,
    Place,
    PriorityId,
    ProfileId,
    ReturnCause,
    Role,
    ServiceId,
    VisitId,
)

People = Annotated[int, msgspec.Meta(ge=1, le=999)]
"""A number of people, one at least."""
Name = Annotated[str, msgspec.Meta(max_length=80)]
Words = Annotated[str, msgspec.Meta(max_length=200)]
"""A reason or a note, in the words of whoever gave it. Nothing personal belongs in it."""
Minutes = Annotated[int, msgspec.Meta(ge=1, le=480)]
NoticeTexts = Annotated[
    dict[Language, Annotated[str, msgspec.Meta(min_length=1, max_length=200)]],
    msgspec.Meta(min_length=1, max_length=40),
]
"""A notice in each of some languages. Nothing personal belongs in it: everybody reads it."""
StaffTexts = Annotated[
    dict[Language, Annotated[str, msgspec.Meta(min_length=1, max_length=200)]], msgspec.Meta(max_length=40)
]
"""Why something is closed, in each of some languages. Kiosks show it to everybody; it may be left out."""
Needs = Annotated[tuple[Need, ...], msgspec.Meta(max_length=len(Need))]
"""What the customer needs, each once."""
_OF_THE_BRANCH = msgspec.Meta(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$")
"""Written as the ids of a branch file are."""
_ELSEWHERE = msgspec.Meta(min_length=1, max_length=64)
"""As another system writes it."""

MOST_APPOINTMENTS = 16
"""In one command. Larger ones might not fit into a frame."""
MOST_PLANNED = 80


class Delivered(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A service that was worked on during a visit."""

    service: ServiceId
    result: Delivery = Delivery.DONE
    quantity: Annotated[int, msgspec.Meta(ge=1, le=99)] = 1


class Appointment(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A booked time, as the booking system tells of it. Holds nothing about the person."""

    id: Annotated[AppointmentId, _ELSEWHERE]
    code: Annotated[str, _ELSEWHERE]
    """What the customer types or scans to check in."""
    at: Instant
    service: Annotated[ServiceId, _OF_THE_BRANCH]
    party: People = 1
    minutes: Minutes | None = None
    """Booked length; None: as long as the service takes."""


class PlannedCounters(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How many counters work with a profile during a time."""

    profile: Annotated[ProfileId, _OF_THE_BRANCH]
    begins: Instant
    ends: Instant
    counters: Annotated[int, msgspec.Meta(ge=0, le=999)]


class _Command(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag=tag_of):
    pass


class TakeTicket(_Command, frozen=True):
    """A walk-in customer takes a same-day ticket. Answer: ``TicketIssued``."""

    service: ServiceId
    language: Language
    party: People = 1
    priority: PriorityId | None = None
    """The class that the chosen button stands for; None: the service's own."""
    come_back: bool = False
    """The customer goes away, and comes back when the forecast says; the place is kept."""
    needs: Needs = ()


class CheckIn(_Command, frozen=True):
    """A customer with a booked time has come. Answer: ``TicketIssued``."""

    code: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
    language: Language
    party: People | None = None
    """None: as booked."""
    needs: Needs = ()


class LeaveQueue(_Command, frozen=True):
    """The customer gives the ticket back before being served."""

    visit: VisitId


class Rejoin(_Command, frozen=True):
    """A customer who missed the call has come back, and waits again at a fair place; or one who was away is
    back early."""

    visit: VisitId


class OpenCounter(_Command, frozen=True):
    """An adviser signs in to a counter with a work profile; the device holds it until it closes it."""

    counter: CounterId
    profile: ProfileId
    adviser: Name = ""


class TakeOver(_Command, frozen=True):
    """An adviser signs in to a counter, whoever has it: with all that is in hand there. What the same adviser
    has at another counter goes back to its line, and that counter is closed."""

    counter: CounterId
    profile: ProfileId
    adviser: Name = ""


class CloseCounter(_Command, frozen=True):
    """The adviser signs out; refused with a visit in hand."""


class HandOver(_Command, frozen=True):
    """Another adviser takes over the counter with all that is in hand there."""

    adviser: Name
    profile: ProfileId | None = None
    """None: as before."""


class Pause(_Command, frozen=True):
    """The adviser stays signed in and calls nobody; refused with a visit in hand."""

    kind: PauseKind
    reason: Words = ""


class Resume(_Command, frozen=True):
    """The break or the back-office work is over. Calling somebody ends it too."""


class CallNext(_Command, frozen=True):
    """Call whoever is next for this counter. A visit being served is finished as served first."""


class CallVisit(_Command, frozen=True):
    """Call a chosen visit out of turn: waiting, parked or missed. The work profile must allow it."""

    visit: VisitId


class WalkUp(_Command, frozen=True):
    """Serve somebody who stands at the counter without a ticket; a number is given for the record."""

    service: ServiceId
    language: Language
    party: People = 1
    priority: PriorityId | None = None
    needs: Needs = ()


class Recall(_Command, frozen=True):
    """Call the same number to the same counter again, not sooner than the branch's cool-down."""


class Start(_Command, frozen=True):
    """The customer has arrived at the counter: way ends, transaction begins."""


class NextService(_Command, frozen=True):
    """The visit being served goes on with another service, at the same counter and under the same number."""

    service: ServiceId
    delivered: Delivered | None = None
    """How the service before it ended; None: done, unless the branch file wants it said."""


class Finish(_Command, frozen=True):
    """End the visit in hand. ``outcome`` is served, left or removed."""

    outcome: Outcome = Outcome.SERVED
    delivered: Annotated[tuple[Delivered, ...], msgspec.Meta(max_length=20)] = ()
    """Empty: the visit's present service, done. Where the branch file wants it said, a served visit is not
    finished without; nor does calling somebody else finish it then."""


class NoShow(_Command, frozen=True):
    """The called customer did not come. Refused before the recall rule is met."""


class ReturnVisit(_Command, frozen=True):
    """Put the visit in hand back into its line."""

    place: Place = Place.KEEP
    cause: ReturnCause = ReturnCause.MISTAKE


class Park(_Command, frozen=True):
    """Set the visit in hand aside. It comes back by itself, to this counter first."""

    minutes: Minutes
    reason: Words = ""


class Transfer(_Command, frozen=True):
    """Move the visit in hand to a service, a counter or a named adviser; the number is kept."""

    service: ServiceId | None = None
    """None: the same service."""
    counter: CounterId | None = None
    adviser: Name | None = None
    place: Place = Place.KEEP
    back: bool = False
    """When it is finished there it comes back to this counter."""
    note: Words = ""
    """For whoever serves it next; forgotten with the end of the visit."""


class Undo(_Command, frozen=True):
    """Take back the newest call, finish or no-show of this counter, within the branch's time limit."""


class RaisePanic(_Command, frozen=True):
    """Somebody at this desk needs colleagues at once, and nobody else is to notice. At any hour; said again,
    it changes nothing."""

    place: Name = ""
    """Where that is, for a desk that holds no counter. The server puts the device's name here."""


class AnswerPanic(_Command, frozen=True):
    """Whoever asks goes to the desk that raised an alarm. Others may go there too."""

    device: DeviceId
    place: Name = ""
    """As in ``RaisePanic``."""


class EndPanic(_Command, frozen=True):
    """The alarm of this desk is over."""


class EndPanicOf(_Command, frozen=True):
    """A supervisor says that the alarm of another desk is over."""

    device: DeviceId


class DoorEntered(_Command, frozen=True):
    """People came in: those of a visit that was called forward, or ``people`` without a ticket."""

    people: People = 1
    visit: VisitId | None = None


class DoorLeft(_Command, frozen=True):
    """People went out who are not taken off the count otherwise."""

    people: People = 1


class DoorCount(_Command, frozen=True):
    """A human counted the people inside. From here on the count is this plus what follows."""

    people: Annotated[int, msgspec.Meta(ge=0, le=9999)]


class SensorCounted(_Command, frozen=True):
    """What a people counter saw since it last told."""

    entered: Annotated[int, msgspec.Meta(ge=0, le=999)] = 0
    left: Annotated[int, msgspec.Meta(ge=0, le=999)] = 0


class CorrectCount(_Command, frozen=True):
    """Staff know that the count is off by this many people."""

    people: Annotated[int, msgspec.Meta(ge=-999, le=999)]
    reason: Words


class SetCap(_Command, frozen=True):
    """Change how many visitors may be inside, for the rest of the day. Nobody is sent out."""

    cap: Annotated[int, msgspec.Meta(ge=0, le=9999)]
    soft_cap: Annotated[int, msgspec.Meta(ge=0, le=9999)] | None = None
    """Up to where ordinary classes are admitted; None: as far below the cap as before."""


class StartEvacuation(_Command, frozen=True):
    """Nobody is let in or called, and no tickets are given out, until it is ended."""


class EndEvacuation(_Command, frozen=True):
    pass


class SetNotice(_Command, frozen=True):
    """The displays show this to everybody until the business day ends or it is taken back. It takes the place
    of the notice before it."""

    text: NoticeTexts


class TakeBackNotice(_Command, frozen=True):
    """The displays show no notice any more."""


class CloseService(_Command, frozen=True):
    """No more walk-in tickets for a service until the business day ends or it is opened. Those who wait for
    it are served, and booked customers may check in. Said again, it only words the reason anew."""

    service: ServiceId
    text: StaffTexts = {}


class OpenService(_Command, frozen=True):
    """Tickets for a closed service are given out again, as its hours say."""

    service: ServiceId


class StopTickets(_Command, frozen=True):
    """No more walk-in tickets in the whole branch until the business day ends or they are resumed. Everybody
    who has one is served, and booked customers may check in. Said again, it only words the reason anew."""

    text: StaffTexts = {}


class ResumeTickets(_Command, frozen=True):
    """Tickets are given out again, as the hours say."""


class BookAppointments(_Command, frozen=True):
    """Appointments that are new or have changed. A day with more of them takes several of these."""

    appointments: Annotated[tuple[Appointment, ...], msgspec.Meta(min_length=1, max_length=MOST_APPOINTMENTS)]


class CancelAppointment(_Command, frozen=True):
    appointment: AppointmentId


class PlanCounters(_Command, frozen=True):
    """Say how many counters are to work for the rest of the day; the whole plan, replacing the one before."""

    plan: Annotated[tuple[PlannedCounters, ...], msgspec.Meta(max_length=MOST_PLANNED)]


class RemoveVisit(_Command, frozen=True):
    """Staff end any visit. A counter that had it in hand is free then."""

    visit: VisitId
    reason: Words = ""


class MoveVisit(_Command, frozen=True):
    """Staff send a visit that is not in hand at a counter to another service, a counter or a named adviser.
    It stays what it is: outside, away, parked or missed; the number is kept."""

    visit: VisitId
    service: ServiceId | None = None
    """None: the same service."""
    counter: CounterId | None = None
    adviser: Name | None = None
    place: Place = Place.KEEP


class SendHome(_Command, frozen=True):
    """End every visit that still waits, by an explicit act with its reason."""

    reason: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]


class ReleaseCounter(_Command, frozen=True):
    """Free a counter whose device is gone; its visit goes back to its queue, at its old place."""

    counter: CounterId


class ChangeProfile(_Command, frozen=True):
    """From now on an open counter works with another of its work profiles; its visit in hand stays."""

    counter: CounterId
    profile: ProfileId


class OpenDay(_Command, frozen=True):
    """Open the business day now, outside its hours too."""


class CloseDay(_Command, frozen=True):
    """End the business day now; visits left over end by closing."""

    reason: Words = ""


Command = (
    TakeTicket
    | CheckIn
    | LeaveQueue
    | Rejoin
    | OpenCounter
    | TakeOver
    | CloseCounter
    | HandOver
    | Pause
    | Resume
    | CallNext
    | CallVisit
    | WalkUp
    | Recall
    | Start
    | NextService
    | Finish
    | NoShow
    | ReturnVisit
    | Park
    | Transfer
    | Undo
    | RaisePanic
    | AnswerPanic
    | EndPanic
    | DoorEntered
    | DoorLeft
    | DoorCount
    | SensorCounted
    | CorrectCount
    | SetCap
    | StartEvacuation
    | EndEvacuation
    | SetNotice
    | TakeBackNotice
    | CloseService
    | OpenService
    | StopTickets
    | ResumeTickets
    | BookAppointments
    | CancelAppointment
    | PlanCounters
    | RemoveVisit
    | MoveVisit
    | SendHome
    | ReleaseCounter
    | EndPanicOf
    | ChangeProfile
    | OpenDay
    | CloseDay
)

_OF_COLLEAGUES: frozenset[type[Command]] = frozenset({RaisePanic, AnswerPanic, EndPanic})
_AT_THE_DOOR: frozenset[type[Command]] = frozenset({DoorEntered, DoorLeft, DoorCount, Rejoin})

ALLOWED: dict[Role, frozenset[type[Command]]] = {
    Role.KIOSK: frozenset({TakeTicket, CheckIn, LeaveQueue, Rejoin}),
    Role.DISPLAY: frozenset(),
    Role.COUNTER: _OF_COLLEAGUES
    | frozenset(
        {
            OpenCounter,
            TakeOver,
            CloseCounter,
            HandOver,
            Pause,
            Resume,
            CallNext,
            CallVisit,
            WalkUp,
            Recall,
            Start,
            NextService,
            Finish,
            NoShow,
            ReturnVisit,
            Park,
            Transfer,
            Undo,
            Rejoin,
        }
    ),
    Role.DOOR: _AT_THE_DOOR,
    Role.SENSOR: frozenset({SensorCounted}),
    Role.SUPERVISOR: _AT_THE_DOOR
    | _OF_COLLEAGUES
    | {
        EndPanicOf,
        CorrectCount,
        SetCap,
        StartEvacuation,
        EndEvacuation,
        SetNotice,
        TakeBackNotice,
        CloseService,
        OpenService,
        StopTickets,
        ResumeTickets,
        BookAppointments,
        CancelAppointment,
        PlanCounters,
        RemoveVisit,
        MoveVisit,
        SendHome,
        ReleaseCounter,
        ChangeProfile,
        OpenDay,
        CloseDay,
    },
}
"""Which commands each role may send."""
