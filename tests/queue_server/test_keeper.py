"""The keeper: one writer, nothing answered before it is on the disk."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path

import msgspec
import pytest

from queue_link.commands import CallNext, CloseDay, Command, Finish, OpenCounter, OpenDay, TakeTicket
from queue_link.results import Accepted, Refusal, Result, TicketIssued
from queue_link.vocabulary import BranchId, CounterId, DeviceId, Reason, RequestId, ServiceId
from queue_server.database import open_database
from queue_server.domain.configuration import BranchConfig
from queue_server.domain.state import BranchState
from queue_server.entry import Asked, Entry
from queue_server.journal import Journal, NotStored
from queue_server.keeper import Closed, Keeper
from queue_server.serve import RandomIds
from tests.queue_server.branches import ALL, FI, NINE, PERMITS, branch
from tests.queue_server.clocks import SetClock
from tests.queue_server.service_point import KIOSK, accepted

TAKE = TakeTicket(PERMITS, FI)


class FaultyJournal(Journal):
    """A journal whose disk can be slow or broken."""

    def __init__(self, folder: Path) -> None:
        super().__init__(open_database(folder))
        self.gate = asyncio.Event()
        self.gate.set()
        self.broken = 0
        self.late = False
        """The next write reaches the disk, and fails all the same."""
        self.unreadable = False
        self.reads = 0
        """Made in vain."""
        self.batches: list[int] = []

    async def append(self, branch: BranchId, entries: Sequence[Entry]) -> None:
        await self.gate.wait()
        if self.broken:
            self.broken -= 1
            raise NotStored("disk full")
        self.batches.append(len(entries))
        await super().append(branch, entries)
        if self.late:
            self.late = False
            raise NotStored("lost on the way")

    async def recent(self, branch: BranchId) -> list[Entry]:
        if self.unreadable:
            self.reads += 1
            raise NotStored("no such disk")
        return await super().recent(branch)


class Kept:
    """A running keeper, and what was let out of it."""

    def __init__(self, folder: Path, config: BranchConfig, clock: SetClock) -> None:
        self.journal = FaultyJournal(folder)
        self.shown: list[int] = []
        self.open: list[bool] = []
        self.faulty_view = False
        self.told = 0
        """How often another configuration was made known."""
        self.keeper = Keeper(config, self.journal, clock, RandomIds(), self._settled)

    def _settled(self, state: BranchState, _now: datetime) -> None:
        if self.faulty_view:
            raise ValueError("a view that cannot be drawn")
        self.shown.append(len(state.visits))
        self.open.append(state.open)

    async def ask(self, request: str, command: Command = TAKE, device: DeviceId = KIOSK) -> Result:
        return await self.keeper.submit(Asked(device, RequestId(request)), command)


@asynccontextmanager
async def keeping(
    folder: Path, config: BranchConfig | None = None, clock: SetClock | None = None
) -> AsyncIterator[Kept]:
    kept = Kept(folder, config or branch(), clock or SetClock())
    await kept.keeper.recover()
    running = asyncio.create_task(kept.keeper.run())
    yield kept
    kept.keeper.close()
    await running
    kept.journal.close()


def as_it_is(state: BranchState) -> list[object]:
    """Every visit to the last field, and who holds which counter."""
    return [msgspec.to_builtins(list(state.visits.values())), dict(state.held)]


async def everybody_waits() -> None:
    """Let all tasks go on until none can without the disk."""
    for _ in range(20):
        await asyncio.sleep(0)


async def test_a_repeated_request_gets_the_same_answer_and_one_ticket(tmp_path: Path) -> None:
    """Also when it is repeated while the first is still being written."""
    async with keeping(tmp_path) as kept:
        first, second = await asyncio.gather(kept.ask("r1"), kept.ask("r1"))
        third = await kept.ask("r1")
        assert first == second == third
        assert kept.shown[-1] == 1


async def test_a_repeated_request_gets_the_same_answer_after_a_restart(tmp_path: Path) -> None:
    """Tickets, calls and refusals alike."""
    asked: list[tuple[str, Command, DeviceId]] = [
        ("r1", TAKE, KIOSK),
        ("r2", TakeTicket(ServiceId("tea"), FI), KIOSK),
        ("r3", OpenCounter(CounterId("1"), ALL), DeviceId("desk-1")),
        ("r4", CallNext(), DeviceId("desk-1")),
    ]
    async with keeping(tmp_path) as kept:
        before = [await kept.ask(*one) for one in asked]
    async with keeping(tmp_path) as kept:
        assert [await kept.ask(*one) for one in asked] == before
        ticket = await kept.ask("r5")
        assert isinstance(ticket, TicketIssued)
        assert ticket.number == "A002"
    assert before[3] == accepted("A001")


async def test_the_same_id_from_another_device_is_another_request(tmp_path: Path) -> None:
    """Nobody hears an answer that was meant for somebody else."""
    async with keeping(tmp_path) as kept:
        numbers = [await kept.ask("r1"), await kept.ask("r1", device=DeviceId("kiosk-2"))]
        assert [ticket.number for ticket in numbers if isinstance(ticket, TicketIssued)] == ["A001", "A002"]


async def test_nothing_is_answered_or_shown_before_it_is_on_the_disk(tmp_path: Path) -> None:
    """While the disk is busy the ticket exists for nobody."""
    async with keeping(tmp_path) as kept:
        await kept.ask("r1")
        kept.journal.gate.clear()
        waiting = asyncio.create_task(kept.ask("r2"))
        await everybody_waits()
        assert not waiting.done()
        assert max(kept.shown) == 1
        kept.journal.gate.set()
        assert isinstance(await waiting, TicketIssued)


async def test_commands_that_come_during_a_commit_share_the_next_one(tmp_path: Path) -> None:
    """Group commit: thirty tickets cost one more transaction, not thirty."""
    async with keeping(tmp_path) as kept:
        await kept.ask("r0")
        kept.journal.gate.clear()
        tasks = [asyncio.create_task(kept.ask(f"r{n}")) for n in range(1, 31)]
        await everybody_waits()
        commits = len(kept.journal.batches)
        kept.journal.gate.set()
        tickets = await asyncio.gather(*tasks)
        assert len({t.number for t in tickets if isinstance(t, TicketIssued)}) == 30
        assert len(kept.journal.batches) - commits <= 2


@pytest.mark.logs("nothing of this batch was done: disk full")
async def test_a_failed_commit_undoes_everything_and_says_so(tmp_path: Path) -> None:
    """Nobody gets a number that is not in the journal; the next one follows without a gap."""
    async with keeping(tmp_path) as kept:
        await kept.ask("r1")
        kept.journal.broken = 1
        assert await kept.ask("r2") == Refusal(Reason.NOT_STORED, detail="disk full")
        assert not kept.keeper.healthy
        ticket = await kept.ask("r3")
        assert isinstance(ticket, TicketIssued)
        assert ticket.number == "A002"
        assert kept.keeper.healthy


@pytest.mark.logs("nothing of this batch was done: disk full")
async def test_a_request_that_could_not_be_stored_may_be_repeated(tmp_path: Path) -> None:
    """The refusal was about the disk, not about the request."""
    async with keeping(tmp_path) as kept:
        kept.journal.broken = 1
        await kept.ask("r1")
        assert isinstance(await kept.ask("r1"), TicketIssued)


async def test_the_state_survives_a_restart(tmp_path: Path) -> None:
    """Numbers go on, the counter is still held, whoever waits still waits."""
    desk = DeviceId("desk-1")
    async with keeping(tmp_path) as kept:
        await kept.ask("r1")
        await kept.ask("r2", OpenCounter(CounterId("1"), ALL), desk)
    async with keeping(tmp_path) as kept:
        assert await kept.ask("r3", CallNext(), desk) == accepted("A001")
        ticket = await kept.ask("r4")
        assert isinstance(ticket, TicketIssued)
        assert ticket.number == "A002"


async def test_a_stop_of_hours_loses_nobody(tmp_path: Path) -> None:
    """What is kept does not grow too old: who waited in the morning is called in the afternoon."""
    desk, clock = DeviceId("desk-1"), SetClock()
    async with keeping(tmp_path, clock=clock) as kept:
        for request in ("r1", "r2", "r3"):
            await kept.ask(request)
        await kept.ask("r4", OpenCounter(CounterId("1"), ALL), desk)
        await kept.ask("r5", CallNext(), desk)
        before = await kept.keeper.read(as_it_is)
    clock.move(hours=6)
    async with keeping(tmp_path, clock=clock) as kept:
        assert await kept.keeper.read(as_it_is) == before
        assert await kept.ask("r6", Finish(), desk) == accepted("A001")
        assert await kept.ask("r7", CallNext(), desk) == accepted("A002")
        assert isinstance(await kept.ask("r1"), TicketIssued)
        ticket = await kept.ask("r8")
        assert isinstance(ticket, TicketIssued)
        assert ticket.number == "A004"


async def test_the_clock_alone_opens_and_ends_the_day(tmp_path: Path) -> None:
    """Nobody needs to ask for anything."""
    clock = SetClock()
    async with keeping(tmp_path, clock=clock) as kept:
        await kept.ask("r1")
        clock.move(hours=11)
        result = await kept.ask("r2")
        assert isinstance(result, Refusal)
        assert result.reason is Reason.CLOSED
        clock.move(hours=13)
        ticket = await kept.ask("r3")
        assert isinstance(ticket, TicketIssued)
        assert ticket.number == "A001"


async def test_the_clock_wakes_a_sleeping_keeper(tmp_path: Path) -> None:
    """The day ends and views are built again while no command comes."""
    clock = SetClock()
    async with keeping(tmp_path, clock=clock) as kept:
        await kept.ask("r1")
        shown = len(kept.shown)
        clock.move(hours=11, minutes=1)
        async with asyncio.timeout(5):
            while len(kept.shown) == shown:  # noqa: ASYNC110
                await asyncio.sleep(0)
        assert (await kept.ask("r2", CloseDay())) == Refusal(Reason.DAY_NOT_OPEN)


async def test_closing_answers_what_was_taken_on_and_refuses_the_rest(tmp_path: Path) -> None:
    """A clean stop loses nothing."""
    async with keeping(tmp_path) as kept:
        kept.journal.gate.clear()
        waiting = asyncio.create_task(kept.ask("r1"))
        await asyncio.sleep(0)
        kept.keeper.close()
        assert await kept.ask("r2") == Refusal(Reason.SHUTTING_DOWN)
        kept.journal.gate.set()
        assert isinstance(await waiting, TicketIssued)


async def test_a_request_of_yesterday_that_is_repeated_gets_its_answer(tmp_path: Path) -> None:
    """A kiosk that lost its connection in the evening must not take a ticket for nobody in the morning."""
    clock = SetClock()
    async with keeping(tmp_path, clock=clock) as kept:
        first = await kept.ask("r1")
        clock.move(days=1)
        other = await kept.ask("r2")
        assert await kept.ask("r1") == first
    async with keeping(tmp_path, clock=clock) as kept:
        assert await kept.ask("r1") == first
        assert await kept.ask("r2") == other


@pytest.mark.logs("nothing of this batch was done: lost on the way")
async def test_a_commit_of_unknown_fate_is_answered_by_what_is_on_the_disk(tmp_path: Path) -> None:
    """It was written, and only then the error came: the customer has the ticket."""
    async with keeping(tmp_path) as kept:
        kept.journal.late = True
        ticket = await kept.ask("r1")
        assert isinstance(ticket, TicketIssued)
        assert await kept.ask("r1") == ticket


@pytest.mark.logs("a fault in the rules")
async def test_one_faulty_command_does_not_refuse_the_others_of_its_batch(tmp_path: Path) -> None:
    """They are tried again one by one."""
    async with keeping(tmp_path) as kept:
        await kept.ask("r0")
        kept.journal.gate.clear()
        first = asyncio.create_task(kept.ask("r1"))
        await everybody_waits()
        rest = [asyncio.create_task(kept.ask("r2", "nonsense"))]  # type: ignore[arg-type]
        rest += [asyncio.create_task(kept.ask(f"r{n}")) for n in range(3, 6)]
        await everybody_waits()
        kept.journal.gate.set()
        await first
        results = await asyncio.gather(*rest)
        assert results[0] == Refusal(Reason.SERVER_ERROR)
        assert [ticket.number for ticket in results if isinstance(ticket, TicketIssued)] == [
            "A003",
            "A004",
            "A005",
        ]


@pytest.mark.logs("a fault in what is shown")
async def test_a_fault_in_a_view_does_not_stop_tickets(tmp_path: Path) -> None:
    """The next view may be right again."""
    async with keeping(tmp_path) as kept:
        kept.faulty_view = True
        assert isinstance(await kept.ask("r1"), TicketIssued)
        kept.faulty_view = False
        assert isinstance(await kept.ask("r2"), TicketIssued)
        assert kept.shown[-1] == 2


@pytest.mark.logs("a fault in what is shown")
async def test_a_question_is_answered_whatever_the_views_do(tmp_path: Path) -> None:
    """And one that cannot be answered fails for whoever asked it, and nobody else."""
    async with keeping(tmp_path) as kept:
        kept.faulty_view = True
        with pytest.raises(ZeroDivisionError):
            await kept.keeper.read(lambda state: 1 / len(state.visits))
        assert await kept.keeper.read(lambda state: len(state.visits)) == 0


@pytest.mark.logs("nothing of this batch was done", "the journal cannot be read")
async def test_a_server_whose_journal_cannot_be_read_can_still_be_stopped(tmp_path: Path) -> None:
    """Whoever waits is told."""
    async with keeping(tmp_path) as kept:
        kept.journal.broken, kept.journal.unreadable = 1, True
        waiting = asyncio.create_task(kept.ask("r1"))
        while not kept.journal.reads:  # noqa: ASYNC110
            await asyncio.sleep(0)
        kept.keeper.close()
        assert await waiting == Refusal(Reason.SHUTTING_DOWN)


async def test_a_clock_that_is_set_back_is_noticed(tmp_path: Path) -> None:
    """An alarm that was set while the clock was ahead would sleep through the opening."""
    clock = SetClock(NINE.replace(hour=20))
    async with keeping(tmp_path, clock=clock) as kept:
        assert isinstance(await kept.ask("r1"), Refusal)
        clock.move(days=-1)
        clock.move(hours=11)
        async with asyncio.timeout(30):
            while not kept.open[-1]:
                clock.move(minutes=1)
                await asyncio.sleep(0.001)


async def test_the_state_is_asked_only_when_it_is_on_the_disk(tmp_path: Path) -> None:
    """A page must not show what may never have happened."""
    async with keeping(tmp_path) as kept:
        await kept.ask("r1")
        kept.journal.gate.clear()
        ticket = asyncio.create_task(kept.ask("r2"))
        await everybody_waits()
        question = asyncio.create_task(kept.keeper.read(lambda state: len(state.visits)))
        await everybody_waits()
        assert not question.done()
        kept.journal.gate.set()
        assert await question == 2
        await ticket


@pytest.mark.logs("a fault in the rules")
async def test_a_fault_in_the_rules_harms_nobody_else(tmp_path: Path) -> None:
    """The batch is undone, the caller is told, and the next command works."""
    async with keeping(tmp_path) as kept:
        await kept.ask("r1")
        assert await kept.ask("r2", "nonsense") == Refusal(Reason.SERVER_ERROR)  # type: ignore[arg-type]
        assert isinstance(await kept.ask("r3"), TicketIssued)
        assert await kept.ask("r4", OpenDay()) == Refusal(Reason.DAY_ALREADY_OPEN)
        assert await kept.ask("r5", CloseDay("storm")) == Accepted()


@pytest.mark.logs("the clock shows 2026-03-01 07:00 UTC, but the journal's newest entry is of 2026-03-02")
async def test_a_clock_that_is_behind_the_journal_is_doubted_at_the_start(tmp_path: Path) -> None:
    """The battery is empty, and the server starts with yesterday's date: whoever runs it should know."""
    async with keeping(tmp_path) as kept:
        await kept.ask("r1")
    behind = SetClock()
    behind.move(days=-1)
    async with keeping(tmp_path, clock=behind):
        pass


