"""With which service the same customer goes on, and how the one before ended."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from counter_app import words
from counter_app.windows.context import Context
from counter_app.windows.form_body import FormBody
from queue_link.commands import Delivered, NextService
from queue_link.vocabulary import Delivery, ServiceId


class NextServiceForm(FormBody):
    """``present`` is what the customer has been served with until now."""

    def __init__(self, context: Context, present: ServiceId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._present = present
        self._service = self.choice("next-service-service", lambda: self.tr("Goes on with"), self._services)
        self._result = self.choice("next-service-result", self._result_title, self._results)
        self.setFocusProxy(self._service)

    @property
    def command(self) -> NextService | None:
        """What is asked for; None before a service is chosen."""
        service = self._service.currentData()
        if not service:
            return None
        before = Delivered(self._present, Delivery(self._result.currentData()))
        return NextService(ServiceId(service), before)

    def _services(self) -> list[tuple[str, str]]:
        named = [(card.id, self._context.service(card.id)) for card in self._context.services]
        return [("", self.tr("Choose the service")), *named]

    def _results(self) -> list[tuple[str, str]]:
        return [(result, words.delivery(result)) for result in Delivery]

    def _result_title(self) -> str:
        return self.tr("The matter before")
