"""Asks the server about figures: one question at a time, with a deadline, and never in the window's way."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from queue_link.qt.link import Link
from queue_link.questions import AboutFigures, ExportReport
from queue_link.results import Refusal, ReportFile, Result
from queue_link.vocabulary import RequestId

DEADLINE_MS = 30_000
"""For one answer; the server gives up a report after 20 s."""
PATIENCE_S = 10.0
"""For a connection that is away."""


class Trouble(StrEnum):
    """Why there is no answer, beside what the server refuses."""

    UNREACHABLE = "unreachable"
    LATE = "late"


class ReportDesk(QObject):
    """A new question takes the place of the one before; so does ``cancel``."""

    changed = Signal()
    """A question went out, was answered, failed or was cancelled."""

    def __init__(self, link: Link, parent: QObject | None = None, deadline_ms: int = DEADLINE_MS) -> None:
        super().__init__(parent)
        self._link = link
        self._request: RequestId | None = None
        self._then: Callable[[Result], None] = _nothing
        self._deadline = QTimer(self, singleShot=True, interval=deadline_ms)
        self._deadline.timeout.connect(lambda: self._fail(Trouble.LATE))
        self.trouble: Trouble | Refusal | None = None
        """Why the newest question has no answer."""
        link.answered.connect(self._on_answer)
        link.expired.connect(self._on_expired)

    @property
    def busy(self) -> bool:
        """An answer is awaited."""
        return self._request is not None

    def ask(self, question: AboutFigures, then: Callable[[Result], None]) -> None:
        """``then`` is done with the answer, unless it is a refusal or too late."""
        self.trouble = None
        self._then = then
        self._request = self._link.send(question, PATIENCE_S)
        self._deadline.start()
        self.changed.emit()

    def fetch(self, question: ExportReport, then: Callable[[bytes], None]) -> None:
        """``then`` is done with the whole file, when its last piece is here."""
        pieces: list[bytes] = []

        def take(answer: Result) -> None:
            if not isinstance(answer, ReportFile):
                return
            pieces.append(answer.content)
            if len(pieces) < answer.pieces:
                self.ask(replace(question, piece=len(pieces) + 1), take)
            else:
                then(b"".join(pieces))

        self.ask(replace(question, piece=1), take)

    def cancel(self) -> None:
        """Wait no longer: a late answer is passed over."""
        self._end()
        self.changed.emit()

    def _end(self) -> None:
        self._request = None
        self._deadline.stop()

    def _fail(self, trouble: Trouble | Refusal) -> None:
        self._end()
        self.trouble = trouble
        self.changed.emit()

    def _on_answer(self, request: RequestId, answer: Result) -> None:
        if request != self._request:
            return
        if isinstance(answer, Refusal):
            self._fail(answer)
            return
        self._end()
        self._then(answer)
        self.changed.emit()

    def _on_expired(self, request: RequestId) -> None:
        if request == self._request:
            self._fail(Trouble.UNREACHABLE)


def _nothing(_: Result) -> None:
    """Nothing was asked yet."""
