"""Pictures of screens as they are meant to be, and how much another picture may differ from them.

Qt draws the same picture on every machine where it has the bundled fonts and no graphics card to help. The
tolerance is for the few colours that a small file leaves out, and for another version of Qt.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtGui import QImage

COLOURS = 256
"""In a file."""
SAME_COLOUR = 32
"""A channel of a point, 0 to 255, may be this far away."""
OTHER_POINTS = 0.001
"""This part of the points may be farther away than that: half the strokes of a letter are more."""


def keep(picture: QImage, file: Path) -> None:
    """Make it the picture that is meant, in a small file. Raises ``OSError`` when that cannot be written."""
    file.parent.mkdir(parents=True, exist_ok=True)
    image = picture.convertToFormat(QImage.Format.Format_RGB888)
    size, stride = (image.width(), image.height()), image.bytesPerLine()
    points = Image.frombuffer("RGB", size, bytes(image.constBits()), "raw", "RGB", stride)
    points.quantize(COLOURS, dither=Image.Dither.NONE).save(file, optimize=True)


def difference(picture: QImage, file: Path) -> str:
    """In what a picture is not the one that is meant; empty where it is. Raises ``OSError`` without one."""
    meant = QImage(str(file))
    if meant.isNull():
        raise OSError(f"there is no picture {file}")
    if meant.size() != picture.size():
        (wide, high), (meant_wide, meant_high) = picture.size().toTuple(), meant.size().toTuple()
        return f"{wide}x{high} instead of {meant_wide}x{meant_high} pixels"
    far = (np.abs(_channels(picture) - _channels(meant)) > SAME_COLOUR).any(axis=2)
    if far.mean() <= OTHER_POINTS:
        return ""
    rows, columns = np.nonzero(far)
    place = f"between {columns.min()},{rows.min()} and {columns.max()},{rows.max()}"
    return f"{far.mean():.2%} of the points differ, {place}"


def _channels(picture: QImage) -> NDArray[np.int16]:
    image = picture.convertToFormat(QImage.Format.Format_RGB32)
    points = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return points[:, :, :3].astype(np.int16)
