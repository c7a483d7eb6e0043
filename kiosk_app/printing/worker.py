"""The printer in a thread of its own, so that no screen ever waits for paper."""

from __future__ import annotations

import asyncio
import logging
import secrets
import time
from collections.abc import Callable
from pathlib import Path

from kiosk_app.printing.escpos_builder import load_escpos
from kiosk_app.printing.job_store import JobStore, StoredJob
from kiosk_app.printing.outcome import Health, Outcome, PrintJob, PrintResult
from kiosk_app.printing.printer import Printer
from kiosk_app.printing.settings import PrinterSettings
from queue_link.loop_thread import LoopThread

log = logging.getLogger(__name__)

Revive = Callable[[StoredJob], PrintJob]
"""Makes a job of what was stored of it. Raises ``ValueError`` when it cannot be understood any more."""


class PrinterWorker:
    """Takes jobs from any thread. ``on_result`` and ``on_health`` are called in the worker's thread."""

    def __init__(
        self,
        settings: PrinterSettings,
        on_result: Callable[[PrintResult], None],
        on_health: Callable[[Health], None],
        revive: Revive,
        *,
        folder: Path | None = None,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        """``folder``: where jobs are stored; None keeps them in memory. ``clock`` measures ages, ``wall`` is
        the time of day in seconds since 1970, by which jobs of an earlier run are known to be stale."""
        self._settings = settings
        self._revive = revive
        self._folder = folder
        self._wall = wall
        self._on_result = on_result
        self._on_health = on_health
        self._clock = clock
        self._thread = LoopThread("printer", self._live)
        # These belong to the thread's event loop.
        self._printer: Printer | None = None
        self._store: JobStore | None = None
        self._jobs: asyncio.Queue[tuple[PrintJob, float] | None] = asyncio.Queue()
        self._unfinished: list[str] = []
        self._stopping = False

    def start(self) -> None:
        """Connect, and stay connected. Once only; ``on_health`` tells how it goes."""
        self._thread.start()

    def submit(self, job: PrintJob) -> None:
        """Print a slip. Its result comes by ``on_result``, once. Raises ``RuntimeError`` after ``stop``."""
        self._thread.call(self._add, job, self._clock())

    def cancel(self, key: str) -> None:
        """The customer has gone: what of this slip is not being printed yet shall not be."""
        self._thread.call(self._cancel, key)

    def release(self) -> None:
        """A person has looked at the printer: use it again if it was ``HELD``, and find out anew what it
        can do. Nothing happens while it prints."""
        self._thread.call(self._release)

    @property
    def confirms(self) -> bool | None:
        """Whether the printer tells when a slip is printed: without that, slips stay unconfirmed."""
        return self._printer.confirms if self._printer else None

    def stop(self, timeout_s: float = 5.0) -> None:
        """Let the slip that is being printed come out, then end. Jobs not begun end as ``NOT_SENT``."""
        self._thread.end(self._finish, timeout_s)

    # --- in the thread ----------------------------------------------------------------------------

    def _add(self, job: PrintJob, made_at: float) -> None:
        if self._store:
            self._store.add(job)
        self._enqueue(job, made_at)

    def _enqueue(self, job: PrintJob, made_at: float) -> None:
        self._unfinished.append(job.key)
        self._jobs.put_nowait((job, made_at))

    def _cancel(self, key: str) -> None:
        if self._printer and key in self._unfinished:
            self._printer.cancel(key)

    def _release(self) -> None:
        if self._printer:
            self._printer.release()

    def _finish(self) -> None:
        self._stopping = True
        self._jobs.put_nowait(None)

    async def _live(self) -> None:
        store = self._store = JobStore.open(self._folder, self._wall)
        printer = self._printer = Printer(
            self._settings,
            load_escpos(self._settings.width_dots),
            clock=self._clock,
            store=store,
            on_health=self._on_health,
            first_id=secrets.randbelow(95**4),
        )
        self._take_up(store, printer)
        connection = asyncio.create_task(self._stay_connected(printer))
        try:
            if self._unfinished:
                await printer.found()
            await self._work(printer)
        finally:
            connection.cancel()
            await asyncio.wait([connection])
            store.close()

    def _take_up(self, store: JobStore, printer: Printer) -> None:
        """Jobs of an earlier run: what was begun is never tried again, and what is stale never printed."""
        if store.ended_in_doubt():
            printer.doubt_earlier_run()
        for stored in store.unfinished():
            age = self._wall() - stored.made_at
            if stored.begun:
                log.warning("slip %s was being printed when the kiosk ended: it may be on paper", stored.key)
                printer.doubt_earlier_run()
                self._tell(PrintResult(stored.key, Outcome.UNKNOWN, printer.health, stored.copy))
            elif 0 <= age <= self._settings.times.stale and (job := self._revived(stored)):
                self._enqueue(job, self._clock() - age)
            else:
                self._tell(PrintResult(stored.key, Outcome.NOT_SENT, printer.health, stored.copy))

    def _revived(self, stored: StoredJob) -> PrintJob | None:
        try:
            return self._revive(stored)
        except ValueError as fault:
            log.error("what slip %s said cannot be read any more: %s", stored.key, fault)
            return None

    def _tell(self, result: PrintResult) -> None:
        """What became of a job is on the disk before anybody hears of it."""
        if self._store:
            self._store.end(result.key, result.outcome)
        self._on_result(result)

    async def _stay_connected(self, printer: Printer) -> None:
        while True:
            try:
                await printer.run()
            except Exception:
                # A fault in one connection must not end all of them.
                log.exception("the connection to the printer failed")
                await asyncio.sleep(self._settings.times.backoff[-1])

    async def _work(self, printer: Printer) -> None:
        while (entry := await self._jobs.get()) is not None:
            job, made_at = entry
            if self._stopping:
                result = PrintResult(job.key, Outcome.NOT_SENT, printer.health)
            else:
                result = await self._print(printer, job, made_at)
            self._unfinished.remove(job.key)
            self._tell(result)

    async def _print(self, printer: Printer, job: PrintJob, made_at: float) -> PrintResult:
        try:
            return await printer.print(job, made_at)
        except Exception:
            # A fault in one slip must not end the printing of all others.
            log.exception("slip %s could not be printed", job.key)
            outcome = Outcome.UNKNOWN if printer.in_doubt else Outcome.NOT_SENT
            return PrintResult(job.key, outcome, printer.health)
