"""What happened. Events are facts: they are only ever appended to the journal, and replayed.

Each event holds all that ``evolution`` needs, so that a replay does not depend on the branch file of the day.
"""

from __future__ import annotations

from datetime import date, datetime

import msgspec

from queue_link.catalogue import Texts
from queue_link.commands import Appointment, Delivered, PlannedCounters
from queue_link.results import Band, Refusal
from queue_link.tags import tag_of
from queue_link.vocabulary import (
    Act,
    AppointmentId,
    CounterId,
    CountSource,
    DeviceId,
    Language,
    Need,
    Outcome,
    PauseKind,
    Place,
    PriorityId,
    ProfileId,
    QueueId,
    ReturnCause,
    ServiceId,
    TicketNumber,
    VisitId,
)
from queue_link.why import Why
from queue_server.domain.choosing import Memory


class _Event(msgspec.Struct, frozen=True, omit_defaults=True, tag=tag_of):
    at: datetime
    """UTC."""


class VisitEvent(_Event, frozen=True):
    """Something that happened to one visit."""

    visit: VisitId


# --- the business day -----------------------------------------------------------------------------


class DayOpened(_Event, frozen=True):
    """A business day began, with new number series and a new count of people; or it was opened again."""

    day: date
    """The branch's local date."""
    by_hand: bool = False
    """Opened by a supervisor: tickets are given out whatever the hours say."""
    cap: int | None = None
    """As the branch file said then. For figures that are made from the journal alone; None: not kept yet."""
    training: bool | None = None
    """A day of practice. None: not kept yet, as the branch file says."""


class DayClosed(_Event, frozen=True):
    day: date
    reason: str = ""


class CountersPlanned(_Event, frozen=True):
    """How many counters are to work for the rest of the day."""

    plan: tuple[PlannedCounters, ...]


class BranchFileReloaded(_Event, frozen=True):
    """From here on the branch was run by another file. What it says is not in the journal: a replay takes the
    file of its own day, for the entries before it too."""

    fingerprint: str


# --- tickets and appointments ---------------------------------------------------------------------


class TicketTaken(VisitEvent, frozen=True):
    number: TicketNumber
    queue: QueueId
    serial: int
    """The number within its series."""
    service: ServiceId
    language: Language
    party: int
    before: int
    admitted: bool
    token: str
    priority: PriorityId = PriorityId("walk-in")
    counted: int | None = None
    """How many of the party the ticket adds to the count of people inside; None: all."""
    door: Memory | None = None
    """What the door remembers of letting it in past others."""
    wait: Band | None = None
    """What was forecast for it."""
    shown: bool = False
    """The forecast was shown to the customer."""
    chance: float | None = None
    appointment: AppointmentId | None = None
    booked_at: datetime | None = None
    late: bool = False
    come_back_at: datetime | None = None
    needs: tuple[Need, ...] = ()


class AppointmentsBooked(_Event, frozen=True):
    appointments: tuple[Appointment, ...]


class AppointmentCancelled(_Event, frozen=True):
    appointment: AppointmentId


class AppointmentMissed(_Event, frozen=True):
    """Nobody checked in for it in time."""

    appointment: AppointmentId
    service: ServiceId


# --- the door -------------------------------------------------------------------------------------


class CalledForward(VisitEvent, frozen=True):
    """A visit that waited outside may come in; places are reserved for its party."""

    door: Memory = Memory()


class ForwardExpired(VisitEvent, frozen=True):
    """It did not come in; the reserved places go to others. It is called forward again later."""

    ready_at: datetime


class VisitEntered(VisitEvent, frozen=True):
    """The party of a called-forward visit is inside."""


class PeopleEntered(_Event, frozen=True):
    """People without a ticket came in."""

    people: int
    source: CountSource = CountSource.DOOR
    sensor: DeviceId | None = None
    """The people counter that saw them."""


class PeopleLeft(_Event, frozen=True):
    people: int
    source: CountSource = CountSource.DOOR
    sensor: DeviceId | None = None


class SensorHeard(_Event, frozen=True):
    """A people counter saw nobody, and is alive."""

    sensor: DeviceId


class PeopleCounted(_Event, frozen=True):
    """A human counted the people inside: the anchor of all later counting."""

    people: int


class CountCorrected(_Event, frozen=True):
    people: int
    """More (or, below zero, fewer) than believed."""
    reason: str


class ExitAssumed(_Event, frozen=True):
    """The party of an ended visit is taken to have walked out by now."""

    visit: VisitId


class CapChanged(_Event, frozen=True):
    cap: int
    soft_cap: int


class EvacuationStarted(_Event, frozen=True):
    pass


class EvacuationEnded(_Event, frozen=True):
    pass


class NoticeSet(_Event, frozen=True):
    """What the displays let everybody know from now on."""

    text: Texts


class NoticeTakenBack(_Event, frozen=True):
    pass


class ServiceClosed(_Event, frozen=True):
    """Staff let nobody take a ticket for it, and say why."""

    service: ServiceId
    text: Texts


class ServiceOpened(_Event, frozen=True):
    service: ServiceId


class TicketsStopped(_Event, frozen=True):
    """Staff let nobody take a ticket, and say why."""

    text: Texts


class TicketsResumed(_Event, frozen=True):
    pass


# --- alarms of colleagues -------------------------------------------------------------------------


class PanicRaised(_Event, frozen=True):
    device: DeviceId
    counter: CounterId | None = None
    """That it holds."""
    adviser: str = ""
    place: str = ""
    """The name of the device."""


