"""In which languages a call is spoken, how fast, and for how long. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from queue_link.messages import Call, CallForward
from queue_link.speech.phrases import CallPhrases
from queue_link.speech.utterance import Utterance
from queue_link.vocabulary import Language

LONGEST_S = 10.0
"""From the beginning of the chime to the end of the last word; a call is marked as new at least as long."""

Announced = Call | CallForward
"""A number is called to a counter, or into the building."""


def languages_for(call: Announced, now: datetime, spoken_within: timedelta) -> tuple[Language, ...]:
    """In which languages a call is spoken whose turn it is; none: it is too late, its chime is rung alone."""
    return call.spoken if now - call.at <= spoken_within else ()


def sentences(phrases: CallPhrases, call: Announced, languages: Sequence[Language]) -> tuple[Utterance, ...]:
    """A call in these languages, all of which have phrases."""
    return tuple(_sentence(phrases, call, language) for language in languages)


def _sentence(phrases: CallPhrases, call: Announced, language: Language) -> Utterance:
    match call:
        case Call():
            return phrases.call(language, call.number, call.counter)
        case CallForward():
            return phrases.come_in(language, call.number)


def letters_in(call: Announced) -> str:
    """The letters that are said in it."""
    return "".join(filter(str.isalpha, call.number + (call.counter if isinstance(call, Call) else "")))
