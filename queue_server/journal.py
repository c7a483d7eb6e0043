"""The journal: appended to in one transaction a batch, replayed at a start.

All database work runs on one writer thread, so the event loop never waits for the disk and the
order of commits is the order of calls.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection, Engine, insert, select
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from queue_link.vocabulary import BranchId, DeviceId, RequestId
from queue_server.domain.events import DayOpened, Event, TicketTaken
from queue_server.tables import business_days, journal, tickets

T = TypeVar("T")
_encode = msgspec.json.Encoder().encode
decode_event = msgspec.json.Decoder(Event).decode


class NotStored(Exception):
    """The journal could not be written or read; the database is as it was before."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Which device asked, under which request id."""

    device: DeviceId
    request: RequestId


@dataclass(frozen=True, slots=True)
class Entry:
    """One event in its place in the branch's history."""

    seq: int
    event: Event
    day: date | None
    """The business day that the event belongs to."""
    asked: Asked | None


def micros(moment: datetime) -> int:
    """Microseconds since 1970, UTC."""
    seconds = int(moment.timestamp())
    return seconds * 1_000_000 + moment.microsecond


class Journal:
    """The one writer of the database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="journal")

    async def run(self, work: Callable[[Connection], T]) -> T:
        """Do ``work`` in one transaction on the writer thread. Raises ``NotStored``."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._transaction, work)

    async def append(self, branch: BranchId, entries: Sequence[Entry]) -> None:
        """Write the entries and their projections, all or none, to the disk. Raises ``NotStored``."""
        await self.run(lambda connection: _append(connection, branch, entries))

    async def current_day(self, branch: BranchId) -> list[Entry]:
        """The entries from the beginning of the newest business day on. Raises ``NotStored``."""
        return await self.run(lambda connection: _current_day(connection, branch))

    def close(self) -> None:
        """Wait for what is being written, and let go of the database."""
        self._thread.shutdown()
        self._engine.dispose()

    def _transaction(self, work: Callable[[Connection], T]) -> T:
        try:
            with self._engine.begin() as connection:
                return work(connection)
        except DBAPIError as trouble:
            raise NotStored(str(trouble.orig)) from trouble  # without the statement and its parameters
        except SQLAlchemyError as trouble:
            raise NotStored(str(trouble)) from trouble


def _append(connection: Connection, branch: BranchId, entries: Sequence[Entry]) -> None:
    connection.execute(insert(journal), [_journal_row(branch, entry) for entry in entries])
    if taken := [
        _ticket_row(branch, entry, entry.event) for entry in entries if isinstance(entry.event, TicketTaken)
    ]:
        connection.execute(insert(tickets), taken)
    for entry in entries:
        if isinstance(entry.event, DayOpened):
            first = {"branch": branch, "day": entry.event.day, "first_seq": entry.seq}
            # A day that is opened again still begins where it began.
            connection.execute(sqlite_insert(business_days).values(first).on_conflict_do_nothing())


def _journal_row(branch: BranchId, entry: Entry) -> dict[str, Any]:
    return {
        "branch": branch,
        "seq": entry.seq,
        "at": micros(entry.event.at),
        "event": _encode(entry.event),
        "device": entry.asked.device if entry.asked else None,
        "request": entry.asked.request if entry.asked else None,
    }


def _ticket_row(branch: BranchId, entry: Entry, taken: TicketTaken) -> dict[str, Any]:
    return {
        "visit": taken.visit,
        "branch": branch,
        "day": entry.day,
        "number": taken.number,
        "service": taken.service,
        "language": taken.language,
        "party": taken.party,
        "taken_at": micros(taken.at),
    }


def _current_day(connection: Connection, branch: BranchId) -> list[Entry]:
    first = connection.scalar(
        select(business_days.c.first_seq)
        .where(business_days.c.branch == branch)
        .order_by(business_days.c.first_seq.desc())
        .limit(1)
    )
    rows = connection.execute(
        select(journal.c.seq, journal.c.event, journal.c.device, journal.c.request)
        .where(journal.c.branch == branch, journal.c.seq >= (first or 0))
        .order_by(journal.c.seq)
    )
    return list(_entries(rows))


def _entries(rows: Iterable[Any]) -> Iterable[Entry]:
    day: date | None = None
    for seq, body, device, request in rows:
        event = decode_event(body)
        if isinstance(event, DayOpened):
            day = event.day
        yield Entry(seq, event, day, Asked(DeviceId(device), RequestId(request)) if device else None)
