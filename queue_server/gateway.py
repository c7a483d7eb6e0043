"""One websocket connection: who is it, what may it ask, what is it told."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

import msgspec
from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed

from queue_link.asking import Reply
from queue_link.messages import (
    Answer,
    Fault,
    Hello,
    Request,
    decode_from_client,
    encode,
)
from queue_link.people import DESKS
from queue_link.results import Refusal
from queue_link.staff_commands import ListDevices, PairingCommand, PeopleCommand, SeatCommand
from queue_link.staff_results import DevicesListed, PeopleListed
from queue_link.vocabulary import BranchId, DeviceId, Reason, RequestId
from queue_server.access import Access, Device
from queue_server.clock import Clock
from queue_server.devices import Devices
from queue_server.domain.configuration import BranchConfig
from queue_server.entry import Asked
from queue_server.goodbye import GOING_AWAY, POLICY_VIOLATION, UNREADABLE, Ended, say_goodbye
from queue_server.journal import NotStored
from queue_server.keeper import Keeper
from queue_server.outbox import Outbox
from queue_server.pacing import Allowance
from queue_server.phone_languages import PhoneLanguages
from queue_server.phone_room import PhoneRoom
from queue_server.publisher import Publisher
from queue_server.reception import Reception
from queue_server.seat import Place, Seat
from queue_server.staff.sessions import Session
from queue_server.staff.signing_in import Desk, SigningIn
from queue_server.strangers import Strangers

log = logging.getLogger(__name__)

HELLO_WITHIN_S = 5.0
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
    seats: set[Seat] = field(default_factory=set)
    """Those of the devices that are here."""

    @property
    def config(self) -> BranchConfig:
        """What the branch is kept by now."""
        return self.keeper.config

    def welcome_all(self) -> None:
        """The branch's file is used anew: everybody here is told what holds now, and shown it."""
        for seat in self.seats:
            seat.welcome(seat.session)


class _PartOfRequest(msgspec.Struct):
    """As much of a faulty request as it takes to answer it."""

    id: RequestId


@dataclass(frozen=True, slots=True)
class Entrance:
    """Who lets devices and people in, at all branches of the server."""

    access: Access
    signing_in: SigningIn
    strangers: Strangers


@dataclass(frozen=True, slots=True)
class _Present:
    connection: ServerConnection
    seat: Seat


