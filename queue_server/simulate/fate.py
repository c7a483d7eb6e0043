"""What became of each ticket of a day, told by its events alone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

import msgspec

from queue_link.results import Band
from queue_link.vocabulary import (
    AppointmentId,
    CounterId,
    Outcome,
    PriorityId,
    ServiceId,
    TicketNumber,
    VisitId,
)
from queue_link.why import Rule
from queue_server.domain.events import Event, TicketTaken, VisitCalled, VisitEnded, VisitStarted


class Fate(msgspec.Struct, frozen=True):
    visit: VisitId
    number: TicketNumber
    service: ServiceId
    priority: PriorityId
    party: int
    taken_at: datetime
    before: int
    """Tickets ahead when it was taken."""
    appointment: AppointmentId | None = None
    booked_at: datetime | None = None
    """Only if the customer came in time for it."""
    forecast: Band | None = None
    chance: float | None = None
    come_back_at: datetime | None = None
    called_at: datetime | None = None
    """The first call; an undone or missed one too."""
    counter: CounterId | None = None
    rule: Rule | None = None
    started_at: datetime | None = None
    """The last start."""
    ended_at: datetime | None = None
    outcome: Outcome | None = None

    @property
    def waits_from(self) -> datetime:
        """The booked time of those who were in time for it, else the ticket."""
        return self.booked_at or self.taken_at

    @property
    def wait_s(self) -> float | None:
        """Until the first call; None: never called."""
        return (
            None if self.called_at is None else max(0.0, (self.called_at - self.waits_from).total_seconds())
        )


def fates(events: Iterable[Event]) -> tuple[Fate, ...]:
    """Every ticket among ``events``, in the order in which they were taken."""
    found: dict[VisitId, Fate] = {}
    for event in events:
        match event:
            case TicketTaken():
                found[event.visit] = _of(event)
            case VisitCalled() if found[event.visit].called_at is None:
                called = found[event.visit]
                found[event.visit] = msgspec.structs.replace(
                    called, called_at=event.at, counter=event.counter, rule=event.why.rule
                )
            case VisitStarted():
                found[event.visit] = msgspec.structs.replace(found[event.visit], started_at=event.at)
            case VisitEnded():
                found[event.visit] = msgspec.structs.replace(
                    found[event.visit], ended_at=event.at, outcome=event.outcome
                )
            case _:
                pass
    return tuple(found.values())


def _of(taken: TicketTaken) -> Fate:
    return Fate(
        visit=taken.visit,
        number=taken.number,
        service=taken.service,
        priority=taken.priority,
        party=taken.party,
        taken_at=taken.at,
        before=taken.before,
        appointment=taken.appointment,
        booked_at=None if taken.late else taken.booked_at,
        forecast=taken.wait,
        chance=taken.chance,
        come_back_at=taken.come_back_at,
    )
