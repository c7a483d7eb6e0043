"""Real processes, a real server, real bytes over TCP; the power goes, the printer breaks, nothing is lost."""

from __future__ import annotations

import asyncio
import signal
from collections import Counter as Tally
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from queue_link.commands import OpenDay
from queue_link.vocabulary import Language, ServiceId
from queue_server.demo.adviser import Adviser
from queue_server.demo.customer import Customer
from queue_server.demo.journal_facts import read_facts
from queue_server.demo.stage import CAP, Look, Stage, set_up
from tests.fakes.faulty_printer import Device, FaultyPrinter, Slip

WIDTH = 576
HELP = ServiceId("booking-help")


@pytest.fixture
async def printer() -> AsyncIterator[FaultyPrinter]:
    async with FaultyPrinter(Device(mm_per_s=2000.0)) as printer:
        yield printer


@pytest.fixture
async def stage(tmp_path: Path, printer: FaultyPrinter) -> AsyncIterator[Stage]:
    async with set_up(tmp_path / "work", Look(), printer.port) as stage:
        await stage.supervisor.ask(OpenDay())
        for counter in stage.counters.values():
            await Adviser(counter).signed_in()
        yield stage


def token_on(slip: Slip) -> str | None:
    """The end of the address in the QR code, as a phone reads it off the paper; None on a torn slip."""
    rows = len(slip.raster) // (WIDTH // 8)
    black_is_one = Image.frombytes("1", (WIDTH, rows), slip.raster)
    codes = zxingcpp.read_barcodes(black_is_one.convert("L").point(lambda dot: 255 - dot))
    return str(codes[0].text).rpartition("/")[2] if codes else None


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(15):
        while not holds():  # noqa: ASYNC110 - the printer is told of in no other way
            await asyncio.sleep(0.02)


async def test_printed_issued_called_and_shown_are_the_same(stage: Stage, printer: FaultyPrinter) -> None:
    """Through a broken connection to the printer, an empty roll, and two deaths of the server."""
    customer = Customer(stage.kiosk, stage.config)
    adviser, other = (Adviser(counter) for counter in stage.counters.values())
    numbers: list[str] = []

    async def take(language: str) -> None:
        await customer.choose(Language(language), HELP, 1)
        numbers.append((await customer.take()).number)

    # The connection to the printer breaks in the middle of a slip: cleared, then printed as a copy.
    await stage.kiosk.until("a printer", lambda seen: seen.state["printer"] == "ready")
    printer.after_bytes(6000, "reset=1")
    await take("fi")
    await stage.kiosk.until("paper after all", lambda seen: seen.state["paper"] == "printed")
    await customer.go()

    # The roll is empty: the number is on the screen; with a new roll the customer asks for paper.
    printer.become("paper-out")
    await stage.kiosk.until("no paper", lambda seen: seen.state["printer"] == "paper-out")
    slips = len(printer.slips)
    await take("ar")
    assert len(printer.slips) == slips
    printer.become("ok")
    await customer.touch("print-again")
    await until(lambda: len(printer.slips) == slips + 1)
    await stage.kiosk.until("paper", lambda seen: seen.state["paper"] == "printed")
    await customer.go()

    # The server dies with a ticket asked for and not answered.
    await customer.choose(Language("sv"), HELP, 2)
    stage.server.signal(signal.SIGSTOP)
    await customer.touch("take-ticket")
    await stage.kiosk.until("the wish is sent", lambda seen: seen.state["screen"] == "sending")
    await stage.kill_server()
    await stage.start_server()
    numbers.append((await customer.receive()).number)
    await stage.kiosk.until("paper", lambda seen: seen.state["paper"] == "printed")
    await customer.go()

    # The server dies with a call asked for and not answered.
    await adviser.counter.until("somebody waits", lambda seen: seen.state["waiting"] == 3)
    stage.server.signal(signal.SIGSTOP)
    await adviser.counter.tap("call-next")
    await adviser.counter.until("the wish is sent", lambda seen: seen.state["pending"] == 1)
    await stage.kill_server()
    await stage.start_server()
    await adviser.has("called")
    called = [str((await adviser.counter.see()).state["visit"]), await other.call()]
    await stage.display.until("both calls", lambda seen: len(seen.state["announced"]) == 2)
    await adviser.press("finish", None)
    called.append(await adviser.call())

    assert called == numbers
    shown = await stage.display.until(
        "all calls", lambda seen: len(seen.state["announced"]) + len(seen.state["waiting"]) == 3
    )
    rows = [*shown.state["prominent"], *shown.state["listed"]]
    assert sorted(row["number"] for row in rows) == sorted(numbers)
    facts = await asyncio.to_thread(read_facts, stage.data, stage.config)
    assert facts.issued == numbers
    assert list(facts.calls.values()) == numbers
    assert sorted([*shown.state["announced"], *shown.state["waiting"]]) == list(facts.calls)
    assert facts.highest_occupancy <= CAP
    tokens = [token_on(slip) for slip in printer.slips]
    assert tokens.count(None) == 1, "one slip was torn when the connection broke"
    assert Tally(facts.tokens[token] for token in tokens if token) == Tally(numbers)
