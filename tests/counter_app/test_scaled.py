"""From 100 to 200 per cent, on the screens that desks have."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

LAPTOP, MONITOR = (1366, 768), (1920, 1080)


@pytest.mark.parametrize(("screen", "scale"), [(LAPTOP, 1.0), (LAPTOP, 1.5), (LAPTOP, 2.0), (MONITOR, 2.0)])
def test_nothing_is_cut_off_at_any_scale(tmp_path: Path, screen: tuple[int, int], scale: float) -> None:
    """Every page, form and the bar, in each language; what has no room scrolls."""
    screens = tmp_path / "screens.json"
    width, height = screen
    described = {"name": "desk", "x": 0, "y": 0, "width": width, "height": height, "dpr": 1, "logicalDpi": 96}
    screens.write_text(json.dumps({"screens": [described]}))
    told = subprocess.run(
        [sys.executable, "-m", "tests.counter_app.scaled"],
        env=os.environ
        | {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}", "QT_SCALE_FACTOR": str(scale)},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
        timeout=240,
    )
    assert told.stdout == ""
