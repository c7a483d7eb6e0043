"""What displays announce."""

from __future__ import annotations

from datetime import datetime

from queue_server.domain.state import RECENT_CALLS, BranchState, CallMade
from queue_server.domain.visit import Visit


def announce(state: BranchState, visit: Visit, at: datetime, *, recall: bool) -> None:
    if visit.counter is None:
        raise ValueError(f"{visit.number} is announced without a counter")
    visit.announced_at = at
    show(state, visit, CallMade(state.seq, visit.number, visit.counter, at, recall, visit.language))


def show(state: BranchState, visit: Visit, call: CallMade | None) -> None:
    """Displays show this as the call of its number."""
    calls = [made for made in state.calls if made.number != visit.number]
    if call:
        calls.append(call)
    state.calls = sorted(calls, key=lambda made: made.seq, reverse=True)[:RECENT_CALLS]
