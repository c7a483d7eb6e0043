"""How the kiosks are, in words."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from counter_app.kiosk_words import fault_of, kiosk_trouble, presence, printer
from queue_link.messages import KioskState
from queue_link.vocabulary import PrinterState
from tests.counter_app.kiosks import GONE, NO_PAPER, WELL

HELSINKI = ZoneInfo("Europe/Helsinki")


def test_every_state_of_a_printer_has_words() -> None:
    told = [printer(state) for state in (None, *PrinterState)]
    assert all(told)
    assert len(set(told)) == len(told)


@pytest.mark.parametrize(
    ("kiosk", "told"),
    [
        (NO_PAPER, "Kiosk 2: Out of paper, since 10:38. Tickets since then: 3."),
        (replace(NO_PAPER, tickets=0), "Kiosk 2: Out of paper, since 10:38."),
        (
            replace(NO_PAPER, printer=PrinterState.NEAR_END, tickets=70),
            "Kiosk 2: Paper is running low, since 10:38.",
        ),
        (GONE, "Kiosk 3 has not been heard of since 10:55."),
    ],
)
def test_trouble_is_told_with_which_kiosk_since_when_and_what_it_has_cost(
    kiosk: KioskState, told: str
) -> None:
    assert kiosk_trouble(kiosk, HELSINKI) == told


def test_more_tickets_do_not_make_another_fault() -> None:
    """Staff are told once."""
    assert fault_of(NO_PAPER) == fault_of(replace(NO_PAPER, tickets=50))
    assert fault_of(NO_PAPER) != fault_of(replace(NO_PAPER, printer=PrinterState.COVER_OPEN))


def test_a_kiosk_is_in_use_closed_or_gone() -> None:
    states = [presence(kiosk, HELSINKI) for kiosk in (WELL, NO_PAPER, GONE)]
    assert states == ["In use", "Closed", "Gone since 10:55"]