class Gateway:
    """Welcomes devices and passes on what they may ask."""

    def __init__(
        self,
        offices: Mapping[BranchId, Office],
        entrance: Entrance,
        clock: Clock,
        requests_per_s: float,
        hello_within_s: float = HELLO_WITHIN_S,
        practice: Mapping[BranchId, BranchId] = {},
    ) -> None:
        """``practice``: the practice branch beside each branch that has one."""
        self._offices = offices
        self._practice = practice
        self._access = entrance.access
        self._signing_in = entrance.signing_in
        self._strangers = entrance.strangers
        self._clock = clock
        self._requests_per_s = requests_per_s
        self._hello_within_s = hello_within_s
        self._present: dict[DeviceId, _Present] = {}
        self._seen: dict[DeviceId, datetime] = {}
        """When devices came or went last, as long as it is not on the disk."""
        self._tasks: set[asyncio.Task[None]] = set()
        self.connections = 0
        """All that are open now, welcomed or not."""

    async def converse(self, connection: ServerConnection) -> None:
        """Serve one connection until it ends."""
        self.connections += 1
        try:
            hello = await self._hear_hello(connection)
            if hello.token:
                device = await self._identify(hello)
                await self._serve(connection, hello, device, self._offices[device.branch])
            else:
                await self._strangers.converse(connection, hello)
        except Ended as ended:
            log.info("%s from %s: %s", ended.fault.reason, _address(connection), ended.fault.detail)
            await say_goodbye(connection, ended.fault, POLICY_VIOLATION)
        except ConnectionClosed:
            pass
        finally:
            self.connections -= 1

    async def keep_watch(self, every_s: float) -> None:
        """See, for as long as the server runs, what was decided on the command line and what time has
        ended."""
        while True:
            await asyncio.sleep(every_s)
            try:
                await self.look()
                for present in list(self._present.values()):
                    await present.seat.look_at_the_clock()
                await self._note_seen()
            except NotStored as trouble:
                log.error("cannot see who may be here: %s", trouble)

    async def look(self) -> None:
        """Send devices away that were shut out, end the sessions of people who may not be signed in any more,
        and let in or send away those that ask to be. Raises ``NotStored``."""
        # Who comes or signs in while the disk is read is not in what was read, and is none of its business.
        here = [(device, present, present.seat.session) for device, present in self._present.items()]
        admitted, living = await self._access.admitted(), await self._signing_in.living()
        for office in self._offices.values():
            office.devices.keep(admitted | (self._present.keys() - {device for device, *_ in here}))
        for device, present, session in here:
            if device not in admitted:
                fault = Fault(Reason.BAD_TOKEN, "this device was shut out")
                self._keep(say_goodbye(present.connection, fault, POLICY_VIOLATION))
            elif session is not None and session.key not in living:
                await present.seat.end(session)
        await self._strangers.look()

    async def farewell(self) -> None:
        """Tell everybody that the server stops; they come back by themselves."""
        fault = Fault(Reason.SHUTTING_DOWN)
        here = [*(present.connection for present in self._present.values()), *self._strangers.here]
        await asyncio.gather(*(say_goodbye(connection, fault, GOING_AWAY) for connection in here))

    async def _note_seen(self) -> None:
        if self._seen:
            seen, self._seen = self._seen, {}
            await self._access.note_seen(seen)

    # --- a device that has a token ----------------------------------------------------------------

    async def _hear_hello(self, connection: ServerConnection) -> Hello:
        try:
            async with asyncio.timeout(self._hello_within_s):
                hello = _decode(await connection.recv())
        except TimeoutError:
            raise Ended(Reason.TOO_SLOW, f"no hello within {self._hello_within_s:g} s") from None
        if not isinstance(hello, Hello):
            raise Ended(Reason.BAD_MESSAGE, "the first message must be hello")
        return hello

    async def _identify(self, hello: Hello) -> Device:
        try:
            device = await self._access.identify(hello.token)
        except NotStored as trouble:
            raise Ended(Reason.NOT_STORED, "devices cannot be looked up now") from trouble
        if device is None:
            raise Ended(Reason.BAD_TOKEN, "this token is not known, or was revoked")
        if hello.practice:
            device = self._practising(device)
        if device.branch not in self._offices:
            raise Ended(Reason.BAD_TOKEN, f"branch {device.branch} is not served here")
        log.info(
            "%s %s (%s) is here: %s %s", device.role, device.id, device.name, hello.program, hello.version
        )
        return device

    def _practising(self, device: Device) -> Device:
        """The same device at the practice branch; no kiosk and no display has any business there."""
        practice = self._practice.get(device.branch)
        if practice is None or device.role not in DESKS:
            raise Ended(Reason.NO_PRACTICE, f"there is no practice branch for a {device.role} here")
        return replace(device, branch=practice)

    async def _serve(
        self, connection: ServerConnection, hello: Hello, device: Device, office: Office
    ) -> None:
        outbox = Outbox(connection)
        desk = Desk(device, office.config)
        place = Place(office.keeper, office.publisher, self._signing_in, self._clock)
        seat = Seat(device, place, outbox)
        session = await self._resumed(desk, hello)
        self._take_place(device, _Present(connection, seat))
        office.devices.come(device, self._clock.now())
        try:
            seat.welcome(session)
            office.seats.add(seat)
            try:
                await self._answer_requests(connection, outbox, seat, office.reception)
            finally:
                office.seats.discard(seat)
                seat.leave()
        finally:
            outbox.close()
            self._seen[device.id] = self._clock.now()
            if self._is_in_place(device, connection):
                del self._present[device.id]
                office.devices.go(device.id, self._clock.now())
                log.info("%s %s (%s) is gone", device.role, device.id, device.name)

    async def _resumed(self, desk: Desk, hello: Hello) -> Session | None:
        if not hello.session:
            return None
        try:
            return await self._signing_in.resume(desk, hello.session)
        except NotStored as trouble:
            raise Ended(Reason.NOT_STORED, "nobody can be signed in now") from trouble

    def _is_in_place(self, device: Device, connection: ServerConnection) -> bool:
        present = self._present.get(device.id)
        return present is not None and present.connection is connection

    def _take_place(self, device: Device, newest: _Present) -> None:
        """The newest connection of a device is the true one; an older one may be dead without knowing."""
        older = self._present.get(device.id)
        self._present[device.id] = newest
        self._seen[device.id] = self._clock.now()
        if older is not None:
            fault = Fault(Reason.REPLACED, "connected again elsewhere")
            self._keep(say_goodbye(older.connection, fault, POLICY_VIOLATION))

    async def _answer_requests(
        self, connection: ServerConnection, outbox: Outbox, seat: Seat, reception: Reception
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
            task = self._keep(self._answer(request, outbox, seat, reception))
            task.add_done_callback(lambda _: places.release())

    async def _answer(self, request: Request, outbox: Outbox, seat: Seat, reception: Reception) -> None:
        asker = seat.asker
        person = asker.person.id if asker.person else None
        asked = Asked(asker.device.id, RequestId(request.id), person)
        if not isinstance(
            request.command, ListDevices
        ):  # a page asks for that by itself, while nobody is there
            await self._use(seat)
        if isinstance(request.command, SeatCommand):
            await seat.answer(asked, request.command)
            return
        result = await reception.answer(asked, request.command, asker)
        if isinstance(result, DevicesListed):
            result = self._with_presence(result)
        _post(outbox, asked.request, result)
        decided = not isinstance(result, PeopleListed | DevicesListed | Refusal)
        if decided and isinstance(request.command, PeopleCommand | PairingCommand):
            await self._look_at_once()

    async def _use(self, seat: Seat) -> None:
        try:
            await seat.use()
        except NotStored as trouble:
            log.error("cannot note that somebody works at a desk: %s", trouble)

    async def _look_at_once(self) -> None:
        """What was just decided takes effect now; should the disk fail, with the next look."""
        try:
            await self.look()
        except NotStored as trouble:
            log.info("what was decided takes effect a little later: %s", trouble)

    def _with_presence(self, listed: DevicesListed) -> DevicesListed:
        devices = tuple(
            msgspec.structs.replace(
                device,
                here=device.id in self._present,
                seen_at=self._seen.get(device.id, device.seen_at),
            )
            for device in listed.devices
        )
        return msgspec.structs.replace(listed, devices=devices)

    def _keep(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Run something beside the conversation; the event loop itself holds tasks only weakly."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task


def _read_request(frame: str | bytes, outbox: Outbox) -> Request | None:
    """The request in a frame; a faulty one is answered with what is wrong, and where."""
    try:
        message = decode_from_client(frame)
    except UNREADABLE as fault:
        try:
            part = msgspec.json.decode(frame, type=_PartOfRequest)
        except UNREADABLE:
            raise Ended(Reason.BAD_MESSAGE, str(fault)) from None
        _post(outbox, part.id, Refusal(Reason.BAD_MESSAGE, detail=str(fault)))
        return None
    if isinstance(message, Request):
        return message
    raise Ended(Reason.BAD_MESSAGE, "hello comes only once")


def _decode(frame: str | bytes) -> Hello | Request:
    try:
        message: Hello | Request = decode_from_client(frame)
    except UNREADABLE as fault:
        raise Ended(Reason.BAD_MESSAGE, str(fault)) from None
    return message


def _post(outbox: Outbox, request: RequestId, result: Reply) -> None:
    outbox.post(encode(Answer(request, result)))


def _address(connection: ServerConnection) -> str:
    """Where a stranger is, for whoever has to find it."""
    address = connection.remote_address
    return str(address[0]) if address else "nowhere"
