"""Getting one job over one connection."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from kiosk_app.printing.job import Piece
from kiosk_app.printing.pulse import Pulse
from kiosk_app.printing.session import Session
from kiosk_app.printing.settings import PrinterSettings
from kiosk_app.printing.status import CAUSES


class Delivery:
    """Sends the pieces of one job over one connection, no faster than the printer takes them."""

    def __init__(
        self, session: Session, pieces: tuple[Piece, ...], settings: PrinterSettings, pulse: Pulse
    ) -> None:
        self.pieces = pieces
        self.cut_sent = False
        self._session = session
        self._settings = settings
        self._pulse = pulse

    async def confirmed(self) -> bool:
        """True when the printer has confirmed the last piece; False on any trouble."""
        waiting = deque(self.pieces)
        on_the_way: deque[Piece] = deque()
        while waiting or on_the_way:
            while waiting and self._fits(waiting[0], on_the_way):
                on_the_way.append(waiting.popleft())
                self._send(on_the_way[-1])
            heard = await self._until(lambda: any(p.process_id in self._session.printed for p in on_the_way))
            if not heard:
                return False
            # Only the latest id is kept by a printer that could not send: it stands for those before it.
            newest = max(i for i, p in enumerate(on_the_way) if p.process_id in self._session.printed)
            for _ in range(newest + 1):
                on_the_way.popleft()
        return True

    async def unconfirmed(self) -> bool:
        """True when all is sent and the printer should be done, and it never told of trouble."""
        for piece in self.pieces:
            self._send(piece)
            if not await self._until(lambda: self._session.unsent == 0):
                return False
        done_in = self._usual_time(self.pieces)
        if await self._pulse.until(lambda: not self._session.can_print, done_in):
            return False
        if self._session.condition is None:
            return True
        heard = self._session.heard
        self._session.ask(*CAUSES)
        told = await self._pulse.until(
            lambda: self._session.heard >= heard + len(CAUSES) or self._session.lost,
            self._settings.times.answer,
        )
        if not told:
            self._session.give_up_asking()
        return self._session.heard > heard and self._session.can_print

    def _fits(self, piece: Piece, on_the_way: deque[Piece]) -> bool:
        unconfirmed = sum(len(p.data) for p in on_the_way)
        return not on_the_way or unconfirmed + len(piece.data) <= self._settings.window_bytes

    def _send(self, piece: Piece) -> None:
        if not self._session.can_print:
            return
        self._session.send(piece.data)
        self.cut_sent = piece is self.pieces[-1]

    async def _until(self, condition: Callable[[], bool]) -> bool:
        """Wait for ``condition`` as long as the printer is able to print and not far behind."""
        most = self._usual_time(self.pieces[-3:])
        most += self._settings.seconds_on_line(self._settings.window_bytes)
        await self._pulse.until(
            lambda: condition() or not self._session.can_print, 2 * most + self._settings.times.grace
        )
        return condition()

    def _usual_time(self, pieces: tuple[Piece, ...]) -> float:
        paper = sum(piece.mm for piece in pieces)
        on_line = self._settings.seconds_on_line(sum(len(piece.data) for piece in pieces))
        return paper / self._settings.speed_mm_s + on_line + self._settings.times.cut
