"""How events change the alarms of colleagues."""

from __future__ import annotations

from dataclasses import replace

from queue_server.domain import events as happened
from queue_server.domain.state import BranchState, Helper, Panic


def raised(state: BranchState, event: happened.PanicRaised) -> None:
    raiser = Helper(event.device, event.counter, event.adviser, event.place)
    state.panics = {**state.panics, event.device: Panic(raiser, event.at, state.seq)}


def answered(state: BranchState, event: happened.PanicAnswered) -> None:
    panic = state.panics.get(event.device)
    if panic is None:
        return  # it was raised before the days that are replayed
    helper = Helper(event.by, event.counter, event.adviser, event.place)
    state.panics = {**state.panics, event.device: replace(panic, coming=(*panic.coming, helper))}


def ended(state: BranchState, event: happened.PanicEnded) -> None:
    state.panics = {device: panic for device, panic in state.panics.items() if device != event.device}


def forget_old(state: BranchState, since: int) -> None:
    """Those raised before this journal entry: a replay does not reach as far back."""
    state.panics = {device: panic for device, panic in state.panics.items() if panic.seq >= since}
