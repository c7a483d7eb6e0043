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
from queue_server.tables import journal

decode_event = msgspec.json.Decoder(Event).decode


def rows_of(branch: BranchId) -> Select[Any]:
    """All rows of a branch, in order, as ``entries`` takes them."""
    return (
        select(journal.c.seq, journal.c.event, journal.c.device, journal.c.request)
        .where(journal.c.branch == branch)
        .order_by(journal.c.seq)
    )


def entries(rows: Iterable[Any]) -> Iterator[Entry]:
    """What the rows say; those before the first business day belong to day 0."""
    day: date | None = None
    day_seq = 0
    for seq, body, device, request in rows:
        event = decode_event(body)
        if isinstance(event, DayOpened) and event.day != day:
            day, day_seq = event.day, seq
        asked = Asked(DeviceId(device), RequestId(request)) if device else None
        yield Entry(seq, event, day_seq, asked)
