"""One websocket connection: who is it, what may it ask, what is it told."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import msgspec
from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed

from queue_link.messages import Answer, Fault, Hello, Request, Welcome, decode_from_client, encode
from queue_link.results import Refusal, Result
from queue_link.vocabulary import BranchId, DeviceId, Reason, RequestId, Role
from queue_server.access import Access, Device
from queue_server.clock import Clock
from queue_server.devices import Devices
from queue_server.domain.configuration import BranchConfig
from queue_server.entry import Asked
from queue_server.goodbye import GOING_AWAY, POLICY_VIOLATION, UNREADABLE, say_goodbye
from queue_server.journal import NotStored
from queue_server.keeper import Keeper
from queue_server.outbox import Outbox
from queue_server.pacing import Allowance
from queue_server.phone_languages import PhoneLanguages
from queue_server.phone_room import PhoneRoom
from queue_server.publisher import Publisher, Subscriber
from queue_server.reception import Reception
from queue_server.views import setup_for

log = logging.getLogger(__name__)

HELLO_WITHIN_S = 5.0
_PRACTISING = frozenset({Role.COUNTER, Role.SUPERVISOR})
IN_FLIGHT = 32
"""Requests of one connection that are worked on at once; further ones wait unread."""


@dataclass(frozen=True, slots=True)
class Office:
    """What the gateway needs of one branch."""

    keeper: Keeper
    publisher: Publisher
    devices: Devices
    reception: Reception
    phones: PhoneRoom
    languages: PhoneLanguages

    @property
    def config(self) -> BranchConfig:
        """What the branch is kept by now."""
        return self.keeper.config

    def welcome(self, device: DeviceId, role: Role, now: datetime) -> bytes:
        """The frame that tells a device what it needs to know of the branch."""
        return encode(Welcome(device, role, self.keeper.branch, now, setup_for(role, self.config)))


class _PartOfRequest(msgspec.Struct):
    """As much of a faulty request as it takes to answer it."""

    id: RequestId


class _Ended(Exception):
    """The conversation is over, for a reason that the client is told."""

    def __init__(self, reason: Reason, detail: str) -> None:
        super().__init__(reason, detail)
        self.fault = Fault(reason, detail)


class Gateway:
    """Welcomes devices and passes on what they may ask."""

    def __init__(
        self,
        offices: Mapping[BranchId, Office],
        access: Access,
        clock: Clock,
        requests_per_s: float,
        hello_within_s: float = HELLO_WITHIN_S,
        practice: Mapping[BranchId, BranchId] = {},
    ) -> None:
        """``practice``: the practice branch beside each branch that has one."""
        self._offices = offices
        self._practice = practice
        self._access = access
        self._clock = clock
        self._requests_per_s = requests_per_s
        self._hello_within_s = hello_within_s
        self._present: dict[DeviceId, ServerConnection] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self.connections = 0
        """All that are open now, welcomed or not."""

    async def converse(self, connection: ServerConnection) -> None:
        """Serve one connection until it ends."""
        self.connections += 1
        try:
            device = await self._greet(connection)
            await self._serve(connection, device, self._offices[device.branch])
        except _Ended as ended:
            log.info("%s from %s: %s", ended.fault.reason, _address(connection), ended.fault.detail)
            await say_goodbye(connection, ended.fault, POLICY_VIOLATION)
        except ConnectionClosed:
            pass
        finally:
            self.connections -= 1

    async def send_revoked_away(self, every_s: float) -> None:
        """Look, for as long as the server runs, whether a device that is here has been shut out."""
        while True:
            await asyncio.sleep(every_s)
            try:
                admitted = await self._access.admitted()
            except NotStored as trouble:
                log.error("cannot see who has been shut out: %s", trouble)
                continue
            for office in self._offices.values():
                office.devices.keep(admitted)
            for device, connection in self._present.items():
                if device not in admitted:
                    fault = Fault(Reason.BAD_TOKEN, "this device was shut out")
                    self._keep(say_goodbye(connection, fault, POLICY_VIOLATION))

    async def farewell(self) -> None:
        """Tell everybody that the server stops; they come back by themselves."""
        fault = Fault(Reason.SHUTTING_DOWN)
        await asyncio.gather(*(say_goodbye(c, fault, GOING_AWAY) for c in list(self._present.values())))

    async def _greet(self, connection: ServerConnection) -> Device:
        try:
            async with asyncio.timeout(self._hello_within_s):
                hello = _decode(await connection.recv())
        except TimeoutError:
            raise _Ended(Reason.TOO_SLOW, f"no hello within {self._hello_within_s:g} s") from None
        if not isinstance(hello, Hello):
            raise _Ended(Reason.BAD_MESSAGE, "the first message must be hello")
        try:
            device = await self._access.identify(hello.token)
        except NotStored as trouble:
            raise _Ended(Reason.NOT_STORED, "devices cannot be looked up now") from trouble
        if device is None:
            raise _Ended(Reason.BAD_TOKEN, "this token is not known, or was revoked")
        if hello.practice:
            device = self._practising(device)
        if device.branch not in self._offices:
            raise _Ended(Reason.BAD_TOKEN, f"branch {device.branch} is not served here")
        log.info(
            "%s %s (%s) is here: %s %s", device.role, device.id, device.name, hello.program, hello.version
        )
        return device

    def _practising(self, device: Device) -> Device:
        """The same device at the practice branch; no kiosk and no display has any business there."""
        practice = self._practice.get(device.branch)
        if practice is None or device.role not in _PRACTISING:
            raise _Ended(Reason.NO_PRACTICE, f"there is no practice branch for a {device.role} here")
        return replace(device, branch=practice)

    async def _serve(self, connection: ServerConnection, device: Device, office: Office) -> None:
        outbox = Outbox(connection)
        subscriber = Subscriber(device.role, device.id, outbox)
        self._take_place(connection, device)
        office.devices.come(device, self._clock.now())
        try:
            outbox.post(office.welcome(device.id, device.role, self._clock.now()))
            office.publisher.join(subscriber)
            try:
                await self._answer_requests(connection, outbox, device, office.reception)
            finally:
                office.publisher.leave(subscriber)
        finally:
            outbox.close()
            if self._present.get(device.id) is connection:
                del self._present[device.id]
                office.devices.go(device.id, self._clock.now())
                log.info("%s %s (%s) is gone", device.role, device.id, device.name)

    def _take_place(self, connection: ServerConnection, device: Device) -> None:
        """The newest connection of a device is the true one; an older one may be dead without knowing."""
        older = self._present.get(device.id)
        self._present[device.id] = connection
        if older is not None:
            fault = Fault(Reason.REPLACED, "connected again elsewhere")
            self._keep(say_goodbye(older, fault, POLICY_VIOLATION))

    async def _answer_requests(
        self, connection: ServerConnection, outbox: Outbox, device: Device, reception: Reception
    ) -> None:
        loop = asyncio.get_running_loop()
        allowance = Allowance(self._requests_per_s, burst=2 * self._requests_per_s)
        places = asyncio.Semaphore(IN_FLIGHT)
        async for frame in connection:
            if wait := allowance.spend(loop.time()):
                await asyncio.sleep(wait)
            request = _read_request(frame, outbox)
            if request is None:
                continue
            await places.acquire()
            task = self._keep(_answer(request, outbox, device, reception))
            task.add_done_callback(lambda _: places.release())

    def _keep(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Run something beside the conversation; the event loop itself holds tasks only weakly."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task


async def _answer(request: Request, outbox: Outbox, device: Device, reception: Reception) -> None:
    request_id = RequestId(request.id)
    result = await reception.answer(Asked(device.id, request_id), request.command, device)
    _post(outbox, request_id, result)


def _read_request(frame: str | bytes, outbox: Outbox) -> Request | None:
    """The request in a frame; a faulty one is answered with what is wrong, and where."""
    try:
        message = decode_from_client(frame)
    except UNREADABLE as fault:
        try:
            part = msgspec.json.decode(frame, type=_PartOfRequest)
        except UNREADABLE:
            raise _Ended(Reason.BAD_MESSAGE, str(fault)) from None
        _post(outbox, part.id, Refusal(Reason.BAD_MESSAGE, detail=str(fault)))
        return None
    if isinstance(message, Request):
        return message
    raise _Ended(Reason.BAD_MESSAGE, "hello comes only once")


def _decode(frame: str | bytes) -> Hello | Request:
    try:
        message: Hello | Request = decode_from_client(frame)
    except UNREADABLE as fault:
        raise _Ended(Reason.BAD_MESSAGE, str(fault)) from None
    return message


def _post(outbox: Outbox, request: RequestId, result: Result) -> None:
    outbox.post(encode(Answer(request, result)))


def _address(connection: ServerConnection) -> str:
    """Where a stranger is, for whoever has to find it."""
    address = connection.remote_address
    return str(address[0]) if address else "nowhere"
