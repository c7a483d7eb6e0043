"""Reads the catalogues of translated texts (Qt's ``.ts`` files): what is in them, and what is missing."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import msgspec

from queue_link.assets import asset
from queue_link.vocabulary import Language

PLACEHOLDER = re.compile(r"%n|%L?\d+|\{[^{}]*\}")
"""What a program puts a value in for: ``{time}``, ``%n``."""
FOR_STAFF = frozenset({"Service", "ServiceOverlay", "TouchTest"})
"""Contexts that only technicians read: the kiosk's service menu. They are there in the languages that staff
work in, and in English for everybody else; a branch does not word them otherwise."""


class Text(msgspec.Struct, frozen=True):
    """One text of a program, and what became of it in one language."""

    context: str
    source: str
    """In English."""
    forms: tuple[str, ...]
    """One for each number that the language tells apart; one only for other texts."""
    plural: bool
    translated: bool


def catalogue_file(catalogue: str, language: Language) -> Path:
    """Where the catalogue of a program is kept, if there is one in this language."""
    return asset("translations") / f"{catalogue}_{language}.ts"


def read_texts(file: Path) -> tuple[Text, ...]:
    """All texts of a catalogue, in its order. Raises ``OSError``."""
    return tuple(
        _text(context.findtext("name", ""), message)
        for context in ElementTree.parse(file).getroot().iter("context")
        for message in context.iter("message")
    )


def translations(catalogue: str, language: Language) -> dict[str, str]:
    """What a catalogue has in a language, by the English source; of a plural text its most general form."""
    file = catalogue_file(catalogue, language)
    texts = read_texts(file) if file.is_file() else ()
    customers = tuple(text for text in texts if text.context not in FOR_STAFF)
    lacking = {text.source for text in customers if not text.translated}
    return {text.source: text.forms[-1] for text in customers if text.source not in lacking}


def _text(context: str, message: ElementTree.Element) -> Text:
    translation = message.find("translation")
    found: list[ElementTree.Element] = []
    if translation is not None:
        found = [*translation.iter("numerusform")] or [translation]
    forms = tuple(form.text or "" for form in found)
    finished = translation is not None and translation.get("type") is None
    return Text(
        context=context,
        source=message.findtext("source", ""),
        forms=forms,
        plural=message.get("numerus") == "yes",
        translated=finished and all(forms),
    )


def placeholders(text: str) -> frozenset[str]:
    """What is put into a text, with the form that it is given there: ``{hour:02}``."""
    return frozenset(PLACEHOLDER.findall(text))


def placeholder_fault(text: Text, form: str) -> str:
    """Why a program could not fill in a translation; empty if it can.

    A plural form may say the number in words: one, two.
    """
    wanted, got = placeholders(text.source), placeholders(form)
    if text.plural:
        wanted, got = wanted - {"%n"}, got - {"%n"}
    if wanted != got:
        return f"has the placeholders {_listed(got)} instead of {_listed(wanted)}"
    if wanted and re.search(r"[{}]", PLACEHOLDER.sub("", form)):
        return "has a brace that belongs to no placeholder"
    return ""


def _listed(names: frozenset[str]) -> str:
    return ", ".join(sorted(names)) or "none"
