"""The people and the advisers of a day that was, as its journal knows them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from statistics import median

import msgspec

from queue_link.commands import Appointment
from queue_link.vocabulary import AppointmentId, CounterId, Outcome, PauseKind, ServiceId, VisitId
from queue_server.domain import events as happened
from queue_server.domain.configuration import BranchConfig
from queue_server.domain.events import Event, OfVisit, TicketTaken, VisitCalled, VisitEnded
from queue_server.simulate.day_figures import refusals
from queue_server.simulate.person import NEVER_S, Crowd, Person
from queue_server.simulate.roster import Duty, Roster, Turnout

AFTER_MOST_S = 180
"""A longer time between two customers of a counter is taken to be idle."""
_BEFORE_CALL_S, _AFTER_BREAK_BEGINS_S = 1e-6, 1e-3
"""An adviser is free just before the next call, so that the order among those who are idle is as it was, and
just after the begin of a break, so that nobody is called before it."""
WALKS_IN_S, WALKS_OUT_S = 60, 120
"""Where nobody saw it."""


class NotRecorded(Exception):
    """The journal has no such day."""


class RecordedDay(msgspec.Struct, frozen=True):
    day: date
    events: tuple[Event, ...]
    crowd: Crowd
    roster: Roster
    closes: datetime
    """When those who still waited were sent home, or the business day ended."""
    refused: int
    unserved: int
    """Tickets that were not served: how long they would have taken is a guess."""
    not_coming: int
    """Called, and not there: when they left is not known."""


def recorded_day(events: Iterable[Event], day: date, config: BranchConfig) -> RecordedDay:
    """Raises ``NotRecorded`` if ``events`` do not have that day, from its begin to its end."""
    own = tuple(_of_day(events, day))
    told = _told(own)
    usual = _usual(told.values(), config)
    people = tuple(_person(each, usual) for each in told.values())
    ends = [each.ended.at for each in told.values() if each.ended and each.ended.outcome is Outcome.CLOSING]
    return RecordedDay(
        day=day,
        events=own,
        crowd=Crowd(people, tuple(_appointments(own))),
        roster=tuple(_roster(own)),
        closes=min(ends, default=own[-1].at),
        refused=sum(refusals(own).values()),
        unserved=len(ends),
        not_coming=sum(not person.ways_s for person in people),
    )


def _of_day(events: Iterable[Event], day: date) -> Iterator[Event]:
    on, closed = False, False
    for event in events:
        if isinstance(event, happened.DayOpened):
            on = event.day == day
        if on:
            closed = isinstance(event, happened.DayClosed)
            yield event
            on = not closed
    if not closed:
        raise NotRecorded(f"the journal does not have all of {day}")


# --- visits ---------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Told:
    """What the events tell of one visit."""

    taken: TicketTaken
    appointment: Appointment | None = None
    forwarded_at: datetime | None = None
    walked_in_s: float | None = None
    inside_at: datetime | None = None
    called_at: datetime | None = None
    ways_s: list[float] = field(default_factory=list)
    """From each call that was heard."""
    started_at: datetime | None = None
    served_s: float = 0
    ended: VisitEnded | None = None
    after_s: float = AFTER_MOST_S


def _told(events: Sequence[Event]) -> dict[VisitId, _Told]:
    booked = {appointment.id: appointment for appointment in _appointments(events)}
    told: dict[VisitId, _Told] = {}
    finished: dict[CounterId, _Told] = {}
    serving: dict[VisitId, CounterId] = {}
    for event in events:
        if isinstance(event, TicketTaken):
            appointment = booked.get(event.appointment) if event.appointment else None
            inside_at = event.at if event.admitted else None
            told[event.visit] = _Told(event, appointment, inside_at=inside_at)
        elif isinstance(event, OfVisit):
            _tell(told[event.visit], event)
        counter = event.counter if isinstance(event, _AT_COUNTER) else None
        if counter in finished:
            before = finished.pop(counter)
            gap_s = (event.at - before.ended.at).total_seconds() if before.ended else AFTER_MOST_S
            gap_s += -_BEFORE_CALL_S if isinstance(event, VisitCalled) else _AFTER_BREAK_BEGINS_S
            before.after_s = max(0.0, min(AFTER_MOST_S, gap_s))
        if isinstance(event, VisitCalled):
            serving[event.visit] = event.counter
        elif isinstance(event, VisitEnded) and told[event.visit].started_at and event.visit in serving:
            finished[serving.pop(event.visit)] = told[event.visit]
    return told


_AT_COUNTER = (VisitCalled, happened.CounterPaused, happened.CounterClosed)


def _tell(told: _Told, event: OfVisit) -> None:
    match event:
        case happened.CalledForward(at=at):
            told.forwarded_at = at
        case happened.VisitEntered(at=at):
            told.inside_at = at
            if told.forwarded_at:
                told.walked_in_s = (at - told.forwarded_at).total_seconds()
        case VisitCalled(at=at):
            told.called_at = at
        case happened.VisitStarted(at=at):
            _heard(told, at)
            told.started_at = at
        case happened.VisitRejoined(at=at):
            _heard(told, at)
        case happened.VisitTransferred() | happened.VisitReturned() | happened.VisitParked():
            _stops(told, event.at)
        case VisitEnded(at=at):
            _stops(told, at)
            told.ended = event
        case _:
            pass


def _heard(told: _Told, at: datetime) -> None:
    """They stood at the counter, or asked to wait again, then."""
    if told.called_at is not None:
        told.ways_s.append((at - max(told.called_at, told.inside_at or told.called_at)).total_seconds())


def _stops(told: _Told, at: datetime) -> None:
    if told.started_at is not None and told.ended is None:
        told.served_s += (at - told.started_at).total_seconds()


# --- people ---------------------------------------------------------------------------------------


class _Usual(msgspec.Struct, frozen=True):
    """What is taken for granted where the day does not tell."""

    service_s: dict[ServiceId, float]
    way_s: float


def _usual(told: Iterable[_Told], config: BranchConfig) -> _Usual:
    lengths: dict[ServiceId, list[float]] = {}
    ways: list[float] = []
    for each in told:
        ways += each.ways_s
        if each.served_s:
            lengths.setdefault(each.taken.service, []).append(each.served_s)
    from_file = {service.id: service.expected_min * 60 for service in config.services}
    seen = {service: median(some) for service, some in lengths.items()}
    return _Usual(from_file | seen, median(ways) if ways else 0.0)


def _person(told: _Told, usual: _Usual) -> Person:
    taken, ended = told.taken, told.ended
    outcome = ended.outcome if ended else Outcome.CLOSING
    by_hand = outcome in (Outcome.LEFT, Outcome.REMOVED) and told.started_at is None
    comes = told.started_at is not None or outcome is not Outcome.NO_SHOW
    return Person(
        name=taken.visit,
        service=taken.service,
        priority=None if told.appointment else taken.priority,
        language=taken.language,
        party=taken.party,
        comes_at=taken.at,
        service_s=told.served_s or usual.service_s.get(taken.service, 0.0),
        appointment=told.appointment,
        after_s=told.after_s,
        walks_in_s=_walks_in(told, comes=comes),
        ways_s=tuple(told.ways_s) if told.ways_s else (usual.way_s,) if comes else (),
        walks_out_s=WALKS_OUT_S,
        gives_back_s=(ended.at - taken.at).total_seconds() if ended and by_hand else NEVER_S,
        seen_in=taken.party,
        seen_out=taken.party,
    )


def _walks_in(told: _Told, *, comes: bool) -> float | None:
    if told.walked_in_s is not None:
        return told.walked_in_s
    if told.forwarded_at is None or told.started_at is None:
        never_came = told.forwarded_at is not None and not comes
        return None if never_came else WALKS_IN_S
    return min(WALKS_IN_S, (told.started_at - told.forwarded_at).total_seconds())


def _appointments(events: Iterable[Event]) -> Iterable[Appointment]:
    """As they were in the end; cancelled ones are none."""
    known: dict[AppointmentId, Appointment] = {}
    for event in events:
        if isinstance(event, happened.AppointmentsBooked):
            known |= {appointment.id: appointment for appointment in event.appointments}
        elif isinstance(event, happened.AppointmentCancelled):
            known.pop(event.appointment, None)
    return known.values()


# --- advisers -------------------------------------------------------------------------------------


def _roster(events: Iterable[Event]) -> Iterator[Turnout]:
    """Each counter's times, as they were; a hand-over is not among them."""
    opened: dict[CounterId, happened.CounterOpened] = {}
    for event in events:
        match event:
            case happened.CounterOpened(at=at, counter=counter):
                opened[counter] = event
                yield Turnout(at, counter, Duty.WORK, event.profile, event.adviser)
            case happened.CounterPaused(at=at, counter=counter, kind=kind):
                yield Turnout(at, counter, Duty.BREAK if kind is PauseKind.BREAK else Duty.BACK_OFFICE)
            case happened.CounterResumed(at=at, counter=counter):
                first = opened[counter]
                yield Turnout(at, counter, Duty.WORK, first.profile, first.adviser)
            case happened.CounterClosed(at=at, counter=counter):
                yield Turnout(at, counter, Duty.HOME)
            case _:
                pass
