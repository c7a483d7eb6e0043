from __future__ import annotations

import asyncio
import itertools
import logging

import msgspec
import pytest

from kiosk_app.printing.job_store import JobStore
from kiosk_app.printing.outcome import Health, Outcome
from kiosk_app.printing.picture_body import without_realtime
from kiosk_app.printing.printer import Printer
from kiosk_app.printing.settings import Ability
from kiosk_app.printing.transport import Line
from tests.fakes.faulty_printer import Device, FaultyPrinter
from tests.kiosk_app.printing.desk import (
    FAST,
    ORIGINAL_ROWS,
    draw,
    eventually,
    job,
    new_builder,
    open_desk,
    whole_job_bytes,
)

IN_MEMORY = "a slip may still be in the printer's memory"
MID_JOB = 9000
"""Bytes after which faults strike: about half of a slip has been received."""
WITHOUT_HEARTBEAT = msgspec.structs.replace(
    FAST, times=msgspec.structs.replace(FAST.times, heartbeat=60, recheck=60)
)


async def test_prints_a_slip_once_and_knows_it() -> None:
    """A slip is confirmed, cut and dot for dot the picture."""
    async with open_desk(FaultyPrinter()) as desk:
        result = await desk.print()

        assert (result.outcome, result.copy) == (Outcome.CONFIRMED, False)
        assert desk.printer.confirms is True
        (slip,) = desk.device.slips
        assert slip.raster == without_realtime(draw(False)).tobytes("raw", "1;I")
        assert desk.device.uncut == 0


async def test_prints_one_slip_after_the_other() -> None:
    """Jobs given at the same time come out whole, one after the other."""
    async with open_desk(FaultyPrinter(Device(mm_per_s=2000))) as desk:
        results = await asyncio.gather(*(desk.print(job(f"visit-{n}")) for n in range(4)))

        assert {result.outcome for result in results} == {Outcome.CONFIRMED}
        assert (desk.originals, len(desk.device.slips)) == (4, 4)


async def test_never_overfills_the_device() -> None:
    """However slowly it prints, there are never more bytes on the way than its buffer holds."""
    async with open_desk(FaultyPrinter(Device(mm_per_s=200, buffer=1_000_000))) as desk:
        assert (await desk.print()).outcome is Outcome.CONFIRMED
        assert 0 < desk.device.fullest <= FAST.window_bytes < FAST.buffer_bytes


@pytest.mark.parametrize(
    ("mode", "health"),
    [
        ("paper-out", Health.PAPER_OUT),
        ("cover-open", Health.COVER_OPEN),
        ("cutter-error", Health.ERROR),
        ("offline", Health.OFFLINE),
    ],
)
async def test_knows_trouble_before_the_tap(mode: str, health: Health) -> None:
    """A printer that cannot print says so by itself; a job then sends not one byte and says why."""
    async with open_desk(FaultyPrinter()) as desk:
        desk.device.become(mode)
        await eventually(lambda: desk.printer.health is health)
        received = desk.device.received

        assert (await desk.print()).outcome is Outcome.BLOCKED

        desk.device.become("ok")
        await eventually(lambda: desk.printer.health is Health.READY)
        assert desk.device.slips == []
        assert desk.device.received - received < 100


async def test_learns_of_trouble_that_was_there_before_it() -> None:
    """A printer without paper at the start is known to be so, and is ready once it has a roll."""
    device = FaultyPrinter()
    device.mode = {"paper-out": 1}
    async with open_desk(device, ready=False) as desk:
        await eventually(lambda: desk.printer.health is Health.PAPER_OUT)
        assert (await desk.print()).outcome is Outcome.BLOCKED

        device.become("ok")
        await eventually(lambda: desk.printer.health is Health.READY)
        assert (await desk.print()).outcome is Outcome.CONFIRMED
        assert len(device.slips) == 1


