"""The fixed texts of the kiosk and the phone page: which of them a language lacks, and a table to word them
otherwise."""

from __future__ import annotations

import json
from collections.abc import Iterator

import msgspec

from queue_link.catalogue import Wording
from queue_link.translation_file import FOR_STAFF, Text, catalogue_file, read_texts, translations
from queue_link.vocabulary import Language

COMPLETE = Language("fi")
"""A language whose catalogue has every text."""
_SOURCE = Language("en")
_CATALOGUES = ("kiosk", "phone")


class Coverage(msgspec.Struct, frozen=True):
    """What a kiosk and the phone page can say in one language."""

    language: Language
    all: int
    missing: tuple[str, ...]
    """In English, which is shown instead."""


def customer_texts() -> tuple[Text, ...]:
    """Every text that the two have for customers, with its Finnish translation."""
    return tuple(
        text
        for catalogue in _CATALOGUES
        for text in read_texts(catalogue_file(catalogue, COMPLETE))
        if text.context not in FOR_STAFF
    )


def coverage(language: Language, wording: Wording) -> Coverage:
    """What is there in the catalogue, and beyond it in the branch's own wording."""
    sources = tuple(dict.fromkeys(text.source for text in customer_texts()))
    there = {*wording.get(language, {}), *(sources if language == _SOURCE else _translations(language))}
    return Coverage(language, len(sources), tuple(source for source in sources if source not in there))


def wording_table(language: Language) -> Iterator[str]:
    """The texts in a language as a table of a branch file; a plural text in its most general form."""
    there = _translations(language)
    yield f"[wording.{language}]"
    for source in dict.fromkeys(text.source for text in customer_texts()):
        yield f"{_quoted(source)} = {_quoted(there.get(source, source))}"


def _translations(language: Language) -> dict[str, str]:
    return {
        source: text
        for catalogue in reversed(_CATALOGUES)
        for source, text in translations(catalogue, language).items()
    }


def _quoted(text: str) -> str:
    """As a basic string of TOML, which takes what JSON does."""
    return json.dumps(text, ensure_ascii=False)
