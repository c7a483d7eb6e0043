"""How loud a sound is, in decibels below full scale, and how it is made louder or softer."""

from __future__ import annotations

import math
from array import array

from queue_link.speech.sound import FULL_SCALE, Sound, clipped

LEVEL_DBFS = -20.0
"""Root mean square of everything that is said at full volume, so that voices and clips match."""
PEAK_DBFS = -1.0
"""No peak is brought above this: what is cut off sounds harsh."""
SILENT_DBFS = -100.0
"""Told for a sound of nothing, whose level has no logarithm."""


def rms_dbfs(sound: Sound) -> float:
    """The root mean square of the samples, in dBFS; a full-scale square wave is 0."""
    if not sound.samples:
        return SILENT_DBFS
    power = sum(value * value for value in sound.samples) / len(sound.samples)
    return _decibels(math.sqrt(power))


def peak_dbfs(sound: Sound) -> float:
    """The largest sample, in dBFS."""
    return _decibels(max(map(abs, sound.samples), default=0))


def gained(sound: Sound, decibels: float) -> Sound:
    """Louder or softer by so much."""
    if decibels == 0:
        return sound
    factor = 10 ** (decibels / 20)
    return Sound(sound.rate, array("h", [clipped(value * factor) for value in sound.samples]))


def levelled(sound: Sound) -> Sound:
    """At ``LEVEL_DBFS``, or as near to it as the peaks allow; silence stays silence."""
    loudness = rms_dbfs(sound)
    if loudness <= SILENT_DBFS:
        return sound
    return gained(sound, min(LEVEL_DBFS - loudness, PEAK_DBFS - peak_dbfs(sound)))


def _decibels(value: float) -> float:
    return max(SILENT_DBFS, 20 * math.log10(value / FULL_SCALE)) if value else SILENT_DBFS
