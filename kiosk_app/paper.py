"""From a ticket to paper: slips are drawn and printed in the printer's own thread, never in the GUI's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Protocol

import msgspec
from PIL import Image
from PySide6.QtCore import QObject, Qt, Signal

from kiosk_app.events import Paper, Printer
from kiosk_app.paper_trouble import PaperTrouble, PaperWatch
from kiosk_app.printing.job_store import StoredJob
from kiosk_app.printing.outcome import Health, Outcome, PrintJob, PrintResult
from kiosk_app.printing.text_slip import TextSlip
from kiosk_app.saying import Interpreter
from kiosk_app.slip import SlipContent, slip_content
from kiosk_app.slip_picture import draw_slip
from kiosk_app.slip_text import write_slip
from kiosk_app.trial_page import draw_trial_page, write_trial_page
from queue_link.messages import KioskSetup
from queue_link.results import TicketIssued
from queue_link.slip_fonts import SlipFonts
from queue_link.vocabulary import VisitId


class SlipPrinter(Protocol):
    """What prints slips; ``PrinterWorker`` is one."""

    def start(self) -> None: ...
    def submit(self, job: PrintJob) -> None: ...
    def cancel(self, key: str) -> None: ...
    def release(self) -> None: ...
    def stop(self) -> None: ...


OpenPrinter = Callable[
    [Callable[[PrintResult], None], Callable[[Health], None], Callable[[StoredJob], PrintJob]], SlipPrinter
]
"""Makes a printer that calls back, in any thread, with each result, each change of health, and to have
a job made again of what was stored of it."""

PAPER_OF_OUTCOME = {
    Outcome.CONFIRMED: Paper.PRINTED,
    Outcome.SENT_UNCONFIRMED: Paper.SENT,
    Outcome.NOT_SENT: Paper.FAILED,
    Outcome.BLOCKED: Paper.FAILED,
    Outcome.UNKNOWN: Paper.UNSURE,
}
_TRIAL = "trial-"
"""How the key of a test page begins; visits have other ids."""
_CAME_OUT = (Paper.PRINTED, Paper.SENT)
_ON_SCREEN_ONLY = (Paper.FAILED, Paper.UNSURE)


def _now() -> datetime:
    return datetime.now(UTC)


class PaperDesk(QObject):
    """Gives tickets to the printer and tells, in the GUI's thread, what became of them."""

    printer_changed = Signal(object)
    """``Printer``: whether paper can be had now."""
    paper_changed = Signal(str, object)
    """``VisitId``, ``Paper``."""
    trouble_changed = Signal(object)
    """``PaperTrouble`` or None: what staff must know of the printer."""
    _result = Signal(object)
    _health = Signal(object)

    def __init__(
        self,
        open_printer: OpenPrinter,
        interpreter: Interpreter,
        width_dots: int,
        parent: QObject | None = None,
        clock: Callable[[], datetime] = _now,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._watch = PaperWatch()
        self._interpreter = interpreter
        self._width_dots = width_dots
        self._fonts = SlipFonts.load()
        self._state: str = Health.UNREACHABLE
        self._printed_at: datetime | None = None
        self._result.connect(self._tell_result, Qt.ConnectionType.QueuedConnection)
        self._health.connect(self._tell_health, Qt.ConnectionType.QueuedConnection)
        self._printer = open_printer(self._result.emit, self._health.emit, self._revive)

    @property
    def state(self) -> str:
        """The printer's health in a word."""
        return self._state

    @property
    def printed_at(self) -> datetime | None:
        """When something came out of the printer last, as far as it tells; None: nothing did."""
        return self._printed_at

    @property
    def trouble(self) -> PaperTrouble | None:
        """The printer's present fault, since when it has it, and what that has cost."""
        return self._watch.trouble

    def start(self) -> None:
        self._follow(self._watch.heard(Health.UNREACHABLE, self._clock()))
        self._printer.start()

    def stop(self) -> None:
        """Let the slip that is being printed come out, and end the printer's thread."""
        self._printer.stop()

    def print(self, ticket: TicketIssued, setup: KioskSetup, *, copy: bool) -> None:
        """Print the ticket's slip; ``paper_changed`` tells how it went."""
        if not copy:
            self._follow(self._watch.ticket())
        self._printer.submit(self._job(ticket.visit, slip_content(ticket, setup, self._interpreter), copy))

    def do_without(self) -> None:
        """A ticket was given that is not even sent to the printer, because that cannot print."""
        self._follow(self._watch.ticket(printed=False))

    def print_trial_page(self, lines: Sequence[str], *, looked_at: bool = False) -> None:
        """Print a page without a number, headed by ``lines``. ``looked_at``: whoever wants it stands before
        the printer and has seen that nothing of an old slip is left in it."""
        if looked_at:
            self._printer.release()
        self._printer.submit(self._trial(f"{_TRIAL}{self._clock().timestamp():.3f}", lines))

    def cancel(self, visit: VisitId) -> None:
        """The customer has gone: what is not being printed yet shall not be."""
        self._printer.cancel(visit)

    def _job(self, visit: str, content: SlipContent, copy: bool) -> PrintJob:
        draw, write = partial(self._draw, content), partial(self._write, content)
        return PrintJob(visit, draw, copy, write, msgspec.json.encode(content))

    def _trial(self, key: str, lines: Sequence[str]) -> PrintJob:
        def draw(_copy: bool) -> Image.Image:
            return draw_trial_page(lines, self._fonts, self._width_dots)

        def write(_copy: bool) -> TextSlip:
            return write_trial_page(lines, self._fonts, self._width_dots)

        return PrintJob(key, draw, write=write, content=msgspec.json.encode(lines))

    def _revive(self, stored: StoredJob) -> PrintJob:
        """In the printer's thread."""
        if stored.key.startswith(_TRIAL):
            return self._trial(stored.key, msgspec.json.decode(stored.content, type=list[str]))
        return self._job(stored.key, msgspec.json.decode(stored.content, type=SlipContent), stored.copy)

    def _draw(self, content: SlipContent, copy: bool) -> Image.Image:
        """In the printer's thread."""
        return draw_slip(msgspec.structs.replace(content, copy=copy), self._fonts, self._width_dots)

    def _write(self, content: SlipContent, copy: bool) -> TextSlip:
        """In the printer's thread."""
        return write_slip(msgspec.structs.replace(content, copy=copy), self._fonts, self._width_dots)

    def _tell_result(self, result: PrintResult) -> None:
        paper = PAPER_OF_OUTCOME[result.outcome]
        if paper in _CAME_OUT:
            self._printed_at = self._clock()
        if paper in _ON_SCREEN_ONLY and not result.key.startswith(_TRIAL):
            self._follow(self._watch.unprinted())
        self.paper_changed.emit(result.key, paper)

    def _follow(self, watch: PaperWatch) -> None:
        before, self._watch = self._watch, watch
        if watch.trouble != before.trouble:
            self.trouble_changed.emit(watch.trouble)

    def _tell_health(self, health: Health) -> None:
        self._state = health
        self._follow(self._watch.heard(health, self._clock()))
        self.printer_changed.emit(Printer.READY if health.can_print else Printer.NOT_READY)
