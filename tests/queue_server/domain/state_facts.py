"""What is true of the state of a branch at any moment. Each raises ``AssertionError`` where it is not."""

from __future__ import annotations

import pickle
from collections import Counter as Tally
from collections.abc import Iterable
from dataclasses import fields
from datetime import datetime
from itertools import pairwise

from queue_link.vocabulary import AppointmentState, Outcome, VisitId, VisitState
from queue_server.domain.line import Line, Lines
from queue_server.domain.state import BranchState
from queue_server.domain.timers import Key, Timer, Timers
from queue_server.domain.visit import Visit

_AT_COUNTER = (VisitState.CALLED, VisitState.SERVING)
_UNCALLED = (VisitState.OUTSIDE, VisitState.AWAY, VisitState.WAITING)
_KEPT = [
    field.name
    for field in fields(BranchState)
    if not field.name.startswith("_") and field.name not in ("config", "outlook")
]


def frozen(state: BranchState) -> bytes:
    """All of the state but its place in the journal, to compare with itself before or after."""
    parts = [getattr(state, name) for name in _KEPT if name not in ("seq", "timers")]
    return pickle.dumps((parts, dict(state.timers)))


def comparable(state: BranchState) -> dict[str, object]:
    """All of the state, to compare with that of another branch. Only what is handed in is left out."""
    return {name: _plain(getattr(state, name)) for name in _KEPT}


def of_the_day(state: BranchState) -> dict[str, object]:
    """As ``comparable``, without what older days may have left behind."""
    parts = comparable(state)
    parts["newest_forwarded"] = max(state.newest_forwarded, state.day_seq)
    parts["counters"] = [counter for counter in state.counters.values() if counter.device is not None]
    return parts


def _plain(part: object) -> object:
    if isinstance(part, Line):
        return [visit.id for visit in part]
    if isinstance(part, Lines):
        return [[visit.id for visit in line] for line in sorted(part.all(), key=_first_turn)]
    if isinstance(part, Timers):
        return dict(part)
    if isinstance(part, Tally):
        return {key: count for key, count in part.items() if count}
    if isinstance(part, dict):
        plain = {key: _plain(value) for key, value in part.items()}
        return {key: value for key, value in plain.items() if value != []}
    return part


def _first_turn(line: Line) -> tuple[float, float, int]:
    return next(iter(line)).turn


# --- visits and places ----------------------------------------------------------------------------


def each_visit_is_in_one_place(state: BranchState, taken: Iterable[VisitId]) -> None:
    """Nobody is lost, and nobody is in two places; each is where its state says."""
    assert state.visits.keys() == set(taken)
    places = Tally(_places(state))
    for visit in state.visits.values():
        ended = visit.state is VisitState.ENDED
        assert ended == (visit.outcome is not None) == (visit.ended_at is not None)
        place = _place(visit)
        assert places.pop((visit.id, place), 0) == (place != "nowhere"), (visit.number, visit.state)
    assert not places, places


def _places(state: BranchState) -> Iterable[tuple[VisitId, str]]:
    yield from ((visit.id, "inside") for visit in state.waiting)
    yield from ((visit.id, "outside") for visit in state.outside)
    for counter, line in state.to_counter.items():
        yield from ((visit.id, f"to {counter}") for visit in line)
    for adviser, line in state.to_adviser.items():
        yield from ((visit.id, f"to {adviser}") for visit in line)
    yield from ((one.visit, f"at {one.id}") for one in state.counters.values() if one.visit)


def _place(visit: Visit) -> str:
    match visit.state:
        case VisitState.OUTSIDE:
            return "outside"
        case VisitState.WAITING:
            to = visit.for_counter or visit.for_adviser
            return "inside" if to is None else f"to {to}"
        case VisitState.CALLED | VisitState.SERVING:
            return f"at {visit.counter}"
        case _:
            return "nowhere"


def lines_are_in_order(state: BranchState) -> None:
    """One kind stands in one line, by turns that are all different; personal lines lead to somebody."""
    for lines in (state.waiting, state.outside):
        for line in lines.all():
            assert len({(visit.service, visit.priority) for visit in line}) == 1
    every = [*state.waiting.all(), *state.outside.all(), *state.to_counter.values()]
    for line in (*every, *state.to_adviser.values()):
        turns = [visit.turn for visit in line]
        assert all(one < other for one, other in pairwise(turns))
    assert all(state.counters[counter].device for counter, line in state.to_counter.items() if line)
    assert all(state.counter_of_adviser(name) for name, line in state.to_adviser.items() if line)
    for visit in state.visits.values():
        sent = visit.for_counter or visit.for_adviser
        assert sent or not (visit.goes_first or visit.bound_until)


def nobody_waits_for_a_time_to_come(state: BranchState) -> None:
    """Only a booked customer who came in time can be too early to be called."""
    for visit in state.live():
        if visit.state in _UNCALLED and (
            visit.booked_at is None or visit.turn[0] != visit.booked_at.timestamp()
        ):
            assert visit.turn[0] <= state.latest, visit.number


