"""Signs a desk in by itself, as its settings say; when refused it tries again calmly."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer

from counter_app.counter import Action
from counter_app.dispatch import Dispatch
from queue_link.asking import Asking
from queue_link.commands import OpenCounter
from queue_link.messages import CounterView, Snapshot, Welcome
from queue_link.results import Refusal, Result

RETRY_MS = 5000


class StandingSignIn(QObject):
    """Once in each business day: whoever signs out, or is signed out, stays out until the next day opens."""

    def __init__(
        self,
        dispatch: Dispatch,
        command: OpenCounter,
        parent: QObject | None = None,
        retry_ms: int = RETRY_MS,
    ) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._command = command
        self._done = False
        self._date: date | None = None
        self._back = False
        self._again = QTimer(self, singleShot=True, interval=retry_ms)
        self._again.timeout.connect(self._try)
        dispatch.changed.connect(self._try)
        dispatch.settled.connect(self._on_settled)
        dispatch.link.welcomed.connect(self._on_welcome)
        # After the dispatch, which connected first, has taken the view.
        dispatch.link.snapshot.connect(self._on_snapshot)

    def _try(self) -> None:
        desk = self._dispatch.desk
        if desk.day is not None and not desk.day.open:
            self._done = False
        elif desk.signed_in:
            self._done = True
        if self._done:
            self._again.stop()
        elif desk.may(Action.SIGN_IN) and not self._again.isActive() and self._worth_trying():
            self._dispatch.do(self._command, keep_note=True)

    def _on_welcome(self, _welcome: Welcome) -> None:
        self._back = True

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        """A desk that was away over night has not seen the day close."""
        setup = self._dispatch.setup
        today = snapshot.at.astimezone(ZoneInfo(setup.time_zone if setup else "UTC")).date()
        if self._back and self._date not in (None, today):
            self._done = False
        self._date, self._back = today, False
        self._try()

    def _worth_trying(self) -> bool:
        """After a refusal there is no use in asking before the counter is free."""
        view = self._dispatch.desk.view
        if self._dispatch.note is None or not isinstance(view, CounterView):
            return True
        taken = {counter.id for counter in view.counters if counter.profile is not None}
        return self._command.counter not in taken

    def _on_settled(self, command: Asking, result: Result) -> None:
        if isinstance(command, OpenCounter) and isinstance(result, Refusal) and not self._done:
            self._again.start()
