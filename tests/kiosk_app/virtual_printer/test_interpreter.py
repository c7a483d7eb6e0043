from __future__ import annotations

import pytest

from kiosk_app.virtual_printer.commands import CLEAR
from kiosk_app.virtual_printer.interpreter import FULL_ROLL_MM, Inlet, Interpreter, Step

RASTER = b"\x1dv0\x00\x48\x00\x18\x00" + b"\xaa" * 72 * 24
CUT = b"\x1dVB\x00"
WATCH = b"\x1b@\x1da\xff"


class Bench:
    """A printer with one connection."""

    def __init__(self, paper_mm: float = FULL_ROLL_MM) -> None:
        self.printer = Interpreter(paper_mm=paper_mm)
        self.replies = bytearray()
        self.inlet: Inlet = self.printer.connect(self.replies.extend)

    def send(self, data: bytes) -> list[Step]:
        self.printer.receive(self.inlet, data)
        return self.run()

    def run(self) -> list[Step]:
        steps = []
        while step := self.printer.step():
            steps.append(step)
        return steps

    def told(self) -> bytes:
        told = bytes(self.replies)
        self.replies.clear()
        return told


def slips(steps: list[Step]) -> int:
    return sum(step.slip is not None for step in steps)


def test_prints_a_slip() -> None:
    """A raster and a cut make one piece of paper with the dots on it."""
    (slip,) = [step.slip for step in Bench().send(RASTER + CUT) if step.slip]
    assert slip.size == (576, 144)
    assert slip.crop((0, 120, 576, 144)).tobytes("raw", "1;I") == b"\xaa" * 72 * 24


def test_takes_bytes_one_by_one() -> None:
    """How they arrive makes no difference."""
    bench = Bench()
    for byte in WATCH + RASTER + CUT:
        bench.printer.receive(bench.inlet, bytes([byte]))
    assert slips(bench.run()) == 1


def test_tells_when_it_got_somewhere() -> None:
    """A process id comes back after what was sent before it is printed, not before."""
    bench = Bench()
    bench.printer.receive(bench.inlet, RASTER + b"\x1d(H\x06\x0000abcd")
    bench.printer.step()
    assert bench.told() == b""
    bench.printer.step()
    assert bench.told() == b"\x37\x22abcd\x00"


@pytest.mark.parametrize(
    ("paper_mm", "cover", "answers"),
    [
        (80_000, False, b"\x12\x12\x12\x12"),
        (4_000, False, b"\x12\x12\x12\x1e"),
        (0, False, b"\x1a\x32\x12\x7e"),
        (80_000, True, b"\x1a\x16\x12\x12"),
    ],
)
def test_answers_questions_at_once(paper_mm: float, cover: bool, answers: bytes) -> None:
    """Status is told without paper too."""
    bench = Bench(paper_mm)
    bench.printer.open_cover(cover)
    bench.send(b"\x10\x04\x01\x10\x04\x02\x10\x04\x03\x10\x04\x04")
    assert bench.told() == answers


def test_tells_changes_unasked() -> None:
    """Once switched on, until the printer is reset; only changes are told."""
    bench = Bench()
    bench.send(WATCH)
    assert bench.told() == b"\x10\x00\x00\x00"
    bench.printer.load(0)
    bench.printer.load(0)
    bench.printer.open_cover(True)
    assert bench.told() == b"\x18\x00\x0f\x00" + b"\x38\x00\x0f\x00"
    bench.printer.open_cover(False)
    bench.printer.load(FULL_ROLL_MM)
    bench.told()
    bench.send(b"\x1b@")
    bench.printer.load(0)
    assert bench.told() == b""


def test_what_waits_is_printed_with_the_next_roll() -> None:
    """Even when its sender has gone: the trap that real printers set."""
    bench = Bench(0)
    assert bench.send(RASTER + CUT) == []
    bench.printer.disconnect(bench.inlet)
    bench.printer.load(FULL_ROLL_MM)
    assert slips(bench.run()) == 1


def test_a_clear_empties_the_memory() -> None:
    """Obeyed at once, and answered."""
    bench = Bench(0)
    bench.send(RASTER + CUT + CLEAR)
    assert bench.told() == b"\x37\x25\x00"
    bench.printer.load(FULL_ROLL_MM)
    assert bench.run() == []
    assert bench.printer.buffered == 0


def test_obeys_commands_inside_pictures() -> None:
    """The other trap: a picture with the bytes of a status request in it gets an answer."""
    bench = Bench()
    bench.send(b"\x1dv0\x00\x04\x00\x01\x00\x00\x10\x04\x01")
    assert bench.told() == b"\x12"


def test_paper_runs_out() -> None:
    """It is used up by printing; the rest of the slip waits."""
    bench = Bench(paper_mm=4)
    bench.send(WATCH)
    bench.told()
    assert slips(bench.send(RASTER * 3 + CUT)) == 0
    assert bench.told().endswith(b"\x18\x00\x0f\x00")
    bench.printer.load(FULL_ROLL_MM)
    assert slips(bench.run()) == 1


def test_prints_lines_of_text() -> None:
    """A text job can be looked at, large and in the middle too."""
    steps = Bench().send(b"\x1ba\x01\x1d!\x11VUORO\nA001\n\x1bd\x02\x1bJ\x10" + CUT)
    (slip,) = [step.slip for step in steps if step.slip]
    assert slip.height == 120 + 48 + 48 + 60 + 16
    assert slip.convert("L").getextrema() == (0, 255)


def test_says_what_it_is() -> None:
    """Maker and model, as asked for by set-up tools."""
    bench = Bench()
    bench.send(b"\x1dI\x42\x1dI\x43\x1dr\x01")
    assert bench.told() == b"_VUORO\x00_Virtual printer\x00\x00"
