"""The text that the engine is given for pieces: written so that it is pronounced as people say it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from queue_link.speech.utterance import Code, Number, Pause, Piece, Text
from queue_link.vocabulary import Language

_TICKET = re.compile(r"\b([A-ZÅÄÖ])(\d{3,})\b")
_SPLIT = re.compile(r"[^\W\d_]+|\d+")
_BETWEEN = {"uk": " "}
"""Between letter and number. Else a hyphen: English takes "A 12" for the article, "uh twelve".
Ukrainian takes the hyphen for a minus."""


def spoken_text(pieces: Iterable[Piece], language: Language) -> str:
    """``Numero A-12, tiski 3``."""
    words = ""
    for piece in pieces:
        words += "," if isinstance(piece, Pause) else f" {_spoken(piece, language)}"
    return words.strip(" ,")


def code_parts(code: str) -> tuple[str, ...]:
    """Letters and numbers of a code apart, without leading zeros: ``A012`` is ``A`` and ``12``."""
    return tuple(str(int(part)) if part.isdecimal() else part for part in _SPLIT.findall(code))


def _spoken(piece: Text | Number | Code, language: Language) -> str:
    match piece:
        case Text(words):
            return _TICKET.sub(lambda found: _spoken_code(found[0], language), words)
        case Number(value):
            return str(value)
        case Code(code):
            return _spoken_code(code, language)


def _spoken_code(code: str, language: Language) -> str:
    return _BETWEEN.get(language, "-").join(code_parts(code))
