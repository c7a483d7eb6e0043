"""The states of a visit and every way from one to another: one table.

``evolution`` applies no event to a visit that this table does not allow, so a fault in a rule stops before
it is stored. ``docs/pictures/visit-states.svg`` is drawn from the same table.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from queue_link.vocabulary import VisitId, VisitState
from queue_server.domain.events import (
    CalledForward,
    Event,
    ForwardExpired,
    OfVisit,
    ServiceAdded,
    Undone,
    VisitCalled,
    VisitEnded,
    VisitEntered,
    VisitMissed,
    VisitMoved,
    VisitParked,
    VisitReady,
    VisitRecalled,
    VisitRejoined,
    VisitReturned,
    VisitStarted,
    VisitTransferred,
    VisitUnbound,
)
from queue_server.domain.visit import Visit

_OUTSIDE, _AWAY, _WAITING = VisitState.OUTSIDE, VisitState.AWAY, VisitState.WAITING
_CALLED, _SERVING = VisitState.CALLED, VisitState.SERVING
_PARKED, _MISSED, _ENDED = VisitState.PARKED, VisitState.MISSED, VisitState.ENDED


@dataclass(frozen=True, slots=True)
class Move:
    """Where an event may find a visit, and where it leaves it."""

    origins: frozenset[VisitState]
    target: VisitState | None
    """None: where it was (or, for an undo, where it had been)."""


def _move(*origins: VisitState, to: VisitState | None = None) -> Move:
    return Move(frozenset(origins), to)


MOVES: dict[type[OfVisit], Move] = {
    CalledForward: _move(_OUTSIDE, to=_WAITING),
    ForwardExpired: _move(_WAITING, _PARKED, _MISSED, to=_AWAY),
    VisitEntered: _move(_WAITING, _CALLED, _SERVING, _PARKED, _MISSED),
    VisitCalled: _move(_WAITING, _PARKED, _MISSED, to=_CALLED),
    VisitRecalled: _move(_CALLED),
    VisitStarted: _move(_CALLED, to=_SERVING),
    ServiceAdded: _move(_SERVING),
    VisitReturned: _move(_CALLED, _SERVING, to=_WAITING),
    VisitTransferred: _move(_CALLED, _SERVING, to=_WAITING),
    VisitMoved: _move(_OUTSIDE, _AWAY, _WAITING, _PARKED, _MISSED),
    VisitParked: _move(_CALLED, _SERVING, to=_PARKED),
    VisitUnbound: _move(_WAITING),
    VisitMissed: _move(_CALLED, to=_MISSED),
    VisitRejoined: _move(_MISSED, to=_WAITING),
    Undone: _move(_CALLED, _MISSED, _ENDED),
    VisitEnded: _move(_OUTSIDE, _AWAY, _WAITING, _CALLED, _SERVING, _PARKED, _MISSED, to=_ENDED),
}
"""``TicketTaken`` begins a visit (outside, away or waiting). ``VisitReady`` is in ``READY``."""

READY: dict[VisitState, VisitState] = {_AWAY: _OUTSIDE, _PARKED: _WAITING}
"""``VisitReady``: the set time has come."""


def check(event: Event, visits: Mapping[VisitId, Visit]) -> None:
    """Raises ``ValueError`` for an event that cannot happen to its visit now."""
    if type(event) in MOVES or type(event) is VisitReady:
        of_visit = cast(OfVisit, event)
        target(of_visit, visits[of_visit.visit].state)


def target(event: OfVisit, state: VisitState) -> VisitState | None:
    """The state after ``event``; None: an undo, which knows by itself.

    Raises ``ValueError`` for an event that cannot happen to a visit in ``state``.
    """
    if isinstance(event, VisitReady):
        after = READY.get(state)
        if after is None:
            raise ValueError(f"visit {event.visit} is {state}: it cannot become ready")
        return after
    move = MOVES[type(event)]
    if state not in move.origins:
        raise ValueError(f"visit {event.visit} is {state}: no {type(event).__name__} can happen to it")
    return None if isinstance(event, Undone) else move.target or state
