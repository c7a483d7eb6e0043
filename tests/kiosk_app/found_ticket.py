"""A ticket that was looked up."""

from __future__ import annotations

from datetime import datetime

from queue_link.results import Band, TicketFound
from queue_link.vocabulary import (
    CounterId,
    Language,
    Reason,
    Situation,
    TicketNumber,
    VisitId,
)
from tests.kiosk_app.malmi_setup import PERMIT

VISIT = VisitId("visit-1")


def found(
    situation: Situation = Situation.WAITING,
    language: str = "sv",
    *,
    before: int | None = None,
    wait: Band | None = None,
    counter: str | None = None,
    until: datetime | None = None,
    may_rejoin: bool = False,
    no_rejoin: Reason | None = None,
    may_leave: bool = False,
) -> TicketFound:
    """A042, check code H3D4."""
    return TicketFound(
        VISIT,
        TicketNumber("A042"),
        PERMIT.id,
        Language(language),
        situation,
        "H3D4",
        before=before,
        wait=wait,
        counter=CounterId(counter) if counter else None,
        until=until,
        may_rejoin=may_rejoin,
        no_rejoin=no_rejoin,
        may_leave=may_leave,
    )
