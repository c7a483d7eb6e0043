"""A line over a device that makes its callers wait: two threads do the waiting."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

log = logging.getLogger(__name__)

SLICE_S = 0.2
"""The longest that one call of a channel may wait."""
_IDLE_S = 0.02


class Channel(Protocol):
    """A device that is open. Reading and writing happen in two threads, closing when both have ended.

    Every call ends within ``SLICE_S`` seconds and raises ``OSError`` when the device is gone.
    """

    @property
    def hears(self) -> bool:
        """Whether answers can come back at all."""
        ...

    def read(self) -> bytes:
        """What has come; empty when nothing does."""
        ...

    def write(self, data: bytes) -> int:
        """How many of the bytes were taken."""
        ...

    def close(self) -> None: ...


class ChannelLine:
    """A ``transport.Line`` over a channel."""

    def __init__(
        self, channel: Channel, on_data: Callable[[bytes], None], on_change: Callable[[], None]
    ) -> None:
        """To be made in the event loop that the callbacks are wanted in."""
        self._channel = channel
        self._on_data = on_data
        self._on_change = on_change
        self._loop = asyncio.get_running_loop()
        self._outbox = bytearray()
        self._changed = threading.Condition()
        self._ended = False
        self._working = 2
        self.lost = False
        for work in (self._read_on, self._write_on):
            threading.Thread(target=self._live, args=(work,), name="printer-line", daemon=True).start()

    @property
    def hears(self) -> bool:
        return self._channel.hears

    @property
    def unsent(self) -> int:
        return len(self._outbox)

    def write(self, data: bytes) -> None:
        with self._changed:
            self._outbox += data
            self._changed.notify_all()

    def drop(self) -> None:
        if not self.lost:
            self._end()
            self.lost = True
            self._on_change()

    def _end(self) -> None:
        with self._changed:
            self._ended = True
            self._outbox.clear()
            self._changed.notify_all()

    def _break(self) -> None:
        """In the loop: the device has gone."""
        if not self.lost:
            self.lost = True
            self._on_change()

    # --- in the two threads -----------------------------------------------------------------------

    def _live(self, work: Callable[[], None]) -> None:
        try:
            work()
        except OSError as fault:
            log.info("the printer's line is lost: %s", fault)
            self._end()
            self._tell(self._break)
        finally:
            self._leave()

    def _leave(self) -> None:
        with self._changed:
            self._working -= 1
            last = self._working == 0
        if last:
            with suppress(OSError):
                self._channel.close()

    def _read_on(self) -> None:
        while not self._ended:
            if data := self._channel.read():
                self._tell(self._heard, data)
            else:
                self._rest()  # Some USB printers answer a read with nothing, at once and for ever.

    def _rest(self) -> None:
        with self._changed:
            if not self._ended:
                self._changed.wait(_IDLE_S)

    def _write_on(self) -> None:
        while chunk := self._next_chunk():
            taken = self._channel.write(chunk)
            with self._changed:
                del self._outbox[:taken]
                empty = not self._outbox
            if empty and taken:
                self._tell(self._on_change)

    def _next_chunk(self) -> bytes:
        """What is to be written; empty at the end."""
        with self._changed:
            self._changed.wait_for(lambda: self._ended or self._outbox)
            return b"" if self._ended else bytes(self._outbox)

    def _heard(self, data: bytes) -> None:
        if not self.lost:
            self._on_data(data)

    def _tell(self, function: Callable[..., None], *arguments: object) -> None:
        with suppress(RuntimeError):  # The loop has ended, and nobody is interested any more.
            self._loop.call_soon_threadsafe(function, *arguments)


async def open_channel(
    make: Callable[[], Channel],
    timeout_s: float,
    on_data: Callable[[bytes], None],
    on_change: Callable[[], None],
) -> ChannelLine:
    """Open a channel in a thread. Raises ``OSError`` (``TimeoutError`` included) when that fails.

    One that opens after all when nobody waits for it any more is closed again.
    """
    opening = asyncio.get_running_loop().run_in_executor(None, make)
    try:
        async with asyncio.timeout(timeout_s):
            channel = await asyncio.shield(opening)
    except (TimeoutError, asyncio.CancelledError):
        opening.add_done_callback(_close_late)
        raise
    return ChannelLine(channel, on_data, on_change)


def _close_late(opening: asyncio.Future[Channel]) -> None:
    if not opening.cancelled() and opening.exception() is None:
        opening.result().close()
