from __future__ import annotations

import re

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk_app.printing.job import Piece, ProcessIds, build_job, report
from kiosk_app.printing.picture_body import without_realtime
from kiosk_app.printing.settings import PrinterSettings
from tests.fakes.faulty_printer import token_length
from tests.kiosk_app.printing.desk import draw, new_builder

NARROW = PrinterSettings(width_dots=200)
REALTIME = re.compile(rb"\x10[\x04\x05\x14]")
HAZARDS = [b"\x10\x04\x01", b"\x10\x05\x02", b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08", b"\x10\x10\x04\x04"]


def build(picture: Image.Image, chosen: PrinterSettings, **options: bool) -> tuple[Piece, ...]:
    return build_job(picture, chosen, new_builder(), ProcessIds(), **options)


def commands(data: bytes) -> list[bytes]:
    found = []
    while data:
        length = token_length(data)
        assert length, f"incomplete command: {data[:20]!r}"
        found.append(data[:length])
        data = data[length:]
    return found


def test_every_piece_reports_itself() -> None:
    """Each piece ends by asking for its own process id."""
    pieces = build(draw(False), PrinterSettings())
    assert all(piece.data.endswith(report(piece.process_id)) for piece in pieces)
    assert len({piece.process_id for piece in pieces}) == len(pieces)


def test_a_job_has_a_start_bands_and_a_cut() -> None:
    """It begins by resetting the printer and asking for status; it ends with a cut at the cutter."""
    first, *bands, last = build(draw(False), PrinterSettings())
    assert commands(first.data)[:2] == [b"\x1b@", b"\x1da\xff"]
    assert [commands(band.data)[0][:8] for band in bands] == [b"\x1dv0\x00\x48\x00\x18\x00"] * 10
    assert commands(last.data)[0] == b"\x1dVB\x00"


def test_what_hangs_from_the_printer_is_cut_off_first() -> None:
    """After a broken job the cut comes before the first band."""
    first = build(draw(False), PrinterSettings(), cut_first=True)[0]
    assert commands(first.data)[2] == b"\x1dVB\x00"


def test_no_ids_for_a_printer_that_does_not_know_them() -> None:
    """Without confirmation there is no GS ( H in the job."""
    pieces = build(draw(False), PrinterSettings(), confirm=False)
    assert not any(b"\x1d(H" in piece.data for piece in pieces)


@pytest.mark.parametrize("buffer_bytes", [1024, 2048, 4096, 65536])
def test_two_pieces_fit_in_the_buffer(buffer_bytes: int) -> None:
    """However small the printer's memory, one piece can be printed while the next is on its way."""
    chosen = PrinterSettings(buffer_bytes=buffer_bytes)
    assert 2 * max(len(piece.data) for piece in build(draw(False), chosen)) <= chosen.window_bytes


def test_a_picture_wider_than_the_paper_is_refused() -> None:
    """It would be cut off at the edge."""
    with pytest.raises(ValueError, match="picture of 584 dots on paper of 576"):
        build(Image.new("1", (584, 8), 1), PrinterSettings())


def test_lengths_are_known() -> None:
    """The paper that a job moves is known in millimetres."""
    chosen = msgspec.structs.replace(PrinterSettings(), dpi=254)
    bands = build(draw(False), chosen)[1:-1]
    assert sum(band.mm for band in bands) == pytest.approx(24.0)


def test_process_ids_are_printable_and_do_not_repeat() -> None:
    """Only bytes from 20 to 7E may be in them."""
    new_id = ProcessIds(95**4 - 3)
    ids = [new_id() for _ in range(200)]
    assert len(set(ids)) == 200
    assert all(0x20 <= byte <= 0x7E for process_id in ids for byte in process_id)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(st.binary(max_size=40), st.sampled_from(HAZARDS)), min_size=1, max_size=40))
def test_no_picture_holds_a_realtime_command(parts: list[bytes]) -> None:
    """Whatever is drawn, the finished bytes have nothing in them that a printer would obey at once."""
    data = b"".join(parts) or b"\x10\x04"
    rows = -(-len(data) // 25)
    picture = Image.frombytes("1", (200, rows), data.ljust(rows * 25, b"\x00"), "raw", "1;I")

    sent = b"".join(piece.data for piece in build(picture, NARROW))

    assert not REALTIME.search(sent)


def test_pairs_that_meet_at_a_border_do_no_harm() -> None:
    """A row, a band or the whole picture may end with 10 while what follows begins with 04."""
    rows = (b"\x04" + b"\xff" * 23 + b"\x10") * 100
    pieces = build(Image.frombytes("1", (200, 100), rows, "raw", "1;I"), NARROW)
    assert not REALTIME.search(b"".join(piece.data for piece in pieces))


@given(st.binary(min_size=25, max_size=250))
def test_a_defused_picture_looks_the_same(data: bytes) -> None:
    """Dots are only ever added, each beside another one."""
    rows = len(data) // 25
    picture = Image.frombytes("1", (200, rows), data[: rows * 25], "raw", "1;I")
    before = picture.tobytes("raw", "1;I")
    after = without_realtime(picture).tobytes("raw", "1;I")
    assert all(new == old or (old, new) == (0x10, 0x18) for old, new in zip(before, after, strict=True))
