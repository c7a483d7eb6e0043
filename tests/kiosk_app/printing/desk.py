"""A printer at work beside a device with faults, with times that make tests fast."""

from __future__ import annotations

import asyncio
import contextlib
import functools
from collections.abc import AsyncIterator, Callable

import msgspec
from PIL import Image, ImageDraw

from kiosk_app.printing.escpos_builder import NewBuilder, load_escpos
from kiosk_app.printing.job import ProcessIds, build_job
from kiosk_app.printing.job_store import JobStore, StoredJob
from kiosk_app.printing.outcome import PrintJob, PrintResult
from kiosk_app.printing.printer import Printer
from kiosk_app.printing.settings import PrinterSettings, PrinterTimes
from tests.fakes.faulty_printer import FaultyPrinter

ORIGINAL_ROWS, COPY_ROWS = 240, 264
FAST = PrinterSettings(
    speed_mm_s=5000,
    times=PrinterTimes(
        answer=0.4,
        probe=0.2,
        clear=0.3,
        settle=0.05,
        heartbeat=0.2,
        recheck=0.05,
        grace=0.3,
        cut=0.02,
        reconnect=1.0,
        backoff=(0.02, 0.05),
    ),
)


@functools.cache
def new_builder() -> NewBuilder:
    """python-escpos, imported once."""
    return load_escpos(576)


def draw(copy: bool) -> Image.Image:
    """A slip that is longer than the printer's buffer; a copy is told by its length."""
    picture = Image.new("1", (576, COPY_ROWS if copy else ORIGINAL_ROWS), 1)
    pen = ImageDraw.Draw(picture)
    for row in range(0, picture.height, 7):
        pen.line((row, row, 575 - row, row), fill=0)
    return picture


def job(key: str = "visit-1", copy: bool = False) -> PrintJob:
    return PrintJob(key, draw, copy)


def revive(stored: StoredJob) -> PrintJob:
    """What a stored job says is of no account here."""
    return job(stored.key, stored.copy)


def whole_job_bytes() -> int:
    """Bytes of a whole job."""
    return sum(len(piece.data) for piece in build_job(draw(False), FAST, new_builder(), ProcessIds()))


class Desk:
    """What a test sees of a printer and of the paper that came out of it."""

    def __init__(self, device: FaultyPrinter, printer: Printer) -> None:
        self.device = device
        self.printer = printer

    async def print(self, wanted: PrintJob | None = None, age_s: float = 0.0) -> PrintResult:
        return await self.printer.print(wanted or job(), asyncio.get_running_loop().time() - age_s)

    @property
    def originals(self) -> int:
        """Whole slips without a copy mark."""
        return sum(slip.rows == ORIGINAL_ROWS for slip in self.device.slips)

    @property
    def copies(self) -> int:
        """Whole slips with a copy mark."""
        return sum(slip.rows == COPY_ROWS for slip in self.device.slips)


@contextlib.asynccontextmanager
async def open_desk(
    device: FaultyPrinter,
    settings: PrinterSettings = FAST,
    *,
    ready: bool = True,
    store: JobStore | None = None,
) -> AsyncIterator[Desk]:
    """A printer that is connected to ``device``, and ready to print unless told otherwise."""
    async with device:
        store = store or JobStore(None)
        here = msgspec.structs.replace(settings, port=device.port)
        printer = Printer(here, new_builder(), clock=asyncio.get_running_loop().time, store=store)
        connection = asyncio.create_task(printer.run())
        try:
            if ready:
                await eventually(lambda: printer.health.can_print)
            yield Desk(device, printer)
        finally:
            connection.cancel()
            await asyncio.wait([connection])
            store.close()


async def eventually(condition: Callable[[], bool], timeout_s: float = 5.0) -> None:
    """Wait until ``condition`` holds."""
    async with asyncio.timeout(timeout_s):
        while not condition():  # noqa: ASYNC110 - conditions of many kinds, some of other threads
            await asyncio.sleep(0.005)
