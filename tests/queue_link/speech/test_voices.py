"""Which languages can be spoken."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from queue_link.speech.voices import languages_with_voice, voice_for
from queue_link.vocabulary import Language

VOICES = frozenset({"fi", "sv", "en", "cmn", "ku", "nb", "pt-br"})


class Recorded:
    def __init__(self, by_language: Mapping[str, set[str]]) -> None:
        self._by_language = by_language

    def has(self, language: Language, name: str) -> bool:
        return name in self._by_language.get(language, set())


@pytest.mark.parametrize(
    ("language", "voice"),
    [
        ("fi", "fi"),
        ("en-GB", "en"),
        ("zh", "cmn"),
        ("zh-Hans", "cmn"),
        ("kmr", "ku"),
        ("so", None),
        ("se", None),
    ],
)
def test_a_language_finds_its_voice(language: str, voice: str | None) -> None:
    """By the engine's name for it; a region changes nothing."""
    assert voice_for(Language(language), VOICES) == voice


def test_31_only_what_can_be_spoken_is_offered() -> None:
    """By a voice, or by every clip that is needed, in the order in which the languages were given."""
    needed = ("word/number", "num/0")
    clips = Recorded({"so": {"word/number", "num/0", "num/1"}, "se": {"word/number"}})
    candidates = tuple(map(Language, ("so", "fi", "se", "ckb", "zh")))
    assert languages_with_voice(candidates, VOICES, clips, needed) == ("so", "fi", "zh")


def test_without_an_engine_clips_remain() -> None:
    """A machine where the engine does not run still speaks what was recorded."""
    clips = Recorded({"fi": {"num/0"}})
    assert languages_with_voice([Language("fi"), Language("sv")], (), clips, ("num/0",)) == ("fi",)


def test_needing_nothing_is_not_having_everything() -> None:
    """Clips alone make no language unless somebody has said which it takes."""
    assert languages_with_voice([Language("so")], VOICES, Recorded({"so": {"num/0"}}), ()) == ()
