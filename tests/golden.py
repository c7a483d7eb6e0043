"""Pictures of screens as they are meant to be, and when people would take another picture for one of them.

Qt draws the same picture on every machine where it has the bundled fonts and no graphics card to help. They
are kept in few colours; the rounding of edges and of colours is below what counts as a difference, a word or
a button is above it.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image
from PySide6.QtGui import QImage

COLOURS = 256
"""In a file of one picture."""
CLEARLY = 56
"""Steps of 255, in the one of red, green and blue that differs most."""
MOST = 0.0001
"""Of the points may be clearly different, for all that is rounded."""

Points = npt.NDArray[np.uint8]
"""A picture: rows, columns, and red, green and blue."""


def points_of(picture: QImage) -> Points:
    """What a picture is made of."""
    rgb = picture.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(rgb.constBits(), dtype=np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return rows[:, : 3 * rgb.width()].reshape(rgb.height(), rgb.width(), 3).copy()


def differing(one: Points, other: Points) -> npt.NDArray[np.bool_]:
    """The points that are clearly different, of pictures of one size."""
    far: npt.NDArray[np.bool_] = np.abs(one.astype(np.int16) - other).max(axis=2) > CLEARLY
    return far


def alike(one: Points, other: Points) -> bool:
    """Whether people would take one for the other."""
    return one.shape == other.shape and float(differing(one, other).mean()) <= MOST


def keep(picture: QImage, file: Path) -> None:
    """Make it the picture that is meant, in a small file. Raises ``OSError`` when that cannot be written."""
    file.parent.mkdir(parents=True, exist_ok=True)
    image = Image.fromarray(points_of(picture))
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(file, optimize=True)


def kept(file: Path) -> Points:
    """The picture that is meant. Raises ``OSError`` when there is none."""
    with Image.open(file) as image:
        return np.asarray(image.convert("RGB"))


def mark(folder: Path, name: str, seen: Points, meant: Points | None) -> None:
    """Write a picture as it is now, and where it differs in red, for somebody to look at."""
    folder.mkdir(parents=True, exist_ok=True)
    Image.fromarray(seen).save(folder / f"{name}.png")
    if meant is not None and meant.shape == seen.shape:
        marked = seen.copy()
        marked[differing(seen, meant)] = (255, 0, 0)
        Image.fromarray(marked).save(folder / f"{name}-difference.png")
