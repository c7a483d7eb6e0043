"""How the server answers a command.

Like the commands, the results are defined once: the domain makes them and the wire carries them.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import msgspec

from queue_link.vocabulary import Language, Reason, ServiceId, TicketNumber, VisitId

Instant = Annotated[datetime, msgspec.Meta(tz=True)]
"""A moment with its offset from UTC (RFC 3339)."""


class _Result(msgspec.Struct, frozen=True, omit_defaults=True):
    pass


class TicketIssued(_Result, frozen=True, tag="ticket-issued"):
    visit: VisitId
    number: TicketNumber
    service: ServiceId
    language: Language
    party: int
    taken_at: Instant
    before: int
    """Tickets ahead in the queues that are called together with this one, outside ones included."""
    admitted: bool
    """False: wait outside until the number is called forward."""
    token: str
    """Unguessable part of the address that follows this visit."""


class Accepted(_Result, frozen=True, tag="accepted"):
    """Done. ``number`` names the ticket concerned, where there is one."""

    number: TicketNumber | None = None


class Refusal(_Result, frozen=True, tag="refusal"):
    """Not done, and why. The other fields are facts that some reasons carry."""

    reason: Reason
    opens_at: Instant | None = None
    """When tickets are given out next (closed)."""
    limit: int | None = None
    """The number that was exceeded (party-too-large, full, numbers-exhausted)."""
    holder: str | None = None
    """Who has the counter (counter-taken)."""
    detail: str | None = None
    """Where the fault is, in technical words (bad-message, not-allowed, not-stored)."""


Result = TicketIssued | Accepted | Refusal
