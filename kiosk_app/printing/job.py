"""From a slip to the bytes of a print job, in pieces that the printer confirms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PIL import Image

from kiosk_app.printing.escpos_builder import NewBuilder
from kiosk_app.printing.picture_body import Part, picture_body
from kiosk_app.printing.settings import PrinterSettings
from kiosk_app.printing.text_body import text_body
from kiosk_app.printing.text_slip import TextSlip

AUTOMATIC_STATUS = b"\x1da\xff"
"""GS a: tell every change of status unasked. ESC @ switches it off, so each job switches it on again."""
INITIALISE = b"\x1b@" + AUTOMATIC_STATUS
_REALTIME = re.compile(rb"\x10[\x04\x05\x14]")


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
    slip: Image.Image | TextSlip,
    settings: PrinterSettings,
    new_builder: NewBuilder,
    new_id: ProcessIds,
    *,
    cut_first: bool = False,
    confirm: bool = True,
) -> tuple[Piece, ...]:
    """The pieces of one slip; the last one is the cut and nothing else.

    ``cut_first`` cuts off what a broken job has left hanging. Without ``confirm`` no ids are asked for.
    Raises ``ValueError`` when a picture is wider than the paper, or bytes look like real-time commands.
    """
    body = (
        picture_body(slip, settings, new_builder)
        if isinstance(slip, Image.Image)
        else _together(text_body(slip, settings, new_builder), settings.piece_bytes // 2)
    )
    parts = (_start(settings, new_builder, cut_first), *body, _end(settings, new_builder))
    pieces = tuple(_piece(part, new_id(), confirm) for part in parts)
    # The ends of pieces meet on the line, so all of them are looked at as one.
    if hazard := _REALTIME.search(b"".join(piece.data for piece in pieces)):
        raise ValueError(f"a real-time command in the slip's bytes, at {hazard.start()}")
    return pieces


def _piece(part: Part, process_id: bytes, confirm: bool) -> Piece:
    return Piece(part.data + (report(process_id) if confirm else b""), process_id, part.mm)


def _start(settings: PrinterSettings, new_builder: NewBuilder, cut_first: bool) -> Part:
    start = new_builder()
    start.hw("INIT")
    start._raw(AUTOMATIC_STATUS)
    if cut_first:
        start.cut(feed=False)
    return Part(start.output, settings.cutter_mm if cut_first else 0.0)


def _end(settings: PrinterSettings, new_builder: NewBuilder) -> Part:
    end = new_builder()
    end.cut(feed=False)  # GS V 66 0: feed to the cutter exactly, then cut.
    return Part(end.output, settings.cutter_mm)


def _together(parts: Iterable[Part], most_bytes: int) -> Iterator[Part]:
    """Small parts joined until they are about ``most_bytes`` long: each piece costs a report."""
    data, mm = b"", 0.0
    for part in parts:
        if data and len(data) + len(part.data) > most_bytes:
            yield Part(data, mm)
            data, mm = b"", 0.0
        data, mm = data + part.data, mm + part.mm
    yield Part(data, mm)