class PanicAnswered(_Event, frozen=True):
    """Somebody goes there."""

    device: DeviceId
    """That raised it."""
    by: DeviceId
    counter: CounterId | None = None
    adviser: str = ""
    place: str = ""


class PanicEnded(_Event, frozen=True):
    device: DeviceId
    by: DeviceId


# --- counters -------------------------------------------------------------------------------------


class CounterOpened(_Event, frozen=True):
    counter: CounterId
    profile: ProfileId
    adviser: str
    device: DeviceId


class CounterClosed(_Event, frozen=True):
    counter: CounterId


class CounterHandedOver(_Event, frozen=True):
    counter: CounterId
    profile: ProfileId
    adviser: str


class ProfileChanged(_Event, frozen=True):
    """A supervisor gave an open counter another work profile."""

    counter: CounterId
    profile: ProfileId


class CounterPaused(_Event, frozen=True):
    counter: CounterId
    kind: PauseKind
    reason: str = ""


class CounterResumed(_Event, frozen=True):
    counter: CounterId


# --- a visit and its counter ----------------------------------------------------------------------


class VisitCalled(VisitEvent, frozen=True):
    counter: CounterId
    why: Why
    memory: Memory | None = None
    """What the counter remembers from now on; None: as before."""
    silent: bool = False
    """Nobody needs to hear of it: the customer stands at the counter."""


class VisitRecalled(VisitEvent, frozen=True):
    """Called again, to the same counter."""


class VisitStarted(VisitEvent, frozen=True):
    """The customer arrived at the counter."""


class ServiceAdded(VisitEvent, frozen=True):
    """The visit goes on with another service."""

    service: ServiceId
    queue: QueueId
    delivered: Delivered
    """The service before it."""


class VisitReturned(VisitEvent, frozen=True):
    """Back in its line."""

    place: Place
    cause: ReturnCause = ReturnCause.MISTAKE
    behind: int = 0
    """How many of those who wait for the same go before it."""


class VisitParked(VisitEvent, frozen=True):
    until: datetime
    reason: str = ""


class VisitReady(VisitEvent, frozen=True):
    """Its set time has come: a parked visit waits again, one that was away is outside."""


class VisitUnbound(VisitEvent, frozen=True):
    """Its own counter did not call it in time: it waits for anybody."""


class VisitTransferred(VisitEvent, frozen=True):
    service: ServiceId
    queue: QueueId
    place: Place = Place.KEEP
    counter: CounterId | None = None
    adviser: str | None = None
    back_to: CounterId | None = None
    """Where it goes when it is finished, and for what."""
    back_for: ServiceId | None = None
    note: str = ""
    delivered: tuple[Delivered, ...] = ()
    """What was done before it moved on."""


class VisitMoved(VisitEvent, frozen=True):
    """A supervisor sent it elsewhere while it waited."""

    service: ServiceId
    queue: QueueId
    place: Place = Place.KEEP
    counter: CounterId | None = None
    adviser: str | None = None


class VisitMissed(VisitEvent, frozen=True):
    """Did not come when called; may rejoin until then, or until so many further numbers are called."""

    until: datetime


class VisitRejoined(VisitEvent, frozen=True):
    behind: int
    """How many of those who wait for the same go before it."""


class VisitEnded(VisitEvent, frozen=True):
    outcome: Outcome
    left: int = 0
    """People of its party who are taken to leave the building with it."""
    gone: int = 0
    """People of its party who had been taken off the count before: it was not there any more."""
    leaves_at: datetime | None = None
    """When they are taken to have walked out; None: now."""
    delivered: tuple[Delivered, ...] = ()
    reason: str = ""
    counter: CounterId | None = None
    """The counter whose act it was, and can take it back; None: the customer, staff or the clock ended it."""
    unstarted: bool = False
    """That act alone said that the customer had come to the counter."""


class Undone(VisitEvent, frozen=True):
    """The newest act of a counter did not happen: the visit is as it was before."""

    counter: CounterId
    act: Act


class CommandRefused(_Event, frozen=True):
    """A command was refused. Kept, so that a repeat hears the same and refusals can be counted."""

    command: str
    """The command's tag."""
    refusal: Refusal
    service: ServiceId | None = None
    """What was asked for."""


OfVisit = (
    CalledForward
    | ForwardExpired
    | VisitEntered
    | VisitCalled
    | VisitRecalled
    | VisitStarted
    | ServiceAdded
    | VisitReturned
    | VisitParked
    | VisitReady
    | VisitUnbound
    | VisitTransferred
    | VisitMoved
    | VisitMissed
    | VisitRejoined
    | VisitEnded
    | Undone
)
"""Events that happen to a visit that is there already."""

Event = (
    DayOpened
    | DayClosed
    | CountersPlanned
    | BranchFileReloaded
    | TicketTaken
    | AppointmentsBooked
    | AppointmentCancelled
    | AppointmentMissed
    | PeopleEntered
    | PeopleLeft
    | SensorHeard
    | PeopleCounted
    | CountCorrected
    | ExitAssumed
    | CapChanged
    | EvacuationStarted
    | EvacuationEnded
    | NoticeSet
    | NoticeTakenBack
    | ServiceClosed
    | ServiceOpened
    | TicketsStopped
    | TicketsResumed
    | PanicRaised
    | PanicAnswered
    | PanicEnded
    | CounterOpened
    | CounterClosed
    | CounterHandedOver
    | ProfileChanged
    | CounterPaused
    | CounterResumed
    | CommandRefused
    | OfVisit
)

Consequence = CalledForward
"""Events that nobody asked for; they follow from the ones before them."""

Decision = tuple[Event, ...] | Refusal
"""What a command leads to: events, or the reason why not."""
