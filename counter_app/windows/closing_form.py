"""What a closed kiosk says, in the branch's first languages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from counter_app import words
from counter_app.windows.form_body import FormBody, Words
from queue_link.catalogue import Texts
from queue_link.vocabulary import Language

MOST_LANGUAGES = 4
"""Others say that the machine is out of use."""


class ClosingForm(FormBody):
    def __init__(self, languages: Sequence[Language], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[Language, QLineEdit] = {}
        for language in languages[:MOST_LANGUAGES]:
            self._lines[language] = self.line(f"closing-{language}", self._title(language))
        if self._lines:
            self.setFocusProxy(next(iter(self._lines.values())))

    @property
    def texts(self) -> Texts:
        """By language; only those that were written."""
        written = {language: line.text().strip() for language, line in self._lines.items()}
        return {language: text for language, text in written.items() if text}

    def _title(self, language: Language) -> Words:
        return lambda: words.language(language)
