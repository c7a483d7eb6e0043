"""Sounds for tests, made from arithmetic."""

from __future__ import annotations

import math
from array import array
from pathlib import Path

from queue_link.speech.sound import Sound


def tone(seconds: float = 0.2, hertz: float = 440.0, amplitude: float = 8000.0, rate: int = 22_050) -> Sound:
    """A sine."""
    step = math.tau * hertz / rate
    return Sound(
        rate, array("h", (round(amplitude * math.sin(step * at)) for at in range(round(seconds * rate))))
    )


def save(folder: Path, name: str, sound: Sound) -> Path:
    """A WAV file ``name`` in ``folder``, whose own folders are made."""
    file = folder / f"{name}.wav"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(sound.wav())
    return file
