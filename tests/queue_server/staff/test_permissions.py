"""What people may ask: each role with each command, and each permission given or denied."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import get_args

import pytest

from queue_link import commands as ask
from queue_link import device_commands as machines
from queue_link import questions
from queue_link import staff_commands as staff
from queue_link.asking import MAY_ASK, Asking
from queue_link.branch_file_commands import PreviewBranchFile, ReloadBranchFile
from queue_link.commands import CallVisit, OpenCounter, TakeTicket, Transfer
from queue_link.people import Permission, SignInMode, StaffRole, views_of
from queue_link.results import Accepted, Refusal, TicketIssued
from queue_link.vocabulary import BranchId, CounterId, DeviceId, Reason, Role
from queue_server.access import Device
from queue_server.asker import Asker
from queue_server.staff.people import new_person, with_choice
from queue_server.staff.sessions import Session
from tests.queue_server.branches import ALL, FI, NINE, PERMITS
from tests.queue_server.staff.staffed import desk, let_sign_in, sign_in, staffed

MALMI = BranchId("malmi")
DESK = Device(DeviceId("d"), MALMI, Role.COUNTER, "Desk")
EVERYTHING: tuple[type[Asking], ...] = get_args(Asking)

WORK: set[type[Asking]] = {
    *(ask.OpenCounter, ask.TakeOver, ask.CloseCounter, ask.HandOver, ask.Pause, ask.Resume, ask.CallNext),
    *(ask.CallVisit, ask.WalkUp, ask.Recall, ask.Start, ask.NextService, ask.Finish, ask.NoShow),
    *(ask.ReturnVisit, ask.Park, ask.Transfer, ask.Undo, ask.Rejoin),
    *(ask.RaisePanic, ask.AnswerPanic, ask.EndPanic),
}
OWN: set[type[Asking]] = {
    *(staff.SignIn, staff.SignInWithPin, staff.SignOut, staff.WorkAs, staff.ChangePassword, staff.SetPin),
    *(machines.AnswerHelp, machines.EndHelp),
}
LOBBY: set[type[Asking]] = {
    *(ask.DoorEntered, ask.DoorLeft, ask.DoorCount, ask.Rejoin, ask.CorrectCount, ask.SetCap, ask.SetNotice),
    *(ask.TakeBackNotice, ask.BookAppointments, ask.CancelAppointment, ask.PlanCounters, ask.RemoveVisit),
    *(ask.SendHome, ask.ReleaseCounter, ask.OpenDay, ask.CloseDay, ask.CloseService, ask.OpenService),
    *(ask.StopTickets, ask.ResumeTickets, ask.MoveVisit, ask.ChangeProfile),
    *(machines.CloseKiosk, machines.OpenKiosk, machines.RestartKiosk, machines.PrintTestPage),
    *(staff.ListDevices, staff.ReadAudit, ask.RaisePanic, ask.AnswerPanic, ask.EndPanic, ask.EndPanicOf),
}
PEOPLE: set[type[Asking]] = {
    *(staff.ListPeople, staff.AddPerson, staff.ChangePerson),
    *(staff.DisablePerson, staff.EnablePerson, staff.ResetPassword),
}
EMERGENCY: set[type[Asking]] = {ask.StartEvacuation, ask.EndEvacuation}
CONFIGURATION: set[type[Asking]] = {
    *(staff.ApprovePairing, staff.RefusePairing, staff.RevokeDevice),
    *(PreviewBranchFile, ReloadBranchFile),
}
REPORTS: set[type[Asking]] = {questions.AskReport, questions.TraceFigure, questions.ExportReport}
WITH_PERMISSION = {
    Permission.EMERGENCY: EMERGENCY,
    Permission.CONFIGURATION: CONFIGURATION,
    Permission.REPORTS: REPORTS,
}
OF_THOSE_IN_CHARGE = EMERGENCY | CONFIGURATION | REPORTS

EXPECTED = {
    (StaffRole.ADVISER, Role.COUNTER): WORK | OWN,
    (StaffRole.SUPERVISOR, Role.SUPERVISOR): LOBBY | OWN | OF_THOSE_IN_CHARGE,
    (StaffRole.SUPERVISOR, Role.COUNTER): WORK | OWN | OF_THOSE_IN_CHARGE,
    (StaffRole.ADMINISTRATOR, Role.SUPERVISOR): LOBBY | OWN | PEOPLE | OF_THOSE_IN_CHARGE,
    (StaffRole.ADMINISTRATOR, Role.COUNTER): WORK | OWN | PEOPLE | OF_THOSE_IN_CHARGE,
}
"""Written out, not derived: a change of the table is to be seen here."""


def asker(
    role: StaffRole,
    view: Role,
    given: tuple[Permission, ...] = (),
    denied: tuple[Permission, ...] = (),
    *,
    must_change: bool = False,
) -> Asker:
    person = with_choice(new_person("a", "A", role, [MALMI]), role=role, given=given, denied=denied)
    person = replace(person, must_change=must_change)
    session = Session(b"", person, DESK.id, MALMI, view, NINE + timedelta(hours=1), NINE)
    return Asker(DESK, SignInMode.PASSWORD, session)


def test_every_role_in_every_view_is_tried() -> None:
    assert set(EXPECTED) == {(role, view) for role in StaffRole for view in views_of(role)}


@pytest.mark.parametrize(("role", "view"), EXPECTED)
def test_what_each_role_may_ask(role: StaffRole, view: Role) -> None:
    allowed = {kind for kind in EVERYTHING if asker(role, view).may_not(kind) is None}
    assert allowed == EXPECTED[role, view]


@pytest.mark.parametrize("permission", WITH_PERMISSION)
@pytest.mark.parametrize(("role", "view"), EXPECTED)
def test_what_is_given_and_denied(role: StaffRole, view: Role, permission: Permission) -> None:
    """It is theirs in whatever role they work; and what is denied wins over what is given."""
    of_it, usual = WITH_PERMISSION[permission], EXPECTED[role, view]
    for given, denied, expected in (
        ((permission,), (), usual | of_it),
        ((), (permission,), usual - of_it),
        ((permission,), (permission,), usual - of_it),
    ):
        who = asker(role, view, given, denied)
        assert {kind for kind in EVERYTHING if who.may_not(kind) is None} == expected
        assert {who.may_not(kind) for kind in of_it - expected} <= {Reason.LACKS_PERMISSION}


def test_nobody_signed_in_may_only_sign_in() -> None:
    nobody = Asker(DESK, SignInMode.PASSWORD, None)
    allowed = {kind for kind in EVERYTHING if nobody.may_not(kind) is None}
    assert allowed == {staff.SignIn, staff.SignInWithPin}
    assert nobody.sees is None


def test_with_a_one_time_password_it_is_changed_first() -> None:
    who = asker(StaffRole.ADMINISTRATOR, Role.SUPERVISOR, must_change=True)
    allowed = {kind for kind in EVERYTHING if who.may_not(kind) is None}
    assert allowed == {staff.SignIn, staff.SignInWithPin, staff.SignOut, staff.ChangePassword}
    assert who.sees is None


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("mode", SignInMode)
def test_machines_are_as_before_and_open_desks_too(role: Role, mode: SignInMode) -> None:
    """Each with what its role has, but for what only people may ask."""
    if mode is not SignInMode.OPEN and role in (Role.COUNTER, Role.SUPERVISOR):
        return
    device = Asker(replace(DESK, role=role), mode)
    allowed = {kind for kind in EVERYTHING if device.may_not(kind) is None}
    of_people = PEOPLE | {staff.SignOut, staff.WorkAs, staff.ChangePassword, staff.SetPin}
    assert allowed == MAY_ASK[role] - of_people
    assert device.sees is role


async def test_a_refusal_comes_over_the_wire(tmp_path: Path) -> None:
    """Whatever a program shows or hides."""
    async with staffed(tmp_path) as server, server.talk(Role.COUNTER) as talk:
        await sign_in(talk)
        refusal = await talk.ask(ask.StartEvacuation())
        assert isinstance(refusal, Refusal)
        assert refusal.reason is Reason.LACKS_PERMISSION


async def test_an_adviser_calls_chosen_visits_only_with_the_permission(tmp_path: Path) -> None:
    """But whoever was sent to the counter is called there by anybody."""
    async with staffed(tmp_path) as server, server.talk(Role.KIOSK) as kiosk:
        let_sign_in(server, "Eino", given=[Permission.CHERRY_PICK])
        tickets = [await kiosk.ask(TakeTicket(PERMITS, FI)) for _ in range(3)]
        second = tickets[1]
        assert isinstance(second, TicketIssued)
        async with server.talk(Role.COUNTER) as talk, desk(server, "d2") as other:
            await sign_in(talk)
            await talk.ask(OpenCounter(CounterId("1"), ALL))
            await sign_in(other, "eino")
            await other.ask(OpenCounter(CounterId("2"), ALL))
            assert await talk.ask(CallVisit(second.visit)) == Refusal(Reason.NOT_PERMITTED)
            assert await other.ask(CallVisit(second.visit)) == Accepted(second.number)
            await other.ask(ask.Start())
            assert await other.ask(Transfer(PERMITS, counter=CounterId("1"))) == Accepted(second.number)
            assert await talk.ask(CallVisit(second.visit)) == Accepted(second.number)
