"""Which counters a display serves, and the way to them."""

from __future__ import annotations

import pytest

from display_app.layout import Arrow, Layout, Others, Way, Zone
from queue_link.settings import decode_settings
from queue_link.toml_document import SettingsFaults
from queue_link.vocabulary import CounterId, Language

FI, SV, EN, AR = map(Language, ("fi", "sv", "en", "ar"))
ONE, SEVEN = CounterId("1"), CounterId("7")
FLOOR = """
counters = ["1", "2"]
others = "hidden"

[[zones]]
counters = ["1", "2"]
arrow = "up"
text = { fi = "2. kerros", sv = "våning 2", en = "2nd floor" }
"""


def test_a_display_without_a_layout_serves_every_counter() -> None:
    """And tells no way."""
    assert Layout().serves(SEVEN)
    assert Layout().shows(SEVEN)
    assert Layout().way(SEVEN, (FI,)) == Way()


def test_calls_to_other_counters_are_listed_or_hidden() -> None:
    """Several displays share a lobby, or each has a hall of its own."""
    shared, alone = Layout(counters=(ONE,)), Layout(counters=(ONE,), others=Others.HIDDEN)
    assert [shared.serves(SEVEN), shared.shows(SEVEN)] == [False, True]
    assert [alone.serves(SEVEN), alone.shows(SEVEN)] == [False, False]
    assert [alone.serves(ONE), alone.shows(ONE)] == [True, True]


def test_a_way_is_an_arrow_and_words() -> None:
    """In the languages asked for; a language without words has the English ones."""
    layout = decode_settings(FLOOR, Layout, "display.toml")
    assert layout.way(ONE, (FI, SV)) == Way(Arrow.UP, ("2. kerros", "våning 2"))
    assert layout.way(ONE, (AR,)) == Way(Arrow.UP, ("2nd floor",))
    assert layout.way(SEVEN, (FI,)) == Way()


def test_words_that_are_the_same_are_said_once() -> None:
    """``Aula A`` needs no translation."""
    zone = Zone((ONE,), text={FI: "Hall A", SV: "Hall A", EN: "Hall A"})
    assert Layout(zones=(zone,)).way(ONE, (FI, SV, EN)) == Way(None, ("Hall A",))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('[[zones]]\ncounters = []\narrow = "left"', "display.toml:2: zones[0].counters"),
        ('[[zones]]\ncounters = ["1"]\narrow = "lefft"', "display.toml:3: zones[0].arrow"),
        ('rows = 3\nparts = ["clock", "clocks"]', "display.toml:2: parts[1]"),
        ("rows = 0", "display.toml:1: rows"),
        ('countres = ["1"]', 'unknown key; did you mean "counters"?'),
    ],
)
def test_a_mistake_is_told_with_its_line(text: str, told: str) -> None:
    """As in every settings file."""
    with pytest.raises(SettingsFaults) as caught:
        decode_settings(text, Layout, "display.toml")
    assert told in str(caught.value)
