from __future__ import annotations

import pytest
from PIL import Image, ImageChops

from kiosk_app.virtual_printer.strip import HEAD_TO_CUTTER, Strip


def dark_rows(paper: Image.Image) -> tuple[int, int]:
    box = ImageChops.invert(paper.convert("L")).getbbox()
    assert box is not None
    return box[1], box[3]


def test_paper_between_head_and_knife_begins_the_slip() -> None:
    """Fed to the knife and cut, a slip holds what was printed; the next one begins white."""
    strip = Strip(16)
    strip.raster(b"\xff\xff" * 10, 2, 10)
    strip.feed(HEAD_TO_CUTTER)
    slip = strip.cut()
    assert slip.size == (16, HEAD_TO_CUTTER + 10)
    assert dark_rows(slip) == (HEAD_TO_CUTTER, HEAD_TO_CUTTER + 10)
    assert strip.rows == HEAD_TO_CUTTER


def test_a_cut_without_a_feed_leaves_the_print_inside() -> None:
    """As on a real printer: the lines come out on the next slip."""
    strip = Strip(16)
    strip.raster(b"\xff\xff" * 10, 2, 10)
    assert strip.cut().height == 10
    strip.feed(HEAD_TO_CUTTER)
    assert dark_rows(strip.cut()) == (HEAD_TO_CUTTER - 10, HEAD_TO_CUTTER)


def test_what_is_wider_than_the_paper_is_lost() -> None:
    """Dots beyond the edge do not come back on the next line."""
    part = Strip(16).raster(b"\x00\x00\xff", 3, 1)
    assert part.size == (16, 1)
    assert part.convert("L").getextrema() == (255, 255)


def test_lines_are_aligned() -> None:
    """Left, in the middle and right."""
    starts = []
    for align in range(3):
        box = ImageChops.invert(Strip(240).line("HH", align, 1, 30).convert("L")).getbbox()
        assert box is not None
        starts.append(box[0])
    assert starts == sorted(starts)
    assert starts[2] >= 216


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("letter", ["O", "M", "W", "i", "Å", "g"])
def test_letters_keep_to_their_cells(letter: str, bold: bool) -> None:
    """As wide as the cell at most, in the middle of it, and whole: at the end of a line too."""
    line = Strip(240).line(f"{letter} {letter}", 0, 1, 30, bold=bold).convert("L")
    first, between, last = (line.crop((12 * column, 0, 12 * column + 12, 30)) for column in range(3))
    assert first.tobytes() == last.tobytes()
    assert between.getextrema() == (255, 255)
    box = ImageChops.invert(first).getbbox()
    assert box is not None
    assert abs(box[0] - (12 - box[2])) <= 2
