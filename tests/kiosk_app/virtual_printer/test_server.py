from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

import msgspec
import pytest
from PIL import Image

from kiosk_app.printing.job_store import JobStore
from kiosk_app.printing.outcome import Health, Outcome
from kiosk_app.printing.printer import Printer
from kiosk_app.virtual_printer.interpreter import FULL_ROLL_MM, Interpreter, State
from kiosk_app.virtual_printer.mechanism import Listeners, Mechanism, Pace
from kiosk_app.virtual_printer.server import PrinterServer
from tests.kiosk_app.printing.desk import FAST, draw, eventually, job, new_builder


class Counter:
    """A virtual printer, the kiosk's printing connected to it, and what came out."""

    def __init__(self) -> None:
        self.slips: list[Image.Image] = []
        self.states: list[State] = []
        self.port = 0
        self.interpreter: Interpreter
        self.server: PrinterServer
        self.mechanism: Mechanism
        self.printer: Printer

    def heights(self) -> list[int]:
        """Rows of the slips, without the white paper that comes before every one."""
        return [slip.height - 120 for slip in self.slips]


@contextlib.asynccontextmanager
async def counter(mm_per_s: float = 0.0, paper_mm: float = FULL_ROLL_MM) -> AsyncIterator[Counter]:
    made = Counter()
    listeners = Listeners(slip=made.slips.append, state=made.states.append)
    made.interpreter = Interpreter(paper_mm=paper_mm)
    made.mechanism = Mechanism(made.interpreter, Pace(mm_per_s, 0.01), listeners)
    made.server = PrinterServer(made.mechanism)
    made.port = await made.server.start("127.0.0.1", 0)
    settings = msgspec.structs.replace(FAST, port=made.port)
    store = JobStore(None)
    made.printer = Printer(settings, new_builder(), clock=asyncio.get_running_loop().time, store=store)
    connection = asyncio.create_task(made.printer.run())
    try:
        await eventually(lambda: made.printer.health is not Health.UNREACHABLE)
        yield made
    finally:
        connection.cancel()
        await asyncio.wait([connection])
        store.close()
        await made.server.stop()


async def print_slip(made: Counter, key: str = "visit-1") -> Outcome:
    result = await made.printer.print(job(key), asyncio.get_running_loop().time())
    return result.outcome


async def test_a_slip_comes_out_as_it_was_drawn() -> None:
    """Confirmed by process ids, dot for dot."""
    async with counter() as made:
        assert await print_slip(made) is Outcome.CONFIRMED
        (slip,) = made.slips
        assert slip.crop((0, 120, 576, slip.height)).tobytes() == draw(False).tobytes()


async def test_prints_at_the_speed_of_paper() -> None:
    """30 mm and the way to the knife take their time."""
    async with counter(mm_per_s=200) as made:
        started = asyncio.get_running_loop().time()
        assert await print_slip(made) is Outcome.CONFIRMED
        assert asyncio.get_running_loop().time() - started >= 0.2


async def test_paper_out_in_the_middle_and_a_new_roll() -> None:
    """Nothing comes out with the new roll; the next try cuts the remnant off and prints a copy."""
    async with counter(mm_per_s=200) as made:
        printing = asyncio.create_task(print_slip(made))
        await eventually(lambda: len(made.states) > 3)
        made.mechanism.paper_out()
        assert await printing is Outcome.BLOCKED

        made.mechanism.new_roll()
        await eventually(lambda: made.printer.health is Health.READY)
        await asyncio.sleep(0.1)
        assert made.slips == []

        assert await print_slip(made) is Outcome.CONFIRMED
        remnant, copy = made.heights()
        assert (remnant < draw(False).height, copy) == (True, draw(True).height)


@pytest.mark.parametrize(("paper_mm", "health"), [(0, Health.PAPER_OUT), (3_000, Health.NEAR_END)])
async def test_the_roll_is_known(paper_mm: float, health: Health) -> None:
    """From the first connection on."""
    async with counter(paper_mm=paper_mm) as made:
        assert made.printer.health is health


async def test_an_open_cover_is_known_and_forgotten() -> None:
    """The kiosk hears of it at once."""
    async with counter() as made:
        made.mechanism.open_cover(True)
        await eventually(lambda: made.printer.health is Health.COVER_OPEN)
        made.mechanism.open_cover(False)
        await eventually(lambda: made.printer.health is Health.READY)
        assert [state.cover_open for state in made.states] == [True, False]


async def test_a_full_memory_is_not_read_into() -> None:
    """Without paper a sender is held up after a few kilobytes."""
    async with counter() as made:
        made.mechanism.paper_out()
        _, writer = await asyncio.open_connection("127.0.0.1", made.port)
        writer.write(b"\n" * 200_000)
        await asyncio.sleep(0.05)
        assert made.interpreter.buffered < 200_000
        writer.transport.abort()
