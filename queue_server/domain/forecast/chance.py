"""Chance that a replay finds again: numbers made from a seed, spread evenly over the days that are drawn.

A forecast draws few days, so chance is not left to itself: over all days together each person's service takes
each quantile of its distribution once (Latin hypercube sampling: McKay, Beckman and Conover 1979,
Technometrics 21(2)). That makes a forecast from 60 days as steady as one from several times as many.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import NormalDist
from typing import TypeVar

T = TypeVar("T")
_MASK = (1 << 64) - 1
_NORMAL = NormalDist()


class Chance:
    """A stream of numbers (splitmix64: Steele, Lea and Flood 2014, OOPSLA). The same seed gives the same."""

    def __init__(self, seed: int) -> None:
        self._state = seed & _MASK

    def bits(self) -> int:
        """64 of them."""
        self._state = (self._state + 0x9E3779B97F4A7C15) & _MASK
        z = self._state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & _MASK
        return z ^ (z >> 31)

    def uniform(self) -> float:
        """Between 0 and 1, neither included."""
        return ((self.bits() >> 12) + 0.5) / (1 << 52)

    def below(self, count: int) -> int:
        """A whole number from 0 on. The bias of the remainder is below count / 2**64."""
        return self.bits() % count

    def shuffled(self, items: Sequence[T]) -> list[T]:
        result = list(items)
        for last in range(len(result) - 1, 0, -1):
            other = self.below(last + 1)
            result[last], result[other] = result[other], result[last]
        return result


class Strata:
    """The days drawn, and for each day which part of a distribution somebody gets in it.

    A column is a permutation of the parts: item ``a + b * day`` of a shuffled list, modulo the number of
    days, which is prime so that every step ``b`` gives a permutation.
    """

    def __init__(self, at_most: int, chance: Chance) -> None:
        self.days = next(days for days in range(max(at_most, 5), 1, -1) if _is_prime(days))
        self._chance = chance
        self._parts = chance.shuffled(range(self.days)) * (self.days + 1)

    def column(self) -> list[int]:
        """A part for each day, each part once."""
        first, step = self._chance.below(self.days), 1 + self._chance.below(self.days - 1)
        return self._parts[first : first + step * self.days : step]

    def normals(self) -> list[float]:
        """A standard normal quantile for each day."""
        return [_NORMAL.inv_cdf(self.middle(part)) for part in self.column()]

    def happens(self, probability: float) -> list[bool]:
        """Whether it does, for each day: as often as the probability says, the fraction left to chance."""
        limit = probability * self.days - self._chance.uniform() + 1
        return [part + 1 <= limit for part in self.column()]

    def middle(self, part: int) -> float:
        """The probability in the middle of a part."""
        return (part + 0.5) / self.days

    def lognormal(self, log_mean: float, log_sd: float) -> list[float]:
        """A value for each part; their mean is that of the distribution."""
        values = [
            math.exp(log_mean + log_sd * _NORMAL.inv_cdf(self.middle(part))) for part in range(self.days)
        ]
        scale = self.days * math.exp(log_mean + log_sd * log_sd / 2) / sum(values)
        return [value * scale for value in values]

    def rest_of_lognormal(self, log_mean: float, log_sd: float, age: float) -> list[float]:
        """What is left for each day, of something that has lasted for ``age`` already."""
        if log_sd == 0:
            return [max(0.0, math.exp(log_mean) - age)] * self.days
        passed = _NORMAL.cdf((math.log(age) - log_mean) / log_sd) if age > 0 else 0.0
        passed = min(passed, _SURELY)
        parts = (passed + (1 - passed) * self.middle(part) for part in self.column())
        return [max(0.0, math.exp(log_mean + log_sd * _NORMAL.inv_cdf(part)) - age) for part in parts]


_SURELY = 1 - 1e-6
"""Something that lasts longer than all but one in a million is taken to be over soon."""


def _is_prime(number: int) -> bool:
    return number > 1 and all(number % divisor for divisor in range(2, math.isqrt(number) + 1))
