"""Forecasts against what came of them."""

from __future__ import annotations

import pytest

from queue_link.results import Band
from queue_server.domain.forecast.accuracy import Accuracy, Mean


def test_nothing_is_said_of_no_forecasts() -> None:
    nothing = Accuracy()
    assert nothing.coverage is None
    assert nothing.mean_wait_s is None
    assert nothing.mean_error_s is None
    assert nothing.against_baseline is None


def test_it_keeps_coverage_and_errors() -> None:
    told = Band(300, 600, 900)
    accuracy = Accuracy().after(told, 500, None).after(told, 1000, 800).after(told, 600, 500)
    assert accuracy.coverage == pytest.approx(2 / 3)
    assert accuracy.mean_wait_s == 700
    assert accuracy.mean_error_s == pytest.approx((100 + 400 + 0) / 3)


def test_it_is_compared_with_the_cheap_rule_on_the_same_waits() -> None:
    """The first wait has no figure of the cheap rule, so it does not count for either."""
    told = Band(300, 600, 900)
    accuracy = Accuracy().after(told, 9000, None).after(told, 700, 800).after(told, 500, 800)
    assert accuracy.against_baseline == pytest.approx(200 / 400)


def test_a_mean_forgets() -> None:
    mean = Mean(0.0)
    for _ in range(50):
        mean = mean.after(100, at_most=10)
    assert mean.value == pytest.approx(100)
    for _ in range(10):
        mean = mean.after(0, at_most=10)
    assert mean.value == pytest.approx(100 * 0.9**10)


def test_a_mean_is_the_mean_while_it_is_young() -> None:
    assert Mean(7.0).after(1).after(2).after(6).value == pytest.approx(3)
