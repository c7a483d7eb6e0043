"""Sound in memory: one channel of 16-bit samples; cut, joined, made louder and brought to another rate."""

from __future__ import annotations

import io
import math
import sys
import wave
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from operator import mul

FULL_SCALE = 32768
_BYTES = 2
_TAPS = 12
"""Samples on either side that a resampled one is made of."""


class NotSound(ValueError):
    """The bytes are not a WAV file that can be used; says why."""


@dataclass(frozen=True)
class Sound:
    """Samples at a rate. Nobody changes the samples of a sound that exists."""

    rate: int
    """Samples a second."""
    samples: array[int]

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
            out.writeframes(_little_endian(self.samples).tobytes())
        return file.getvalue()


def silence(seconds: float, rate: int) -> Sound:
    return Sound(rate, array("h", bytes(_BYTES * round(seconds * rate))))


def sound_of_pcm(pcm: bytes, rate: int) -> Sound:
    """Samples in the byte order of this machine."""
    return Sound(rate, array("h", pcm))


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
    return Sound(rate, _mixed(_little_endian(array("h", frames)), channels))


def joined(sounds: Sequence[Sound]) -> Sound:
    """One after the other without a gap, at the highest of their rates."""
    if not sounds:
        raise ValueError("there is nothing to join")
    rate = max(sound.rate for sound in sounds)
    samples = array("h")
    for sound in sounds:
        samples.extend(resampled(sound, rate).samples)
    return Sound(rate, samples)


def trimmed(sound: Sound, below_dbfs: float = -50.0) -> Sound:
    """Without the silence before and after: what never rises above ``below_dbfs``."""
    limit = FULL_SCALE * 10 ** (below_dbfs / 20)
    loud = [at for at, value in enumerate(sound.samples) if abs(value) > limit]
    return Sound(sound.rate, sound.samples[loud[0] : loud[-1] + 1] if loud else array("h"))


def resampled(sound: Sound, rate: int) -> Sound:
    """At another rate: a windowed sinc that lets nothing through above half the lower rate."""
    if rate == sound.rate or not sound.samples:
        return Sound(rate, sound.samples)
    divisor = math.gcd(rate, sound.rate)
    up, down = rate // divisor, sound.rate // divisor
    kernels = [_kernel(phase / up, min(1.0, rate / sound.rate)) for phase in range(up)]
    half = len(kernels[0]) // 2
    padded = [0] * (half - 1) + list(sound.samples) + [0] * half
    result = array("h")
    for step in range(len(sound.samples) * up // down):
        start, phase = divmod(step * down, up)
        result.append(clipped(sum(map(mul, padded[start : start + 2 * half], kernels[phase]))))
    return Sound(rate, result)


def clipped(value: float) -> int:
    """The nearest sample value that there is."""
    return max(-FULL_SCALE, min(FULL_SCALE - 1, round(value)))


def _kernel(offset: float, cutoff: float) -> list[float]:
    """Weights of the samples around a point that lies ``offset`` after one of them; they add up to one."""
    half = math.ceil(_TAPS / cutoff)
    places = [(position - half + 1 - offset) for position in range(2 * half)]
    weights = [_sinc(cutoff * place) * math.cos(math.pi * place / (2 * half + 2)) ** 2 for place in places]
    total = sum(weights)
    return [weight / total for weight in weights]


def _sinc(x: float) -> float:
    return math.sin(math.pi * x) / (math.pi * x) if x else 1.0


def _mixed(samples: array[int], channels: int) -> array[int]:
    if channels == 1:
        return samples
    parts = zip(*(samples[channel::channels] for channel in range(channels)), strict=True)
    return array("h", (round(sum(part) / channels) for part in parts))


def _little_endian(samples: array[int]) -> array[int]:
    """WAV files have the low byte first."""
    if sys.byteorder == "little":
        return samples
    swapped = array("h", samples)
    swapped.byteswap()
    return swapped
