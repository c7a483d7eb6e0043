"""The figures of one branch at one moment, for whoever watches over the server. Numbers, nobody's data."""

from __future__ import annotations

from dataclasses import dataclass

from queue_link.vocabulary import BranchId, QueueId
from queue_server.domain.state import BranchState


@dataclass(frozen=True, slots=True)
class BranchFigures:
    """One branch at one moment."""

    branch: BranchId
    healthy: bool
    open: bool
    cap: int
    inside: int
    reserved: int
    outside: int
    waiting: dict[QueueId, int]
    """Tickets not called yet, those outside too."""
    open_counters: int
    entries: int
    """Of the journal."""
    commits: int
    commit_seconds: float


def figures_of(state: BranchState, *, healthy: bool, commits: int, commit_seconds: float) -> BranchFigures:
    config = state.config
    return BranchFigures(
        branch=config.id,
        healthy=healthy,
        open=state.open,
        cap=state.cap,
        inside=state.occupancy.inside,
        reserved=state.occupancy.reserved,
        outside=state.outside_people,
        waiting=_uncalled(state),
        open_counters=len(state.held),
        entries=state.seq,
        commits=commits,
        commit_seconds=commit_seconds,
    )


def _uncalled(state: BranchState) -> dict[QueueId, int]:
    waiting = {queue.id: 0 for queue in state.config.queues}
    for (queue, _), tickets in state.uncalled.items():
        waiting[queue] = waiting.get(queue, 0) + tickets
    return waiting
