"""A slip of text as bytes: the printer's own letters and QR code, pictures of lines it cannot write."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

from PIL import Image

from kiosk_app.printing.escpos_builder import NewBuilder
from kiosk_app.printing.picture_body import Part, picture_body
from kiosk_app.printing.settings import PrinterSettings
from kiosk_app.printing.text_slip import PictureLine, QrLine, Rule, TextLine, TextSlip

CELL = (12, 24)
"""Dots of one character in the printer's usual font, wide and high."""
QR_MODULE_DOTS = 8
PICTURE_GAP = 12
"""Dots."""
_QR_FRAME_DOTS = 32
_QR_ROWS = 41 * QR_MODULE_DOTS
"""A code for 60 characters is 33 modules high; a few more do no harm to an estimate."""
_MEDIUM = 1
"""Error correction level M."""
_LINE_GAP = 6
_NOT_WRITTEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2066-\u2069\ufeff]")
_SPACES = re.compile(r"[\u2000-\u200a\u202f]")
_SIMPLE_SPACE = "\u00a0"


def text_body(slip: TextSlip, settings: PrinterSettings, new_builder: NewBuilder) -> Iterator[Part]:
    """The parts of the slip, in order."""
    yield Part(b"\x1b3" + bytes([CELL[1] + _LINE_GAP]), 0.0)
    for line in slip:
        match line:
            case TextLine():
                yield from _paragraph(line, settings, new_builder)
            case QrLine(address):
                yield _qr_code(address, settings, new_builder)
            case PictureLine(picture):
                yield from _in_the_middle(picture, settings, new_builder)
            case Rule():
                yield _written([b"-" * (settings.width_dots // CELL[0])], b"", 1, settings)


def _in_the_middle(
    picture: Image.Image, settings: PrinterSettings, new_builder: NewBuilder
) -> Iterator[Part]:
    """With a little white above and below."""
    gap = b"\x1bJ" + bytes([PICTURE_GAP])
    yield Part(gap + b"\x1ba\x01", settings.millimetres(PICTURE_GAP))
    yield from picture_body(picture, settings, new_builder)
    yield Part(b"\x1ba\x00" + gap, settings.millimetres(PICTURE_GAP))


def _paragraph(line: TextLine, settings: PrinterSettings, new_builder: NewBuilder) -> Iterator[Part]:
    text = plain(line.text)
    page = code_page(text, settings.code_pages)
    if page is None:
        yield from picture_body(line.draw(), settings, new_builder)
        return
    codec, number = page
    scale = min(line.scale, max(1, settings.width_dots // CELL[0] // max(1, len(text.split(" ")[0]))))
    rows = wrap(text, settings.width_dots // CELL[0] // scale)
    style = b"\x1bt" + bytes([number]) + _style(line, scale)
    yield _written([row.encode(codec) for row in rows], style, scale, settings)


def _style(line: TextLine, scale: int) -> bytes:
    return (
        b"\x1ba"
        + bytes([line.centred])
        + b"\x1bE"
        + bytes([line.bold])
        + b"\x1dB"
        + bytes([line.framed])
        + b"\x1d!"
        + bytes([(scale - 1) << 4 | scale - 1])
    )


def _written(rows: list[bytes], style: bytes, scale: int, settings: PrinterSettings) -> Part:
    height = CELL[1] * scale + _LINE_GAP
    plain_again = b"\x1ba\x00\x1bE\x00\x1dB\x00\x1d!\x00" if style else b""
    text = b"".join(row + b"\n" for row in rows)
    return Part(style + text + plain_again, settings.millimetres(height * len(rows)))


def _qr_code(address: str, settings: PrinterSettings, new_builder: NewBuilder) -> Part:
    """In the middle of the paper, with the white frame that it needs above and below."""
    code = new_builder()
    code._raw(b"\x1bJ" + bytes([_QR_FRAME_DOTS]) + b"\x1ba\x01")
    code.qr(plain(address), ec=_MEDIUM, size=QR_MODULE_DOTS, native=True)
    code._raw(b"\x1ba\x00\x1bJ" + bytes([_QR_FRAME_DOTS]))
    return Part(code.output, settings.millimetres(_QR_ROWS + 2 * _QR_FRAME_DOTS))


def plain(text: str) -> str:
    """Composed letters, simple spaces, and no control characters: none of them can be taken for a command."""
    composed = unicodedata.normalize("NFC", text)
    return _NOT_WRITTEN.sub("", _SPACES.sub(_SIMPLE_SPACE, composed))


def code_page(text: str, pages: Mapping[str, int]) -> tuple[str, int] | None:
    """The first code page with all letters of ``text``, and its number; None when it must be a picture."""
    if any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text):
        return None
    for codec, number in pages.items():
        try:
            text.encode(codec)
        except UnicodeEncodeError:
            continue
        return codec, number
    return None


def wrap(text: str, columns: int) -> list[str]:
    """Lines of at most ``columns`` characters; words that are longer are broken."""
    rows = [""]
    for word in filter(None, text.split(" ")):
        longer = f"{rows[-1]} {word}" if rows[-1] else word
        if len(longer) <= columns:
            rows[-1] = longer
            continue
        pieces = [word[at : at + columns] for at in range(0, len(word), columns)]
        rows[-1:] = [*filter(None, rows[-1:]), *pieces]
    return rows