async def test_prints_on_while_the_paper_nears_its_end() -> None:
    """Near end is told to staff and hinders nobody."""
    async with open_desk(FaultyPrinter()) as desk:
        desk.device.become("paper-near-end")
        await eventually(lambda: desk.printer.health is Health.NEAR_END)

        result = await desk.print()

        assert (result.outcome, result.health) == (Outcome.CONFIRMED, Health.NEAR_END)


@pytest.mark.parametrize("mode", ["paper-out", "cover-open"])
async def test_paper_that_runs_out_does_not_print_later(mode: str) -> None:
    """What was sent is cleared before the next roll; a new try cuts the remnant off and is a marked copy."""
    async with open_desk(FaultyPrinter(Device(mm_per_s=500))) as desk:
        desk.device.after_bytes(MID_JOB, mode)

        assert (await desk.print()).outcome is Outcome.BLOCKED
        on_paper = desk.device.uncut

        desk.device.become("ok")
        await eventually(lambda: desk.printer.health is Health.READY)
        await asyncio.sleep(0.1)
        assert (desk.device.slips, desk.device.uncut) == ([], on_paper)

        again = await desk.print()

        assert (again.outcome, again.copy) == (Outcome.CONFIRMED, True)
        remnant, slip = desk.device.slips
        assert 0 < remnant.rows < ORIGINAL_ROWS
        assert (desk.originals, desk.copies) == (0, 1)
        assert slip.rows > ORIGINAL_ROWS


@pytest.mark.logs(IN_MEMORY)
async def test_a_stall_leaves_the_outcome_unknown_and_the_printer_held() -> None:
    """A device that stops reading: no guess, no second try, no other slip until its memory is cleared."""
    async with open_desk(FaultyPrinter(Device(mm_per_s=500))) as desk:
        desk.device.after_bytes(MID_JOB, "stall")

        assert (await desk.print()).outcome is Outcome.UNKNOWN
        assert desk.printer.health is Health.HELD
        assert (await desk.print(job("visit-2"))).outcome is Outcome.NOT_SENT

        desk.device.become("ok")
        await eventually(lambda: desk.printer.health is Health.READY)
        assert (desk.originals, desk.copies) == (0, 0)
        assert (await desk.print(job("visit-2"))).outcome is Outcome.CONFIRMED
        assert (desk.originals, desk.copies) == (1, 0)


@pytest.mark.logs(IN_MEMORY)
async def test_bytes_lost_on_the_way_are_not_a_slip() -> None:
    """A half-open connection swallows everything; nothing is confirmed."""
    async with open_desk(FaultyPrinter()) as desk:
        desk.device.after_bytes(MID_JOB, "half-open")

        assert (await desk.print()).outcome is Outcome.UNKNOWN

        await eventually(lambda: desk.printer.health is Health.UNREACHABLE)
        desk.device.become("ok")
        await eventually(lambda: desk.printer.health is Health.READY)
        assert desk.originals == 0


@pytest.mark.logs(IN_MEMORY)
async def test_a_printer_that_falls_silent_is_not_believed() -> None:
    """It goes on printing without a word: the outcome is unknown, and no second slip is made of it."""
    async with open_desk(FaultyPrinter()) as desk:
        desk.device.after_bytes(MID_JOB, "mute")

        assert (await desk.print()).outcome is Outcome.UNKNOWN

        desk.device.become("ok")
        await eventually(lambda: desk.printer.health is Health.READY)
        await asyncio.sleep(0.1)
        assert desk.originals + desk.copies <= 1


@pytest.mark.logs(IN_MEMORY)
async def test_a_late_answer_releases_the_printer() -> None:
    """The id that comes after all says that the slip is on paper and nothing is left in the memory."""
    async with open_desk(FaultyPrinter(Device(clears=False)), WITHOUT_HEARTBEAT) as desk:
        desk.device.after_bytes(whole_job_bytes() - 100, "stall")

        assert (await desk.print()).outcome is Outcome.UNKNOWN
        assert desk.printer.health is Health.HELD

        desk.device.become("ok")
        await eventually(lambda: desk.printer.health is Health.READY)
        assert (desk.originals, len(desk.device.slips)) == (1, 1)


