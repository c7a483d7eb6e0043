"""What is kept no longer, and what is still known then."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from msgspec.structs import replace
from sqlalchemy import Connection, Engine, func, select

from queue_link.figures import Dimension, Figure, Unit
from queue_link.report_words import EN
from queue_link.results import ReportMade
from queue_server.__main__ import main
from queue_server.check import example
from queue_server.database import open_database
from queue_server.domain.configuration import BranchConfig, Retention
from queue_server.forgetting import forget_every_night, next_night
from queue_server.journal import Journal
from queue_server.rebuild import rebuild
from queue_server.reports.page import page
from queue_server.reports.period import of_days
from queue_server.reports.report import report
from queue_server.retention import Forgotten, forget_one, would_forget
from queue_server.tables import business_days, journal, stages, steps, tickets, visits
from tests.queue_server.clocks import SetClock
from tests.queue_server.recorded_month import OCTOBER, PRACTICE, Recorder, night_branch

T = TypeVar("T")
DAYS = [day for day in OCTOBER[:7] if day != PRACTICE]
NOW = datetime(2026, 10, 24, 12, tzinfo=UTC)
PERIOD = of_days(DAYS[0], NOW.date(), "Europe/Helsinki")
PERCENTILES = {figure for figure in Figure if figure.endswith(("median", "p90"))}


def kept_for(visits_days: int | None, journal_days: int | None = None) -> BranchConfig:
    return replace(night_branch(), retention=Retention(visits_days, journal_days))


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    """17 to 23 October, without the 20th."""
    engine = open_database(tmp_path)
    with engine.begin() as opened:
        Recorder(opened, night_branch()).play(DAYS)
        yield opened
    engine.dispose()


def forget(connection: Connection, config: BranchConfig) -> list[Forgotten]:
    forgotten = []
    while one := forget_one(connection, config, NOW):
        forgotten.append(one)
    return forgotten


def known(connection: Connection) -> set[int]:
    return set(connection.scalars(select(business_days.c.first_seq)))


@pytest.mark.parametrize("unit", [None, Unit.HOUR, Unit.DAY, Unit.WEEK])
@pytest.mark.parametrize("dimension", [None, Dimension.SERVICE])
def test_totals_tell_what_the_visits_told(
    connection: Connection, unit: Unit | None, dimension: Dimension | None
) -> None:
    """Everything but percentiles, to the microsecond."""
    config = kept_for(visits_days=3)

    def made() -> ReportMade:
        return report(connection, config, PERIOD, unit, dimension)

    before = made()
    assert [one.day for one in forget(connection, config)] == DAYS[:3]
    after = made()
    assert len(after.rows) == len(before.rows)
    for old, new in zip((before.total, *before.rows), (after.total, *after.rows), strict=True):
        assert (old.begins, old.key) == (new.begins, new.key)
        for figure in Figure:
            if figure not in PERCENTILES:
                assert new.values[figure] == old.values[figure], (figure, new.begins)
    assert after.total.values[Figure.WAIT_MEDIAN] is None
    assert after.totals_until is not None
    assert before.totals_until is None
    assert "only totals by hour and service" in " ".join(page(after, config, EN).said)


@pytest.mark.parametrize("dimension", list(Dimension))
def test_the_total_is_of_the_whole_time_whatever_can_be_divided(
    connection: Connection, dimension: Dimension
) -> None:
    config = kept_for(visits_days=3)
    forget(connection, config)
    whole = report(connection, config, PERIOD).total
    assert report(connection, config, PERIOD, None, dimension).total == whole


def test_single_visits_and_their_journal_are_gone(connection: Connection) -> None:
    config = kept_for(visits_days=3)
    first_kept = sorted(known(connection))[3]
    forget(connection, config)
    for table, seq in ((tickets, tickets.c.day_seq), (visits, visits.c.day_seq), (stages, stages.c.seq)):
        assert connection.scalar(select(func.min(seq)).select_from(table)) >= first_kept
    assert connection.scalar(select(func.min(steps.c.seq))) > first_kept
    assert connection.scalar(select(func.min(journal.c.seq))) == first_kept


def test_a_rebuild_brings_nothing_back_and_counts_nothing_twice(connection: Connection) -> None:
    config = kept_for(visits_days=3)
    before = report(connection, config, PERIOD).total.values[Figure.ARRIVED]
    forget(connection, config)
    rebuild(connection, config.id)
    assert report(connection, config, PERIOD).total.values[Figure.ARRIVED] == before


def test_the_journal_alone_may_go(connection: Connection) -> None:
    config = kept_for(visits_days=None, journal_days=2)
    before = report(connection, config, PERIOD, Unit.DAY)
    forgotten = forget(connection, config)
    assert [one.day for one in forgotten] == DAYS[:4]
    assert all(one.entries and not one.rows for one in forgotten)
    assert report(connection, config, PERIOD, Unit.DAY) == before


def test_what_a_start_replays_stays_however_old_it_is(connection: Connection) -> None:
    config = kept_for(visits_days=2, journal_days=2)
    newest_two = sorted(known(connection))[-2:]
    entries = select(func.count()).select_from(journal).where(journal.c.seq >= newest_two[0])
    there = connection.scalar(entries)
    while forget_one(connection, config, NOW + timedelta(days=1000)):
        pass
    assert known(connection) == set(newest_two)
    assert connection.scalar(entries) == there
    assert connection.scalar(select(func.min(journal.c.seq))) == newest_two[0]


def test_what_would_go_is_told_beforehand(connection: Connection) -> None:
    """And is what goes then."""
    config = kept_for(visits_days=3)
    told = list(would_forget(connection, config, NOW))
    before = connection.scalar(select(func.count()).select_from(journal)) or 0
    done = forget(connection, config)
    assert [(one.day, one.rows) for one in told] == [(one.day, one.rows) for one in done]
    after = connection.scalar(select(func.count()).select_from(journal)) or 0
    assert sum(one.entries for one in done) == before - after
    assert list(would_forget(connection, config, NOW)) == []


@pytest.mark.parametrize(
    ("now", "night"),
    [
        (datetime(2026, 3, 2, 0, 30, tzinfo=UTC), datetime(2026, 3, 2, 1, 0, tzinfo=UTC)),
        (datetime(2026, 3, 2, 1, 0, tzinfo=UTC), datetime(2026, 3, 3, 1, 0, tzinfo=UTC)),
        (datetime(2026, 10, 24, 12, 0, tzinfo=UTC), datetime(2026, 10, 25, 0, 0, tzinfo=UTC)),
        (datetime(2026, 10, 25, 12, 0, tzinfo=UTC), datetime(2026, 10, 26, 1, 0, tzinfo=UTC)),
    ],
)
def test_it_is_done_at_three_by_the_branch_s_clock(now: datetime, night: datetime) -> None:
    assert next_night(night_branch(), now) == night


def _oldest(connection: Connection) -> date | None:
    day: date | None = connection.scalar(select(func.min(business_days.c.day)))
    return day


class Nights(Journal):
    """Tells when there is nothing more to do."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine)
        self.over: asyncio.Queue[None] = asyncio.Queue()

    async def write(self, work: Callable[[Connection], T]) -> T:
        done = await super().write(work)
        if done is None:
            self.over.put_nowait(None)
        return done


