"""Forecasts beside a running branch, in a process of their own."""

from __future__ import annotations

import asyncio
import os
import signal
from pathlib import Path
from typing import NoReturn

import pytest

from queue_link.commands import OpenCounter, TakeTicket
from queue_link.messages import CounterView
from queue_link.results import Accepted
from queue_link.vocabulary import CounterId, Role
from queue_server.database import open_database
from queue_server.domain.forecast.learning import Learned
from queue_server.forecaster import Forecaster
from queue_server.journal import Journal
from queue_server.keeper import Keeper
from queue_server.serve import RandomIds
from tests.queue_server.branches import ALL, FI, PERMITS, branch
from tests.queue_server.clocks import SetClock
from tests.queue_server.running import SOON_S, serving


def children() -> set[int]:
    """Processes of this one that make forecasts."""
    found = set()
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                parent = (entry / "stat").read_text().rsplit(")", 1)[1].split()[1]
                words = (entry / "cmdline").read_bytes()
            except OSError:
                continue
            if parent == str(os.getpid()) and b"forecast_worker" in words:
                found.add(int(entry.name))
    return found


def foreseen(view: CounterView) -> bool:
    return bool(view.waiting) and view.waiting[0].chance is not None


async def test_those_who_wait_are_forecast_soon(tmp_path: Path) -> None:
    """Every ticket and call asks for a new one; the process ends with the server."""
    async with (
        serving(tmp_path, forecasts=True) as server,
        server.talk(Role.COUNTER) as desk,
        server.talk(Role.KIOSK) as kiosk,
    ):
        assert await desk.ask(OpenCounter(CounterId("1"), ALL)) == Accepted()
        await kiosk.ask(TakeTicket(PERMITS, FI))
        await kiosk.ask(TakeTicket(PERMITS, FI))
        view = await desk.see(CounterView, lambda seen: len(seen.waiting) == 2 and foreseen(seen))
        first, second = view.waiting
        assert first.wait is not None
        assert second.wait is not None
        assert first.wait.likely <= second.wait.likely
        assert children()
    assert not children()


@pytest.mark.logs("no forecasts for now: the forecast's process has ended")
async def test_a_process_that_dies_is_replaced(tmp_path: Path) -> None:
    """Tickets are given out all the time."""
    async with (
        serving(tmp_path, forecasts=True) as server,
        server.talk(Role.COUNTER) as desk,
        server.talk(Role.KIOSK) as kiosk,
    ):
        await desk.ask(OpenCounter(CounterId("1"), ALL))
        await kiosk.ask(TakeTicket(PERMITS, FI))
        await desk.see(CounterView, foreseen)
        (dead,) = children()
        os.kill(dead, signal.SIGKILL)
        async with asyncio.timeout(SOON_S):
            while not children() - {dead}:
                await kiosk.ask(TakeTicket(PERMITS, FI))
                await asyncio.sleep(0.05)
        await desk.see(CounterView, lambda seen: all(card.chance is not None for card in seen.waiting))


class BrokenKeeper(Keeper):
    """Whatever it is asked is a fault."""

    def __init__(self, journal: Journal) -> None:
        super().__init__(branch(), journal, SetClock(), RandomIds(), lambda state, now: None)
        self.asked = asyncio.Event()

    async def read(self, question: object) -> NoReturn:
        self.asked.set()
        raise ZeroDivisionError


@pytest.mark.logs("a fault in the forecast")
async def test_a_fault_in_a_forecast_stops_nothing(tmp_path: Path) -> None:
    """It is logged once, and the next forecast is tried."""
    journal = Journal(open_database(tmp_path))
    keeper = BrokenKeeper(journal)
    forecaster = Forecaster(keeper, SetClock(), Learned.of(branch()))
    running = asyncio.create_task(forecaster.run())
    async with asyncio.timeout(SOON_S):
        for _ in range(2):
            await keeper.asked.wait()
            keeper.asked.clear()
            forecaster.settled()
    assert not running.done()
    running.cancel()
    journal.close()
