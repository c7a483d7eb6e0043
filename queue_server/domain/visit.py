"""A visit: one ticket's life at the service point."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from queue_link.vocabulary import (
    CounterId,
    Language,
    Outcome,
    QueueId,
    ServiceId,
    TicketNumber,
    VisitId,
    VisitState,
)
from queue_link.why import Why


@dataclass(slots=True, kw_only=True)
class Visit:
    id: VisitId
    number: TicketNumber
    queue: QueueId
    service: ServiceId
    language: Language
    party: int
    """People."""
    token: str
    taken_at: datetime
    place: int
    """Journal entry that gave the visit its place in line."""
    state: VisitState
    inside: bool
    """The party is counted among the people inside; else, once admitted, its places are reserved."""
    forwarded_at: datetime | None = None
    forwarded_seq: int = 0
    counter: CounterId | None = None
    called_at: datetime | None = None
    started_at: datetime | None = None
    recalls: int = 0
    why: Why | None = None
    outcome: Outcome | None = None

    @property
    def holds_reservation(self) -> bool:
        """Called forward and not known to be inside."""
        return not self.inside and self.state not in (VisitState.OUTSIDE, VisitState.ENDED)
