"""In which languages a call is spoken, how fast, and for how long. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from queue_link.messages import Call
from queue_link.speech.phrases import CallPhrases
from queue_link.speech.utterance import Utterance
from queue_link.vocabulary import Language

LONGEST_S = 10.0
"""From the beginning of the chime to the end of the last word; a call is marked as new at least as long."""

_PACE = (1.0, 1.15, 1.25)
"""Of one language, of two, of three or more: two fit for numbers of three figures, three for those of two."""


def languages_for(call: Call, now: datetime, spoken_within: timedelta) -> tuple[Language, ...]:
    """In which languages a call is spoken whose turn it is; none: it is too late, its chime is rung alone."""
    return call.spoken if now - call.at <= spoken_within else ()


def sentences(phrases: CallPhrases, call: Call, languages: Sequence[Language]) -> tuple[Utterance, ...]:
    """A call in these languages, all of which have phrases."""
    pace = _PACE[min(len(languages), len(_PACE)) - 1]
    said = (phrases.call(language, call.number, call.counter) for language in languages)
    return tuple(replace(one, pace=pace) for one in said)
