"""The test page reaches from edge to edge and can be read."""

from __future__ import annotations

import pytest
from PIL import ImageChops

from kiosk_app.printing.text_body import CELL
from kiosk_app.trial_page import SAMPLES, draw_trial_page, write_trial_page
from queue_link.slip_fonts import SlipFonts
from tests.kiosk_app.test_slip_text import SERIAL, TWO_SECONDS, job_bytes, on_paper


@pytest.mark.parametrize("width", [384, 576])
def test_the_page_uses_every_dot_of_a_row(width: int) -> None:
    page = draw_trial_page(("Malmi", "2026-03-02 11:00:00"), SlipFonts.load(), width)
    box = ImageChops.invert(page.convert("L")).getbbox()
    assert (page.mode, page.width) == ("1", width)
    assert box is not None
    assert (box[0], box[2]) == (0, width)


def test_the_page_says_where_and_when() -> None:
    fonts = SlipFonts.load()
    one, other = (draw_trial_page(("Malmi", time), fonts) for time in ("11:00:00", "11:00:07"))
    assert one.size == other.size
    assert ImageChops.difference(one.convert("L"), other.convert("L")).getbbox() is not None


def test_a_printer_that_is_sent_text_shows_its_own_letters() -> None:
    """Those that slips are written with, by its code page; a picture would hold up a serial line for 7 s."""
    page = write_trial_page(("Malmi", "2026-03-02 11:00:00"), SlipFonts.load(), 576)
    data = job_bytes(page)
    assert "Malmi".encode("cp1252") in data
    assert SAMPLES[0].encode("cp1252") in data
    assert SERIAL.seconds_on_line(len(data)) < TWO_SECONDS
    box = ImageChops.invert(on_paper(data).convert("L")).getbbox()
    assert box is not None
    assert (box[0] < CELL[0], box[2] > 576 - CELL[0]) == (True, True)
