"""How what people ask for themselves, or about people and devices, is answered."""

from __future__ import annotations

import msgspec

from queue_link.people import PersonCard, PersonId
from queue_link.results import Instant
from queue_link.vocabulary import DeviceId, Role


class _StaffResult(msgspec.Struct, frozen=True, omit_defaults=True):
    pass


class SignedIn(_StaffResult, frozen=True, tag="signed-in"):
    """A person is bound to this device's connections that show ``session``."""

    session: str
    """Secret; shown in ``Hello`` after a lost connection. It is kept in memory only."""
    person: PersonCard

    def __repr__(self) -> str:
        return f"SignedIn(session=…, person={self.person!r})"


class PasswordGiven(_StaffResult, frozen=True, tag="password-given"):
    """A one-time password, shown this once."""

    person: PersonId
    password: str

    def __repr__(self) -> str:
        return f"PasswordGiven(person={self.person!r}, password=…)"


class PeopleListed(_StaffResult, frozen=True, tag="people-listed"):
    people: tuple[PersonCard, ...] = ()


class KnownDevice(_StaffResult, frozen=True):
    """A device that may connect."""

    id: DeviceId
    role: Role
    name: str
    here: bool = False
    seen_at: Instant | None = None
    """When it was connected last; None: never."""
    person: str = ""
    """Who is signed in at it."""


class WaitingDevice(_StaffResult, frozen=True):
    """A device that asks to be let in."""

    code: str
    """As it stands on its screen."""
    program: str
    version: str
    address: str
    since: Instant
    until: Instant
    """When the code is no longer taken."""


class DevicesListed(_StaffResult, frozen=True, tag="devices-listed"):
    devices: tuple[KnownDevice, ...] = ()
    waiting: tuple[WaitingDevice, ...] = ()


class AuditLine(_StaffResult, frozen=True):
    """Something that was done: by whom, where, to whom or what. Nothing of customers is in it."""

    at: Instant
    kind: str
    person: str = ""
    """The name of whoever did it; empty: nobody was signed in."""
    device: str = ""
    """The name of the device at which it was done; empty: on the server's command line."""
    about: str = ""
    """The person, device, counter or ticket concerned."""
    detail: str = ""


class AuditRead(_StaffResult, frozen=True, tag="audit-read"):
    lines: tuple[AuditLine, ...] = ()
    more: bool = False
    """There are older ones."""


StaffResult = SignedIn | PasswordGiven | PeopleListed | DevicesListed | AuditRead
