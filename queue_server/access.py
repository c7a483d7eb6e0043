"""Which devices may connect, and as what. Only hashes of tokens are kept."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from queue_link.vocabulary import BranchId, DeviceId, Role
from queue_server.entry import micros
from queue_server.journal import Journal
from queue_server.tables import devices

TOKEN_BYTES = 32


@dataclass(frozen=True, slots=True)
class Device:
    id: DeviceId
    branch: BranchId
    role: Role
    name: str


def new_token() -> str:
    """A secret of 256 random bits; being random, it needs no slow hash."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def add_device(connection: Connection, device: Device, token: str, now: datetime) -> None:
    """Let a device in that shows ``token``."""
    connection.execute(
        insert(devices).values(
            id=device.id,
            branch=device.branch,
            role=device.role,
            name=device.name,
            token_hash=_hash(token),
            added_at=micros(now),
        )
    )


def revoke_device(connection: Connection, device: DeviceId, now: datetime) -> bool:
    """Shut a device out; False when there is no such device."""
    done = connection.execute(
        update(devices)
        .where(devices.c.id == device, devices.c.revoked_at.is_(None))
        .values(revoked_at=micros(now))
    )
    return done.rowcount > 0


def list_devices(connection: Connection) -> list[Device]:
    """Those that may connect."""
    rows = connection.execute(
        select(devices.c.id, devices.c.branch, devices.c.role, devices.c.name)
        .where(devices.c.revoked_at.is_(None))
        .order_by(devices.c.branch, devices.c.role, devices.c.name, devices.c.id)
    )
    return [_device(row) for row in rows]


class Access:
    """Tells who a token belongs to, by the database at that moment: a revoked device stays out at once."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    async def identify(self, token: str) -> Device | None:
        """The device that this token lets in. Raises ``NotStored`` when the database does not answer."""
        return await self._journal.read(lambda connection: _find(connection, token))

    async def paired(self, branch: BranchId) -> list[Device]:
        """Those of a branch that may connect now. Raises ``NotStored`` when the database does not answer."""
        return await self._journal.read(
            lambda connection: [one for one in list_devices(connection) if one.branch == branch]
        )

    async def admitted(self) -> frozenset[DeviceId]:
        """Those who may connect now. Raises ``NotStored`` when the database does not answer."""
        return await self._journal.read(
            lambda connection: frozenset(device.id for device in list_devices(connection))
        )


def _find(connection: Connection, token: str) -> Device | None:
    row = connection.execute(
        select(devices.c.id, devices.c.branch, devices.c.role, devices.c.name).where(
            devices.c.token_hash == _hash(token), devices.c.revoked_at.is_(None)
        )
    ).first()
    return _device(row) if row else None


def _device(row: tuple[str, str, str, str]) -> Device:
    return Device(DeviceId(row[0]), BranchId(row[1]), Role(row[2]), row[3])


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
