"""Builds the server from its parts and runs it: the composition root."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
import signal
import sys
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.typing import Subprotocol

from queue_link.commands import Appointment, BookAppointments, CancelAppointment
from queue_link.messages import MAX_CLIENT_FRAME, SUBPROTOCOL
from queue_link.phone_messages import PHONE_PATH
from queue_link.results import Refusal, Result
from queue_link.vocabulary import AppointmentId, BranchId, DeviceId, Reason, RequestId, VisitId
from queue_server.access import Access
from queue_server.appointment_provider import FileProvider, follow
from queue_server.branch_desk import BranchDesk, Examine
from queue_server.callers import Callers, Network
from queue_server.clock import Clock, SystemClock
from queue_server.closed_kiosks import ClosedKiosks
from queue_server.database import open_database, sole_use
from queue_server.descriptors import allow_open_files
from queue_server.devices import Devices
from queue_server.domain.configuration import BranchConfig, Retention
from queue_server.domain.events import DayOpened
from queue_server.domain.opening import local_date
from queue_server.domain.state import BranchState
from queue_server.entry import Asked, Entry
from queue_server.forecaster import Forecaster
from queue_server.forgetting import forget_every_night
from queue_server.gateway import HELLO_WITHIN_S, Entrance, Gateway, Office
from queue_server.journal import Journal
from queue_server.keeper import Keeper
from queue_server.pages import MostConnections, Pages, Phones
from queue_server.phone_door import PhoneDoor
from queue_server.phone_gateway import PhoneGateway
from queue_server.phone_languages import PhoneLanguages
from queue_server.phone_page import PhonePage
from queue_server.phone_room import PhoneRoom
from queue_server.publisher import Publisher
from queue_server.reception import Reception
from queue_server.reporter import Reporter
from queue_server.staff.administration import Administration
from queue_server.staff.pairing import PairingRoom
from queue_server.staff.passwords import Hashing, Passwords
from queue_server.staff.signing_in import SigningIn
from queue_server.strangers import Strangers
from queue_server.ticket_token import new_ticket_token

log = logging.getLogger(__name__)

DEFAULT_PORT = 8765
CLOSE_WITHIN_S = 5.0
SPARE_DESCRIPTORS = 64
"""Kept for the journal, logs and connections that are told that there is no room."""
SWITCH_INTERVAL_S = 0.0001
"""The writer thread waits for the interpreter's lock; at Python's 5 ms that is most of a ticket's time."""


@dataclass(frozen=True, slots=True)
class Practised:
    """A practice branch."""

    branch: BranchId
    play: Callable[[Keeper, Clock], Coroutine[Any, Any, None]]
    """Plays its customers until cancelled."""


@dataclass(frozen=True, slots=True)
class ServerSettings:
    data: Path
    """Folder of the journal."""
    host: str = "127.0.0.1"
    port: int = DEFAULT_PORT
    """0 picks a free one."""
    requests_per_s: float = 50.0
    """For each connection, in the long run; bursts of twice as many are let through."""
    most_connections: int = 10_000
    most_phones: int = 6_000
    """Phones that follow their ticket at once."""
    phone_hello_within_s: float = HELLO_WITHIN_S
    proxies: Sequence[Network] = ()
    """Whose word is taken about where a request comes from."""
    watch_every_s: float = 1.0
    """How soon it is seen what was decided on the command line: devices shut out or let in, people changed.
    What is decided in a program takes effect at once."""
    hashing: Hashing = field(default_factory=Hashing)
    """How passwords are kept."""
    appointments: Mapping[BranchId, Path] = field(default_factory=dict)
    """A file of appointments for each branch that has one."""
    forecasts: bool = True
    files: Mapping[BranchId, Examine] = field(default_factory=dict)
    """How the file of each branch is read again; one that is not here cannot be reloaded."""
    practice: Mapping[BranchId, Practised] = field(default_factory=dict)
    """The practice branch beside each branch that has one; it is among the branches that are served."""


class RandomIds:
    """Identifiers from the system's source of chance."""

    def visit(self) -> VisitId:
        return VisitId(secrets.token_hex(8))

    def token(self) -> str:
        return new_ticket_token()


