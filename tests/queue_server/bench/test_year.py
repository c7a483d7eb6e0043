"""The year that reports are measured with."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sqlalchemy import select

from queue_link.figures import Figure
from queue_server.bench.bench_branch import branch_file
from queue_server.bench.year import VISITS_A_DAY, fill_year
from queue_server.branch_file import load_branch
from queue_server.clock import SystemClock
from queue_server.database import open_database, reading
from queue_server.reports.period import of_days
from queue_server.reports.report import report
from queue_server.tables import steps


def test_a_made_up_year_is_consistent(tmp_path: Path) -> None:
    """All who came are accounted for, and nobody is inside in the end."""
    open_database(tmp_path).dispose()
    end = date(2026, 3, 2)
    first = fill_year(tmp_path, 2 * VISITS_A_DAY, end)
    file = tmp_path / "bench.toml"
    file.write_text(branch_file(SystemClock().now()), encoding="utf-8")
    config = load_branch(file)
    with reading(tmp_path) as connection:
        told = report(connection, config, of_days(first, date(2026, 3, 3), config.time_zone)).total.values
        lengths = connection.execute(select(steps.c.until - steps.c.since, steps.c.inside)).all()
    assert told[Figure.ARRIVED] == 2 * VISITS_A_DAY
    ends = (Figure.SERVED, Figure.NO_SHOWS, Figure.WALK_OUTS, Figure.CLOSED_OUT)
    assert sum(told[figure] or 0 for figure in ends) == 2 * VISITS_A_DAY
    assert told[Figure.BACKLOG] == 0
    assert told[Figure.WAITS] == told[Figure.SERVED]
    assert told[Figure.REFUSED] == 2 * VISITS_A_DAY // 20
    assert all(0 < lasts <= 15 * 60 * 1_000_000 and inside >= 0 for lasts, inside in lengths)
