"""The paper slip as a picture: a pure function from a ticket to black and white dots.

The whole slip is drawn as one picture, since printers' own fonts cannot write most languages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from math import ceil

import msgspec
import qrcode
from PIL import Image, ImageChops, ImageDraw, ImageFont
from qrcode.constants import ERROR_CORRECT_M

from kiosk_app.slip_fonts import SlipFonts, is_right_to_left
from kiosk_app.slip_labels import SlipLabels
from kiosk_app.waits import NO_BREAK
from queue_link.vocabulary import Language, TicketNumber

MODULE_DOTS = 8
"""Side of one QR module; smaller ones (6 and less) are often not read from a phone's picture."""
QUIET_ZONE = 4
"""Width of the white frame that a QR code needs, in modules."""
NUMBER_SIZE = 208
"""Em of the number in dots, if the paper is wide enough: capitals 151 dots high, 19 mm at 203 dpi."""
_MARGIN = 16
_PAPER, _INK = 255, 0
_SIGN, _OPENS, _CLOSES = r"\u3400-\u9fff", "（《“", "，。、：；？！）》”"
_BETWEEN_SIGNS = re.compile(rf"(?<=[{_SIGN}{_CLOSES}])(?=[^{_CLOSES}])|(?<=[^{_OPENS}])(?=[{_SIGN}{_OPENS}])")
"""Where a line of Chinese may be broken."""
_ARABIC_LINE, _STACKED_MARKS = 1.8, 0.33
"""In em: a line higher than this has room for stacked marks, so much above and below, that no text needs."""


class SlipText(msgspec.Struct, frozen=True):
    """What a slip says in one language."""

    language: Language
    office: str
    service: str
    labels: SlipLabels
    wait: str = ""
    """The forecast: ``about 20–40 min``; empty without one."""
    booking: str = ""
    """The booked time, or why it does not count."""
    come_back: str = ""
    """When to come back; empty for those who stay."""


class SlipContent(msgspec.Struct, frozen=True):
    """All that a slip says. Nothing in it tells who the customer is: slips are left lying about."""

    number: TicketNumber
    taken_at: datetime
    """In local time."""
    before: int
    """Numbers ahead at ``taken_at``."""
    admitted: bool
    """False: the customer waits outside."""
    url: str
    first: SlipText
    """In the customer's language."""
    second: SlipText
    """In a language that the office works in."""
    check: str = ""
    """The ticket's check code."""
    copy: bool = False
    """Marked as a copy, so that two slips with one number can be told apart."""


def second_language(language: Language) -> Language:
    """The other language of a slip: Finnish, and Swedish on a Finnish slip."""
    return Language("sv") if language == "fi" else Language("fi")


def draw_slip(content: SlipContent, fonts: SlipFonts, width: int = 576) -> Image.Image:
    """A 1-bit picture of the slip, ``width`` dots wide (a printer's row) and as high as it needs."""
    press = _Press(fonts, width)
    first, second = content.first, content.second
    to_do = [what_to_do(content, text) for text in (first, second)]
    taken_at = content.taken_at
    blocks = [
        *([press.banner(f"{second.labels.copy} · {first.labels.copy}")] if content.copy else []),
        press.pair(first.office, second.office, 28, 24),
        press.rule(),
        press.pair(first.service, second.service, 38, 28),
        *([press.pair(first.booking, second.booking, 32, 24)] if first.booking else []),
        press.gap(8),
        press.pair(first.labels.your_number, second.labels.your_number, 24, 24, weight=400),
        press.number(content.number),
        *([press.text(first.labels.check_code(content.check), 30, 650)] if content.check else []),
        press.text(first.labels.taken_at(content.taken_at), 28),
        press.rule(),
        press.pair(
            first.labels.numbers_before(content.before, taken_at),
            second.labels.numbers_before(content.before, taken_at),
            32,
            24,
        ),
        *(
            [
                press.pair(
                    first.labels.wait_ahead(first.wait, taken_at),
                    second.labels.wait_ahead(second.wait, taken_at),
                    32,
                    24,
                )
            ]
            if first.wait
            else []
        ),
        press.gap(8),
        press.frame(press.pair(to_do[0], to_do[1], 34, 26, inset=18)),
        press.gap(12),
        press.pair(first.labels.follow, second.labels.follow, 26, 24),
        press.qr(content.url),
        press.address(content.url),
        press.rule(),
        press.pair(first.labels.keep, second.labels.keep, 26, 24),
        press.gap(24),
    ]
    return _in_dots(_stack(blocks, width))


def draw_paragraph(text: str, fonts: SlipFonts, width: int, size: int, weight: int) -> Image.Image:
    """One paragraph alone, as a 1-bit picture ``width`` dots wide with hardly a frame above and below it;
    ``size`` is one em in dots."""
    block = _Press(fonts, width).text(text, size, weight)
    _, top, _, bottom = ImageChops.invert(block).getbbox() or (0, 0, 0, block.height)
    tight = block.crop((0, max(0, top - 3), width, min(block.height, bottom + 3)))
    return _in_dots(tight)


def _in_dots(picture: Image.Image) -> Image.Image:
    return picture.point(lambda level: 255 if level >= 128 else 0, mode="1")


def what_to_do(content: SlipContent, text: SlipText) -> str:
    """Come in, wait outside, or be back later."""
    if text.come_back:
        return text.come_back
    return text.labels.come_in if content.admitted else text.labels.wait_outside


