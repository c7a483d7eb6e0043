"""The slip as text."""

from __future__ import annotations

import io
import re
from datetime import timedelta

import msgspec
import pytest
import zxingcpp
from PIL import Image, ImageChops

from kiosk_app.interpreter import interpreter
from kiosk_app.printing.choice import PrinterChoice
from kiosk_app.printing.job import ProcessIds, build_job
from kiosk_app.printing.settings import Connection, PrinterSettings
from kiosk_app.printing.text_body import PICTURE_GAP
from kiosk_app.printing.text_slip import QrLine, TextLine, TextSlip
from kiosk_app.slip import SlipContent, slip_content
from kiosk_app.slip_text import write_slip
from kiosk_app.virtual_printer.interpreter import Interpreter
from kiosk_app.virtual_printer.strip import HEAD_TO_CUTTER
from queue_link.qt.translations import Translations
from queue_link.slip_fonts import SlipFonts
from tests.kiosk_app.malmi_setup import BACK_AT, BAND, NOW, SETUP, ticket
from tests.kiosk_app.printing.desk import new_builder

SERIAL = PrinterChoice(connection=Connection.SERIAL, device="/dev/ttyS0", baud=38_400).settings()
TWO_SECONDS = 2.0


def content(language: str, *, copy: bool = False) -> SlipContent:
    """A slip with everything that a slip can have."""
    issued = ticket(
        language=language, wait=BAND, booked_at=NOW + timedelta(hours=1), late=True, come_back_at=BACK_AT
    )
    said = slip_content(issued, SETUP, interpreter(Translations("kiosk")))
    return msgspec.structs.replace(said, copy=copy)


def slip(language: str, *, copy: bool = False) -> TextSlip:
    return write_slip(content(language, copy=copy), SlipFonts.load(), SERIAL.width_dots)


def job_bytes(slip: TextSlip, settings: PrinterSettings = SERIAL) -> bytes:
    return b"".join(piece.data for piece in build_job(slip, settings, new_builder(), ProcessIds()))


def on_paper(data: bytes) -> Image.Image:
    """What the virtual printer makes of it."""
    printer = Interpreter()
    inlet = printer.connect(lambda reply: None)
    printer.receive(inlet, data)
    steps = []
    while step := printer.step():
        steps.append(step)
    (paper,) = [step.slip for step in steps if step.slip]
    return paper


@pytest.mark.parametrize("copy", [False, True])
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_serial_slip_is_sent_within_two_seconds(language: str, copy: bool) -> None:
    """Ten bits a byte at 38,400 baud; no line of these languages needs a picture."""
    data = job_bytes(slip(language, copy=copy))
    assert SERIAL.seconds_on_line(len(data)) < TWO_SECONDS
    assert SERIAL.seconds_on_line(len(data)) == len(data) * 10 / 38_400
    assert b"\x1dv0" not in data


@pytest.mark.parametrize("language", ["fi", "sv", "en", "ar"])
def test_its_qr_code_leads_to_the_visit(language: str) -> None:
    """The printer draws it, with 8 dots a module and a white frame."""
    paper = on_paper(job_bytes(slip(language)))
    (code,) = zxingcpp.read_barcodes(paper.convert("L"))
    assert code.text == "https://vuoro.example/t/7f3k9q2m5x"


def test_it_says_what_the_picture_says() -> None:
    """Every text of both languages, in the order of the picture, and the mark of a copy first."""
    said = content("sv", copy=True)
    texts = [line.text for line in write_slip(said, SlipFonts.load(), 576) if isinstance(line, TextLine)]
    first, second = said.first, said.second
    expected = [
        f"{second.labels.copy} · {first.labels.copy}",
        first.office,
        second.office,
        first.service,
        second.service,
        first.booking,
        second.booking,
        first.labels.your_number,
        second.labels.your_number,
        said.number,
    ]
    assert texts[: len(expected)] == expected
    assert {first.come_back, second.come_back, first.labels.keep, second.labels.keep} <= set(texts)
    assert first.labels.wait_ahead(first.wait, said.taken_at) in texts


def test_the_number_is_the_largest_thing() -> None:
    """Eight times as large as the rest."""
    scales = {line.text: line.scale for line in slip("fi") if isinstance(line, TextLine)}
    assert scales.pop("A042") == 8
    assert set(scales.values()) == {1}


@pytest.mark.parametrize("language", ["fi", "ar"])
def test_the_mark_of_a_copy_is_white_on_black(language: str) -> None:
    """By the printer's own letters, and where they must be drawn."""
    original, copy = (on_paper(job_bytes(slip(language, copy=mark))) for mark in (False, True))
    head = copy.crop((0, HEAD_TO_CUTTER, 576, HEAD_TO_CUTTER + copy.height - original.height)).convert("L")
    box = ImageChops.invert(head).getbbox()
    assert box is not None
    assert sum(head.crop(box).histogram()[:1]) > 0.6 * (box[2] - box[0]) * (box[3] - box[1])


def test_only_lines_without_letters_are_pictures() -> None:
    """On an Arabic slip the Finnish half is still text."""
    data = job_bytes(slip("ar"))
    assert b"\x1dv0" in data
    assert "Jatkolupa".encode("cp1252") in data


@pytest.mark.parametrize("language", ["fi", "sv", "en", "ar"])
def test_no_slip_looks_like_a_realtime_command(language: str) -> None:
    """Neither in its letters nor in its QR code nor in its pictures."""
    assert not re.search(rb"\x10[\x04\x05\x14]", job_bytes(slip(language)))


def black(width: int, height: int) -> bytes:
    """A logo of so many dots, all of them black."""
    file = io.BytesIO()
    Image.new("1", (width, height), 0).save(file, "PNG")
    return file.getvalue()


def with_logo(png: bytes) -> TextSlip:
    said = msgspec.structs.replace(content("fi", copy=True), logo=png)
    return write_slip(said, SlipFonts.load(), SERIAL.width_dots)


@pytest.mark.parametrize(("width", "height"), [(240, 180), (80, 550), (440, 100)])
def test_a_logo_for_which_there_is_time_is_in_the_middle_of_the_paper(width: int, height: int) -> None:
    """The largest that are, and every dot of them."""
    data = job_bytes(with_logo(black(width, height)))
    assert SERIAL.seconds_on_line(len(data)) < TWO_SECONDS
    paper, without = on_paper(data), on_paper(job_bytes(slip("fi", copy=True)))
    assert paper.height - without.height == height + 2 * PICTURE_GAP
    left = (SERIAL.width_dots - width) // 2
    logo = next(
        area
        for top in range(paper.height - height)
        if not any(paper.crop(area := (left, top, left + width, top + height)).tobytes())
    )
    assert 0 not in paper.crop((0, logo[1], left, logo[3])).getextrema()


def test_a_logo_that_would_take_too_long_is_left_out() -> None:
    assert job_bytes(with_logo(black(544, 240))) == job_bytes(slip("fi", copy=True))
    assert job_bytes(with_logo(b"no picture")) == job_bytes(slip("fi", copy=True))


def test_it_has_one_qr_code() -> None:
    """The one of the visit."""
    assert [line.address for line in slip("en") if isinstance(line, QrLine)] == [
        "https://vuoro.example/t/7f3k9q2m5x"
    ]
