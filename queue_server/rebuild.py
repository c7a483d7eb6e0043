"""The tables that are derived from the journal, made anew from it.

No branch file is needed: what figures keep depends on nothing that the journal does not say. An old one does
not say the cap that a day began with, which is unknown then, nor that it was practice, which the tables tell.
A branch file that changed during a day, reloaded or before a restart, is unknown: the day counts as it began.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import time
from itertools import groupby
from operator import attrgetter

from sqlalchemy import Connection, delete, func, select

from queue_link.vocabulary import BranchId, QueueId, ScreenId, ServiceId
from queue_server.domain.branch import Branch
from queue_server.domain.configuration import BranchConfig, Hours, Occupancy, Queue, Service
from queue_server.domain.events import DayOpened, ServiceAdded, TicketTaken, VisitMoved, VisitTransferred
from queue_server.entry import Entry
from queue_server.journal_rows import entries, rows_of
from queue_server.projections import UNKNOWN_CAP, project
from queue_server.tables import (
    business_days,
    delivered,
    journal,
    missed_appointments,
    refusals,
    stages,
    steps,
    tickets,
    visits,
)

READ_AT_ONCE = 2000
"""Rows of the journal."""


class CannotReplay(Exception):
    """An entry of the journal contradicts those before it."""


def rebuild_all(connection: Connection) -> int:
    """As ``rebuild``, for every branch that the journal knows."""
    known = connection.scalars(select(journal.c.branch).distinct()).all()
    return sum(rebuild(connection, BranchId(branch)) for branch in known)


def rebuild(connection: Connection, branch: BranchId) -> int:
    """Replay the branch's whole journal into the tables; returns the number of entries.

    What was derived from entries that the journal no longer has is left as it is. Raises ``CannotReplay``.
    """
    first = connection.scalar(select(func.min(journal.c.seq)).where(journal.c.branch == branch))
    if first is None:
        return 0
    practised = _practised(connection, branch)
    _forget(connection, branch, first)
    rows = connection.execution_options(yield_per=READ_AT_ONCE).execute(rows_of(branch))
    replayed = 0
    for day_seq, of_day in groupby(entries(rows), key=attrgetter("day_seq")):
        day = list(of_day)
        project(connection, branch, list(_replayed(branch, day, practice=day_seq in practised)))
        replayed += len(day)
    return replayed


def _replayed(branch: BranchId, day: Sequence[Entry], *, practice: bool) -> Iterator[Entry]:
    """The entries of one business day, with what the keeper knew when it wrote them."""
    replay = Branch(_configuration(branch, day, practice=practice))
    state = replay.state
    state.seq = day[0].seq - 1
    for entry in day:
        try:
            replay.record(entry.event)
        except (KeyError, ValueError, IndexError) as contradiction:
            raise CannotReplay(f"{branch}, journal entry {entry.seq}: {contradiction}") from contradiction
        record, account = replay.records.pop(entry.seq, None), replay.accounts.pop(entry.seq, None)
        yield replace(entry, finished=record, account=account, practice=state.training)


def _configuration(branch: BranchId, day: Sequence[Entry], *, practice: bool) -> BranchConfig:
    """A branch that has what the day's events name, and nothing else."""
    opened = next((entry.event for entry in day if isinstance(entry.event, DayOpened)), None)
    cap = opened.cap if opened and opened.cap is not None else UNKNOWN_CAP
    services = _services(day)
    return BranchConfig(
        id=branch,
        name={},
        time_zone="UTC",
        languages=(),
        public_url="",
        occupancy=Occupancy(cap, outside_limit=0),
        party_max=0,
        tickets=Hours(((),) * 7),
        day_ends=time(0),
        queues=tuple(Queue(queue, "") for queue in dict.fromkeys(services.values())),
        services=tuple(Service(service, {}, queue) for service, queue in services.items()),
        counters=(),
        profiles=(),
        start=ScreenId(""),
        screens=(),
        training=practice,
    )


def _services(day: Sequence[Entry]) -> dict[ServiceId, QueueId]:
    """The queue from which each is called, as it was first that day."""
    found: dict[ServiceId, QueueId] = {}
    for entry in day:
        event = entry.event
        if isinstance(event, TicketTaken | ServiceAdded | VisitTransferred | VisitMoved):
            found.setdefault(event.service, event.queue)
    return found


def _practised(connection: Connection, branch: BranchId) -> set[int]:
    """The business days that were practice before the journal said so."""
    training = select(visits.c.day_seq).where(visits.c.branch == branch, visits.c.training)
    return set(connection.scalars(training.distinct()))


def _forget(connection: Connection, branch: BranchId, first: int) -> None:
    """Delete what was derived from the journal's entries from ``first`` on."""
    by_entry = (
        *((table, table.c.seq) for table in (stages, delivered, refusals, steps, missed_appointments)),
        *((table, table.c.day_seq) for table in (tickets, visits)),
        (business_days, business_days.c.first_seq),
    )
    for table, seq in by_entry:
        connection.execute(delete(table).where(table.c.branch == branch, seq >= first))
