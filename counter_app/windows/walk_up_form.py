"""Who stands at the counter without a ticket."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from counter_app import words
from counter_app.windows.context import Context
from counter_app.windows.form_body import FormBody
from queue_link.commands import WalkUp
from queue_link.vocabulary import Language, ServiceId

LARGEST_PARTY = 99


class WalkUpForm(FormBody):
    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = self.choice("walk-up-service", lambda: self.tr("Service"), self._services)
        self._language = self.choice("walk-up-language", lambda: self.tr("Language"), self._languages)
        self._party = self.number("walk-up-party", lambda: self.tr("People"), 1, LARGEST_PARTY)
        self.setFocusProxy(self._service)

    @property
    def command(self) -> WalkUp | None:
        """What is asked for; None before a service is chosen."""
        service, language = self._service.currentData(), self._language.currentData()
        if not service or not language:
            return None
        return WalkUp(ServiceId(service), Language(language), self._party.value())

    def _services(self) -> list[tuple[str, str]]:
        named = [(card.id, self._context.service(card.id)) for card in self._context.services]
        return [("", self.tr("Choose the service")), *named]

    def _languages(self) -> list[tuple[str, str]]:
        return [(tag, words.language(tag)) for tag in self._context.languages]
