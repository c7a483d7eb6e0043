"""Rules for the supervisor: where a visit waits, and what a counter works at."""

from __future__ import annotations

from datetime import datetime

from queue_link.commands import ChangeProfile, MoveVisit
from queue_link.results import Refusal
from queue_link.vocabulary import Reason, VisitState
from queue_server.domain.events import Decision, ProfileChanged, VisitMoved
from queue_server.domain.serving import destination
from queue_server.domain.state import BranchState


def move_visit(state: BranchState, command: MoveVisit, now: datetime) -> Decision:
    """Whoever has it in hand sends it on; nobody takes it out of their hands."""
    visit = state.visits.get(command.visit)
    if visit is None or visit.state is VisitState.ENDED:
        return Refusal(Reason.UNKNOWN_VISIT)
    if not visit.still_waits:
        return Refusal(Reason.AT_A_COUNTER, holder=visit.counter)
    there = destination(state, visit, command)
    if isinstance(there, Refusal):
        return there
    return (
        VisitMoved(
            now,
            visit.id,
            there.service.id,
            there.service.queue,
            command.place,
            counter=command.counter,
            adviser=there.adviser,
        ),
    )


def change_profile(state: BranchState, command: ChangeProfile, now: datetime) -> Decision:
    card, counter = state.card(command.counter), state.counters.get(command.counter)
    if card is None or counter is None:
        return Refusal(Reason.UNKNOWN_COUNTER)
    if counter.device is None:
        return Refusal(Reason.COUNTER_NOT_OPEN)
    if command.profile not in card.profiles:
        return Refusal(Reason.UNKNOWN_PROFILE)
    return (ProfileChanged(now, counter.id, command.profile),)
