"""Sounds for tests, made from arithmetic."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from queue_link.speech.sound import Sound, clipped


def tone(seconds: float = 0.2, hertz: float = 440.0, amplitude: float = 8000.0, rate: int = 22_050) -> Sound:
    """A sine."""
    phases = np.arange(round(seconds * rate)) * (2 * np.pi * hertz / rate)
    return Sound(rate, clipped(amplitude * np.sin(phases)))


def save(folder: Path, name: str, sound: Sound) -> Path:
    """A WAV file ``name`` in ``folder``, whose own folders are made."""
    file = folder / f"{name}.wav"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(sound.wav())
    return file
