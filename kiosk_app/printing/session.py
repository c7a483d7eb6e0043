"""One connection to a printer, with all that was heard on it."""

from __future__ import annotations

from collections.abc import Callable

from kiosk_app.printing.pulse import Pulse
from kiosk_app.printing.settings import PrinterSettings
from kiosk_app.printing.status import (
    CLEAR,
    DLE_EOT,
    PRESENTER,
    Answered,
    Cleared,
    Condition,
    Presented,
    Printed,
    StatusChanged,
    StatusParser,
)
from kiosk_app.printing.transport import Line, OpenLine


class Session:
    """Says, asks and remembers; decides nothing."""

    def __init__(self, pulse: Pulse, on_change: Callable[[], None], open_line: OpenLine) -> None:
        self._pulse = pulse
        self._open_line = open_line
        self._on_change = on_change
        self._parser = StatusParser()
        self._line: Line | None = None
        self._cleared = False
        self.presenter: int | None = None
        """The presenter's answer, since it was asked."""
        self.condition: Condition | None = None
        """None until the printer has told its status."""
        self.all_told = False
        """The printer has answered every status request that was made at once."""
        self.heard = 0
        """Bytes received."""
        self.printed: set[bytes] = set()
        """Process ids that came back since the present job began."""
        self.ready = False
        """Greeted: jobs may be sent."""

    async def open(self, settings: PrinterSettings) -> None:
        """Raises ``OSError`` when the printer cannot be reached."""
        self._line = await self._open_line(settings, self._receive, self._changed)

    @property
    def lost(self) -> bool:
        return self._line is None or self._line.lost

    @property
    def hears(self) -> bool:
        """Whether the printer could say something if it wanted to."""
        return self._line is not None and self._line.hears

    @property
    def can_print(self) -> bool:
        """As far as is known: a printer that tells nothing is believed able to print."""
        return not self.lost and (self.condition is None or self.condition.can_print)

    @property
    def unsent(self) -> int:
        return self._line.unsent if self._line else 0

    def send(self, data: bytes) -> None:
        if self._line:
            self._line.write(data)

    def ask(self, *requests: int) -> None:
        """Ask for status (DLE EOT); obeyed at once, even while data wait for paper.

        What was asked before and is still unanswered counts as lost, so that it shifts no later answer.
        """
        self.give_up_asking()
        for request in requests:
            self._parser.asked(request)
            self.send(DLE_EOT + bytes([request]))

    def ask_presenter(self, command: bytes) -> None:
        """Ask whether a slip is held out; ``presenter`` is the answer."""
        self.give_up_asking()
        self.presenter = None
        self._parser.asked(PRESENTER)
        self.send(command)

    def give_up_asking(self) -> None:
        """The time to answer is over: what still comes is no answer to anything."""
        self._parser.forget_asked()

    def begin_job(self) -> None:
        """Process ids of earlier jobs are of no use any more."""
        self.printed.clear()

    async def clear(self, timeout_s: float, unless: bytes = b"") -> bool:
        """Empty the printer's buffers; True when it has answered that they are empty.

        Ends early when the process id ``unless`` comes back: then there is nothing left to clear.
        """
        self._cleared = False
        self.send(CLEAR)
        await self._pulse.until(
            lambda: self._cleared or self.lost or unless in self.printed,
            timeout_s,
        )
        return self._cleared

    def drop(self) -> None:
        if self._line:
            self._line.drop()

    def _receive(self, data: bytes) -> None:
        self.heard += len(data)
        for event in self._parser.feed(data):
            match event:
                case StatusChanged(condition):
                    self.condition = condition
                case Answered(request):
                    self.all_told = self.all_told or request == 4
                case Presented(answer):
                    self.presenter = answer
                case Printed(process_id):
                    self.printed.add(process_id)
                case Cleared():
                    self._cleared = True
        self._changed()

    def _changed(self) -> None:
        self._on_change()
        self._pulse.beat()
