"""How events change the state. No rule is decided here; every event is taken as the fact it is."""

from __future__ import annotations

from typing import assert_never

from queue_link.vocabulary import Place, VisitState
from queue_server.domain.events import (
    CalledForward,
    CommandRefused,
    CounterClosed,
    CounterOpened,
    DayClosed,
    DayOpened,
    Event,
    PeopleCounted,
    PeopleEntered,
    PeopleLeft,
    TicketTaken,
    VisitCalled,
    VisitEnded,
    VisitEntered,
    VisitRecalled,
    VisitReturned,
    VisitStarted,
    VisitTransferred,
)
from queue_server.domain.line import Line
from queue_server.domain.occupancy import Occupancy
from queue_server.domain.state import RECENT_CALLS, BranchState, CallMade, Counter
from queue_server.domain.visit import Visit


def apply(state: BranchState, event: Event) -> None:
    """Change the state by one event, the next entry of the journal."""
    state.seq += 1
    match event:
        case TicketTaken():
            _taken(state, event)
        case CalledForward():
            _called_forward(state, event)
        case VisitEntered():
            _goes_inside(state, state.visits[event.visit])
        case PeopleEntered():
            state.occupancy.enter(event.people)
        case PeopleLeft():
            state.occupancy.leave(event.people)
        case PeopleCounted():
            state.occupancy.anchor(event.people)
        case CounterOpened():
            _counter_opened(state, event)
        case CounterClosed():
            _counter_closed(state, event)
        case VisitCalled():
            _called(state, event)
        case VisitRecalled():
            visit = state.visits[event.visit]
            visit.recalls += 1
            _announce(state, visit, event, recall=True)
        case VisitStarted():
            _started(state, event)
        case VisitReturned():
            _returned(state, event)
        case VisitTransferred():
            _transferred(state, event)
        case VisitEnded():
            _ended(state, event)
        case DayOpened():
            _day_opened(state, event)
        case DayClosed():
            state.open = False
        case CommandRefused():
            pass
        case _:
            assert_never(event)


# --- tickets and the door -------------------------------------------------------------------------


def _taken(state: BranchState, event: TicketTaken) -> None:
    visit = Visit(
        id=event.visit,
        number=event.number,
        queue=event.queue,
        service=event.service,
        language=event.language,
        party=event.party,
        token=event.token,
        taken_at=event.at,
        place=state.seq,
        state=VisitState.WAITING if event.admitted else VisitState.OUTSIDE,
        inside=event.admitted,
    )
    state.visits[visit.id] = visit
    state.by_token[visit.token] = visit
    state.serials[event.number[0]] = event.serial
    if event.admitted:
        state.occupancy.admit(visit.party)
    _join_line(state, visit)


def _called_forward(state: BranchState, event: CalledForward) -> None:
    visit = state.visits[event.visit]
    _leave_line(state, visit)
    visit.state = VisitState.WAITING
    visit.forwarded_at, visit.forwarded_seq = event.at, state.seq
    state.occupancy.reserve(visit.party)
    state.expected[visit.id] = visit
    state.newest_forwarded = state.seq
    _join_line(state, visit)


def _goes_inside(state: BranchState, visit: Visit) -> None:
    """The reserved places become people."""
    if visit.holds_reservation:
        visit.inside = True
        state.occupancy.release(visit.party)
        state.occupancy.admit(visit.party)
        del state.expected[visit.id]


# --- counters -------------------------------------------------------------------------------------


def _counter_opened(state: BranchState, event: CounterOpened) -> None:
    counter = state.counters.setdefault(event.counter, Counter(event.counter))
    counter.profile, counter.adviser, counter.device = event.profile, event.adviser, event.device
    state.held[event.device] = counter.id


def _counter_closed(state: BranchState, event: CounterClosed) -> None:
    counter = state.counters[event.counter]
    if counter.device is not None:
        del state.held[counter.device]
    counter.profile, counter.adviser, counter.device = None, "", None


def _called(state: BranchState, event: VisitCalled) -> None:
    visit = state.visits[event.visit]
    _leave_line(state, visit)
    visit.state = VisitState.CALLED
    visit.counter, visit.called_at, visit.started_at = event.counter, event.at, None
    visit.recalls, visit.why = 0, event.why
    state.counters[event.counter].visit = visit.id
    _announce(state, visit, event, recall=False)


def _started(state: BranchState, event: VisitStarted) -> None:
    visit = state.visits[event.visit]
    _goes_inside(state, visit)
    visit.state, visit.started_at = VisitState.SERVING, event.at


def _returned(state: BranchState, event: VisitReturned) -> None:
    visit = state.visits[event.visit]
    _leave_counter(state, visit)
    if event.place is Place.END:
        visit.place = state.seq
    visit.state = VisitState.WAITING
    _join_line(state, visit)


def _transferred(state: BranchState, event: VisitTransferred) -> None:
    visit = state.visits[event.visit]
    _leave_counter(state, visit)
    visit.service, visit.queue = event.service, event.queue
    visit.state = VisitState.WAITING
    _join_line(state, visit)


def _ended(state: BranchState, event: VisitEnded) -> None:
    visit = state.visits[event.visit]
    if visit.state in (VisitState.OUTSIDE, VisitState.WAITING):
        _leave_line(state, visit)
    else:
        _free_counter(state, visit)
    if visit.holds_reservation:
        state.occupancy.release(visit.party)
        del state.expected[visit.id]
    elif visit.inside:
        state.occupancy.dismiss(visit.party, left=event.left, gone=event.gone)
    visit.state, visit.outcome = VisitState.ENDED, event.outcome


def _announce(state: BranchState, visit: Visit, event: VisitCalled | VisitRecalled, *, recall: bool) -> None:
    if visit.counter is None:
        raise ValueError(f"{visit.number} is announced without a counter")
    call = CallMade(state.seq, visit.number, visit.counter, event.at, recall)
    others = [made for made in state.calls if made.number != visit.number]
    state.calls = [call, *others][:RECENT_CALLS]


def _free_counter(state: BranchState, visit: Visit) -> None:
    if visit.counter is not None:
        state.counters[visit.counter].visit = None


def _leave_counter(state: BranchState, visit: Visit) -> None:
    """Back to waiting, as if it had not been called."""
    _free_counter(state, visit)
    visit.counter, visit.called_at, visit.started_at, visit.why = None, None, None, None


# --- lines ----------------------------------------------------------------------------------------


def _join_line(state: BranchState, visit: Visit) -> None:
    if visit.state is VisitState.OUTSIDE:
        state.outside.add(visit)
        state.outside_people += visit.party
    else:
        state.line(visit.queue).add(visit)
    state.uncalled[visit.queue] += 1
    state.uncalled_by_service[visit.service] += 1


def _leave_line(state: BranchState, visit: Visit) -> None:
    if visit.state is VisitState.OUTSIDE:
        state.outside.remove(visit)
        state.outside_people -= visit.party
    else:
        state.line(visit.queue).remove(visit)
    state.uncalled[visit.queue] -= 1
    state.uncalled_by_service[visit.service] -= 1


# --- days -----------------------------------------------------------------------------------------


def _day_opened(state: BranchState, event: DayOpened) -> None:
    if event.day != state.day:
        state.day_seq = state.seq
        state.visits.clear()
        state.by_token.clear()
        state.serials.clear()
        state.calls.clear()
        state.waiting = {queue.id: Line() for queue in state.config.queues}
        state.occupancy = Occupancy()
    state.day, state.open, state.opened_at = event.day, True, event.at
    state.by_hand = event.by_hand
