"""What is told of the printer."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk_app.paper_trouble import PaperTrouble
from kiosk_app.printer_report import PrinterReport, report, state_of
from kiosk_app.printing.outcome import Health
from queue_link.device_commands import DeviceStatus
from queue_link.vocabulary import PrinterState
from tests.kiosk_app.malmi_setup import NOW

LATER = NOW + timedelta(seconds=9)
READY = PrinterReport(PrinterState.READY, NOW)
OUT = PaperTrouble(Health.PAPER_OUT, LATER, tickets=2)
AWAY = PaperTrouble(Health.UNREACHABLE, NOW)


@pytest.mark.parametrize("health", list(Health))
def test_every_health_has_a_word_on_the_wire(health: Health) -> None:
    assert state_of(health).value == health.value


def test_no_printer_and_words_of_a_newer_kiosk() -> None:
    assert state_of(None) is PrinterState.NONE
    assert state_of("on-fire") is PrinterState.OFFLINE


def test_a_fault_is_told_with_its_time_and_the_tickets_since() -> None:
    told = report(OUT, READY, LATER)
    assert told == PrinterReport(PrinterState.PAPER_OUT, LATER, 2)
    assert told.status("1.0") == DeviceStatus(PrinterState.PAPER_OUT, LATER, 2, "1.0")


def test_a_printer_that_is_well_is_so_since_it_became_so() -> None:
    assert report(None, None, NOW) == READY
    assert report(None, READY, LATER) == READY
    assert report(None, report(OUT, READY, LATER), LATER).since == LATER


def test_a_break_that_may_pass_in_a_moment_is_told_only_when_it_lasts() -> None:
    assert report(AWAY, READY, LATER) == READY
    assert report(AWAY, READY, NOW + timedelta(seconds=15)).state is PrinterState.UNREACHABLE


def test_at_the_start_the_printer_is_not_said_to_be_well_before_it_is() -> None:
    first = report(AWAY, None, NOW)
    assert first.state is PrinterState.UNREACHABLE
    assert report(AWAY, first, LATER) == first
