"""Golden pictures of the kiosk: small ones of every page of a tour, on one sheet for each language.

When two of them are alike is in ``tests/golden.py``.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.golden import Points, kept, points_of

SHRINK = 8
"""Points of the screen to one of a golden picture, across and down."""
GOLDEN = Path(__file__).parent / "golden"
COMMAND = "python tools/kiosk_pictures.py"
_STEP = 48
"""Of the stored colours, in each of red, green and blue."""
_ACROSS = 12


@dataclass(frozen=True)
class Small:
    """A picture in golden size, packed."""

    width: int
    height: int
    packed: bytes

    @property
    def pixels(self) -> Points:
        shape = self.height, self.width, 3
        return np.frombuffer(zlib.decompress(self.packed), dtype=np.uint8).reshape(shape)


def shrunk(picture: QImage) -> Small:
    """A picture of the whole screen in golden size."""
    width = picture.width() // SHRINK
    small = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    return Small(width, small.height(), zlib.compress(points_of(small).tobytes(), 1))


def write(name: str, titles: Sequence[str], pictures: Sequence[Points], folder: Path = GOLDEN) -> None:
    """One sheet with all the pictures, and a list of what they show."""
    height, width = pictures[0].shape[:2]
    down = -(-len(pictures) // _ACROSS)
    sheet = np.full((down * height, _ACROSS * width, 3), 255, dtype=np.uint8)
    for place, picture in enumerate(pictures):
        top, left = place // _ACROSS * height, place % _ACROSS * width
        sheet[top : top + height, left : left + width] = picture
    folder.mkdir(parents=True, exist_ok=True)
    few = np.minimum((sheet.astype(np.int16) + _STEP // 2) // _STEP * _STEP, 255).astype(np.uint8)
    Image.fromarray(few).save(folder / f"{name}.webp", lossless=True)
    (folder / f"{name}.txt").write_text("".join(f"{title}\n" for title in titles), encoding="utf-8")


def read(name: str, size: tuple[int, int], folder: Path = GOLDEN) -> dict[str, Points]:
    """What a sheet shows; ``size`` is that of its pictures, across and down. Raises ``OSError``."""
    titles = (folder / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    sheet = kept(folder / f"{name}.webp")
    width, height = size
    return {
        title: sheet[
            place // _ACROSS * height : (place // _ACROSS + 1) * height,
            place % _ACROSS * width : (place % _ACROSS + 1) * width,
        ]
        for place, title in enumerate(titles)
    }
