"""Rules for taking back what a counter did just now."""

from __future__ import annotations

from datetime import datetime

from queue_link.results import Refusal
from queue_link.vocabulary import Act, Reason, VisitState
from queue_server.domain.desk import resumed
from queue_server.domain.events import Decision, Undone
from queue_server.domain.state import BranchState, Counter, Done
from queue_server.domain.visit import Visit


def undo(state: BranchState, counter: Counter, now: datetime) -> Decision:
    """The newest call, finish or no-show of this counter, as long as nothing came of it."""
    done = undoable(state, counter, now)
    if done is None:
        return Refusal(Reason.NOTHING_TO_UNDO)
    if done.act is not Act.CALL and counter.visit is not None:
        return Refusal(Reason.VISIT_IN_HAND)
    return (*resumed(counter, now), Undone(now, done.before.id, counter.id, done.act))


def undoable(state: BranchState, counter: Counter, now: datetime) -> Done | None:
    """What the counter can take back now; None: nothing."""
    done = counter.done[-1] if counter.done else None
    if done is None or not done.at <= now <= takes_back_until(state, done):
        return None
    visit = state.visits[done.before.id]
    return done if _stands(done, visit, counter) and _has_its_places(state, done, visit) else None


def takes_back_until(state: BranchState, done: Done) -> datetime:
    """The last moment at which an act can be taken back."""
    return done.at + state.undo_time


def _stands(done: Done, visit: Visit, counter: Counter) -> bool:
    """Whether the visit is still as the act left it."""
    match visit.state:
        case VisitState.CALLED:
            return done.act is Act.CALL and counter.visit == visit.id
        case VisitState.MISSED:
            return done.act is Act.NO_SHOW and visit.missed == done.before.missed + 1
        case VisitState.ENDED:
            return done.act is not Act.CALL and visit.counter == counter.id
        case _:
            return False


def _has_its_places(state: BranchState, done: Done, visit: Visit) -> bool:
    """Whether there is room for the party of an ended visit as before, whoever was let in since.

    While people are on their way out, their places are nobody else's. Reserved places may be.
    """
    if visit.state is not VisitState.ENDED:
        return True
    if visit.inside:
        return not done.left or visit.id in state.occupancy.leaving
    return state.occupancy.free(state.cap) >= visit.party
