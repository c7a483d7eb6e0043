"""Every letter that a customer reads is in a bundled font."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from queue_link.assets import asset
from queue_link.language_names import LANGUAGE_NAMES
from queue_link.qt.theme import FONT_FILES as QT_FONTS
from queue_link.slip_fonts import FONT_FILES as SLIP_FONTS
from queue_link.slip_fonts import script_of
from queue_link.translation_file import read_texts

CATALOGUES = sorted(asset("translations").glob("*.ts"), key=lambda path: path.name)
BRANCHES = sorted(asset("branches").glob("*.toml"), key=lambda path: path.name)
REGULAR, STRONG = QT_FONTS[::2], QT_FONTS[1::2]


@cache
def letters_of(font: str) -> frozenset[int]:
    """The characters that a font has a glyph for."""
    with TTFont(asset("fonts", font), lazy=True) as opened:
        return frozenset(opened.getBestCmap())


def without_glyph(text: str, fonts: Iterable[str]) -> set[str]:
    """The characters of a text that none of the fonts has; joiners and the like are not drawn."""
    known = frozenset().union(*map(letters_of, fonts))
    return {sign for sign in text if ord(sign) not in known and unicodedata.category(sign) != "Cf"}


def texts_in(part: object) -> Iterator[str]:
    """Every text of a settings file."""
    if isinstance(part, str):
        yield part
    for inner in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
        yield from texts_in(inner)


def texts_of(file: Path) -> list[str]:
    if file.suffix == ".toml":
        return list(texts_in(tomllib.loads(file.read_text(encoding="utf-8"))))
    return [form for text in read_texts(file) for form in (text.source, *text.forms)]


@pytest.mark.parametrize("weight", [REGULAR, STRONG], ids=["regular", "strong"])
@pytest.mark.parametrize("file", [*CATALOGUES, *BRANCHES], ids=lambda path: path.name)
def test_the_screens_have_every_letter(file: Path, weight: tuple[str, ...]) -> None:
    """In both weights; otherwise a box stands there, or a font that happens to be installed."""
    missing = {sign: text for text in texts_of(file) for sign in without_glyph(text, weight)}
    assert not missing


@pytest.mark.parametrize("file", [*CATALOGUES, *BRANCHES], ids=lambda path: path.name)
def test_the_slip_has_every_letter(file: Path) -> None:
    """A line is drawn with one font, which has to have all of its letters."""
    missing = {
        sign: text
        for text in texts_of(file)
        for font in SLIP_FONTS[script_of(text)]
        for sign in without_glyph(text, [font])
    }
    assert not missing


def test_the_names_of_languages_have_every_letter() -> None:
    """Each is written in its own script."""
    assert not without_glyph("".join(LANGUAGE_NAMES.values()), REGULAR)
    assert not without_glyph("".join(LANGUAGE_NAMES.values()), STRONG)


def test_a_letter_that_no_font_has_is_found() -> None:
    """The test can fail: Georgian is not bundled, and the Latin font has no Chinese."""
    assert without_glyph("თბილისი", QT_FONTS) == set("თბილსი")
    assert without_glyph("A1 取号", ["Inter.ttf"]) == {"取", "号"}
