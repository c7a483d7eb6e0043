"""A thread with an event loop of its own, for work that no screen may wait for."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any


class LoopThread:
    """Runs one coroutine function for as long as that takes. What other threads ask for is called between its
    steps, in the order in which it was asked for, and never before its first wait."""

    def __init__(self, name: str, live: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """``name`` is what errors and lists of threads call it."""
        self._name = name
        self._live = live
        self._thread = threading.Thread(target=lambda: asyncio.run(self._run()), name=name, daemon=True)
        self._running = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None

    def start(self) -> None:
        """Begin; once only."""
        self._thread.start()
        self._running.wait()

    def call(self, function: Callable[..., None], *arguments: object) -> None:
        """Call ``function`` in the thread. Raises ``RuntimeError`` before ``start``, and after the end."""
        if self._loop is None:
            raise RuntimeError(f"the {self._name} has not been started")
        self._loop.call_soon_threadsafe(function, *arguments)

    def end(self, finish: Callable[[], None], timeout_s: float) -> None:
        """Call ``finish``, which lets the coroutine return, and wait for that; nothing if it does not run."""
        if self._thread.is_alive():
            with suppress(RuntimeError):  # Its loop has closed, and the thread itself is about to end.
                self.call(finish)
            self._thread.join(timeout_s)

    async def _run(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._running.set()
        await self._live()