@pytest.mark.logs("nothing of this batch was done: disk full", "the journal cannot be read: no such disk")
async def test_a_question_that_will_not_be_answered_is_told_so(tmp_path: Path) -> None:
    """The journal cannot be read, and the server is to stop; whoever asks later hears it at once."""
    async with keeping(tmp_path) as kept:
        kept.journal.broken, kept.journal.unreadable = 1, True
        command = asyncio.create_task(kept.ask("r1"))
        question = asyncio.create_task(kept.keeper.read(lambda state: len(state.visits)))
        while not kept.journal.reads:  # noqa: ASYNC110
            await asyncio.sleep(0)
        kept.keeper.close()
        with pytest.raises(Closed):
            await question
        assert await command == Refusal(Reason.SHUTTING_DOWN)
        with pytest.raises(Closed):
            await kept.keeper.read(lambda state: len(state.visits))


# --- another configuration ------------------------------------------------------------------------


async def test_whoever_waits_does_so_by_the_new_configuration(tmp_path: Path) -> None:
    """Nothing of the day is lost, and the new rules hold for what comes."""
    async with keeping(tmp_path) as kept:
        await kept.ask("t1")
        before = await kept.keeper.read(as_it_is)
        assert await work_by(kept, branch(cap=1)) == Accepted()
        assert await kept.keeper.read(as_it_is) == before
        second = await kept.ask("t2")
        assert isinstance(second, TicketIssued)
        assert not second.admitted


