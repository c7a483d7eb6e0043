"""What is written about customers, and how it vanishes."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import insert, select

from queue_link.commands import CallNext, CloseDay, Finish, LeaveQueue, Park, TakeTicket, Transfer, Undo
from queue_link.vocabulary import Need
from queue_server.database import FILE_NAME, open_database
from queue_server.domain.branch import Branch
from queue_server.entry import Entry
from queue_server.journal import Journal, journal_row
from queue_server.private_words import move_out
from queue_server.tables import business_days, private_words
from queue_server.tables import journal as journal_table
from tests.queue_server.branches import FI, PASSPORTS, PERMITS, UNDOING, branch
from tests.queue_server.service_point import KIOSK
from tests.queue_server.test_projections import Kept

NOTE, REASON = "daughter interprets", "fetches the passport"


@pytest.fixture
async def journal(tmp_path: Path) -> AsyncIterator[Journal]:
    opened = Journal(open_database(tmp_path))
    yield opened
    opened.close()


async def written(journal: Journal) -> bytes:
    """All events that the journal holds."""
    rows = await journal.read(lambda connection: connection.scalars(select(journal_table.c.event)).all())
    return b"\n".join(rows)


async def kept(journal: Journal) -> Sequence[bytes]:
    return await journal.read(lambda connection: connection.scalars(select(private_words.c.words)).all())


def files_in(folder: Path) -> list[bytes]:
    """The content of the database, and of what lies beside it."""
    found = [file.read_bytes() for file in folder.iterdir() if file.name.startswith(FILE_NAME)]
    assert found
    return found


async def replayed(journal: Journal, point: Kept) -> Branch:
    entries: list[Entry] = await journal.recent(point.config.id)
    again = Branch(point.config)
    for entry in entries:
        again.apply(entry.event)
    return again


async def another_ends(point: Kept, journal: Journal) -> None:
    point.do(LeaveQueue(point.take().visit))
    await point.store(journal)


def with_a_note() -> Kept:
    """Somebody who needs an interpreter was sent on with a note, parked, and is called again."""
    point = Kept(branch(calling=UNDOING))
    desk = point.desk(1)
    point.do(TakeTicket(PERMITS, FI, needs=(Need.INTERPRETER,)), KIOSK)
    point.do(CallNext(), desk)
    point.do(Transfer(PASSPORTS, note=NOTE), desk)
    point.do(CallNext(), desk)
    point.do(Park(5, REASON), desk)
    point.pass_time(minutes=6)
    point.do(CallNext(), desk)
    return point


async def test_the_journal_never_holds_it(journal: Journal) -> None:
    point = with_a_note()
    await point.store(journal)
    assert len(await kept(journal)) == 3
    for word in (NOTE, REASON, Need.INTERPRETER):
        assert word.encode() not in await written(journal)


async def test_a_restart_knows_it_while_the_customer_is_here(journal: Journal) -> None:
    point = with_a_note()
    await point.store(journal)
    (visit,) = (await replayed(journal, point)).state.visits.values()
    assert (visit.note, visit.needs) == (NOTE, (Need.INTERPRETER,))


async def test_a_finish_that_is_taken_back_has_it_still(journal: Journal) -> None:
    """After a restart too: until then it waits to be deleted."""
    point = with_a_note()
    desk = point.desk(1)
    point.do(Finish(), desk)
    await point.store(journal)
    point.do(Undo(), desk)
    await point.store(journal)
    point.pass_time(minutes=120)
    await another_ends(point, journal)
    (visit, _) = (await replayed(journal, point)).state.visits.values()
    assert (visit.note, visit.needs) == (NOTE, (Need.INTERPRETER,))


async def test_it_is_gone_when_the_end_is_final(journal: Journal, tmp_path: Path) -> None:
    """From the file as well; and a replay without it leads to the same branch."""
    point = with_a_note()
    point.do(Finish(), point.desk(1))
    await point.store(journal)
    point.pass_time(minutes=61)
    await another_ends(point, journal)
    assert await kept(journal) == []
    again = await replayed(journal, point)
    assert again.state.visits == point.branch.state.visits
    journal.close()
    assert not any(NOTE.encode() in content for content in files_in(tmp_path))


async def test_nothing_of_it_outlives_the_business_day(journal: Journal) -> None:
    point = with_a_note()
    point.do(CloseDay("storm"), KIOSK)
    await point.store(journal)
    assert await kept(journal) == []
    assert all(visit.note == "" for visit in (await replayed(journal, point)).state.visits.values())


async def test_an_older_journal_is_cleaned_when_it_is_opened(tmp_path: Path) -> None:
    """Of the open day everything is still known; of the days before nothing is left."""
    point = with_a_note()
    yesterday = len(point.entries)
    point.do(CloseDay("storm"), KIOSK)
    point.pass_time(minutes=24 * 60)
    day = point.entries[-1].seq
    point.do(TakeTicket(PERMITS, FI, needs=(Need.TIME,)), KIOSK)
    engine = open_database(tmp_path)
    with engine.begin() as connection:
        rows = [
            {**journal_row(point.config.id, entry), "event": msgspec.json.encode(entry.event)}
            for entry in point.entries
        ]
        connection.execute(insert(journal_table), rows)
        for first in (1, day):
            begun = {"branch": point.config.id, "first_seq": first, "day": point.now.date()}
            connection.execute(insert(business_days), [begun])
        move_out(connection)
    engine.dispose()
    journal = Journal(open_database(tmp_path))
    assert await kept(journal) == [b'["time"]']
    assert NOTE.encode() not in await written(journal)
    entries = await journal.recent(point.config.id)
    journal.close()
    assert [entry.event for entry in entries[yesterday:]] == [
        entry.event for entry in point.entries[yesterday:]
    ]
    assert not any(NOTE.encode() in content for content in files_in(tmp_path))
