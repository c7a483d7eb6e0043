"""Which part of the screen somebody in a wheelchair, or of short stature, reaches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import msgspec

LOWEST_MM = 380.0
HIGHEST_MM = 1200.0
"""EN 301 549, 8.3.2: what is operated lies between these heights above the floor."""
LEAST_BAND_MM = 150.0
"""Less than this has no room for the buttons of any screen."""

Length = Annotated[float, msgspec.Meta(ge=50, le=3000)]


class ScreenSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The picture as it stands, and how high. In millimetres."""

    width_mm: Length
    height_mm: Length
    mount_mm: Annotated[float, msgspec.Meta(ge=0, le=2000)]
    """From the floor to the lower edge of the picture."""

    def __post_init__(self) -> None:
        band = min(self.height_mm + self.mount_mm, HIGHEST_MM) - max(self.mount_mm, LOWEST_MM)
        if band < LEAST_BAND_MM:
            raise ValueError(
                f"mounted so that {max(0.0, band):g} mm of the picture lie between {LOWEST_MM:g} and "
                f"{HIGHEST_MM:g} mm above the floor; a wheelchair user needs at least {LEAST_BAND_MM:g} mm"
            )


@dataclass(frozen=True)
class Reach:
    """The band within reach, in shares of the picture's height from its lower edge."""

    floor: float
    ceiling: float


UNMEASURED = Reach(0.0, 0.5)
"""Nobody has told how the screen is mounted: its lower half."""


def reach(screen: ScreenSettings | None) -> Reach:
    """The band between 380 and 1200 mm above the floor."""
    if screen is None:
        return UNMEASURED
    floor = max(0.0, LOWEST_MM - screen.mount_mm)
    ceiling = min(screen.height_mm, HIGHEST_MM - screen.mount_mm)
    return Reach(floor / screen.height_mm, ceiling / screen.height_mm)
