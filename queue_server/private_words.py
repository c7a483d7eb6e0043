"""What is written about a customer, kept outside the journal so that it can vanish.

An entry is journalled without it, and read back with it for as long as it is there. It is there until its
visit has been over for ``KEPT`` and the next one ends, or the business day does: from then on nothing takes
the end back, and the rules have forgotten it too, so a replay without it leads to the same branch.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

import msgspec
from msgspec.structs import replace
from sqlalchemy import ColumnElement, Connection, String, cast, delete, func, insert, or_, select, update

from queue_link.vocabulary import BranchId
from queue_server.domain.events import (
    DayClosed,
    Event,
    TicketTaken,
    Undone,
    VisitEnded,
    VisitEvent,
    VisitParked,
    VisitTransferred,
)
from queue_server.entry import Entry, micros
from queue_server.tables import business_days, journal, private_words

KEPT = timedelta(hours=1)
"""The longest time for which a counter can take an end back (``calling.undo_s``)."""
_PRIVATE: Mapping[type, tuple[str, object]] = {
    TicketTaken: ("needs", ()),
    VisitTransferred: ("note", ""),
    VisitParked: ("reason", ""),
}
"""What of an event is private, and what stands in its place."""
_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Event).decode


def without(event: Event) -> Event:
    """The event as the journal keeps it."""
    if type(event) not in _PRIVATE:
        return event
    field, nothing = _PRIVATE[type(event)]
    return event if getattr(event, field) == nothing else replace(event, **{field: nothing})


def with_words(event: Event, words: bytes | None) -> Event:
    """The event as it was, if the words are there still."""
    if words is None:
        return event
    field, _ = _PRIVATE[type(event)]
    whole = msgspec.to_builtins(event) | {field: msgspec.json.decode(words)}
    return msgspec.convert(whole, type(event))


def move_out(connection: Connection) -> None:
    """Take what is private out of a journal that was written before it was kept apart. Of each branch's
    newest business day it is kept until that ends; the rest is gone."""
    of_branch, first = business_days.c.branch, func.max(business_days.c.first_seq).label("first")
    begun = connection.execute(select(of_branch, first).group_by(of_branch))
    newest = {row.branch: row.first for row in begun}
    body = cast(journal.c.event, String)
    private = or_(*(body.like(f'%"{mark}"%') for mark in ("needs", "note", "visit-parked")))
    found = connection.execute(select(journal.c.branch, journal.c.seq, journal.c.event).where(private)).all()
    for branch, seq, text in found:
        entry = Entry(seq, _decode(text), 0, None)
        row = _row(BranchId(branch), entry)
        if row is None:
            continue
        same = (journal.c.branch == branch) & (journal.c.seq == seq)
        connection.execute(update(journal).where(same).values(event=_encode(without(entry.event))))
        if seq >= newest.get(branch, 0):
            connection.execute(insert(private_words), [row])


def keep(connection: Connection, branch: BranchId, entries: Sequence[Entry]) -> None:
    """Keep what the entries say privately, and let go of what is over."""
    rows = [row for entry in entries if (row := _row(branch, entry))]
    if rows:
        connection.execute(insert(private_words), rows)
    for entry in entries:
        match entry.event:
            case VisitEnded(visit=visit, at=at):
                _set_end(connection, branch, visit, micros(at))
                _let_go(connection, branch, private_words.c.ended_at < micros(at - KEPT))
            case Undone(visit=visit):
                _set_end(connection, branch, visit, None)
            case DayClosed():
                _let_go(connection, branch)


def _let_go(connection: Connection, branch: BranchId, *which: ColumnElement[bool]) -> None:
    connection.execute(delete(private_words).where(private_words.c.branch == branch, *which))


def _row(branch: BranchId, entry: Entry) -> dict[str, Any] | None:
    event = entry.event
    if not isinstance(event, VisitEvent) or without(event) is event:
        return None
    field, _ = _PRIVATE[type(event)]
    words = _encode(getattr(event, field))
    return {"branch": branch, "seq": entry.seq, "visit": event.visit, "words": words, "ended_at": None}


def _set_end(connection: Connection, branch: BranchId, visit: str, at: int | None) -> None:
    table = private_words
    of_visit = (table.c.branch == branch) & (table.c.visit == visit)
    connection.execute(update(table).where(of_visit).values(ended_at=at))
