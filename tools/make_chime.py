"""Makes assets/sounds/chime.wav: two soft bell tones, a falling third. The same bytes on every run."""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

RATE = 44_100
SECONDS = 1.25
TONES = ((0.0, 659.255), (0.28, 523.251))
"""Start in seconds and pitch in hertz: E5, C5."""
PARTIALS = ((1, 1.0, 1.0), (2, 0.22, 0.55), (3, 0.06, 0.35))
"""Multiple of the pitch, loudness, and how long it rings, beside the first."""
ATTACK = 0.012
RINGING = 0.32
"""Seconds until a tone has fallen to 1/e."""
FADE = 0.08
LOUDNESS = 0.5
"""Of full scale."""


def main() -> None:
    samples = [sample(i / RATE) for i in range(round(SECONDS * RATE))]
    loudest = max(abs(value) for value in samples)
    scaled = [round(value / loudest * LOUDNESS * 32767) for value in samples]
    target = Path(__file__).resolve().parent.parent / "assets" / "sounds" / "chime.wav"
    with wave.open(str(target), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(struct.pack(f"<{len(scaled)}h", *scaled))


def sample(at: float) -> float:
    """The sum of both tones ``at`` seconds; it begins and ends at nothing, so that nothing clicks."""
    fade = min(1.0, (SECONDS - at) / FADE)
    return fade * sum(tone(at - start, pitch) for start, pitch in TONES if at >= start)


def tone(age: float, pitch: float) -> float:
    rise = 0.5 - 0.5 * math.cos(math.pi * min(1.0, age / ATTACK))
    return rise * sum(
        loudness * math.sin(math.tau * multiple * pitch * age) * math.exp(-age / (RINGING * ringing))
        for multiple, loudness, ringing in PARTIALS
    )


if __name__ == "__main__":
    main()
