"""From the moments at which somebody was called on the days drawn, to what is said of it."""

from __future__ import annotations

import math
from collections.abc import Sequence

from queue_link.results import Band

NEVER_S = 24 * 3600
"""Stands for a call that does not come."""
_ALL_IN = 4.0
"""Standard deviations beyond which a call is surely on one side of a limit."""


def band(waits: Sequence[float], days: int) -> Band:
    """The 10, 50 and 90 % quantiles of waits drawn on ``days``; days without a call had an endless one."""
    in_order = sorted(waits)
    low, likely, high = (_quantile(in_order, days, part) for part in (0.1, 0.5, 0.9))
    return Band(low, likely, high)


def _quantile(in_order: Sequence[float], days: int, part: float) -> int:
    """Between the two nearest (Hyndman and Fan 1996, The American Statistician 50(4), definition 5)."""
    if not days:
        return NEVER_S
    place = min(max(part * days - 0.5, 0.0), days - 1.0)
    below = int(place)
    if below >= len(in_order):
        return NEVER_S
    if below + 1 >= len(in_order):
        return round(in_order[below]) if below + 1 >= days else NEVER_S
    return round(in_order[below] + (place - below) * (in_order[below + 1] - in_order[below]))


def chance(waits: Sequence[float], days: int, left_s: float) -> float:
    """Probability of a call within ``left_s``, smoothed so that few days tell more than in how many it was.

    Each day drawn counts with a normal distribution about its moment (Silverman 1986, Density Estimation,
    3.31: 0.9 standard deviations over the fifth root of the number of days).
    """
    count = len(waits)
    if not count or not days or left_s <= 0:
        return 0.0
    mean = sum(waits) / count
    deviation = math.sqrt(sum((wait - mean) ** 2 for wait in waits) / count)
    width = max(1.0, 0.9 * deviation / count**0.2)
    if max(waits) + _ALL_IN * width <= left_s:
        return count / days
    scale = 1 / (width * math.sqrt(2))
    return sum(0.5 + 0.5 * math.erf((left_s - wait) * scale) for wait in waits) / days