@pytest.mark.logs("goes on by its old file: disk full")
async def test_a_change_that_cannot_be_stored_is_not_made(tmp_path: Path) -> None:
    """The branch goes on as before, and it can be tried again."""
    async with keeping(tmp_path) as kept:
        await kept.ask("t1")
        kept.journal.broken = 1
        assert await work_by(kept, branch(cap=1)) == Refusal(Reason.NOT_STORED, detail="disk full")
        assert (kept.keeper.config.occupancy.cap, kept.told) == (60, 0)
        assert isinstance(await kept.ask("t2"), TicketIssued)
        assert await work_by(kept, branch(cap=2), "again") == Accepted()
        assert (kept.keeper.config.occupancy.cap, kept.told) == (2, 1)


@pytest.mark.logs("goes on by its old file: lost on the way")
async def test_a_change_of_which_nobody_knows_whether_it_was_stored_leaves_no_gap(tmp_path: Path) -> None:
    """The entry is on the disk; the next one follows it."""
    async with keeping(tmp_path) as kept:
        await kept.ask("t1")
        kept.journal.late = True
        refused = await work_by(kept, branch(cap=1))
        assert isinstance(refused, Refusal)
        assert isinstance(await kept.ask("t2"), TicketIssued)


@pytest.mark.logs("cannot be kept by its new file")
async def test_a_configuration_that_the_branch_cannot_live_with_changes_nothing(tmp_path: Path) -> None:
    """A fault in the program, or a file that no check foresaw."""
    async with keeping(tmp_path) as kept:
        await kept.ask("t1")
        impossible = msgspec.structs.replace(branch(), queues=(), services=())
        assert await work_by(kept, impossible) == Refusal(Reason.SERVER_ERROR)
        assert isinstance(await kept.ask("t2"), TicketIssued)


async def test_a_change_is_refused_by_a_keeper_that_ends(tmp_path: Path) -> None:
    async with keeping(tmp_path) as kept:
        kept.keeper.close()
        assert await work_by(kept, branch(cap=1)) == Refusal(Reason.SHUTTING_DOWN)


async def test_changes_that_the_end_overtakes_are_refused(tmp_path: Path) -> None:
    """Both of them: nobody waits for ever."""
    async with keeping(tmp_path) as kept:
        await kept.ask("t1")
        kept.journal.gate.clear()
        ticket = asyncio.create_task(kept.ask("t2"))
        await everybody_waits()
        changes = [asyncio.create_task(work_by(kept, branch(cap=1), name)) for name in ("first", "second")]
        await everybody_waits()
        kept.keeper.close()
        kept.journal.gate.set()
        async with asyncio.timeout(10):
            assert isinstance(await ticket, TicketIssued)
            assert [await change for change in changes] == [Refusal(Reason.SHUTTING_DOWN)] * 2


async def work_by(kept: Kept, config: BranchConfig, request: str = "file") -> Result:
    def then() -> None:
        kept.told += 1

    asked = Asked(DeviceId("boss"), RequestId(request))
    return await kept.keeper.work_by(config, "a fingerprint", asked, then)
