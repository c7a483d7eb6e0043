"""The few statistics that the benchmark needs."""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import median

import msgspec


class Latency(msgspec.Struct, frozen=True):
    """How long something took, in seconds: half the time at most ``p50``, 99 times of 100 at most ``p99``."""

    p50: float
    p99: float


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest of ``values`` that ``share`` (0 to 1) of them do not exceed: one that really occurred.

    Raises ``ValueError`` when there are none.
    """
    if not values:
        raise ValueError("no values to take a percentile of")
    return sorted(values)[max(0, math.ceil(share * len(values)) - 1)]


def latency(seconds: Sequence[float]) -> Latency:
    """Raises ``ValueError`` when nothing was measured."""
    return Latency(percentile(seconds, 0.5), percentile(seconds, 0.99))


def typical(rounds: Sequence[Latency]) -> Latency:
    """The median of several rounds, for each percentile."""
    return Latency(median(one.p50 for one in rounds), median(one.p99 for one in rounds))
