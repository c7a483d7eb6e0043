"""What a counter can take back, and how it is as if it had not been."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from queue_link.vocabulary import Act, CountSource, Outcome, VisitState
from queue_server.domain import events as happened
from queue_server.domain.evolution.building import ledger_entry
from queue_server.domain.evolution.calls import show
from queue_server.domain.evolution.places import await_entry, join_line, no_timers
from queue_server.domain.flow import quarter_of
from queue_server.domain.state import (
    BranchState,
    CallMade,
    Counter,
    Done,
)
from queue_server.domain.timers import Timer
from queue_server.domain.visit import Visit


def undone(state: BranchState, event: happened.Undone) -> None:
    counter = state.counters[event.counter]
    visit = state.visits[event.visit]
    done = counter.done.pop()
    if event.act is Act.CALL:
        counter.let_go(event.at)
        state.called[visit.queue] -= 1
        show(state, visit, done.shown)
    elif visit.state is VisitState.ENDED:
        _not_over(state, visit, done, event.at)
    no_timers(state, visit)
    # Whoever came in meanwhile stays inside.
    restored = replace(done.before, inside=visit.inside)
    for name in Visit.__struct_fields__:
        setattr(visit, name, getattr(restored, name))
    counter.memory = done.memory
    if visit.at_counter:
        counter.visit = visit.id
        if visit.holds_reservation and visit.id not in state.expected:
            state.occupancy.reserve(visit.party)
            state.expected[visit.id] = visit
    else:
        _back_to_its_place(state, visit, event.at)


def _not_over(state: BranchState, visit: Visit, done: Done, at: datetime) -> None:
    """The end did not happen: neither in the figures of the day nor in the building."""
    if visit.outcome is Outcome.SERVED and visit.ended_at is not None:
        state.flow.served[quarter_of(visit.ended_at)] -= 1
    if not visit.inside:
        return
    off = state.occupancy.taken_off(visit.id, done.left, done.seq)
    entry = ledger_entry(state, at, off, CountSource.UNDO)
    state.occupancy.readmit(visit.id, visit.party, done.left, done.gone, entry)
    state.timers.drop(Timer.EXIT, visit.id)


def _back_to_its_place(state: BranchState, visit: Visit, at: datetime) -> None:
    """After a call that did not happen."""
    if visit.state is VisitState.WAITING:
        join_line(state, visit, at)
    elif visit.ready_at:
        timer = Timer.MISSED if visit.state is VisitState.MISSED else Timer.READY
        state.timers.set(timer, visit.id, visit.ready_at, at)
        await_entry(state, visit, at)


def remember(
    state: BranchState,
    counter: Counter,
    act: Act,
    visit: Visit,
    at: datetime,
    left: int = 0,
    gone: int = 0,
    shown: CallMade | None = None,
) -> None:
    counter.done.append(Done(act, at, replace(visit), counter.memory, state.seq, left, gone, shown))
    del counter.done[:-4]


def _not_started(visit: Visit) -> Visit:
    """As it was before the customer was said to have come to the counter."""
    before = replace(visit, state=VisitState.CALLED, started_at=None)
    if visit.met_started_at == visit.started_at:
        before.met_at = before.met_started_at = None
    return before


def remember_end(state: BranchState, counter: Counter, visit: Visit, event: happened.VisitEnded) -> None:
    before = _not_started(visit) if event.unstarted else visit
    act = Act.NO_SHOW if event.outcome is Outcome.NO_SHOW else Act.FINISH
    remember(state, counter, act, before, event.at, event.left, event.gone)
