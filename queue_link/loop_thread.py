"""A thread with an event loop of its own, for work that no screen may wait for."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any


class ThreadOver(RuntimeError):
    """The thread does nothing any more: it was ended, or has failed."""


class LoopThread:
    """Runs one coroutine function for as long as that takes. What other threads ask for is called between its
    steps, in the order in which it was asked for, and never before its first wait."""

    def __init__(self, name: str, live: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """``name`` is what errors and lists of threads call it."""
        self._name = name
        self._live = live
        self._thread = threading.Thread(target=self._begin, name=name, daemon=True)
        self._begun = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None

    def start(self) -> None:
        """Begin; once only."""
        self._thread.start()
        self._begun.wait()

    def call(self, function: Callable[..., None], *arguments: object) -> None:
        """Call ``function`` in the thread. Raises ``RuntimeError`` before ``start``; after the end
        ``ThreadOver``, which is one."""
        if not self._begun.is_set():
            raise RuntimeError(f"the {self._name} has not been started")
        if self._loop is None:
            raise ThreadOver(f"the {self._name}'s thread has ended")
        try:
            self._loop.call_soon_threadsafe(function, *arguments)
        except RuntimeError as closed:
            raise ThreadOver(f"the {self._name}'s thread has ended") from closed

    def end(self, finish: Callable[[], None], timeout_s: float) -> None:
        """Call ``finish``, which lets the coroutine return, and wait for that; nothing if it does not run."""
        if self._thread.is_alive():
            with suppress(RuntimeError):  # Its loop has closed, and the thread itself is about to end.
                self.call(finish)
            self._thread.join(timeout_s)

    def _begin(self) -> None:
        try:
            asyncio.run(self._run())
        finally:
            self._begun.set()

    async def _run(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._begun.set()
        await self._live()