class _Press:
    """Draws the blocks of a slip, each as wide as the paper."""

    def __init__(self, fonts: SlipFonts, width: int) -> None:
        self._fonts = fonts
        self._width = width

    def pair(
        self, first: str, second: str, size: int, second_size: int, weight: int = 650, inset: int = 0
    ) -> Image.Image:
        """The customer's language, and the other one smaller below it unless it says the same."""
        blocks = [self.text(first, size, weight, inset)]
        if second != first:
            blocks.append(self.text(second, second_size, inset=inset))
        return _stack(blocks, self._width)

    def text(self, text: str, size: int, weight: int = 400, inset: int = 0) -> Image.Image:
        """Lines as many as it takes, from the side where the script begins."""
        font = self._fonts.font_for(text, size, weight)
        rtl = is_right_to_left(text)
        edge = _MARGIN + inset
        lines = wrap(text, font, self._width - 2 * edge)
        height = line_height(font)
        above, below = _overhang(lines, font)
        block = self._blank(above + height * len(lines) + below)
        draw = ImageDraw.Draw(block)
        for row, line in enumerate(lines):
            draw.text(
                (self._width - edge if rtl else edge, above + row * height - _spare(font)),
                line,
                fill=_INK,
                font=font,
                anchor="ra" if rtl else "la",
                direction="rtl" if rtl else "ltr",
            )
        return block

    def number(self, number: str) -> Image.Image:
        """The ticket number, as large as the paper is wide."""
        font = number_font(number, self._fonts, self._width - 2 * _MARGIN)
        left, top, right, bottom = font.getbbox(number)
        block = self._blank(round(bottom - top) + 28)
        x = (self._width - (right - left)) / 2 - left
        ImageDraw.Draw(block).text((x, 14 - top), number, fill=_INK, font=font)
        return block

    def qr(self, url: str) -> Image.Image:
        """The address as a QR code with its quiet zone, in the middle of the paper."""
        code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=QUIET_ZONE)
        code.add_data(url)
        code.make(fit=True)
        matrix = code.get_matrix()
        dots = min(MODULE_DOTS, self._width // len(matrix))
        modules = Image.new("L", (len(matrix), len(matrix)), _PAPER)
        modules.putdata([_INK if dark else _PAPER for row in matrix for dark in row])
        picture = modules.resize((len(matrix) * dots, len(matrix) * dots), Image.Resampling.NEAREST)
        block = self._blank(picture.height)
        block.paste(picture, ((self._width - picture.width) // 2, 0))
        return block

    def address(self, url: str) -> Image.Image:
        """The address in small letters, for those who cannot read a QR code with a phone."""
        font = self._fonts.font_for(url, 22)
        lines = wrap(url.removeprefix("https://"), font, self._width - 2 * _MARGIN)
        block = self._blank(line_height(font) * len(lines))
        draw = ImageDraw.Draw(block)
        for row, line in enumerate(lines):
            draw.text((self._width / 2, row * line_height(font)), line, fill=_INK, font=font, anchor="ma")
        return block

    def banner(self, text: str) -> Image.Image:
        """White on black across the paper."""
        font = self._fonts.font_for(text, 40, 700)
        block = Image.new("L", (self._width, line_height(font) + 16), _INK)
        middle = (self._width / 2, block.height / 2)
        ImageDraw.Draw(block).text(middle, text, fill=_PAPER, font=font, anchor="mm")
        return _stack([block, self.gap(10)], self._width)

    def frame(self, block: Image.Image) -> Image.Image:
        """The block in a box."""
        framed = _stack([self.gap(10), block, self.gap(10)], self._width)
        edges = (_MARGIN, 0, self._width - _MARGIN - 1, framed.height - 1)
        ImageDraw.Draw(framed).rounded_rectangle(edges, radius=12, outline=_INK, width=3)
        return framed

    def rule(self) -> Image.Image:
        """A thin line across the paper."""
        block = self._blank(18)
        ImageDraw.Draw(block).rectangle((_MARGIN, 8, self._width - _MARGIN - 1, 9), fill=_INK)
        return block

    def gap(self, height: int) -> Image.Image:
        return self._blank(height)

    def _blank(self, height: int) -> Image.Image:
        return Image.new("L", (self._width, height), _PAPER)


def number_font(number: str, fonts: SlipFonts, room: int) -> ImageFont.FreeTypeFont:
    """The largest font in which ``number`` is at most ``room`` dots wide."""
    size = NUMBER_SIZE
    while (font := fonts.font_for(number, size, 700)).getlength(number) > room:
        size -= 8
    return font


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
    return sum(font.getmetrics()) - 2 * _spare(font)


def _spare(font: ImageFont.FreeTypeFont) -> int:
    """Dots above and below a line that stay empty in ordinary text."""
    return round(_STACKED_MARKS * font.size) if sum(font.getmetrics()) > _ARABIC_LINE * font.size else 0


def _overhang(lines: Sequence[str], font: ImageFont.FreeTypeFont) -> tuple[int, int]:
    """Dots that marks reach above the first and below the last line."""
    highest, lowest = font.getbbox(lines[0])[1], font.getbbox(lines[-1])[3]
    top, bottom = _spare(font), sum(font.getmetrics()) - _spare(font)
    return ceil(max(0, top - highest + 1)), ceil(max(0, lowest - bottom))


def _stack(blocks: Sequence[Image.Image], width: int) -> Image.Image:
    sheet = Image.new("L", (width, sum(block.height for block in blocks)), _PAPER)
    top = 0
    for block in blocks:
        sheet.paste(block, (0, top))
        top += block.height
    return sheet
