"""A gentle reminder for whoever is free while people wait. No Qt, no texts."""

from __future__ import annotations

from datetime import datetime, timedelta

from counter_app.counter import Desk
from counter_app.mode import Mode
from queue_link.messages import CounterView


class IdleWatch:
    """Knows since when a call could have been made. ``limit`` zero: never reminds."""

    def __init__(self, limit: timedelta) -> None:
        self._limit = limit
        self._since: datetime | None = None

    def idle_for(self, desk: Desk, mode: Mode, now: datetime) -> timedelta | None:
        """For how long, once that is longer than the limit; asked at every tick, it notices the beginning."""
        waiting = desk.view.waiting_total if isinstance(desk.view, CounterView) else 0
        if mode is not Mode.FREE or not waiting or not self._limit:
            self._since = None
            return None
        self._since = min(self._since or now, now)
        return now - self._since if now - self._since >= self._limit else None
