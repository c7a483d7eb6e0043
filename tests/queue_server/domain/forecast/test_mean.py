"""A mean that forgets."""

from __future__ import annotations

import pytest

from queue_server.domain.forecast.mean import Mean


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
