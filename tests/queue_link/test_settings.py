"""Settings are decoded strictly, and everything that is wrong is told at once."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated, NewType

import msgspec
import pytest

from queue_link.settings import decode_settings, did_you_mean, load_settings
from queue_link.toml_document import SettingsFaults

Name = NewType("Name", str)


class Paper(StrEnum):
    NARROW = "narrow"
    WIDE = "wide"


class Port(msgspec.Struct, frozen=True):
    number: Annotated[int, msgspec.Meta(ge=1, le=65535)]
    host: str = "localhost"


def colours() -> list[str]:
    return ["red", "green", "blue"]


class Printer(msgspec.Struct, frozen=True):
    id: Name
    port: Port
    paper: Paper = Paper.WIDE
    colour: Annotated[str, msgspec.Meta(extra={"options": colours})] = "red"


class Settings(msgspec.Struct, frozen=True):
    title: str
    printers: Annotated[tuple[Printer, ...], msgspec.Meta(min_length=1)]
    spare: Port | None = None
    names: dict[str, str] = {}
    days: frozenset[date] = frozenset()
    ratio: float = 1.0
    when: int | str = 0


GOOD = """\
title = "Kiosk"
days = [2026-12-24]
ratio = 2
names.fi = "Kioski"
[[printers]]
id = "main"
port.number = 9100
"""


def faults_of(text: str) -> list[str]:
    """The faults as people see them."""
    with pytest.raises(SettingsFaults) as raised:
        decode_settings(text, Settings, "kiosk.toml")
    return str(raised.value).splitlines()


def test_sound_settings_become_frozen_structs() -> None:
    """Dates, nested tables, defaults and whole numbers for fractions all find their types."""
    assert decode_settings(GOOD, Settings, "kiosk.toml") == Settings(
        title="Kiosk",
        printers=(Printer(Name("main"), Port(9100)),),
        names={"fi": "Kioski"},
        days=frozenset({date(2026, 12, 24)}),
        ratio=2.0,
    )


def test_all_faults_are_told_at_once_each_at_its_line() -> None:
    """One reading is enough to mend the whole file."""
    text = """\
titel = "Kiosk"
ratio = "much"
names.fi = 1
days = ["2026-12-24", 2026-12-25]
[[printers]]
id = "main"
paper = "wyde"
port.number = 0
[[printers]]
port = 9100
[spare]
number = 70000
hots = "printer"
"""
    assert faults_of(text) == [
        'kiosk.toml: the key "title" is missing',
        'kiosk.toml:1: titel: unknown key; did you mean "title"?',
        "kiosk.toml:2: ratio: expected a number, got text",
        "kiosk.toml:3: names.fi: expected text, got a whole number",
        "kiosk.toml:4: days[0]: expected a date, got text",
        'kiosk.toml:7: printers[0 "main"].paper: expected one of "narrow", "wide", got "wyde"; '
        'did you mean "wide"?',
        'kiosk.toml:8: printers[0 "main"].port.number: expected a whole number >= 1, got 0',
        'kiosk.toml:9: printers[1]: the key "id" is missing',
        "kiosk.toml:10: printers[1].port: expected a table, got a whole number",
        "kiosk.toml:12: spare.number: expected a whole number <= 65535, got 70000",
        'kiosk.toml:13: spare.hots: unknown key; did you mean "host"?',
    ]


def test_list_that_must_not_be_empty_is_refused_when_empty() -> None:
    """Limits of lists hold as limits of values do."""
    assert faults_of('title = "x"\nprinters = []\n') == [
        "kiosk.toml:2: printers: expected a list of length >= 1"
    ]


def test_value_that_may_be_of_two_types_says_both() -> None:
    """A union names its options."""
    assert faults_of(GOOD.replace("ratio = 2", "when = true")) == [
        "kiosk.toml:3: when: expected a whole number or text, got true or false"
    ]


@pytest.mark.parametrize("colour", ["gren", "Green"])
def test_text_that_must_be_one_of_some_words_is_told_them(colour: str) -> None:
    """The words may come from a file that is read when they are needed."""
    text = GOOD + f'colour = "{colour}"'
    with pytest.raises(SettingsFaults, match=f'one of "red", "green", "blue", got "{colour}".*"green"'):
        decode_settings(text, Settings, "test.toml")


def test_true_is_not_a_number() -> None:
    """Types are taken as written."""
    assert faults_of(GOOD.replace("9100", "true")) == [
        'kiosk.toml:7: printers[0 "main"].port.number: expected a whole number, got true or false'
    ]


def test_text_that_is_not_toml_is_told_with_its_line() -> None:
    """Bad syntax is a fault as any other."""
    assert faults_of("title = \n") == ["kiosk.toml:1: column 9: Invalid value"]


def test_settings_are_loaded_from_a_file(tmp_path: Path) -> None:
    """The file's path is the source in messages."""
    file = tmp_path / "kiosk.toml"
    file.write_text(GOOD, encoding="utf-8")
    assert load_settings(file, Settings).title == "Kiosk"


def test_file_that_is_missing_or_not_utf8_is_a_fault(tmp_path: Path) -> None:
    """The person who started the program learns which file and why."""
    with pytest.raises(SettingsFaults, match=r"none\.toml: cannot be read: No such file or directory"):
        load_settings(tmp_path / "none.toml", Settings)
    latin = tmp_path / "latin.toml"
    latin.write_bytes("# a\ntitle = 'ä'\n".encode("latin-1"))
    with pytest.raises(SettingsFaults, match=r"latin\.toml:2: is not UTF-8 text"):
        load_settings(latin, Settings)


def test_nearest_word_is_asked_for_only_when_near() -> None:
    """Capitals do not matter; a word unlike all others gets no guess."""
    assert did_you_mean("Permts", ["permits", "travel"]) == 'did you mean "permits"?'
    assert did_you_mean("xyz", ["permits", "travel"]) == ""