async def test_a_reset_makes_a_copy_after_a_proven_clear() -> None:
    """A connection lost before the cut: the memory is cleared, then the slip is printed anew and marked."""
    async with open_desk(FaultyPrinter(Device(mm_per_s=1000))) as desk:
        desk.device.after_bytes(MID_JOB, "reset=1")

        result = await desk.print()

        assert (result.outcome, result.copy) == (Outcome.CONFIRMED, True)
        assert (desk.originals, desk.copies) == (0, 1)
        assert desk.device.clears >= 1


async def test_a_connection_lost_after_the_cut_is_not_tried_again() -> None:
    """The whole slip was sent and may be on paper: nothing is printed again by itself."""
    async with open_desk(FaultyPrinter(), WITHOUT_HEARTBEAT) as desk:
        desk.device.after_bytes(whole_job_bytes() - 1, "reset=1")

        assert (await desk.print()).outcome is Outcome.UNKNOWN

        assert desk.printer.health is Health.READY
        assert (desk.originals, len(desk.device.slips)) == (1, 1)


async def test_a_slow_line_is_waited_for() -> None:
    """Slow is not broken, as long as each piece arrives."""
    async with open_desk(FaultyPrinter()) as desk:
        desk.device.become("slow=40000")

        assert (await desk.print()).outcome is Outcome.CONFIRMED
        assert desk.originals == 1


async def test_a_power_cut_loses_the_slip_and_prints_no_second_one() -> None:
    """The device forgets all; what comes out after it is back is one slip at most, marked as a copy."""
    async with open_desk(FaultyPrinter(Device(mm_per_s=500))) as desk:
        desk.device.after_bytes(MID_JOB, "power-off")
        printing = asyncio.create_task(desk.print())
        await eventually(lambda: desk.printer.health is Health.UNREACHABLE)
        desk.device.become("ok")

        result = await printing

        assert (result.outcome, result.copy) == (Outcome.CONFIRMED, True)
        assert (desk.originals, desk.copies) == (0, 1)


async def test_without_a_printer_nothing_is_sent() -> None:
    """A device that is not there is unreachable at once, and comes back by itself."""
    async with open_desk(FaultyPrinter()) as desk:
        desk.device.become("power-off")
        await eventually(lambda: desk.printer.health is Health.UNREACHABLE)

        assert (await desk.print()).outcome is Outcome.NOT_SENT

        desk.device.become("ok")
        await eventually(lambda: desk.printer.health is Health.READY)
        assert desk.device.slips == []


async def test_a_silent_connection_is_found_out_while_idle() -> None:
    """The heartbeat notices a dead device before a customer does."""
    async with open_desk(FaultyPrinter()) as desk:
        desk.device.become("half-open")
        await eventually(lambda: desk.printer.health is Health.UNREACHABLE)

        desk.device.become("ok")
        await eventually(lambda: desk.printer.health is Health.READY)


async def test_one_connection_lasts() -> None:
    """Heartbeats and jobs share one long connection."""
    async with open_desk(FaultyPrinter(Device(max_clients=1))) as desk:
        for n in range(3):
            await desk.print(job(f"visit-{n}"))
            await asyncio.sleep(0.25)
        assert desk.device.connections == 1


async def test_a_printer_that_cannot_confirm_never_confirms() -> None:
    """Found out on the first connection: its slips are sent, not confirmed."""
    async with open_desk(FaultyPrinter(Device(process_ids=False))) as desk:
        assert desk.printer.confirms is False
        assert (await desk.print()).outcome is Outcome.SENT_UNCONFIRMED
        assert desk.originals == 1


