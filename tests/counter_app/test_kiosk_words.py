"""How the kiosks are, in words."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from counter_app.kiosk_words import kiosk_troubles, presence, printer
from queue_link.messages import KioskState
from queue_link.vocabulary import PrinterState
from tests.counter_app.kiosks import GONE, NO_PAPER, SILENT, WELL

HELSINKI = ZoneInfo("Europe/Helsinki")


def test_every_state_of_a_printer_has_words() -> None:
    told = [printer(state) for state in (None, *PrinterState)]
    assert all(told)
    assert len(set(told)) == len(told)


@pytest.mark.parametrize(
    ("kiosk", "told"),
    [
        (NO_PAPER, "Kiosk 2: Out of paper, since 10:38. Tickets since then:\N{NO-BREAK SPACE}3."),
        (replace(NO_PAPER, tickets=0), "Kiosk 2: Out of paper, since 10:38."),
        (
            replace(NO_PAPER, printer=PrinterState.NEAR_END, tickets=70),
            "Kiosk 2: Paper is running low, since 10:38.",
        ),
        (GONE, "Kiosk 3 has not been heard of since 10:55."),
        (SILENT, "Kiosk 4: no sound, since 10:53."),
    ],
)
def test_trouble_is_told_with_which_kiosk_since_when_and_what_it_has_cost(
    kiosk: KioskState, told: str
) -> None:
    assert [trouble.text for trouble in kiosk_troubles(kiosk, HELSINKI)] == [told]


def faults(kiosk: KioskState) -> list[object]:
    return [trouble.fault for trouble in kiosk_troubles(kiosk, HELSINKI)]


def test_more_tickets_do_not_make_another_fault() -> None:
    """Staff are told once."""
    assert faults(NO_PAPER) == faults(replace(NO_PAPER, tickets=50))
    assert faults(NO_PAPER) != faults(replace(NO_PAPER, printer=PrinterState.COVER_OPEN))


def test_a_printer_and_a_loudspeaker_that_fail_are_two_faults() -> None:
    """Either may be mended alone. Of a kiosk that is gone only that is told."""
    both = replace(NO_PAPER, silent_since=SILENT.silent_since)
    assert [trouble.text for trouble in kiosk_troubles(both, HELSINKI)] == [
        "Kiosk 2: Out of paper, since 10:38. Tickets since then:\N{NO-BREAK SPACE}3.",
        "Kiosk 2: no sound, since 10:53.",
    ]
    assert set(faults(NO_PAPER)) < set(faults(both))
    assert faults(replace(GONE, silent_since=SILENT.silent_since)) == faults(GONE)


def test_nobody_is_sent_where_nobody_is_needed() -> None:
    """Staff have closed it: they know."""
    assert kiosk_troubles(replace(SILENT, needs_somebody=False), HELSINKI) == ()


def test_a_kiosk_is_in_use_closed_or_gone() -> None:
    states = [presence(kiosk, HELSINKI) for kiosk in (WELL, NO_PAPER, GONE, SILENT)]
    assert states == ["In use", "Closed", "Gone since 10:55", "In use, no sound"]
    assert presence(replace(SILENT, closed=True), HELSINKI) == "Closed, no sound"
