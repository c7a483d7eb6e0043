"""The virtual printer's faults, seen from the other end of the line."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

import pytest
from PIL import Image

from kiosk_app.virtual_printer.faults import Fault
from kiosk_app.virtual_printer.interpreter import BUFFER_BYTES, NEAR_END_MM, Interpreter, State
from kiosk_app.virtual_printer.mechanism import Listeners, Mechanism, Pace

BAND = b"\x1dv0\x00\x48\x00\x18\x00" + b"\xaa" * 72 * 24
CUT = b"\x1dVB\x00"
ASK = b"\x10\x04\x01"
SLIP = BAND + CUT + b"\x1d(H\x06\x0000abcd"
PRINTED = b"\x37\x22abcd\x00"


class Wire:
    """The printer's end of a connection."""

    def __init__(self, mechanism: Mechanism) -> None:
        self._mechanism = mechanism
        self.answers = b""
        self.reads = True
        self.broken = False
        self.plug = mechanism.plug_in(self)

    def send(self, data: bytes) -> None:
        self.answers += data

    def take_more(self, more: bool) -> None:
        self.reads = more

    def reset(self) -> None:
        self.broken = True

    def write(self, data: bytes) -> None:
        self._mechanism.hear(self.plug, data)

    def take_answers(self) -> bytes:
        answers, self.answers = self.answers, b""
        return answers


class Bench:
    def __init__(self) -> None:
        self.slips: list[Image.Image] = []
        self.states: list[State] = []
        listeners = Listeners(slip=self.slips.append, state=self.states.append)
        self.mechanism = Mechanism(Interpreter(), Pace(0), listeners)
        self.wire = Wire(self.mechanism)

    async def write(self, data: bytes) -> bytes:
        """Send, let the mechanism work, and give back what was answered."""
        self.wire.write(data)
        return await self.rest()

    async def rest(self) -> bytes:
        for _ in range(50):
            await asyncio.sleep(0)
        return self.wire.take_answers()


@contextlib.asynccontextmanager
async def bench() -> AsyncIterator[Bench]:
    made = Bench()
    work = asyncio.create_task(made.mechanism.run())
    try:
        yield made
    finally:
        work.cancel()
        await asyncio.wait([work])


@pytest.fixture(name="bench")
async def _bench() -> AsyncIterator[Bench]:
    async with bench() as made:
        yield made


@pytest.mark.parametrize(
    ("fault", "told"),
    [(Fault.PAPER_OUT, 0x1A), (Fault.COVER_OPEN, 0x1A), (Fault.CUTTER_ERROR, 0x1A), (Fault.NEAR_END, 0x12)],
)
async def test_what_keeps_it_from_printing_is_told(bench: Bench, fault: Fault, told: int) -> None:
    """What waits is printed when it is mended."""
    bench.mechanism.suffer(fault)
    assert (await bench.write(ASK))[0] == told
    await bench.write(SLIP)
    assert len(bench.slips) == (fault is Fault.NEAR_END)
    bench.mechanism.mend()
    assert PRINTED in await bench.rest() or fault is Fault.NEAR_END
    assert (len(bench.slips), bench.mechanism.state.near_end) == (1, False)


async def test_a_stalled_printer_reads_when_it_is_mended(bench: Bench) -> None:
    """Nothing is lost, and nothing answered meanwhile."""
    bench.mechanism.suffer(Fault.STALL)
    assert await bench.write(ASK + SLIP) == b""
    assert bench.slips == []
    bench.mechanism.mend()
    assert await bench.rest() == b"\x12" + PRINTED
    assert len(bench.slips) == 1


async def test_a_half_open_line_swallows_all(bench: Bench) -> None:
    """For good."""
    bench.mechanism.suffer(Fault.HALF_OPEN)
    assert await bench.write(ASK + SLIP) == b""
    bench.mechanism.mend()
    assert (await bench.rest(), bench.slips) == (b"", [])


async def test_a_mute_printer_prints(bench: Bench) -> None:
    """Without a word."""
    bench.mechanism.suffer(Fault.MUTE)
    assert await bench.write(ASK + SLIP) == b""
    assert len(bench.slips) == 1


async def test_a_reset_breaks_the_line_and_not_the_printer(bench: Bench) -> None:
    """What has arrived still comes out: the trap of a client that tries again at once."""
    bench.wire.write(SLIP)
    bench.mechanism.suffer(Fault.RESET)
    await bench.rest()
    assert (bench.wire.broken, len(bench.slips), bench.mechanism.clients) == (True, 1, 0)
    Wire(bench.mechanism)


async def test_without_power_everything_is_lost(bench: Bench) -> None:
    """Connections, memory, and those who knock; what is on paper stays there."""
    await bench.write(BAND)
    bench.mechanism.suffer(Fault.POWER_OFF, after_bytes=len(BAND))
    await bench.write(BAND + CUT)
    assert (bench.wire.broken, bench.slips) == (True, [])
    with pytest.raises(ConnectionRefusedError):
        Wire(bench.mechanism)
    bench.mechanism.mend()
    bench.wire = Wire(bench.mechanism)
    await bench.write(CUT)
    (slip,) = bench.slips
    assert slip.height in (120 + 24, 120 + 48)


async def test_refusing_leaves_open_lines_alone(bench: Bench) -> None:
    """Only new ones are turned away."""
    bench.mechanism.suffer(Fault.REFUSE)
    with pytest.raises(ConnectionRefusedError):
        Wire(bench.mechanism)
    assert PRINTED in await bench.write(SLIP)


async def test_a_fault_strikes_at_its_byte(bench: Bench) -> None:
    """In the middle of what arrives together: what comes before it is printed, what comes after is not."""
    bench.mechanism.suffer(Fault.HALF_OPEN, after_bytes=len(SLIP))
    assert bench.mechanism.armed
    await bench.write(SLIP + SLIP)
    assert (len(bench.slips), bench.mechanism.armed) == (1, False)


async def test_a_full_memory_stops_the_reading(bench: Bench) -> None:
    """Until there is room again."""
    bench.mechanism.suffer(Fault.PAPER_OUT)
    await bench.write(b"\n" * BUFFER_BYTES)
    assert not bench.wire.reads
    bench.mechanism.mend()
    await asyncio.sleep(0.05)
    assert bench.wire.reads


async def test_a_roll_near_its_end_prints_on(bench: Bench) -> None:
    """It is told as such."""
    bench.mechanism.suffer(Fault.NEAR_END)
    assert bench.mechanism.state.paper_mm < NEAR_END_MM
    assert bench.states[-1].near_end
