from __future__ import annotations

import shutil
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
import pytest
from PIL import Image

from kiosk_app.printing.job_store import FILE, JobStore
from kiosk_app.printing.outcome import Health, Outcome, PrintJob, PrintResult
from kiosk_app.printing.worker import PrinterWorker
from tests.fakes.faulty_printer import Device, FaultyPrinter
from tests.kiosk_app.printing.desk import COPY_ROWS, FAST, ORIGINAL_ROWS, draw, eventually, job, revive


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
def at_work(device: FaultyPrinter, folder: Path | None = None) -> Iterator[tuple[PrinterWorker, Notebook]]:
    book = Notebook()
    settings = msgspec.structs.replace(FAST, port=device.port)
    worker = PrinterWorker(settings, book.result, book.health, revive, folder=folder)
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
    """A fault in the drawing is logged and answered: nothing was sent. The next slip is printed."""

    def fail(copy: bool) -> Image.Image:
        raise ZeroDivisionError

    async with FaultyPrinter() as device:
        with at_work(device) as (worker, book):
            await eventually(lambda: book.healths == [Health.READY])
            worker.submit(PrintJob("visit-1", fail))
            worker.submit(job("visit-2"))
            await eventually(lambda: len(book.results) == 2)
        assert [result.outcome for result in book.results] == [Outcome.NOT_SENT, Outcome.CONFIRMED]


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
    worker = PrinterWorker(FAST, book.result, book.health, revive)
    with pytest.raises(RuntimeError):
        worker.submit(job())
    worker.stop()


