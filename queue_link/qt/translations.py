"""The programs' own words in every language. Names of services and branches are data and not here.

A text is looked for in the branch's own wording, then in the language's catalogues, then in the English ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtGui import QGuiApplication

from queue_link.assets import asset
from queue_link.translation_file import FOR_STAFF
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
        self._own: dict[Language, _Wording] = {}
        self._installed: tuple[QTranslator, ...] = ()
        self._language = ENGLISH

    @property
    def language(self) -> Language:
        """The language in use."""
        return self._language

    def use(self, application: QGuiApplication, language: Language) -> None:
        """Show the whole application in ``language``, written from right to left where it is."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._language = language
        self._installed = self._translators(language)
        for translator in reversed(self._installed):  # Qt asks the last one first
            QCoreApplication.installTranslator(translator)
        QLocale.setDefault(QLocale(language))
        right_to_left = language in RIGHT_TO_LEFT
        application.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        self.changed.emit()

    def reword(self, wording: Mapping[Language, Mapping[str, str]]) -> None:
        """Say these texts in the branch's own words, by language and English text, and no others.

        They are seen once a language is used again.
        """
        for language in wording.keys() - self._own.keys():
            self._own[language] = _Wording(self)
        for language, own in self._own.items():
            own.texts = wording.get(language, {})

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
        """Those to ask, in this order."""
        own = self._own.get(language)
        catalogues = dict.fromkeys((*self._catalogues_in(language), *self._catalogues_in(ENGLISH)))
        return (own, *catalogues) if own is not None and own.texts else tuple(catalogues)

    def _catalogues_in(self, language: Language) -> tuple[QTranslator, ...]:
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


class _Wording(QTranslator):
    """Texts by their English source, wherever customers or the public read them."""

    texts: Mapping[str, str] = {}

    def translate(
        self, context: str, source: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str | None:
        """None makes Qt ask the next translator."""
        return None if context in FOR_STAFF else self.texts.get(source)
