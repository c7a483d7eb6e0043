"""A branch in the hands of a test: a clock that it sets, identifiers that it can foresee."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TypeVar

from queue_link.commands import (
    Appointment,
    BookAppointments,
    CallNext,
    CheckIn,
    Command,
    DoorEntered,
    DoorLeft,
    Finish,
    NoShow,
    OpenCounter,
    Park,
    Start,
    TakeTicket,
)
from queue_link.results import Accepted, Refusal, Result, TicketIssued
from queue_link.vocabulary import (
    AppointmentId,
    CounterId,
    DeviceId,
    Language,
    PriorityId,
    ProfileId,
    Reason,
    ServiceId,
    TicketNumber,
    VisitId,
    VisitState,
)
from queue_server.domain.branch import Branch
from queue_server.domain.configuration import BranchConfig
from queue_server.domain.events import Event
from queue_server.domain.state import Counter
from queue_server.domain.visit import Visit
from tests.queue_server.branches import ALL, FI, NINE, PERMITS, REJOINING, branch

E = TypeVar("E")
KIOSK, DOOR, BOSS = map(DeviceId, ("kiosk", "door", "boss"))
ADVISERS = ("Aino", "Bo", "Carita", "Dahir", "Eeva")
"""Aino signs in at counter 1, Bo at counter 2, and so on."""


def accepted(number: str) -> Accepted:
    """Done, for this ticket."""
    return Accepted(TicketNumber(number))


class CountedIds:
    """visit-1, visit-2, …"""

    def __init__(self) -> None:
        self.count = 0

    def visit(self) -> VisitId:
        self.count += 1
        return VisitId(f"visit-{self.count}")

    def token(self) -> str:
        return f"TOKEN{self.count}"


class ServicePoint:
    """A branch that is open at nine on a Monday, and remembers every event."""

    def __init__(self, config: BranchConfig, now: datetime = NINE, *, opened: bool = True) -> None:
        self.branch = Branch(config)
        self.config = config
        self.now = now
        self.ids = CountedIds()
        self.events: list[Event] = []
        if opened:
            self.pass_time()

    @property
    def inside(self) -> int:
        return self.branch.state.occupancy.inside

    @property
    def reserved(self) -> int:
        return self.branch.state.occupancy.reserved

    def pass_time(self, minutes: float = 0) -> tuple[Event, ...]:
        self.now += timedelta(minutes=minutes)
        events = self.branch.pass_time(self.now)
        self.events += events
        return events

    def do(self, command: Command, device: DeviceId = KIOSK) -> Result:
        decided = self.branch.carry_out(command, device, self.now, self.ids)
        self.events += decided.events
        return decided.result

    def refused(self, command: Command, device: DeviceId = KIOSK) -> Reason:
        """Why it is refused; fails when it is not."""
        result = self.do(command, device)
        assert isinstance(result, Refusal), result
        return result.reason

    def take(
        self,
        service: ServiceId = PERMITS,
        party: int = 1,
        language: Language = FI,
        priority: PriorityId | None = None,
    ) -> TicketIssued:
        """A ticket; fails when it is refused."""
        result = self.do(TakeTicket(service, language, party, priority))
        assert isinstance(result, TicketIssued), result
        return result

    def desk(self, number: int, profile: ProfileId = ALL, adviser: str | None = None) -> DeviceId:
        """Open a counter, with an adviser of its own; returns the device that holds it."""
        device = DeviceId(f"desk-{number}")
        name = ADVISERS[number % len(ADVISERS) - 1] if adviser is None else adviser
        assert self.do(OpenCounter(CounterId(str(number)), profile, name), device) == Accepted()
        return device

    def call(self, desk: DeviceId) -> str:
        """Call the next number; fails when it is refused."""
        result = self.do(CallNext(), desk)
        assert isinstance(result, Accepted), result
        assert result.number is not None
        return result.number

    def calls(self, desk: DeviceId, count: int) -> list[str]:
        """So many calls in a row, each customer served at once."""
        numbers = []
        for _ in range(count):
            numbers.append(self.call(desk))
            assert isinstance(self.do(Finish(), desk), Accepted)
        return numbers

    def serve(self, desk: DeviceId) -> str:
        """Call the next number, and the customer comes."""
        number = self.call(desk)
        assert self.do(Start(), desk) == accepted(number)
        return number

    def book(self, code: str, minutes: float, service: ServiceId = PERMITS, party: int = 1) -> AppointmentId:
        """An appointment so many minutes from now; its id is its code."""
        booked = Appointment(AppointmentId(code), code, self.now + timedelta(minutes=minutes), service, party)
        assert self.do(BookAppointments((booked,)), BOSS) == Accepted()
        return booked.id

    def check_in(self, code: str, language: Language = FI) -> TicketIssued:
        """A ticket for an appointment; fails when it is refused."""
        result = self.do(CheckIn(code, language))
        assert isinstance(result, TicketIssued), result
        return result

    def visit(self, ticket: TicketIssued) -> Visit:
        return self.branch.state.visits[ticket.visit]

    def counter(self, number: int) -> Counter:
        return self.branch.state.counters[CounterId(str(number))]

    def happened(self, kind: type[E]) -> list[E]:
        """All events of one kind so far."""
        return [event for event in self.events if isinstance(event, kind)]


def in_state(where: str) -> tuple[ServicePoint, TicketIssued]:
    """A service point with one ticket in that state, and nobody else; at counter 1, if at any."""
    point = ServicePoint(branch(cap=1, calling=REJOINING))
    desk = point.desk(1)
    crowded = where in (VisitState.OUTSIDE, VisitState.AWAY)
    if crowded:
        point.do(DoorEntered(), DOOR)
    ticket = point.take()
    match where:
        case VisitState.AWAY:
            point.do(DoorLeft(), DOOR)
            point.pass_time(minutes=10)
        case VisitState.CALLED:
            point.call(desk)
        case VisitState.SERVING | VisitState.ENDED:
            point.serve(desk)
        case VisitState.PARKED:
            point.call(desk)
            point.do(Park(10), desk)
        case VisitState.MISSED:
            point.call(desk)
            point.do(NoShow(), desk)
    if where == VisitState.ENDED:
        point.do(Finish(), desk)
    assert point.visit(ticket).state == where
    return point, ticket
