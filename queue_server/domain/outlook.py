"""What the newest forecast says of everybody who waits, and of those who may come.

Made beside the branch (``domain.forecast``) and handed in; rules only read it.
"""

from __future__ import annotations

from datetime import datetime

import msgspec

from queue_link.results import Band
from queue_link.vocabulary import AppointmentId, PriorityId, ServiceId, VisitId


class _Part(msgspec.Struct, frozen=True, omit_defaults=True):
    pass


class Expected(_Part, frozen=True):
    """How long somebody is still to wait, and whether the day is long enough."""

    wait: Band
    """Until the call, in seconds from the outlook's ``at``."""
    in_time: float
    """Probability of being called before closing."""


class Outlook(_Part, frozen=True):
    seq: int
    """The journal entry it was made at."""
    at: datetime
    visits: dict[VisitId, Expected] = {}
    """Everybody who waits."""
    newcomers: dict[ServiceId, dict[PriorityId, Expected]] = {}
    """Somebody who took a ticket now."""
    bookings: dict[AppointmentId, float] = {}
    """Probability of being called before closing, of those still expected."""
    told: frozenset[ServiceId] = frozenset()
    """Services of which enough is known to show a forecast to customers."""
    lasting_s: dict[ServiceId, float] = {}
    """Mean length of a transaction, learnt or else as the branch file says."""
    ends_at: datetime | None = None
    """By when customers must be called."""
    delays_s: dict[ServiceId, dict[ServiceId, float]] = {}
    """By how much a newcomer for the one service is delayed by a further ticket for the other."""
    taken: dict[ServiceId, int] = {}
    """Walk-in tickets that had been given out; those since are not among the visits."""

    def newcomer(self, service: ServiceId, priority: PriorityId) -> Expected | None:
        return self.newcomers.get(service, {}).get(priority)
