"""What goes out on one connection: answers in full, of snapshots only the newest."""

from __future__ import annotations

import asyncio
import logging

from websockets.asyncio.server import ServerConnection, broadcast

log = logging.getLogger(__name__)

ROOM_FOR_A_SNAPSHOT = 32 * 1024
"""Unsent bytes up to which a snapshot is handed to the connection; above, only the newest is kept."""
MOST_UNSENT = 512 * 1024
"""Unsent bytes at which a client that does not read is cut off."""
PATIENCE_S = 10.0
"""How long a client may stay behind before it is cut off."""
LOOK_AGAIN_S = 0.05


class Outbox:
    """Bounded: a client that cannot keep up costs little memory, and not for long."""

    def __init__(self, connection: ServerConnection, patience_s: float = PATIENCE_S) -> None:
        self._connection = connection
        self._patience_s = patience_s
        self._newest: bytes | None = None
        self._behind: asyncio.Task[None] | None = None

    def post(self, frame: bytes) -> None:
        """Send an answer."""
        if self._unsent() > MOST_UNSENT:
            self._cut_off()
        else:
            broadcast((self._connection,), frame, text=True)

    def show(self, frame: bytes) -> None:
        """Send a snapshot, or keep it as the newest until there is room."""
        if self._behind is None and self._unsent() <= ROOM_FOR_A_SNAPSHOT:
            broadcast((self._connection,), frame, text=True)
            return
        self._newest = frame
        if self._behind is None:
            self._behind = asyncio.create_task(self._catch_up())

    def forget(self) -> None:
        """The snapshot that waits for room is not to be sent any more."""
        self._newest = None

    def close(self) -> None:
        """The connection is gone."""
        if self._behind:
            self._behind.cancel()

    async def _catch_up(self) -> None:
        loop = asyncio.get_running_loop()
        deadline = loop.time() + self._patience_s
        while self._unsent() > ROOM_FOR_A_SNAPSHOT:
            if loop.time() > deadline:
                self._cut_off()
                return
            await asyncio.sleep(LOOK_AGAIN_S)
        self._behind = None
        if self._newest is not None:
            frame, self._newest = self._newest, None
            self.show(frame)

    def _unsent(self) -> int:
        return self._connection.transport.get_write_buffer_size()

    def _cut_off(self) -> None:
        """A closing handshake would wait behind what the client does not read."""
        log.warning("a client did not read what was sent to it, and was cut off")
        self._connection.transport.abort()
