"""Rules for the door: people coming in and going out, and who may come in next."""

from __future__ import annotations

from datetime import datetime

from queue_link.commands import DoorCount, DoorEntered, DoorLeft
from queue_link.results import Refusal
from queue_link.vocabulary import Reason, VisitState
from queue_server.domain.choosing import next_to_admit
from queue_server.domain.events import (
    CalledForward,
    Decision,
    PeopleCounted,
    PeopleEntered,
    PeopleLeft,
    VisitEntered,
)
from queue_server.domain.state import BranchState


def at_door(state: BranchState, command: DoorEntered | DoorLeft | DoorCount, now: datetime) -> Decision:
    """People are counted as they are: a real crowd may exceed the cap, only admissions may not."""
    if not state.open:
        return Refusal(Reason.DAY_NOT_OPEN)
    match command:
        case DoorEntered():
            return _entered(state, command, now)
        case DoorLeft(people):
            return (PeopleLeft(now, people),)
        case DoorCount(people):
            return (PeopleCounted(now, people),)


def call_forward(state: BranchState, now: datetime) -> CalledForward | None:
    """The next visit to come in from outside, when there is room for its party."""
    if not state.open or not state.outside:
        return None
    visit = next_to_admit(state.outside, state.free(), state.config.occupancy.cap)
    return CalledForward(now, visit.id) if visit else None


def _entered(state: BranchState, command: DoorEntered, now: datetime) -> Decision:
    if command.visit is None:
        return (PeopleEntered(now, command.people),)
    visit = state.visits.get(command.visit)
    if visit is None or visit.state is VisitState.ENDED:
        return Refusal(Reason.UNKNOWN_VISIT)
    if visit.state is VisitState.OUTSIDE:
        return Refusal(Reason.NOT_ADMITTED)
    if visit.inside:
        return Refusal(Reason.ALREADY_ENTERED)
    return (VisitEntered(now, visit.id),)
