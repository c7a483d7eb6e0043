"""What the engine is given to read."""

from __future__ import annotations

import pytest

from queue_link.speech.spoken_text import code_parts, spoken_text
from queue_link.speech.utterance import Code, Number, Pause, Text
from queue_link.vocabulary import Language

FI, UK = Language("fi"), Language("uk")


def test_pieces_become_a_sentence() -> None:
    """A pause is a comma."""
    pieces = (Text("Numero"), Code("A012"), Pause(), Text("tiski"), Number(3))
    assert spoken_text(pieces, FI) == "Numero A-12, tiski 3"


def test_letter_and_number_are_kept_apart_as_the_language_needs_it() -> None:
    """A hyphen is silent, except in Ukrainian, where it is a minus."""
    assert spoken_text([Code("A012")], UK) == "A 12"


@pytest.mark.parametrize(
    ("code", "parts"),
    [
        ("A012", ("A", "12")),
        ("3", ("3",)),
        ("A000", ("A", "0")),
        ("12b", ("12", "b")),
        ("desk-3", ("desk", "3")),
    ],
)
def test_codes_are_letters_and_numbers(code: str, parts: tuple[str, ...]) -> None:
    """Without the zeros in front, which nobody says."""
    assert code_parts(code) == parts


def test_ticket_numbers_within_a_text_are_said_like_others() -> None:
    """What only looks like one is left alone."""
    text = Text("Numerosi on A012. Lomake B12, tie E18, vuosi 2026, koodi XA012")
    assert spoken_text([text], FI) == "Numerosi on A-12. Lomake B12, tie E18, vuosi 2026, koodi XA012"


def test_pauses_alone_are_nothing_to_say() -> None:
    """The engine is not asked."""
    assert spoken_text([Pause(), Pause()], FI) == ""
