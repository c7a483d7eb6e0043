"""Forecasts beside a running branch, in a process of their own."""

from __future__ import annotations

import asyncio
import os
import signal
from asyncio.subprocess import Process
from collections.abc import Sequence
from pathlib import Path
from secrets import token_hex
from typing import NoReturn, Self

import pytest

from queue_link.commands import CallNext, Command, Finish, OpenCounter, Start, TakeTicket, Undo
from queue_link.messages import CounterView
from queue_link.results import Accepted, Refusal
from queue_link.vocabulary import CounterId, DeviceId, RequestId, Role
from queue_server.database import open_database
from queue_server.domain.forecast.learning import Learned
from queue_server.entry import Asked, Entry
from queue_server.forecaster import Forecaster, start_worker
from queue_server.journal import Journal
from queue_server.keeper import Keeper
from queue_server.serve import RandomIds
from tests.queue_server.branches import ALL, FI, PERMITS, UNDOING, branch
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


class Beside:
    """A forecaster beside a running keeper, that forecasts when it is told to."""

    def __init__(self, folder: Path, starts_from: int = 0) -> None:
        self.clock = SetClock()
        self.pauses: list[float] = []
        self._starts_from = starts_from
        self._journal = Journal(open_database(folder))
        config = branch(calling=UNDOING)
        self._keeper = Keeper(
            config, self._journal, self.clock, RandomIds(), lambda state, now: None, self._stored
        )
        self.forecaster = Forecaster(self._keeper, self.clock, Learned.of(config), self._start, self._sleep)
        self._last_round = 0

    def _stored(self, entries: Sequence[Entry]) -> None:
        self.forecaster.stored(entries)

    async def _start(self) -> Process:
        if len(self.pauses) < self._starts_from:
            raise OSError("no process can be started")
        return await start_worker()

    async def _sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.forecaster.settled()
        if len(self.pauses) >= self._last_round:
            raise asyncio.CancelledError

    async def forecasts(self, rounds: int) -> None:
        self._last_round = len(self.pauses) + rounds
        with pytest.raises(asyncio.CancelledError):
            await self.forecaster.run()

    async def do(self, *commands: Command) -> None:
        for command in commands:
            asked = Asked(DeviceId("desk-1"), RequestId(token_hex(8)))
            assert not isinstance(await self._keeper.submit(asked, command), Refusal)

    @property
    def finishes_learnt(self) -> int:
        return self.forecaster.learned.lasting[PERMITS].seen

    async def __aenter__(self) -> Self:
        await self._keeper.recover()
        self._running = asyncio.create_task(self._keeper.run())
        await self.do(OpenCounter(CounterId("1"), ALL))
        return self

    async def __aexit__(self, *_: object) -> None:
        self._keeper.close()
        await self._running
        self._journal.close()


@pytest.mark.logs("no forecasts for now: no process can be started")
async def test_after_each_failure_it_pauses_for_twice_as_long(tmp_path: Path) -> None:
    """Up to a minute; one that goes well is soon followed by the next."""
    async with Beside(tmp_path, starts_from=9) as beside:
        await beside.forecasts(rounds=11)
    assert beside.pauses == [1, 2, 4, 8, 16, 32, 60, 60, 60, 0.5, 0.5]


async def test_a_finish_is_learnt_when_it_cannot_be_taken_back_any_more(tmp_path: Path) -> None:
    """One that is taken back is never learnt."""
    async with Beside(tmp_path) as beside:
        await beside.do(TakeTicket(PERMITS, FI), TakeTicket(PERMITS, FI), CallNext(), Start())
        beside.clock.move(minutes=5)
        await beside.do(Finish(), Undo())
        beside.clock.move(minutes=5)
        await beside.forecasts(rounds=1)
        assert beside.finishes_learnt == 0
        await beside.do(Finish())
        await beside.forecasts(rounds=1)
        assert beside.finishes_learnt == 0
        beside.clock.move(seconds=31)
        await beside.forecasts(rounds=1)
        assert beside.finishes_learnt == 1
