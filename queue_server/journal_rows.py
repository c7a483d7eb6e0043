"""The journal's rows, read back as entries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

import msgspec
from sqlalchemy import Select, select

from queue_link.vocabulary import BranchId, DeviceId, RequestId
from queue_server.domain.events import DayOpened, Event
from queue_server.entry import Asked, Entry
from queue_server.private_words import with_words
from queue_server.tables import journal, private_words

decode_event = msgspec.json.Decoder(Event).decode


def rows_of(branch: BranchId) -> Select[Any]:
    """All rows of a branch, in order, as ``entries`` takes them."""
    same = (private_words.c.branch == journal.c.branch) & (private_words.c.seq == journal.c.seq)
    return (
        select(
            *(journal.c.seq, journal.c.event, private_words.c.words),
            *(journal.c.device, journal.c.request, journal.c.person),
        )
        .outerjoin(private_words, same)
        .where(journal.c.branch == branch)
        .order_by(journal.c.seq)
    )


def entries(rows: Iterable[Any]) -> Iterator[Entry]:
    """What the rows say; those before the first business day belong to day 0."""
    day: date | None = None
    day_seq = 0
    for seq, body, words, device, request, person in rows:
        event = with_words(decode_event(body), words)
        if isinstance(event, DayOpened) and event.day != day:
            day, day_seq = event.day, seq
        asked = Asked(DeviceId(device), RequestId(request), person) if device else None
        yield Entry(seq, event, day_seq, asked)
