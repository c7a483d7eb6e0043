"""The real server in the test's own process, and a plain-spoken client to talk to it."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import itertools
import json
import socket
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from argon2.profiles import CHEAPEST
from sqlalchemy import Engine
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from queue_link.asking import Asking, Reply
from queue_link.messages import (
    SUBPROTOCOL,
    Answer,
    Fault,
    FromServer,
    Hello,
    Request,
    Snapshot,
    View,
    Welcome,
    decode_from_server,
    encode,
)
from queue_link.vocabulary import BranchId, DeviceId, RequestId, Role
from queue_server.access import Device, add_device, new_token
from queue_server.branch_file import Examined
from queue_server.callers import network
from queue_server.clock import Clock
from queue_server.database import open_database
from queue_server.domain.configuration import BranchConfig
from queue_server.keeper import Keeper
from queue_server.practice import Practice, practice_branch, practised
from queue_server.serve import Practised, ServerSettings, run_server
from queue_server.staff.passwords import Hashing
from tests.queue_server.branches import NINE, branch
from tests.queue_server.clocks import SetClock

SOON_S = 10.0
"""Longer than anything here takes; only a failing test waits as long."""
SOON_TO_STOP_S = 5.0
"""A clean stop waits 2 seconds for those who do not answer."""
LITTLE_MEMORY = 4096
"""Bytes that the socket of a slow client holds."""

V = TypeVar("V", bound=msgspec.Struct)


@dataclass(frozen=True)
class Goodbye:
    """How a connection ended."""

    code: int
    fault: Fault | None


_requests = itertools.count(1)
"""Numbers of requests: a later connection of the same device must not repeat those of an earlier one."""


class Talk:
    """One connection. Nothing happens by itself: no reconnecting, no repeating."""

    def __init__(self, connection: ClientConnection) -> None:
        self.connection = connection
        self.views: list[dict[str, Any]] = []
        """All views that came, as they came."""
        self.welcome: Welcome | None = None
        self._view: View | None = None

    async def say(self, message: msgspec.Struct | str | bytes) -> None:
        """Send a message, or any frame at all."""
        frame = encode(message).decode() if isinstance(message, msgspec.Struct) else message
        await self.connection.send(frame)

    async def hear(self) -> FromServer:
        """The next message. Raises ``ConnectionClosed``."""
        async with asyncio.timeout(SOON_S):
            frame = await self.connection.recv()
        message: FromServer = decode_from_server(frame)
        if isinstance(message, Welcome):
            self.welcome, self._view = message, None
        elif isinstance(message, Snapshot):
            self.views.append(json.loads(frame)["view"])
            self._view = message.view
        return message

    async def send(self, command: Asking, request: str | None = None) -> RequestId:
        """Ask, and do not wait for the answer."""
        chosen = RequestId(request or f"r{next(_requests)}")
        await self.say(Request(chosen, command))
        return chosen

    async def answer(self, request: RequestId) -> Reply:
        """The answer to one request; messages before it are read over."""
        while True:
            message = await self.hear()
            if isinstance(message, Answer) and message.id == request:
                return message.result

    async def ask(self, command: Asking, request: str | None = None) -> Reply:
        return await self.answer(await self.send(command, request))

    async def see(self, kind: type[V], condition: Callable[[V], bool] = lambda _: True) -> V:
        """The first view, from the newest one on, that is as expected."""
        while True:
            if isinstance(self._view, kind) and condition(self._view):
                return self._view
            await self.hear()

    async def goodbye(self) -> Goodbye:
        """Read on until the server has ended the connection."""
        last: FromServer | None = None
        try:
            while True:
                last = await self.hear()
        except ConnectionClosed as closed:
            code = closed.rcvd.code if closed.rcvd else 1006
            return Goodbye(code, last if isinstance(last, Fault) else None)

    async def shout(self, frame: str, times: int | None = None) -> int:
        """Send the same again and again, until the connection has ended; returns how often."""
        sent = 0
        with contextlib.suppress(ConnectionClosed):
            while sent != times and not self.connection.transport.is_closing():
                await self.say(frame)
                sent += 1
                await asyncio.sleep(0)
        return sent

    def stop_reading(self) -> None:
        """From now on nothing is taken off the wire, not even a ping."""
        self.connection.transport.pause_reading()

    def vanish(self) -> None:
        """The connection is gone, without a word."""
        self.connection.transport.abort()


@dataclass
class Running:
    """A server with a device of each role, which may be stopped and started again."""

    settings: ServerSettings
    config: BranchConfig
    clock: SetClock
    database: Engine
    tokens: dict[Role, str] = field(default_factory=dict)
    port: int = 0
    _stop: asyncio.Event = field(default_factory=asyncio.Event)
    _task: asyncio.Task[None] | None = None

    @property
    def url(self) -> str:
        return f"ws://127.0.0.1:{self.port}"

    async def start(self) -> None:
        """Come up, on the same port as before."""
        ready: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self._stop = asyncio.Event()
        settings = dataclasses.replace(self.settings, port=self.port)
        configs = [self.config, *([practised(self.config)] if self.settings.practice else [])]
        running = run_server(settings, configs, ready.set_result, self._stop, self.clock)
        self._task = asyncio.create_task(running)
        await asyncio.wait((self._task, ready), return_when=asyncio.FIRST_COMPLETED)
        if self._task.done():
            self._task.result()
        self.port = ready.result()

    async def stop(self) -> None:
        """Stop as SIGTERM does. Raises ``TimeoutError`` when it takes too long."""
        self._stop.set()
        task, self._task = self._task, None
        if task:
            await asyncio.wait([task], timeout=SOON_TO_STOP_S)
            if not task.done():
                task.cancel()
                await asyncio.wait([task])
                raise TimeoutError("the server did not stop")
            task.result()

    def add_device(self, role: Role, name: str, branch: BranchId | None = None) -> str:
        """Let a device in; returns its token."""
        token = new_token()
        with self.database.begin() as connection:
            device = Device(DeviceId(name), branch or self.config.id, role, name)
            add_device(connection, device, token, self.clock.now())
        return token

    def connection(self, *, slow: bool = False) -> AbstractAsyncContextManager[Talk]:
        """Connected, and nothing said yet."""
        return connection(self.port, slow=slow)

    def talk(self, who: Role | str, *, slow: bool = False) -> AbstractAsyncContextManager[Talk]:
        """Connected and welcomed, as the device of a role or as the owner of a token."""
        return welcomed(self.port, self.tokens[who] if isinstance(who, Role) else who, slow=slow)

    async def quiet(self, connections: int) -> None:
        """Wait until no more than these are open."""
        async with asyncio.timeout(SOON_S):
            while json.loads((await self.get("/healthz"))[2])["connections"] > connections:
                pass

    async def get(self, path: str, said: Mapping[str, str] = {}) -> tuple[int, dict[str, str], str]:
        """Status, headers with names in lower case, and body of a plain HTTP request."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        lines = "".join(f"{name}: {value}\r\n" for name, value in said.items())
        writer.write(f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{lines}\r\n".encode())
        async with asyncio.timeout(SOON_S):
            head, _, body = (await reader.read()).decode().partition("\r\n\r\n")
        writer.close()
        status, *fields = head.split("\r\n")
        headers = {name.lower(): value for name, _, value in (field.partition(": ") for field in fields)}
        return int(status.split()[1]), headers, body


@asynccontextmanager
async def connection(port: int, *, slow: bool = False) -> AsyncIterator[Talk]:
    """Connected, and nothing said yet. A slow client has little memory and no hurry."""
    async with connect(
        f"ws://127.0.0.1:{port}",
        sock=_slow_socket(port) if slow else None,
        subprotocols=[Subprotocol(SUBPROTOCOL)],
        compression=None,
        proxy=None,
        ping_interval=None,
        close_timeout=0.1 if slow else SOON_S,
    ) as opened:
        yield Talk(opened)


@asynccontextmanager
async def welcomed(
    port: int, token: str, *, slow: bool = False, practice: bool = False
) -> AsyncIterator[Talk]:
    """Connected and welcomed as the owner of a token."""
    async with connection(port, slow=slow) as talk:
        await talk.say(Hello(token, "test", practice=practice))
        welcome = await talk.hear()
        assert isinstance(welcome, Welcome), welcome
        yield talk


@asynccontextmanager
async def serving(
    folder: Path,
    config: BranchConfig | None = None,
    requests_per_s: float = 10_000,
    connections: int = 100,
    *,
    forecasts: bool = False,
    appointments: Path | None = None,
    phones: int = 100,
    proxies: Sequence[str] = (),
    phone_hello_within_s: float = SOON_S,
    watch_every_s: float = 0.02,
    examine: Callable[[], Examined] | None = None,
    practice: bool = False,
) -> AsyncIterator[Running]:
    """A server at nine on a Monday: the branch is open, each role has one device that is named after it."""
    config = config or branch()
    settings = ServerSettings(
        folder,
        requests_per_s=requests_per_s,
        most_connections=connections,
        watch_every_s=watch_every_s,
        hashing=Hashing(CHEAPEST),
        appointments={config.id: appointments} if appointments else {},
        forecasts=forecasts,
        most_phones=phones,
        phone_hello_within_s=phone_hello_within_s,
        proxies=tuple(map(network, proxies)),
        files={config.id: examine} if examine else {},
        practice={config.id: Practised(practice_branch(config.id), _play)} if practice else {},
    )
    running = Running(settings, config, SetClock(NINE), open_database(folder))
    running.tokens = {role: running.add_device(role, role.value) for role in Role}
    await running.start()
    try:
        yield running
    finally:
        await running.stop()
        running.database.dispose()


def _play(keeper: Keeper, clock: Clock) -> Coroutine[Any, Any, None]:
    return Practice(keeper, clock).run()


def _slow_socket(port: int) -> socket.socket:
    made = socket.socket()
    made.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, LITTLE_MEMORY)
    made.connect(("127.0.0.1", port))
    made.setblocking(False)
    return made
