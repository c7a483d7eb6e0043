"""Where a visit is moved to: a service, a counter or an adviser, and at which place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from counter_app import words
from counter_app.windows.context import Context
from counter_app.windows.form_body import FormBody
from queue_link.messages import CounterState
from queue_link.vocabulary import CounterId, Place, ServiceId

_COUNTER, _ADVISER = "counter:", "adviser:"


class DestinationForm(FormBody):
    """At first it changes nothing: the same service, and whoever is free.

    ``name`` begins the names of the fields; ``counters`` gives those that somebody may be sent to.
    """

    def __init__(
        self,
        name: str,
        context: Context,
        present: ServiceId,
        counters: Callable[[], Sequence[CounterState]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._present = present
        self._counters = counters
        self._service = self.choice(f"{name}-service", lambda: self.tr("Service"), self._services)
        self._to = self.choice(f"{name}-to", lambda: self.tr("To"), self._destinations)
        self._place = self.choice(f"{name}-place", lambda: self.tr("Place"), self._places)
        self.setFocusProxy(self._service)

    @property
    def changes_something(self) -> bool:
        return bool(self.service or self._destination)

    @property
    def service(self) -> ServiceId | None:
        """None: as now."""
        chosen = self._service.currentData()
        return ServiceId(chosen) if chosen else None

    @property
    def counter(self) -> CounterId | None:
        to = self._destination
        return CounterId(to.removeprefix(_COUNTER)) if to.startswith(_COUNTER) else None

    @property
    def adviser(self) -> str | None:
        to = self._destination
        return to.removeprefix(_ADVISER) if to.startswith(_ADVISER) else None

    @property
    def place(self) -> Place:
        return Place(self._place.currentData())

    @property
    def _destination(self) -> str:
        return str(self._to.currentData())

    def _services(self) -> list[tuple[str, str]]:
        same = self.tr("As now: {service}").format(service=self.context.service(self._present))
        others = [card.id for card in self.context.services if card.id != self._present]
        return [("", same), *((service, self.context.service(service)) for service in others)]

    def _destinations(self) -> list[tuple[str, str]]:
        open_ones = self._counters()
        counters = [(f"{_COUNTER}{counter.id}", words.counter(counter.id)) for counter in open_ones]
        advisers = [(f"{_ADVISER}{who}", who) for who in (c.adviser for c in open_ones) if who]
        return [("", self.tr("Whoever is free")), *counters, *advisers]

    def _places(self) -> list[tuple[str, str]]:
        return [
            (Place.KEEP, self.tr("Keeps its place")),
            (Place.FIRST, self.tr("First")),
            (Place.LAST, self.tr("Last")),
        ]
