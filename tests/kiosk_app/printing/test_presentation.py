"""A slip that a presenter holds out."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass

import msgspec

from kiosk_app.printing.choice import PrinterChoice
from kiosk_app.printing.job_store import JobStore
from kiosk_app.printing.outcome import Health, Outcome
from kiosk_app.printing.printer import Printer
from kiosk_app.virtual_printer.interpreter import Interpreter, Skills
from kiosk_app.virtual_printer.mechanism import Listeners, Mechanism, Pace
from tests.kiosk_app.printing.desk import FAST, eventually, job, new_builder
from tests.kiosk_app.printing.memory_line import line_to


@dataclass
class Stand:
    interpreter: Interpreter
    mechanism: Mechanism
    printer: Printer

    async def print(self, key: str) -> Outcome:
        return (await self.printer.print(job(key), asyncio.get_running_loop().time())).outcome


@contextlib.asynccontextmanager
async def stand(presented_s: float) -> AsyncIterator[Stand]:
    times = msgspec.structs.replace(FAST.times, presented=presented_s)
    settings = PrinterChoice(model="custom-kpm", speed_mm_s=5000, times=times).settings()
    interpreter = Interpreter(skills=Skills(presenter=True))
    mechanism = Mechanism(interpreter, Pace(0), Listeners())
    clock = asyncio.get_running_loop().time
    printer = Printer(
        settings, new_builder(), clock=clock, store=JobStore(None), open_line=line_to(mechanism)
    )
    work = [asyncio.create_task(mechanism.run()), asyncio.create_task(printer.run())]
    try:
        await eventually(lambda: printer.health is Health.READY)
        yield Stand(interpreter, mechanism, printer)
    finally:
        for task in work:
            task.cancel()
        await asyncio.wait(work)


async def test_a_slip_that_nobody_takes_is_drawn_back_in() -> None:
    """After its time, so that nobody else takes it."""
    async with stand(presented_s=0.1) as made:
        assert await made.print("visit-1") is Outcome.CONFIRMED
        assert made.interpreter.presented
        await eventually(lambda: made.printer.retracted == 1)
        await eventually(lambda: made.interpreter.retracted == 1)
        assert not made.interpreter.presented


async def test_a_slip_that_is_taken_is_let_go() -> None:
    """The printer is asked, and nothing is drawn in."""
    async with stand(presented_s=0.1) as made:
        assert await made.print("visit-1") is Outcome.CONFIRMED
        made.mechanism.take_slip()
        await asyncio.sleep(0.3)
        assert (made.printer.retracted, made.interpreter.retracted) == (0, 0)


async def test_the_next_slip_does_not_push_out_the_last_one() -> None:
    """What is still there when another slip is wanted is drawn in first."""
    async with stand(presented_s=60) as made:
        assert await made.print("visit-1") is Outcome.CONFIRMED
        assert await made.print("visit-2") is Outcome.CONFIRMED
        assert made.interpreter.retracted == 1
        assert made.interpreter.presented
