"""Sound in memory: one channel of 16-bit samples; cut, joined and brought to another rate."""

from __future__ import annotations

import io
import math
import wave
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

FULL_SCALE = 32768
_BYTES = 2
_TAPS = 12
"""Samples on either side that a resampled one is made of."""

Samples = npt.NDArray[np.int16]


class NotSound(ValueError):
    """The bytes are not a WAV file that can be used; says why."""


@dataclass(frozen=True, eq=False)
class Sound:
    """Samples at a rate. Nobody changes the samples of a sound that exists."""

    rate: int
    """Samples a second."""
    samples: Samples

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sound):
            return NotImplemented
        return self.rate == other.rate and np.array_equal(self.samples, other.samples)

    @property
    def seconds(self) -> float:
        return len(self.samples) / self.rate

    def wav(self) -> bytes:
        """As the bytes of a WAV file."""
        file = io.BytesIO()
        with wave.open(file, "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(_BYTES)
            out.setframerate(self.rate)
            out.writeframes(self.samples.astype("<i2").tobytes())
        return file.getvalue()


def silence(seconds: float, rate: int) -> Sound:
    return Sound(rate, np.zeros(round(seconds * rate), np.int16))


def sound_of_wav(data: bytes) -> Sound:
    """A WAV file's sound, its channels mixed into one. Raises ``NotSound``."""
    try:
        with wave.open(io.BytesIO(data)) as file:
            channels, width, rate, count, *_ = file.getparams()
            frames = file.readframes(count)
    except (wave.Error, EOFError) as fault:
        raise NotSound(f"is no WAV file: {str(fault) or 'it ends too early'}") from fault
    if width != _BYTES:
        raise NotSound(f"has {8 * width} bits a sample; save it with 16")
    if rate <= 0 or channels <= 0 or len(frames) != count * channels * _BYTES:
        raise NotSound("is a WAV file that ends too early")
    by_channel = np.frombuffer(frames, "<i2").reshape(-1, channels)
    return Sound(
        rate, by_channel[:, 0].astype(np.int16) if channels == 1 else clipped(by_channel.mean(axis=1))
    )


def joined(sounds: Sequence[Sound]) -> Sound:
    """One after the other without a gap, at the highest of their rates."""
    if not sounds:
        raise ValueError("there is nothing to join")
    rate = max(sound.rate for sound in sounds)
    return Sound(rate, np.concatenate([resampled(sound, rate).samples for sound in sounds]))


def trimmed(sound: Sound, below_dbfs: float = -50.0) -> Sound:
    """Without the silence before and after: what never rises above ``below_dbfs``."""
    limit = FULL_SCALE * 10 ** (below_dbfs / 20)
    (loud,) = np.nonzero(np.abs(sound.samples.astype(np.int32)) > limit)
    return Sound(sound.rate, sound.samples[loud[0] : loud[-1] + 1] if len(loud) else sound.samples[:0])


def resampled(sound: Sound, rate: int) -> Sound:
    """At another rate: a windowed sinc that lets nothing through above half the lower rate."""
    if rate == sound.rate or not len(sound.samples):
        return Sound(rate, sound.samples)
    divisor = math.gcd(rate, sound.rate)
    up, down = rate // divisor, sound.rate // divisor
    cutoff = min(1.0, rate / sound.rate)
    half = math.ceil(_TAPS / cutoff)
    windows = np.lib.stride_tricks.sliding_window_view(np.pad(sound.samples, (half - 1, half)), 2 * half)
    places = np.arange(len(sound.samples) * up // down) * down
    result = np.empty(len(places))
    for phase in range(up):
        here = places % up == phase
        result[here] = windows[places[here] // up] @ _kernel(phase / up, cutoff, half)
    return Sound(rate, clipped(result))


def clipped(values: npt.NDArray[np.float64]) -> Samples:
    """The nearest sample values that there are."""
    return np.clip(np.rint(values), -FULL_SCALE, FULL_SCALE - 1).astype(np.int16)


def _kernel(offset: float, cutoff: float, half: int) -> npt.NDArray[np.float64]:
    """Weights of the samples around a point that lies ``offset`` after one of them; they add up to one."""
    places = np.arange(1 - half, half + 1) - offset
    weights = np.sinc(cutoff * places) * np.cos(np.pi * places / (2 * half + 2)) ** 2
    return np.asarray(weights / weights.sum())
