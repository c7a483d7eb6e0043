"""Chance that a replay finds again."""

from __future__ import annotations

import math
from statistics import NormalDist, fmean, stdev

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queue_server.domain.forecast.chance import Chance, Strata


def test_the_stream_is_that_of_splitmix64() -> None:
    """The reference numbers of the algorithm's authors for the seed 1234567."""
    chance = Chance(1234567)
    assert [chance.bits() for _ in range(3)] == [
        6457827717110365317,
        3203168211198807973,
        9817491932198370423,
    ]


def test_uniforms_fill_the_unit_interval() -> None:
    chance = Chance(1)
    drawn = [chance.uniform() for _ in range(4000)]
    assert 0 < min(drawn) < 0.002
    assert 0.998 < max(drawn) < 1
    assert fmean(drawn) == pytest.approx(0.5, abs=0.02)


@given(st.integers(5, 80), st.integers(0, 1 << 63))
def test_over_all_days_each_part_comes_once(at_most: int, seed: int) -> None:
    strata = Strata(at_most, Chance(seed))
    assert strata.days <= at_most
    for _ in range(5):
        assert sorted(strata.column()) == list(range(strata.days))


def test_two_columns_have_nothing_to_do_with_each_other() -> None:
    strata = Strata(61, Chance(3))
    columns = [strata.normals() for _ in range(40)]
    products = [
        abs(fmean(x * y for x, y in zip(one, other, strict=True)))
        for place, one in enumerate(columns)
        for other in columns[:place]
    ]
    # The mean absolute correlation of independent columns is sqrt(2 / pi / 61).
    assert fmean(products) == pytest.approx(math.sqrt(2 / math.pi / 61), rel=0.2)


@given(st.floats(0, 1), st.integers(0, 1000))
def test_what_happens_does_so_as_often_as_it_should(probability: float, seed: int) -> None:
    strata = Strata(59, Chance(seed))
    assert abs(sum(strata.happens(probability)) - probability * 59) < 1 + 1e-9


def test_the_fraction_of_a_day_is_left_to_chance() -> None:
    strata = Strata(59, Chance(5))
    assert fmean(sum(strata.happens(0.005)) for _ in range(2000)) == pytest.approx(0.005 * 59, rel=0.1)


def test_lengths_have_the_mean_of_their_distribution() -> None:
    values = Strata(23, Chance(1)).lognormal(math.log(600), 0.5)
    assert fmean(values) == pytest.approx(600 * math.exp(0.125))
    assert stdev(map(math.log, values)) == pytest.approx(0.5, rel=0.1)


def test_what_is_left_is_that_of_those_that_last_so_long() -> None:
    """E(X - a | X > a) of a lognormal, by its partial expectation."""
    mu, sigma, age = math.log(600), 0.5, 900.0
    normal = NormalDist()
    above = 1 - normal.cdf((math.log(age) - mu) / sigma)
    partial = math.exp(mu + sigma**2 / 2) * (1 - normal.cdf((math.log(age) - mu) / sigma - sigma))
    left = Strata(61, Chance(1)).rest_of_lognormal(mu, sigma, age)
    assert fmean(left) == pytest.approx(partial / above - age, rel=0.05)
    assert min(left) >= 0


def test_what_should_have_been_over_long_ago_ends_soon() -> None:
    left = Strata(11, Chance(1)).rest_of_lognormal(math.log(600), 0.5, 7200)
    assert max(left) < 7200


def test_without_deviation_the_rest_is_exact() -> None:
    assert Strata(5, Chance(1)).rest_of_lognormal(math.log(600), 0, 250) == pytest.approx([350.0] * 5)
    assert Strata(5, Chance(1)).rest_of_lognormal(math.log(600), 0, 900) == [0.0] * 5
