"""Letters large enough for the farthest seat."""

from __future__ import annotations

import pytest

from display_app.legibility import Legibility


@pytest.mark.parametrize(("distance", "cap_height"), [(3, 36.7), (5, 61.1), (8, 97.7), (10, 122.2)])
def test_cap_height_follows_the_distance(distance: float, cap_height: float) -> None:
    """EN 301 549, 5.1.4: 0.7 degrees."""
    assert Legibility(distance, 1210).cap_height_mm == pytest.approx(cap_height, abs=0.1)


def test_pixels_follow_the_panel() -> None:
    """At 5 m on a 55-inch panel: the same size on the wall from any number of pixels."""
    legibility = Legibility(5, 1210)
    assert legibility.font_pixels(1280) == 89
    assert legibility.font_pixels(3840) == pytest.approx(3 * 89, abs=2)


def test_no_larger_than_the_panel() -> None:
    """From too far away nothing helps; a number, its arrow and its counter still fit."""
    legibility = Legibility(30, 1210)
    assert legibility.font_pixels(1280) * 6.6 == pytest.approx(1280, abs=7)
    assert legibility.farthest_m == pytest.approx(10.9, abs=0.1)
