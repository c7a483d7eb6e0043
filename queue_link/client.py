"""Keeps one session connected: connects, pumps, reconnects, for as long as the program runs."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from itertools import cycle

import msgspec
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidURI
from websockets.typing import Subprotocol

from queue_link.asking import Asking
from queue_link.messages import SUBPROTOCOL, Fault, PairingCode, Welcome
from queue_link.session import Session, SessionEvent
from queue_link.vocabulary import Reason, RequestId

log = logging.getLogger(__name__)

FIRST_DELAY_S = 0.25
LAST_DELAY_S = 5.0
HEARTBEAT_S = 3.0
LARGEST_FRAME = 1024 * 1024

REJECTIONS = frozenset({Reason.BAD_TOKEN, Reason.REPLACED, Reason.PAIRING_REFUSED})
"""Faults that staff must act on; anything else heals by connecting again."""
FINAL = frozenset({Reason.REPLACED, Reason.PAIRING_REFUSED})
"""Faults after which connecting again would only start a fight between two programs, or ask for what was
refused."""


class LinkState(StrEnum):
    CONNECTING = "connecting"
    ONLINE = "online"
    OFFLINE = "offline"
    """Was online, or could not get there; connecting again by itself."""
    PAIRING = "pairing"
    """This device has no token: it shows a code and waits for somebody to let it in."""
    REJECTED = "rejected"
    """The server does not want this device; staff must act."""


class Client:
    """One device's connection. Everything here runs in one event loop; callbacks too.

    ``servers`` are addresses of one and the same server. As long as none welcomes this device they are tried
    in turn; the one that did is tried first when the connection breaks.
    """

    def __init__(
        self,
        servers: str | Sequence[str],
        session: Session,
        on_event: Callable[[SessionEvent], None],
        on_state: Callable[[LinkState], None],
        chance: random.Random | None = None,
    ) -> None:
        self._addresses = cycle((servers,) if isinstance(servers, str) else servers)
        self._url = next(self._addresses)
        self._session = session
        self._on_event = on_event
        self._on_state = on_state
        self._chance = chance or random.Random()
        self._outgoing: asyncio.Queue[str] = asyncio.Queue()
        self._rejection: Fault | None = None
        self._welcomed = False
        self._expiry: asyncio.TimerHandle | None = None
        self._troubles: dict[str, str] = {}
        """The newest of each address since this device was last welcomed."""

    async def run(self) -> None:
        """Stay connected until cancelled, or until the server rejects the device for good."""
        self._on_state(LinkState.CONNECTING)
        delay = FIRST_DELAY_S
        while True:
            self._welcomed = False
            await self._converse()
            if self._rejection and self._rejection.reason in FINAL:
                return
            if self._welcomed:
                delay = FIRST_DELAY_S
            else:
                self._url = next(self._addresses)
            await asyncio.sleep(delay * self._chance.uniform(0.5, 1.0))
            delay = min(delay * 2, LAST_DELAY_S)

    def request(self, request: RequestId, command: Asking, patience_s: float | None = None) -> None:
        """Send a command now or as soon as there is a connection.

        After ``patience_s`` seconds without having been sent it is given up with ``Expired``.
        """
        deadline = None if patience_s is None else asyncio.get_running_loop().time() + patience_s
        self._send(self._session.request(request, command, deadline))
        self._watch_deadlines()

    async def _converse(self) -> None:
        try:
            async with connect(
                self._url,
                subprotocols=[Subprotocol(SUBPROTOCOL)],
                compression=None,
                proxy=None,
                open_timeout=HEARTBEAT_S,
                close_timeout=1,
                ping_interval=HEARTBEAT_S,
                ping_timeout=HEARTBEAT_S,
                max_size=LARGEST_FRAME,
            ) as connection:
                await self._pump(connection)
        except (OSError, TimeoutError, InvalidHandshake, ConnectionClosed, InvalidURI) as trouble:
            self._complain(f"{type(trouble).__name__}: {trouble}")
        except Exception:
            # A program must not go on without its link because of a fault in one connection.
            log.exception("the connection to %s failed in an unforeseen way", self._url)
        finally:
            self._session.lost()
            self._on_state(LinkState.REJECTED if self._rejection else LinkState.OFFLINE)

    def _complain(self, trouble: str) -> None:
        """Once for each kind of trouble in a row with an address, not at every attempt."""
        if trouble != self._troubles.get(self._url):
            log.info("no connection to %s: %s", self._url, trouble)
        self._troubles[self._url] = trouble

    async def _pump(self, connection: ClientConnection) -> None:
        self._outgoing = asyncio.Queue()
        self._rejection = None
        self._send(self._session.opened())
        sender = asyncio.create_task(self._drain(connection))
        try:
            async for frame in connection:
                self._take(frame)
        finally:
            # What is asked from here on waits for the next connection; the goodbye may take a second.
            self._session.lost()
            sender.cancel()
            with contextlib.suppress(asyncio.CancelledError, ConnectionClosed):
                await sender

    def _take(self, frame: str | bytes) -> None:
        try:
            events, answers = self._session.received(frame)
        except (msgspec.DecodeError, UnicodeDecodeError) as fault:
            log.error("the server sent a message that this version does not know: %s", fault)
            return
        self._send(answers)
        for event in events:
            if isinstance(event, Welcome):
                self._welcomed = True
                self._troubles.clear()
                self._on_state(LinkState.ONLINE)
            elif isinstance(event, PairingCode):
                self._on_state(LinkState.PAIRING)
            elif isinstance(event, Fault) and event.reason in REJECTIONS:
                self._rejection = event
            self._on_event(event)

    async def _drain(self, connection: ClientConnection) -> None:
        while True:
            await connection.send(await self._outgoing.get())

    def _send(self, frames: Iterable[str]) -> None:
        for frame in frames:
            self._outgoing.put_nowait(frame)

    def _watch_deadlines(self) -> None:
        deadline = self._session.next_deadline()
        if self._expiry:
            self._expiry.cancel()
        self._expiry = None
        if deadline is not None:
            self._expiry = asyncio.get_running_loop().call_at(deadline, self._expire)

    def _expire(self) -> None:
        for event in self._session.expire(asyncio.get_running_loop().time()):
            self._on_event(event)
        self._watch_deadlines()
