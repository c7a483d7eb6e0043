"""What a device may ask of the server.

Defined once: the wire carries these structs and the domain decides on them.
Decoding is strict; an unknown field or a wrong type is a fault that names its path.
"""

from __future__ import annotations

from typing import Annotated

import msgspec

from queue_link.tags import tag_of
from queue_link.vocabulary import (
    CounterId,
    Language,
    Outcome,
    Place,
    ProfileId,
    Role,
    ServiceId,
    VisitId,
)

People = Annotated[int, msgspec.Meta(ge=1, le=999)]
"""A number of people, one at least."""
Name = Annotated[str, msgspec.Meta(max_length=80)]


class _Command(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag=tag_of):
    pass


class TakeTicket(_Command, frozen=True):
    """A walk-in customer takes a same-day ticket. Answer: ``TicketIssued``."""

    service: ServiceId
    language: Language
    party: People = 1


class LeaveQueue(_Command, frozen=True):
    """The customer gives the ticket back before being served."""

    visit: VisitId


class OpenCounter(_Command, frozen=True):
    """An adviser signs in to a counter with a work profile; the device holds it until it closes it."""

    counter: CounterId
    profile: ProfileId
    adviser: Name = ""


class CloseCounter(_Command, frozen=True):
    """The adviser signs out; refused with a visit in hand."""


class CallNext(_Command, frozen=True):
    """Call whoever is next for this counter. A visit being served is finished as served first."""


class CallVisit(_Command, frozen=True):
    """Call a chosen waiting visit, out of turn."""

    visit: VisitId


class Recall(_Command, frozen=True):
    """Call the same number to the same counter again."""


class Start(_Command, frozen=True):
    """The customer has arrived at the counter: way ends, transaction begins."""


class Finish(_Command, frozen=True):
    """End the visit in hand. ``outcome`` is served, left or removed."""

    outcome: Outcome = Outcome.SERVED


class NoShow(_Command, frozen=True):
    """The called customer did not come."""


class ReturnVisit(_Command, frozen=True):
    """Put the visit in hand back into its queue, at its old place or at the end."""

    place: Place = Place.KEEP


class Transfer(_Command, frozen=True):
    """Move the visit in hand to another service; number and place are kept."""

    service: ServiceId


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


class RemoveVisit(_Command, frozen=True):
    """Staff end a visit that is not in hand at a counter."""

    visit: VisitId


class ReleaseCounter(_Command, frozen=True):
    """Free a counter whose device is gone; its visit goes back to its queue, at its old place."""

    counter: CounterId


class OpenDay(_Command, frozen=True):
    """Open the business day now, outside its hours too."""


class CloseDay(_Command, frozen=True):
    """End the business day now; visits left over end by closing."""


Command = (
    TakeTicket
    | LeaveQueue
    | OpenCounter
    | CloseCounter
    | CallNext
    | CallVisit
    | Recall
    | Start
    | Finish
    | NoShow
    | ReturnVisit
    | Transfer
    | DoorEntered
    | DoorLeft
    | DoorCount
    | RemoveVisit
    | ReleaseCounter
    | OpenDay
    | CloseDay
)

_AT_THE_DOOR: frozenset[type[Command]] = frozenset({DoorEntered, DoorLeft, DoorCount})

ALLOWED: dict[Role, frozenset[type[Command]]] = {
    Role.KIOSK: frozenset({TakeTicket, LeaveQueue}),
    Role.DISPLAY: frozenset(),
    Role.COUNTER: frozenset(
        {
            OpenCounter,
            CloseCounter,
            CallNext,
            CallVisit,
            Recall,
            Start,
            Finish,
            NoShow,
            ReturnVisit,
            Transfer,
        }
    ),
    Role.DOOR: _AT_THE_DOOR,
    Role.SUPERVISOR: _AT_THE_DOOR | {RemoveVisit, ReleaseCounter, OpenDay, CloseDay},
}
"""Which commands each role may send."""
