"""A kiosk that the supervisor closes, opens and starts anew; a ticket that is found again by what is on its
slip. Real processes and a printer over TCP."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from queue_link.commands import OpenDay
from queue_link.device_commands import CloseKiosk, OpenKiosk, PrintTestPage, RestartKiosk
from queue_link.messages import KioskState
from queue_link.results import Accepted
from queue_link.vocabulary import Language, PrinterState, ServiceId
from queue_server.demo.customer import Customer
from queue_server.demo.stage import Look, Stage, set_up
from tests.fakes.faulty_printer import Device, FaultyPrinter

HELP = ServiceId("booking-help")


@pytest.fixture
async def printer() -> AsyncIterator[FaultyPrinter]:
    async with FaultyPrinter(Device(mm_per_s=2000.0)) as printer:
        yield printer


@pytest.fixture
async def stage(tmp_path: Path, printer: FaultyPrinter) -> AsyncIterator[Stage]:
    async with set_up(tmp_path / "work", Look(), printer.port) as stage:
        await stage.supervisor.ask(OpenDay())
        yield stage


async def kiosk(stage: Stage, holds: Callable[[KioskState], bool]) -> KioskState:
    """The kiosk as the supervisor sees it, as soon as ``holds``."""
    async with asyncio.timeout(15):
        while True:
            view = stage.supervisor.view
            known = view.kiosks if view else ()
            if known and holds(known[0]):
                return known[0]
            await asyncio.sleep(0.02)


async def test_a_kiosk_is_looked_after_from_afar(stage: Stage, printer: FaultyPrinter) -> None:
    device = (await kiosk(stage, lambda seen: seen.printer is PrinterState.READY)).id

    printer.become("paper-out")
    seen = await kiosk(stage, lambda seen: seen.printer is PrinterState.PAPER_OUT)
    assert seen.needs_somebody
    printer.become("ok")
    await kiosk(stage, lambda seen: not seen.needs_somebody)

    assert await stage.supervisor.ask(PrintTestPage(device)) == Accepted()
    async with asyncio.timeout(15):
        while not printer.slips:  # noqa: ASYNC110 - the printer is told of in no other way
            await asyncio.sleep(0.02)

    await stage.supervisor.ask(CloseKiosk(device, {Language("fi"): "Huolto"}))
    await stage.kiosk.until("closed", lambda seen: seen.state["screen"] == "shut")
    await stage.supervisor.ask(OpenKiosk(device))
    await stage.kiosk.until("open", lambda seen: seen.state["screen"] == "start")

    await stage.supervisor.ask(RestartKiosk(device))
    await kiosk(stage, lambda seen: not seen.here)
    await kiosk(stage, lambda seen: seen.here)
    await stage.kiosk.until("a new life", lambda seen: seen.state["screen"] == "start")


async def test_a_closed_kiosk_stays_closed_over_a_power_cut_of_the_server(stage: Stage) -> None:
    """And over a restart of its own program meanwhile: opened by nobody, it gives no numbers."""
    device = (await kiosk(stage, lambda seen: seen.here)).id
    await stage.supervisor.ask(CloseKiosk(device, {Language("fi"): "Huolto"}))
    await stage.kiosk.until("closed", lambda seen: seen.state["screen"] == "shut")
    await stage.kill_server()
    await stage.start_server()
    await kiosk(stage, lambda seen: seen.here and seen.closed)
    await stage.supervisor.ask(RestartKiosk(device))
    await kiosk(stage, lambda seen: not seen.here)
    await kiosk(stage, lambda seen: seen.here and seen.closed)
    await stage.kiosk.until("closed", lambda seen: seen.state["screen"] == "shut")


async def test_a_number_is_found_again_and_given_back(stage: Stage) -> None:
    """With what is printed on its slip."""
    customer = Customer(stage.kiosk, stage.config)
    await customer.choose(Language("fi"), HELP, 1)
    ticket = await customer.take()
    code = ticket.number + str((await stage.kiosk.see()).state["check"])
    await customer.go()
    await customer.touch("language-fi")
    await customer.touch("my-ticket")
    for count in range(1, len(code) + 1):
        await type_up_to(customer, code[:count])
    await customer.touch("enter")
    await stage.kiosk.until("found", lambda seen: seen.state["screen"] == "found")
    await customer.touch("leave")
    await stage.kiosk.until("asked", lambda seen: seen.state["screen"] == "leaving")
    await customer.touch("leave")
    await stage.kiosk.until("given back", lambda seen: seen.state["screen"] == "left")
    await nobody_waits(stage)


async def nobody_waits(stage: Stage) -> None:
    async with asyncio.timeout(15):
        while True:
            view = stage.supervisor.view
            if view is not None and not (view.waiting or view.outside):
                return
            await asyncio.sleep(0.02)


async def type_up_to(customer: Customer, text: str) -> None:
    """One more character; a key takes no second tap of a double one."""
    async with asyncio.timeout(15):
        while (await customer.kiosk.see()).items["typed"]["text"] != text:
            await customer.touch(f"key-{text[-1]}")
