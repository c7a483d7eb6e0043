"""Slips of which every row of dots says whose it is."""

from __future__ import annotations

from dataclasses import dataclass

from PIL import Image

BAND_ROWS, BANDS = 24, 10
_ROW_BYTES = 72


def marked_slip(number: int, copy: bool) -> Image.Image:
    """30 mm of paper; each row carries the number, the copy mark and its place."""
    rows = b"".join(_row(number, copy, band) * BAND_ROWS for band in range(BANDS))
    return Image.frombytes("1", (8 * _ROW_BYTES, BAND_ROWS * BANDS), rows, "raw", "1;I")


def _row(number: int, copy: bool, band: int) -> bytes:
    """The high bit keeps every byte from looking like a command."""
    marks = [*divmod(number, 100), copy, band]
    return bytes([0xA5, *(0x80 | mark for mark in marks), 0xC3, 0xC3, 0xC3]) * (_ROW_BYTES // 8)


@dataclass(frozen=True)
class ReadSlip:
    """What is on a piece of paper that was cut off."""

    tickets: frozenset[tuple[int, bool]]
    """Numbers on it, and whether as a copy."""
    whole: bool
    """Every row of one slip is there, in its order."""


def read_slip(paper: Image.Image) -> ReadSlip:
    """Read the paper, row by row; empty rows say nothing."""
    data = paper.tobytes("raw", "1;I")
    rows = [data[at : at + _ROW_BYTES] for at in range(0, len(data), _ROW_BYTES)]
    marks = [tuple(byte & 0x7F for byte in row[1:5]) for row in rows if any(row)]
    tickets = frozenset((100 * high + low, bool(copy)) for high, low, copy, _ in marks)
    places = [place for *_, place in marks]
    whole = places == [band for band in range(BANDS) for _ in range(BAND_ROWS)]
    return ReadSlip(tickets, whole and len(tickets) == 1)
