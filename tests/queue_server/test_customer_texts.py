"""What the kiosk can say in a language, and where to begin to say it otherwise."""

from __future__ import annotations

import tomllib

import pytest

from queue_link.vocabulary import Language
from queue_server.branch_file import examine_branch
from queue_server.customer_texts import coverage, customer_texts, wording_table
from tests.queue_server.test_branch_file import SMALL
from tools.translations import KIOSK_LANGUAGES


@pytest.mark.parametrize("tag", ["en", *KIOSK_LANGUAGES])
def test_the_kiosks_languages_are_complete(tag: str) -> None:
    """Every text in each of them."""
    assert coverage(Language(tag), {}).missing == ()


def test_a_language_without_a_catalogue_lacks_everything_but_the_branchs_own_words() -> None:
    """A branch may bring a whole language."""
    nothing = coverage(Language("de"), {})
    assert len(nothing.missing) == nothing.all
    some = coverage(Language("de"), {Language("de"): {"Back": "Zurück"}})
    assert {*nothing.missing} - {*some.missing} == {"Back"}


@pytest.mark.parametrize("tag", ["fi", "ar", "de"])
def test_the_table_of_texts_can_go_into_a_branch_file_as_it_is(tag: str) -> None:
    """All texts in a language, English where there is none; no fault in it."""
    table = "\n".join(wording_table(Language(tag)))
    texts = tomllib.loads(table)["wording"][tag]
    assert texts.keys() == {text.source for text in customer_texts()}
    assert texts["Back"] == {"fi": "Takaisin", "ar": "رجوع", "de": "Back"}[tag]
    assert examine_branch(f"{SMALL}\n{table}\n", "small.toml").faults == ()
