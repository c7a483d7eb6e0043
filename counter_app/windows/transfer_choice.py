"""Where the visit in hand is moved to, and with which note."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from counter_app.windows.context import Context
from counter_app.windows.destination import DestinationForm
from queue_link.commands import Transfer
from queue_link.messages import CounterState, CounterView
from queue_link.vocabulary import ServiceId


class TransferChoice(DestinationForm):
    """At first it changes nothing: the same service, and whoever is free."""

    def __init__(self, context: Context, present: ServiceId, parent: QWidget | None = None) -> None:
        super().__init__("transfer", context, present, self._others, parent)
        self._note = self.line("transfer-note", lambda: self.tr("Note"))
        self._back = self.tick("transfer-back", lambda: self.tr("Send back to me afterwards"))

    @property
    def command(self) -> Transfer | None:
        """What is asked for; None while it would change nothing."""
        if not self.changes_something:
            return None
        return Transfer(
            service=self.service,
            counter=self.counter,
            adviser=self.adviser,
            place=self.place,
            back=self._back.isChecked(),
            note=self._note.text().strip(),
        )

    def _others(self) -> list[CounterState]:
        """Counters in use, without this one."""
        view = self.context.desk.view
        if not isinstance(view, CounterView):
            return []
        return [c for c in view.counters if c.profile is not None and c.id != view.mine]
