"""Who asks the server for something: a device, and whoever is signed in at it."""

from __future__ import annotations

from dataclasses import dataclass

from queue_link.asking import (
    AT_THE_DESK,
    WITH_A_NEW_PASSWORD,
    Asking,
    device_may_not,
    person_may_not,
)
from queue_link.people import DESKS, Permission, SignInMode
from queue_link.vocabulary import Reason, Role
from queue_server.access import Device
from queue_server.domain.signed_in import SignedIn
from queue_server.staff.people import Person
from queue_server.staff.sessions import Session


@dataclass(frozen=True, slots=True)
class Asker:
    device: Device
    mode: SignInMode = SignInMode.OPEN
    """How staff of the branch sign in."""
    session: Session | None = None

    @property
    def at_a_desk(self) -> bool:
        """Nothing is shown and done here before somebody has signed in."""
        return self.mode is not SignInMode.OPEN and self.device.role in DESKS

    @property
    def person(self) -> Person | None:
        return self.session.person if self.session else None

    @property
    def role(self) -> Role:
        """In which they work."""
        return self.session.role if self.session else self.device.role

    @property
    def sees(self) -> Role | None:
        """Whose view is shown; None: none."""
        if not self.at_a_desk:
            return self.device.role
        return self.session.role if self.session and not self.session.person.must_change else None

    @property
    def signed_in(self) -> SignedIn | None:
        """As the rules of the branch ask for them."""
        person = self.person
        return SignedIn(person.name, Permission.CHERRY_PICK in person.permissions) if person else None

    def may_not(self, kind: type[Asking]) -> Reason | None:
        """Why they may not ask for something; None: they may."""
        if not self.at_a_desk:
            return device_may_not(kind, self.device.role)
        if kind in AT_THE_DESK:
            return None
        person = self.person
        if person is None:
            return Reason.SIGN_IN_FIRST
        if person.must_change:
            return None if kind in WITH_A_NEW_PASSWORD else Reason.CHANGE_PASSWORD
        return person_may_not(kind, self.role, person.role, person.permissions)
