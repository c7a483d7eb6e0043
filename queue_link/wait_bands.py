"""Forecasts of a wait as people are told them: rounded, since they are not better than that."""

from __future__ import annotations

from math import ceil

from queue_link.results import Band

STEP_MIN = 5
"""Forecasts are not better than this, and look it."""


def rounded(band: Band) -> tuple[int, int]:
    """The band's ends in minutes, in steps of five: the short end down, the long end up and never 0."""
    low = max(0, band.low // 60 // STEP_MIN * STEP_MIN)
    high = ceil(band.high / 60 / STEP_MIN) * STEP_MIN
    return low, max(STEP_MIN, high)
