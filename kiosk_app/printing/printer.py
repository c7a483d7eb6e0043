"""Printing slips on one printer, with the truth about each.

Bytes sent are not paper printed: a printer without paper takes them and prints them when the next
roll is in, long after the customer has gone. So a slip counts as printed only when the printer says
so, and before anything is sent again the printer's memory is proven to be empty.
"""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable
from enum import Enum, auto

from kiosk_app.printing.delivery import Delivery
from kiosk_app.printing.escpos_builder import NewBuilder
from kiosk_app.printing.job import INITIALISE, ProcessIds, build_job, report
from kiosk_app.printing.outcome import Health, Outcome, PrintJob, PrintResult, health_of
from kiosk_app.printing.pulse import Pulse
from kiosk_app.printing.session import Session
from kiosk_app.printing.settings import Confirms, PrinterSettings
from kiosk_app.printing.status import CAUSES

log = logging.getLogger(__name__)

_REMEMBERED_KEYS = 1000


class _Fate(Enum):
    """What became of one attempt."""

    PRINTED = auto()
    SENT = auto()
    """Without trouble, to a printer that does not confirm."""
    TORN = auto()
    """Stopped before the cut, and the rest is cleared: it is certain that no whole slip came out."""
    DOUBTFUL = auto()
    """Cleared, but the cut had been sent before: the slip may have come out whole."""
    LOST = auto()
    """Sent, not confirmed, not cleared."""


