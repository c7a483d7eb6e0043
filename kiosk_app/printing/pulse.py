"""Waiting for a condition among callbacks."""

from __future__ import annotations

import asyncio
from collections.abc import Callable


class Pulse:
    """Whoever changes something beats; whoever waits looks again."""

    def __init__(self) -> None:
        self._beat = asyncio.Event()

    def beat(self) -> None:
        self._beat.set()
        self._beat = asyncio.Event()

    async def until(self, condition: Callable[[], bool], timeout_s: float) -> bool:
        """Wait for ``condition``; False when it does not hold after ``timeout_s`` seconds."""
        try:
            async with asyncio.timeout(timeout_s):
                while not condition():
                    await self._beat.wait()
        except TimeoutError:
            return condition()
        return True
