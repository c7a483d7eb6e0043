"""How often a screen flashes, counted in pictures of it (WCAG 2.3.1)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

Luminances = NDArray[np.float64]

CELLS = (32, 18)
"""A picture is looked at in so many fields: what is smaller than one is no flash to anybody."""
LEAST_CHANGE = 0.1
"""Of relative luminance, where 1 is white."""
BRIGHT = 0.8
"""A change between two lights as bright as this is none."""


def luminances(picture: QImage) -> Luminances:
    """The mean relative luminance of each field of a picture."""
    image = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    part = pixels[:, :, 2::-1].astype(np.float64) / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    light = linear @ np.array([0.2126, 0.7152, 0.0722])
    columns, rows = CELLS
    high, wide = light.shape[0] // rows * rows, light.shape[1] // columns * columns
    fields = light[:high, :wide].reshape(rows, high // rows, columns, wide // columns)
    return np.asarray(fields.mean(axis=(1, 3)))


def most_flashes(frames: Sequence[Luminances], times_s: Sequence[float], window_s: float = 1.0) -> float:
    """The most flashes that any field shows within any ``window_s`` seconds.

    A flash is a pair of opposing changes; half of one is counted as half.
    """
    series = np.stack([frame.ravel() for frame in frames])
    worst = 0.0
    for field in series.T:
        turns = _opposing_changes(field.tolist(), times_s)
        for start in turns:
            within = sum(start <= turn < start + window_s for turn in turns)
            worst = max(worst, within / 2)
    return worst


def _opposing_changes(light: Sequence[float], times_s: Sequence[float]) -> list[float]:
    """When each change by ``LEAST_CHANGE`` was complete that goes against the one before it."""
    found: list[float] = []
    low = high = light[0]
    direction = 0
    for value, at in zip(light, times_s, strict=True):
        low, high = min(low, value), max(high, value)
        if direction <= 0 and value - low >= LEAST_CHANGE and low < BRIGHT:
            direction, high = 1, value
            found.append(at)
            low = value
        elif direction >= 0 and high - value >= LEAST_CHANGE and value < BRIGHT:
            direction, low = -1, value
            found.append(at)
            high = value
    return found
