"""A plain-spoken phone, which follows a ticket on a server of the tests."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import msgspec
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from queue_link.asking import Reply
from queue_link.messages import SUBPROTOCOL, Answer, Fault, encode
from queue_link.phone_messages import (
    PHONE_PATH,
    GiveBack,
    PhoneHello,
    PhoneSnapshot,
    PhoneView,
    ToPhone,
    decode_to_phone,
)
from queue_link.vocabulary import Language, Situation
from tests.queue_server.running import SOON_S, Goodbye


class PhoneTalk:
    """One connection. Nothing happens by itself."""

    def __init__(self, connection: ClientConnection) -> None:
        self._connection = connection
        self.frames: list[str] = []
        self.snapshots: list[PhoneSnapshot] = []

    async def say(self, message: msgspec.Struct | str) -> None:
        await self._connection.send(message if isinstance(message, str) else encode(message).decode())

    async def hear(self) -> ToPhone:
        """The next message. Raises ``ConnectionClosed``."""
        async with asyncio.timeout(SOON_S):
            frame = await self._connection.recv(decode=True)
        self.frames.append(frame)
        message: ToPhone = decode_to_phone(frame)
        if isinstance(message, PhoneSnapshot):
            self.snapshots.append(message)
        return message

    async def see(self, condition: Callable[[PhoneView], bool]) -> PhoneView:
        """The first view, from the newest one on, that is as expected."""
        while not (self.snapshots and condition(self.snapshots[-1].view)):
            await self.hear()
        return self.snapshots[-1].view

    async def see_situation(self, situation: Situation) -> PhoneView:
        return await self.see(lambda view: view.situation is situation)

    async def give_back(self, request: str = "g1") -> Reply:
        await self.say(GiveBack(request))
        while True:
            message = await self.hear()
            if isinstance(message, Answer) and message.id == request:
                return message.result

    async def goodbye(self) -> Goodbye:
        """Read on until the server has ended the connection."""
        last: ToPhone | None = None
        try:
            while True:
                last = await self.hear()
        except ConnectionClosed as closed:
            code = closed.rcvd.code if closed.rcvd else 1006
            return Goodbye(code, last if isinstance(last, Fault) else None)


@asynccontextmanager
async def phone_connection(port: int, headers: dict[str, str] | None = None) -> AsyncIterator[PhoneTalk]:
    """Connected, and nothing said yet."""
    async with connect(
        f"ws://127.0.0.1:{port}{PHONE_PATH}",
        subprotocols=[Subprotocol(SUBPROTOCOL)],
        additional_headers=headers,
        compression=None,
        proxy=None,
        ping_interval=None,
    ) as opened:
        yield PhoneTalk(opened)


@asynccontextmanager
async def phone(port: int, token: str, language: str = "") -> AsyncIterator[PhoneTalk]:
    """Connected, and has said which ticket it follows."""
    async with phone_connection(port) as talk:
        await talk.say(PhoneHello(token, Language(language)))
        yield talk
