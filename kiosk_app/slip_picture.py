"""The paper slip as a picture: a pure function from a ticket to black and white dots.

The whole slip is drawn as one picture, since printers' own fonts cannot write most languages.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

import qrcode
from PIL import Image, ImageChops, ImageDraw, ImageFont
from qrcode.constants import ERROR_CORRECT_M

from kiosk_app.slip import SlipContent
from kiosk_app.slip_lines import line_height, overhang, spare, wrap
from kiosk_app.slip_parts import Address, Code, CopyMark, Logo, Look, Number, Part, Rule, Words, slip_parts
from queue_link.slip_fonts import SlipFonts, is_right_to_left

MODULE_DOTS = 8
"""Side of one QR module; smaller ones (6 and less) are often not read from a phone's picture."""
QUIET_ZONE = 4
"""Width of the white frame that a QR code needs, in modules."""
NUMBER_SIZE = 208
"""Em of the number in dots, if the paper is wide enough: capitals 151 dots high, 19 mm at 203 dpi."""
_MARGIN = 16
_PAPER, _INK = 255, 0
_END = 24
"""Dots of white below the last line."""
_INSET = 18
"""Dots between a frame and what is in it."""


@dataclass(frozen=True)
class _Letters:
    """How a paragraph is written; sizes are one em in dots."""

    size: int
    second: int
    """Of the other language, which is in ordinary weight."""
    weight: int = 650
    above: int = 0
    """Dots of white above it."""


_LETTERS = {
    Look.OFFICE: _Letters(28, 24),
    Look.SERVICE: _Letters(38, 28),
    Look.BOOKING: _Letters(32, 24),
    Look.CAPTION: _Letters(24, 24, weight=400, above=8),
    Look.CHECK: _Letters(30, 24),
    Look.MOMENT: _Letters(28, 24, weight=400),
    Look.FACT: _Letters(32, 24),
    Look.TO_DO: _Letters(34, 26),
    Look.NOTE: _Letters(26, 24),
}


def draw_slip(content: SlipContent, fonts: SlipFonts, width: int = 576) -> Image.Image:
    """A 1-bit picture of the slip, ``width`` dots wide (a printer's row) and as high as it needs."""
    press = _Press(fonts, width)
    blocks = [press.part(part) for part in slip_parts(content)]
    return _in_dots(_stack([*blocks, press.gap(_END)], width))


def logo_on(width: int, png: bytes) -> Image.Image | None:
    """The logo in grey, smaller where the paper, of ``width`` dots, is narrow; None if it cannot be read."""
    try:
        with Image.open(io.BytesIO(png), formats=["PNG"]) as opened:
            logo = opened.convert("L")
    except (OSError, SyntaxError, ValueError):  # Pillow has all of them for a broken file.
        return None
    logo.thumbnail((width - 2 * _MARGIN, logo.height), Image.Resampling.BOX)
    return logo


def draw_paragraph(
    text: str, fonts: SlipFonts, width: int, size: int, weight: int, *, framed: bool = False
) -> Image.Image:
    """One paragraph alone, as a 1-bit picture ``width`` dots wide with hardly a frame above and below it;
    ``size`` is one em in dots. ``framed`` is white on black."""
    block = _Press(fonts, width).text(text, size, weight)
    _, top, _, bottom = ImageChops.invert(block).getbbox() or (0, 0, 0, block.height)
    tight = block.crop((0, max(0, top - 3), width, min(block.height, bottom + 3)))
    return _in_dots(ImageChops.invert(tight) if framed else tight)


def number_font(number: str, fonts: SlipFonts, room: int) -> ImageFont.FreeTypeFont:
    """The largest font in which ``number`` is at most ``room`` dots wide."""
    size = NUMBER_SIZE
    while (font := fonts.font_for(number, size, 700)).getlength(number) > room:
        size -= 8
    return font


def _in_dots(picture: Image.Image) -> Image.Image:
    return picture.point(lambda level: 255 if level >= 128 else 0, mode="1")


