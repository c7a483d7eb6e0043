"""Slips over a serial line, a USB cable and a device file, by the kiosk's own printing."""

from __future__ import annotations

import asyncio
import contextlib
import os
import threading
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import msgspec
import pytest

from kiosk_app.printing.channel_line import ChannelLine, open_channel
from kiosk_app.printing.job_store import JobStore
from kiosk_app.printing.outcome import Health, Outcome
from kiosk_app.printing.printer import Printer
from kiosk_app.printing.serial_port import SerialPort
from kiosk_app.printing.settings import Ability, Connection, PrinterSettings
from kiosk_app.printing.transport import Line, OnChange, OnData, OpenLine, open_line
from kiosk_app.printing.usb_port import UsbPort
from kiosk_app.virtual_printer.faults import Fault
from tests.kiosk_app.printing.desk import FAST, draw, eventually, job, new_builder
from tests.kiosk_app.printing.far_end import (
    PRODUCT,
    VENDOR,
    FarEnd,
    FilePort,
    UsbBus,
    printer_at_work,
    serial_cable,
)


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Iterator[None]:
    """However a line ends, its threads do too."""
    yield
    for thread in threading.enumerate():
        if thread.name == "printer-line":
            thread.join(2)
            assert not thread.is_alive()


def serial_settings(path: str) -> PrinterSettings:
    return msgspec.structs.replace(FAST, connection=Connection.SERIAL, device=path, baud=115_200)


@contextlib.asynccontextmanager
async def printing(settings: PrinterSettings, opening: OpenLine = open_line) -> AsyncIterator[Printer]:
    new_builder()
    store = JobStore(None)
    clock = asyncio.get_running_loop().time
    printer = Printer(settings, new_builder(), clock=clock, store=store, open_line=opening)
    connection = asyncio.create_task(printer.run())
    try:
        yield printer
    finally:
        connection.cancel()
        await asyncio.wait([connection])
        store.close()


async def slip(printer: Printer, key: str = "visit-1") -> Outcome:
    return (await printer.print(job(key), asyncio.get_running_loop().time())).outcome


def comes_out_whole(end: FarEnd) -> bool:
    """The last slip is dot for dot the picture."""
    paper = end.slips[-1]
    return paper.crop((0, 120, 576, paper.height)).tobytes() == draw(False).tobytes()


# --- serial -------------------------------------------------------------------------------------------


async def test_a_slip_over_a_serial_line_is_confirmed() -> None:
    """Both ways work, every byte as it is: nothing is taken for a control character of the line."""
    async with printer_at_work() as end:
        with serial_cable(end.mechanism) as path:
            async with printing(serial_settings(path)) as printer:
                await eventually(lambda: printer.health is Health.READY)
                assert await slip(printer) is Outcome.CONFIRMED
                assert printer.confirms is True
        assert comes_out_whole(end)


@pytest.mark.logs("a slip may still be in the printer's memory")
async def test_a_serial_printer_that_takes_nothing_holds_up_nobody() -> None:
    """Writing into a full port ends by the deadline; the kiosk's loop goes on meanwhile."""
    async with printer_at_work() as end:
        with serial_cable(end.mechanism) as path:
            async with printing(serial_settings(path)) as printer:
                await eventually(lambda: printer.health is Health.READY)
                end.mechanism.suffer(Fault.STALL, after_bytes=6000)
                waiting = asyncio.create_task(slip(printer))
                pauses = await longest_pause(waiting)
                assert waiting.result() is Outcome.UNKNOWN
                assert pauses < 0.25
                end.mechanism.mend()
                await eventually(lambda: printer.health is Health.READY)
        assert end.slips == []


async def longest_pause(until: asyncio.Task[Outcome]) -> float:
    """The longest that the loop did not come round while this task ran."""
    loop = asyncio.get_running_loop()
    longest, last = 0.0, loop.time()
    while not until.done():
        await asyncio.sleep(0.005)
        longest, last = max(longest, loop.time() - last), loop.time()
    return longest


async def test_a_serial_port_that_is_not_there_is_unreachable(tmp_path: Path) -> None:
    """It is tried again and again, as a network printer is."""
    async with printing(serial_settings(str(tmp_path / "ttyUSB0"))) as printer:
        assert await slip(printer) is Outcome.NOT_SENT
        assert printer.health is Health.UNREACHABLE


async def test_a_serial_printer_that_falls_silent_is_noticed() -> None:
    """By the questions asked while idle; it is found again when it answers."""
    async with printer_at_work() as end:
        with serial_cable(end.mechanism) as path:
            async with printing(serial_settings(path)) as printer:
                await eventually(lambda: printer.health is Health.READY)
                end.mechanism.suffer(Fault.HALF_OPEN)
                await eventually(lambda: printer.health is Health.UNREACHABLE)
                end.mechanism.mend()
                await eventually(lambda: printer.health is Health.READY)


async def test_a_serial_port_has_one_user() -> None:
    """Two programs would mix their slips."""
    async with printer_at_work() as end:
        with serial_cable(end.mechanism) as path:
            first = await asyncio.to_thread(SerialPort, serial_settings(path))
            with pytest.raises(OSError, match="lock"):
                await asyncio.to_thread(SerialPort, serial_settings(path))
            first.close()