def tallies_agree_with_visits(state: BranchState) -> None:
    served = [visit for visit in state.visits.values() if visit.outcome is Outcome.SERVED]
    assert state.flow.served.total() == len(served)
    assert state.flow.arrived.total() == len(state.visits)
    uncalled = [visit for visit in state.visits.values() if visit.state in _UNCALLED]
    by_queue = Tally((visit.queue, visit.rank) for visit in uncalled)
    assert by_queue == state.uncalled
    assert Tally(visit.service for visit in uncalled) == state.uncalled_by_service
    assert all(count >= 0 for count in (*state.uncalled.values(), *state.called.values()))
    outside = [visit for visit in uncalled if visit.state is VisitState.OUTSIDE]
    assert state.outside_people == sum(visit.party for visit in outside)
    assert state.lobby == sum(visit.party for visit in state.waiting)
    assert state.by_token == {visit.token: visit for visit in state.visits.values()}


# --- counters -------------------------------------------------------------------------------------


def one_counter_has_one_device_and_one_adviser(state: BranchState) -> None:
    opened = [counter for counter in state.counters.values() if counter.device is not None]
    assert state.held == {counter.device: counter.id for counter in opened}
    assert len(state.held) == len(opened)
    named = [counter.adviser for counter in opened if counter.adviser]
    assert len(named) == len(set(named))
    for counter in state.counters.values():
        if counter.device is None:
            assert (counter.visit, counter.adviser, counter.pausing, counter.profile) == (
                None,
                "",
                None,
                None,
            )
        if counter.visit:
            assert state.visits[counter.visit].state in _AT_COUNTER
            assert counter.pausing is None


def calls_are_told_once(state: BranchState) -> None:
    """The newest call of each number, the newest first."""
    assert len({call.number for call in state.calls}) == len(state.calls)
    seqs = [call.seq for call in state.calls]
    assert seqs == sorted(seqs, reverse=True)


# --- people ---------------------------------------------------------------------------------------


def the_ledger_adds_up(state: BranchState) -> None:
    """Inside is the sum since the last anchor; what tickets know is the sum of their parties."""
    occupancy = state.occupancy
    inside = 0
    for entry in occupancy.ledger:
        inside = entry.people if entry.anchors else inside + entry.people
    assert occupancy.inside == inside
    seqs = [entry.seq for entry in occupancy.ledger]
    assert seqs == sorted(seqs)
    live = state.live()
    assert occupancy.ticketed == sum(visit.party for visit in live if visit.inside)
    assert occupancy.reserved == sum(visit.party for visit in live if visit.holds_reservation)
    assert state.expected == {visit.id: visit for visit in live if visit.holds_reservation}
    assert 0 <= occupancy.absent <= occupancy.ticketed
    assert occupancy.walked >= 0
    assert all(party.people >= 0 for party in occupancy.leaving.values())
    assert not [visit for visit in live if visit.id in occupancy.leaving]


def somebody_outside_has_no_room_if_anybody_waits_there(
    state: BranchState, now: datetime, could_come_in: list[Visit]
) -> None:
    """With everybody who could come in fitting, nobody would stand outside."""
    if state.open and not state.evacuating and could_come_in and state.config.occupancy.buffer is None:
        assert not all(state.fits(visit, now) for visit in could_come_in)


# --- time -----------------------------------------------------------------------------------------


def timers_agree_with_states(state: BranchState) -> None:
    """Each state that ends by the clock has its moment, and no moment is left over."""
    assert {key for key, _ in state.timers} == set(_expected_timers(state))
    for (timer, of), moment in state.timers:
        if timer in (Timer.READY, Timer.MISSED):
            assert state.visits[VisitId(of)].ready_at == moment
        if timer is Timer.BOUND:
            assert state.visits[VisitId(of)].bound_until == moment


def _expected_timers(state: BranchState) -> Iterable[Key]:
    for visit in state.live():
        if visit.state in (VisitState.AWAY, VisitState.PARKED):
            yield Timer.READY, visit.id
        elif visit.state is VisitState.MISSED:
            yield Timer.MISSED, visit.id
        if visit.still_waits and visit.holds_reservation:
            yield Timer.FORWARD, visit.id
        if visit.state is VisitState.WAITING and visit.bound_until:
            yield Timer.BOUND, visit.id
    yield from ((Timer.EXIT, visit) for visit in state.occupancy.leaving)
    for of, booking in state.bookings.items():
        if booking.state is AppointmentState.BOOKED:
            yield Timer.APPOINTMENT, of


def appointments_lead_to_their_visits(state: BranchState) -> None:
    came = [visit.appointment for visit in state.visits.values() if visit.appointment]
    assert len(came) == len(set(came)), "checked in once"
    for of, booking in state.bookings.items():
        assert (booking.state is AppointmentState.CHECKED_IN) == (booking.visit is not None)
        assert booking.visit is None or state.visits[booking.visit].appointment == of
    assert all(state.bookings[of].appointment.code == code for code, of in state.by_code.items())
