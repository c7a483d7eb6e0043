"""What a presenter holds out: a slip that nobody takes is drawn back in."""

from __future__ import annotations

import asyncio
import logging

from kiosk_app.printing.pulse import Pulse
from kiosk_app.printing.session import Session
from kiosk_app.printing.settings import PrinterSettings

log = logging.getLogger(__name__)


class Presentation:
    """The slip that was cut last, on a printer that has a presenter."""

    def __init__(self, settings: PrinterSettings, pulse: Pulse) -> None:
        self._presenter = settings.presenter
        self._times = settings.times
        self._pulse = pulse
        self._until: float | None = None
        self.retracted = 0
        """Slips drawn back in so far."""

    def begin(self) -> None:
        """A slip was cut."""
        if self._presenter is not None:
            self._until = asyncio.get_running_loop().time() + self._times.presented

    @property
    def left_s(self) -> float | None:
        """Seconds until a slip that is still there is drawn back in; None without one."""
        return None if self._until is None else max(0.0, self._until - asyncio.get_running_loop().time())

    async def end(self, session: Session) -> None:
        """Draw the slip back in if it is still there."""
        if self._presenter is None or self._until is None:
            return
        self._until = None
        session.ask_presenter(bytes.fromhex(self._presenter.status))
        await self._pulse.until(lambda: session.presenter is not None or session.lost, self._times.answer)
        answer = session.presenter
        session.give_up_asking()
        if answer is None:
            return
        if self._presenter.jammed(answer):
            log.error("the presenter is jammed")
        elif self._presenter.holds(answer):
            session.send(bytes.fromhex(self._presenter.retract))
            self.retracted += 1
            log.info("a slip that nobody took was drawn back in")
