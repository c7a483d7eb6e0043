"""How soon a tap is seen."""

from __future__ import annotations

from pathlib import Path

from queue_server.bench.touch import touch_section


def test_touch_is_measured_on_a_real_kiosk(tmp_path: Path) -> None:
    """One ticket: figures beside those of a bare window, and whether the targets are met."""
    p95, longest, block = touch_section(tmp_path, tickets=1).rows
    for row in (p95, longest, block):
        assert row.baseline is not None
        assert row.baseline.value > 0
    assert 0 < p95.figure.value <= longest.figure.value
    assert longest.target is not None
    assert block.target is not None
