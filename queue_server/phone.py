"""Where a visit stands, as the page behind its QR code says. Pure; nothing about the person or the matter."""

from __future__ import annotations

from dataclasses import dataclass
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
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Standing:
    number: TicketNumber
    language: Language
    situation: Situation
    before: int | None
    """Numbers ahead of this one; None when it waits no more."""
    counter: CounterId | None


def standing(state: BranchState, token: str) -> Standing | None:
    """Where the visit with this token stands; None when there is none today."""
    visit = state.by_token.get(token)
    if visit is None:
        return None
    situation = _situation(visit)
    waits = situation in (Situation.OUTSIDE, Situation.COME_IN, Situation.WAITING)
    before = state.before_visit(visit) if waits else None
    return Standing(visit.number, visit.language, situation, before, visit.counter)


def _situation(visit: Visit) -> Situation:
    if visit.state is VisitState.WAITING and visit.holds_reservation:
        return Situation.COME_IN
    return Situation(visit.state.value)
