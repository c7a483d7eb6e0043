"""Whether a machine is here: connected, and its screen answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

SILENT = timedelta(seconds=90)
"""A machine whose program has not told of itself for so long hangs, whatever its connection says."""
AWAY = timedelta(seconds=30)
"""One that starts anew, or a cable that is plugged in again, is nobody's business for so long."""


@dataclass(slots=True)
class Presence:
    name: str
    heard_at: datetime
    """When it came, told of itself or went last; before that, when the server started."""
    connected: bool = True
    told_at: datetime | None = None
    """When it told of itself last."""

    def come(self, now: datetime) -> None:
        """It has connected."""
        self.connected, self.heard_at = True, now

    def tell(self, now: datetime) -> None:
        """It has told how it is."""
        self.heard_at = self.told_at = now

    def go(self, now: datetime) -> None:
        """Its newest connection has ended."""
        self.connected, self.heard_at = False, now

    def is_here(self, now: datetime) -> bool:
        return self.connected and now - self.heard_at < SILENT

    def is_gone(self, now: datetime) -> bool:
        """For so long that somebody should go and look."""
        return not self.is_here(now) and now - self.heard_at >= AWAY
