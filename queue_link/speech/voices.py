"""Which voice of the engine speaks a language, and which languages can be spoken at all."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Protocol

from queue_link.vocabulary import Language

_OTHER_NAMES = {"zh": "cmn", "kmr": "ku", "no": "nb"}
"""Where the engine calls a language by another name than BCP 47 or the branch does."""


class ClipNames(Protocol):
    """Knows which clips there are."""

    def has(self, language: Language, name: str) -> bool: ...


def voice_for(language: Language, voices: Collection[str]) -> str | None:
    """The engine's voice for a language; None when it has none."""
    primary = language.split("-")[0].lower()
    name = _OTHER_NAMES.get(primary, primary)
    return name if name in voices else None


def languages_with_voice(
    languages: Iterable[Language], voices: Collection[str], clips: ClipNames, needed: Collection[str]
) -> tuple[Language, ...]:
    """Those of ``languages`` that can be spoken: by the engine, or by clips of all that is ``needed``.

    ``needed`` are the names of clips (``word/number``, ``num/0``). Without any, clips make no language.
    """
    return tuple(
        language
        for language in languages
        if voice_for(language, voices) is not None
        or (needed and all(clips.has(language, name) for name in needed))
    )
