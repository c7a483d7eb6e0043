"""Announcements as data."""

from __future__ import annotations

from pathlib import Path

import pytest

from queue_link.assets import asset
from queue_link.speech.phrases import load_phrases
from queue_link.speech.spoken_text import spoken_text
from queue_link.toml_document import SettingsFaults
from queue_link.vocabulary import CounterId, Language, TicketNumber

FILE = asset("speech", "phrases.toml")
EN = Language("en")
A12, THREE = TicketNumber("A012"), CounterId("3")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "numero A-12, tiski 3"),
        ("sv", "nummer A-12, disk 3"),
        ("en", "number A-12, counter 3"),
        ("zh", "请 A-12 号, 到 3 号窗口"),
    ],
)
def test_a_call_is_composed_in_the_order_of_its_language(language: str, said: str) -> None:
    """Number first in most; "counter" last in Chinese."""
    tag = Language(language)
    assert spoken_text(load_phrases(FILE).call(tag, A12, THREE).pieces, tag) == said


def test_somebody_outside_is_asked_in() -> None:
    """With the number alone."""
    said = load_phrases(FILE).come_in(EN, A12)
    assert spoken_text(said.pieces, EN) == "number A-12, please come in"


def test_44_an_announcement_holds_number_and_counter_only() -> None:
    """Nothing else can be handed in; it is public."""
    said = load_phrases(FILE).call(EN, A12, THREE, asset("sounds", "chime.wav"))
    assert not said.private
    assert said.chime == asset("sounds", "chime.wav")


def test_finnish_swedish_and_english_are_spoken() -> None:
    """And what the kiosk is translated to besides."""
    assert load_phrases(FILE).languages[:3] == ("fi", "sv", "en")
    assert {"et", "ru", "uk", "ar", "fa", "so", "tr", "vi", "zh"} < set(load_phrases(FILE).languages)


def test_the_clips_of_a_language_are_named() -> None:
    """Those that say every call."""
    needed = load_phrases(FILE).clips_needed(Language("so"), "AB")
    assert needed[:5] == ("word/number", "word/counter", "word/come-in", "letter/a", "letter/b")
    assert needed[5:] == tuple(f"num/{digit}" for digit in range(10))


def test_a_slip_in_the_file_is_told_with_its_line(tmp_path: Path) -> None:
    """Words and keys alike."""
    file = tmp_path / "phrases.toml"
    good = '[en]\ncall = ["number", "<tickt>"]\ncome_in = ["number"]\nwords = { number = "number" }\n'
    file.write_text(good, encoding="utf-8")
    with pytest.raises(SettingsFaults) as raised:
        load_phrases(file)
    expected = f'{file}:2: en.call[1]: "<tickt>" is none of its words; did you mean "<ticket>"?'
    assert str(raised.value) == expected
    file.write_text(good.replace("come_in", "comein"), encoding="utf-8")
    with pytest.raises(SettingsFaults, match='comein: unknown key; did you mean "come_in"'):
        load_phrases(file)
