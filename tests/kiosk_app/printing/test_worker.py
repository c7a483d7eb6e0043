from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import msgspec
import pytest
from PIL import Image

from kiosk_app.printing.outcome import Health, Outcome, PrintJob, PrintResult
from kiosk_app.printing.worker import PrinterWorker
from tests.fakes.faulty_printer import Device, FaultyPrinter
from tests.kiosk_app.printing.desk import FAST, eventually, job


class Notebook:
    """What the worker told."""

    def __init__(self) -> None:
        self.results: list[PrintResult] = []
        self.healths: list[Health] = []
        self.threads: set[str] = set()

    def result(self, result: PrintResult) -> None:
        self.results.append(result)
        self.threads.add(threading.current_thread().name)

    def health(self, health: Health) -> None:
        self.healths.append(health)


@contextmanager
def at_work(device: FaultyPrinter) -> Iterator[tuple[PrinterWorker, Notebook]]:
    book = Notebook()
    settings = msgspec.structs.replace(FAST, port=device.port)
    worker = PrinterWorker(settings, book.result, book.health)
    worker.start()
    try:
        yield worker, book
    finally:
        worker.stop()


async def test_prints_in_its_own_thread() -> None:
    """Health and results come as callbacks from the printer's thread."""
    async with FaultyPrinter() as device:
        with at_work(device) as (worker, book):
            await eventually(lambda: book.healths == [Health.READY])
            worker.submit(job())
            await eventually(lambda: len(book.results) == 1)
        assert (book.results[0].key, book.results[0].outcome) == ("visit-1", Outcome.CONFIRMED)
        assert book.threads == {"printer"}
        assert len(device.slips) == 1


async def test_stopping_prints_no_more() -> None:
    """Jobs that wait when the program ends are answered as not sent, and do not come out later."""
    async with FaultyPrinter() as device:
        with at_work(device) as (worker, book):
            await eventually(lambda: book.healths == [Health.READY])
            device.become("stall")
            for number in range(3):
                worker.submit(job(f"visit-{number}"))
            threading.Thread(target=worker.stop).start()
            device.become("ok")
            await eventually(lambda: len(book.results) == 3)
        assert [result.outcome for result in book.results[1:]] == [Outcome.NOT_SENT] * 2
        assert len(device.slips) <= 1


async def test_a_cancelled_job_does_not_start() -> None:
    """The customer behind it has gone while another slip was printed."""
    async with FaultyPrinter(Device(mm_per_s=200)) as device:
        with at_work(device) as (worker, book):
            await eventually(lambda: book.healths == [Health.READY])
            worker.submit(job("visit-1"))
            worker.submit(job("visit-2"))
            worker.cancel("visit-2")
            worker.cancel("visit-unknown")
            await eventually(lambda: len(book.results) == 2)
        assert [result.outcome for result in book.results] == [Outcome.CONFIRMED, Outcome.NOT_SENT]
        assert len(device.slips) == 1


@pytest.mark.logs("slip visit-1 could not be printed")
async def test_a_faulty_slip_does_not_end_the_printing() -> None:
    """A fault in the drawing is logged and answered; the next slip is printed."""

    def fail(copy: bool) -> Image.Image:
        raise ZeroDivisionError

    async with FaultyPrinter() as device:
        with at_work(device) as (worker, book):
            await eventually(lambda: book.healths == [Health.READY])
            worker.submit(PrintJob("visit-1", fail))
            worker.submit(job("visit-2"))
            await eventually(lambda: len(book.results) == 2)
        assert [result.outcome for result in book.results] == [Outcome.UNKNOWN, Outcome.CONFIRMED]


async def test_stops_quickly_without_a_printer() -> None:
    """A printer that is not there does not hold up the end of the program."""
    async with FaultyPrinter() as device:
        device.become("refuse")
        with at_work(device) as (worker, book):
            worker.submit(job())
            await eventually(lambda: len(book.results) == 1)
        assert book.results[0].outcome is Outcome.NOT_SENT


def test_is_not_used_before_it_is_started() -> None:
    """A job given too early is a fault of the program."""
    book = Notebook()
    worker = PrinterWorker(FAST, book.result, book.health)
    with pytest.raises(RuntimeError):
        worker.submit(job())
    worker.stop()
