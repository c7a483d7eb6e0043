"""How a called number is said in each language: phrases as data, composed of words, letters and numbers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec

from queue_link.settings import convert, did_you_mean, read_text, shape_findings
from queue_link.speech.utterance import Code, Pause, Piece, Text, Utterance
from queue_link.toml_document import Document, Finding, SettingsFaults
from queue_link.vocabulary import CounterId, Language, TicketNumber

TICKET, COUNTER, PAUSE = "<ticket>", "<counter>", ","
_DIGITS = tuple(f"num/{digit}" for digit in range(10))


class _Phrases(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One language in the file."""

    call: tuple[str, ...]
    come_in: tuple[str, ...]
    words: dict[str, str]


@dataclass(frozen=True)
class CallPhrases:
    """Composes announcements."""

    by_language: Mapping[Language, _Phrases]

    @property
    def languages(self) -> tuple[Language, ...]:
        return tuple(self.by_language)

    def call(
        self, language: Language, ticket: TicketNumber, counter: CounterId, chime: Path | None = None
    ) -> Utterance:
        """A number is called to a counter. Raises ``KeyError`` for a language that has no phrases."""
        return self._said(language, self.by_language[language].call, ticket, counter, chime)

    def come_in(self, language: Language, ticket: TicketNumber, chime: Path | None = None) -> Utterance:
        """A number may come in from outside. Raises ``KeyError`` for a language that has no phrases."""
        return self._said(language, self.by_language[language].come_in, ticket, "", chime)

    def clips_needed(self, language: Language, letters: str) -> tuple[str, ...]:
        """The clips that say every call of tickets with these letters; counters are numbered.

        Raises ``KeyError`` for a language that has no phrases.
        """
        words = (f"word/{word}" for word in self.by_language[language].words)
        return (*words, *(f"letter/{letter.lower()}" for letter in letters), *_DIGITS)

    def _said(
        self, language: Language, phrase: tuple[str, ...], ticket: str, counter: str, chime: Path | None
    ) -> Utterance:
        words = self.by_language[language].words
        fixed: dict[str, Piece] = {TICKET: Code(ticket), COUNTER: Code(counter), PAUSE: Pause()}
        pieces = [fixed.get(part) or Text(words[part], f"word/{part}") for part in phrase]
        return Utterance(language, tuple(pieces), chime=chime)


def load_phrases(file: Path) -> CallPhrases:
    """The phrases in a TOML file. Raises ``SettingsFaults`` with all that is wrong, each with its line."""
    document = Document(read_text(file), str(file))
    kind = dict[Language, _Phrases]
    findings = shape_findings(document.data, kind)
    by_language = {} if findings else convert(document.data, kind)
    findings += _unknown_words(by_language)
    if findings:
        raise SettingsFaults(str(file), document.faults(findings))
    return CallPhrases(by_language)


def _unknown_words(by_language: Mapping[Language, _Phrases]) -> Iterator[Finding]:
    for language, phrases in by_language.items():
        known = (*phrases.words, TICKET, COUNTER, PAUSE)
        for name, phrase in (("call", phrases.call), ("come_in", phrases.come_in)):
            for at, part in enumerate(phrase):
                if part not in known:
                    path = (language, name, at)
                    yield Finding(path, f'"{part}" is none of its words', did_you_mean(part, known))
