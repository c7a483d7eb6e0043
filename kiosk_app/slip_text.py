"""The paper slip as lines of text: for serial printers, which would take 16 s for a picture."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from kiosk_app.printing.text_slip import QrLine, Rule, TextLine, TextSlip
from kiosk_app.slip import SlipContent, draw_paragraph, what_to_do
from kiosk_app.slip_fonts import SlipFonts

_NUMBER_SCALE = 8
_SIZES = {1: 26, 2: 48}
"""Em in dots of a paragraph that must be drawn, by its scale."""


def write_slip(content: SlipContent, fonts: SlipFonts, width: int) -> TextSlip:
    """What ``draw_slip`` draws, in the same order; ``width`` in dots is for paragraphs that must be drawn."""
    return tuple(_Writer(fonts, width).lines(content))


class _Writer:
    def __init__(self, fonts: SlipFonts, width: int) -> None:
        self._fonts = fonts
        self._width = width

    def lines(self, content: SlipContent) -> Iterator[TextLine | QrLine | Rule]:
        first, second = content.first, content.second
        taken_at = content.taken_at
        if content.copy:
            yield self._line(
                f"{second.labels.copy} · {first.labels.copy}", scale=2, centred=True, framed=True
            )
        yield from self._pair(first.office, second.office)
        yield Rule()
        yield from self._pair(first.service, second.service, bold=True)
        yield from self._pair(first.booking, second.booking, bold=True)
        yield from self._pair(first.labels.your_number, second.labels.your_number)
        yield self._line(content.number, scale=_NUMBER_SCALE, bold=True, centred=True)
        if content.check:
            yield self._line(first.labels.check_code(content.check), bold=True)
        yield self._line(first.labels.taken_at(taken_at))
        yield Rule()
        yield from self._pair(
            first.labels.numbers_before(content.before, taken_at),
            second.labels.numbers_before(content.before, taken_at),
        )
        if first.wait:
            waits = [text.labels.wait_ahead(text.wait, taken_at) for text in (first, second)]
            yield from self._pair(*waits)
        yield from self._pair(what_to_do(content, first), what_to_do(content, second), bold=True)
        yield Rule()
        yield from self._pair(first.labels.follow, second.labels.follow)
        yield QrLine(content.url)
        yield self._line(content.url.removeprefix("https://"), centred=True)
        yield from self._pair(first.labels.keep, second.labels.keep)

    def _pair(self, first: str, second: str, *, bold: bool = False) -> Iterator[TextLine]:
        """The customer's language, and the other one below it unless it says the same."""
        if first:
            yield self._line(first, bold=bold)
        if second and second != first:
            yield self._line(second)

    def _line(
        self, text: str, *, scale: int = 1, bold: bool = False, centred: bool = False, framed: bool = False
    ) -> TextLine:
        size = _SIZES.get(scale, _SIZES[2])
        draw = partial(draw_paragraph, text, self._fonts, self._width, size, 650 if bold else 400)
        return TextLine(text, draw, scale, bold, centred, framed)
