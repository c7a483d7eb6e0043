"""Slowing down whoever asks too much."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queue_server.pacing import Allowance


def test_a_burst_is_let_through_at_once() -> None:
    allowance = Allowance(rate=10, burst=20)
    assert [allowance.spend(100) for _ in range(20)] == [0] * 20


def test_what_exceeds_the_burst_waits_its_turn() -> None:
    """Each at a distance of one over the rate."""
    allowance = Allowance(rate=10, burst=2)
    waits = [allowance.spend(100) for _ in range(5)]
    assert waits == pytest.approx([0, 0, 0.1, 0.2, 0.3])


def test_whoever_is_quiet_for_a_while_may_burst_again() -> None:
    """But not more than once: rights are not saved up."""
    allowance = Allowance(rate=10, burst=2)
    for _ in range(4):
        allowance.spend(100)
    assert [allowance.spend(1000) for _ in range(3)] == pytest.approx([0, 0, 0.1])


def test_asking_at_the_rate_is_never_slowed_down() -> None:
    allowance = Allowance(rate=10, burst=1)
    assert max(allowance.spend(n / 10) for n in range(1000)) == pytest.approx(0)


@given(st.lists(st.floats(0, 2), min_size=1, max_size=60), st.floats(0.5, 100), st.integers(1, 50))
def test_in_the_long_run_nobody_is_faster_than_the_rate(pauses: list[float], rate: float, burst: int) -> None:
    """Whoever waits as told has at most the burst and the rate's share of the time that went by."""
    allowance = Allowance(rate, burst)
    now = begun = 1000.0
    for taken, pause in enumerate(pauses, start=1):
        now += pause
        now += allowance.spend(now)
        assert taken <= burst + (now - begun) * rate + 1e-6
