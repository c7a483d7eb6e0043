"""Devices that ask to be let in: what they show on their screens, and what is decided about it.

Decisions are made on the disk, so that of two people who decide at once one is the first, and the command
line can decide too; the device's own connection then carries the decision out.
"""

from __future__ import annotations

import asyncio
import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select, update

from queue_link.audit_kind import AuditKind
from queue_link.messages import Hello, Paired
from queue_link.people import PersonId
from queue_link.vocabulary import BranchId, DeviceId, Reason, Role
from queue_server.access import Device, add_device, new_token
from queue_server.audit import Deed, note
from queue_server.clock import Clock
from queue_server.entry import micros, moment
from queue_server.guesses import Guesses
from queue_server.journal import Journal
from queue_server.tables import pairings

ALPHABET = "CDFGHJKLMNPRTVWX34679"
"""None looks or sounds like another, and there are no vowels to make words of."""
CODE_LENGTH = 8
VALID = timedelta(minutes=10)
MOST_WAITING, MOST_OF_ONE_ADDRESS = 20, 5
CODES_AT_ONCE, SECONDS_EACH = 10, 60.0
"""Codes that one address gets one after the other, and then one so often."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A device that asks to be let in."""

    code: str
    program: str
    version: str
    address: str
    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Decision:
    """What somebody decided about it; without a device it was refused."""

    branch: BranchId
    role: Role
    name: str


@dataclass(frozen=True, slots=True)
class Decider:
    """Who decides, and where; None: on the command line."""

    person: PersonId | None = None
    device: DeviceId | None = None


@dataclass(eq=False, slots=True)
class Asking:
    """The device's own side of it."""

    waiting: Waiting
    decided: asyncio.Future[None] = field(default_factory=lambda: asyncio.get_running_loop().create_future())


class PairingRoom:
    """All devices of this server that ask to be let in."""

    def __init__(self, journal: Journal, clock: Clock) -> None:
        self._journal = journal
        self._clock = clock
        self._asking: dict[str, Asking] = {}
        self._asked = Guesses(CODES_AT_ONCE, SECONDS_EACH)

    async def empty(self) -> None:
        """Nobody waits when the server starts. Raises ``NotStored``."""
        await self._journal.write(lambda connection: connection.execute(delete(pairings)))

    async def enter(self, hello: Hello, address: str) -> Asking | None:
        """A device begins to wait; None: so many do that it may not. Raises ``NotStored``."""
        steady = asyncio.get_running_loop().time()
        of_address = sum(asking.waiting.address == address for asking in self._asking.values())
        if len(self._asking) >= MOST_WAITING or of_address >= MOST_OF_ONE_ADDRESS:
            return None
        if self._asked.wait(address, steady):
            return None
        self._asked.wrong(address, steady)
        now = self._clock.now()
        waiting = Waiting(new_code(), hello.program, hello.version, address, now, now + VALID)
        asking = self._asking[waiting.code] = Asking(waiting)
        try:
            await self._journal.write(lambda connection: _add(connection, waiting))
        except BaseException:
            del self._asking[waiting.code]
            raise
        return asking

    async def look(self) -> None:
        """See what has been decided, here or on the command line. Raises ``NotStored``."""
        if not self._asking:
            return
        for code in await self._journal.read(_decided_codes):
            asking = self._asking.get(code)
            if asking is not None and not asking.decided.done():
                asking.decided.set_result(None)

    async def outcome(self, asking: Asking) -> Paired | Reason:
        """What becomes of a device that has waited: let in, or why not. Raises ``NotStored``."""
        now, token = self._clock.now(), new_token()

        def write(connection: Connection) -> Paired | Reason:
            decision = take_decision(connection, asking.waiting.code)
            if not isinstance(decision, Decision):
                return decision
            device = Device(DeviceId(secrets.token_hex(4)), decision.branch, decision.role, decision.name)
            add_device(connection, device, token, now)
            return Paired(token, device.id, device.role, device.branch, device.name)

        return await self._journal.write(write)

    async def leave(self, asking: Asking) -> None:
        """It waits no more. Raises ``NotStored``."""
        del self._asking[asking.waiting.code]
        gone = delete(pairings).where(pairings.c.code == asking.waiting.code)
        await self._journal.write(lambda connection: connection.execute(gone))


def new_code() -> str:
    """As it is shown: ``K7RD-3FXM``. 38 thousand million of them, for ten minutes and a few at a time."""
    letters = "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))
    return f"{letters[:4]}-{letters[4:]}"


def written(code: str) -> str:
    """A code as it is kept, however somebody typed it."""
    letters = "".join(filter(str.isalnum, code.upper()))
    return f"{letters[:4]}-{letters[4:]}"


# --- on the disk ----------------------------------------------------------------------------------


def waiting_devices(connection: Connection, now: datetime) -> list[Waiting]:
    """Those whose code still holds and about whom nobody has decided, the longest waiting first."""
    rows = connection.execute(
        select(pairings)
        .where(pairings.c.decided_at.is_(None), pairings.c.until > micros(now))
        .order_by(pairings.c.since, pairings.c.code)
    )
    return [
        Waiting(row.code, row.program, row.version, row.address, moment(row.since), moment(row.until))
        for row in rows
    ]


def approve(connection: Connection, code: str, decision: Decision, by: Decider, now: datetime) -> bool:
    """Let a device in; False when its code no longer holds, or somebody has decided already."""
    values = {"branch": decision.branch, "role": decision.role.value, "name": decision.name}
    if not _decide(connection, code, values, by, now):
        return False
    told = f"{decision.role.value} {decision.name}"
    note(connection, now, Deed(AuditKind.PAIRING_APPROVED, decision.branch, by.person, by.device, "", told))
    return True


def refuse(connection: Connection, code: str, branch: BranchId | None, by: Decider, now: datetime) -> bool:
    """Send a device away; False as for ``approve``."""
    if not _decide(connection, code, {}, by, now):
        return False
    note(connection, now, Deed(AuditKind.PAIRING_REFUSED, branch, by.person, by.device))
    return True


def take_decision(connection: Connection, code: str) -> Decision | Reason:
    """What was decided about a code; it is used up then."""
    row = connection.execute(select(pairings).where(pairings.c.code == code)).first()
    connection.execute(delete(pairings).where(pairings.c.code == code))
    if row is None or row.decided_at is None:
        return Reason.PAIRING_EXPIRED
    if row.branch is None:
        return Reason.PAIRING_REFUSED
    return Decision(BranchId(row.branch), Role(row.role), row.name)


def _add(connection: Connection, waiting: Waiting) -> None:
    connection.execute(
        insert(pairings).values(
            code=waiting.code,
            program=waiting.program,
            version=waiting.version,
            address=waiting.address,
            since=micros(waiting.since),
            until=micros(waiting.until),
        )
    )


def _decide(connection: Connection, code: str, values: dict[str, str], by: Decider, now: datetime) -> bool:
    """Only the first decision counts: the others find no row that is undecided."""
    changed = connection.execute(
        update(pairings)
        .where(
            pairings.c.code == written(code), pairings.c.decided_at.is_(None), pairings.c.until > micros(now)
        )
        .values(**values, decided_at=micros(now), decided_by=by.person, decided_at_device=by.device)
    )
    return changed.rowcount > 0


def _decided_codes(connection: Connection) -> list[str]:
    return list(connection.scalars(select(pairings.c.code).where(pairings.c.decided_at.is_not(None))))
