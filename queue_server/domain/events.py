"""What happened. Events are facts: they are only ever appended to the journal, and replayed.

Each event holds all that ``evolution`` needs, so that a replay does not depend on the branch file of the day.
"""

from __future__ import annotations

from datetime import date, datetime

import msgspec

from queue_link.results import Refusal
from queue_link.tags import tag_of
from queue_link.vocabulary import (
    CounterId,
    DeviceId,
    Language,
    Outcome,
    Place,
    ProfileId,
    QueueId,
    ServiceId,
    TicketNumber,
    VisitId,
)
from queue_link.why import Why


class _Event(msgspec.Struct, frozen=True, omit_defaults=True, tag=tag_of):
    at: datetime
    """UTC."""


class _VisitEvent(_Event, frozen=True):
    """Something that happened to one visit."""

    visit: VisitId


class DayOpened(_Event, frozen=True):
    """A business day began, with new number series and a new count of people; or it was opened again."""

    day: date
    """The branch's local date."""
    by_hand: bool = False
    """Opened by a supervisor: tickets are given out whatever the hours say."""


class DayClosed(_Event, frozen=True):
    day: date


class TicketTaken(_VisitEvent, frozen=True):
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


class CalledForward(_VisitEvent, frozen=True):
    """A visit that waited outside may come in; places are reserved for its party."""


class VisitEntered(_VisitEvent, frozen=True):
    """The party of a called-forward visit is inside."""


class PeopleEntered(_Event, frozen=True):
    """People without a ticket came in."""

    people: int


class PeopleLeft(_Event, frozen=True):
    people: int


class PeopleCounted(_Event, frozen=True):
    """A human counted the people inside: the anchor of all later counting."""

    people: int


class CounterOpened(_Event, frozen=True):
    counter: CounterId
    profile: ProfileId
    adviser: str
    device: DeviceId


class CounterClosed(_Event, frozen=True):
    counter: CounterId


class VisitCalled(_VisitEvent, frozen=True):
    counter: CounterId
    why: Why


class VisitRecalled(_VisitEvent, frozen=True):
    """Called again, to the same counter."""


class VisitStarted(_VisitEvent, frozen=True):
    """The customer arrived at the counter."""


class VisitReturned(_VisitEvent, frozen=True):
    """Back in its queue."""

    place: Place


class VisitTransferred(_VisitEvent, frozen=True):
    service: ServiceId
    queue: QueueId


class VisitEnded(_VisitEvent, frozen=True):
    outcome: Outcome
    left: int = 0
    """People of its party who are taken to leave the building with it."""
    gone: int = 0
    """People of its party who had been taken off the count before: it was not there any more."""


class CommandRefused(_Event, frozen=True):
    """A command was refused. Kept, so that a repeat hears the same and refusals can be counted."""

    command: str
    """The command's tag."""
    refusal: Refusal


Event = (
    DayOpened
    | DayClosed
    | TicketTaken
    | CalledForward
    | VisitEntered
    | PeopleEntered
    | PeopleLeft
    | PeopleCounted
    | CounterOpened
    | CounterClosed
    | VisitCalled
    | VisitRecalled
    | VisitStarted
    | VisitReturned
    | VisitTransferred
    | VisitEnded
    | CommandRefused
)

Consequence = CalledForward
"""Events that nobody asked for; they follow from the ones before them."""

OfVisit = (
    TicketTaken
    | CalledForward
    | VisitEntered
    | VisitCalled
    | VisitRecalled
    | VisitStarted
    | VisitReturned
    | VisitTransferred
    | VisitEnded
)
"""Events that happen to one visit."""

Decision = tuple[Event, ...] | Refusal
"""What a command leads to: events, or the reason why not."""
