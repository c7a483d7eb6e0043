"""How events change counters and who works there."""

from __future__ import annotations

from datetime import datetime

from queue_link.vocabulary import PauseKind
from queue_server.domain import events as happened
from queue_server.domain.evolution.places import unbind
from queue_server.domain.state import BranchState, Counter, Pausing


def counter_opened(state: BranchState, event: happened.CounterOpened) -> None:
    counter = state.counters.setdefault(event.counter, Counter(event.counter))
    if counter.adviser != event.adviser:
        _release_adviser(state, counter.adviser, event.at)
    if counter.device is None:
        counter.opened_at = counter.idle_since = event.at
    elif counter.device != event.device:
        del state.held[counter.device]
    counter.pausing = None
    counter.profile, counter.adviser, counter.device = event.profile, event.adviser, event.device
    state.held[event.device] = counter.id
    _release_unserved(state, counter, event.at)


def counter_closed(state: BranchState, event: happened.CounterClosed) -> None:
    counter = state.counters[event.counter]
    if counter.device is not None:
        del state.held[counter.device]
    adviser = counter.adviser
    counter.profile, counter.adviser, counter.device = None, "", None
    counter.opened_at, counter.idle_since, counter.pausing = None, None, None
    counter.done.clear()
    _release_adviser(state, adviser, event.at)
    for visit in list(state.to_counter.get(counter.id, ())):
        unbind(state, visit, event.at)


def handed_over(state: BranchState, event: happened.CounterHandedOver) -> None:
    counter = state.counters[event.counter]
    before, counter.adviser, counter.profile = counter.adviser, event.adviser, event.profile
    if before != event.adviser:
        _release_adviser(state, before, event.at)
    _release_unserved(state, counter, event.at)


def profile_changed(state: BranchState, event: happened.ProfileChanged) -> None:
    state.counters[event.counter].profile = event.profile


def paused(state: BranchState, event: happened.CounterPaused) -> None:
    """Nobody waits for a counter that is on a break: those who waited for it wait for anybody."""
    state.counters[event.counter].pausing = Pausing(PauseKind(event.kind), event.reason, event.at)
    for visit in list(state.to_counter.get(event.counter, ())):
        unbind(state, visit, event.at)


def resumed(state: BranchState, event: happened.CounterResumed) -> None:
    counter = state.counters[event.counter]
    counter.pausing, counter.idle_since = None, event.at


def _release_unserved(state: BranchState, counter: Counter, at: datetime) -> None:
    """Those sent to it whom its present adviser lacks the skills for wait for anybody who has them."""
    for visit in list(state.to_counter.get(counter.id, ())):
        if not state.can_serve(counter, visit.service):
            unbind(state, visit, at)


def _release_adviser(state: BranchState, name: str, at: datetime) -> None:
    """Nobody of this name is signed in any more: those who wait for them wait for anybody."""
    for visit in list(state.to_adviser.get(name, ())):
        unbind(state, visit, at)
