"""A headless Chromium, driven over its DevTools protocol with the project's own websocket library."""

from __future__ import annotations

import asyncio
import base64
import itertools
import json
import os
import shutil
import subprocess
import time
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
SOON_S = 10.0
"""Longer than anything here takes; only a failing test waits as long."""
START_WITHIN_S = 60.0
"""The first start of a browser on a busy machine."""
PHONE = (390, 844)
"""A usual phone, in CSS pixels."""
_OPTIONS = (
    "--headless=new",
    "--remote-debugging-port=0",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-extensions",
    "--disable-sync",
    "--hide-scrollbars",
    "--mute-audio",
    "--no-proxy-server",
)
_KEYS: Mapping[str, tuple[str, int, str]] = {
    "Tab": ("Tab", 9, ""),
    "Enter": ("Enter", 13, "\r"),
    "Escape": ("Escape", 27, ""),
    " ": ("Space", 32, " "),
}
"""The code of a key, its number, and the text that it types."""


def installed() -> str | None:
    """The program, if this machine has one."""
    return next(filter(None, map(shutil.which, NAMES)), None)


@contextmanager
def running(program: str, folder: Path) -> Iterator[str]:
    """A browser that keeps all it writes in ``folder``; gives the address to drive it at.

    Raises ``RuntimeError`` when it does not start.
    """
    sandbox = ("--no-sandbox",) if os.geteuid() == 0 else ()
    command = [program, *_OPTIONS, *sandbox, f"--user-data-dir={folder}", "about:blank"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield _address(process, folder / "DevToolsActivePort")
    finally:
        process.terminate()
        process.wait(SOON_S)


def _address(process: subprocess.Popen[bytes], told_in: Path) -> str:
    """The browser writes a file once it listens."""
    deadline = time.monotonic() + START_WITHIN_S
    while time.monotonic() < deadline and process.poll() is None:
        told = told_in.read_text(encoding="ascii").split() if told_in.exists() else []
        if len(told) == 2:
            return f"ws://127.0.0.1:{told[0]}{told[1]}"
        time.sleep(0.02)
    raise RuntimeError(f"the browser did not start (exit status {process.poll()})")


class Tab:
    """One page, in a profile of its own."""

    def __init__(self, connection: ClientConnection) -> None:
        self._connection = connection
        self._session = ""
        self._numbers = itertools.count(1)
        self._answers: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self.complaints: list[str] = []
        """What the browser found wrong with the page: exceptions, what the policy forbade, failed loads."""
        self.requests: list[str] = []
        """What was loaded, and where websockets were opened to."""

    async def listen(self) -> None:
        """Take what the browser says, for as long as it is there."""
        try:
            async for frame in self._connection:
                message = json.loads(frame)
                if "id" in message:
                    self._answers.pop(message["id"]).set_result(message)
                else:
                    self._note(message["method"], message["params"])
        except ConnectionClosed:
            pass

    async def attach(self) -> None:
        """Open the page."""
        context = await self.do("Target.createBrowserContext")
        inside = {"browserContextId": context["browserContextId"]}
        target = await self.do("Target.createTarget", url="about:blank", **inside)
        attached = await self.do("Target.attachToTarget", targetId=target["targetId"], flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            await self.do(f"{domain}.enable")
        await self.size(*PHONE)

    async def do(self, method: str, **parameters: Any) -> dict[str, Any]:
        """One command of the protocol. Raises ``RuntimeError`` when the browser refuses it."""
        number = next(self._numbers)
        answer = self._answers[number] = asyncio.get_running_loop().create_future()
        session = {"sessionId": self._session} if self._session else {}
        await self._connection.send(
            json.dumps({"id": number, "method": method, "params": parameters, **session})
        )
        async with asyncio.timeout(SOON_S):
            message = await answer
        if "error" in message:
            raise RuntimeError(f"{method}: {message['error']}")
        result: dict[str, Any] = message["result"]
        return result

    async def open(self, address: str) -> None:
        await self.do("Page.navigate", url=address)
        await self.until(f"location.href === {json.dumps(address)} && document.readyState === 'complete'")

    async def value(self, script: str) -> Any:
        """What an expression gives, or what comes of its promise. Raises ``RuntimeError`` when it throws."""
        result = await self.do(
            "Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True, userGesture=True
        )
        if "exceptionDetails" in result:
            raise RuntimeError(f"{script}: {result['exceptionDetails']}")
        return result["result"].get("value")

    async def until(self, condition: str) -> None:
        """Wait for an expression to be true. Raises ``TimeoutError``."""
        async with asyncio.timeout(SOON_S):
            while not await self._is(condition):  # noqa: ASYNC110 - a page tells nobody
                await asyncio.sleep(0.02)

    async def _is(self, condition: str) -> bool:
        try:
            return bool(await self.value(f"!!({condition})"))
        except RuntimeError:  # between two pages
            return False

    async def text(self, selector: str) -> str:
        """What can be read there."""
        return str(await self.value(f"document.querySelector({json.dumps(selector)}).innerText"))

    async def click(self, selector: str) -> None:
        """As a finger does it: where the element is, whatever lies above it."""
        place = await self.value(
            f"(() => {{ const e = document.querySelector({json.dumps(selector)});"
            " e.scrollIntoView({block: 'center', behavior: 'instant'});"
            " const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; })()"
        )
        for kind in ("mousePressed", "mouseReleased"):
            await self.do(
                "Input.dispatchMouseEvent", type=kind, x=place[0], y=place[1], button="left", clickCount=1
            )

    async def press(self, key: str, *, shift: bool = False) -> None:
        code, number, text = _KEYS[key]
        about = {"key": key, "code": code, "windowsVirtualKeyCode": number, "modifiers": 8 if shift else 0}
        await self.do("Input.dispatchKeyEvent", type="keyDown", text=text, **about)
        await self.do("Input.dispatchKeyEvent", type="keyUp", **about)

    async def size(self, width: int, height: int, scale: float = 1) -> None:
        await self.do(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=scale,
            mobile=True,
        )

    async def prefer(self, **features: str) -> None:
        """``prefers_color_scheme="dark"``."""
        told = [{"name": name.replace("_", "-"), "value": value} for name, value in features.items()]
        await self.do("Emulation.setEmulatedMedia", features=told)

    async def scripts(self, *, on: bool) -> None:
        await self.do("Emulation.setScriptExecutionDisabled", value=not on)

    async def picture(self, *, whole: bool = True) -> bytes:
        """A PNG of the page."""
        shot = await self.do("Page.captureScreenshot", format="png", captureBeyondViewport=whole)
        return base64.b64decode(shot["data"])

    def _note(self, event: str, told: dict[str, Any]) -> None:
        match event:
            case "Runtime.exceptionThrown":
                self.complaints.append(str(told["exceptionDetails"]))
            case "Log.entryAdded" if told["entry"]["level"] in ("error", "warning"):
                self.complaints.append(told["entry"]["text"])
            case "Network.requestWillBeSent":
                self.requests.append(told["request"]["url"])
            case "Network.webSocketCreated":
                self.requests.append(told["url"])


@asynccontextmanager
async def tab(browser: str) -> AsyncIterator[Tab]:
    """A page of the browser at this address, closed with its profile."""
    async with connect(
        browser, max_size=None, compression=None, proxy=None, ping_interval=None
    ) as connection:
        opened = Tab(connection)
        listening = asyncio.create_task(opened.listen())
        try:
            await opened.attach()
            yield opened
        finally:
            await connection.close()
            await listening
