"""How large letters must be to be read from across a room."""

from __future__ import annotations

import math
from dataclasses import dataclass

from queue_link.qt.theme import CAP_HEIGHT

LEAST_ANGLE = math.radians(0.7)
"""EN 301 549, 5.1.4: the height of a capital H as seen from the farthest place."""

ROW_EM = 6.6
"""The width of a number, an arrow and a counter, and of the margins of the panel."""


@dataclass(frozen=True)
class Legibility:
    """A panel of ``panel_width_mm`` millimetres, read from ``viewing_distance_m`` metres."""

    viewing_distance_m: float
    panel_width_mm: float

    @property
    def cap_height_mm(self) -> float:
        return self.viewing_distance_m * 1000 * math.tan(LEAST_ANGLE)

    @property
    def farthest_m(self) -> float:
        """From where the largest numbers that fit on the panel can still be read, in metres."""
        cap_height_mm = self.panel_width_mm / ROW_EM * CAP_HEIGHT
        return cap_height_mm / math.tan(LEAST_ANGLE) / 1000

    def font_pixels(self, width_px: float) -> int:
        """The least font size, in pixels of a picture of ``width_px``; at most what fits."""
        wanted = self.cap_height_mm / self.panel_width_mm / CAP_HEIGHT
        return math.ceil(width_px * min(wanted, 1 / ROW_EM))
