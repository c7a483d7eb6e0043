"""Contrast as WCAG has it, measured on what was drawn."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

Pixel = tuple[int, int, int]


def luminance(pixel: Pixel) -> float:
    def linear(part: int) -> float:
        value = part / 255
        return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)

    red, green, blue = map(linear, pixel)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Pixel, other: Pixel) -> float:
    """1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def colours(image: QImage, place: QRectF) -> Counter[Pixel]:
    """How often each colour is there."""
    part = image.copy(place.toRect()).convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(part.constBits()).cast("B").cast("I"))
    return Counter({_pixel(word): times for word, times in counted.items()})


def _pixel(word: int) -> Pixel:
    return word >> 16 & 255, word >> 8 & 255, word & 255


def text_contrast(image: QImage, place: QRectF) -> float:
    """Between the ground of a text, which is most of it, and the ink farthest from that."""
    found = colours(image, place)
    if len(found) < 2:
        return 21.0
    ground = found.most_common(1)[0][0]
    return max(contrast(ground, ink) for ink in found)
