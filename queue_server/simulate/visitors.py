"""What customers do: they come, wait, come in, come to the counter, and go; some of them unseen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto
from functools import partial

from queue_link.commands import (
    MOST_APPOINTMENTS,
    BookAppointments,
    CheckIn,
    DoorEntered,
    LeaveQueue,
    Rejoin,
    SensorCounted,
    TakeTicket,
)
from queue_link.results import Accepted, TicketIssued
from queue_link.vocabulary import DeviceId, VisitId, VisitState
from queue_server.domain import promise
from queue_server.domain.configuration import Exits
from queue_server.domain.events import CalledForward, Event, TicketTaken, VisitCalled, VisitEnded
from queue_server.domain.visit import Visit
from queue_server.simulate.person import NEVER_S, Crowd, Person
from queue_server.simulate.site import Site
from queue_server.simulate.world import World

KIOSK, GATE, SENSOR, OFFICE = map(DeviceId, ("kiosk", "gate", "sensor", "office"))
_UNCALLED = frozenset({VisitState.OUTSIDE, VisitState.AWAY, VisitState.WAITING, VisitState.MISSED})


class Whereabouts(Enum):
    NOT_HERE_YET = auto()
    OUTSIDE = auto()
    AWAY = auto()
    """Will be back at the told time."""
    INSIDE = auto()
    GONE = auto()


@dataclass(slots=True)
class Visitor:
    person: Person
    place: Whereabouts = Whereabouts.NOT_HERE_YET
    visit: VisitId | None = None
    calls: int = 0
    is_called: bool = False
    """Has heard the call and not come to the counter yet."""
    left_at: datetime | None = None
    """Went away by themselves, unserved."""


class Visitors:
    """Everybody who comes on the day, and the building they come to."""

    def __init__(self, site: Site, crowd: Crowd, closes: datetime, before_ticket: Callable[[], None]) -> None:
        """``closes``: whoever comes later finds the doors shut. ``before_ticket``: done before somebody takes
        a ticket; the forecast is renewed then."""
        self.world = World()
        self.come_to_counter: list[Callable[[VisitId], None]] = []
        """Told when a called customer stands at the counter."""
        self._site = site
        self._before_ticket = before_ticket
        self._of_visit: dict[VisitId, Visitor] = {}
        self._at_kiosk: Visitor | None = None
        self._crowd = crowd
        limits = site.branch.state.config.occupancy
        self._sensor_in = limits.ticket_adds is not None
        self._sensor_out = limits.exits is Exits.DOOR
        site.on_events.append(self._react)
        for person in crowd.people:
            if person.comes_at < closes:
                site.at(person.comes_at, partial(self._come, Visitor(person)))

    def book(self) -> None:
        """Tell the branch of the day's appointments."""
        booked = self._crowd.appointments
        for first in range(0, len(booked), MOST_APPOINTMENTS):
            self._site.do(BookAppointments(booked[first : first + MOST_APPOINTMENTS]), OFFICE)

    def of(self, visit: VisitId) -> Visitor | None:
        """Who has this ticket; None: nobody of the crowd."""
        return self._of_visit.get(visit)

    def all(self) -> list[Visitor]:
        """Those who have a ticket, in the order in which they got it."""
        return list(self._of_visit.values())

    # --- coming -----------------------------------------------------------------------------------

    def _come(self, visitor: Visitor) -> None:
        person = visitor.person
        visitor.place, self._at_kiosk = Whereabouts.OUTSIDE, visitor
        if not self._in_time(person):
            self._before_ticket()
        result = self._site.do(self._wish(person), KIOSK)
        self._at_kiosk = None
        if not isinstance(result, TicketIssued):
            visitor.place = Whereabouts.GONE
            return
        self._after(person.patience_s, visitor, self._lose_patience)
        self._after(person.gives_back_s, visitor, self._give_back)
        if result.come_back_at is not None:
            visitor.place = Whereabouts.AWAY
            back_at = result.come_back_at + timedelta(seconds=person.returns_late_s)
            self._site.at(back_at, partial(self._come_back, visitor))

    def _in_time(self, person: Person) -> bool:
        """Booked, and not late: nobody asks a forecast for them."""
        limit = timedelta(minutes=self._site.branch.state.config.appointments.late_min)
        return person.appointment is not None and self._site.now <= person.appointment.at + limit

    def _wish(self, person: Person) -> CheckIn | TakeTicket:
        if person.appointment is not None:
            return CheckIn(person.appointment.code, person.language, person.party)
        state = self._site.branch.state
        service = state.service(person.service)
        offered = service and promise.come_back_at(
            state, service, person.priority or service.priority, self._site.now
        )
        goes_away = person.goes_away and offered is not None
        return TakeTicket(person.service, person.language, person.party, person.priority, goes_away)

    def _come_back(self, visitor: Visitor) -> None:
        if visitor.place is Whereabouts.AWAY:
            visitor.place = Whereabouts.OUTSIDE
            self._start_walking_in(visitor)

    def _after(self, seconds: float, visitor: Visitor, act: Callable[[Visitor], None]) -> None:
        if seconds != NEVER_S:
            self._site.after(seconds, partial(act, visitor))

    # --- what the branch tells them ---------------------------------------------------------------

    def _react(self, event: Event) -> None:
        match event:
            case TicketTaken():
                self._got_ticket(event)
            case CalledForward(visit=visit):
                self._tell(visit, self._start_walking_in)
            case VisitCalled(visit=visit):
                self._tell(visit, self._hear_call)
            case VisitEnded(visit=visit):
                self._tell(visit, self._go_home)

    def _tell(self, visit: VisitId, act: Callable[[Visitor], None]) -> None:
        visitor = self._of_visit.get(visit)
        if visitor is not None:
            act(visitor)

    def _got_ticket(self, event: TicketTaken) -> None:
        visitor = self._at_kiosk
        if visitor is None:
            return
        visitor.visit = event.visit
        self._of_visit[event.visit] = visitor
        if event.admitted:
            self._enter(visitor)

    # --- coming in --------------------------------------------------------------------------------

    def _start_walking_in(self, visitor: Visitor) -> None:
        """Those who may come in, and are there, do."""
        walks = visitor.person.walks_in_s
        if walks is not None and visitor.place is Whereabouts.OUTSIDE and self._expected(visitor):
            self._site.after(walks, partial(self._walk_in, visitor))

    def _walk_in(self, visitor: Visitor) -> None:
        if visitor.place is not Whereabouts.OUTSIDE or visitor.visit is None or not self._expected(visitor):
            return
        if isinstance(self._site.do(DoorEntered(visitor.person.party, visitor.visit), GATE), Accepted):
            self._enter(visitor)
            if visitor.is_called:
                self._go_to_counter(visitor)

    def _expected(self, visitor: Visitor) -> bool:
        visit = self._visit(visitor)
        return visit is not None and visit.holds_reservation

    def _enter(self, visitor: Visitor) -> None:
        visitor.place = Whereabouts.INSIDE
        self.world.enter(visitor.person.name, visitor.person.party, self._site.now)
        if self._sensor_in and visitor.person.seen_in:
            self._site.do(SensorCounted(entered=visitor.person.seen_in), SENSOR)

    # --- being called -----------------------------------------------------------------------------

    def _hear_call(self, visitor: Visitor) -> None:
        visitor.calls += 1
        visitor.is_called = True
        if visitor.place is Whereabouts.INSIDE:
            self._go_to_counter(visitor)

    def _go_to_counter(self, visitor: Visitor) -> None:
        ways = visitor.person.ways_s
        if ways:
            way = ways[min(visitor.calls, len(ways)) - 1]
            self._site.after(way, partial(self._arrive, visitor, visitor.calls))

    def _arrive(self, visitor: Visitor, call: int) -> None:
        """At the counter, or too late for it: then they ask to wait again."""
        visit = self._visit(visitor)
        if visitor.calls != call or visitor.place is not Whereabouts.INSIDE or visit is None:
            return
        visitor.is_called = False
        if visit.state is VisitState.CALLED:
            for told in self.come_to_counter:
                told(visit.id)
        elif visit.state is VisitState.MISSED and not isinstance(
            self._site.do(Rejoin(visit.id), KIOSK), Accepted
        ):
            self._walk_out(visitor)

    # --- going ------------------------------------------------------------------------------------

    def _lose_patience(self, visitor: Visitor) -> None:
        """Nobody is told of it: the ticket stays in its line."""
        visit = self._visit(visitor)
        if visit is not None and visit.state in _UNCALLED and visitor.place is not Whereabouts.GONE:
            visitor.left_at = self._site.now
            self._leave(visitor)

    def _give_back(self, visitor: Visitor) -> None:
        visit = self._visit(visitor)
        if visit is not None and visit.state in _UNCALLED:
            visitor.left_at = self._site.now
            self._site.do(LeaveQueue(visit.id), KIOSK)

    def _go_home(self, visitor: Visitor) -> None:
        if visitor.place is Whereabouts.INSIDE:
            self._walk_out(visitor)
        else:
            visitor.place = Whereabouts.GONE

    def _walk_out(self, visitor: Visitor) -> None:
        self._site.after(visitor.person.walks_out_s, partial(self._leave, visitor))

    def _leave(self, visitor: Visitor) -> None:
        was_inside = visitor.place is Whereabouts.INSIDE
        visitor.place = Whereabouts.GONE
        if was_inside:
            self.world.leave(visitor.person.name, self._site.now)
            if self._sensor_out and visitor.person.seen_out:
                self._site.do(SensorCounted(left=visitor.person.seen_out), SENSOR)

    def _visit(self, visitor: Visitor) -> Visit | None:
        return self._site.branch.state.visits.get(visitor.visit) if visitor.visit else None
