"""Lines of text on a slip: where a paragraph is broken, and how high its lines are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from math import ceil

from PIL import ImageFont

from kiosk_app.waits import NO_BREAK

_SIGN, _OPENS, _CLOSES = r"\u3400-\u9fff", "（《“", "，。、：；？！）》”"
_BETWEEN_SIGNS = re.compile(rf"(?<=[{_SIGN}{_CLOSES}])(?=[^{_CLOSES}])|(?<=[^{_OPENS}])(?=[{_SIGN}{_OPENS}])")
"""Where a line of Chinese may be broken."""
_ARABIC_LINE, _STACKED_MARKS = 1.8, 0.33
"""In em: a line higher than this has room for stacked marks, so much above and below, that no text needs."""


def wrap(text: str, font: ImageFont.FreeTypeFont, room: int) -> list[str]:
    """The text in lines that are at most ``room`` dots long; a word that is longer is broken.

    A line does not end at a no-break space. Chinese is broken between any two signs, but no line begins
    with a comma.
    """
    lines: list[str] = []
    line = ""
    for gap, piece in _pieces(text):
        longer = f"{line}{gap}{piece}" if line else piece
        if font.getlength(longer) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        *full, line = _break(piece, font, room)
        lines.extend(full)
    return [*lines, line]


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """What a line may be broken before, with what is between it and the piece ahead of it."""
    for word in filter(None, text.split(" ")):
        parts = [word] if NO_BREAK in word else _BETWEEN_SIGNS.split(word)
        for position, piece in enumerate(parts):
            yield ("" if position else " "), piece


def _break(word: str, font: ImageFont.FreeTypeFont, room: int) -> list[str]:
    pieces = [""]
    for letter in word:
        if pieces[-1] and font.getlength(pieces[-1] + letter) > room:
            pieces.append("")
        pieces[-1] += letter
    return pieces


def line_height(font: ImageFont.FreeTypeFont) -> int:
    """Dots from one line to the next."""
    return sum(font.getmetrics()) - 2 * spare(font)


def spare(font: ImageFont.FreeTypeFont) -> int:
    """Dots above and below a line that stay empty in ordinary text."""
    return round(_STACKED_MARKS * font.size) if sum(font.getmetrics()) > _ARABIC_LINE * font.size else 0


def overhang(lines: Sequence[str], font: ImageFont.FreeTypeFont) -> tuple[int, int]:
    """Dots that marks reach above the first and below the last line."""
    highest, lowest = font.getbbox(lines[0])[1], font.getbbox(lines[-1])[3]
    top, bottom = spare(font), sum(font.getmetrics()) - spare(font)
    return ceil(max(0, top - highest + 1)), ceil(max(0, lowest - bottom))