class Kiosk:
    """Runs of a kiosk on one folder; a run can end without a farewell."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def before_the_crash(self, *, begun: str = "", waiting: str = "", age_s: float = 1.0) -> None:
        """Leave the folder as a crash leaves it."""
        store = JobStore.open(self.folder, lambda: time.time() - age_s)
        for key in filter(None, (begun, waiting)):
            store.add(PrintJob(key, draw, content=b"a slip"))
        if begun:
            store.begin(begun)
        store.close()

    @contextmanager
    def run(self, device: FaultyPrinter) -> Iterator[tuple[PrinterWorker, Notebook]]:
        with at_work(device, self.folder) as running:
            yield running


@pytest.mark.logs("slip visit-1 was being printed when the kiosk ended")
async def test_a_slip_that_was_being_printed_is_not_tried_again(tmp_path: Path) -> None:
    """Nobody knows what came out; the printer is cleared first, and a later slip of it is a marked copy."""
    kiosk = Kiosk(tmp_path)
    kiosk.before_the_crash(begun="visit-1")
    async with FaultyPrinter() as device:
        with kiosk.run(device) as (worker, book):
            await eventually(lambda: Health.READY in book.healths)
            assert [(result.key, result.outcome) for result in book.results] == [("visit-1", Outcome.UNKNOWN)]
            assert device.clears >= 1
            assert device.slips == []

            worker.submit(job("visit-1"))
            await eventually(lambda: len(book.results) == 2)
        remnant, copy = device.slips
        assert (remnant.rows, copy.rows) == (0, COPY_ROWS)
        assert book.results[1].copy


@pytest.mark.logs("slip visit-1 was being printed when the kiosk ended")
async def test_a_printer_that_cannot_clear_is_used_again_after_a_crash(tmp_path: Path) -> None:
    """Nothing could ever prove that it is empty; what may hang from it is cut off first."""
    kiosk = Kiosk(tmp_path)
    async with FaultyPrinter(Device(clears=False)) as device:
        with kiosk.run(device) as (_, book):
            await eventually(lambda: Health.READY in book.healths)
        kiosk.before_the_crash(begun="visit-1")
        with kiosk.run(device) as (worker, book):
            await eventually(lambda: Health.READY in book.healths)
            worker.submit(job("visit-2"))
            await eventually(lambda: len(book.results) == 2)
        assert [slip.rows for slip in device.slips] == [0, ORIGINAL_ROWS]


async def test_a_slip_that_waited_is_printed_after_the_crash(tmp_path: Path) -> None:
    """Nothing of it had been sent, and its customer may still be there. It is printed once."""
    kiosk = Kiosk(tmp_path)
    kiosk.before_the_crash(waiting="visit-1")
    async with FaultyPrinter() as device:
        with kiosk.run(device) as (_, book):
            await eventually(lambda: len(book.results) == 1)
        with kiosk.run(device) as (_, second):
            await eventually(lambda: Health.READY in second.healths)
        assert (book.results[0].outcome, second.results) == (Outcome.CONFIRMED, [])
        assert [slip.rows for slip in device.slips] == [ORIGINAL_ROWS]


@pytest.mark.parametrize("age_s", [61.0, -3600.0])
async def test_a_slip_that_waited_too_long_is_not(tmp_path: Path, age_s: float) -> None:
    """Its customer has gone; neither is one that a clock set back makes younger than now."""
    kiosk = Kiosk(tmp_path)
    kiosk.before_the_crash(waiting="visit-1", age_s=age_s)
    async with FaultyPrinter() as device:
        with kiosk.run(device) as (_, book):
            await eventually(lambda: Health.READY in book.healths)
        assert [result.outcome for result in book.results] == [Outcome.NOT_SENT]
        assert device.slips == []


async def test_a_job_is_stored_before_its_first_byte(tmp_path: Path) -> None:
    """A device that takes nothing: by the time a byte could go out, the job is on the disk as begun."""
    async with FaultyPrinter() as device:
        with at_work(device, tmp_path) as (worker, book):
            await eventually(lambda: book.healths == [Health.READY])
            received = device.received
            worker.submit(job())
            await eventually(lambda: device.received > received)
            seen = stored_jobs(tmp_path)
            await eventually(lambda: len(book.results) == 1)
        assert seen == [("visit-1", 1, None)]


def stored_jobs(folder: Path) -> list[tuple[str, int, str | None]]:
    """What is on the disk this moment, whatever the kiosk does with it."""
    with TemporaryDirectory() as copy:
        for file in folder.iterdir():
            shutil.copy(file, copy)
        database = sqlite3.connect(Path(copy) / FILE)
        rows = database.execute("SELECT key, begun, outcome FROM jobs").fetchall()
        database.close()
    return rows


async def test_what_hangs_from_the_printer_is_cut_off_by_the_next_run_too(tmp_path: Path) -> None:
    """The paper ran out in the middle of a slip, and the kiosk was started anew: no paper has two tickets."""
    async with FaultyPrinter(Device(mm_per_s=500)) as device:
        with at_work(device, tmp_path) as (worker, book):
            await eventually(lambda: book.healths == [Health.READY])
            device.after_bytes(9000, "paper-out")
            worker.submit(job("visit-1"))
            await eventually(lambda: len(book.results) == 1)
        device.become("ok")
        with at_work(device, tmp_path) as (worker, book):
            await eventually(lambda: Health.READY in book.healths)
            worker.submit(job("visit-2"))
            await eventually(lambda: len(book.results) == 1)
    remnant, slip = device.slips
    assert 0 < remnant.rows < ORIGINAL_ROWS
    assert slip.rows == ORIGINAL_ROWS


async def test_abilities_are_found_out_once(tmp_path: Path) -> None:
    """The second run of the kiosk knows that the printer confirms, and does not ask again."""
    async with FaultyPrinter() as device:
        with at_work(device, tmp_path) as (worker, book):
            await eventually(lambda: book.healths == [Health.READY])
            assert worker.confirms is True
        device.device = replace(device.device, process_ids=False)
        with at_work(device, tmp_path) as (worker, book):
            await eventually(lambda: book.healths == [Health.READY])
            assert worker.confirms is True
            worker.release()
            worker.submit(job())
            await eventually(lambda: len(book.results) == 1)
            assert worker.confirms is False
        assert book.results[0].outcome is Outcome.SENT_UNCONFIRMED


async def test_a_printer_that_can_do_less_is_noticed_before_the_first_slip(tmp_path: Path) -> None:
    """One that confirmed and cleared was replaced by one that does neither: that costs no slip."""
    async with FaultyPrinter() as device:
        with at_work(device, tmp_path) as (_, book):
            await eventually(lambda: book.healths == [Health.READY])
        device.device = replace(device.device, process_ids=False, clears=False)
        with at_work(device, tmp_path) as (worker, book):
            await eventually(lambda: book.healths == [Health.READY])
            assert worker.confirms is False
            worker.submit(job())
            await eventually(lambda: len(book.results) == 1)
        assert book.results[0].outcome is Outcome.SENT_UNCONFIRMED


async def test_another_printer_at_the_same_address_is_noticed(tmp_path: Path) -> None:
    """One that confirmed was replaced by one that cannot: found out by the first slip."""
    async with FaultyPrinter() as device:
        with at_work(device, tmp_path) as (_, book):
            await eventually(lambda: book.healths == [Health.READY])
        device.device = replace(device.device, process_ids=False)
        with at_work(device, tmp_path) as (worker, book):
            await eventually(lambda: book.healths == [Health.READY])
            worker.submit(job("visit-1"))
            worker.submit(job("visit-2"))
            await eventually(lambda: len(book.results) == 2)
            assert worker.confirms is False
        assert book.results[1].outcome is Outcome.SENT_UNCONFIRMED
