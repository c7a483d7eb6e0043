"""What is told of the printer."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk_app.printer_report import PrinterReport, state_of
from kiosk_app.printing.outcome import Health
from queue_link.device_commands import DeviceStatus
from queue_link.vocabulary import PrinterState
from tests.kiosk_app.malmi_setup import NOW

LATER = NOW + timedelta(minutes=9)


@pytest.mark.parametrize("health", list(Health))
def test_every_health_has_a_word_on_the_wire(health: Health) -> None:
    assert state_of(health).value == health.value


def test_no_printer_and_words_of_a_newer_kiosk() -> None:
    assert state_of(None) is PrinterState.NONE
    assert state_of("on-fire") is PrinterState.OFFLINE


def test_tickets_are_counted_since_the_fault_began() -> None:
    """A new fault begins anew; the same one goes on."""
    report = PrinterReport(PrinterState.READY, NOW).with_ticket()
    out = report.now(PrinterState.PAPER_OUT, LATER).with_ticket().with_ticket()
    assert out.now(PrinterState.PAPER_OUT, LATER + timedelta(minutes=1)) == out
    assert out.status("1.0") == DeviceStatus(PrinterState.PAPER_OUT, LATER, 2, "1.0")
