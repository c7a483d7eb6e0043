"""Texts in any language at any time: a slip and the start screen speak several at once."""

from __future__ import annotations

from functools import partial

from kiosk_app.saying import Interpreter, Translate
from queue_link.qt.translations import Translations
from queue_link.vocabulary import Language


def interpreter(translations: Translations) -> Interpreter:
    """Gives what translates into a language."""

    def interpret(language: Language) -> Translate:
        return partial(translations.text, language)

    return interpret
