"""Quantiles and probabilities from a few days drawn."""

from __future__ import annotations

from statistics import NormalDist

import pytest

from queue_link.results import Band
from queue_server.domain.forecast.bands import NEVER_S, band, chance


def test_a_band_holds_eight_of_ten() -> None:
    waits = [float(wait) for wait in range(0, 1010, 10)]
    assert band(waits, 101) == Band(96, 500, 904)


def test_the_order_of_days_does_not_matter() -> None:
    assert band([30.0, 10.0, 20.0], 3) == band([10.0, 20.0, 30.0], 3)


def test_days_without_a_call_count_as_endless() -> None:
    drawn = band([60.0] * 7, 10)
    assert (drawn.likely, drawn.high) == (60, NEVER_S)
    assert band([], 10) == Band(NEVER_S, NEVER_S, NEVER_S)


def test_a_call_on_every_day_long_before_the_end_is_sure() -> None:
    assert chance([100.0, 200.0, 300.0], 3, left_s=3600) == 1.0


def test_a_day_without_a_call_is_a_day_too_late() -> None:
    assert chance([100.0, 200.0, 300.0], 4, left_s=3600) == 0.75


def test_after_the_end_nothing_is_in_time() -> None:
    assert chance([0.0], 1, left_s=0) == 0.0
    assert chance([], 5, left_s=100) == 0.0


@pytest.mark.parametrize("probability", [0.5, 0.8, 0.95, 0.99])
def test_few_days_tell_a_probability_well(probability: float) -> None:
    """From 23 days of a normal distribution, better than in 23rds."""
    normal = NormalDist(3600, 600)
    waits = [normal.inv_cdf((day + 0.5) / 23) for day in range(23)]
    assert chance(waits, 23, normal.inv_cdf(probability)) == pytest.approx(probability, abs=0.025)
