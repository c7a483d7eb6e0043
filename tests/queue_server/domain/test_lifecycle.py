"""The table of states, and its picture."""

from __future__ import annotations

import subprocess
import sys
from copy import deepcopy
from datetime import timedelta
from pathlib import Path
from typing import get_args

import msgspec
import pytest

from queue_link.commands import Delivered
from queue_link.vocabulary import Act, CounterId, Outcome, Place, QueueId, ServiceId, VisitId, VisitState
from queue_link.why import Rule, Why
from queue_server.domain.events import (
    CalledForward,
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
from queue_server.domain.lifecycle import MOVES, READY
from tests.queue_server.branches import NINE
from tests.queue_server.service_point import in_state

ROOT = Path(__file__).parents[3]
BEGINS = {VisitState.OUTSIDE, VisitState.AWAY, VisitState.WAITING}
"""Where a new ticket may be."""
VISIT, COUNTER, QUEUE, SERVICE = VisitId("visit-1"), CounterId("1"), QueueId("a"), ServiceId("permits")
SOON = NINE + timedelta(minutes=30)
EVENTS: tuple[OfVisit, ...] = (
    CalledForward(NINE, VISIT),
    ForwardExpired(NINE, VISIT, SOON),
    VisitEntered(NINE, VISIT),
    VisitCalled(NINE, VISIT, COUNTER, Why(Rule.CHOSEN, 1, 1)),
    VisitRecalled(NINE, VISIT),
    VisitStarted(NINE, VISIT),
    ServiceAdded(NINE, VISIT, SERVICE, QUEUE, Delivered(SERVICE)),
    VisitReturned(NINE, VISIT, Place.KEEP),
    VisitParked(NINE, VISIT, SOON),
    VisitReady(NINE, VISIT),
    VisitUnbound(NINE, VISIT),
    VisitTransferred(NINE, VISIT, SERVICE, QUEUE),
    VisitMoved(NINE, VISIT, SERVICE, QUEUE),
    VisitMissed(NINE, VISIT, SOON),
    VisitRejoined(NINE, VISIT, 3),
    VisitEnded(NINE, VISIT, Outcome.LEFT),
    Undone(NINE, VISIT, COUNTER, Act.CALL),
)


def steps() -> set[tuple[VisitState, VisitState]]:
    """Every way from one state to another, undo aside."""
    moves = {(origin, move.target) for move in MOVES.values() for origin in move.origins}
    return {(origin, target) for origin, target in {*moves, *READY.items()} if target is not None}


def reached(starts: set[VisitState], ways: set[tuple[VisitState, VisitState]]) -> set[VisitState]:
    found = set(starts)
    while more := {target for origin, target in ways if origin in found} - found:
        found |= more
    return found


def test_every_event_of_a_visit_is_in_the_table() -> None:
    """A new one cannot be forgotten."""
    assert {*MOVES, VisitReady} == set(get_args(OfVisit)) == {type(event) for event in EVENTS}


def test_every_state_is_reached_from_a_new_ticket() -> None:
    """There is no state that nobody can be in."""
    assert reached(BEGINS, steps()) == set(VisitState)


def test_every_state_can_end() -> None:
    """At once: nobody is kept in the system."""
    assert {origin for origin, target in steps() if target is VisitState.ENDED} == (
        set(VisitState) - {VisitState.ENDED}
    )


def test_nothing_but_an_undo_happens_to_a_visit_that_has_ended() -> None:
    """Its time is over."""
    happens = {kind for kind, move in MOVES.items() if VisitState.ENDED in move.origins}
    assert happens == {Undone}


def test_nobody_is_called_from_outside() -> None:
    """Admission comes before the call; parked and missed ones come back by rules of their own."""
    assert MOVES[VisitCalled].origins == {VisitState.WAITING, VisitState.PARKED, VisitState.MISSED}


ILLEGAL = [
    (event, state)
    for event in EVENTS
    for state in VisitState
    if state not in (READY if isinstance(event, VisitReady) else MOVES[type(event)].origins)
]


@pytest.mark.parametrize(
    ("event", "where"), ILLEGAL, ids=[f"{type(event).__name__}-{state}" for event, state in ILLEGAL]
)
def test_an_event_that_cannot_happen_changes_nothing(event: OfVisit, where: VisitState) -> None:
    """It is a fault in the rules; the visit, the lines and the count of entries stay as they were."""
    point, ticket = in_state(where)
    state = point.branch.state

    def picture() -> tuple[object, ...]:
        done = [list(counter.done) for counter in state.counters.values()]
        lines = [visit.id for lines in (state.waiting, state.outside) for visit in lines]
        return deepcopy(state.visits), state.seq, dict(state.timers), lines, done, dict(state.uncalled)

    before = picture()
    with pytest.raises(ValueError, match=f"{ticket.visit} is {where}"):
        point.branch.apply(msgspec.structs.replace(event, visit=ticket.visit))
    assert picture() == before


def test_the_picture_is_of_this_table() -> None:
    """A stale one fails here; ``tools/visit_states.py`` draws it anew."""
    drawn = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "visit_states.py"), "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert drawn.returncode == 0, drawn.stderr
