"""The kiosk's fixed texts: which of them a language lacks, and a table to word them otherwise."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import msgspec

from queue_link.catalogue import Wording
from queue_link.translation_file import FOR_STAFF, Text, catalogue_file, read_texts
from queue_link.vocabulary import Language

COMPLETE = Language("fi")
"""A language whose catalogue has every text."""
_SOURCE = Language("en")


class Coverage(msgspec.Struct, frozen=True):
    """What a kiosk can say in one language."""

    language: Language
    all: int
    missing: tuple[str, ...]
    """In English, which is shown instead."""


def kiosk_texts() -> tuple[Text, ...]:
    """Every text that the kiosk has for customers, with its Finnish translation."""
    return _for_customers(catalogue_file("kiosk", COMPLETE))


def coverage(language: Language, wording: Wording) -> Coverage:
    """What is there in the catalogue, and beyond it in the branch's own wording."""
    sources = tuple(dict.fromkeys(text.source for text in kiosk_texts()))
    there = {*wording.get(language, {}), *(sources if language == _SOURCE else _translations(language))}
    return Coverage(language, len(sources), tuple(source for source in sources if source not in there))


def wording_table(language: Language) -> Iterator[str]:
    """The texts in a language as a table of a branch file; a plural text in its most general form."""
    there = _translations(language)
    yield f"[wording.{language}]"
    for source in dict.fromkeys(text.source for text in kiosk_texts()):
        yield f"{_quoted(source)} = {_quoted(there.get(source, source))}"


def _translations(language: Language) -> dict[str, str]:
    file = catalogue_file("kiosk", language)
    texts = _for_customers(file) if file.is_file() else ()
    lacking = {text.source for text in texts if not text.translated}
    return {text.source: text.forms[-1] for text in texts if text.source not in lacking}


def _for_customers(file: Path) -> tuple[Text, ...]:
    return tuple(text for text in read_texts(file) if text.context not in FOR_STAFF)


def _quoted(text: str) -> str:
    """As a basic string of TOML, which takes what JSON does."""
    return json.dumps(text, ensure_ascii=False)
