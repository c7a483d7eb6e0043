"""One websocket connection of a phone that follows a ticket."""

from __future__ import annotations

import asyncio

from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed

from queue_link.commands import LeaveQueue
from queue_link.messages import Answer, Fault, encode
from queue_link.phone_messages import MAX_PHONE_FRAME, GiveBack, PhoneHello, decode_from_phone
from queue_link.results import Refusal
from queue_link.vocabulary import DeviceId, Reason, RequestId
from queue_server.callers import Callers
from queue_server.entry import Asked
from queue_server.goodbye import GOING_AWAY, POLICY_VIOLATION, UNREADABLE, say_goodbye
from queue_server.guesses import Guesses
from queue_server.outbox import Outbox
from queue_server.pacing import Allowance
from queue_server.phone_door import Admitted, Denial, PhoneDoor
from queue_server.phone_room import Phone
from queue_server.silent import Silent

REQUESTS_PER_S = 0.5
"""In the long run; a phone has one thing to ask, once."""
REQUESTS_AT_ONCE = 5
IN_VAIN_AT_ONCE = 10
"""Wishes of one ticket that are refused one after the other, over any connections: each is in the journal."""
IN_VAIN_SECONDS_EACH = 60.0
"""After that, so often another one."""
_REASONS = {
    Denial.UNKNOWN: Reason.UNKNOWN_TICKET,
    Denial.EXPIRED: Reason.DAY_NOT_OPEN,
    Denial.TOO_MANY_TRIES: Reason.TOO_MANY_TRIES,
}


class _Ended(Exception):
    """The conversation is over, for a reason that the phone is told."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        super().__init__(reason, detail)
        self.fault = Fault(reason, detail)


class PhoneGateway:
    """Shows phones their ticket, and takes it back from whoever leaves."""

    def __init__(self, door: PhoneDoor, callers: Callers, hello_within_s: float) -> None:
        self._door = door
        self._callers = callers
        self._hello_within_s = hello_within_s
        self._tasks: set[asyncio.Task[None]] = set()
        self._open: set[ServerConnection] = set()
        self._silent = Silent()
        self._in_vain = Guesses(IN_VAIN_AT_ONCE, IN_VAIN_SECONDS_EACH)

    def has_place(self, most: int) -> bool:
        """Whether another one may come, of ``most`` at once. If need be, one makes room that has said nothing
        yet."""
        if len(self._open) >= most and (silent := self._silent.pop()):
            self._open.discard(silent)
            self._end(silent, Fault(Reason.TOO_SLOW, "others need the place"))
        return len(self._open) < most

    async def converse(self, connection: ServerConnection) -> None:
        """Serve one connection until it ends."""
        self._open.add(connection)
        try:
            hello = await self._hello(connection)
            admitted = await self._admit(connection, hello)
            await self._serve(connection, hello, admitted)
        except _Ended as ended:
            await say_goodbye(connection, ended.fault, POLICY_VIOLATION)
        except ConnectionClosed:
            pass
        finally:
            self._open.discard(connection)

    async def farewell(self) -> None:
        """Tell everybody that the server stops; they come back by themselves."""
        fault = Fault(Reason.SHUTTING_DOWN)
        await asyncio.gather(*(say_goodbye(connection, fault, GOING_AWAY) for connection in set(self._open)))

    async def _hello(self, connection: ServerConnection) -> PhoneHello:
        who = self._callers.of(connection)
        self._silent.add(who, connection)
        try:
            async with asyncio.timeout(self._hello_within_s):
                message = _decode(await connection.recv())
        except TimeoutError:
            raise _Ended(Reason.TOO_SLOW, f"no hello within {self._hello_within_s:g} s") from None
        finally:
            self._silent.discard(who, connection)
        if not isinstance(message, PhoneHello):
            raise _Ended(Reason.BAD_MESSAGE, "the first message must be phone-hello")
        return message

    async def _admit(self, connection: ServerConnection, hello: PhoneHello) -> Admitted:
        found = await self._door.enter(self._callers.of(connection), hello.token)
        if isinstance(found, Admitted):
            return found
        raise _Ended(_REASONS[found.why])

    async def _serve(self, connection: ServerConnection, hello: PhoneHello, admitted: Admitted) -> None:
        outbox = Outbox(connection)
        office = admitted.office
        phone = Phone(
            visit=admitted.visit,
            words=office.languages.chosen(hello.language, admitted.language),
            outbox=outbox,
            end=lambda reason: self._end(connection, Fault(reason)),
        )
        office.phones.join(phone)
        try:
            await self._answer_requests(connection, admitted, outbox)
        finally:
            office.phones.leave(phone)
            outbox.close()

    async def _answer_requests(
        self, connection: ServerConnection, admitted: Admitted, outbox: Outbox
    ) -> None:
        loop = asyncio.get_running_loop()
        allowance = Allowance(REQUESTS_PER_S, REQUESTS_AT_ONCE)
        leaver = DeviceId(f"phone-{admitted.visit}")
        async for frame in connection:
            if wait := allowance.spend(loop.time()):
                await asyncio.sleep(wait)
            message = _decode(frame)
            if not isinstance(message, GiveBack):
                raise _Ended(Reason.BAD_MESSAGE, "phone-hello comes only once")
            if self._in_vain.wait(admitted.visit, loop.time()):
                raise _Ended(Reason.TOO_MANY_TRIES)
            request = RequestId(message.id)
            result = await admitted.office.keeper.submit(Asked(leaver, request), LeaveQueue(admitted.visit))
            if isinstance(result, Refusal):
                self._in_vain.wrong(admitted.visit, loop.time())
            outbox.post(encode(Answer(request, result)))

    def _end(self, connection: ServerConnection, fault: Fault) -> None:
        """The event loop itself holds tasks only weakly."""
        task = asyncio.create_task(say_goodbye(connection, fault, POLICY_VIOLATION))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _decode(frame: str | bytes) -> PhoneHello | GiveBack:
    if len(frame) > MAX_PHONE_FRAME:
        raise _Ended(Reason.BAD_MESSAGE, f"more than {MAX_PHONE_FRAME} characters")
    try:
        message: PhoneHello | GiveBack = decode_from_phone(frame)
    except UNREADABLE as fault:
        raise _Ended(Reason.BAD_MESSAGE, str(fault)) from None
    return message
