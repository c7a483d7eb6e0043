"""Golden pictures of the kiosk: small ones of every page of a tour, on one sheet for each language.

They are stored in few colours. What is compared is how many pixels are clearly different: the rounding of
edges and of colours is below that, a word or a button is above it.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

SHRINK = 8
"""Pixels of the screen to one of a golden picture, across and down."""
GOLDEN = Path(__file__).parent / "golden"
COMMAND = "python tools/kiosk_pictures.py"
_STEP = 48
"""Of the stored colours, in each of red, green and blue."""
_ACROSS = 12
_CLEARLY = 56
"""Steps of 255, in the colour that differs most."""
_MOST = 3
"""Pixels that may be clearly different, for all that is rounded."""

Pixels = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Small:
    """A picture in golden size, packed."""

    width: int
    height: int
    packed: bytes

    @property
    def pixels(self) -> Pixels:
        shape = self.height, self.width, 3
        return np.frombuffer(zlib.decompress(self.packed), dtype=np.uint8).reshape(shape)


def shrunk(picture: QImage) -> Small:
    """A picture of the whole screen in golden size."""
    width = picture.width() // SHRINK
    small = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    small = small.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(small.constBits(), dtype=np.uint8).reshape(small.height(), small.bytesPerLine())
    return Small(width, small.height(), zlib.compress(rows[:, : 3 * width].tobytes(), 1))


def differing(one: Pixels, other: Pixels) -> npt.NDArray[np.bool_]:
    """The pixels that are clearly different."""
    far: npt.NDArray[np.bool_] = np.abs(one.astype(np.int16) - other).max(axis=2) > _CLEARLY
    return far


def alike(one: Pixels, other: Pixels) -> bool:
    """Whether people would take one for the other."""
    return one.shape == other.shape and int(differing(one, other).sum()) <= _MOST


def write(name: str, titles: Sequence[str], pictures: Sequence[Pixels], folder: Path = GOLDEN) -> None:
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


def read(name: str, size: tuple[int, int], folder: Path = GOLDEN) -> dict[str, Pixels]:
    """What a sheet shows; ``size`` is that of its pictures, across and down. Raises ``OSError``."""
    titles = (folder / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    with Image.open(folder / f"{name}.webp") as image:
        sheet = np.asarray(image.convert("RGB"))
    width, height = size
    return {
        title: sheet[
            place // _ACROSS * height : (place // _ACROSS + 1) * height,
            place % _ACROSS * width : (place % _ACROSS + 1) * width,
        ]
        for place, title in enumerate(titles)
    }


def keep(folder: Path, title: str, seen: Pixels, golden: Pixels | None) -> None:
    """Write the picture as it is now, and where it differs in red, for somebody to look at."""
    folder.mkdir(parents=True, exist_ok=True)
    name = title.replace(", ", "-").replace(" ", "-")
    Image.fromarray(seen).save(folder / f"{name}.png")
    if golden is not None and golden.shape == seen.shape:
        marked = seen.copy()
        marked[differing(seen, golden)] = (255, 0, 0)
        Image.fromarray(marked).save(folder / f"{name}-difference.png")
