"""Forecasts for one branch, made beside it: always of its newest state, never in the way of a ticket."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta

import msgspec

from queue_link.vocabulary import VisitId
from queue_server.clock import Clock
from queue_server.domain.events import AppointmentMissed, Undone, VisitEnded
from queue_server.domain.forecast.learning import FinishedVisit, Learned, booking_missed, learn
from queue_server.domain.forecast.scene import Scene, scene_of
from queue_server.domain.forecast.simulation import DRAWS
from queue_server.domain.outlook import Outlook
from queue_server.domain.state import BranchState
from queue_server.entry import Entry
from queue_server.forecast_worker import Asked
from queue_server.keeper import Keeper

log = logging.getLogger(__name__)

AT_MOST_EVERY_S = 0.5
LONGEST_PAUSE_S = 60.0
"""After many failures in a row."""
AT_LEAST_EVERY_S = 20.0
"""Time alone changes a forecast too; alarms are due within a minute."""
BUDGET_S = 5.0
"""A worker that takes longer is stuck, and is replaced."""
ENDS_WITHIN_S = 0.5
"""After its input has ended."""
LARGEST_ANSWER = 8 * 1024 * 1024

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Outlook).decode


class Forecaster:
    """``run`` must be running; ``settled`` says that something has changed."""

    def __init__(
        self,
        keeper: Keeper,
        clock: Clock,
        learned: Learned,
        start: Callable[[], Awaitable[Process]] | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """``start`` makes the process that forecasts."""
        self._keeper = keeper
        self._clock = clock
        self._learned = learned
        self._start = start or start_worker
        self._sleep = sleep
        self._changed = asyncio.Event()
        self._worker: Process | None = None
        self._failures = 0
        """In a row."""
        self._ended: dict[VisitId, tuple[datetime, FinishedVisit]] = {}
        """Visits whose end may still be taken back, and when it was."""

    @property
    def learned(self) -> Learned:
        """What forecasts go by."""
        return self._learned

    def settled(self) -> None:
        """The branch is not as it was."""
        self._changed.set()

    def stored(self, entries: Sequence[Entry]) -> None:
        """Take note of visits that have ended, and learn from booked customers who did not come."""
        for entry in entries:
            match entry.event:
                case VisitEnded(visit=visit) if entry.finished is not None:
                    self._ended[visit] = entry.event.at, entry.finished
                case Undone(visit=visit):
                    self._ended.pop(visit, None)
                case AppointmentMissed():
                    self._learned = booking_missed(self._learned)

    async def run(self) -> None:
        """Forecast until cancelled."""
        try:
            while True:
                self._changed.clear()
                await self._try()
                await self._sleep(pause_s(self._failures))
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(AT_LEAST_EVERY_S):
                        await self._changed.wait()
        finally:
            await self._dismiss()

    async def _try(self) -> None:
        """Whatever is wrong with a forecast, tickets are given out and called."""
        try:
            await self._once()
        except Exception:
            if not self._failures:
                log.exception("branch %s: a fault in the forecast", self._keeper.branch)
            self._failures += 1

    async def _once(self) -> None:
        scene, seq = await self._keeper.read(self._scene)
        if scene is None:
            self._failures = 0
            await self._dismiss()
            return
        try:
            async with asyncio.timeout(BUDGET_S):
                outlook = await self._ask(Asked(scene, seed=seq, draws=DRAWS))
        except (OSError, EOFError, TimeoutError, msgspec.DecodeError) as trouble:
            self._complain(trouble)
            await self._dismiss()
            return
        self._failures = 0
        self._keeper.foresee(outlook)

    def _scene(self, state: BranchState) -> tuple[Scene | None, int]:
        """None while the branch is closed: there is nothing to forecast."""
        now: datetime = self._clock.now()
        self._learn_what_stands(now - timedelta(seconds=state.config.calling.undo_s))
        return (scene_of(state, self._learned, now) if state.open else None), state.seq

    def _learn_what_stands(self, ended_by: datetime) -> None:
        """Nobody can take back the ends before that moment."""
        for visit, (ended_at, record) in list(self._ended.items()):
            if ended_at < ended_by:
                self._learned = learn(self._learned, record)
                del self._ended[visit]

    async def _ask(self, asked: Asked) -> Outlook:
        worker = self._worker = self._worker or await self._start()
        if worker.returncode is not None:
            raise EOFError("the forecast's process has ended")
        if worker.stdin is None or worker.stdout is None:
            raise OSError("the forecast's process has no pipes")
        worker.stdin.write(_encode(asked) + b"\n")
        await worker.stdin.drain()
        line = await worker.stdout.readline()
        if not line:
            raise EOFError("the forecast's process has ended")
        return _decode(line)

    def _complain(self, trouble: Exception) -> None:
        """Once: tickets are given out without forecasts meanwhile."""
        if not self._failures:
            what = str(trouble) or type(trouble).__name__
            log.error("branch %s: no forecasts for now: %s", self._keeper.branch, what)
        self._failures += 1

    async def _dismiss(self) -> None:
        """End the process: with its input, or by force if that is not enough."""
        worker, self._worker = self._worker, None
        if worker is None:
            return
        if worker.stdin is not None:
            worker.stdin.close()
        # Killing one that is just dying takes its exit status away from asyncio, which complains.
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(ENDS_WITHIN_S):
                await worker.wait()
        if worker.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                worker.kill()
            await worker.wait()


def pause_s(failures: int) -> float:
    """Seconds until the next forecast may be made, after so many failures in a row."""
    return min(LONGEST_PAUSE_S, AT_MOST_EVERY_S * 2.0 ** min(failures, 20))


async def start_worker() -> Process:
    """The process that forecasts (``forecast_worker``)."""
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "queue_server.forecast_worker",
        stdin=PIPE,
        stdout=PIPE,
        limit=LARGEST_ANSWER,
    )