class Printer:
    """``run()`` keeps the connection; ``print()`` prints, one job after the other. One event loop only."""

    def __init__(
        self,
        settings: PrinterSettings,
        new_builder: NewBuilder,
        *,
        clock: Callable[[], float],
        on_health: Callable[[Health], None] = lambda health: None,
        first_id: int = 0,
    ) -> None:
        """``clock`` gives seconds on the scale of ``print``'s ``made_at``. ``first_id`` should differ
        from start to start, so that a late answer to an earlier run is not taken for one to this run."""
        self._settings = settings
        self._new_builder = new_builder
        self._clock = clock
        self._on_health = on_health
        self._new_id = ProcessIds(first_id)
        self._pulse = Pulse()
        self._session: Session | None = None
        self._one_at_a_time = asyncio.Lock()
        self._health = Health.UNREACHABLE
        self._confirms = {Confirms.YES: True, Confirms.NO: False}.get(settings.confirms)
        self._unproven: bytes | None = None
        """The last process id of a job of which something may still be in the printer's memory."""
        self._held = False
        self._hanging = False
        """A piece of an unfinished slip hangs from the printer and is cut off first."""
        self._begun: OrderedDict[str, None] = OrderedDict()
        """Keys of slips of which something was sent."""
        self._cancelled: set[str] = set()

    # --- what others see --------------------------------------------------------------------------

    @property
    def health(self) -> Health:
        return self._health

    @property
    def confirms(self) -> bool | None:
        """Whether the printer tells when a slip is printed; None while that is not known."""
        return self._confirms

    def cancel(self, key: str) -> None:
        """The customer has gone: do not start this slip (again). One that is being printed is finished."""
        self._cancelled.add(key)

    def release(self) -> None:
        """A person has looked at the printer (or switched it off and on): it may be used again."""
        self._forget_unproven()

    async def print(self, job: PrintJob, made_at: float) -> PrintResult:
        """Print one slip and tell what became of it. ``made_at``: when it was wanted, by the clock."""
        async with self._one_at_a_time:
            try:
                result = await self._print(job, made_at)
            finally:
                self._cancelled.discard(job.key)
        log.info("slip %s: %s (printer %s)", job.key, result.outcome, result.health)
        return result

    # --- the connection ---------------------------------------------------------------------------

    async def run(self) -> None:
        """Stay connected until cancelled."""
        backoff = self._settings.times.backoff
        failures = 0
        try:
            while True:
                if await self._stay_connected():
                    failures = 0
                await asyncio.sleep(backoff[min(failures, len(backoff) - 1)])
                failures += 1
        finally:
            if self._session:
                self._session.drop()

    async def _stay_connected(self) -> bool:
        """One connection from its start to its end; whether it was of any use."""
        session = Session(self._pulse, self._review)
        try:
            await session.open(self._settings)
        except OSError as error:
            log.debug("no connection to the printer: %s", error)
            return False
        self._session = session
        try:
            if not await self._greet(session):
                return False
            session.ready = True
            self._review()
            self._pulse.beat()
            await self._watch(session)
        finally:
            session.drop()
        return True

    async def _greet(self, session: Session) -> bool:
        """Learn the printer's state, and make sure that nothing of an earlier job is left in it."""
        times = self._settings.times
        session.ask(*CAUSES)
        told = await self._pulse.until(lambda: session.all_told or session.lost, times.answer)
        if session.lost or not (told or self._settings.confirms is Confirms.NO):
            return False
        if not told:
            session.give_up_asking()
        if self._unproven is not None:
            await asyncio.sleep(times.settle)
        if told:
            await self._clear(session)
        session.send(INITIALISE)
        if self._confirms is None and session.can_print:
            await self._probe(session)
        return not session.lost

    async def _probe(self, session: Session) -> None:
        """Find out whether the printer sends process ids back."""
        process_id = self._new_id()
        session.send(report(process_id))
        await self._pulse.until(
            lambda: process_id in session.printed or not session.can_print, self._settings.times.probe
        )
        if process_id in session.printed:
            self._confirms = True
        elif session.can_print:
            self._confirms = False
        log.info("the printer confirms: %s", self._confirms)

    async def _watch(self, session: Session) -> None:
        """Ask for status now and then, until the connection is lost or silent."""
        times = self._settings.times
        while not session.lost:
            pause = times.heartbeat if session.can_print and not self._held else times.recheck
            lost = await self._pulse.until(lambda: session.lost, pause)
            if lost or self._one_at_a_time.locked():
                continue
            if not await self._answers(session) and not self._one_at_a_time.locked():
                log.info("the printer does not answer")
                return
            if self._held:
                await self._clear(session)

    async def _answers(self, session: Session) -> bool:
        heard = session.heard
        session.ask(*((4,) if session.can_print else CAUSES))
        if session.condition is None:
            return True  # It has never told anything.
        answered = await self._pulse.until(
            lambda: session.heard > heard or session.lost, self._settings.times.answer
        )
        if not answered:
            session.give_up_asking()
        return answered

    async def _clear(self, session: Session, unless: bytes = b"") -> bool:
        cleared = await session.clear(self._settings.times.clear, unless)
        if cleared:
            self._forget_unproven()
        return cleared

    def _forget_unproven(self) -> None:
        self._unproven = None
        self._held = False
        self._review()
        self._pulse.beat()

    def _review(self) -> None:
        """Look what the last event means for the printer's health."""
        session = self._session
        if session and self._held and self._unproven in session.printed:
            log.info("a slip of unknown outcome was printed after all")
            self._unproven, self._held, self._hanging = None, False, False
        health = self._health_now()
        if health is not self._health:
            log.info("printer: %s", health)
            self._health = health
            self._on_health(health)

    def _health_now(self) -> Health:
        session = self._session
        if session is None or session.lost or not session.ready:
            return Health.UNREACHABLE
        if self._held:
            return Health.HELD
        return Health.READY if session.condition is None else health_of(session.condition)

    # --- one job ----------------------------------------------------------------------------------

    async def _print(self, job: PrintJob, made_at: float) -> PrintResult:
        outcome, copy = Outcome.NOT_SENT, False
        for _ in range(self._settings.attempts):
            session = await self._session_for(job, made_at)
            if session is None:
                blocked = self._health not in (Health.UNREACHABLE, Health.HELD) and not self._health.can_print
                return self._result(job, Outcome.BLOCKED if blocked else outcome, copy)
            copy = job.copy or job.key in self._begun
            fate = await self._attempt(session, job, copy)
            outcome = _OUTCOMES[fate]
            if fate is not _Fate.TORN:
                break
        return self._result(job, outcome, copy)

    def _result(self, job: PrintJob, outcome: Outcome, copy: bool) -> PrintResult:
        return PrintResult(job.key, outcome, self._health, copy)

    async def _session_for(self, job: PrintJob, made_at: float) -> Session | None:
        """A connection that this job may be sent on now; None if there is none or nobody waits for it."""
        session = self._session
        if session and not session.lost and not session.ready:
            await self._pulse.until(lambda: session.ready or session.lost, self._settings.times.reconnect)
        if session and self._health.can_print and self._confirms is None:
            await self._probe(session)
        stale = self._clock() - made_at > self._settings.times.stale
        unwanted = stale or job.key in self._cancelled
        return (
            self._session if self._health.can_print and self._confirms is not None and not unwanted else None
        )

    async def _attempt(self, session: Session, job: PrintJob, copy: bool) -> _Fate:
        pieces = build_job(
            job.draw(copy),
            self._settings,
            self._new_builder,
            self._new_id,
            cut_first=self._hanging,
            confirm=bool(self._confirms),
        )
        self._remember(job.key)
        session.begin_job()
        self._unproven = pieces[-1].process_id
        delivery = Delivery(session, pieces, self._settings, self._pulse)
        done = await (delivery.confirmed() if self._confirms else delivery.unconfirmed())
        if not done:
            return await self._salvage(session, delivery)
        self._unproven, self._hanging = None, False
        return _Fate.PRINTED if self._confirms else _Fate.SENT

    async def _salvage(self, session: Session, delivery: Delivery) -> _Fate:
        """After trouble: make sure that nothing more comes out, and say what may have come out."""
        self._hanging = True
        last_id = delivery.pieces[-1].process_id
        if session.lost:
            # The next greeting clears the printer.
            await self._pulse.until(
                lambda: self._health is not Health.UNREACHABLE, self._settings.times.reconnect
            )
        else:
            await self._clear(session, unless=last_id)
            if last_id in session.printed:
                self._hanging = False
                self._forget_unproven()
                return _Fate.PRINTED
        if self._unproven is None:
            return _Fate.DOUBTFUL if delivery.cut_sent else _Fate.TORN
        log.warning("a slip may still be in the printer's memory; nothing is printed until that is cleared")
        self._held = session.condition is not None
        self._review()
        return _Fate.LOST

    def _remember(self, key: str) -> None:
        self._begun[key] = None
        if len(self._begun) > _REMEMBERED_KEYS:
            self._begun.popitem(last=False)


_OUTCOMES = {
    _Fate.PRINTED: Outcome.CONFIRMED,
    _Fate.SENT: Outcome.SENT_UNCONFIRMED,
    _Fate.TORN: Outcome.BLOCKED,
    _Fate.DOUBTFUL: Outcome.UNKNOWN,
    _Fate.LOST: Outcome.UNKNOWN,
}