# --- USB ----------------------------------------------------------------------------------------------


USB = msgspec.structs.replace(FAST, connection=Connection.USB, usb_vendor=VENDOR, usb_product=PRODUCT)


def usb_line(bus: UsbBus) -> OpenLine:
    async def opening(settings: PrinterSettings, on_data: OnData, on_change: OnChange) -> Line:
        return await open_channel(
            lambda: UsbPort(settings, {"backend": bus}),
            settings.times.connect,
            on_data,
            on_change,
        )

    return opening


async def test_a_slip_over_usb_is_confirmed() -> None:
    """By the endpoints that the device tells, whatever their numbers."""
    async with printer_at_work() as end:
        async with printing(USB, usb_line(UsbBus(end.mechanism))) as printer:
            await eventually(lambda: printer.health is Health.READY)
            assert await slip(printer) is Outcome.CONFIRMED
        assert comes_out_whole(end)


async def test_short_writes_lose_nothing() -> None:
    """A device that takes 100 bytes at a time gets all of them."""
    async with printer_at_work() as end:
        bus = UsbBus(end.mechanism, takes_at_once=100)
        async with printing(USB, usb_line(bus)) as printer:
            await eventually(lambda: printer.health is Health.READY)
            assert await slip(printer) is Outcome.CONFIRMED
        assert bus.transfers > 150
        assert comes_out_whole(end)


async def test_a_usb_printer_without_a_way_back_is_unconfirmed() -> None:
    """It prints, and nothing is assumed."""
    settings = msgspec.structs.replace(USB, confirms=Ability.NO)
    async with (
        printer_at_work() as end,
        printing(settings, usb_line(UsbBus(end.mechanism, hears=False))) as printer,
    ):
        await eventually(lambda: printer.health is Health.READY)
        assert await slip(printer) is Outcome.SENT_UNCONFIRMED
        await eventually(lambda: len(end.slips) == 1)


async def test_a_usb_printer_that_is_pulled_out_is_lost_and_found() -> None:
    """The next connection opens the device anew."""
    async with printer_at_work() as end:
        bus = UsbBus(end.mechanism)
        async with printing(USB, usb_line(bus)) as printer:
            await eventually(lambda: printer.health is Health.READY)
            bus.plugged_in = False
            await eventually(lambda: printer.health is Health.UNREACHABLE)
            bus.plugged_in = True
            await eventually(lambda: printer.health is Health.READY)


# --- a device file ------------------------------------------------------------------------------------


@contextlib.contextmanager
def device_file(end: FarEnd, path: Path) -> Iterator[PrinterSettings]:
    os.mkfifo(path)
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    port = FilePort(end.mechanism, descriptor, answers=False)
    try:
        yield msgspec.structs.replace(
            FAST, connection=Connection.DEVICE, device=str(path), confirms=Ability.NO
        )
    finally:
        port.take_more(False)
        os.close(descriptor)


async def test_a_slip_through_a_device_file_is_unconfirmed(tmp_path: Path) -> None:
    """It comes out whole; the kiosk says that nobody knows."""
    async with printer_at_work() as end:
        with device_file(end, tmp_path / "lp0") as settings:
            async with printing(settings) as printer:
                await eventually(lambda: printer.health is Health.READY)
                assert await slip(printer) is Outcome.SENT_UNCONFIRMED
                await eventually(lambda: len(end.slips) == 1)
        assert comes_out_whole(end)


async def test_a_device_file_that_goes_away_is_noticed(tmp_path: Path) -> None:
    """Although nothing is ever heard from it."""
    async with printer_at_work() as end:
        with contextlib.ExitStack() as cable:
            settings = cable.enter_context(device_file(end, tmp_path / "lp0"))
            async with printing(settings) as printer:
                await eventually(lambda: printer.health is Health.READY)
                cable.close()
                await eventually(lambda: printer.health is Health.UNREACHABLE)
                assert await slip(printer) is Outcome.NOT_SENT


# --- opening ------------------------------------------------------------------------------------------


class Slow:
    """A device that takes long to open."""

    hears = True

    def __init__(self) -> None:
        self.closed = threading.Event()

    def read(self) -> bytes:
        return b""

    def write(self, data: bytes) -> int:
        return len(data)

    def close(self) -> None:
        self.closed.set()


async def test_a_device_that_opens_too_late_is_closed_again() -> None:
    """Nobody waits for it any more, and the next attempt needs it."""
    made, opened = Slow(), threading.Event()

    def make() -> Slow:
        opened.wait(5)
        return made

    with pytest.raises(TimeoutError):
        await open_channel(make, 0.05, lambda data: None, lambda: None)
    opened.set()
    await eventually(made.closed.is_set)


async def test_dropping_a_line_closes_its_device() -> None:
    """Once, and what was not written is not written later."""
    made = Slow()
    line = await open_channel(lambda: made, 1.0, lambda data: None, lambda: None)
    assert isinstance(line, ChannelLine)
    line.write(b"hello")
    await eventually(lambda: line.unsent == 0)
    line.drop()
    line.drop()
    assert line.lost
    await eventually(made.closed.is_set)
