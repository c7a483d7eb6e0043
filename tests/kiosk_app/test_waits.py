"""Forecasts in words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk_app.interpreter import interpreter
from kiosk_app.saying import Saying
from kiosk_app.waits import NO_BREAK, about, duration, wait_ahead
from queue_link.qt.translations import Translations
from queue_link.results import Band
from queue_link.vocabulary import Language
from queue_link.wait_bands import rounded


def english(_context: str, source: str) -> str:
    return source


def spaced(text: str) -> str:
    """With ordinary spaces."""
    return text.replace(NO_BREAK, " ")


def test_a_length_of_time_is_not_broken_over_two_lines() -> None:
    """Half of it would be read as another one."""
    assert " " not in duration(english, 105)


def band(low_min: float, high_min: float) -> Band:
    return Band(int(low_min * 60), int((low_min + high_min) * 30), int(high_min * 60))


@pytest.mark.parametrize(
    ("low", "high", "told"),
    [
        (22, 38, "about 20–40 min"),
        (20, 20, "about 20 min"),
        (0, 3, "at most about 5 minutes"),
        (4.9, 29, "at most about 30 min"),
        (6, 9, "at most about 10 minutes"),
        (61, 89, "about 60 min – 1 h 30 min"),
        (95, 178, "about 1 h 35 min – 3 h"),
    ],
)
def test_bands_are_told_in_steps_of_five_minutes(low: float, high: float, told: str) -> None:
    """Coarse enough to be believed; hours only where people count in hours."""
    assert spaced(about(english, band(low, high))) == told


def test_the_long_end_comes_first() -> None:
    """Whoever plans with it is seldom disappointed."""
    saying = wait_ahead(english, band(22, 38))
    assert (spaced(saying.title), saying.text) == ("Wait: at most about 40 min", "About 20–40 min")


def test_without_a_forecast_nothing_is_said() -> None:
    """No number is invented."""
    assert wait_ahead(english, None) == Saying("")


@settings(deadline=None)
@given(st.integers(0, 40_000), st.integers(0, 40_000))
def test_the_band_that_is_told_holds_the_one_that_was_forecast(low: int, more: int) -> None:
    """Rounding never makes a promise narrower, and never by more than one step at each end."""
    forecast = Band(low, low, low + more)
    short, long = rounded(forecast)
    assert short * 60 <= low < (short + 5) * 60
    assert low + more <= long * 60 <= max(300, low + more + 300)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fi", "Odotus enintään noin 40 min"),
        ("sv", "Väntetid högst cirka 40 min"),
        ("ar", "مدة الانتظار: 40 دقيقة تقريبًا على الأكثر"),
    ],
)
def test_waits_are_told_in_each_language(language: str, told: str) -> None:
    """As its speakers say it."""
    translate = interpreter(Translations("kiosk"))(Language(language))
    assert spaced(wait_ahead(translate, band(22, 38)).title) == told
