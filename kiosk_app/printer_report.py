"""What a kiosk tells staff of its printer: how it is, since when, and the tickets since then. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from queue_link.device_commands import DeviceStatus
from queue_link.vocabulary import PrinterState


@dataclass(frozen=True)
class PrinterReport:
    state: PrinterState
    since: datetime
    tickets: int = 0
    """Given out since then."""

    def now(self, state: PrinterState, at: datetime) -> PrinterReport:
        """The same as long as the printer is as it was."""
        return self if state is self.state else PrinterReport(state, at)

    def with_ticket(self) -> PrinterReport:
        return replace(self, tickets=self.tickets + 1)

    def status(self, version: str) -> DeviceStatus:
        """As it goes to the server."""
        return DeviceStatus(self.state, self.since, self.tickets, version)


def state_of(health: str | None) -> PrinterState:
    """The printer's health in the words of the wire; None: there is no printer."""
    if health is None:
        return PrinterState.NONE
    try:
        return PrinterState(health)
    except ValueError:
        return PrinterState.OFFLINE
