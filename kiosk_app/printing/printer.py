"""Printing slips on one printer, with the truth about each.

Bytes sent are not paper printed: a printer without paper takes them and prints them when the next
roll is in, long after the customer has gone. So a slip counts as printed only when the printer says
so, and before anything is sent again the printer's memory is proven to be empty.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from enum import Enum, auto

from PIL import Image

from kiosk_app.printing.contact import Contact
from kiosk_app.printing.delivery import Delivery
from kiosk_app.printing.escpos_builder import NewBuilder
from kiosk_app.printing.job import ProcessIds, build_job
from kiosk_app.printing.job_store import JobStore
from kiosk_app.printing.outcome import Health, Outcome, PrintJob, PrintResult
from kiosk_app.printing.session import Session
from kiosk_app.printing.settings import PrinterSettings, SlipMode
from kiosk_app.printing.text_slip import TextSlip
from kiosk_app.printing.transport import OpenLine, open_line

log = logging.getLogger(__name__)


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
        store: JobStore,
        on_health: Callable[[Health], None] = lambda health: None,
        first_id: int = 0,
        open_line: OpenLine = open_line,
    ) -> None:
        """``clock`` gives seconds on the scale of ``print``'s ``made_at``. ``first_id`` should differ
        from start to start, so that a late answer to an earlier run is not taken for one to this run."""
        self._settings = settings
        self._new_builder = new_builder
        self._clock = clock
        self._store = store
        self._new_id = ProcessIds(first_id)
        self._one_at_a_time = asyncio.Lock()
        self._contact = Contact(
            settings, store, open_line, self._new_id, busy=self._one_at_a_time.locked, on_health=on_health
        )
        self._pulse = self._contact.pulse
        self._cancelled: set[str] = set()

    # --- what others see --------------------------------------------------------------------------

    @property
    def health(self) -> Health:
        return self._contact.health

    @property
    def confirms(self) -> bool | None:
        """Whether the printer tells when a slip is printed; None while that is not known."""
        return self._contact.confirms

    @property
    def in_doubt(self) -> bool:
        """Something of a slip may be in its memory."""
        return self._contact.unproven is not None

    @property
    def retracted(self) -> int:
        """Slips that nobody took and a presenter has drawn back in."""
        return self._contact.presentation.retracted

    async def run(self) -> None:
        """Stay connected until cancelled."""
        await self._contact.run()

    async def found(self) -> None:
        """Return when the printer is there, or should have been found by now."""
        times = self._settings.times
        patience = times.connect + times.answer + times.settle + times.clear + times.probe
        await self._pulse.until(lambda: self.health is not Health.UNREACHABLE, patience)

    def cancel(self, key: str) -> None:
        """The customer has gone: do not start this slip (again). One that is being printed is finished."""
        self._cancelled.add(key)

    def release(self) -> None:
        """A person has looked at the printer (or exchanged it): it may be used again, and what it can do
        is found out anew. Nothing happens while a slip is being printed."""
        if not self._one_at_a_time.locked():
            self._contact.release()

    def doubt_earlier_run(self) -> None:
        """The last slip of the kiosk's last run did not come out for sure: its rest may be in the printer."""
        self._contact.doubt_earlier_run()

    async def print(self, job: PrintJob, made_at: float) -> PrintResult:
        """Print one slip and tell what became of it. ``made_at``: when it was wanted, by the clock."""
        async with self._one_at_a_time:
            try:
                result = await self._print(job, made_at)
            finally:
                self._cancelled.discard(job.key)
        log.info("slip %s: %s (printer %s)", job.key, result.outcome, result.health)
        return result

    # --- one job ----------------------------------------------------------------------------------

    async def _print(self, job: PrintJob, made_at: float) -> PrintResult:
        outcome, copy = Outcome.NOT_SENT, False
        for _ in range(self._settings.attempts):
            session = await self._session_for(job, made_at)
            if session is None:
                quiet = (Health.UNREACHABLE, Health.HELD)
                blocked = self.health not in quiet and not self.health.can_print
                return PrintResult(job.key, Outcome.BLOCKED if blocked else outcome, self.health, copy)
            copy = job.copy or self._store.was_begun(job.key)
            fate = await self._attempt(session, job, copy)
            outcome = _OUTCOMES[fate]
            if fate is not _Fate.TORN:
                break
        return PrintResult(job.key, outcome, self.health, copy)

    async def _session_for(self, job: PrintJob, made_at: float) -> Session | None:
        """A connection that this job may be sent on now; None if there is none or nobody waits for it."""
        session = self._contact.session
        if session and not session.lost and not session.ready:
            await self._pulse.until(lambda: session.ready or session.lost, self._settings.times.reconnect)
        if session and self.health.can_print and self.confirms is None:
            await self._contact.probe(session)
        if session and self.health.can_print:
            await self._contact.presentation.end(session)
        stale = self._clock() - made_at > self._settings.times.stale
        unwanted = stale or job.key in self._cancelled
        ready = self.health.can_print and self.confirms is not None and not unwanted
        return self._contact.session if ready else None

    async def _attempt(self, session: Session, job: PrintJob, copy: bool) -> _Fate:
        pieces = build_job(
            self._slip(job, copy),
            self._settings,
            self._new_builder,
            self._new_id,
            cut_first=self._contact.hanging,
            confirm=bool(self.confirms),
        )
        self._store.begin(job.key)
        session.begin_job()
        self._contact.unproven = pieces[-1].process_id
        delivery = Delivery(session, pieces, self._settings, self._pulse)
        done = await (delivery.confirmed() if self.confirms else delivery.unconfirmed())
        if not done:
            return await self._salvage(session, delivery)
        self._contact.unproven, self._contact.hanging = None, False
        self._contact.presentation.begin()
        return _Fate.PRINTED if self.confirms else _Fate.SENT

    def _slip(self, job: PrintJob, copy: bool) -> Image.Image | TextSlip:
        as_text = self._settings.mode is SlipMode.TEXT and job.write is not None
        return job.write(copy) if as_text and job.write else job.draw(copy)

    async def _salvage(self, session: Session, delivery: Delivery) -> _Fate:
        """After trouble: make sure that nothing more comes out, and say what may have come out."""
        contact = self._contact
        contact.hanging = True
        last_id = delivery.pieces[-1].process_id
        if session.lost:
            # The next greeting clears the printer.
            await self._pulse.until(
                lambda: self.health is not Health.UNREACHABLE, self._settings.times.reconnect
            )
        else:
            await contact.clear(session, unless=last_id)
            if last_id in session.printed:
                contact.hanging = False
                contact.forget_unproven()
                return _Fate.PRINTED
        if contact.unproven is None:
            if session.can_print and not session.printed:
                contact.doubt_confirming()
            return _Fate.DOUBTFUL if delivery.cut_sent else _Fate.TORN
        contact.hold(session)
        return _Fate.LOST


_OUTCOMES = {
    _Fate.PRINTED: Outcome.CONFIRMED,
    _Fate.SENT: Outcome.SENT_UNCONFIRMED,
    _Fate.TORN: Outcome.BLOCKED,
    _Fate.DOUBTFUL: Outcome.UNKNOWN,
    _Fate.LOST: Outcome.UNKNOWN,
}
