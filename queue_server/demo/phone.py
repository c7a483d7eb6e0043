"""The page of a ticket, as its customer's phone shows it."""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
from pathlib import Path

import qrcode
from websockets.asyncio.client import connect
from websockets.typing import Subprotocol

from queue_link.messages import SUBPROTOCOL, encode
from queue_link.phone_messages import PHONE_PATH, PhoneHello, PhoneSnapshot, decode_to_phone
from queue_server.demo.program import SceneFailed

BROWSERS = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
_OPTIONS = (
    "--headless=new",
    "--window-size=500,900",  # as narrow as it makes a window
    "--disable-gpu",
    "--hide-scrollbars",
    "--no-first-run",
    "--no-proxy-server",
)
_PATIENCE_S = 30.0
"""The first start of a browser on a busy machine takes a while."""


def browser() -> str | None:
    """The browser that pages are shown in, if this machine has one."""
    return next(filter(None, map(shutil.which, BROWSERS)), None)


async def read_on_phone(server: str, token: str) -> PhoneSnapshot:
    """What the page is told first. Raises ``SceneFailed`` when it is told something else."""
    subprotocol = Subprotocol(SUBPROTOCOL)
    async with (
        asyncio.timeout(15),
        connect(f"{server}{PHONE_PATH}", subprotocols=[subprotocol], proxy=None) as phone,
    ):
        await phone.send(encode(PhoneHello(token)), text=True)
        told = decode_to_phone(await phone.recv())
    if not isinstance(told, PhoneSnapshot):
        raise SceneFailed(f"a phone was told {told}")
    return told


async def photograph(program: str, page: str, file: Path) -> None:
    """A picture of a page in a real browser, into an absolute ``file``. Raises ``SceneFailed`` when there is
    none."""
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    with tempfile.TemporaryDirectory() as profile:
        process = await asyncio.create_subprocess_exec(
            program,
            *_OPTIONS,
            *sandbox,
            f"--user-data-dir={profile}",
            f"--screenshot={file}",
            page,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
        )
        try:
            async with asyncio.timeout(_PATIENCE_S):
                await process.wait()
        except TimeoutError:
            process.kill()
            await process.wait()
    if not await asyncio.to_thread(file.is_file):
        raise SceneFailed(f"{program} made no picture of a phone page (exit status {process.returncode})")


def draw_code(page: str, file: Path) -> None:
    """The QR code of a page's address."""
    with file.open("wb") as picture:
        qrcode.make(page).save(picture)
