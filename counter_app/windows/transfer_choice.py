"""Where a visit is moved to: a service, a counter or an adviser, and at which place."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from counter_app import words
from counter_app.windows.context import Context
from counter_app.windows.form_body import FormBody
from queue_link.commands import Transfer
from queue_link.messages import CounterState, CounterView
from queue_link.vocabulary import CounterId, Place, ServiceId

_COUNTER, _ADVISER = "counter:", "adviser:"


class TransferChoice(FormBody):
    """At first it changes nothing: the same service, and whoever is free."""

    def __init__(self, context: Context, present: ServiceId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._present = present
        self._service = self.choice("transfer-service", lambda: self.tr("Service"), self._services)
        self._to = self.choice("transfer-to", lambda: self.tr("To"), self._destinations)
        self._place = self.choice("transfer-place", lambda: self.tr("Place"), self._places)
        self._note = self.line("transfer-note", lambda: self.tr("Note"))
        self._back = self.tick("transfer-back", lambda: self.tr("Send back to me afterwards"))
        self.setFocusProxy(self._service)

    @property
    def command(self) -> Transfer | None:
        """What is asked for; None while it would change nothing."""
        service, to = self._service.currentData(), str(self._to.currentData())
        if not service and not to:
            return None
        return Transfer(
            service=ServiceId(service) if service else None,
            counter=CounterId(to.removeprefix(_COUNTER)) if to.startswith(_COUNTER) else None,
            adviser=to.removeprefix(_ADVISER) if to.startswith(_ADVISER) else None,
            place=Place(self._place.currentData()),
            back=self._back.isChecked(),
            note=self._note.text().strip(),
        )

    def _services(self) -> list[tuple[str, str]]:
        same = self.tr("As now: {service}").format(service=self._context.service(self._present))
        others = [card.id for card in self._context.services if card.id != self._present]
        return [("", same), *((service, self._context.service(service)) for service in others)]

    def _destinations(self) -> list[tuple[str, str]]:
        open_ones = self._others()
        counters = [(f"{_COUNTER}{counter.id}", words.counter(counter.id)) for counter in open_ones]
        advisers = [(f"{_ADVISER}{who}", who) for who in (c.adviser for c in open_ones) if who]
        return [("", self.tr("Whoever is free")), *counters, *advisers]

    def _places(self) -> list[tuple[str, str]]:
        return [
            (Place.KEEP, self.tr("Keeps its place")),
            (Place.FIRST, self.tr("First")),
            (Place.LAST, self.tr("Last")),
        ]

    def _others(self) -> list[CounterState]:
        """Counters in use, without this one."""
        view = self._context.desk.view
        if not isinstance(view, CounterView):
            return []
        return [c for c in view.counters if c.profile is not None and c.id != view.mine]
