"""The end of a visit, and what it means for the count of people."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from queue_link.commands import Delivered
from queue_link.vocabulary import CounterId, Outcome
from queue_server.domain.configuration import Exits
from queue_server.domain.events import VisitEnded
from queue_server.domain.state import BranchState
from queue_server.domain.visit import Visit

_NOT_THERE = frozenset({Outcome.NO_SHOW, Outcome.REMOVED, Outcome.CLOSING})
"""Outcomes that do not tell whether the customer was still in the building."""


def ended(
    state: BranchState,
    visit: Visit,
    outcome: Outcome,
    now: datetime,
    *,
    arrived: bool = False,
    delivered: tuple[Delivered, ...] = (),
    reason: str = "",
    counter: CounterId | None = None,
    told: int = 0,
) -> VisitEnded:
    """``arrived``: the party came in at the latest just before. ``counter``: the one whose act it is; its
    places go to nobody else before it can no longer be taken back. ``told``: people of other visits that end
    with this one, gone before as well."""
    if not (visit.inside or arrived):
        return VisitEnded(now, visit.id, outcome, delivered=delivered, reason=reason, counter=counter)
    gone = _gone(state, visit, outcome, told)
    left = max(0, visit.counted - gone) if state.config.occupancy.exits is Exits.FINISH else 0
    stays = state.exit_time if counter is None else max(state.exit_time, state.undo_time)
    leaves_at = now + stays if left and stays else None
    return VisitEnded(now, visit.id, outcome, left, gone, leaves_at, delivered, reason, counter, arrived)


def _gone(state: BranchState, visit: Visit, outcome: Outcome, told: int) -> int:
    if not visit.inside:
        return 0
    if outcome in _NOT_THERE:
        return state.occupancy.gone_before(visit.party, told)
    return state.occupancy.came_back(visit.party)


def all_ended(
    state: BranchState, visits: Iterable[Visit], outcome: Outcome, now: datetime, *, reason: str = ""
) -> tuple[VisitEnded, ...]:
    """Several at once. Whoever had gone before is told of with one of them only."""
    events: list[VisitEnded] = []
    told = 0
    for visit in visits:
        event = ended(state, visit, outcome, now, reason=reason, told=told)
        events.append(event)
        told += event.gone
    return tuple(events)
