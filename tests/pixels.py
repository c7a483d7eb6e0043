"""Contrast as WCAG has it, measured on what was drawn."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

Pixel = tuple[int, int, int]
_Words = npt.NDArray[np.uint32]


_WEIGHTS = np.array([0.2126, 0.7152, 0.0722])
"""Of red, green and blue in the luminance."""
_VALUES = np.arange(256) / 255
_LINEAR = np.where(_VALUES <= 0.04045, _VALUES / 12.92, ((_VALUES + 0.055) / 1.055) ** 2.4)


def contrast(one: Pixel, other: Pixel) -> float:
    """1 to 21."""
    darker, lighter = sorted(float(_LINEAR[[*pixel]] @ _WEIGHTS) for pixel in (one, other))
    return (lighter + 0.05) / (darker + 0.05)


class Pixels:
    """A picture to measure in."""

    def __init__(self, image: QImage) -> None:
        """Places asked for later are in the pixels of ``image``, 32 bits each and opaque."""
        assert image.depth() == 32
        self._image = image
        words = np.frombuffer(image.constBits(), dtype=np.uint32)
        self._words: _Words = words.reshape(image.height(), image.width())

    def text_contrast(self, place: QRectF) -> float:
        """Between the ground of a text, which is most of it, and the ink farthest from that."""
        found, times = self._colours(place)
        return _farthest(found[times.argmax()], found) if len(found) > 1 else 21.0

    def ground(self, place: QRectF) -> Pixel:
        """The colour of most of it."""
        found, times = self._colours(place)
        word = int(found[times.argmax()])
        return word >> 16 & 255, word >> 8 & 255, word & 255

    def _colours(self, place: QRectF) -> tuple[_Words, npt.NDArray[np.intp]]:
        """Those that are there, and how often."""
        area = place.toRect()
        rows = slice(max(0, area.top()), area.bottom() + 1)
        columns = slice(max(0, area.left()), area.right() + 1)
        return np.unique(self._words[rows, columns], return_counts=True)

    def edge_contrast(self, place: QRectF) -> float:
        """Between what is around a button and the strongest line at its edge, on its faintest side."""
        area, middle = place.toRect(), place.toRect().center()
        across, down = self._words[middle.y()], self._words[:, middle.x()]
        sides = (
            *(across[max(0, area.left() - 3) : area.left() + 9], across[area.right() - 9 : area.right() + 4]),
            *(down[max(0, area.top() - 3) : area.top() + 9], down[area.bottom() - 9 : area.bottom() + 4]),
        )
        return min(
            _farthest(side[outside], side) for side, outside in zip(sides, (0, -1, 0, -1), strict=True)
        )


def _farthest(ground: np.uint32, inks: _Words) -> float:
    """The contrast of that ink that stands out most from the ground."""
    light = _luminances(inks)
    own = float(_luminances(np.array([ground], dtype=np.uint32))[0])
    return max((float(light.max()) + 0.05) / (own + 0.05), (own + 0.05) / (float(light.min()) + 0.05))


def _luminances(words: _Words) -> npt.NDArray[np.float64]:
    parts = np.stack([words >> 16 & 255, words >> 8 & 255, words & 255], axis=-1)
    light: npt.NDArray[np.float64] = _LINEAR[parts] @ _WEIGHTS
    return light
