"""How soon a tap on the real kiosk is seen, and how long its window stands still."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec

from queue_server.bench.fault import BenchFault
from queue_server.bench.kiosk import WAY, kiosk_at_work, printer_at_work, ready, tappable
from queue_server.bench.office import Office, prepare, serving
from queue_server.bench.percentiles import percentile
from queue_server.bench.table import Row, Section, at_most, ms
from queue_server.demo.program import Program, SceneFailed

_REACTION_MS = 100.0
_BLOCK_MS = 50.0
_AGAINST = "a bare window"
_BARE_TAPS = 20
_PARTS = ("pressed", "released")
"""A finger comes down, and is lifted: each shall be seen."""


class Touched(msgspec.Struct, frozen=True):
    """All in seconds, without the waits for a processor."""

    reactions: Sequence[float]
    """From the finger to the first frame that looks different."""
    longest_block: float


def touch_section(folder: Path, tickets: int) -> Section:
    """Customers who take a number each, from the first tap to the last; the baseline is a bare window."""
    with TemporaryDirectory(dir=folder) as name:
        here = Path(name)
        tokens = prepare(here)
        with serving(here, tokens) as office:
            office.open_day()
            kiosk, bare = asyncio.run(_measure(office, tickets))
    p95, longest = ms(percentile(kiosk.reactions, 0.95)), ms(max(kiosk.reactions))
    block = ms(kiosk.longest_block)
    return Section(
        f"Touch, {tickets} tickets, without the waits for a processor",
        (
            Row("tap to visible reaction, p95", p95, ms(percentile(bare.reactions, 0.95)), _AGAINST),
            Row(
                "tap to visible reaction, longest",
                longest,
                ms(max(bare.reactions)),
                _AGAINST,
                at_most(longest, _REACTION_MS),
            ),
            Row(
                "longest block of the window",
                block,
                ms(bare.longest_block),
                _AGAINST,
                at_most(block, _BLOCK_MS),
            ),
        ),
    )


async def _measure(office: Office, tickets: int) -> tuple[Touched, Touched]:
    """The kiosk and the bare window. Raises ``BenchFault``."""
    try:
        async with printer_at_work(office.folder) as (_, port), kiosk_at_work(office, port) as kiosk:
            await ready(kiosk)
            await kiosk.do(do="watch")
            seen = [await _customer(kiosk) for _ in range(tickets)]
            touched = await _touched(kiosk, [one for taps in seen for one in taps])
        async with _bare_window(office.folder) as window:
            await window.do(do="watch")
            taps = [await window.do(do="tap", what="place") for _ in range(_BARE_TAPS)]
            return touched, await _touched(window, taps)
    except SceneFailed as fault:
        raise BenchFault(str(fault)) from None


@asynccontextmanager
async def _bare_window(folder: Path) -> AsyncIterator[Program]:
    window = await Program.launch(
        "bare window",
        "queue_link.qt.bare_window",
        ["--window", "720x1280", "--driven"],
        folder / "bare.log",
        {"QT_QPA_PLATFORM": "offscreen"},
    )
    try:
        yield window
    finally:
        await window.end()


async def _customer(kiosk: Program) -> list[dict[str, Any]]:
    """What was seen of each tap, from the language to "I am done"."""
    seen = []
    for what in (*WAY, "take-ticket", "done"):
        await tappable(kiosk, what)
        seen.append(await kiosk.do(do="tap", what=what))
    await kiosk.until("the next customer", lambda look: look.state["screen"] == "start")
    return seen


async def _touched(program: Program, taps: Sequence[dict[str, Any]]) -> Touched:
    if any(tap[part] is None for tap in taps for part in _PARTS):
        raise BenchFault(f"{program.name}: a tap was not seen to change anything")
    watched = (await program.do(do="watched"))["watched"]
    return Touched(
        [tap[part]["own"] / 1000 for tap in taps for part in _PARTS], watched["longest_block"]["own"] / 1000
    )