async def run_server(
    settings: ServerSettings,
    configs: Sequence[BranchConfig],
    on_ready: Callable[[int], None],
    stop: asyncio.Event,
    clock: Clock | None = None,
    hang_up: asyncio.Event | None = None,
) -> None:
    """Serve the branches until ``stop``. ``on_ready`` is told the port. Each time ``hang_up`` is set, all
    branch files are used anew.

    Raises ``DataFolderError`` or ``NotStored`` when the data cannot be used, ``OSError`` when the
    port cannot be listened on.
    """
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    clock = clock or SystemClock()
    async with AsyncExitStack() as stack:
        stack.enter_context(sole_use(settings.data))
        journal = Journal(open_database(settings.data))
        stack.callback(journal.close)
        tasks: list[asyncio.Task[None]] = []
        passwords = Passwords(settings.hashing)
        stack.callback(passwords.close)
        opening = _Opening(settings, journal, clock, stack, tasks, passwords)
        offices = {config.id: await opening.office(config) for config in configs}
        room = PairingRoom(journal, clock)
        await room.empty()
        strangers = Strangers(room, Callers(settings.proxies), clock)
        entrance = Entrance(Access(journal), opening.signing_in, strangers)
        beside = {branch: practised.branch for branch, practised in settings.practice.items()}
        gateway = Gateway(offices, entrance, clock, settings.requests_per_s, practice=beside)
        real = {branch: office for branch, office in offices.items() if branch not in beside.values()}
        phones = _phones(settings, real)
        pages = Pages(gateway, real, clock, phones, _most_connections(settings))
        server = await _listen(settings, gateway, pages, phones.gateway)
        stack.push_async_callback(_close_door, server, gateway, phones.gateway)
        port = server.sockets[0].getsockname()[1]
        tasks.append(asyncio.create_task(gateway.keep_watch(settings.watch_every_s)))
        stack.callback(tasks[-1].cancel)
        if hang_up is not None:
            tasks.append(asyncio.create_task(_reload_on(hang_up, opening.files)))
            stack.callback(tasks[-1].cancel)
        log.info("ready on ws://%s:%d for %s", settings.host, port, ", ".join(offices))
        on_ready(port)
        await _until_stopped(stop, tasks)
        log.info("stopping")


def _phones(settings: ServerSettings, offices: Mapping[BranchId, Office]) -> Phones:
    door, callers = PhoneDoor(offices), Callers(settings.proxies)
    return Phones(PhonePage(), door, callers, PhoneGateway(door, callers, settings.phone_hello_within_s))