async def test_without_confirmation_trouble_is_still_seen() -> None:
    """It tells its status: paper that ran out is cleared and nothing comes out later."""
    async with open_desk(FaultyPrinter(Device(process_ids=False, mm_per_s=100, buffer=1_000_000))) as desk:
        desk.device.after_bytes(MID_JOB, "paper-out")

        result = await desk.print()

        assert result.outcome in (Outcome.BLOCKED, Outcome.UNKNOWN)
        desk.device.become("ok")
        await eventually(lambda: desk.printer.health is Health.READY)
        await asyncio.sleep(0.1)
        assert desk.originals == 0


async def test_a_printer_without_a_back_channel_prints_if_told_so() -> None:
    """With ``confirms = "no"`` silence is no fault."""
    settings = msgspec.structs.replace(FAST, confirms=Ability.NO)
    device = FaultyPrinter()
    device.mode = {"mute": 1}
    async with open_desk(device, settings) as desk:
        assert (await desk.print()).outcome is Outcome.SENT_UNCONFIRMED
        await eventually(lambda: desk.originals == 1)
        await asyncio.sleep(0.5)
        assert device.connections == 1


async def test_silence_from_the_start_is_not_a_printer() -> None:
    """Something that takes the connection and never answers is not sent a slip."""
    device = FaultyPrinter()
    device.mode = {"stall": 1}
    async with open_desk(device, ready=False) as desk:
        await eventually(lambda: device.connections >= 2)
        assert (await desk.print()).outcome is Outcome.NOT_SENT


async def test_why_a_printer_is_unreachable_is_in_the_log_once(caplog: pytest.LogCaptureFixture) -> None:
    """However often it is tried: whoever looks for the cause finds it, and little else."""
    caplog.set_level(logging.INFO)
    tried = 0

    async def locked(*_: object) -> Line:
        nonlocal tried
        tried += 1
        raise PermissionError(13, "Permission denied", "/dev/ttyUSB0")

    printer = Printer(FAST, new_builder(), clock=lambda: 0.0, store=JobStore(None), open_line=locked)
    connection = asyncio.create_task(printer.run())
    await eventually(lambda: tried >= 3)
    connection.cancel()
    await asyncio.wait([connection])
    assert [record.message for record in caplog.records if "Permission denied" in record.message] == [
        "no connection to the printer: [Errno 13] Permission denied: '/dev/ttyUSB0'"
    ]


