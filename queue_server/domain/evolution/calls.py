"""What displays announce."""

from __future__ import annotations

from datetime import datetime

from queue_server.domain.state import MOST_CALLS, BranchState, CallMade
from queue_server.domain.visit import Visit


def announce(state: BranchState, visit: Visit, at: datetime, *, recall: bool) -> None:
    if visit.counter is None:
        raise ValueError(f"{visit.number} is announced without a counter")
    visit.announced_at = at
    made = CallMade(state.seq, visit.id, visit.number, visit.counter, at, recall, visit.language)
    show(state, visit, made)


def show(state: BranchState, visit: Visit, call: CallMade | None) -> None:
    """Displays show this as the call of its number."""
    calls = [made for made in state.calls if made.visit != visit.id]
    if call:
        calls.append(call)
    state.calls = sorted(calls, key=lambda made: made.seq, reverse=True)[:MOST_CALLS]
