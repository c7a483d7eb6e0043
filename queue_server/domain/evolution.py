"""How events change the state. No rule is decided here; every event is taken as the fact it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from msgspec.structs import replace

from queue_link.vocabulary import (
    Act,
    AppointmentState,
    CountSource,
    Outcome,
    PauseKind,
    Place,
    QueueId,
    VisitState,
)
from queue_server.domain import events as happened
from queue_server.domain import lifecycle
from queue_server.domain.choosing import Memory, Turn, turn_from
from queue_server.domain.events import Event
from queue_server.domain.line import Line, Lines
from queue_server.domain.occupancy import Leaving, LedgerEntry, Occupancy
from queue_server.domain.state import (
    RECENT_CALLS,
    Booking,
    BranchState,
    CallMade,
    Counter,
    Done,
    Pausing,
)
from queue_server.domain.timers import Timer
from queue_server.domain.visit import Visit

_AT_COUNTER = frozenset({VisitState.CALLED, VisitState.SERVING})
_IN_LINE = frozenset({VisitState.OUTSIDE, VisitState.AWAY, VisitState.WAITING})


def apply(state: BranchState, event: Event) -> None:
    """Change the state by one event, the next entry of the journal.

    Raises ``ValueError`` for an event that the table of states does not allow, a fault in the rules, and
    changes nothing then.
    """
    lifecycle.check(event, state.visits)
    state.seq += 1
    _APPLY[type(event)](state, event)


# --- tickets and appointments ---------------------------------------------------------------------


def _taken(state: BranchState, event: happened.TicketTaken) -> None:
    begins = event.booked_at if event.booked_at and not event.late else None
    visit = Visit(
        id=event.visit,
        number=event.number,
        queue=_queue_now(state, event),
        service=event.service,
        priority=event.priority,
        rank=state.rank(event.priority),
        language=event.language,
        party=event.party,
        counted=event.party if event.counted is None else event.counted,
        token=event.token,
        taken_at=event.at,
        turn=turn_from(begins.timestamp(), state.seq) if begins else _new_turn(state, event.at),
        state=VisitState.WAITING if event.admitted else VisitState.OUTSIDE,
        inside=event.admitted,
        before=event.before,
        forecast=event.wait,
        chance=event.chance,
        appointment=event.appointment,
        booked_at=event.booked_at,
    )
    state.visits[visit.id] = visit
    state.by_token[visit.token] = visit
    state.serials[event.number[0]] = event.serial
    if event.appointment is None:
        state.taken[event.service] += 1
    else:
        _checked_in(state, event)
    if event.admitted:
        state.occupancy.admit(visit.party, _entry(state, event.at, visit.counted, CountSource.TICKET))
        state.door = event.door or state.door
    elif event.come_back_at:
        _stay_away(state, visit, event.come_back_at)
    _join_line(state, visit, event.at)


def _queue_now(
    state: BranchState, event: happened.TicketTaken | happened.ServiceAdded | happened.VisitTransferred
) -> QueueId:
    """Where its service is called from. A branch file that changed meanwhile may have moved it."""
    service = state.service(event.service)
    return event.queue if service is None else service.queue


def _checked_in(state: BranchState, event: happened.TicketTaken) -> None:
    booking = state.bookings.get(event.appointment) if event.appointment else None
    if booking and event.appointment:
        booking.state, booking.visit = AppointmentState.CHECKED_IN, event.visit
        state.timers.drop(Timer.APPOINTMENT, event.appointment)


def _booked(state: BranchState, event: happened.AppointmentsBooked) -> None:
    for appointment in event.appointments:
        before = state.bookings.get(appointment.id)
        if before and state.by_code.get(before.appointment.code) == appointment.id:
            del state.by_code[before.appointment.code]
    for appointment in event.appointments:
        before = state.bookings.get(appointment.id)
        state.by_code[appointment.code] = appointment.id
        if before and before.state is AppointmentState.CHECKED_IN:
            before.appointment = appointment
        else:
            state.bookings[appointment.id] = Booking(appointment)
            state.timers.set(Timer.APPOINTMENT, appointment.id, appointment.at + state.no_show_after)


def _booking_over(
    state: BranchState, event: happened.AppointmentCancelled | happened.AppointmentMissed
) -> None:
    missed = isinstance(event, happened.AppointmentMissed)
    booking = state.bookings[event.appointment]
    booking.state = AppointmentState.MISSED if missed else AppointmentState.CANCELLED
    state.timers.drop(Timer.APPOINTMENT, event.appointment)


# --- the door -------------------------------------------------------------------------------------


def _called_forward(state: BranchState, event: happened.CalledForward) -> None:
    visit = state.visits[event.visit]
    _leave_line(state, visit)
    _move(visit, event)
    visit.forwarded_at, visit.forwarded_seq = event.at, state.seq
    visit.forwards += 1
    state.occupancy.reserve(visit.party)
    state.expected[visit.id] = visit
    state.newest_forwarded = state.seq
    state.door = event.door
    _join_line(state, visit, event.at)


def _forward_expired(state: BranchState, event: happened.ForwardExpired) -> None:
    visit = state.visits[event.visit]
    _leave_line(state, visit)
    _drop_reservation(state, visit)
    _move(visit, event)
    _stay_away(state, visit, event.ready_at)
    _join_line(state, visit, event.at)


def _entered(state: BranchState, event: happened.VisitEntered) -> None:
    visit = state.visits[event.visit]
    _move(visit, event)
    _go_inside(state, visit, event.at)


def _go_inside(state: BranchState, visit: Visit, at: datetime) -> None:
    """The reserved places become people."""
    if visit.holds_reservation:
        _drop_reservation(state, visit)
        state.timers.drop(Timer.FORWARD, visit.id)
        visit.inside = True
        state.occupancy.admit(visit.party, _entry(state, at, visit.counted, CountSource.TICKET))


def _drop_reservation(state: BranchState, visit: Visit) -> None:
    if visit.holds_reservation:
        state.occupancy.release(visit.party)
        del state.expected[visit.id]


def _people_passed(state: BranchState, event: happened.PeopleEntered | happened.PeopleLeft) -> None:
    people = event.people if isinstance(event, happened.PeopleEntered) else -event.people
    state.occupancy.pass_door(_entry(state, event.at, people, event.source))


def _counted(state: BranchState, event: happened.PeopleCounted) -> None:
    state.occupancy.anchor(_entry(state, event.at, event.people, CountSource.COUNT))


def _corrected(state: BranchState, event: happened.CountCorrected) -> None:
    entry = _entry(state, event.at, event.people, CountSource.CORRECTION, event.reason)
    state.occupancy.correct(entry)


def _exit_assumed(state: BranchState, event: happened.ExitAssumed) -> None:
    party = state.occupancy.leaving[event.visit]
    state.timers.drop(Timer.EXIT, event.visit)
    entry = _entry(state, event.at, -party.people, CountSource.ASSUMED_EXIT)
    state.occupancy.leave(event.visit, entry, event.at + state.exit_time)


def _cap_changed(state: BranchState, event: happened.CapChanged) -> None:
    state.cap, state.soft_cap = event.cap, event.soft_cap
    state.highest_cap = max(state.highest_cap, event.cap)
    if event.soft_cap or state.kept < event.cap:
        state.kept = event.cap - event.soft_cap


# --- counters -------------------------------------------------------------------------------------


def _counter_opened(state: BranchState, event: happened.CounterOpened) -> None:
    counter = state.counters.setdefault(event.counter, Counter(event.counter))
    if counter.adviser != event.adviser:
        _release_adviser(state, counter.adviser, event.at)
    if counter.device is None:
        counter.opened_at = event.at
    counter.pausing = None
    counter.profile, counter.adviser, counter.device = event.profile, event.adviser, event.device
    state.held[event.device] = counter.id


def _counter_closed(state: BranchState, event: happened.CounterClosed) -> None:
    counter = state.counters[event.counter]
    if counter.device is not None:
        del state.held[counter.device]
    adviser = counter.adviser
    counter.profile, counter.adviser, counter.device = None, "", None
    counter.opened_at, counter.pausing = None, None
    counter.done.clear()
    _release_adviser(state, adviser, event.at)
    for visit in list(state.to_counter.get(counter.id, ())):
        _unbind(state, visit, event.at)


def _handed_over(state: BranchState, event: happened.CounterHandedOver) -> None:
    counter = state.counters[event.counter]
    before, counter.adviser, counter.profile = counter.adviser, event.adviser, event.profile
    if before != event.adviser:
        _release_adviser(state, before, event.at)


def _paused(state: BranchState, event: happened.CounterPaused) -> None:
    """Nobody waits for a counter that is on a break: those who waited for it wait for anybody."""
    state.counters[event.counter].pausing = Pausing(PauseKind(event.kind), event.reason, event.at)
    for visit in list(state.to_counter.get(event.counter, ())):
        _unbind(state, visit, event.at)


def _resumed(state: BranchState, event: happened.CounterResumed) -> None:
    state.counters[event.counter].pausing = None


def _release_adviser(state: BranchState, name: str, at: datetime) -> None:
    """Nobody of this name is signed in any more: those who wait for them wait for anybody."""
    for visit in list(state.to_adviser.get(name, ())):
        _unbind(state, visit, at)


def _unbind(state: BranchState, visit: Visit, at: datetime) -> None:
    _leave_line(state, visit)
    visit.for_counter = visit.for_adviser = None
    _join_line(state, visit, at)


def _keep_binding(state: BranchState, visit: Visit) -> None:
    """As long as there is somebody it can be bound to."""
    if visit.for_counter and not state.counters[visit.for_counter].at_work:
        visit.for_counter = None
    if visit.for_adviser and state.counter_of_adviser(visit.for_adviser) is None:
        visit.for_adviser = None


# --- a visit and its counter ----------------------------------------------------------------------


def _called(state: BranchState, event: happened.VisitCalled) -> None:
    visit = state.visits[event.visit]
    counter = state.counters[event.counter]
    if not event.silent:
        shown = next((call for call in state.calls if call.number == visit.number), None)
        _remember(state, counter, Act.CALL, visit, event.at, shown=shown)
    _leave_place(state, visit)
    _move(visit, event)
    visit.counter, visit.called_at, visit.started_at = event.counter, event.at, None
    visit.recalls, visit.why = 0, event.why
    counter.visit = visit.id
    counter.memory = event.memory or counter.memory
    state.called[visit.queue] += 1
    if not event.silent:
        _announce(state, visit, event.at, recall=False)


def _recalled(state: BranchState, event: happened.VisitRecalled) -> None:
    visit = state.visits[event.visit]
    _move(visit, event)
    visit.recalls += 1
    _announce(state, visit, event.at, recall=True)


def _started(state: BranchState, event: happened.VisitStarted) -> None:
    visit = state.visits[event.visit]
    _go_inside(state, visit, event.at)
    _move(visit, event)
    visit.started_at = event.at


def _service_added(state: BranchState, event: happened.ServiceAdded) -> None:
    visit = state.visits[event.visit]
    _move(visit, event)
    visit.delivered += (event.delivered,)
    visit.service, visit.queue = event.service, _queue_now(state, event)


def _returned(state: BranchState, event: happened.VisitReturned) -> None:
    visit = state.visits[event.visit]
    _leave_counter(state, visit)
    _move(visit, event)
    _keep_binding(state, visit)
    _take_turn(state, visit, event.place, event.at)
    _join_line(state, visit, event.at)


def _parked(state: BranchState, event: happened.VisitParked) -> None:
    visit = state.visits[event.visit]
    at_counter = visit.counter
    _leave_counter(state, visit)
    _move(visit, event)
    visit.for_counter, visit.for_adviser = at_counter, None
    visit.ready_at = event.until
    state.timers.set(Timer.READY, visit.id, event.until)


def _ready(state: BranchState, event: happened.VisitReady) -> None:
    visit = state.visits[event.visit]
    away = visit.state is VisitState.AWAY
    if away:
        _leave_line(state, visit)
    _move(visit, event)
    _no_timers(state, visit)
    _join_line(state, visit, event.at)


def _transferred(state: BranchState, event: happened.VisitTransferred) -> None:
    visit = state.visits[event.visit]
    _leave_counter(state, visit)
    _move(visit, event)
    visit.service, visit.queue = event.service, _queue_now(state, event)
    visit.for_counter, visit.for_adviser = event.counter, event.adviser
    visit.back_to, visit.back_for, visit.note = event.back_to, event.back_for, event.note
    visit.delivered += event.delivered
    _take_turn(state, visit, event.place, event.at)
    _join_line(state, visit, event.at)


def _missed(state: BranchState, event: happened.VisitMissed) -> None:
    visit = state.visits[event.visit]
    if visit.counter:
        _remember(state, state.counters[visit.counter], Act.NO_SHOW, visit, event.at)
    _leave_counter(state, visit)
    _move(visit, event)
    visit.missed += 1
    visit.missed_calls = state.called[visit.queue]
    visit.for_counter = visit.for_adviser = None
    visit.ready_at = event.until
    state.timers.set(Timer.MISSED, visit.id, event.until)


def _rejoined(state: BranchState, event: happened.VisitRejoined) -> None:
    visit = state.visits[event.visit]
    _move(visit, event)
    _no_timers(state, visit)
    visit.rejoined += 1
    visit.turn = _turn_behind(state, visit, event.behind, event.at)
    _join_line(state, visit, event.at)


def _ended(state: BranchState, event: happened.VisitEnded) -> None:
    visit = state.visits[event.visit]
    if event.counter:
        _remember_end(state, state.counters[event.counter], visit, event)
    if visit.state in _AT_COUNTER and visit.counter:
        state.counters[visit.counter].visit = None
    else:
        _leave_place(state, visit)
    _drop_reservation(state, visit)
    _no_timers(state, visit)
    if visit.inside:
        _go_out(state, visit, event)
    _move(visit, event)
    visit.outcome, visit.ended_at, visit.note = event.outcome, event.at, ""
    visit.delivered += event.delivered


def _go_out(state: BranchState, visit: Visit, event: happened.VisitEnded) -> None:
    occupancy = state.occupancy
    leaving = Leaving(event.left, event.leaves_at or event.at) if event.left else None
    occupancy.dismiss(visit.id, visit.party, event.gone, leaving)
    if leaving and event.leaves_at:
        state.timers.set(Timer.EXIT, visit.id, event.leaves_at)
    elif leaving:
        occupancy.leave(visit.id, _entry(state, event.at, -event.left, CountSource.TICKET), event.at)


def _undone(state: BranchState, event: happened.Undone) -> None:
    counter = state.counters[event.counter]
    visit = state.visits[event.visit]
    lifecycle.target(event, visit.state)
    done = counter.done.pop()
    if event.act is Act.CALL:
        counter.visit = None
        state.called[visit.queue] -= 1
        _show(state, visit, done.shown)
    elif visit.state is VisitState.ENDED and visit.inside:
        off = state.occupancy.taken_off(visit.id, done.left, done.seq)
        entry = _entry(state, event.at, off, CountSource.UNDO)
        state.occupancy.readmit(visit.id, visit.party, done.left, done.gone, entry)
        state.timers.drop(Timer.EXIT, visit.id)
    _no_timers(state, visit)
    # Whoever came in meanwhile stays inside.
    restored = replace(done.before, inside=visit.inside)
    for name in Visit.__struct_fields__:
        setattr(visit, name, getattr(restored, name))
    counter.memory = done.memory
    if visit.state in _AT_COUNTER:
        counter.visit = visit.id
        if visit.holds_reservation and visit.id not in state.expected:
            state.occupancy.reserve(visit.party)
            state.expected[visit.id] = visit
    else:
        _back_to_its_place(state, visit, event.at)


def _back_to_its_place(state: BranchState, visit: Visit, at: datetime) -> None:
    """After a call that did not happen."""
    if visit.state is VisitState.WAITING:
        _join_line(state, visit, at)
    elif visit.ready_at:
        timer = Timer.MISSED if visit.state is VisitState.MISSED else Timer.READY
        state.timers.set(timer, visit.id, visit.ready_at)


def _remember(
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


def _remember_end(state: BranchState, counter: Counter, visit: Visit, event: happened.VisitEnded) -> None:
    before = replace(visit, state=VisitState.CALLED, started_at=None) if event.unstarted else visit
    act = Act.NO_SHOW if event.outcome is Outcome.NO_SHOW else Act.FINISH
    _remember(state, counter, act, before, event.at, event.left, event.gone)


def _announce(state: BranchState, visit: Visit, at: datetime, *, recall: bool) -> None:
    if visit.counter is None:
        raise ValueError(f"{visit.number} is announced without a counter")
    visit.announced_at = at
    _show(state, visit, CallMade(state.seq, visit.number, visit.counter, at, recall))


def _show(state: BranchState, visit: Visit, call: CallMade | None) -> None:
    """Displays show this as the call of its number."""
    calls = [made for made in state.calls if made.number != visit.number]
    if call:
        calls.append(call)
    state.calls = sorted(calls, key=lambda made: made.seq, reverse=True)[:RECENT_CALLS]


def _leave_counter(state: BranchState, visit: Visit) -> None:
    """Away from it, as if it had not been called."""
    if visit.counter is not None:
        state.counters[visit.counter].visit = None
    visit.counter, visit.called_at, visit.started_at, visit.why = None, None, None, None


def _leave_place(state: BranchState, visit: Visit) -> None:
    """Out of wherever it waits."""
    if visit.state in _IN_LINE:
        _leave_line(state, visit)
    else:
        _no_timers(state, visit)


def _move(visit: Visit, event: happened.OfVisit) -> None:
    after = lifecycle.target(event, visit.state)
    if after is not None:
        visit.state = after


def _stay_away(state: BranchState, visit: Visit, until: datetime) -> None:
    visit.state, visit.ready_at = VisitState.AWAY, until
    state.timers.set(Timer.READY, visit.id, until)


def _no_timers(state: BranchState, visit: Visit) -> None:
    visit.ready_at = None
    state.timers.drop(Timer.READY, visit.id)
    state.timers.drop(Timer.MISSED, visit.id)


# --- lines and turns ------------------------------------------------------------------------------


def _new_turn(state: BranchState, at: datetime) -> Turn:
    """The last turn of all. A clock that went back gives the turn of the latest moment before it did."""
    state.latest = max(state.latest, at.timestamp())
    return turn_from(state.latest, state.seq)


def _take_turn(state: BranchState, visit: Visit, place: Place, at: datetime) -> None:
    if place is Place.LAST:
        visit.turn = _new_turn(state, at)
    elif place is Place.FIRST:
        ahead = min(
            (first.turn for line in _lines_beside(state, visit) if (first := line.first)), default=None
        )
        if ahead and ahead < visit.turn:
            visit.turn = (ahead[0], ahead[1] - 1, state.seq)


def _turn_behind(state: BranchState, visit: Visit, behind: int, at: datetime) -> Turn:
    """The turn after the first ``behind`` of those who wait for the same; its own if that is later.

    Booked times still to come are nobody to wait behind.
    """
    now_s = state.moment_s(at)
    waiting = (other.turn for line in _lines_beside(state, visit) for other in line)
    turns = sorted(turn for turn in waiting if turn[0] <= now_s)
    if not turns or behind == 0:
        return visit.turn
    last = turns[min(behind, len(turns)) - 1]
    return max(visit.turn, (last[0], last[1] + 0.5, state.seq))


def _lines_beside(state: BranchState, visit: Visit) -> list[Line]:
    """Those who wait for the same: its counter, its adviser, or its service in any class."""
    line = _line_of_its_own(state, visit)
    return state.waiting.of([visit.service]) if line is None else [line]


def _join_line(state: BranchState, visit: Visit, at: datetime) -> None:
    if visit.state is VisitState.OUTSIDE:
        state.outside.add(visit)
        state.outside_people += visit.party
    elif visit.state is VisitState.WAITING:
        _keep_binding(state, visit)
        line = _inside_line(state, visit)
        line.add(visit)
        state.lobby += visit.party if line is state.waiting else 0
        if visit.holds_reservation and state.forward_limit:
            state.timers.set(Timer.FORWARD, visit.id, at + state.forward_limit)
    state.uncalled[visit.queue, visit.rank] += 1
    state.uncalled_by_service[visit.service] += 1


def _leave_line(state: BranchState, visit: Visit) -> None:
    if visit.state is VisitState.OUTSIDE:
        state.outside.remove(visit)
        state.outside_people -= visit.party
    elif visit.state is VisitState.WAITING:
        line = _inside_line(state, visit)
        line.remove(visit)
        state.lobby -= visit.party if line is state.waiting else 0
        state.timers.drop(Timer.FORWARD, visit.id)
    state.uncalled[visit.queue, visit.rank] -= 1
    state.uncalled_by_service[visit.service] -= 1


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


# --- days -----------------------------------------------------------------------------------------


def _day_opened(state: BranchState, event: happened.DayOpened) -> None:
    if event.day != state.day:
        _new_day(state, event)
    state.day, state.open, state.opened_at = event.day, True, event.at
    state.by_hand = event.by_hand


def _new_day(state: BranchState, event: happened.DayOpened) -> None:
    state.day_seq = state.seq
    for tally in (state.uncalled, state.uncalled_by_service, state.taken, state.called):
        tally.clear()
    for known in (
        state.visits,
        state.by_token,
        state.to_counter,
        state.to_adviser,
        state.serials,
        state.expected,
        state.bookings,
        state.by_code,
    ):
        known.clear()
    state.calls.clear()
    state.timers.clear()
    state.waiting, state.outside, state.lobby, state.outside_people = Lines(), Lines(), 0, 0
    state.latest, state.door, state.plan, state.outlook = 0, Memory(), None, None
    for counter in state.counters.values():
        counter.memory = Memory()
    state.evacuating = False
    state.reset_caps()
    state.occupancy = Occupancy()
    state.occupancy.anchor(_entry(state, event.at, 0, CountSource.DAY))


def _day_closed(state: BranchState, event: happened.DayClosed) -> None:
    state.open = state.evacuating = False


def _planned(state: BranchState, event: happened.CountersPlanned) -> None:
    state.plan = event.plan


def _evacuation(state: BranchState, event: happened.EvacuationStarted | happened.EvacuationEnded) -> None:
    state.evacuating = isinstance(event, happened.EvacuationStarted)


def _nothing(state: BranchState, event: happened.CommandRefused) -> None:
    """A refusal changes nothing."""


def _entry(
    state: BranchState, at: datetime, people: int, source: CountSource, reason: str = ""
) -> LedgerEntry:
    return LedgerEntry(state.seq, at, people, source, reason)


_APPLY: dict[type[Event], Callable[[BranchState, Any], None]] = {
    happened.TicketTaken: _taken,
    happened.AppointmentsBooked: _booked,
    happened.AppointmentCancelled: _booking_over,
    happened.AppointmentMissed: _booking_over,
    happened.CalledForward: _called_forward,
    happened.ForwardExpired: _forward_expired,
    happened.VisitEntered: _entered,
    happened.PeopleEntered: _people_passed,
    happened.PeopleLeft: _people_passed,
    happened.PeopleCounted: _counted,
    happened.CountCorrected: _corrected,
    happened.ExitAssumed: _exit_assumed,
    happened.CapChanged: _cap_changed,
    happened.EvacuationStarted: _evacuation,
    happened.EvacuationEnded: _evacuation,
    happened.CounterOpened: _counter_opened,
    happened.CounterClosed: _counter_closed,
    happened.CounterHandedOver: _handed_over,
    happened.CounterPaused: _paused,
    happened.CounterResumed: _resumed,
    happened.VisitCalled: _called,
    happened.VisitRecalled: _recalled,
    happened.VisitStarted: _started,
    happened.ServiceAdded: _service_added,
    happened.VisitReturned: _returned,
    happened.VisitParked: _parked,
    happened.VisitReady: _ready,
    happened.VisitTransferred: _transferred,
    happened.VisitMissed: _missed,
    happened.VisitRejoined: _rejoined,
    happened.VisitEnded: _ended,
    happened.Undone: _undone,
    happened.DayOpened: _day_opened,
    happened.DayClosed: _day_closed,
    happened.CountersPlanned: _planned,
    happened.CommandRefused: _nothing,
}
"""How each kind of event is applied; a test holds it complete."""
