"""How many come and how many are served, by quarters of an hour."""

from __future__ import annotations

from collections import Counter as Tally
from dataclasses import dataclass, field
from datetime import UTC, datetime

QUARTER_S = 900


@dataclass(slots=True)
class Flow:
    """Of one business day. Quarters are numbered from 1970, and are quarters on every wall clock too."""

    arrived: Tally[int] = field(default_factory=Tally)
    """Tickets taken, and customers served without one."""
    served: Tally[int] = field(default_factory=Tally)
    """Visits that ended as served."""

    @property
    def quarters(self) -> range:
        """From the first with either to the last."""
        busy = [quarter for tally in (self.arrived, self.served) for quarter in +tally]
        return range(min(busy), max(busy) + 1) if busy else range(0)


def quarter_of(at: datetime) -> int:
    return int(at.timestamp() // QUARTER_S)


def beginning_of(quarter: int) -> datetime:
    return datetime.fromtimestamp(quarter * QUARTER_S, UTC)
