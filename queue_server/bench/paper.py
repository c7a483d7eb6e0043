"""From the tap on "Take a number" to paper that the printer has confirmed, with the real kiosk and server."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from queue_link.vocabulary import Role
from queue_server.bench.fault import BenchFault
from queue_server.bench.office import Office, prepare, serving
from queue_server.bench.percentiles import percentile
from queue_server.bench.table import Quantity, Row, Section, Unit, at_most
from queue_server.demo.program import Process, Program, SceneFailed

MM_PER_S = 250.0
_CUT_S = 0.15
_LOOK_EVERY_S = 0.01
_MOST_S = 1.5
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
_TAPS = ("language-fi", "choice-0", "party-1")


def paper_section(folder: Path, slips: int) -> Section:
    """Slips on the virtual printer at the speed of a real one; the baseline is what paper and knife take."""
    with TemporaryDirectory(dir=folder) as name:
        here = Path(name)
        tokens = prepare(here)
        (here / "kiosk.token").write_text(tokens[Role.KIOSK][0], encoding="utf-8")
        with serving(here, tokens) as office:
            office.open_day()
            took, paper_s = asyncio.run(_measure(office, slips))
    baseline = _seconds(paper_s)
    p50, p95 = (_seconds(percentile(took, share)) for share in (0.5, 0.95))
    against = f"paper at {MM_PER_S:.0f} mm/s and the cut"
    return Section(
        f"Paper, {slips} tickets on the virtual printer",
        (
            Row("tap to confirmed cut, p50", p50, baseline, against),
            Row("tap to confirmed cut, p95", p95, baseline, against, at_most(p95, _MOST_S)),
        ),
    )


def _seconds(value: float) -> Quantity:
    return Quantity(value, Unit.SECONDS)


async def _measure(office: Office, slips: int) -> tuple[list[float], float]:
    """Seconds for each slip, and what the paper of one alone takes. Raises ``BenchFault``."""
    try:
        async with _printer(office.folder) as (printer, port), _kiosk(office, port) as kiosk:
            await _ready(kiosk)
            before = await printer.do(do="status")
            took = [await _one_ticket(kiosk) for _ in range(slips)]
            after = await printer.do(do="status")
    except SceneFailed as fault:
        raise BenchFault(str(fault)) from None
    if after["slips"] - before["slips"] != slips:
        raise BenchFault(f"{slips} tickets, but {after['slips'] - before['slips']} slips")
    return took, (before["paper_mm"] - after["paper_mm"]) / slips / MM_PER_S + _CUT_S


@asynccontextmanager
async def _printer(folder: Path) -> AsyncIterator[tuple[Process, int]]:
    options = ["--headless", "--driven", "--port", "0", "--speed", str(MM_PER_S)]
    printer = await Process.launch("printer", "kiosk_app.virtual_printer", options, folder / "printer.log")
    try:
        yield printer, int((await printer.line())["port"])
    finally:
        await printer.end()


@asynccontextmanager
async def _kiosk(office: Office, printer: int) -> AsyncIterator[Program]:
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


async def _ready(kiosk: Program) -> None:
    await kiosk.until(
        "a kiosk with paper",
        lambda seen: seen.state["printer"] == "ready" and seen.state["screen"] == "start",
        _START_S,
    )


async def _one_ticket(kiosk: Program) -> float:
    """Seconds from the last tap until the kiosk knows that the slip is cut."""
    for what in _TAPS:
        await _tap(kiosk, what)
    await _tappable(kiosk, "take-ticket")
    tapped = time.monotonic()
    await kiosk.do(do="tap", what="take-ticket")
    while (await kiosk.see()).state["paper"] != "printed":
        if time.monotonic() - tapped > 10:
            raise SceneFailed("a slip was not confirmed")
        await asyncio.sleep(_LOOK_EVERY_S)
    took = time.monotonic() - tapped
    await _tap(kiosk, "done")
    await _ready(kiosk)
    return took


async def _tap(kiosk: Program, what: str) -> None:
    await _tappable(kiosk, what)
    await kiosk.do(do="tap", what=what)


async def _tappable(kiosk: Program, what: str) -> None:
    await kiosk.until(
        f"{what} can be tapped",
        lambda seen: seen.state["screen"] != "settling" and seen.enabled(what),
    )
