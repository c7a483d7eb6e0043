"""The time from the tap to paper."""

from __future__ import annotations

from pathlib import Path

from queue_server.bench.paper import paper_section


def test_paper_is_measured_on_a_real_kiosk(tmp_path: Path) -> None:
    """Two tickets: nothing is faster than paper and knife are, and each tap gave one slip."""
    p50, p95 = paper_section(tmp_path, slips=2).rows
    assert p50.baseline is not None
    assert 0.5 < p50.baseline.value < p50.figure.value <= p95.figure.value
    assert p95.target is not None
