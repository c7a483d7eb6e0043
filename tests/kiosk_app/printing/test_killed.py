"""A kiosk that is killed while it prints."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest

from kiosk_app.printing.outcome import Health, Outcome
from tests.fakes.faulty_printer import Device, FaultyPrinter
from tests.kiosk_app.printing.desk import eventually, job
from tests.kiosk_app.printing.test_worker import at_work

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.logs("slip visit-2 was being printed when the kiosk ended")
async def test_a_kiosk_killed_in_the_middle_of_a_slip_loses_nothing(tmp_path: Path) -> None:
    """One slip is out, one half, one waits: the second is never tried again, the third is printed once."""
    async with FaultyPrinter(Device(mm_per_s=800)) as device:
        await _killed_in_the_second_slip(device, tmp_path)
        with at_work(device, tmp_path) as (worker, book):
            await eventually(lambda: len(book.results) == 2, 20)
            outcomes = {result.key: result.outcome for result in book.results}
            assert outcomes == {"visit-2": Outcome.UNKNOWN, "visit-3": Outcome.CONFIRMED}
            assert _whole(device) == ["original", "original"]

            worker.submit(job("visit-2"))
            await eventually(lambda: len(book.results) == 3)
            assert book.healths[-1] is Health.READY
        assert _whole(device) == ["original", "original", "copy"]


async def _killed_in_the_second_slip(device: FaultyPrinter, folder: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "tests.kiosk_app.printing.printing_process", str(device.port), str(folder)),
        *("visit-1", "visit-2", "visit-3"),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    try:
        async with asyncio.timeout(60):
            assert await process.stdout.readline() == b"visit-1 confirmed\n"
        received = device.received
        await eventually(lambda: device.received > received + 6000)
    finally:
        process.kill()
        await process.wait()


def _whole(device: FaultyPrinter) -> list[str]:
    lengths = {240: "original", 264: "copy"}
    return [lengths[slip.rows] for slip in device.slips if slip.rows in lengths]
