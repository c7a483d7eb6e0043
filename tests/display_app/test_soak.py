"""A display that runs for weeks: a short version of ``python -m tools.soak_display``."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from queue_link.messages import Snapshot
from queue_link.qt.theme import load_fonts
from tools.soak_display import Sample, growth, soak

CALLS, EVERY = 120, 10


def objects_added(samples: list[Sample]) -> float:
    """By a hundred calls."""
    return growth(samples).objects / 10


@pytest.fixture(autouse=True)
def _fonts(qapp: QGuiApplication) -> None:
    load_fonts()


def test_calls_leave_nothing_behind() -> None:
    """Drawn, rung for and spoken, over a real connection: Python's objects stay as many as they were."""
    assert objects_added(soak(CALLS, EVERY)) < 30


def test_what_is_kept_is_found() -> None:
    """The measure itself: somebody who keeps every snapshot is noticed."""
    kept: list[Snapshot] = []
    assert objects_added(soak(CALLS, EVERY, kept.append)) > 100
