"""The paper slip as lines of text: for serial printers, which would take 16 s for a picture."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from kiosk_app.printing.text_slip import Line, PictureLine, QrLine, TextLine, TextSlip
from kiosk_app.printing.text_slip import Rule as RuleLine
from kiosk_app.slip import SlipContent
from kiosk_app.slip_parts import (
    Address,
    Code,
    CopyMark,
    Logo,
    Look,
    Number,
    Part,
    Rule,
    Words,
    slip_parts,
    without_idle_rules,
)
from kiosk_app.slip_picture import draw_paragraph, logo_on
from queue_link.slip_design import fits_slips_of_text
from queue_link.slip_fonts import SlipFonts

_NUMBER_SCALE = 8
_SIZES = {1: 26, 2: 48}
"""Em in dots of a paragraph that must be drawn, by its scale."""
_BOLD = frozenset({Look.SERVICE, Look.BOOKING, Look.CHECK, Look.TO_DO})


def write_slip(content: SlipContent, fonts: SlipFonts, width: int) -> TextSlip:
    """What ``draw_slip`` draws, but for a logo that would take seconds; ``width`` in dots is for what must be
    drawn."""
    writer = _Writer(fonts, width)
    parts = without_idle_rules(_with_rules(slip_parts(content)))
    return tuple(line for part in parts for line in writer.lines(part))


def _with_rules(parts: Iterable[Part]) -> Iterator[Part]:
    """With a rule below what there is to do, where a picture has a frame."""
    for part in parts:
        yield part
        if isinstance(part, Words) and part.look is Look.TO_DO:
            yield Rule()


class _Writer:
    def __init__(self, fonts: SlipFonts, width: int) -> None:
        self._fonts = fonts
        self._width = width

    def lines(self, part: Part) -> Iterator[Line]:
        match part:
            case Words():
                yield from self._words(part)
            case CopyMark(text):
                yield self._line(text, scale=2, centred=True, framed=True)
            case Number(number):
                yield self._line(number, scale=_NUMBER_SCALE, bold=True, centred=True)
            case Code(address):
                yield QrLine(address)
            case Address(address):
                yield self._line(address, centred=True)
            case Logo(png):
                yield from self._logo(png)
            case Rule():
                yield RuleLine()

    def _logo(self, png: bytes) -> Iterator[PictureLine]:
        logo = logo_on(self._width, png)
        if logo is not None and fits_slips_of_text(*logo.size):
            yield PictureLine(logo)

    def _words(self, words: Words) -> Iterator[TextLine]:
        """The customer's language, and the other one below it."""
        yield self._line(words.first, bold=words.look in _BOLD)
        if words.second:
            yield self._line(words.second)

    def _line(
        self, text: str, *, scale: int = 1, bold: bool = False, centred: bool = False, framed: bool = False
    ) -> TextLine:
        size = _SIZES.get(scale, _SIZES[2])
        draw = partial(
            draw_paragraph, text, self._fonts, self._width, size, 650 if bold else 400, framed=framed
        )
        return TextLine(text, draw, scale, bold, centred, framed)
