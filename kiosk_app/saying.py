"""How words reach the kiosk's screen: what translates, and a heading with its text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from queue_link.vocabulary import Language

Translate = Callable[[str, str], str]
"""``translate("Kiosk", "English source")`` gives the text in one language."""
Interpreter = Callable[[Language], Translate]
"""Gives what translates into a language."""


@dataclass(frozen=True)
class Saying:
    """A heading, and what there is to say about it."""

    title: str
    text: str = ""
