from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queue_server.bench.percentiles import Latency, latency, percentile, typical


def test_percentile_is_a_value_that_occurred() -> None:
    """Of 1 to 100, 99 values do not exceed 99, and half do not exceed 50."""
    values = [float(n) for n in range(100, 0, -1)]
    assert latency(values) == Latency(p50=50.0, p99=99.0)


def test_percentile_of_one_value_is_that_value() -> None:
    """One measurement is all there is to say."""
    assert latency([3.0]) == Latency(3.0, 3.0)


def test_percentile_of_nothing_is_refused() -> None:
    """A row without measurements is a fault, not a zero."""
    with pytest.raises(ValueError, match="no values"):
        percentile([], 0.5)


@given(st.lists(st.floats(0, 1e6), min_size=1), st.floats(0, 1))
def test_percentile_covers_its_share(values: list[float], share: float) -> None:
    """At least the asked share of the values does not exceed the percentile."""
    found = percentile(values, share)
    assert found in values
    assert sum(value <= found for value in values) >= share * len(values)


def test_rounds_are_summed_up_by_their_medians() -> None:
    """One disturbed round does not spoil a figure."""
    rounds = [Latency(1.0, 9.0), Latency(2.0, 3.0), Latency(50.0, 4.0)]
    assert typical(rounds) == Latency(2.0, 4.0)
