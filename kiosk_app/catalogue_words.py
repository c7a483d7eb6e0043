"""Texts straight from the translators' catalogues: the kiosk's words where there is no Qt to load them."""

from __future__ import annotations

from functools import cache

from kiosk_app.saying import Interpreter, Translate
from queue_link.catalogue import Wording
from queue_link.translation_file import catalogue_file, read_texts
from queue_link.vocabulary import Language

CATALOGUE = "kiosk"


def from_catalogues(wording: Wording) -> Interpreter:
    """Gives what translates into a language: in the branch's words, else the kiosk's, else in English."""

    @cache
    def interpret(language: Language) -> Translate:
        own, ours = wording.get(language, {}), _catalogue(language)

        def translate(context: str, source: str) -> str:
            return own.get(source) or ours.get((context, source), source)

        return translate

    return interpret


def _catalogue(language: Language) -> dict[tuple[str, str], str]:
    try:
        texts = read_texts(catalogue_file(CATALOGUE, language))
    except FileNotFoundError:
        return {}
    return {(text.context, text.source): text.forms[-1] for text in texts if text.translated}
