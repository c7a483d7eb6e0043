"""Bands that hold as often as they say: widened after a miss, narrowed a little after each hit.

Online adaptive conformal inference (Gibbs and Candes 2021, "Adaptive conformal inference under
distribution shift", NeurIPS): whatever the error of the forecast, the long-run share of misses on a side
goes to the share that is wanted, because each miss moves the limit out by ``1 - share`` steps and each hit in
by ``share`` steps. Here the limit that moves is the logarithm of the factor by which a side of the band is
stretched, apart for each class and for short and long queues, and clipped.
"""

from __future__ import annotations

import math
from bisect import bisect_right

import msgspec

from queue_link.results import Band

_LENGTHS = (1, 4, 10, 20)
LENGTHS = len(_LENGTHS) + 1
"""Queues of 0, 1-3, 4-9, 10-19, 20 and more tickets are apart."""
_OUTSIDE = 0.1
"""Share of waits that are to end below a band, and above it."""
_LEAST_S = 30
"""A side of a band is taken to be this wide at least, before it is stretched."""
_NARROWEST, _WIDEST = math.log(0.3), math.log(5)
_FIRST_STEP, _STEP = 0.1, 0.02
"""Small, for a wait is known only when it is over: as many forecasts as are out then were made by the same
limits, and must not push them too far together."""


class Spread(msgspec.Struct, frozen=True, omit_defaults=True):
    """Logarithms of factors for the bands of one class at one length of queue."""

    low: float = 0
    high: float = 0
    seen: int = 0
    """Forecasts whose waits are over."""

    def applied(self, band: Band) -> Band:
        """The band as it is told, from the one that was drawn."""
        down = max(band.likely - band.low, _LEAST_S) * math.exp(self.low)
        up = max(band.high - band.likely, _LEAST_S) * math.exp(self.high)
        return Band(max(0, round(band.likely - down)), band.likely, round(band.likely + up))

    def after(self, told: Band, wait_s: float) -> Spread:
        """What is learnt from a wait that a band was told for."""
        step = max(_STEP, _FIRST_STEP / (1 + self.seen / 10))
        # A side that cannot come nearer (nobody waits less than nothing) leaves its misses to the other.
        stuck = told.low == 0 or self.low <= _NARROWEST
        below = 2 * _OUTSIDE if self.high <= _NARROWEST else _OUTSIDE
        above = 2 * _OUTSIDE if stuck else _OUTSIDE
        low = self.low + step * ((wait_s < told.low) - below)
        high = self.high + step * ((wait_s > told.high) - above)
        return Spread(_clipped(low), _clipped(high), self.seen + 1)


def length_of(before: int) -> int:
    """Which of the lengths a queue of so many tickets is."""
    return bisect_right(_LENGTHS, before)


def _clipped(stretch: float) -> float:
    return max(_NARROWEST, min(_WIDEST, stretch))


UNKNOWN = (Spread(),) * LENGTHS
"""Nothing is learnt yet."""
