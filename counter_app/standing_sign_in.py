"""Signs a desk in by itself, as its settings say; when refused it tries again calmly."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from counter_app.counter import Action
from counter_app.dispatch import Dispatch
from queue_link.commands import Command, OpenCounter
from queue_link.messages import CounterView, Refusal, Result

RETRY_MS = 5000


class StandingSignIn(QObject):
    """Done once the desk is signed in, by this or by hand; a sign-out by hand is respected."""

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
        self._again = QTimer(self, singleShot=True, interval=retry_ms)
        self._again.timeout.connect(self._try)
        dispatch.changed.connect(self._try)
        dispatch.settled.connect(self._on_settled)

    def _try(self) -> None:
        desk = self._dispatch.desk
        self._done = self._done or desk.signed_in
        if self._done:
            self._again.stop()
        elif desk.may(Action.SIGN_IN) and not self._again.isActive() and self._worth_trying():
            self._dispatch.do(self._command, keep_note=True)

    def _worth_trying(self) -> bool:
        """After a refusal there is no use in asking before the counter is free."""
        view = self._dispatch.desk.view
        if self._dispatch.note is None or not isinstance(view, CounterView):
            return True
        taken = {counter.id for counter in view.counters if counter.profile is not None}
        return self._command.counter not in taken

    def _on_settled(self, command: Command, result: Result) -> None:
        if isinstance(command, OpenCounter) and isinstance(result, Refusal) and not self._done:
            self._again.start()
