"""What must be over in time is said as slowly as that allows."""

from __future__ import annotations

import pytest

from queue_link.speech.pace import FASTEST, Length, fit, length_of, pace_for

CHIME = Length(1.0, 0.0)


def words(seconds: float) -> Length:
    return Length(0.0, seconds)


def test_what_has_time_is_not_hurried() -> None:
    assert pace_for([CHIME, words(3), words(3)], 10) == 1.0
    assert pace_for([CHIME], 10) == 1.0


@pytest.mark.parametrize("within", [8.0, 9.0, 9.5, 10.0, 11.0, 12.0])
@pytest.mark.parametrize("each", [2.5, 2.8, 3.0, 3.2])
def test_whether_there_is_time_is_seen_without_the_fastest(each: float, within: float) -> None:
    """It is over in time as it is exactly when its pace is the usual one."""
    lengths = [CHIME, *[words(each)] * 3]
    assert fit([length.fixed + length.spoken for length in lengths], within) is (
        pace_for(lengths, within) == 1.0
    )


@pytest.mark.parametrize("each", [3.0, 3.3, 3.7])
def test_all_of_it_is_said_a_little_faster(each: float) -> None:
    """As fast as it must be and hardly faster, for all alike; the chime takes the time that it takes."""
    pace = pace_for([CHIME, *[words(each)] * 3], 10)
    assert 1.0 < pace <= FASTEST
    assert 8.0 < 1.0 + 3 * each / pace < 9.5


def test_where_not_all_can_be_said_the_others_are_not_hurried_for_it() -> None:
    """The last one would be left out even at the fastest."""
    all_three = [CHIME, words(4), words(4), words(5)]
    assert pace_for(all_three, 10) == pace_for(all_three[:3], 10) < FASTEST


def test_recordings_cannot_be_said_faster() -> None:
    """So that what is beside them is."""
    recorded = Length(5.0, 0.0)
    assert pace_for([CHIME, recorded, words(5)], 10) > pace_for([CHIME, words(5), words(5)], 10)


def test_more_than_there_is_time_for() -> None:
    """Nothing is faster than what can be understood."""
    assert pace_for([words(60)], 10) == FASTEST
    assert pace_for([Length(60, 1)], 10) == FASTEST


def test_pauses_and_recordings_are_as_long_at_any_pace() -> None:
    """Seen from how much shorter it is at the fastest."""
    assert length_of(3.0, 2.0) == Length(0.0, 3.0)
    assert length_of(3.0, 3.0) == Length(3.0, 0.0)
    mixed = length_of(1.0 + 3.0, 1.0 + 3.0 / FASTEST)
    assert (mixed.fixed, mixed.spoken) == pytest.approx((1.0, 3.0))
