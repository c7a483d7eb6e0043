"""A queue server that says what the test tells it to, and breaks off when it is told to."""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Self

import msgspec
from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.typing import Subprotocol

from queue_link.messages import SUBPROTOCOL, Hello, Request, Welcome, decode_from_client, encode
from queue_link.vocabulary import RequestId
from queue_link.wire_examples import welcomes

SOON_S = 10.0
"""Longer than anything here takes; only a failing test waits as long."""


class Caller:
    """One client that has connected."""

    def __init__(self, connection: ServerConnection) -> None:
        self.connection = connection

    async def hear(self) -> Hello | Request:
        """The next message. Raises ``ConnectionClosed``."""
        async with asyncio.timeout(SOON_S):
            message: Hello | Request = decode_from_client(await self.connection.recv())
        return message

    async def hear_request(self) -> RequestId:
        """The next message is a request; its id."""
        message = await self.hear()
        assert isinstance(message, Request), message
        return RequestId(message.id)

    async def say(self, message: msgspec.Struct | str | bytes) -> None:
        """Send a message, or any frame at all."""
        frame = encode(message).decode() if isinstance(message, msgspec.Struct) else message
        await self.connection.send(frame)

    async def welcome(self) -> Welcome:
        """Hear the hello, and answer it as the server of a kiosk does."""
        assert isinstance(await self.hear(), Hello)
        welcome = welcomes()["to a kiosk"]
        await self.say(welcome)
        return welcome

    async def answers_pings(self) -> None:
        """Wait until the client has answered one."""
        async with asyncio.timeout(SOON_S):
            await (await self.connection.ping())

    async def close(self) -> None:
        """End the connection as agreed."""
        await self.connection.close()

    def drop(self) -> None:
        """Break the connection off without a word."""
        self.connection.transport.abort()


class ScriptedServer:
    """Listens while it is entered; ``port`` stays the same when it is entered again."""

    def __init__(self) -> None:
        self.port = 0
        self._callers: asyncio.Queue[Caller] = asyncio.Queue()
        self._server: Server | None = None

    @property
    def url(self) -> str:
        return f"ws://127.0.0.1:{self.port}"

    async def __aenter__(self) -> Self:
        self._server = await serve(
            self._handle,
            "127.0.0.1",
            self.port,
            subprotocols=[Subprotocol(SUBPROTOCOL)],
            compression=None,
            ping_interval=None,
            close_timeout=1,
        )
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._server:
            self._server.close()
            await self._server.wait_closed()

    async def caller(self) -> Caller:
        """The next client that connects."""
        async with asyncio.timeout(SOON_S):
            return await self._callers.get()

    async def welcomed(self) -> Caller:
        """The next client, welcomed as a kiosk."""
        caller = await self.caller()
        await caller.welcome()
        return caller

    async def _handle(self, connection: ServerConnection) -> None:
        self._callers.put_nowait(Caller(connection))
        await connection.wait_closed()
