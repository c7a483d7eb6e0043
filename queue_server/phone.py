"""Where a visit stands, as its phone page and the kiosk say. Pure; nothing about the person or the matter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from queue_link.results import Band, Refusal
from queue_link.vocabulary import CounterId, Outcome, Situation, TicketNumber, VisitState
from queue_server.domain import promise, tickets
from queue_server.domain.state import BranchState
from queue_server.domain.visit import Visit

MAY_STILL_BE_INSIDE = timedelta(minutes=30)
"""So long after the end of a visit somebody may be in the building. Whoever left it hours ago, with the page
still open at home, must not be frightened."""
_IN_LINE = frozenset({Situation.OUTSIDE, Situation.COME_IN, Situation.WAITING})


@dataclass(frozen=True, slots=True)
class Standing:
    number: TicketNumber
    situation: Situation
    before: int | None = None
    """Numbers ahead of this one; None when it waits no more."""
    wait: Band | None = None
    """The forecast, of those who wait."""
    counter: CounterId | None = None
    """Where it is called, or served."""
    until: datetime | None = None
    """When it comes back (away, parked), or can rejoin no longer (missed)."""
    recalls: int = 0
    """How often it was called again (called)."""
    outcome: Outcome | None = None
    """How it ended."""
    may_leave: bool = False
    """The ticket can be given back now."""


def standing(state: BranchState, visit: Visit, now: datetime) -> Standing:
    """Where a visit stands."""
    situation = situation_of(state, visit, now)
    at_counter = situation in (Situation.CALLED, Situation.SERVING)
    return Standing(
        number=visit.number,
        situation=situation,
        before=numbers_before(state, visit, situation),
        wait=wait_of(state, visit) if situation in _IN_LINE else None,
        counter=visit.counter if at_counter else None,
        until=visit.ready_at,
        recalls=visit.recalls if situation is Situation.CALLED else 0,
        outcome=visit.outcome,
        may_leave=may_leave(state, visit, now),
    )


def situation_of(state: BranchState, visit: Visit, now: datetime) -> Situation:
    """What somebody with this visit's ticket is to do now."""
    if state.evacuating and (visit.ended_at is None or now - visit.ended_at < MAY_STILL_BE_INSIDE):
        return Situation.EVACUATION
    if visit.state is VisitState.WAITING and visit.holds_reservation:
        return Situation.COME_IN
    return Situation(visit.state.value)


def numbers_before(state: BranchState, visit: Visit, situation: Situation) -> int | None:
    """Numbers ahead of it; None when it waits no more."""
    return state.before_visit(visit) if situation in _IN_LINE else None


def wait_of(state: BranchState, visit: Visit) -> Band | None:
    """The forecast, where customers are told of it."""
    expected = state.outlook.visits.get(visit.id) if state.outlook else None
    return expected.wait if expected and promise.is_told(state, visit.service) else None


def may_leave(state: BranchState, visit: Visit, now: datetime) -> bool:
    """Whether the ticket can be given back now. In an evacuation there is something else to do."""
    if situation_of(state, visit, now) is Situation.EVACUATION:
        return False
    return not isinstance(tickets.leave(state, visit.id, now), Refusal)
