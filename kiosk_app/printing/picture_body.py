"""A picture as bytes: bands of dots that a printer's memory has room for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image

from kiosk_app.printing.escpos_builder import NewBuilder
from kiosk_app.printing.settings import PrinterSettings

_REALTIME = re.compile(rb"\x10(?=[\x04\x05\x14])")


@dataclass(frozen=True)
class Part:
    """Whole commands that belong together."""

    data: bytes
    mm: float
    """Paper they move."""


def picture_body(picture: Image.Image, settings: PrinterSettings, new_builder: NewBuilder) -> Iterator[Part]:
    """The bands of the picture, from the top. Raises ``ValueError`` when it is wider than the paper."""
    if picture.width > settings.width_dots:
        raise ValueError(f"picture of {picture.width} dots on paper of {settings.width_dots}")
    harmless = without_realtime(picture)
    for top in range(0, picture.height, settings.band_rows):
        bottom = min(top + settings.band_rows, picture.height)
        band = new_builder()
        band.image(
            harmless.crop((0, top, picture.width, bottom)),
            impl="bitImageRaster",
            fragment_height=settings.band_rows,
        )
        yield Part(band.output, settings.millimetres(bottom - top))


def without_realtime(picture: Image.Image) -> Image.Image:
    """The picture with no byte pair that a printer would obey as a real-time command (10 04, 10 05, 10 14).

    Printers look for these inside pictures too. A lone dot (10) gets a second one beside it (18): nobody
    sees it, and no new pair can come of it.
    """
    rows = picture.convert("1").tobytes("raw", "1;I")
    return Image.frombytes("1", picture.size, _REALTIME.sub(b"\x18", rows), "raw", "1;I")
