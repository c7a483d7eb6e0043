"""Letters large enough for the farthest seat."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from display_app.legibility import LEAST_COUNTER_EM, Legibility, counter_em
from queue_link.qt.theme import load_fonts


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


def test_05_a_long_counter_takes_room_from_the_largest_letters() -> None:
    """And from nothing else: what can be read from where it hangs is as large as before."""
    assert Legibility(5, 1210, 2.0).font_pixels(1280) == Legibility(5, 1210).font_pixels(1280)
    long = Legibility(30, 1210, 2.0)
    assert long.font_pixels(1280) * 7.3 == pytest.approx(1280, abs=8)
    assert long.farthest_m < Legibility(30, 1210).farthest_m


def test_05_counters_are_as_wide_as_they_are_drawn(qapp: QGuiApplication) -> None:
    """The widest of them counts; figures are all of one width, and there is always room for two."""
    load_fonts()
    assert counter_em(()) == counter_em(("7",)) == LEAST_COUNTER_EM
    assert counter_em(("12",)) == pytest.approx(LEAST_COUNTER_EM, abs=0.01)
    assert counter_em(("7", "112", "10")) == counter_em(("888",)) == pytest.approx(1.95, abs=0.02)
    assert counter_em(("W12",)) > counter_em(("112",))
