"""The journal: appended to in one transaction a batch, replayed at a start.

All writing is done by one thread, so the event loop never waits for the disk and the order of
commits is the order of calls. Another thread reads.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection, Engine, insert, select
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from queue_link.results import Refusal
from queue_link.vocabulary import BranchId, Reason
from queue_server.deeds import note_deeds
from queue_server.domain.configuration import BranchConfig
from queue_server.domain.forecast.learning import Learned
from queue_server.entry import Entry, micros
from queue_server.journal_rows import entries, rows_of
from queue_server.private_words import keep, without
from queue_server.projections import DayAccuracy, accuracy, learned, project
from queue_server.tables import business_days, journal

T = TypeVar("T")
_encode = msgspec.json.Encoder().encode
_TWICE = frozenset({"SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY"})


class AlreadyThere(Exception):
    """What was to be written contradicts what the database holds: a fault in the rules, not of the disk."""


class NotStored(Exception):
    """The journal could not be written or read; the database is as it was before."""

    @property
    def refusal(self) -> Refusal:
        """What whoever asked for it is answered."""
        return Refusal(Reason.NOT_STORED, detail=str(self)[:200])


class Journal:
    """The one writer of the database, and readers that do not keep it waiting."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._reading = engine.execution_options(reads=True)
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="journal")
        self._reader = ThreadPoolExecutor(max_workers=1, thread_name_prefix="journal-reader")
        self._closed = False

    async def write(self, work: Callable[[Connection], T]) -> T:
        """Do ``work`` in one transaction, and wait for the disk. Raises ``NotStored``."""
        return await self._on(self._writer, self._engine, work)

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Look something up, beside the writer. Raises ``NotStored``."""
        return await self._on(self._reader, self._reading, work)

    async def append(self, branch: BranchId, new: Sequence[Entry]) -> None:
        """Write the entries and their projections, all or none, to the disk.

        Raises ``NotStored`` when the disk fails, ``AlreadyThere`` when a number or entry is there already.
        """
        await self.write(lambda connection: _append(connection, branch, new))

    async def recent(self, branch: BranchId) -> list[Entry]:
        """The entries of the newest business day and of the one before it. Raises ``NotStored``."""
        return await self.read(lambda connection: _recent(connection, branch))

    async def of_day(self, branch: BranchId, day: date) -> list[Entry]:
        """The entries of the business day that began on this local date; of the last of them, should a clock
        set wrongly have brought it twice. Empty: there was none. Raises ``NotStored``."""
        return await self.read(lambda connection: _of_day(connection, branch, day))

    async def accuracy(self, branch: BranchId) -> list[DayAccuracy]:
        """How right forecasts were, by business day and service. Raises ``NotStored``."""
        return await self.read(lambda connection: accuracy(connection, branch))

    async def learned(self, config: BranchConfig, now: datetime) -> Learned:
        """What the branch's own past teaches, from the last weeks. Raises ``NotStored``."""
        return await self.read(lambda connection: learned(connection, config, now))

    def close(self) -> None:
        """Wait for what is being written, and let go of the database."""
        self._closed = True
        self._writer.shutdown()
        self._reader.shutdown()
        self._engine.dispose()

    async def _on(self, thread: ThreadPoolExecutor, engine: Engine, work: Callable[[Connection], T]) -> T:
        if self._closed:
            raise NotStored("the journal is closed: the server stops")
        return await asyncio.get_running_loop().run_in_executor(thread, _transaction, engine, work)


def _transaction(engine: Engine, work: Callable[[Connection], T]) -> T:
    try:
        with engine.begin() as connection:
            return work(connection)
    except DBAPIError as trouble:
        twice = getattr(trouble.orig, "sqlite_errorname", "") in _TWICE
        # Without the statement and its parameters.
        raise (AlreadyThere if twice else NotStored)(str(trouble.orig)) from trouble
    except SQLAlchemyError as trouble:
        raise NotStored(str(trouble)) from trouble


def _append(connection: Connection, branch: BranchId, new: Sequence[Entry]) -> None:
    connection.execute(insert(journal), [journal_row(branch, entry) for entry in new])
    keep(connection, branch, new)
    project(connection, branch, new)
    note_deeds(connection, branch, new)


def journal_row(branch: BranchId, entry: Entry) -> dict[str, Any]:
    return {
        "branch": branch,
        "seq": entry.seq,
        "at": micros(entry.event.at),
        "event": _encode(without(entry.event)),
        "device": entry.asked.device if entry.asked else None,
        "request": entry.asked.request if entry.asked else None,
        "person": entry.asked.person if entry.asked else None,
    }


def _recent(connection: Connection, branch: BranchId) -> list[Entry]:
    first = connection.scalar(
        select(business_days.c.first_seq)
        .where(business_days.c.branch == branch)
        .order_by(business_days.c.first_seq.desc())
        .offset(1)
        .limit(1)
    )
    return _between(connection, branch, first or 0, None)


def _of_day(connection: Connection, branch: BranchId, day: date) -> list[Entry]:
    begun = business_days.c.first_seq
    of_branch = select(begun).where(business_days.c.branch == branch).order_by(begun.desc()).limit(1)
    first = connection.scalar(of_branch.where(business_days.c.day == day))
    if first is None:
        return []
    later = select(begun).where(business_days.c.branch == branch, begun > first).order_by(begun).limit(1)
    return _between(connection, branch, first, connection.scalar(later))


def _between(connection: Connection, branch: BranchId, first: int, end: int | None) -> list[Entry]:
    """The entries from ``first`` on, before ``end``."""
    chosen = rows_of(branch).where(journal.c.seq >= first)
    if end is not None:
        chosen = chosen.where(journal.c.seq < end)
    return list(entries(connection.execute(chosen)))
