"""What staff must know of the printer."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kiosk_app.paper_trouble import PaperTrouble, PaperWatch
from kiosk_app.printing.outcome import Health

NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def minutes(number: float) -> datetime:
    return NINE + timedelta(minutes=number)


def test_a_fault_has_a_beginning_and_counts_tickets() -> None:
    """Fifty customers later it is still one fault, since nine o'clock."""
    watch = PaperWatch().heard(Health.PAPER_OUT, NINE)
    for minute in range(50):
        watch = watch.heard(Health.PAPER_OUT, minutes(minute)).ticket(printed=False)
    assert watch.trouble == PaperTrouble(Health.PAPER_OUT, NINE, tickets=50, unprinted=50)


def test_paper_near_its_end_costs_no_slip() -> None:
    """Tickets since are counted all the same: they tell how soon somebody must come."""
    watch = PaperWatch().heard(Health.NEAR_END, NINE).ticket().ticket()
    assert watch.trouble == PaperTrouble(Health.NEAR_END, NINE, tickets=2)


def test_a_printer_that_is_well_is_no_trouble() -> None:
    """And the next fault begins anew."""
    watch = PaperWatch().heard(Health.PAPER_OUT, NINE).ticket().heard(Health.READY, minutes(5))
    assert watch.trouble is None
    watch = watch.ticket().heard(Health.PAPER_OUT, minutes(6))
    assert watch.trouble == PaperTrouble(Health.PAPER_OUT, minutes(6))


def test_a_fault_that_another_one_interrupts_goes_on() -> None:
    """Somebody opens the cover to look, or the printer is off for a moment: still out of paper since nine."""
    watch = PaperWatch().heard(Health.PAPER_OUT, NINE).ticket()
    watch = watch.heard(Health.COVER_OPEN, minutes(3)).ticket()
    assert watch.trouble == PaperTrouble(Health.COVER_OPEN, minutes(3), tickets=1)
    watch = watch.heard(Health.PAPER_OUT, minutes(4))
    assert watch.trouble == PaperTrouble(Health.PAPER_OUT, NINE, tickets=2)


@pytest.mark.parametrize(
    ("fault", "after_s", "worth"),
    [
        (Health.PAPER_OUT, 0, True),
        (Health.UNREACHABLE, 5, False),
        (Health.UNREACHABLE, 15, True),
        (Health.OFFLINE, 5, False),
    ],
)
def test_what_may_pass_is_not_told_at_once(fault: Health, after_s: float, worth: bool) -> None:
    """Nobody is sent to a printer that is back before they get there."""
    assert PaperTrouble(fault, NINE).worth_telling(NINE + timedelta(seconds=after_s)) is worth
