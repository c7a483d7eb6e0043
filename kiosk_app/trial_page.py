"""A page without a number, to see whether the printer works: edges, greys, every script, sharp lines."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PIL import Image, ImageDraw

from kiosk_app.printing.text_slip import Rule, TextLine, TextSlip
from kiosk_app.slip_lines import line_height, wrap
from kiosk_app.slip_picture import draw_paragraph
from queue_link.slip_fonts import SlipFonts, is_right_to_left

_PAPER, _INK = 255, 0
_MARGIN = 16
_RULER = 40
_DRAWN_SIZE = 34
SAMPLES = ("ÅÄÖ åäö 0123456789", "AaOo0 Il1 B8 S5", "اختبار الطباعة")
"""Letters that a bad font or a bad head would show."""


def draw_trial_page(lines: Sequence[str], fonts: SlipFonts, width: int = 576) -> Image.Image:
    """A 1-bit picture ``width`` dots wide: ``lines`` (what, where, when), samples of writing, and patterns
    from edge to edge."""
    blocks = [
        *(_text(line, fonts, width, 40 if place == 0 else 26) for place, line in enumerate(lines)),
        _ruler(width),
        *(_text(sample, fonts, width, _DRAWN_SIZE) for sample in SAMPLES),
        _chequers(width),
        _ruler(width),
    ]
    sheet = Image.new("L", (width, sum(block.height for block in blocks)), _PAPER)
    top = 0
    for block in blocks:
        sheet.paste(block, (0, top))
        top += block.height
    return sheet.point(lambda level: 255 if level >= 128 else 0, mode="1")


def write_trial_page(lines: Sequence[str], fonts: SlipFonts, width: int = 576) -> TextSlip:
    """The same for printers that are sent text: in the printer's own letters, which slips are written with
    too, and between two rules from edge to edge. ``width`` in dots is for letters that must be drawn."""

    def line(text: str) -> TextLine:
        return TextLine(text, partial(draw_paragraph, text, fonts, width, _DRAWN_SIZE, 400))

    return (*map(line, lines), Rule(), *map(line, SAMPLES), Rule())


def _text(text: str, fonts: SlipFonts, width: int, size: int) -> Image.Image:
    font = fonts.font_for(text, size)
    rtl = is_right_to_left(text)
    lines = wrap(text, font, width - 2 * _MARGIN)
    block = Image.new("L", (width, line_height(font) * len(lines)), _PAPER)
    for row, line in enumerate(lines):
        place = (width - _MARGIN if rtl else _MARGIN, row * line_height(font))
        direction = "rtl" if rtl else "ltr"
        ImageDraw.Draw(block).text(
            place, line, fill=_INK, font=font, anchor="ra" if rtl else "la", direction=direction
        )
    return block


def _ruler(width: int) -> Image.Image:
    """A line from the first dot to the last, with a mark every 8 dots (1 mm at 203 dpi)."""
    block = Image.new("L", (width, _RULER), _PAPER)
    draw = ImageDraw.Draw(block)
    draw.line((0, 12, width - 1, 12), fill=_INK, width=2)
    for dot in range(0, width, 8):
        draw.line((dot, 12, dot, 28 if dot % 80 == 0 else 20), fill=_INK)
    draw.line((width - 1, 12, width - 1, 28), fill=_INK)
    return block


def _chequers(width: int) -> Image.Image:
    """Half of the dots, in squares of one dot to eight."""
    block = Image.new("L", (width, 64), _PAPER)
    for y in range(64):
        side = (1, 2, 4, 8)[y // 16]
        for x in range(width):
            if (x // side + y // side) % 2:
                block.putpixel((x, y), _INK)
    return block
