"""How loud a sound is, in decibels below full scale, and how it is made louder or softer."""

from __future__ import annotations

import math

import numpy as np

from queue_link.speech.sound import FULL_SCALE, Sound, clipped

LEVEL_DBFS = -20.0
"""Root mean square of everything that is said at full volume, so that voices and clips match."""
PEAK_DBFS = -1.0
"""No peak is brought above this: what is cut off sounds harsh."""
SILENT_DBFS = -100.0
"""Told for a sound of nothing, whose level has no logarithm."""


def rms_dbfs(sound: Sound) -> float:
    """The root mean square of the samples, in dBFS; a full-scale square wave is 0."""
    if not len(sound.samples):
        return SILENT_DBFS
    return _decibels(math.sqrt(np.mean(np.square(sound.samples, dtype=np.float64))))


def peak_dbfs(sound: Sound) -> float:
    """The largest sample, in dBFS."""
    return _decibels(float(np.max(np.abs(sound.samples, dtype=np.float64), initial=0)))


def gained(sound: Sound, decibels: float) -> Sound:
    """Louder or softer by so much."""
    if decibels == 0:
        return sound
    factor = 10 ** (decibels / 20)
    return Sound(sound.rate, clipped(np.multiply(sound.samples, factor, dtype=np.float64)))


def levelled(sound: Sound) -> Sound:
    """At ``LEVEL_DBFS``, or as near to it as the peaks allow; silence stays silence."""
    loudness = rms_dbfs(sound)
    if loudness <= SILENT_DBFS:
        return sound
    return gained(sound, min(LEVEL_DBFS - loudness, PEAK_DBFS - peak_dbfs(sound)))


def _decibels(value: float) -> float:
    return max(SILENT_DBFS, 20 * math.log10(value / FULL_SCALE)) if value else SILENT_DBFS
