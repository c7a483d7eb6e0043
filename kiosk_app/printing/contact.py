"""The lasting connection to a printer: its health, its abilities, and what may still be in its memory."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace

from kiosk_app.printing.job import INITIALISE, ProcessIds, report
from kiosk_app.printing.job_store import JobStore
from kiosk_app.printing.outcome import Health, health_of
from kiosk_app.printing.presentation import Presentation
from kiosk_app.printing.pulse import Pulse
from kiosk_app.printing.session import Session
from kiosk_app.printing.settings import Ability, PrinterSettings
from kiosk_app.printing.status import CAUSES
from kiosk_app.printing.transport import OpenLine

log = logging.getLogger(__name__)

_FORCED = {Ability.YES: True, Ability.NO: False}
_OF_AN_EARLIER_RUN = b"    "
"""Stands for the process id of a job whose own one nobody knows any more."""


class Contact:
    """``run()`` keeps it up. Prints nothing by itself."""

    def __init__(
        self,
        settings: PrinterSettings,
        store: JobStore,
        open_line: OpenLine,
        new_id: ProcessIds,
        *,
        busy: Callable[[], bool],
        on_health: Callable[[Health], None],
    ) -> None:
        """``busy``: a job is being printed, and what the printer says is about that."""
        self._settings = settings
        self._store = store
        self._open_line = open_line
        self._new_id = new_id
        self._busy = busy
        self._on_health = on_health
        self._abilities = store.abilities(settings.address)
        self.pulse = Pulse()
        self.session: Session | None = None
        self.health = Health.UNREACHABLE
        self.presentation = Presentation(settings, self.pulse)
        self.unproven: bytes | None = None
        """The last process id of a job of which something may still be in the printer's memory."""
        self.held = False
        """Nothing is sent until that is cleared."""
        self.hanging = False
        """A piece of an unfinished slip hangs from the printer and is cut off first."""
        self._explained = ""
        """Why the printer was found unreachable last."""

    @property
    def confirms(self) -> bool | None:
        """Whether the printer tells when a slip is printed; None while that is not known."""
        return _FORCED.get(self._settings.confirms, self._abilities.confirms)

    @property
    def clears(self) -> bool | None:
        """Whether the printer can be told to forget what it has been sent; None while that is not known."""
        return _FORCED.get(self._settings.clears, self._abilities.clears)

    def doubt_earlier_run(self) -> None:
        """The last slip of the kiosk's last run did not come out for sure: its rest may be in the printer."""
        self.unproven, self.held, self.hanging = _OF_AN_EARLIER_RUN, True, True

    def release(self) -> None:
        """A person has looked at the printer: nothing is left in it, and it may be another one."""
        self.forget_unproven()
        self._find_out_anew()

    def doubt_confirming(self) -> None:
        """It obeyed, and sent no process id of a whole job: perhaps it is another printer than it was."""
        if self._abilities.confirms:
            log.info("the printer has sent no process id: whether it confirms is found out again")
            self._learn(confirms=None)

    def forget_unproven(self) -> None:
        """Nothing of an earlier job is in the printer's memory."""
        self.unproven = None
        self.held = False
        self.review()
        self.pulse.beat()

    def hold(self, session: Session) -> None:
        """Something may be left that cannot be cleared now. A mute one is not waited for."""
        log.warning("a slip may still be in the printer's memory; nothing is printed until that is cleared")
        self.held = session.condition is not None
        self.review()

    async def clear(self, session: Session, unless: bytes = b"") -> bool:
        """Empty the printer's memory; whether that is proven. Not needed when ``unless`` comes back."""
        patience = self._settings.times.clear
        if self.clears is False:
            if unless:
                await self.pulse.until(lambda: session.lost or unless in session.printed, patience)
            return False
        cleared = await session.clear(patience, unless)
        if cleared:
            self._learn(clears=True)
            self.forget_unproven()
        return cleared

    async def probe(self, session: Session) -> None:
        """Find out whether the printer sends process ids back."""
        process_id = self._new_id()
        session.send(report(process_id))
        await self.pulse.until(
            lambda: process_id in session.printed or not session.can_print, self._settings.times.probe
        )
        if process_id in session.printed:
            self._learn(confirms=True)
        elif session.can_print and await self._answers(session):
            self._learn(confirms=False)  # It hears and speaks, so this is no fault of the line.
        log.info("the printer confirms: %s", self.confirms)

    def _find_out_anew(self) -> None:
        self._learn(confirms=None, clears=None)

    def _learn(self, **found: bool | None) -> None:
        abilities = replace(self._abilities, **found)
        if abilities != self._abilities:
            self._abilities = abilities
            self._store.remember(self._settings.address, abilities)

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
            if self.session:
                self.session.drop()

    async def _stay_connected(self) -> bool:
        """One connection from its start to its end; whether it was of any use."""
        session = Session(self.pulse, self.review, self._open_line)
        try:
            await session.open(self._settings)
        except OSError as error:
            self._explain(f"no connection to the printer: {str(error) or 'it takes too long'}")
            return False
        self.session = session
        try:
            if not await self._greet(session):
                self._explain('the printer does not answer; one that never can needs confirms = "no"')
                return False
            session.ready, self._explained = True, ""
            self.review()
            self.pulse.beat()
            await self._watch(session)
        finally:
            session.drop()
        return True

    def _explain(self, why: str) -> None:
        """Log why the printer is unreachable: once, however often that is found."""
        if why != self._explained:
            log.info(why)
            self._explained = why

    async def _greet(self, session: Session) -> bool:
        """Learn the printer's state, and make sure that nothing of an earlier job is left in it."""
        told = await self._told(session)
        if session.lost or not (told or self._settings.confirms is Ability.NO):
            return False
        if self.unproven is not None:
            await asyncio.sleep(self._settings.times.settle)
        if told:
            await self._clear_at_first(session)
        else:
            session.give_up_asking()
            self.held = False  # It will never say that it is clear.
        session.send(INITIALISE)
        if self.confirms is None and session.can_print:
            await self.probe(session)
        return not session.lost

    async def _told(self, session: Session) -> bool:
        """Whether the printer answers all questions. One that cannot must at least take what is sent."""
        if not session.hears:
            return False
        session.ask(*CAUSES)
        return await self.pulse.until(lambda: session.all_told or session.lost, self._settings.times.answer)

    async def _clear_at_first(self, session: Session) -> None:
        undoubted = self.unproven is None
        cleared = await self.clear(session)
        if self.clears is False and self.unproven == _OF_AN_EARLIER_RUN:
            # It can never be proven, and nobody at this kiosk saw it happen: the next slip is cut off first.
            self.forget_unproven()
        if cleared or self.clears is False or not undoubted or not session.can_print:
            return
        if await self._answers(session):
            self._miss_clearing()

    def _miss_clearing(self) -> None:
        """It answers, but not that it is clear."""
        if self.clears:
            log.info("the printer no longer says that it is clear: it may be another one")
            self._find_out_anew()
        else:
            log.info("the printer cannot be told to forget what it was sent")
            self._learn(clears=False)

    async def _watch(self, session: Session) -> None:
        """Ask for status now and then, until the connection is lost or silent."""
        while not session.lost:
            lost = await self.pulse.until(lambda: session.lost, self._pause(session))
            if lost or self._busy():
                continue
            if self.presentation.left_s == 0.0:
                await self.presentation.end(session)
                continue
            if not await self._answers(session) and not self._busy():
                log.info("the printer does not answer")
                return
            if self.held:
                await self.clear(session)

    def _pause(self, session: Session) -> float:
        times = self._settings.times
        pause = times.heartbeat if session.can_print and not self.held else times.recheck
        left = self.presentation.left_s
        return pause if left is None else min(pause, left + 0.01)

    async def _answers(self, session: Session) -> bool:
        if not session.hears:
            return True  # It never tells anything.
        heard = session.heard
        session.ask(*((4,) if session.can_print else CAUSES))
        if session.condition is None:
            return True
        answered = await self.pulse.until(
            lambda: session.heard > heard or session.lost, self._settings.times.answer
        )
        if not answered:
            session.give_up_asking()
        return answered

    def review(self) -> None:
        """Look what the last event means for the printer's health."""
        session = self.session
        if session and self.held and self.unproven in session.printed:
            log.info("a slip of unknown outcome was printed after all")
            self.unproven, self.held, self.hanging = None, False, False
        health = self._health_now()
        if health is not self.health:
            log.info("printer: %s", health)
            self.health = health
            self._on_health(health)

    def _health_now(self) -> Health:
        session = self.session
        if session is None or session.lost or not session.ready:
            return Health.UNREACHABLE
        if self.held:
            return Health.HELD
        return Health.READY if session.condition is None else health_of(session.condition)
