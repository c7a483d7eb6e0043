"""Where a visit stands, as the page behind its QR code says. Pure; nothing about the person or the matter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from queue_link.vocabulary import CounterId, Language, Situation, TicketNumber, VisitState
from queue_server.domain.state import BranchState
from queue_server.domain.visit import Visit

_IN_LINE = frozenset({Situation.OUTSIDE, Situation.COME_IN, Situation.WAITING})


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
    situation = situation_of(state, visit)
    before = numbers_before(state, visit, situation)
    return Standing(visit.number, visit.language, situation, before, visit.counter, visit.ready_at)


def situation_of(state: BranchState, visit: Visit) -> Situation:
    """What somebody with this visit's ticket is to do now."""
    if state.evacuating and visit.state is not VisitState.ENDED:
        return Situation.EVACUATION
    if visit.state is VisitState.WAITING and visit.holds_reservation:
        return Situation.COME_IN
    return Situation(visit.state.value)


def numbers_before(state: BranchState, visit: Visit, situation: Situation) -> int | None:
    """Numbers ahead of it; None when it waits no more."""
    return state.before_visit(visit) if situation in _IN_LINE else None
