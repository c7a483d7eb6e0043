"""Connections of strangers that have said nothing yet: the first to go where places are few."""

from __future__ import annotations

from websockets.asyncio.server import ServerConnection


class Silent:
    """By the address of whoever made them, in the order in which they came."""

    def __init__(self) -> None:
        self._by_caller: dict[str, dict[ServerConnection, None]] = {}

    def add(self, who: str, connection: ServerConnection) -> None:
        self._by_caller.setdefault(who, {})[connection] = None

    def discard(self, who: str, connection: ServerConnection) -> None:
        """It has said something, or is gone. To discard it twice does no harm."""
        connections = self._by_caller.get(who, {})
        connections.pop(connection, None)
        if not connections:
            self._by_caller.pop(who, None)

    def pop(self) -> ServerConnection | None:
        """Takes out the oldest, of the caller that has most; None where there is none."""
        if not self._by_caller:
            return None
        who = max(self._by_caller, key=lambda caller: len(self._by_caller[caller]))
        connection = next(iter(self._by_caller[who]))
        self.discard(who, connection)
        return connection
