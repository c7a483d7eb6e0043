from __future__ import annotations

from datetime import UTC, datetime

import pytest

from queue_server.bench.bench_branch import COUNTERS, SERVICES, branch_file
from queue_server.branch_file import examine_branch
from queue_server.domain.opening import day_end


@pytest.mark.parametrize("hour", [0, 12, 23])
def test_branch_to_measure_is_sound_and_stays_open(hour: int) -> None:
    """A run at any time of the day is not ended by the day."""
    now = datetime(2026, 3, 2, hour, 0, 30, tzinfo=UTC)
    config = examine_branch(branch_file(now), "bench.toml").config
    assert config is not None
    assert len(config.services) == len(SERVICES)
    assert len(config.counters) == len(COUNTERS)
    assert (day_end(config, now, now) - now).total_seconds() > 23 * 3600
