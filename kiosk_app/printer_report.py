"""What a kiosk tells staff of its printer: how it is, since when, and the tickets since then. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk_app.paper_trouble import PaperTrouble
from queue_link.device_commands import DeviceStatus
from queue_link.vocabulary import PrinterState


@dataclass(frozen=True)
class PrinterReport:
    state: PrinterState
    since: datetime
    tickets: int = 0
    """Given out since a fault began."""

    def status(
        self, version: str, silent_since: datetime | None = None, printed_at: datetime | None = None
    ) -> DeviceStatus:
        """As it goes to the server, with since when the kiosk's sound is not heard, and its newest slip."""
        return DeviceStatus(self.state, self.since, self.tickets, version, silent_since, printed_at)


def report(trouble: PaperTrouble | None, before: PrinterReport | None, now: datetime) -> PrinterReport:
    """What is to be told now, after ``before``. A fault that may pass by itself in a moment is not told yet,
    unless nothing was told before."""
    if trouble is None:
        return _still(before, PrinterState.READY) or PrinterReport(PrinterState.READY, now)
    fault = state_of(trouble.fault)
    if before is None or before.state is fault or trouble.worth_telling(now):
        return PrinterReport(fault, trouble.since, trouble.tickets)
    return before


def state_of(health: str | None) -> PrinterState:
    """The printer's health in the words of the wire; None: there is no printer."""
    if health is None:
        return PrinterState.NONE
    try:
        return PrinterState(health)
    except ValueError:
        return PrinterState.OFFLINE


def _still(before: PrinterReport | None, state: PrinterState) -> PrinterReport | None:
    return before if before is not None and before.state is state else None
