"""Where visits stand: lines and turns, whom they are bound to, and until when they are away."""

from __future__ import annotations

from datetime import datetime

from queue_link.vocabulary import Place, VisitState
from queue_server.domain import events as happened
from queue_server.domain import lifecycle
from queue_server.domain.choosing import Turn, turn_from
from queue_server.domain.line import Line, Lines
from queue_server.domain.state import BranchState, Counter
from queue_server.domain.timers import Timer
from queue_server.domain.visit import Visit

_IN_LINE = frozenset({VisitState.OUTSIDE, VisitState.AWAY, VisitState.WAITING})


def move(visit: Visit, event: happened.OfVisit) -> None:
    after = lifecycle.target(event, visit.state)
    if after is not None:
        visit.state = after


def join_line(state: BranchState, visit: Visit, at: datetime) -> None:
    if visit.state is VisitState.OUTSIDE:
        state.outside.add(visit)
        state.outside_people += visit.party
    elif visit.state is VisitState.WAITING:
        keep_binding(state, visit)
        line = _inside_line(state, visit)
        line.add(visit)
        state.lobby += visit.party if line is state.waiting else 0
        await_entry(state, visit, at)
        if visit.bound_until:
            state.timers.set(Timer.BOUND, visit.id, visit.bound_until, at)
    state.uncalled[visit.queue, visit.rank] += 1
    state.uncalled_by_service[visit.service] += 1


def leave_line(state: BranchState, visit: Visit) -> None:
    if visit.state is VisitState.OUTSIDE:
        state.outside.remove(visit)
        state.outside_people -= visit.party
    elif visit.state is VisitState.WAITING:
        line = _inside_line(state, visit)
        line.remove(visit)
        state.lobby -= visit.party if line is state.waiting else 0
        state.timers.drop(Timer.FORWARD, visit.id)
        state.timers.drop(Timer.BOUND, visit.id)
    state.uncalled[visit.queue, visit.rank] -= 1
    state.uncalled_by_service[visit.service] -= 1


def in_line(visit: Visit) -> bool:
    """Whether it stands in a line, or has its place kept in one."""
    return visit.state in _IN_LINE


def leave_place(state: BranchState, visit: Visit) -> None:
    """Out of wherever it waits."""
    if in_line(visit):
        leave_line(state, visit)
    else:
        no_timers(state, visit)


def await_entry(state: BranchState, visit: Visit, at: datetime) -> None:
    """A party that was called forward and is not inside has so long to come in, wherever it waits."""
    if visit.holds_reservation and state.forward_limit:
        state.timers.set(Timer.FORWARD, visit.id, at + state.forward_limit, at)


def unbind(state: BranchState, visit: Visit, at: datetime) -> None:
    leave_line(state, visit)
    release(visit)
    join_line(state, visit, at)


def release(visit: Visit) -> None:
    """For anybody to call."""
    visit.for_counter = visit.for_adviser = visit.bound_until = None
    visit.goes_first = False


def keep_binding(state: BranchState, visit: Visit) -> None:
    """As long as there is somebody it can be bound to, who can serve it."""
    there: Counter | None = None
    if visit.for_counter:
        counter = state.counters[visit.for_counter]
        there = counter if counter.at_work else None
    elif visit.for_adviser:
        there = state.counter_of_adviser(visit.for_adviser)
    if there is None or not state.can_serve(there, visit.service):
        release(visit)


def stay_away(state: BranchState, visit: Visit, until: datetime, since: datetime | None = None) -> None:
    """``since``: it is away for so long from then on; None: until a time of the day that it was told."""
    visit.state, visit.ready_at = VisitState.AWAY, until
    state.timers.set(Timer.READY, visit.id, until, since)


def no_timers(state: BranchState, visit: Visit) -> None:
    visit.ready_at = None
    for timer in (Timer.READY, Timer.MISSED, Timer.FORWARD):
        state.timers.drop(timer, visit.id)


def new_turn(state: BranchState, at: datetime) -> Turn:
    """The last turn of all. A clock that went back gives the turn of the latest moment before it did."""
    state.latest = max(state.latest, at.timestamp())
    return turn_from(state.latest, state.seq)


def take_turn(state: BranchState, visit: Visit, place: Place, at: datetime) -> None:
    """Sent to one counter, the first place is before everybody else there; any other is among them."""
    sent_there = visit.for_counter is not None or visit.for_adviser is not None
    visit.goes_first = sent_there and (place is Place.FIRST or (place is Place.KEEP and visit.goes_first))
    if place is Place.LAST:
        visit.turn = new_turn(state, at)
    elif place is Place.FIRST:
        ahead = min(
            (first.turn for line in _lines_beside(state, visit) if (first := line.first)), default=None
        )
        if ahead and ahead < visit.turn:
            visit.turn = (ahead[0], ahead[1] - 1, state.seq)


def turn_behind(state: BranchState, visit: Visit, behind: int, at: datetime) -> Turn:
    """The turn after the first ``behind`` of those who wait for the same; its own if that is later.

    Booked times still to come are nobody to wait behind.
    """
    now_s = state.moment_s(at)
    own, others = _line_of_its_own(state, visit), state.waiting.of([visit.service])
    lines = others if own is None else [own, *others]
    waiting = (other.turn for line in lines for other in line)
    turns = sorted(turn for turn in waiting if turn[0] <= now_s)
    if not turns or behind == 0:
        return visit.turn
    last = turns[min(behind, len(turns)) - 1]
    return max(visit.turn, (last[0], last[1] + 0.5, state.seq))


def _lines_beside(state: BranchState, visit: Visit) -> list[Line]:
    """Those who wait for the same: its counter, its adviser, or its service in any class; for one outside,
    those outside too."""
    line = _line_of_its_own(state, visit)
    if line is not None:
        return [line]
    outside = state.outside.of([visit.service]) if visit.state is VisitState.OUTSIDE else []
    return [*state.waiting.of([visit.service]), *outside]


def _inside_line(state: BranchState, visit: Visit) -> Line | Lines:
    line = _line_of_its_own(state, visit)
    return state.waiting if line is None else line


def _line_of_its_own(state: BranchState, visit: Visit) -> Line | None:
    """That of the counter or adviser it was sent to; None: of nobody."""
    if visit.for_counter is not None:
        return state.to_counter.setdefault(visit.for_counter, Line())
    if visit.for_adviser is not None:
        return state.to_adviser.setdefault(visit.for_adviser, Line())
    return None
