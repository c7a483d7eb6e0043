"""Which recordings say what."""

from __future__ import annotations

import pytest

from queue_link.speech.clip_names import NoClip, clip_names, number_clips
from queue_link.speech.utterance import Code, Number, Pause, Text

DIGITS = {f"num/{digit}" for digit in range(10)}
TENS = {f"num/{number}" for number in range(100)}
HUNDREDS = {f"num/{hundred}00" for hundred in range(1, 10)} | {
    f"num/{hundred}00+" for hundred in range(1, 10)
}


@pytest.mark.parametrize(
    ("value", "clips", "names"),
    [
        (12, DIGITS, ("num/1", "num/2")),
        (12, TENS, ("num/12",)),
        (200, TENS | HUNDREDS, ("num/200",)),
        (203, TENS | HUNDREDS, ("num/200+", "num/3")),
        (345, TENS | HUNDREDS, ("num/300+", "num/45")),
        (345, DIGITS | HUNDREDS, ("num/3", "num/4", "num/5")),
        (1234, TENS | HUNDREDS, ("num/1", "num/2", "num/3", "num/4")),
        (0, DIGITS, ("num/0",)),
    ],
)
def test_a_number_is_said_by_the_longest_clips(value: int, clips: set[str], names: tuple[str, ...]) -> None:
    """Whole, by its hundreds and the rest, or digit by digit."""
    assert number_clips(value, clips.__contains__) == names


def test_a_call_is_composed() -> None:
    """Words by name, the letter of the ticket, numbers."""
    pieces = (Text("numero", "word/number"), Code("B012"), Pause(), Text("tiski", "word/counter"), Number(3))
    clips = DIGITS | {"word/number", "word/counter", "letter/b"}
    names = ("word/number", "letter/b", "num/1", "num/2", ",", "word/counter", "num/3")
    assert clip_names(pieces, clips.__contains__) == names


@pytest.mark.parametrize(
    ("piece", "missing"),
    [
        (Text("tiski", "word/counter"), "word/counter"),
        (Text("Tervetuloa"), 'for "Tervetuloa"'),
        (Code("A012"), "letter/a"),
        (Number(12), "num/12"),
    ],
)
def test_what_has_no_clip_is_named(piece: Text | Code | Number, missing: str) -> None:
    """So that it can be recorded."""
    with pytest.raises(NoClip, match=missing):
        clip_names([piece], {"num/1"}.__contains__)
