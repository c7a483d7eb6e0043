"""Steps of the volume."""

from __future__ import annotations

from queue_link.speech.volume import STEPS_DB, Volume


def test_29_the_range_is_18_db_and_a_step_lies_12_db_above_the_lowest() -> None:
    """EN 301 549, 5.1.3.11."""
    assert STEPS_DB[-1] - STEPS_DB[0] >= 18
    assert STEPS_DB[0] + 12 in STEPS_DB
    assert all(step <= 0 for step in STEPS_DB)


def test_the_first_volume_can_be_turned_both_ways() -> None:
    """For who hears badly, and for who is ashamed."""
    first = Volume()
    assert first.louder().decibels > first.decibels > first.quieter().decibels


def test_the_ends_stay_where_they_are() -> None:
    """Pressing on changes nothing, and can be told."""
    loudest = softest = Volume()
    for _ in STEPS_DB:
        loudest, softest = loudest.louder(), softest.quieter()
    assert (loudest.decibels, softest.decibels) == (max(STEPS_DB), min(STEPS_DB))
    assert loudest.loudest
    assert softest.softest
