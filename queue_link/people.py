"""Who works at a branch, and what each may do there."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum
from typing import NewType

import msgspec

from queue_link.vocabulary import Role

PersonId = NewType("PersonId", str)


class StaffRole(StrEnum):
    """What a person is; it decides what they see first, and what they may do unless told otherwise."""

    ADVISER = "adviser"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"
    """A supervisor who also keeps the list of people."""


class Permission(StrEnum):
    """What may be given or denied to a person beside their role."""

    CHERRY_PICK = "cherry-pick"
    """Call a chosen visit out of turn, where the work profile allows it."""
    EMERGENCY = "emergency"
    """Start and end an evacuation."""
    REPORTS = "reports"
    """See and export figures."""
    CONFIGURATION = "configuration"
    """Let devices in and shut them out, and reload the branch file."""


class SignInMode(StrEnum):
    """How staff of a branch sign in."""

    OPEN = "open"
    """Whoever sits at a paired desk works there, under the name they give."""
    PASSWORD = "password"
    PIN = "pin"
    """With a password, or with a PIN."""


PERMISSIONS: dict[StaffRole, frozenset[Permission]] = {
    StaffRole.ADVISER: frozenset(),
    StaffRole.SUPERVISOR: frozenset(Permission),
    StaffRole.ADMINISTRATOR: frozenset(Permission),
}
"""What each role may do unless it is given or denied to the person."""

_VIEWS: dict[StaffRole, tuple[Role, ...]] = {
    StaffRole.ADVISER: (Role.COUNTER,),
    StaffRole.SUPERVISOR: (Role.SUPERVISOR, Role.COUNTER),
    StaffRole.ADMINISTRATOR: (Role.SUPERVISOR, Role.COUNTER),
}

DESKS: frozenset[Role] = frozenset({Role.COUNTER, Role.SUPERVISOR})
"""The devices at which people sign in; all others work by themselves."""

MOST_DIGITS, FEWEST_DIGITS = 12, 6
"""Of a PIN."""
SHORTEST_PASSWORD, LONGEST_PASSWORD = 12, 128
"""Characters. NIST SP 800-63B-4 asks for 15 where a password is all there is, and for 8 beside a second
factor; here it counts only at a desk that was let in and shows a token of its own."""


def permissions_of(
    role: StaffRole, given: Collection[Permission], denied: Collection[Permission]
) -> frozenset[Permission]:
    """What somebody may do; what is denied wins over what is given."""
    return (PERMISSIONS[role] | frozenset(given)) - frozenset(denied)


def views_of(role: StaffRole) -> tuple[Role, ...]:
    """The roles of a device in which a person may work; the first is theirs at sign-in."""
    return _VIEWS[role]


class PersonCard(msgspec.Struct, frozen=True, omit_defaults=True):
    """Somebody as they themselves and administrators see them. Nothing secret is in it."""

    id: PersonId
    login: str
    """What they sign in with; no two people have the same, whatever the case of its letters."""
    name: str
    """As colleagues see it."""
    role: StaffRole
    permissions: tuple[Permission, ...] = ()
    """All that they may do, by their role or by themselves."""
    given: tuple[Permission, ...] = ()
    """Beside those of the role."""
    denied: tuple[Permission, ...] = ()
    branches: tuple[str, ...] = ()
    disabled: bool = False
    must_change: bool = False
    """The password was set by an administrator: nothing else is done before it is changed."""
    has_pin: bool = False
