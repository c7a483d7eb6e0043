"""Bands that hold as often as they say."""

from __future__ import annotations

import math
from statistics import NormalDist

import pytest

from queue_link.results import Band
from queue_server.domain.forecast.calibration import Spread, length_of
from queue_server.domain.forecast.chance import Chance

_NORMAL = NormalDist()


def coverage(
    spread: Spread, log_sd: float, drawn: Band, forecasts: int, out: int = 1
) -> tuple[float, Spread]:
    """How often a band holds for lognormal waits about its middle; ``out`` forecasts are always under way."""
    chance, held = Chance(1), 0
    under_way: list[tuple[Band, float]] = []
    for _ in range(forecasts):
        told = spread.applied(drawn)
        wait_s = drawn.likely * math.exp(log_sd * _NORMAL.inv_cdf(chance.uniform()))
        held += told.low <= wait_s <= told.high
        under_way.append((told, wait_s))
        if len(under_way) == out:
            for over in under_way:
                spread = spread.after(*over)
            under_way.clear()
    return held / forecasts, spread


def test_at_first_the_band_is_told_as_drawn() -> None:
    assert Spread().applied(Band(300, 600, 900)) == Band(300, 600, 900)


@pytest.mark.parametrize("log_sd", [0.1, 0.3, 0.6])
def test_a_band_that_is_wrong_comes_to_hold_in_eight_of_ten(log_sd: float) -> None:
    """The one drawn would be right for 0.3: for the others it is far too wide, or too narrow."""
    drawn = Band(round(1000 * math.exp(-1.28 * 0.3)), 1000, round(1000 * math.exp(1.28 * 0.3)))
    _, learnt = coverage(Spread(), log_sd, drawn, 600)
    held, _ = coverage(learnt, log_sd, drawn, 2000)
    assert 0.77 <= held <= 0.83


def test_a_biased_band_comes_to_hold_too() -> None:
    """All waits are a third longer than forecast."""
    drawn = Band(500, 750, 1000)
    spread, held, chance = Spread(), 0, Chance(2)
    for number in range(3000):
        told = spread.applied(drawn)
        wait_s = 1000 * math.exp(0.2 * _NORMAL.inv_cdf(chance.uniform()))
        held += number >= 1000 and told.low <= wait_s <= told.high
        spread = spread.after(told, wait_s)
    assert 0.77 <= held / 2000 <= 0.83


def test_many_forecasts_under_way_do_not_make_it_swing() -> None:
    """Whatever was told in half a day is known to be wrong only afterwards, all at once."""
    drawn = Band(700, 1000, 1300)
    _, learnt = coverage(Spread(), 0.4, drawn, 1500, out=150)
    held, _ = coverage(learnt, 0.4, drawn, 3000, out=150)
    assert 0.75 <= held <= 0.85


def test_where_nobody_can_wait_less_the_upper_side_has_all_misses() -> None:
    spread = Spread(seen=1000)
    told = Band(0, 20, 60)
    hits, misses = spread.after(told, 30.0).high, spread.after(told, 90.0).high
    assert hits == pytest.approx(-0.2 * 0.02)
    assert misses == pytest.approx(0.8 * 0.02)


def test_it_does_not_grow_without_limit() -> None:
    spread = Spread()
    for _ in range(2000):
        spread = spread.after(Band(100, 200, 300), 99999.0)
    assert spread.applied(Band(100, 200, 300)).high == 200 + 5 * 100


def test_a_band_of_no_width_is_told_with_some() -> None:
    """Days drawn that all agree leave no band; half a minute on each side is the least."""
    assert Spread().applied(Band(600, 600, 600)) == Band(570, 600, 630)


def test_nobody_waits_less_than_nothing() -> None:
    assert Spread(low=1.0).applied(Band(0, 10, 50)).low == 0


@pytest.mark.parametrize(
    ("before", "length"), [(0, 0), (1, 1), (3, 1), (4, 2), (9, 2), (10, 3), (19, 3), (20, 4), (300, 4)]
)
def test_queues_are_told_apart_by_length(before: int, length: int) -> None:
    assert length_of(before) == length
