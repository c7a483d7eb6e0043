"""How fast things are said that must be over in time. Pure."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from queue_link.speech.utterance import Utterance

FASTEST = 1.5
"""At the usual 140 words a minute 210 of them, the pace of a brisk reader; faster is hard to understand."""
_STEP = 0.05
"""So that what has been made at a pace is likely to be needed again."""
_BEGIN_S = 0.15
"""From the end of one sound to the beginning of the next."""


@dataclass(frozen=True)
class Together:
    """What is said in order, and all of it within so many seconds if it can be."""

    utterances: tuple[Utterance, ...]
    within_s: float


@dataclass(frozen=True)
class Length:
    """How long an utterance is, in seconds: what has a pace of its own, and what can be said faster."""

    fixed: float
    spoken: float


def length_of(slow_s: float, fast_s: float) -> Length:
    """The length of an utterance from how long it was at pace 1.0 and at ``FASTEST``."""
    spoken = min(slow_s, (slow_s - fast_s) * FASTEST / (FASTEST - 1))
    return Length(slow_s - spoken, spoken)


def fit(seconds: Sequence[float], within_s: float) -> bool:
    """Whether sounds of these lengths are over in time as they are: ``pace_for`` would be 1.0."""
    return sum(_BEGIN_S + each for each in seconds) <= within_s


def pace_for(lengths: Sequence[Length], within_s: float) -> float:
    """The slowest pace, 1.0 at least, at which they fit; where not all do at ``FASTEST``, the first ones."""
    for count in range(len(lengths), 0, -1):
        first = lengths[:count]
        room = within_s - sum(_BEGIN_S + length.fixed for length in first)
        needed = sum(length.spoken for length in first)
        if needed <= room * FASTEST:
            return max(1.0, math.ceil(needed / room / _STEP) * _STEP) if needed else 1.0
    return FASTEST
