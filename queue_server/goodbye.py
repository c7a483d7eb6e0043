"""How a conversation is ended, and what makes it end."""

from __future__ import annotations

import asyncio
import contextlib

import msgspec
from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed

from queue_link.messages import Fault, encode
from queue_link.vocabulary import Reason

GOODBYE_WITHIN_S = 2.0
"""How long the last word to a client may take; one that does not read cannot be told."""
DONE, GOING_AWAY, POLICY_VIOLATION = 1000, 1001, 1008
UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
"""What decoding raises for bytes that are no message, the two latter for bad UTF-8 and for deep nesting."""


class Ended(Exception):
    """The conversation is over, for a reason that the client is told."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        super().__init__(reason, detail)
        self.fault = Fault(reason, detail)


async def say_goodbye(connection: ServerConnection, fault: Fault, code: int) -> None:
    """Tell a client why, and close the connection. One that does not listen is cut off."""
    try:
        async with asyncio.timeout(GOODBYE_WITHIN_S):
            with contextlib.suppress(ConnectionClosed):
                await connection.send(encode(fault), text=True)
            await connection.close(code, fault.reason)
    except TimeoutError:
        connection.transport.abort()
