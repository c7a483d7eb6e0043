"""What a technician reads."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk_app.service_facts import Findings, facts
from queue_link.qt.link import LinkState
from queue_link.vocabulary import PrinterState
from tests.kiosk_app.malmi_setup import NOW

FOUND = Findings(
    PrinterState.PAPER_OUT,
    "",
    LinkState.ONLINE,
    "ws://queue:8765",
    NOW,
    NOW,
    ("192.0.2.7",),
    (1080, 1920),
    4.0,
    "0.1.0",
)


def told(found: Findings) -> dict[str, str]:
    return {fact.label: fact.value for fact in facts(lambda _, source: source, found)}


def test_everything_is_told() -> None:
    assert told(FOUND) == {
        "Printer": "Out of paper",
        "Sound": "In order",
        "Connection": "Connected",
        "Server": "ws://queue:8765",
        "Heard last": "2026-03-02 09:00:00 UTC",
        "Clock": "2026-03-02 09:00:00 UTC",
        "Network addresses": "192.0.2.7",
        "Screen": "1080 × 1920 (270 × 480 mm)",
        "Version": "0.1.0",
    }


def test_why_nothing_is_heard_is_told() -> None:
    assert told(replace(FOUND, sound="no player"))["Sound"] == "no player"
    assert told(replace(FOUND, sound=None))["Sound"] == "Off"


def test_what_is_not_known_is_a_dash() -> None:
    seen = told(replace(FOUND, heard_at=None, addresses=(), pixels_per_mm=0.0, version=""))
    assert (seen["Heard last"], seen["Network addresses"], seen["Version"]) == ("–", "–", "–")
    assert seen["Screen"] == "1080 × 1920"


@pytest.mark.parametrize("printer", list(PrinterState))
@pytest.mark.parametrize("link", list(LinkState))
def test_every_state_has_words(printer: PrinterState, link: LinkState) -> None:
    seen = told(replace(FOUND, printer=printer, link=link))
    assert seen["Printer"]
    assert seen["Connection"]
