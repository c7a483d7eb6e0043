"""Where a visit stands, as the page behind its QR code says. Pure; nothing about the person or the matter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from queue_link.vocabulary import CounterId, Language, TicketNumber, VisitState
from queue_server.domain.state import BranchState
from queue_server.domain.visit import Visit


class Situation(StrEnum):
    """What somebody with this ticket is to do."""

    OUTSIDE = "outside"
    COME_IN = "come_in"
    """Called in from outside and not known to be inside."""
    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    AWAY = "away"
    """Its place is kept until it comes back."""
    PARKED = "parked"
    MISSED = "missed"
    """Did not come when called: it may rejoin for a while."""
    ENDED = "ended"
    EVACUATION = "evacuation"
    """Everybody is to leave the building, whatever their ticket says."""


@dataclass(frozen=True, slots=True)
class Standing:
    number: TicketNumber
    language: Language
    situation: Situation
    before: int | None
    """Numbers ahead of this one; None when it waits no more."""
    counter: CounterId | None
    until: datetime | None = None
    """When it comes back (away, parked), or can rejoin no longer (missed)."""


def standing(state: BranchState, token: str) -> Standing | None:
    """Where the visit with this token stands; None when there is none today."""
    visit = state.by_token.get(token)
    if visit is None:
        return None
    situation = _situation(visit)
    if state.evacuating and situation is not Situation.ENDED:
        situation = Situation.EVACUATION
    waits = situation in (Situation.OUTSIDE, Situation.COME_IN, Situation.WAITING)
    before = state.before_visit(visit) if waits else None
    return Standing(visit.number, visit.language, situation, before, visit.counter, visit.ready_at)


def _situation(visit: Visit) -> Situation:
    if visit.state is VisitState.WAITING and visit.holds_reservation:
        return Situation.COME_IN
    return Situation(visit.state.value)
