"""A branch in the hands of a test: a clock that it sets, identifiers that it can foresee."""

from __future__ import annotations

from datetime import datetime, timedelta

from queue_link.commands import CallNext, Command, OpenCounter, TakeTicket
from queue_link.results import Accepted, Refusal, Result, TicketIssued
from queue_link.vocabulary import (
    CounterId,
    DeviceId,
    Language,
    ProfileId,
    Reason,
    ServiceId,
    TicketNumber,
    VisitId,
)
from queue_server.domain.branch import Branch
from queue_server.domain.configuration import BranchConfig
from queue_server.domain.events import Event
from queue_server.domain.visit import Visit
from tests.queue_server.branches import ALL, FI, NINE, PERMITS

KIOSK, DOOR, BOSS = map(DeviceId, ("kiosk", "door", "boss"))


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

    def take(self, service: ServiceId = PERMITS, party: int = 1, language: Language = FI) -> TicketIssued:
        """A ticket; fails when it is refused."""
        result = self.do(TakeTicket(service, language, party))
        assert isinstance(result, TicketIssued), result
        return result

    def desk(self, number: int, profile: ProfileId = ALL) -> DeviceId:
        """Open a counter; returns the device that holds it."""
        device = DeviceId(f"desk-{number}")
        assert self.do(OpenCounter(CounterId(str(number)), profile, "Aino"), device) == Accepted()
        return device

    def call(self, desk: DeviceId) -> str:
        """Call the next number; fails when it is refused."""
        result = self.do(CallNext(), desk)
        assert isinstance(result, Accepted), result
        assert result.number is not None
        return result.number

    def visit(self, ticket: TicketIssued) -> Visit:
        return self.branch.state.visits[ticket.visit]
