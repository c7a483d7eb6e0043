"""From the picture of a slip to the bytes of a print job, in pieces that the printer confirms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image

from kiosk_app.printing.escpos_builder import ByteBuilder, NewBuilder
from kiosk_app.printing.settings import PrinterSettings

AUTOMATIC_STATUS = b"\x1da\xff"
"""GS a: tell every change of status unasked. ESC @ switches it off, so each job switches it on again."""
INITIALISE = b"\x1b@" + AUTOMATIC_STATUS
_REALTIME = re.compile(rb"\x10(?=[\x04\x05\x14])")
_CUTTER_MM = 15.0
"""From the print head to the cutter, about."""


@dataclass(frozen=True)
class Piece:
    """Bytes that are sent together."""

    data: bytes
    process_id: bytes
    """Comes back when the piece has been printed, if the printer confirms."""
    mm: float
    """Paper it moves."""


class ProcessIds:
    """Ids that do not repeat for 81 million pieces: four printable characters each."""

    def __init__(self, first: int = 0) -> None:
        self._next = first

    def __call__(self) -> bytes:
        number, self._next = self._next, self._next + 1
        return bytes(0x20 + number // 95**place % 95 for place in (3, 2, 1, 0))


def report(process_id: bytes) -> bytes:
    """GS ( H function 48: the command that makes the printer send the id back once it gets there."""
    return b"\x1d(H\x06\x0000" + process_id


def build_job(
    picture: Image.Image,
    settings: PrinterSettings,
    new_builder: NewBuilder,
    new_id: ProcessIds,
    *,
    cut_first: bool = False,
    confirm: bool = True,
) -> tuple[Piece, ...]:
    """The pieces of one slip; the last one is the cut and nothing else.

    ``cut_first`` cuts off what a broken job has left hanging. Without ``confirm`` no ids are asked for.
    Raises ``ValueError`` when the picture is wider than the paper.
    """
    if picture.width > settings.width_dots:
        raise ValueError(f"picture of {picture.width} dots on paper of {settings.width_dots}")
    return tuple(_pieces(without_realtime(picture), settings, new_builder, new_id, cut_first, confirm))


def _pieces(
    picture: Image.Image,
    settings: PrinterSettings,
    new_builder: NewBuilder,
    new_id: ProcessIds,
    cut_first: bool,
    confirm: bool,
) -> Iterator[Piece]:
    def piece(builder: ByteBuilder, mm: float) -> Piece:
        process_id = new_id()
        return Piece(builder.output + (report(process_id) if confirm else b""), process_id, mm)

    start = new_builder()
    start.hw("INIT")
    start._raw(AUTOMATIC_STATUS)
    if cut_first:
        start.cut(feed=False)
    yield piece(start, _CUTTER_MM if cut_first else 0.0)

    for top in range(0, picture.height, settings.band_rows):
        bottom = min(top + settings.band_rows, picture.height)
        band = new_builder()
        band.image(
            picture.crop((0, top, picture.width, bottom)),
            impl="bitImageRaster",
            fragment_height=settings.band_rows,
        )
        yield piece(band, settings.millimetres(bottom - top))

    end = new_builder()
    end.cut(feed=False)  # GS V 66 0: feed to the cutter exactly, then cut.
    yield piece(end, _CUTTER_MM)


def without_realtime(picture: Image.Image) -> Image.Image:
    """The picture with no byte pair that a printer would obey as a real-time command (10 04, 10 05, 10 14).

    Printers look for these inside pictures too. A lone dot (10) gets a second one beside it (18): nobody
    sees it, and no new pair can come of it.
    """
    rows = picture.convert("1").tobytes("raw", "1;I")
    return Image.frombytes("1", picture.size, _REALTIME.sub(b"\x18", rows), "raw", "1;I")