async def test_the_server_s_job_forgets_night_by_night(tmp_path: Path) -> None:
    engine = open_database(tmp_path)
    with engine.begin() as connection:
        Recorder(connection, night_branch()).play(DAYS)
    kept, clock = Nights(engine), SetClock(NOW - timedelta(days=1))
    job = asyncio.create_task(forget_every_night(kept, kept_for(visits_days=3), clock))
    await asyncio.sleep(0)  # it waits for the night now
    for day in (DAYS[3], DAYS[4]):
        clock.move(hours=24)
        async with asyncio.timeout(10):
            await kept.over.get()
        assert await kept.read(_oldest) == day
    job.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await job
    kept.close()


def test_the_command_tells_first_and_does_it_then(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    engine = open_database(tmp_path)
    with engine.begin() as connection:
        Recorder(connection, night_branch()).play(OCTOBER[:3])
    engine.dispose()
    file = tmp_path / "malmi.toml"
    file.write_text(f"{example()}\n[retention]\nvisits_days = 2\n", encoding="utf-8")
    asked = ["retention", str(file), "--data", str(tmp_path)]
    for words, told in ((("--dry-run",), "to forget: 1"), ((), "forgotten: 1"), ((), "forgotten: 0")):
        assert main([*asked, *words]) == 0
        said = capsys.readouterr().out
        assert f"business days {told}" in said
    assert main(["retention", str(file), "--data", str(tmp_path / "no")]) == 1
    assert "no journal" in capsys.readouterr().err


def test_nothing_goes_where_no_horizon_is_set(connection: Connection) -> None:
    assert forget(connection, kept_for(None)) == []
