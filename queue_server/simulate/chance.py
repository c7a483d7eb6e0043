"""Chance by name: the same name gives the same draws, whatever else is drawn."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import accumulate
from random import Random


def stream(*names: object) -> Random:
    """A generator of its own for this name, the same on every machine and in every process."""
    return Random("/".join(map(str, names)))


def lognormal(chance: Random, mean: float, sigma: float) -> float:
    """A lognormal draw with this mean; ``sigma`` is the standard deviation of its logarithm."""
    return mean * math.exp(sigma * chance.gauss(0, 1) - sigma * sigma / 2)


def poisson_times(chance: Random, shares: Sequence[float], width: float, mean: float) -> Iterator[float]:
    """The points of a Poisson process whose rate is constant on each interval of ``width``.

    ``shares`` are the relative rates of the intervals, ``mean`` is the expected number of points. A process
    of rate 1 is stretched by the inverse of its cumulative rate (Cinlar 1975, Introduction to Stochastic
    Processes, 4.7).
    """
    total = sum(shares)
    ends = list(accumulate(share * mean / total for share in shares))
    point, interval = chance.expovariate(1), 0
    while point < mean:
        while point >= ends[interval] and interval < len(ends) - 1:
            interval += 1
        size = shares[interval] * mean / total
        begins = ends[interval] - size
        yield (interval + min(1.0, (point - begins) / size)) * width
        point += chance.expovariate(1)
