"""Five hundred tickets on a failing printer: each number is on paper once, or was on the screen."""

from __future__ import annotations

import asyncio
from collections import Counter

import pytest

from kiosk_app.events import Paper
from kiosk_app.printing.outcome import Health, Outcome
from kiosk_app.printing.settings import PrinterSettings
from tests.fakes.simulated_loop import SimulatedLoop
from tests.kiosk_app.printing.morning import FAULTS, Ledger, Morning

TICKETS = 500
NO_PAPER_PROMISED = (Paper.NONE, Paper.FAILED, Paper.UNSURE, Paper.PRINTING)
FAULT_SHARE = 0.5


def play(seed: int) -> Ledger:
    async def whole() -> Ledger:
        morning = Morning(seed, PrinterSettings())
        await morning.play(TICKETS, FAULT_SHARE)
        return morning.ledger

    with asyncio.Runner(loop_factory=SimulatedLoop) as runner:
        return runner.run(whole())


@pytest.mark.logs("a slip may still be in the printer's memory")
def test_every_ticket_reconciles(seed: int) -> None:
    """On paper once, more often only as marked copies; not on paper: shown on the screen as such."""
    ledger = play(seed)
    assert set(ledger.faults) == set(FAULTS)
    whole = _on_paper(ledger)
    for number in range(1, TICKETS + 1):
        where = f"seed {seed}, ticket {number}: {ledger.outcomes.get(number)} {ledger.papers[number]}"
        told = Counter(ledger.outcomes.get(number, []))
        confirmed, unknown = told[Outcome.CONFIRMED], told[Outcome.UNKNOWN]
        assert confirmed <= whole[number] <= confirmed + unknown, where
        if whole[number] == 0:
            assert ledger.papers[number][-1] in NO_PAPER_PROMISED, where
    assert ledger.queue == list(range(1, TICKETS + 1))
    assert ledger.given_up == []
    assert ledger.health is Health.READY


def _on_paper(ledger: Ledger) -> Counter[int]:
    """Whole slips by number. No paper has two numbers, and all but the first of one number are copies."""
    whole: Counter[int] = Counter()
    seen: set[int] = set()
    for slip in ledger.slips:
        assert len(slip.tickets) <= 1, f"two tickets on one slip: {slip.tickets}"
        for number, copy in slip.tickets:
            assert copy or number not in seen, f"ticket {number} is on paper twice, and not as a copy"
            seen.add(number)
            whole[number] += slip.whole
    return whole
