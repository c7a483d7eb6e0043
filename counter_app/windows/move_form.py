"""Where a supervisor sends a visit that is not in hand at a counter."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from counter_app.windows.context import Context
from counter_app.windows.destination import DestinationForm
from queue_link.commands import MoveVisit
from queue_link.messages import CounterState, SupervisorView, VisitCard


class MoveForm(DestinationForm):
    def __init__(self, context: Context, visit: VisitCard, parent: QWidget | None = None) -> None:
        super().__init__("move", context, visit.service, self._open_counters, parent)
        self._visit = visit

    @property
    def command(self) -> MoveVisit | None:
        """What is asked for; None while it would change nothing."""
        if not self.changes_something:
            return None
        return MoveVisit(
            self._visit.id,
            service=self.service,
            counter=self.counter,
            adviser=self.adviser,
            place=self.place,
        )

    def _open_counters(self) -> list[CounterState]:
        view = self.context.desk.view
        counters = view.counters if isinstance(view, SupervisorView) else ()
        return [counter for counter in counters if counter.profile is not None]
