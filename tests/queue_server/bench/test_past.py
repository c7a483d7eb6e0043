from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

from queue_link.vocabulary import VisitState
from queue_server.bench.bench_branch import BRANCH, branch_file
from queue_server.bench.office import prepare
from queue_server.bench.past import ENTRIES_A_VISIT, VISITS_A_DAY, fill_past
from queue_server.branch_file import examine_branch
from queue_server.clock import SystemClock
from queue_server.database import FILE_NAME, open_database
from queue_server.domain.branch import Branch
from queue_server.journal import Journal

TODAY = date(2026, 3, 2)


def test_past_has_the_visits_it_should(tmp_path: Path) -> None:
    """Whole days, each visit with its ticket and its entries, no number twice in a day."""
    prepare(tmp_path)
    entries = fill_past(tmp_path, 1200, TODAY)
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as database:
        (visits,) = database.execute("SELECT count(*) FROM tickets").fetchone()
        (journal,) = database.execute("SELECT count(*) FROM journal").fetchone()
        (last_day,) = database.execute("SELECT max(day) FROM business_days").fetchone()
    assert visits == 3 * VISITS_A_DAY
    assert journal == entries == visits * ENTRIES_A_VISIT + 3 * 2
    assert last_day == "2026-03-01"


async def test_last_past_day_is_replayed_like_any_other(tmp_path: Path) -> None:
    """A start reads what the server itself would have written."""
    prepare(tmp_path)
    fill_past(tmp_path, 1000, TODAY)
    config = examine_branch(branch_file(SystemClock().now()), "bench.toml").config
    assert config is not None
    branch = Branch(config)
    journal = Journal(open_database(tmp_path))
    for entry in await journal.recent(BRANCH):
        branch.apply(entry.event)
    journal.close()
    assert branch.state.day == date(2026, 3, 1)
    assert not branch.state.open
    assert len(branch.state.visits) == VISITS_A_DAY
    assert {visit.state for visit in branch.state.visits.values()} == {VisitState.ENDED}
