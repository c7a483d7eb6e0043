"""An event in its place in a branch's history, and who asked for it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from queue_link.people import PersonId
from queue_link.vocabulary import DeviceId, RequestId
from queue_server.domain.account import Account
from queue_server.domain.events import Event
from queue_server.domain.forecast.learning import FinishedVisit

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Asked:
    """Which device asked, under which request id. By these a repeated request is known, whoever sits
    there."""

    device: DeviceId
    request: RequestId
    person: PersonId | None = field(default=None, compare=False)
    """Who was signed in."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One event in its place in the branch's history."""

    seq: int
    event: Event
    day_seq: int
    """The entry that began the business day which the event belongs to; 0 before the first."""
    asked: Asked | None
    finished: FinishedVisit | None = None
    """The record of the visit that the event ended. Not known of entries that are read back."""
    account: Account | None = None
    """What figures keep of it. Not known of entries that are read back."""
    practice: bool = False
    """Training: figures keep nothing of it. Not known of entries that are read back."""


def micros(moment: datetime) -> int:
    """Microseconds since 1970, UTC."""
    return (moment - _EPOCH) // timedelta(microseconds=1)


def moment(of: int) -> datetime:
    """From microseconds since 1970, UTC."""
    return _EPOCH + timedelta(microseconds=of)
