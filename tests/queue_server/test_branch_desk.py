"""A branch file that is looked at again, and used without a restart, by way of a whole server."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from sqlalchemy import select

from queue_link.branch_file_commands import PreviewBranchFile, ReloadBranchFile
from queue_link.commands import CallNext, Finish, OpenCounter, SetCap, TakeTicket
from queue_link.messages import (
    CounterView,
    DeskSetup,
    DisplaySetup,
    KioskSetup,
    Snapshot,
    SupervisorView,
    Welcome,
)
from queue_link.results import (
    Accepted,
    BranchFilePreview,
    ChangeKind,
    FileFault,
    FilePart,
    Refusal,
    TicketIssued,
)
from queue_link.staff_commands import ReadAudit
from queue_link.staff_results import AuditRead
from queue_link.toml_document import Fault
from queue_link.vocabulary import BranchId, CounterId, Reason, Role, VisitState
from queue_server.branch_desk import MOST
from queue_server.branch_file import Examined
from queue_server.domain.configuration import BranchConfig, Service
from queue_server.domain.events import BranchFileReloaded
from queue_server.journal_rows import decode_event
from queue_server.tables import journal
from tests.queue_server.branches import ALL, EN, FI, PASSPORTS, PERMITS, branch, texts
from tests.queue_server.running import Running, Talk, serving


class File:
    """A branch file on the disk, as the server finds it."""

    def __init__(self) -> None:
        self.config: BranchConfig | None = branch()
        self.faults: tuple[Fault, ...] = ()
        self.warnings: tuple[Fault, ...] = ()

    def examine(self) -> Examined:
        return Examined("malmi.toml", None if self.faults else self.config, self.faults, self.warnings)


def without_passports(config: BranchConfig | None = None) -> BranchConfig:
    config = config or branch()
    return replace(config, services=tuple(one for one in config.services if one.id != PASSPORTS))


@pytest.fixture
def file() -> File:
    return File()


@pytest.fixture
async def server(tmp_path: Path, file: File) -> AsyncIterator[Running]:
    async with serving(tmp_path, examine=file.examine) as running:
        yield running


async def preview(boss: Talk) -> BranchFilePreview:
    found = await boss.ask(PreviewBranchFile())
    assert isinstance(found, BranchFilePreview), found
    return found


async def reload(boss: Talk) -> None:
    found = await preview(boss)
    assert await boss.ask(ReloadBranchFile(found.fingerprint)) == Accepted()


async def welcome(talk: Talk) -> Welcome:
    """The next one."""
    while True:
        message = await talk.hear()
        if isinstance(message, Welcome):
            return message


# --- looking --------------------------------------------------------------------------------------


async def test_a_preview_tells_what_would_change_and_changes_nothing(server: Running, file: File) -> None:
    """With those whom it concerns, and what is doubtful."""
    file.config = without_passports()
    file.warnings = (Fault(7, "services[0]", "is doubtful"),)
    async with server.talk(Role.KIOSK) as kiosk, server.talk(Role.SUPERVISOR) as boss:
        ticket = await kiosk.ask(TakeTicket(PASSPORTS, FI))
        assert isinstance(ticket, TicketIssued)
        found = await preview(boss)
        (change,) = found.changes
        assert (change.part, change.kind, change.id) == (FilePart.SERVICE, ChangeKind.REMOVED, PASSPORTS)
        assert change.tickets == (ticket.number,)
        assert found.warnings == (FileFault(7, "services[0]: is doubtful"),)
        assert isinstance(await kiosk.ask(TakeTicket(PASSPORTS, FI)), TicketIssued)


async def test_a_faulty_file_is_told_with_its_lines_and_cannot_be_used(server: Running, file: File) -> None:
    """Whatever fingerprint somebody comes with."""
    async with server.talk(Role.SUPERVISOR) as boss:
        fingerprint = (await preview(boss)).fingerprint
        file.faults = (Fault(12, "occupancy.cap", "is missing"),)
        found = await preview(boss)
        assert (found.fingerprint, found.changes) == ("", ())
        assert found.faults == (FileFault(12, "occupancy.cap: is missing"),)
        refused = await boss.ask(ReloadBranchFile(fingerprint))
        assert refused == Refusal(Reason.FILE_FAULTY, detail="occupancy.cap: is missing")


async def test_a_file_for_another_branch_is_a_faulty_one(server: Running, file: File) -> None:
    file.config = replace(branch(), id=BranchId("lahti"))
    async with server.talk(Role.SUPERVISOR) as boss:
        (fault,) = (await preview(boss)).faults
    assert fault.text == 'id: the file is for branch "lahti", and this is "malmi"'


async def test_a_preview_stays_small(server: Running, file: File) -> None:
    """What is left out is counted."""
    file.faults = tuple(Fault(line, "", "is wrong") for line in range(1, MOST + 31))
    async with server.talk(Role.SUPERVISOR) as boss:
        found = await preview(boss)
    assert (len(found.faults), found.left_out) == (MOST, 30)


# --- using it -------------------------------------------------------------------------------------


async def test_a_removed_service_gives_no_tickets_and_whoever_waits_is_served(
    server: Running, file: File
) -> None:
    async with (
        server.talk(Role.KIOSK) as kiosk,
        server.talk(Role.SUPERVISOR) as boss,
        server.talk(Role.COUNTER) as desk,
    ):
        waiting = await kiosk.ask(TakeTicket(PASSPORTS, FI))
        assert isinstance(waiting, TicketIssued)
        file.config = without_passports()
        await reload(boss)
        assert await kiosk.ask(TakeTicket(PASSPORTS, FI)) == Refusal(Reason.NO_WALK_IN)
        assert (await preview(boss)).changes == ()
        await desk.ask(OpenCounter(CounterId("1"), ALL, "Aino"))
        assert await desk.ask(CallNext()) == Accepted(waiting.number)


async def test_a_counter_that_is_removed_keeps_its_visit_until_it_is_finished(
    server: Running, file: File
) -> None:
    """When it has signed out it is gone."""
    async with (
        server.talk(Role.KIOSK) as kiosk,
        server.talk(Role.SUPERVISOR) as boss,
        server.talk(Role.COUNTER) as desk,
    ):
        ticket = await kiosk.ask(TakeTicket(PERMITS, FI))
        assert isinstance(ticket, TicketIssued)
        await desk.ask(OpenCounter(CounterId("3"), ALL, "Aino"))
        await desk.ask(CallNext())
        file.config = replace(branch(), counters=branch().counters[:2])
        await reload(boss)
        view = await desk.see(CounterView, lambda view: view.visit is not None)
        assert view.visit is not None
        assert (view.visit.number, view.visit.state) == (ticket.number, VisitState.CALLED)
        assert await desk.ask(Finish()) == Accepted(ticket.number)
        assert await desk.ask(OpenCounter(CounterId("3"), ALL, "Aino")) == Refusal(Reason.UNKNOWN_COUNTER)


async def test_every_device_is_welcomed_anew_over_the_same_connection(server: Running, file: File) -> None:
    """With the new setup, and after it the whole view."""
    new = Service(PASSPORTS, texts("Passport of another name"), branch().queues[1].id)
    file.config = replace(
        without_passports(), services=(*without_passports().services, new), name={EN: "New"}
    )
    async with (
        server.talk(Role.KIOSK) as kiosk,
        server.talk(Role.DISPLAY) as display,
        server.talk(Role.SUPERVISOR) as boss,
    ):
        await boss.see(SupervisorView)
        found = await preview(boss)
        await boss.send(ReloadBranchFile(found.fingerprint))
        setups = [(await welcome(talk)).setup for talk in (kiosk, display, boss)]
        assert [type(setup) for setup in setups] == [KioskSetup, DisplaySetup, DeskSetup]
        assert all(setup.name == {EN: "New"} for setup in setups)
        for talk in (kiosk, display):
            assert isinstance(await talk.hear(), Snapshot)


async def test_only_what_was_previewed_is_used(server: Running, file: File) -> None:
    async with server.talk(Role.SUPERVISOR) as boss:
        found = await preview(boss)
        file.config = branch(cap=7)
        assert await boss.ask(ReloadBranchFile(found.fingerprint)) == Refusal(Reason.FILE_CHANGED)
        assert (await boss.see(SupervisorView)).occupancy.cap == 60
        await reload(boss)
        await boss.see(SupervisorView, lambda view: view.occupancy.cap == 7)


async def test_a_cap_that_was_set_by_hand_stays(server: Running, file: File) -> None:
    """As over a restart: it holds for the rest of the day."""
    async with server.talk(Role.SUPERVISOR) as boss:
        await boss.ask(SetCap(40))
        file.config = branch(cap=7)
        await reload(boss)
        await boss.see(SupervisorView, lambda view: view.occupancy.cap == 40)


async def test_a_restart_shows_what_the_reload_showed(server: Running, file: File) -> None:
    """And a request that is repeated after it hears the same, without another reload."""
    async with server.talk(Role.KIOSK) as kiosk, server.talk(Role.SUPERVISOR) as boss:
        for service in (PERMITS, PASSPORTS, PERMITS):
            await kiosk.ask(TakeTicket(service, FI))
        file.config = without_passports()
        found = await preview(boss)
        assert await boss.ask(ReloadBranchFile(found.fingerprint), "again") == Accepted()
        before = await boss.see(SupervisorView, lambda view: len(view.services) == 3)
    server.config = without_passports()
    await server.stop()
    await server.start()
    async with server.talk(Role.SUPERVISOR) as boss:
        after = await boss.see(SupervisorView)
        assert (after.waiting, after.queues, after.services) == (
            before.waiting,
            before.queues,
            before.services,
        )
        file.faults = (Fault(1, "", "is wrong"),)
        assert await boss.ask(ReloadBranchFile(found.fingerprint), "again") == Accepted()
    assert reloads(server) == [BranchFileReloaded(server.clock.now(), found.fingerprint)]


def reloads(server: Running) -> list[BranchFileReloaded]:
    """In the journal."""
    with server.database.begin() as connection:
        events = [decode_event(body) for body in connection.scalars(select(journal.c.event))]
    return [event for event in events if isinstance(event, BranchFileReloaded)]


async def test_two_reloads_at_once_come_one_after_the_other(server: Running, file: File) -> None:
    file.config = branch(cap=7)
    async with server.talk(Role.SUPERVISOR) as boss:
        found = await preview(boss)
        requests = [await boss.send(ReloadBranchFile(found.fingerprint)) for _ in range(2)]
        assert [await boss.answer(request) for request in requests] == [Accepted()] * 2
        audited = await boss.ask(ReadAudit(kind="configuration-reloaded"))
    assert len(reloads(server)) == 2
    assert isinstance(audited, AuditRead)
    assert [line.device for line in audited.lines] == ["supervisor"] * 2


@pytest.mark.parametrize("role", sorted(set(Role) - {Role.SUPERVISOR}))
async def test_only_a_supervisor_may_ask(server: Running, role: Role) -> None:
    async with server.talk(role) as talk:
        for wanted in (PreviewBranchFile(), ReloadBranchFile("x")):
            refused = await talk.ask(wanted)
            assert isinstance(refused, Refusal)
            assert refused.reason is Reason.NOT_ALLOWED


async def test_a_server_that_knows_no_file_says_so(tmp_path: Path) -> None:
    async with serving(tmp_path) as server, server.talk(Role.SUPERVISOR) as boss:
        assert await boss.ask(PreviewBranchFile()) == Refusal(Reason.NO_BRANCH_FILE)
