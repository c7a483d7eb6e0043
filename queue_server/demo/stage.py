"""The stage: one service point with a server, a kiosk and its printer, a display, counters and a door."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import re
import signal
import uuid
from collections.abc import AsyncIterator, Collection, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from queue_link.asking import Asking, Reply
from queue_link.assets import asset
from queue_link.client import Client, LinkState
from queue_link.commands import CloseDay, OpenDay
from queue_link.messages import Hello, Snapshot, SupervisorView
from queue_link.results import Accepted
from queue_link.session import Answered, Session, SessionEvent
from queue_link.vocabulary import BranchId, DeviceId, RequestId, Role
from queue_server.access import Device, add_device, new_token, revoke_device
from queue_server.branch_file import examine_branch
from queue_server.clock import SystemClock
from queue_server.database import open_database
from queue_server.demo.displays import LOBBY, SPEECH, STREET, hang_up
from queue_server.demo.program import Process, Program, SceneFailed
from queue_server.domain.configuration import BranchConfig
from queue_server.pages import VISIT_PATH

log = logging.getLogger(__name__)

CAP = 12
"""So small that the building is full after a few customers."""
OUTSIDE = 6
"""So few people may wait outside that the kiosk soon says that it is full."""
DEVICES: Mapping[str, Role] = {
    "kiosk": Role.KIOSK,
    "display": Role.DISPLAY,
    "street": Role.DISPLAY,
    "counter-1": Role.COUNTER,
    "counter-2": Role.COUNTER,
    "door": Role.DOOR,
    "supervisor": Role.SUPERVISOR,
    "office": Role.SUPERVISOR,
}


_SHOWN_AS = {"display": "Lobby display", "street": "Street display"}
"""Names that staff read; the others are called as they are known."""


def small_branch(now: datetime) -> tuple[BranchConfig, str]:
    """The branch of the demo, and the text of its file: the real case with a small building.

    Its business day does not end within the hours after ``now``, whenever the demo is played.
    """
    text = asset("branches", "malmi.toml").read_text(encoding="utf-8")
    real = _branch(text)
    evening = now.astimezone(ZoneInfo(real.time_zone)).hour >= 20
    day_ends = f"{real.day_ends:%H:%M}" if evening else "23:59"
    text = text.replace(f'day_ends = "{real.day_ends:%H:%M}"', f'day_ends = "{day_ends}"')
    for key, value in _IN_THE_DEMO.items():
        text = re.sub(rf"^{key} = .*$", value and f"{key} = {value}", text, flags=re.MULTILINE)
    small = _branch(text)
    adapted = (small.occupancy.cap, small.occupancy.outside_limit, f"{small.day_ends:%H:%M}")
    if adapted != (CAP, OUTSIDE, day_ends):
        raise SceneFailed("the bundled branch file could not be adapted")
    return small, text


_IN_THE_DEMO = {
    "cap": str(CAP),
    "soft_cap": str(CAP),
    "outside_limit": str(OUTSIDE),
    # Nobody watches for the minutes that people take to walk out, or in which an end may be taken back.
    "exit_min": "0",
    "margin_sigmas": "0",
    "guard": "3\nrecall_cool_down_s = 1\nundo_s = 0",
    # It is played at any time of day: nothing is promised, and nobody is asked to come back.
    "probability": "",
    "come_back_above_min": "",
}
"""Keys of the branch file that are written otherwise, or not at all."""


def _branch(text: str) -> BranchConfig:
    branch = examine_branch(text, "malmi.toml").config
    if branch is None:
        raise SceneFailed("the bundled branch file has faults: vuoro check assets/branches/malmi.toml")
    return branch


class Person:
    """Somebody who uses the server without a window: the supervisor, or a crowd at another kiosk."""

    def __init__(self, server: str, token: str, name: str) -> None:
        session = Session(Hello(token, name))
        self._client = Client(server, session, self._hear, self._turn_to)
        self._running = asyncio.create_task(self._client.run())
        self._asked: dict[RequestId, asyncio.Future[Reply]] = {}
        self._online = asyncio.Event()
        self.view: SupervisorView | None = None
        """The newest, for a supervisor."""
        self.news = 0
        """How many views have come so far."""

    async def ask(self, command: Asking) -> Reply:
        request = RequestId(uuid.uuid4().hex)
        answer = self._asked[request] = asyncio.get_running_loop().create_future()
        self._client.request(request, command)
        async with asyncio.timeout(15):
            result: Reply = await answer
        return result

    async def online(self) -> None:
        async with asyncio.timeout(15):
            await self._online.wait()

    async def leave(self) -> None:
        self._running.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._running

    def _hear(self, event: SessionEvent) -> None:
        match event:
            case Answered(request, result):
                self._asked.pop(request).set_result(result)
            case Snapshot(view=SupervisorView() as view):
                self.view = view
                self.news += 1

    def _turn_to(self, state: LinkState) -> None:
        if state is LinkState.ONLINE:
            self._online.set()
        else:
            self._online.clear()


@dataclass(frozen=True, slots=True)
class Look:
    """How the windows are to be: their sizes, and where there is a screen also their places."""

    offscreen: bool = True
    kiosk: str = "720x1280"
    printer: str = "430x860"
    display: str = "1280x720"
    street: str = "720x1280"
    counters: Mapping[int, str] = field(default_factory=lambda: {1: "1000x640", 2: "1000x640"})
    bars: Collection[int] = ()
    """Counters whose window is the small bar."""
    door: str = "1000x640"
    office: str = "1366x768"


ON_A_SCREEN = Look(
    offscreen=False,
    kiosk="470x830+10+40",
    printer="380x830+490+40",
    display="1010x568+890+40",
    street="420x747+1480+60",
    counters={1: "900x600+40+430", 2: "900x600+980+430"},
    bars=(2,),
    door="900x600+700+300",
    office="1366x768+400+200",
)
"""Every window shows at least its title on a screen of 1920x1080."""


class Stage:
    """Everything that runs. Made by ``set_up``."""

    def __init__(self, folder: Path, config: BranchConfig, tokens: Mapping[str, Path], look: Look) -> None:
        self.folder = folder
        self.config = config
        self.tokens = tokens
        self.look = look
        self.port = 0
        self.restarts = 0
        self.server: Process
        self.printer: Program
        self.kiosk: Program
        self.display: Program
        self.street: Program
        """The display for those outside."""
        self.counters: dict[int, Program] = {}
        self.door: Program
        self.office: Program
        self.supervisor: Person
        self.slips = folder / "slips"
        self.speech = folder / SPEECH
        """What the display in the lobby has spoken."""

    @property
    def url(self) -> str:
        return f"ws://127.0.0.1:{self.port}"

    def page_of(self, token: str) -> str:
        """The address of a ticket's page on this machine; the QR codes lead to the branch's public one."""
        return f"http://127.0.0.1:{self.port}{VISIT_PATH}{token}"

    @property
    def data(self) -> Path:
        return self.folder / "data"

    def token(self, name: str) -> str:
        return self.tokens[name].read_text(encoding="utf-8").strip()

    async def start_server(self) -> None:
        """Start it, on the port it had before if it ran before."""
        options = ["--data", str(self.data), "--port", str(self.port), "--announce"]
        branch = str(self.folder / "malmi.toml")
        self.server = await Process.launch(
            "queue server", "queue_server", ["serve", branch, *options], self.folder / "server.log"
        )
        self.port = (await self.server.line())["port"]

    async def open_day(self) -> None:
        """By hand, whatever the hours are now: tickets are given out at any time of day.

        Raises ``SceneFailed`` when the server does not do so.
        """
        # It may have opened by its hours, and tickets may be over for today.
        await self.supervisor.ask(CloseDay())
        result = await self.supervisor.ask(OpenDay())
        if not isinstance(result, Accepted):
            raise SceneFailed(f"opening the day was answered with {result}")

    async def kill_server(self) -> None:
        """As a power cut would: no warning, nothing written any more."""
        self.server.signal(signal.SIGKILL)
        await self.server.ended()
        self.restarts += 1

    @asynccontextmanager
    async def crowd(self) -> AsyncIterator[Person]:
        """Whoever takes numbers at another kiosk, which is shut out afterwards: being away it would alarm."""
        made = await asyncio.to_thread(let_devices_in, self.folder, self.config.id, {"crowd": Role.KIOSK})
        crowd = Person(self.url, made["crowd"].read_text(encoding="utf-8").strip(), "crowd")
        await crowd.online()
        yield crowd
        await crowd.leave()
        await asyncio.to_thread(self._shut_out, DeviceId("crowd"))

    def _shut_out(self, device: DeviceId) -> None:
        engine = open_database(self.data)
        with engine.begin() as connection:
            revoke_device(connection, device, SystemClock().now())
        engine.dispose()

    def person(self, name: str) -> Person:
        return Person(self.url, self.token(name), name)

    async def program(self, name: str, module: str, *arguments: str) -> Program:
        """Start a program with a window."""
        environment = {"QT_QUICK_BACKEND": "software"}
        if self.look.offscreen:
            environment["QT_QPA_PLATFORM"] = "offscreen"
        return await Program.launch(
            name, module, [*arguments, "--driven"], self.folder / f"{name}.log", environment
        )

    def link(self, name: str) -> list[str]:
        """Options that connect a program as this device."""
        return ["--server", self.url, "--token-file", str(self.tokens[name])]


@asynccontextmanager
async def set_up(folder: Path, look: Look, printer_port: int | None = None) -> AsyncIterator[Stage]:
    """Start the whole service point in ``folder``; end all of it afterwards, whatever happened.

    With ``printer_port`` the kiosk prints there, and there is no virtual printer.
    """
    stage = await asyncio.to_thread(_furnish, folder, look)
    async with AsyncExitStack() as stack:
        await stage.start_server()
        stack.push_async_callback(lambda: stage.server.end())
        await _start_programs(stage, stack, printer_port)
        yield stage


def _furnish(folder: Path, look: Look) -> Stage:
    """The files that the programs start with."""
    folder.mkdir(parents=True, exist_ok=True)
    config, text = small_branch(SystemClock().now())
    (folder / "malmi.toml").write_text(text, encoding="utf-8")
    hang_up(folder)
    return Stage(folder, config, let_devices_in(folder, config.id, DEVICES), look)


def let_devices_in(folder: Path, branch: BranchId, devices: Mapping[str, Role]) -> dict[str, Path]:
    """A token for each device, known to the server by its hash and to the device by a file."""
    engine = open_database(folder / "data")
    tokens: dict[str, Path] = {}
    with engine.begin() as connection:
        for name, role in devices.items():
            token = new_token()
            device = Device(DeviceId(name), branch, role, _SHOWN_AS.get(name, name))
            add_device(connection, device, token, SystemClock().now())
            tokens[name] = folder / f"{name}.token"
            tokens[name].touch(mode=0o600)
            tokens[name].write_text(token, encoding="utf-8")
    engine.dispose()
    return tokens


async def _start_programs(stage: Stage, stack: AsyncExitStack, printer_port: int | None) -> None:
    port = printer_port or await _start_printer(stage, stack)
    kiosk = ["--printer", f"127.0.0.1:{port}", "--data", str(stage.folder / "kiosk")]
    # The display in the lobby speaks; offscreen the others are not heard through it.
    mute = ["--no-sound"] if stage.look.offscreen else []
    stage.kiosk = await stage.program(
        "kiosk", "kiosk_app", *stage.link("kiosk"), *kiosk, *mute, "--window", stage.look.kiosk
    )
    stack.push_async_callback(stage.kiosk.end)
    in_the_lobby = ["--settings", str(stage.folder / LOBBY), "--window", stage.look.display]
    stage.display = await stage.program("display", "display_app", *stage.link("display"), *in_the_lobby)
    stack.push_async_callback(stage.display.end)
    at_the_door = ["--settings", str(stage.folder / STREET), *mute, "--window", stage.look.street]
    stage.street = await stage.program("street", "display_app", *stage.link("street"), *at_the_door)
    stack.push_async_callback(stage.street.end)
    for number, adviser in ((1, "Aino"), (2, "Bengt")):
        desk = ["--counter", str(number), "--profile", "all", "--adviser", adviser]
        look = ["--window", stage.look.counters[number], *(["--bar"] if number in stage.look.bars else [])]
        stage.counters[number] = await stage.program(
            f"counter-{number}", "counter_app", *stage.link(f"counter-{number}"), *desk, *look
        )
        stack.push_async_callback(stage.counters[number].end)
    stage.door = await stage.program("door", "counter_app", *stage.link("door"), "--window", stage.look.door)
    stack.push_async_callback(stage.door.end)
    stage.office = await stage.program(
        "office", "counter_app", *stage.link("office"), "--window", stage.look.office
    )
    stack.push_async_callback(stage.office.end)
    stage.supervisor = stage.person("supervisor")
    stack.push_async_callback(stage.supervisor.leave)
    await stage.supervisor.online()


async def _start_printer(stage: Stage, stack: AsyncExitStack) -> int:
    options = ["--port", "0", "--save", str(stage.slips), "--window", stage.look.printer]
    if stage.look.offscreen:
        options += ["--speed", "1000"]  # nobody watches the paper move
    stage.printer = await stage.program("printer", "kiosk_app.virtual_printer", *options)
    stack.push_async_callback(stage.printer.end)
    return int((await stage.printer.line())["port"])
