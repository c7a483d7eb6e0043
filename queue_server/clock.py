"""The only place that reads the time."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    def now(self) -> datetime:
        """UTC, aware."""

    async def sleep_until(self, moment: datetime) -> None: ...


class SystemClock:
    """The machine's clock. Sleeps are short, so that a clock that is set is noticed soon."""

    LONGEST_SLEEP_S = 20.0

    def now(self) -> datetime:
        return datetime.now(UTC)

    async def sleep_until(self, moment: datetime) -> None:
        while (left := (moment - self.now()).total_seconds()) > 0:  # noqa: ASYNC110 - time tells nobody
            await asyncio.sleep(min(left, self.LONGEST_SLEEP_S))
