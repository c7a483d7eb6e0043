"""Flashes counted in pictures, as WCAG 2.2 (general flash) has them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

_CELLS = QSize(160, 90)
_CHANGE = 0.1
"""Of relative luminance, from which on a change is one."""
_DARK = 0.8
"""The darker of the two pictures is below this."""
_WEIGHTS = np.array([0.2126, 0.7152, 0.0722])


def luminances(image: QImage) -> np.ndarray:
    """Relative luminance of small parts of a picture."""
    small = image.scaled(
        _CELLS, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = np.frombuffer(small.constBits(), np.uint8).reshape(_CELLS.height(), _CELLS.width(), 4)
    parts = pixels[:, :, :3] / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ _WEIGHTS)


def most_flashes(pictures: Sequence[np.ndarray], per_second: int) -> float:
    """In the worst second of the worst part. A flash is a change and the change back."""
    extreme, direction = pictures[0].copy(), np.zeros(pictures[0].shape)
    changes = []
    for picture in pictures[1:]:
        difference = picture - extreme
        dark = np.minimum(picture, extreme) < _DARK
        turned = dark & (np.abs(difference) >= _CHANGE) & (np.sign(difference) != direction)
        goes_on = difference * direction > 0
        direction = np.where(turned, np.sign(difference), direction)
        extreme = np.where(turned | goes_on, picture, extreme)
        changes.append(turned)
    seconds = range(max(1, len(changes) - per_second + 1))
    return max(float(np.sum(changes[at : at + per_second], axis=0).max()) / 2 for at in seconds)
