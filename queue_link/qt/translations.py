"""The programs' own words in every language. Names of services and branches are data and not here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtGui import QGuiApplication

from queue_link.assets import asset
from queue_link.vocabulary import RIGHT_TO_LEFT, Language

ENGLISH = Language("en")
"""The language of the sources; its catalogues hold plural forms only."""


class Translations(QObject):
    """Catalogues such as ``shared`` and ``kiosk``, loaded once per language and kept.

    A new ``QTranslator`` at each switch would leak: Qt keeps what it once installed.
    """

    changed = Signal()

    def __init__(self, *catalogues: str, parent: QObject | None = None, folder: Path | None = None) -> None:
        super().__init__(parent)
        self._catalogues = catalogues
        self._folder = folder or asset("translations")
        self._loaded: dict[Language, tuple[QTranslator, ...]] = {}
        self._language = ENGLISH

    @property
    def language(self) -> Language:
        """The language in use."""
        return self._language

    def use(self, application: QGuiApplication, language: Language) -> None:
        """Show the whole application in ``language``, written from right to left where it is."""
        for translator in self._loaded.get(self._language, ()):
            QCoreApplication.removeTranslator(translator)
        self._language = language
        for translator in self._translators(language):
            QCoreApplication.installTranslator(translator)
        QLocale.setDefault(QLocale(language))
        right_to_left = language in RIGHT_TO_LEFT
        application.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        self.changed.emit()

    def text(self, language: Language, context: str, source: str, n: int = -1) -> str:
        """One text in a language of choice, whatever language is in use; English when it has none."""
        found = source
        for translator in self._translators(language):
            translated = translator.translate(context, source, None, n)
            if translated:
                found = translated
                break
        return found.replace("%n", str(n)) if n >= 0 else found

    def _translators(self, language: Language) -> tuple[QTranslator, ...]:
        if language not in self._loaded:
            self._loaded[language] = tuple(self._load(language))
        return self._loaded[language]

    def _load(self, language: Language) -> list[QTranslator]:
        translators: list[QTranslator] = []
        for catalogue in self._catalogues:
            file = self._folder / f"{catalogue}_{language}.qm"
            translator = _Catalogue(file.read_bytes(), self) if file.is_file() else None
            if translator is not None and translator.readable:
                translators.append(translator)
        return translators


class _Catalogue(QTranslator):
    """Texts from memory. Qt maps a file that it loads itself, and crashes when somebody writes into it."""

    def __init__(self, content: bytes, parent: QObject) -> None:
        super().__init__(parent)
        self._content = content  # Qt reads in these bytes for as long as it translates
        self.readable = self.load(content)
