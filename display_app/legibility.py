"""How large letters must be to be read from across a room."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtGui import QFontMetricsF

from queue_link.qt.theme import CAP_HEIGHT, STRONG, font

LEAST_ANGLE = math.radians(0.7)
"""EN 301 549, 5.1.4: the height of a capital H as seen from the farthest place."""

FIGURE_EM = 0.65
"""The width of a figure, in the strong font."""
LEAST_COUNTER_EM = 2 * FIGURE_EM
"""Room is kept for two figures, so that the picture stays as it is when counter 10 follows counter 9."""
_BESIDE_COUNTER_EM = 5.3
"""The width of a number, an arrow and the sign of a recall, and of the margins of the panel."""


@dataclass(frozen=True)
class Legibility:
    """A panel of ``panel_width_mm`` millimetres, read from ``viewing_distance_m`` metres, on which the widest
    counter takes ``counter_em`` times the font size."""

    viewing_distance_m: float
    panel_width_mm: float
    counter_em: float = LEAST_COUNTER_EM

    @property
    def row_em(self) -> float:
        """The width of a call in one row, in times of the font size."""
        return _BESIDE_COUNTER_EM + self.counter_em

    @property
    def cap_height_mm(self) -> float:
        return self.viewing_distance_m * 1000 * math.tan(LEAST_ANGLE)

    @property
    def farthest_m(self) -> float:
        """From where the largest numbers that fit on the panel can still be read, in metres."""
        cap_height_mm = self.panel_width_mm / self.row_em * CAP_HEIGHT
        return cap_height_mm / math.tan(LEAST_ANGLE) / 1000

    def font_pixels(self, width_px: float) -> int:
        """The least font size, in pixels of a picture of ``width_px``; at most what fits."""
        wanted = self.cap_height_mm / self.panel_width_mm / CAP_HEIGHT
        return math.ceil(width_px * min(wanted, 1 / self.row_em))


def counter_em(counters: Iterable[str]) -> float:
    """The width of the widest of them as drawn, in times of the font size; at least that of two figures.

    Needs a ``QGuiApplication``.
    """
    pixels = 100
    metrics = QFontMetricsF(font(pixels, STRONG, number=True))
    return max([LEAST_COUNTER_EM, *(metrics.horizontalAdvance(counter) / pixels for counter in counters)])
