"""A clock that a test sets."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

from tests.queue_server.branches import NINE


class SetClock:
    """Time stands still until a test moves it."""

    def __init__(self, now: datetime = NINE) -> None:
        self._now = now
        self._moved = asyncio.Event()

    def now(self) -> datetime:
        return self._now

    def move(self, **by: float) -> None:
        """For example ``move(hours=1)``."""
        self._now += timedelta(**by)
        moved, self._moved = self._moved, asyncio.Event()
        moved.set()

    async def sleep_until(self, moment: datetime) -> None:
        while self._now < moment:
            await self._moved.wait()
