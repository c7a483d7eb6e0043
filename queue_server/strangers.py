"""The conversation with a device that has no token: it is shown a code, and waits to be let in."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from websockets.asyncio.server import ServerConnection

from queue_link.messages import Hello, Paired, PairingCode, encode
from queue_link.vocabulary import Reason
from queue_server.callers import Callers
from queue_server.clock import Clock
from queue_server.goodbye import DONE, Ended
from queue_server.journal import NotStored
from queue_server.staff.pairing import Asking, PairingRoom

log = logging.getLogger(__name__)


class Strangers:
    """``here`` are those that wait."""

    def __init__(self, room: PairingRoom, callers: Callers, clock: Clock) -> None:
        self._room = room
        self._callers = callers
        self._clock = clock
        self.here: set[ServerConnection] = set()

    async def converse(self, connection: ServerConnection, hello: Hello) -> None:
        """Until it was let in. Raises ``Ended`` when it was not, and ``ConnectionClosed``."""
        try:
            paired = await self._outcome(connection, hello)
        except NotStored as trouble:
            raise Ended(Reason.NOT_STORED, "no device can be let in now") from trouble
        log.info("%s %s (%s) was let in", paired.role, paired.device, paired.name)
        await connection.send(encode(paired), text=True)
        await connection.close(DONE)

    async def look(self) -> None:
        """See what was decided about those that wait. Raises ``NotStored``."""
        await self._room.look()

    async def _outcome(self, connection: ServerConnection, hello: Hello) -> Paired:
        address = self._callers.of(connection)
        asking = await self._room.enter(hello, address)
        if asking is None:
            raise Ended(Reason.TOO_MANY_PAIRINGS, "too many devices ask to be let in")
        log.info("a %s at %s asks to be let in", hello.program, address)
        self.here.add(connection)
        try:
            await self._wait(connection, asking)
            outcome = await self._room.outcome(asking)
        finally:
            self.here.discard(connection)
            await self._room.leave(asking)
        if not isinstance(outcome, Paired):
            raise Ended(outcome)
        return outcome

    async def _wait(self, connection: ServerConnection, asking: Asking) -> None:
        """Until it is decided, or the code runs out."""
        waiting = asking.waiting
        code = PairingCode(waiting.code, waiting.since, waiting.until)
        await connection.send(encode(code), text=True)
        heard = asyncio.create_task(connection.recv())
        over = asyncio.create_task(self._clock.sleep_until(waiting.until))
        any_of: set[asyncio.Future[Any]] = {heard, over, asking.decided}
        try:
            await asyncio.wait(any_of, return_when=asyncio.FIRST_COMPLETED)
            if heard.done():
                heard.result()
                raise Ended(Reason.BAD_MESSAGE, "a device that asks to be let in waits for the answer")
        finally:
            for task in (heard, over):
                task.cancel()
