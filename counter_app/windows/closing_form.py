"""What customers read about something that is closed, in each language of the branch."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from counter_app import words
from counter_app.usual_reasons import UsualReason, texts, title
from counter_app.windows.form_body import FormBody, Words
from queue_link.catalogue import Texts
from queue_link.vocabulary import Language


class ClosingForm(FormBody):
    """A usual reason fills in the lines of all languages; what somebody has worded otherwise stays."""

    def __init__(self, languages: Sequence[Language], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual = self.choice("closing-usual", lambda: self.tr("Usual reason"), self._usual_reasons)
        self._lines: dict[Language, QLineEdit] = {}
        for language in languages:
            self._lines[language] = self.line(f"closing-{language}", self._title(language))
        self._filled: Texts = {}
        """By the usual reason that is chosen."""
        self._usual.currentIndexChanged.connect(self._fill_in)
        self.setFocusProxy(self._usual)

    @property
    def texts(self) -> Texts:
        """By language; only those that were written."""
        written = {language: line.text().strip() for language, line in self._lines.items()}
        return {language: text for language, text in written.items() if text}

    def _usual_reasons(self) -> list[tuple[str, str]]:
        return [("", self.tr("In your own words")), *((reason, title(reason)) for reason in UsualReason)]

    def _fill_in(self) -> None:
        chosen = self._usual.currentData()
        usual = texts(UsualReason(chosen)) if chosen else {}
        for language, line in self._lines.items():
            if line.text() in ("", self._filled.get(language)):
                line.setText(usual.get(language, ""))
        self._filled = usual

    def _title(self, language: Language) -> Words:
        return lambda: words.language(language)