class _Press:
    """Draws the parts of a slip, each as wide as the paper."""

    def __init__(self, fonts: SlipFonts, width: int) -> None:
        self._fonts = fonts
        self._width = width

    def part(self, part: Part) -> Image.Image:
        match part:
            case Words(look=Look.TO_DO):
                return _stack(
                    [self.gap(8), self._frame(self._words(part, _INSET)), self.gap(12)], self._width
                )
            case Words():
                return _stack([self.gap(_LETTERS[part.look].above), self._words(part)], self._width)
            case CopyMark(text):
                return self._banner(text)
            case Logo(png):
                return self._logo(png)
            case Number(number):
                return self._number(number)
            case Code(address):
                return self._code(address)
            case Address(address):
                return self._address(address)
            case Rule():
                return self._rule()

    def text(self, text: str, size: int, weight: int = 400, inset: int = 0) -> Image.Image:
        """Lines as many as it takes, from the side where the script begins."""
        font = self._fonts.font_for(text, size, weight)
        rtl = is_right_to_left(text)
        edge = _MARGIN + inset
        lines = wrap(text, font, self._width - 2 * edge)
        height = line_height(font)
        above, below = overhang(lines, font)
        block = self.gap(above + height * len(lines) + below)
        draw = ImageDraw.Draw(block)
        for row, line in enumerate(lines):
            draw.text(
                (self._width - edge if rtl else edge, above + row * height - spare(font)),
                line,
                fill=_INK,
                font=font,
                anchor="ra" if rtl else "la",
                direction="rtl" if rtl else "ltr",
            )
        return block

    def gap(self, height: int) -> Image.Image:
        return Image.new("L", (self._width, height), _PAPER)

    def _words(self, words: Words, inset: int = 0) -> Image.Image:
        """The customer's language, and the other one smaller below it."""
        letters = _LETTERS[words.look]
        blocks = [self.text(words.first, letters.size, letters.weight, inset)]
        if words.second:
            blocks.append(self.text(words.second, letters.second, inset=inset))
        return _stack(blocks, self._width)

    def _logo(self, png: bytes) -> Image.Image:
        """In the middle of the paper; nothing if it cannot be read."""
        logo = logo_on(self._width, png)
        if logo is None:
            return self.gap(0)
        return _stack([self.gap(8), self._centred(logo), self.gap(12)], self._width)

    def _number(self, number: str) -> Image.Image:
        """The ticket number, as large as the paper is wide."""
        font = number_font(number, self._fonts, self._width - 2 * _MARGIN)
        left, top, right, bottom = font.getbbox(number)
        block = self.gap(round(bottom - top) + 28)
        x = (self._width - (right - left)) / 2 - left
        ImageDraw.Draw(block).text((x, 14 - top), number, fill=_INK, font=font)
        return block

    def _code(self, address: str) -> Image.Image:
        """The address as a QR code with its quiet zone, in the middle of the paper."""
        code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=QUIET_ZONE)
        code.add_data(address)
        code.make(fit=True)
        matrix = code.get_matrix()
        dots = min(MODULE_DOTS, self._width // len(matrix))
        modules = Image.new("L", (len(matrix), len(matrix)), _PAPER)
        modules.putdata([_INK if dark else _PAPER for row in matrix for dark in row])
        side = len(matrix) * dots
        return self._centred(modules.resize((side, side), Image.Resampling.NEAREST))

    def _address(self, address: str) -> Image.Image:
        """The address in small letters, for those who cannot read a QR code with a phone."""
        font = self._fonts.font_for(address, 22)
        lines = wrap(address, font, self._width - 2 * _MARGIN)
        block = self.gap(line_height(font) * len(lines))
        draw = ImageDraw.Draw(block)
        for row, line in enumerate(lines):
            draw.text((self._width / 2, row * line_height(font)), line, fill=_INK, font=font, anchor="ma")
        return block

    def _banner(self, text: str) -> Image.Image:
        """White on black across the paper."""
        font = self._fonts.font_for(text, 40, 700)
        block = Image.new("L", (self._width, line_height(font) + 16), _INK)
        middle = (self._width / 2, block.height / 2)
        ImageDraw.Draw(block).text(middle, text, fill=_PAPER, font=font, anchor="mm")
        return _stack([block, self.gap(10)], self._width)

    def _frame(self, block: Image.Image) -> Image.Image:
        """The block in a box."""
        framed = _stack([self.gap(10), block, self.gap(10)], self._width)
        edges = (_MARGIN, 0, self._width - _MARGIN - 1, framed.height - 1)
        ImageDraw.Draw(framed).rounded_rectangle(edges, radius=12, outline=_INK, width=3)
        return framed

    def _rule(self) -> Image.Image:
        """A thin line across the paper."""
        block = self.gap(18)
        ImageDraw.Draw(block).rectangle((_MARGIN, 8, self._width - _MARGIN - 1, 9), fill=_INK)
        return block

    def _centred(self, picture: Image.Image) -> Image.Image:
        block = self.gap(picture.height)
        block.paste(picture, ((self._width - picture.width) // 2, 0))
        return block


def _stack(blocks: Sequence[Image.Image], width: int) -> Image.Image:
    sheet = Image.new("L", (width, sum(block.height for block in blocks)), _PAPER)
    top = 0
    for block in blocks:
        sheet.paste(block, (0, top))
        top += block.height
    return sheet
