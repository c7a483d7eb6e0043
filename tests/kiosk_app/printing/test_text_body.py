"""Text as bytes for a printer's own letters."""

from __future__ import annotations

import re

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk_app.printing.escpos_builder import ByteBuilder
from kiosk_app.printing.job import ProcessIds, build_job
from kiosk_app.printing.settings import PrinterSettings
from kiosk_app.printing.text_body import code_page, plain, text_body, wrap
from kiosk_app.printing.text_slip import QrLine, Rule, TextLine, TextSlip
from tests.kiosk_app.printing.desk import new_builder

PAGES = {"cp1252": 16, "cp866": 17, "cp864": 28}
TEXT = PrinterSettings(code_pages=PAGES)
HAZARD = re.compile(rb"\x10[\x04\x05\x14]")


def picture() -> Image.Image:
    return Image.new("1", (576, 30), 0)


def line(text: str, **look: object) -> TextLine:
    return msgspec.convert({"text": text, "draw": picture, **look}, TextLine)


def body(*lines: TextLine | QrLine | Rule, chosen: PrinterSettings = TEXT) -> bytes:
    return b"".join(part.data for part in text_body(lines, chosen, new_builder()))


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("Jätä hakemus – åäö €", ("cp1252", 16)),
        ("Ваш номер", ("cp866", 17)),
        ("أرقام", None),
        ("號碼", None),
        ("Số của bạn", None),
    ],
)
def test_the_first_code_page_with_all_letters_is_taken(text: str, page: tuple[str, int] | None) -> None:
    """Without one the line is a picture; so is Arabic, which printers neither turn nor join."""
    assert code_page(text, PAGES) == page


def test_each_line_names_its_code_page() -> None:
    """What was printed before does not matter."""
    data = body(line("Ää"), line("Номер"))
    assert data.index(b"\x1bt\x10") < data.index(b"\xc4\xe4\n") < data.index(b"\x1bt\x11")


def test_a_line_without_letters_is_a_picture_of_that_line() -> None:
    """The others stay text."""
    data = body(line("Hei"), line("號碼"), line("Moi"))
    assert data.index(b"Hei\n") < data.index(b"\x1dv0\x00\x48\x00\x18\x00") < data.index(b"Moi\n")


def test_composed_letters_are_one_letter() -> None:
    """An ä that comes as a and two dots is an ä; narrow spaces are spaces."""
    assert plain("a\u0308\u202f1") == "ä\u00a01"


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_text_can_command_the_printer(text: str, address: str) -> None:
    """Control characters are left out, wherever the text comes from."""
    shown = plain(text) + plain(address)
    assert not re.search(r"[\x00-\x1f\x7f]", shown)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(st.characters(codec="cp1252"), max_size=80), max_size=8))
def test_no_job_of_text_holds_a_realtime_command(texts: list[str]) -> None:
    """Not in a line, not where two of them meet."""
    slip: TextSlip = (
        *(line(text, scale=1 + len(text) % 8) for text in texts),
        QrLine("https://vuoro.example/t/x"),
    )
    pieces = build_job(slip, TEXT, new_builder(), ProcessIds())
    assert not HAZARD.search(b"".join(piece.data for piece in pieces))


@pytest.mark.parametrize("length", [13, 1, 2, 17, 125, 1021])
def test_no_length_of_an_address_looks_like_a_command(length: int) -> None:
    """The QR command carries its length in bytes that might be 10 and 04."""
    address = "x" * length
    assert not HAZARD.search(body(QrLine(address)))


def test_a_job_that_would_command_the_printer_is_refused() -> None:
    """The last look, at the bytes as they are sent."""
    ids = ProcessIds()
    with pytest.raises(ValueError, match="a real-time command in the slip's bytes, at "):
        build_job((line("x"),), TEXT, lambda: _Commanding(new_builder()()), ids)


class _Commanding:
    """A builder whose cut would command the printer."""

    def __init__(self, builder: ByteBuilder) -> None:
        self.output = builder.output
        self.hw, self.image, self.qr, self._raw = builder.hw, builder.image, builder.qr, builder._raw

    def cut(self, *, feed: bool) -> None:
        self.output = b"\x10\x04\x01"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("one two three", ["one two", "three"]),
        ("", [""]),
        ("abcdefghijk", ["abcdefgh", "ijk"]),
        ("to abcdefghijk", ["to", "abcdefgh", "ijk"]),
        ("klo\u00a013.10 on", ["klo\u00a013.1", "0 on"]),
    ],
)
def test_lines_end_between_words(text: str, rows: list[str]) -> None:
    """A word that is longer than the paper is broken."""
    assert wrap(text, 8) == rows


def test_a_number_is_as_large_as_the_paper_is_wide() -> None:
    """Eight times where it fits, less on narrow paper."""
    wide = body(line("W042", scale=8))
    narrow = body(line("W042", scale=8), chosen=PrinterSettings(width_dots=200, code_pages=PAGES))
    assert b"\x1d!\x77" in wide
    assert b"\x1d!\x33" in narrow


def test_pieces_of_text_are_few() -> None:
    """Each costs a report; a slip of text is a handful of pieces, each at most half the window."""
    pieces = build_job(
        tuple(line("Vuoronumerosi on " * 5) for _ in range(40)), TEXT, new_builder(), ProcessIds()
    )
    assert 3 < len(pieces) < 12
    assert all(2 * len(piece.data) <= TEXT.window_bytes for piece in pieces)