def _most_connections(settings: ServerSettings) -> MostConnections:
    """As many as are wanted; where the system does not allow so many, phones give way to devices."""
    wanted = settings.most_connections + settings.most_phones
    room = allow_open_files(wanted + SPARE_DESCRIPTORS) - SPARE_DESCRIPTORS
    phones = max(0, min(settings.most_phones, room - settings.most_connections, room // 2))
    return MostConnections(min(settings.most_connections, room - phones), phones)


async def _until_stopped(stop: asyncio.Event, tasks: Sequence[asyncio.Task[None]]) -> None:
    """Wait for ``stop``. A task that ends before has failed: better no server than one that is half dead."""
    told = asyncio.create_task(stop.wait())
    done, _ = await asyncio.wait([told, *tasks], return_when=asyncio.FIRST_COMPLETED)
    told.cancel()
    for task in done:
        task.result()


async def _reload_on(hang_up: asyncio.Event, files: Sequence[BranchDesk]) -> None:
    """For as long as the server runs; a fault in one of them stops neither the others nor the server."""
    while True:
        await hang_up.wait()
        hang_up.clear()
        for file in files:
            try:
                await file.reload_now()
            except Exception:
                log.exception("a branch file cannot be used anew")


def stop_on_signals(stop: asyncio.Event) -> None:
    """SIGTERM and SIGINT end the server cleanly."""
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)


def reload_on_signal(hang_up: asyncio.Event) -> None:
    """SIGHUP has the branch files used anew."""
    asyncio.get_running_loop().add_signal_handler(signal.SIGHUP, hang_up.set)


@dataclass(frozen=True, slots=True)
class _Opening:
    """What all branches share."""

    settings: ServerSettings
    journal: Journal
    clock: Clock
    stack: AsyncExitStack
    tasks: list[asyncio.Task[None]]
    passwords: Passwords
    files: list[BranchDesk] = field(default_factory=list)

    @property
    def signing_in(self) -> SigningIn:
        return SigningIn(self.journal, self.passwords, self.clock)

    async def office(self, config: BranchConfig) -> Office:
        """Recover a branch and start its keeper, which ends with all it has taken on answered."""
        devices = Devices(on_change=lambda: keeper.look(), rules=config.kiosk)
        publisher = Publisher(look=lambda: keeper.look(), devices=devices)
        phones = PhoneRoom(look=lambda: keeper.look(), time=asyncio.get_running_loop())
        closed = ClosedKiosks(self.journal, config.id)
        paired = await Access(self.journal).paired(config.id)
        devices.recall(paired, await closed.all(), self.clock.now())
        learned = await self.journal.learned(config, self.clock.now())

        def settled(state: BranchState, now: datetime) -> None:
            publisher.settled(state, now)
            phones.settled(state, now)
            forecaster.settled()

        opened = asyncio.Event()

        def stored(entries: Sequence[Entry]) -> None:
            phones.stored(entries)
            forecaster.stored(entries)
            if any(isinstance(entry.event, DayOpened) for entry in entries):
                opened.set()

        keeper = Keeper(
            config,
            self.journal,
            self.clock,
            RandomIds(),
            settled,
            stored,
        )
        forecaster = Forecaster(keeper, self.clock, learned)
        await keeper.recover()
        running = self._start(keeper.run(), f"keeper {config.id}")

        async def finish() -> None:
            keeper.close()
            await running

        self.stack.push_async_callback(finish)
        self._beside(devices.watch(self.clock), f"machines {config.id}")
        practised = next((one for one in self.settings.practice.values() if one.branch == config.id), None)
        if practised is not None:
            self._beside(practised.play(keeper, self.clock), f"practice {config.id}")
        elif self.settings.forecasts:
            self._beside(forecaster.run(), f"forecasts {config.id}")
        if config.retention != Retention():
            self._beside(forget_every_night(self.journal, config, self.clock), f"retention {config.id}")
        file = self.settings.appointments.get(config.id)
        if file is not None:
            provider = FileProvider(file, lambda: keeper.config)
            branch = _Bookings(keeper, self.clock)
            booking = follow(provider, branch.submit, branch.known, lambda: keeper.config, self.clock, opened)
            self._beside(booking, f"appointments {config.id}")
        languages, reporter = PhoneLanguages(config), Reporter(self.settings.data, config)

        def work_by(new: BranchConfig) -> None:
            devices.work_by(new.kiosk)
            languages.work_by(new)
            reporter.work_by(new)
            office.welcome_all()

        desk = self._desk(config.id, keeper, work_by)
        administration = Administration(self.journal, self.passwords, self.clock)
        reception = Reception(keeper, devices, closed, administration, reporter, self.clock, desk)
        office = Office(keeper, publisher, devices, reception, phones, languages)
        return office

    def _desk(
        self, branch: BranchId, keeper: Keeper, work_by: Callable[[BranchConfig], None]
    ) -> BranchDesk | None:
        """None where nobody knows the branch's file."""
        examine = self.settings.files.get(branch)
        if examine is None:
            return None
        desk = BranchDesk(keeper, examine, work_by)
        self.files.append(desk)
        return desk

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        task = asyncio.create_task(work, name=name)
        self.tasks.append(task)
        return task

    def _beside(self, work: Coroutine[Any, Any, None], name: str) -> None:
        """Something that ends before the keeper does."""
        task = self._start(work, name)

        async def end() -> None:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task

        self.stack.push_async_callback(end)


_BOOKING_SYSTEM = DeviceId("appointments")
"""Who the journal says asked."""


class _Bookings:
    """A branch as the booking system's task sees it."""

    def __init__(self, keeper: Keeper, clock: Clock) -> None:
        self._keeper = keeper
        self._clock = clock

    async def submit(self, command: BookAppointments | CancelAppointment) -> Result:
        today = local_date(self._keeper.config, self._clock.now())
        if not await self._keeper.read(lambda state: state.open and state.day == today):
            # Not worth an entry in the journal each time.
            return Refusal(Reason.DAY_NOT_OPEN)
        return await self._keeper.submit(Asked(_BOOKING_SYSTEM, RequestId(secrets.token_hex(8))), command)

    async def known(self) -> Mapping[AppointmentId, Appointment]:
        return await self._keeper.read(
            lambda state: {key: booking.appointment for key, booking in state.bookings.items()}
        )


async def _listen(settings: ServerSettings, gateway: Gateway, pages: Pages, phones: PhoneGateway) -> Server:
    async def converse(connection: ServerConnection) -> None:
        from_phone = connection.request is not None and connection.request.path == PHONE_PATH
        await (phones.converse if from_phone else gateway.converse)(connection)

    return await serve(
        converse,
        settings.host,
        settings.port,
        process_request=pages.answer,
        subprotocols=[Subprotocol(SUBPROTOCOL)],
        compression=None,
        max_size=MAX_CLIENT_FRAME,
        max_queue=16,
        open_timeout=5,
        close_timeout=2,
        ping_interval=20,
        ping_timeout=20,
        server_header=None,
        backlog=128,
        logger=_connections_log(),
    )


def _connections_log() -> logging.Logger:
    """The library tells whatever goes over the wire to whoever listens closely enough: secrets too."""
    its_own = logging.getLogger("queue_server.connections")
    its_own.setLevel(logging.WARNING)
    return its_own


async def _close_door(server: Server, gateway: Gateway, phones: PhoneGateway) -> None:
    """Nobody new comes in; everybody inside hears why it ends."""
    server.close(close_connections=False)
    await asyncio.gather(gateway.farewell(), phones.farewell())
    server.close()
    # A handler may wait for the keeper, which gives up only when it is told to close, after this.
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(CLOSE_WITHIN_S):
            await server.wait_closed()
