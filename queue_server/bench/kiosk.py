"""The real kiosk and the virtual printer at work, to be measured."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from queue_link.vocabulary import Role
from queue_server.bench.office import Office
from queue_server.demo.program import Process, Program

MM_PER_S = 250.0
"""The speed of the printer's paper."""
WAY = ("language-fi", "choice-0", "party-1")
"""What a customer taps before "Take a number"."""
_START_S = 60.0
_SETTINGS = """
server = "ws://127.0.0.1:{server}"
token_file = "{folder}/kiosk.token"
data = "{folder}/kiosk"
window = "720x1280"
[printer]
port = {printer}
speed_mm_s = {speed}
[times]
settle = 0.05
"""


@asynccontextmanager
async def printer_at_work(folder: Path) -> AsyncIterator[tuple[Process, int]]:
    options = ["--headless", "--driven", "--port", "0", "--speed", str(MM_PER_S)]
    printer = await Process.launch("printer", "kiosk_app.virtual_printer", options, folder / "printer.log")
    try:
        yield printer, int((await printer.line())["port"])
    finally:
        await printer.end()


@asynccontextmanager
async def kiosk_at_work(office: Office, printer: int) -> AsyncIterator[Program]:
    (office.folder / "kiosk.token").write_text(office.tokens[Role.KIOSK][0], encoding="utf-8")
    settings = office.folder / "kiosk.toml"
    text = _SETTINGS.format(server=office.process.port, folder=office.folder, printer=printer, speed=MM_PER_S)
    settings.write_text(text, encoding="utf-8")
    kiosk = await Program.launch(
        "kiosk",
        "kiosk_app",
        ["--settings", str(settings), "--driven"],
        office.folder / "kiosk.log",
        {"QT_QPA_PLATFORM": "offscreen"},
    )
    try:
        yield kiosk
    finally:
        await kiosk.end()


async def ready(kiosk: Program) -> None:
    await kiosk.until(
        "a kiosk with paper",
        lambda seen: seen.state["printer"] == "ready" and seen.state["screen"] == "start",
        _START_S,
    )


async def tap(kiosk: Program, what: str) -> None:
    await tappable(kiosk, what)
    await kiosk.do(do="tap", what=what)


async def tappable(kiosk: Program, what: str) -> None:
    await kiosk.until(
        f"{what} can be tapped",
        lambda seen: seen.state["screen"] != "settling" and seen.enabled(what),
    )