async def test_a_printer_that_never_answers_is_told_from_one_that_is_not_there(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The log names the setting for printers that cannot answer."""
    caplog.set_level(logging.INFO)
    device = FaultyPrinter()
    device.mode = {"mute": 1}
    async with open_desk(device, ready=False):
        await eventually(lambda: device.connections >= 3)
    told = [record.message for record in caplog.records if 'confirms = "no"' in record.message]
    assert len(told) == 1


@pytest.mark.logs(IN_MEMORY)
async def test_a_printer_that_cannot_clear_is_held_until_a_person_looks() -> None:
    """Held data may still come out: no slip is sent before ``release``."""
    async with open_desk(FaultyPrinter(Device(clears=False, mm_per_s=500))) as desk:
        desk.device.after_bytes(MID_JOB, "paper-out")

        assert (await desk.print()).outcome is Outcome.UNKNOWN
        desk.device.become("ok")
        await asyncio.sleep(0.2)
        assert desk.printer.health is Health.HELD
        assert (await desk.print()).outcome is Outcome.NOT_SENT

        desk.printer.release()

        again = await desk.print()
        assert (again.outcome, again.copy) == (Outcome.CONFIRMED, True)
        assert (desk.originals, desk.copies) == (0, 1)


@pytest.mark.logs(IN_MEMORY)
async def test_a_held_printer_may_be_another_one_when_a_person_has_looked() -> None:
    """It lost its abilities in the middle of a slip, as one does that is exchanged: found out anew."""
    async with open_desk(FaultyPrinter()) as desk:
        desk.device.device = Device(process_ids=False, clears=False)
        assert (await desk.print()).outcome is Outcome.UNKNOWN
        assert desk.printer.health is Health.HELD

        desk.printer.release()

        assert (await desk.print(job("visit-2"))).outcome is Outcome.SENT_UNCONFIRMED


async def test_a_printer_at_work_is_not_released() -> None:
    """What it does is neither forgotten nor found out anew in the middle of a slip."""
    async with open_desk(FaultyPrinter(Device(mm_per_s=500))) as desk:
        desk.device.after_bytes(MID_JOB, "paper-near-end")
        printing = asyncio.create_task(desk.print())
        await eventually(lambda: not desk.device.armed)
        desk.printer.release()

        assert (await printing).outcome is Outcome.CONFIRMED


async def test_a_second_slip_of_a_visit_is_a_copy() -> None:
    """Asked for by the customer after the first came out."""
    async with open_desk(FaultyPrinter()) as desk:
        first, second = await desk.print(), await desk.print()

        assert (first.copy, second.copy) == (False, True)
        assert (desk.originals, desk.copies) == (1, 1)


async def test_a_slip_from_an_earlier_run_is_a_copy() -> None:
    """After a crash it is not known what is on paper, so the slip is marked from the first try."""
    async with open_desk(FaultyPrinter()) as desk:
        assert (await desk.print(job(copy=True))).copy is True
        assert (desk.originals, desk.copies) == (0, 1)


async def test_nobody_waits_for_a_stale_job() -> None:
    """A job older than a minute is not printed."""
    async with open_desk(FaultyPrinter()) as desk:
        assert (await desk.print(age_s=61)).outcome is Outcome.NOT_SENT
        assert desk.device.slips == []


async def test_a_cancelled_job_is_not_tried_again() -> None:
    """The customer left while the connection was down: no copy comes out for nobody."""
    async with open_desk(FaultyPrinter(Device(mm_per_s=500))) as desk:
        desk.device.after_bytes(MID_JOB, "reset=1")
        printing = asyncio.create_task(desk.print())
        await eventually(lambda: desk.printer.health is Health.UNREACHABLE)
        desk.printer.cancel("visit-1")

        assert (await printing).outcome is Outcome.BLOCKED
        assert (desk.originals, desk.copies) == (0, 0)


AT_ONCE = 24
"""Printers at work side by side: as many as even a busy machine serves within the times of ``FAST``."""
FAULTS = ("paper-out", "cover-open", "stall", "half-open", "mute", "reset=1", "power-off", "slow=9000")


@pytest.mark.logs(IN_MEMORY)
async def test_no_fault_at_any_moment_makes_a_slip_come_out_twice() -> None:
    """Whatever breaks wherever, and mends: one unmarked slip at most, and confirmed means on paper."""
    places = (1, 20, 1800, 6000, 12_000, 17_400)
    room = asyncio.Semaphore(AT_ONCE)
    await asyncio.gather(*(_suffer(room, *case) for case in itertools.product(FAULTS, places, (0.1, 1.0))))


async def _suffer(room: asyncio.Semaphore, mode: str, at: int, mended_after_s: float) -> None:
    async with room, open_desk(FaultyPrinter(Device(mm_per_s=800))) as desk:
        desk.device.after_bytes(at, mode)
        printing = asyncio.create_task(desk.print())
        await eventually(lambda: not desk.device.armed)
        await asyncio.sleep(mended_after_s)
        desk.device.become("ok")
        result = await printing
        await eventually(lambda: desk.printer.health is Health.READY, 10)
        await asyncio.sleep(0.2)

        where = f"{mode} after {at} bytes for {mended_after_s} s: {result}"
        assert desk.originals <= 1, where
        assert desk.copies <= (1 if result.copy else 0), where
        if result.outcome is Outcome.CONFIRMED:
            assert desk.originals + desk.copies >= 1, where
            assert desk.copies == result.copy, where
        if result.outcome is Outcome.BLOCKED:
            assert desk.originals + desk.copies == 0, where
