"""What people at a desk ask for themselves, and what is asked about people, devices and what was done.

None of it changes a visit, so none of it is in the journal. Passwords and PINs show in no log: they are left
out of what is written of these structs.
"""

from __future__ import annotations

from typing import Annotated

import msgspec

from queue_link.people import LONGEST_PASSWORD, MOST_DIGITS, Permission, PersonId, StaffRole
from queue_link.results import Instant
from queue_link.tags import tag_of
from queue_link.vocabulary import DeviceId, Role

Login = Annotated[str, msgspec.Meta(min_length=1, max_length=80)]
ShownName = Annotated[str, msgspec.Meta(min_length=1, max_length=80)]
Password = Annotated[str, msgspec.Meta(max_length=LONGEST_PASSWORD)]
Pin = Annotated[str, msgspec.Meta(max_length=MOST_DIGITS, pattern=r"^[0-9]*$")]
Permissions = Annotated[tuple[Permission, ...], msgspec.Meta(max_length=len(Permission))]
Code = Annotated[str, msgspec.Meta(min_length=1, max_length=20)]
AuditKindName = Annotated[str, msgspec.Meta(max_length=40)]

MOST_AUDITED = 200
"""Lines of the audit log in one answer."""


class _StaffCommand(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag=tag_of):
    pass


class _WithSecret(_StaffCommand, frozen=True):
    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"


# --- whoever sits at the desk ---------------------------------------------------------------------


class SignIn(_WithSecret, frozen=True):
    """Somebody sits down at this desk. Answer: ``SignedIn``, and then a new ``Welcome`` for their role."""

    login: Login
    password: Password


class SignInWithPin(_WithSecret, frozen=True):
    """The same with a PIN, where the branch file says so. Answer: ``SignedIn``."""

    login: Login
    pin: Pin


class SignOut(_StaffCommand, frozen=True):
    """Leave this desk, and its counter; refused with a visit in hand. Answered before the new ``Welcome``."""

    hand_back: bool = False
    """A visit in hand goes back to its line, at its old place."""


class WorkAs(_StaffCommand, frozen=True):
    """Whoever is signed in wants to see and do another of their roles: a supervisor works at a counter."""

    role: Role


class ChangePassword(_WithSecret, frozen=True):
    """One's own; it ends all other sessions of the same person."""

    old: Password
    new: Password


class SetPin(_WithSecret, frozen=True):
    """One's own PIN; an empty one takes it away."""

    password: Password
    pin: Pin


# --- people ---------------------------------------------------------------------------------------


class ListPeople(_StaffCommand, frozen=True):
    """Everybody of this branch. Answer: ``PeopleListed``."""


class AddPerson(_StaffCommand, frozen=True):
    """Somebody new at this branch. Answer: ``PasswordGiven``."""

    login: Login
    name: ShownName
    role: StaffRole
    given: Permissions = ()
    denied: Permissions = ()


class ChangePerson(_StaffCommand, frozen=True):
    """All of it takes the place of what was. It ends the sessions of that person."""

    person: PersonId
    name: ShownName
    role: StaffRole
    given: Permissions = ()
    denied: Permissions = ()


class DisablePerson(_StaffCommand, frozen=True):
    """They sign in nowhere any more, and are signed out at once."""

    person: PersonId


class EnablePerson(_StaffCommand, frozen=True):
    """They may sign in again, with the password they had."""

    person: PersonId


class ResetPassword(_StaffCommand, frozen=True):
    """A one-time password, to be changed at the first sign-in. Answer: ``PasswordGiven``."""

    person: PersonId


# --- devices --------------------------------------------------------------------------------------


class ListDevices(_StaffCommand, frozen=True):
    """Those of this branch, and those that wait to be let in. Answer: ``DevicesListed``."""


class ApprovePairing(_StaffCommand, frozen=True):
    """Let the device in that shows this code, as one of this branch."""

    code: Code
    role: Role
    name: ShownName


class RefusePairing(_StaffCommand, frozen=True):
    """Send the device away that shows this code."""

    code: Code


class RevokeDevice(_StaffCommand, frozen=True):
    """Shut a device out, at once."""

    device: DeviceId


# --- what was done --------------------------------------------------------------------------------


class ReadAudit(_StaffCommand, frozen=True):
    """What was done at this branch, the newest first. Answer: ``AuditRead``."""

    begins: Instant | None = None
    ends: Instant | None = None
    person: PersonId | None = None
    kind: AuditKindName = ""
    """Only of this kind; empty: of all."""
    skip: Annotated[int, msgspec.Meta(ge=0)] = 0
    """So many of the newest are left out: those read already."""


SeatCommand = SignIn | SignInWithPin | SignOut | WorkAs | ChangePassword | SetPin
PeopleCommand = ListPeople | AddPerson | ChangePerson | DisablePerson | EnablePerson | ResetPassword
PairingCommand = ListDevices | ApprovePairing | RefusePairing | RevokeDevice
StaffCommand = SeatCommand | PeopleCommand | PairingCommand | ReadAudit
