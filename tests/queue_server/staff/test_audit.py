"""Who did what, when: what is written down, and that it stays as it was."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError

from queue_link.audit_kind import AuditKind
from queue_link.commands import CloseService, CorrectCount, OpenCounter, RemoveVisit, SetCap, TakeTicket
from queue_link.device_commands import CloseKiosk
from queue_link.figures import ReportForm
from queue_link.people import Permission, SignInMode, StaffRole
from queue_link.questions import AskReport, ExportReport
from queue_link.results import Accepted, Refusal, ReportFile, TicketIssued
from queue_link.staff_commands import (
    AddPerson,
    ChangePassword,
    ChangePerson,
    DisablePerson,
    EnablePerson,
    ReadAudit,
    ResetPassword,
    SetPin,
    SignIn,
    SignInWithPin,
    SignOut,
)
from queue_link.staff_results import AuditLine, AuditRead, PasswordGiven
from queue_link.vocabulary import CounterId, DeviceId, Reason, Role
from queue_server import audit
from queue_server.audit import AuditFilter, Deed, note
from queue_server.database import open_database
from tests.queue_server.branches import ALL, FI, NINE, PERMITS, SV
from tests.queue_server.running import Running, Talk
from tests.queue_server.staff.staffed import PASSWORD, PIN, desk, let_sign_in, refused, sign_in, staffed


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[Running]:
    async with staffed(tmp_path, SignInMode.PIN) as running:
        yield running


@pytest.fixture
def database(tmp_path: Path) -> Engine:
    engine = open_database(tmp_path)
    with engine.begin() as connection:
        note(connection, NINE, Deed(AuditKind.DEVICE_ADDED, about="k1"))
        note(connection, NINE + timedelta(days=1), Deed(AuditKind.DEVICE_REVOKED, about="k1"))
    return engine


async def lines(talk: Talk, **wanted: str) -> list[AuditLine]:
    """The oldest first."""
    result = await talk.ask(ReadAudit(**wanted))  # type: ignore[arg-type]
    assert isinstance(result, AuditRead), result
    return list(result.lines[::-1])


# --- it stays -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET person = 'somebody else'",
        "UPDATE audit SET seq = seq + 10",
        "DELETE FROM audit",
        "DELETE FROM audit WHERE seq = 1",
        "INSERT OR REPLACE INTO audit (seq, at, kind, about, detail) VALUES (1, 0, 'x', '', '')",
    ],
)
def test_the_database_refuses_to_change_it(database: Engine, statement: str) -> None:
    """Whoever asks, with whatever program."""
    with pytest.raises(IntegrityError, match="only ever added to"), database.begin() as connection:
        connection.execute(text(statement))
    with database.begin() as connection:
        assert len(audit.read(connection, AuditFilter())) == 2
    database.dispose()


def test_retention_forgets_the_old_and_says_so(database: Engine) -> None:
    """And nothing of what came later; afterwards it is as strict as before."""
    later = NINE + timedelta(days=2)
    with database.begin() as connection:
        assert audit.forget(connection, NINE + timedelta(hours=1), later) == 1
        kinds = [line.kind for line in audit.read(connection, AuditFilter())]
    assert kinds == ["audit-forgotten", "device-revoked"]
    with pytest.raises(IntegrityError), database.begin() as connection:
        connection.execute(text("DELETE FROM audit"))
    database.dispose()


# --- what is in it --------------------------------------------------------------------------------


async def test_signing_in_and_out_and_failures(server: Running) -> None:
    async with server.talk(Role.COUNTER) as talk:
        await refused(talk, "aino", "wrong")
        await refused(talk, "nobody at all", "wrong")
        await sign_in(talk)
        await talk.ask(SignOut())
        await sign_in(talk, "sirpa")
        told = await lines(talk)
    assert [(line.kind, line.person, line.device, line.about) for line in told] == [
        ("sign-in-failed", "", "counter", "Aino"),
        ("sign-in-failed", "", "counter", ""),
        ("signed-in", "Aino", "counter", "Aino"),
        ("signed-out", "Aino", "counter", "Aino"),
        ("signed-in", "Sirpa", "counter", "Sirpa"),
    ]


async def test_lock_outs(server: Running) -> None:
    """Of the password, and of the PIN."""
    async with server.talk(Role.COUNTER) as talk, desk(server, "d2") as boss:
        for _ in range(5):
            server.clock.move(minutes=16)
            await talk.ask(SignInWithPin("aino", "000111"))
        await sign_in(boss, "sirpa")
        assert {line.kind for line in await lines(boss)} >= {"sign-in-failed", "locked-out", "pin-off"}


async def test_what_administrators_do_to_people(server: Running) -> None:
    """Each with who did it and to whom."""
    async with server.talk(Role.SUPERVISOR) as talk:
        await sign_in(talk, "ahti")
        given = await talk.ask(AddPerson("eino", "Eino", StaffRole.ADVISER))
        assert isinstance(given, PasswordGiven)
        eino = given.person
        changed = ChangePerson(eino, "Eino", StaffRole.SUPERVISOR, denied=(Permission.EMERGENCY,))
        assert await talk.ask(changed) == Accepted()
        assert await talk.ask(DisablePerson(eino)) == Accepted()
        assert await talk.ask(EnablePerson(eino)) == Accepted()
        assert isinstance(await talk.ask(ResetPassword(eino)), PasswordGiven)
        told = await lines(talk, person=eino)
    assert [(line.kind, line.person, line.about, line.detail) for line in told] == [
        ("person-added", "Ahti", "Eino", "adviser"),
        ("person-changed", "Ahti", "Eino", "supervisor -emergency"),
        ("person-disabled", "Ahti", "Eino", ""),
        ("person-enabled", "Ahti", "Eino", ""),
        ("password-reset", "Ahti", "Eino", ""),
    ]


async def test_what_supervisors_decide_about_the_branch(server: Running) -> None:
    """It is in the journal, too; what they wrote about it is not here."""
    async with (
        server.talk(Role.SUPERVISOR) as talk,
        server.talk(Role.KIOSK) as kiosk,
        desk(server, "d2") as at,
    ):
        ticket = await kiosk.ask(TakeTicket(PERMITS, FI))
        assert isinstance(ticket, TicketIssued)
        await sign_in(talk, "sirpa")
        await sign_in(at)
        await at.ask(OpenCounter(CounterId("2"), ALL))
        await talk.ask(SetCap(40))
        await talk.ask(CloseService(PERMITS, {FI: "Virtanen", SV: "Virtanen"}))
        await talk.ask(CorrectCount(-2, "two of the family Virtanen left"))
        await talk.ask(RemoveVisit(ticket.visit, "Virtanen went home"))
        assert await talk.ask(CloseKiosk(DeviceId("kiosk"), {FI: "Huolto"})) == Accepted()
        told = [line for line in await lines(talk) if line.kind != "signed-in"]
    assert [(line.kind, line.person, line.about, line.detail) for line in told] == [
        ("counter-opened", "Aino", "2", "Aino"),
        ("cap-changed", "Sirpa", "", "cap 40"),
        ("service-closed", "Sirpa", "permits", ""),
        ("count-corrected", "Sirpa", "", "-2"),
        ("visit-removed", "Sirpa", ticket.visit, ""),
        ("kiosk-closed", "Sirpa", "kiosk", ""),
    ]


async def test_it_is_read_in_pages_and_by_kind(server: Running) -> None:
    with server.database.begin() as connection:
        for _ in range(201):
            note(connection, NINE, Deed(AuditKind.REPORT_EXPORTED, server.config.id))
    async with server.talk(Role.SUPERVISOR) as talk:
        await sign_in(talk, "sirpa")
        page = await talk.ask(ReadAudit(kind="report-exported"))
        rest = await talk.ask(ReadAudit(kind="report-exported", skip=200))
        none = await talk.ask(ReadAudit(begins=NINE + timedelta(seconds=1)))
    assert isinstance(page, AuditRead)
    assert isinstance(rest, AuditRead)
    assert (len(page.lines), page.more, len(rest.lines), rest.more) == (200, True, 1, False)
    assert none == AuditRead()


async def test_an_adviser_does_not_read_it(server: Running) -> None:
    async with server.talk(Role.COUNTER) as talk:
        await sign_in(talk)
        refusal = await talk.ask(ReadAudit())
    assert isinstance(refusal, Refusal)
    assert refusal.reason is Reason.NOT_ALLOWED


# --- what is nowhere ------------------------------------------------------------------------------


async def test_no_secret_is_written_anywhere(
    server: Running, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Not in any file of the data folder, in no log, in no text that the program makes of a message."""
    caplog.set_level("DEBUG")
    new, pin, wrong = "a heron on the harbour wall", "604918", "typed into the wrong field"
    async with server.talk(Role.COUNTER) as talk:
        signed = await talk.ask(SignIn("aino", PASSWORD))
        await talk.ask(SetPin(PASSWORD, pin))
        await talk.ask(ChangePassword(PASSWORD, new))
        await talk.ask(SignOut())
        await refused(talk, wrong, wrong)
        await talk.ask(SignInWithPin("aino", pin))
        await sign_in(talk, "ahti")
        given = await talk.ask(AddPerson("eino", "Eino", StaffRole.ADVISER))
    assert isinstance(given, PasswordGiven)
    secrets = [PASSWORD, new, pin, PIN, wrong, given.password, getattr(signed, "session", PASSWORD)]
    said = "".join(record.getMessage() for record in caplog.records if record.name.startswith("queue_server"))
    messages = (SignIn("a", PASSWORD), SignInWithPin("a", pin), ChangePassword(PASSWORD, new), given, signed)
    made = "".join(map(repr, messages)) + "".join(map(str, messages))
    assert [one for one in secrets if one.encode() in files_of(tmp_path) or one in said + made] == []


def files_of(folder: Path) -> bytes:
    """All that is in the data folder, what was deleted not long ago too."""
    return b"".join(file.read_bytes() for file in folder.iterdir())


async def test_a_report_that_leaves_as_a_file_is_written_down(server: Running) -> None:
    """Once, however many pieces it is fetched in; looking at figures is not."""
    async with server.talk(Role.COUNTER) as talk:
        let_sign_in(server, "Berit", StaffRole.SUPERVISOR)
        await sign_in(talk, "berit")
        await talk.ask(AskReport(NINE.date(), NINE.date() + timedelta(days=1)))
        wanted = ExportReport(NINE.date(), NINE.date() + timedelta(days=1), form=ReportForm.CSV, language=FI)
        assert isinstance(await talk.ask(wanted), ReportFile)
        (line,) = await lines(talk, kind=AuditKind.REPORT_EXPORTED)
    assert (line.person, line.about, line.detail) == ("Berit", "csv", "2026-03-02/2026-03-03")
