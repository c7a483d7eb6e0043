"""A visit: one ticket's life at the service point."""

from __future__ import annotations

from datetime import datetime

import msgspec

from queue_link.commands import Delivered
from queue_link.results import Band
from queue_link.vocabulary import (
    AppointmentId,
    CounterId,
    Language,
    Need,
    Outcome,
    PriorityId,
    QueueId,
    ServiceId,
    TicketNumber,
    VisitId,
    VisitState,
)
from queue_link.why import Why
from queue_server.domain.choosing import Turn

_AT_COUNTER = frozenset({VisitState.CALLED, VisitState.SERVING})
_STILL_WAITS = frozenset(
    {VisitState.OUTSIDE, VisitState.AWAY, VisitState.WAITING, VisitState.PARKED, VisitState.MISSED}
)


class Visit(msgspec.Struct, kw_only=True):
    id: VisitId
    number: TicketNumber
    queue: QueueId
    drawn_from: QueueId
    """The queue whose number it has."""
    service: ServiceId
    priority: PriorityId
    rank: int
    """Place of its class in the branch's list; 0 is the highest."""
    language: Language
    party: int
    """People."""
    counted: int
    """How many of them the ticket adds to the count of people inside."""
    token: str
    taken_at: datetime
    turn: Turn
    state: VisitState
    inside: bool
    """The party is counted among the people inside; else, once admitted, its places are reserved."""
    before: int = 0
    """Tickets it met."""
    forecast: Band | None = None
    """What was forecast when the ticket was taken, shown or not."""
    chance: float | None = None
    """The probability then of being called before closing."""
    appointment: AppointmentId | None = None
    booked_at: datetime | None = None
    ready_at: datetime | None = None
    """When it is back in its line (away, parked), or can rejoin no longer (missed)."""
    forwarded_at: datetime | None = None
    forwarded_seq: int = 0
    forwards: int = 0
    """How often it was called forward."""
    counter: CounterId | None = None
    called_at: datetime | None = None
    announced_at: datetime | None = None
    """The newest call or recall."""
    started_at: datetime | None = None
    went_on_at: datetime | None = None
    """When it went on with another service at its counter; None: it is there for what it was called for."""
    recalls: int = 0
    why: Why | None = None
    for_counter: CounterId | None = None
    """Only this counter calls it next, while it is open."""
    for_adviser: str | None = None
    """Only this adviser calls it next, while signed in."""
    goes_first: bool = False
    """There it goes before everybody else; else it takes its turn among them."""
    bound_until: datetime | None = None
    """From then on anybody calls it; None: while there is somebody there."""
    back_to: CounterId | None = None
    """Where it goes when it is finished elsewhere."""
    back_for: ServiceId | None = None
    """The service that is to be continued then."""
    note: str = ""
    parked_for: str = ""
    """Why it is parked; forgotten when it is back."""
    needs: tuple[Need, ...] = ()
    """Told to staff; forgotten, like the note, with the end of the visit."""
    missed: int = 0
    """Calls it did not come to."""
    missed_calls: int = 0
    """Calls made for its queue when it was missed last."""
    rejoined: int = 0
    waited_for: ServiceId | None = None
    """What the ticket was for, if it is at another service now."""
    walked_up: bool = False
    """Its customer stood at a counter when its ticket was made, and waited for nothing."""
    met_at: datetime | None = None
    """The first call that the customer came to."""
    met_started_at: datetime | None = None
    """When they came, at the latest."""
    worked_s: float = 0
    """Time at counters so far, in seconds; what is under way is not in it."""
    worked_on: tuple[ServiceId, ...] = ()
    """For which services, each once."""
    delivered: tuple[Delivered, ...] = ()
    outcome: Outcome | None = None
    ended_at: datetime | None = None

    @property
    def holds_reservation(self) -> bool:
        """Called forward and not known to be inside."""
        return not self.inside and self.state not in (
            VisitState.OUTSIDE,
            VisitState.AWAY,
            VisitState.ENDED,
        )

    @property
    def at_counter(self) -> bool:
        """Called to a counter, or being served there."""
        return self.state in _AT_COUNTER

    @property
    def still_waits(self) -> bool:
        """Neither called to a counter nor over."""
        return self.state in _STILL_WAITS
