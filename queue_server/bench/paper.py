"""From the tap on "Take a number" to paper that the printer has confirmed, with the real kiosk and server."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from queue_server.bench.fault import BenchFault
from queue_server.bench.kiosk import MM_PER_S, WAY, kiosk_at_work, printer_at_work, ready, tap, tappable
from queue_server.bench.office import Office, prepare, serving
from queue_server.bench.percentiles import percentile
from queue_server.bench.table import Quantity, Row, Section, Unit, at_most
from queue_server.demo.program import Program, SceneFailed

_CUT_S = 0.15
_LOOK_EVERY_S = 0.01
_MOST_S = 1.5


def paper_section(folder: Path, slips: int) -> Section:
    """Slips on the virtual printer at the speed of a real one; the baseline is what paper and knife take."""
    with TemporaryDirectory(dir=folder) as name:
        here = Path(name)
        tokens = prepare(here)
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
        async with printer_at_work(office.folder) as (printer, port), kiosk_at_work(office, port) as kiosk:
            await ready(kiosk)
            before = await printer.do(do="status")
            took = [await _one_ticket(kiosk) for _ in range(slips)]
            after = await printer.do(do="status")
    except SceneFailed as fault:
        raise BenchFault(str(fault)) from None
    if after["slips"] - before["slips"] != slips:
        raise BenchFault(f"{slips} tickets, but {after['slips'] - before['slips']} slips")
    return took, (before["paper_mm"] - after["paper_mm"]) / slips / MM_PER_S + _CUT_S


async def _one_ticket(kiosk: Program) -> float:
    """Seconds from the last tap until the kiosk knows that the slip is cut."""
    for what in WAY:
        await tap(kiosk, what)
    await tappable(kiosk, "take-ticket")
    tapped = time.monotonic()
    await kiosk.do(do="tap", what="take-ticket")
    while (await kiosk.see()).state["paper"] != "printed":
        if time.monotonic() - tapped > 10:
            raise SceneFailed("a slip was not confirmed")
        await asyncio.sleep(_LOOK_EVERY_S)
    took = time.monotonic() - tapped
    await tap(kiosk, "done")
    await ready(kiosk)
    return took
