"""The journal on the disk."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Table, select, text

from queue_link.commands import CloseDay, OpenDay, TakeTicket
from queue_link.vocabulary import BranchId, DeviceId, RequestId
from queue_server.database import open_database
from queue_server.domain.branch import Branch
from queue_server.domain.events import DayOpened, Event
from queue_server.entry import Asked, Entry
from queue_server.journal import AlreadyThere, Journal, NotStored
from queue_server.tables import journal as journal_table
from queue_server.tables import tickets
from tests.queue_server.branches import FI, PERMITS, branch
from tests.queue_server.service_point import BOSS, ServicePoint

MALMI = BranchId("malmi")
ASKED = Asked(DeviceId("kiosk"), RequestId("request-1"))


@pytest.fixture
async def journal(tmp_path: Path) -> AsyncIterator[Journal]:
    opened = Journal(open_database(tmp_path))
    yield opened
    opened.close()


def entries(events: list[Event], first: int = 1, day_seq: int = 1) -> list[Entry]:
    return [Entry(seq, event, day_seq, ASKED) for seq, event in enumerate(events, first)]


async def count(journal: Journal, table: Table) -> int:
    rows = await journal.read(lambda connection: connection.execute(select(table)).all())
    return len(rows)


async def test_what_is_appended_is_read_back_as_it_was(journal: Journal) -> None:
    """Every event of a morning, with who asked for it."""
    point = ServicePoint(branch())
    point.take(), point.take()
    point.call(point.desk(1))
    written = entries(point.events)
    await journal.append(MALMI, written)
    assert await journal.recent(MALMI) == written


async def test_a_replay_begins_with_the_day_before(journal: Journal) -> None:
    """Older days do not slow the start of today; yesterday is there for requests that are repeated late."""
    point = ServicePoint(branch())
    written: list[Entry] = []
    for day in range(4):
        point.pass_time(minutes=24 * 60 if day else 0)
        point.take()
        state = point.branch.state
        fresh = point.events[len(written) :]
        written += entries(fresh, len(written) + 1, state.day_seq)
    for entry in written:
        await journal.append(MALMI, [entry])
    recent = await journal.recent(MALMI)
    replayed = Branch(point.config)
    replayed.state.seq = recent[0].seq - 1
    for entry in recent:
        replayed.apply(entry.event)
    assert len(recent) < len(written) * 3 / 4
    assert [type(entry.event) for entry in recent].count(DayOpened) == 2
    assert list(replayed.state.visits) == list(point.branch.state.visits)
    assert replayed.state.day_seq == point.branch.state.day_seq


async def test_a_day_opened_again_is_replayed_from_its_first_opening(journal: Journal) -> None:
    """Otherwise its numbers would be given out a second time."""
    point = ServicePoint(branch())
    point.take()
    point.do(CloseDay("storm"), BOSS)
    point.do(OpenDay(), BOSS)
    await journal.append(MALMI, entries(point.events))
    assert len(await journal.recent(MALMI)) == len(point.events)


async def test_branches_do_not_see_each_other(journal: Journal) -> None:
    """Each has its own sequence."""
    point = ServicePoint(branch())
    await journal.append(MALMI, entries(point.events))
    await journal.append(BranchId("turku"), entries(point.events))
    assert len(await journal.recent(MALMI)) == len(point.events)


async def test_a_number_given_twice_in_a_day_is_refused_by_the_database(journal: Journal) -> None:
    """Whatever the memory believed; nothing of that batch is kept."""
    point = ServicePoint(branch())
    point.take()
    await journal.append(MALMI, entries(point.events))
    twin = ServicePoint(branch())
    twin.ids.count = 100
    twin.take()
    with pytest.raises(AlreadyThere, match="UNIQUE"):
        await journal.append(MALMI, entries(twin.events[-1:], len(point.events) + 1))
    assert (await count(journal, journal_table), await count(journal, tickets)) == (2, 1)


async def test_the_same_entry_cannot_be_written_twice(journal: Journal) -> None:
    """Two writers on one journal would show at once."""
    point = ServicePoint(branch())
    await journal.append(MALMI, entries(point.events))
    with pytest.raises(AlreadyThere):
        await journal.append(MALMI, entries(point.events))


async def test_commits_wait_for_the_disk(journal: Journal) -> None:
    """Write-ahead log, synchronous FULL."""
    modes = await journal.read(
        lambda c: (c.scalar(text("PRAGMA journal_mode")), c.scalar(text("PRAGMA synchronous")))
    )
    assert modes == ("wal", 2)


async def test_appends_are_written_in_the_order_they_were_asked_for(journal: Journal) -> None:
    """Also when nobody waits for one before asking for the next."""
    point = ServicePoint(branch())
    for _ in range(20):
        point.do(TakeTicket(PERMITS, FI))
        point.now += timedelta(seconds=1)
    written = entries(point.events)
    await asyncio.gather(*(journal.append(MALMI, [entry]) for entry in written))
    assert await journal.recent(MALMI) == written


async def test_a_journal_that_is_closed_says_so(tmp_path: Path) -> None:
    """Whoever still asks while the server stops gets an answer, not a fault."""
    closed = Journal(open_database(tmp_path))
    closed.close()
    with pytest.raises(NotStored, match="the server stops"):
        await closed.recent(MALMI)
