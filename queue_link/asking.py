"""All that may be asked of the server, who may ask it, and how it is answered."""

from __future__ import annotations

from collections.abc import Collection
from typing import get_args

from queue_link.branch_file_commands import FileCommand, PreviewBranchFile, ReloadBranchFile
from queue_link.commands import ALLOWED, Command, EndEvacuation, StartEvacuation
from queue_link.device_commands import (
    AnswerHelp,
    CallForHelp,
    CloseKiosk,
    DeviceCommand,
    DeviceStatus,
    DisplayStatus,
    EndHelp,
    HelpCommand,
    OpenKiosk,
    PrintTestPage,
    RestartKiosk,
    TakeBackHelp,
)
from queue_link.people import DESKS, Permission, StaffRole
from queue_link.questions import AboutFigures, FindTicket, Question
from queue_link.results import Result
from queue_link.staff_commands import (
    AddPerson,
    ApprovePairing,
    ChangePassword,
    ChangePerson,
    DisablePerson,
    EnablePerson,
    ListDevices,
    ListPeople,
    ReadAudit,
    RefusePairing,
    ResetPassword,
    RevokeDevice,
    SetPin,
    SignIn,
    SignInWithPin,
    SignOut,
    StaffCommand,
    WorkAs,
)
from queue_link.staff_results import StaffResult
from queue_link.vocabulary import Reason, Role

Asking = Command | Question | DeviceCommand | DisplayStatus | HelpCommand | FileCommand | StaffCommand
"""Commands change the branch and are in its journal; the others are answered beside it."""
Reply = Result | StaffResult

AT_THE_DESK: frozenset[type[Asking]] = frozenset({SignIn, SignInWithPin})
"""What may be asked at a desk where nobody is signed in."""
ONES_OWN: frozenset[type[Asking]] = frozenset({SignOut, WorkAs, ChangePassword, SetPin})
"""What anybody who is signed in may ask."""
WITH_A_NEW_PASSWORD: frozenset[type[Asking]] = frozenset({SignOut, ChangePassword})
"""What may be asked by somebody who has to change the password first."""
OF_PEOPLE: frozenset[type[Asking]] = frozenset(
    {ListPeople, AddPerson, ChangePerson, DisablePerson, EnablePerson, ResetPassword}
)
"""What only administrators who are signed in may ask."""

_ABOUT_FIGURES: frozenset[type[Asking]] = frozenset(get_args(AboutFigures))

NEEDED: dict[type[Asking], Permission] = {
    StartEvacuation: Permission.EMERGENCY,
    EndEvacuation: Permission.EMERGENCY,
    ApprovePairing: Permission.CONFIGURATION,
    RefusePairing: Permission.CONFIGURATION,
    RevokeDevice: Permission.CONFIGURATION,
    PreviewBranchFile: Permission.CONFIGURATION,
    ReloadBranchFile: Permission.CONFIGURATION,
    **dict.fromkeys(_ABOUT_FIGURES, Permission.REPORTS),
}
"""What a person needs a permission for, and then may ask in whatever role they work. ``CallVisit`` is not
among them: a visit that was sent to this counter may be called there by anybody, which only the branch
knows."""

_AT_ANY_DESK: frozenset[type[Asking]] = frozenset({AnswerHelp, EndHelp, *AT_THE_DESK, *ONES_OWN})
_OF_SUPERVISORS: frozenset[type[Asking]] = frozenset(
    {
        *(CloseKiosk, OpenKiosk, RestartKiosk, PrintTestPage),
        *(ListDevices, ApprovePairing, RefusePairing, RevokeDevice, ReadAudit),
        *(PreviewBranchFile, ReloadBranchFile),
        *_ABOUT_FIGURES,
    }
)
_BESIDE: dict[Role, frozenset[type[Asking]]] = {
    Role.KIOSK: frozenset({FindTicket, DeviceStatus, CallForHelp, TakeBackHelp}),
    Role.DISPLAY: frozenset({DisplayStatus}),
    Role.COUNTER: _AT_ANY_DESK,
    Role.SUPERVISOR: _AT_ANY_DESK | _OF_SUPERVISORS | OF_PEOPLE,
}

MAY_ASK: dict[Role, frozenset[type[Asking]]] = {
    role: ALLOWED[role] | _BESIDE.get(role, frozenset()) for role in Role
}
"""What each role may send, whoever is signed in."""


def device_may_not(kind: type[Asking], role: Role) -> Reason | None:
    """Why a device of this role may not ask for something by itself; None: it may."""
    if kind not in MAY_ASK[role]:
        return Reason.NOT_ALLOWED
    return Reason.SIGN_IN_FIRST if kind in OF_PEOPLE | ONES_OWN else None


def person_may_not(
    kind: type[Asking], role: Role, staff_role: StaffRole, permissions: Collection[Permission]
) -> Reason | None:
    """Why somebody who works in ``role`` may not ask for something; None: they may."""
    needed = NEEDED.get(kind)
    if needed is not None:
        return None if needed in permissions and role in DESKS else Reason.LACKS_PERMISSION
    if kind in OF_PEOPLE:
        return None if staff_role is StaffRole.ADMINISTRATOR else Reason.LACKS_PERMISSION
    return None if kind in MAY_ASK[role] else Reason.NOT_ALLOWED
