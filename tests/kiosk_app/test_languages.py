"""Which languages have a button on every screen, and what they are called."""

from __future__ import annotations

import pytest

from kiosk_app.languages import TOGETHER, near_and_other
from queue_link.language_names import language_name
from queue_link.vocabulary import Language
from tools.translations import KIOSK_LANGUAGES


@pytest.mark.parametrize(
    ("languages", "near"),
    [
        ("fi sv en", "fi sv en"),
        ("fi sv en ar", "fi sv en ar"),
        ("sv fi en ar ru", "sv fi en"),
        ("ar ru fi sv en et uk fa so tr vi zh", "fi sv en"),
        ("fi sv ar ru so", "fi sv"),
        ("de fr es it pl", "de fr es"),
    ],
)
def test_finnish_swedish_and_english_are_always_near(languages: str, near: str) -> None:
    """Up to four have a button each; of more, the first three and those that are needed by law."""
    tags = tuple(map(Language, languages.split()))
    shown, others = near_and_other(tags)
    assert shown == tuple(near.split())
    assert sorted((*shown, *others)) == sorted(tags)
    assert len(shown) <= TOGETHER


def test_languages_are_named_in_themselves() -> None:
    """An unknown one is named by its tag."""
    assert [language_name(Language(tag)) for tag in ("fi", "ar", "zh")] == ["Suomi", "العربية", "中文"]
    assert language_name(Language("xx")) == "xx"


@pytest.mark.parametrize("tag", KIOSK_LANGUAGES)
def test_every_language_of_the_kiosk_has_a_name(tag: str) -> None:
    """Nobody looks for two letters."""
    assert language_name(Language(tag)) != tag
