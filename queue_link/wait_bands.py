"""Forecasts of a wait as people are told them: rounded, since they are not better than that."""

from __future__ import annotations

from math import ceil

from queue_link.results import Band

STEP_MIN = 5
"""Forecasts are not better than this, and look it."""
SHORT_MIN = 10
"""Up to here only the long end is told."""
IN_HOURS_FROM_MIN = 90


def is_short(low: int, high: int) -> bool:
    """Of these ends in minutes only the long one is told."""
    return low == 0 or high <= SHORT_MIN


def rounded(band: Band) -> tuple[int, int]:
    """The band's ends in minutes, in steps of five: the short end down, the long end up and never 0."""
    low = max(0, band.low // 60 // STEP_MIN * STEP_MIN)
    high = ceil(band.high / 60 / STEP_MIN) * STEP_MIN
    return low, max(STEP_MIN, high)
