"""A phone's part in the demo."""

from __future__ import annotations

from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from queue_server.demo.phone import draw_code, photograph
from queue_server.demo.program import SceneFailed

PAGE = "http://127.0.0.1:8080/t/UTPJEHRMXDVBZBDHUVH4"


def test_the_code_leads_to_the_page(tmp_path: Path) -> None:
    draw_code(PAGE, tmp_path / "code.png")
    with Image.open(tmp_path / "code.png") as picture:
        (code,) = zxingcpp.read_barcodes(picture.convert("L"))
    assert code.text == PAGE


async def test_a_browser_that_makes_no_picture_is_told_of(tmp_path: Path) -> None:
    """With its exit status; any program does that is no browser."""
    with pytest.raises(SceneFailed, match=r"false made no picture of a phone page \(exit status 1\)"):
        await photograph("false", PAGE, tmp_path / "page.png")
