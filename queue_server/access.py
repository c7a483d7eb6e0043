"""Which devices may connect, and as what. Only hashes of tokens are kept."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from queue_link.vocabulary import BranchId, DeviceId, Role
from queue_server.entry import micros, moment
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


def revoke_device(
    connection: Connection, device: DeviceId, now: datetime, branch: BranchId | None = None
) -> bool:
    """Shut a device out, of this branch if one is named; False when there is no such device."""
    chosen = update(devices).where(devices.c.id == device, devices.c.revoked_at.is_(None))
    if branch is not None:
        chosen = chosen.where(devices.c.branch == branch)
    return connection.execute(chosen.values(revoked_at=micros(now))).rowcount > 0


def known_devices(connection: Connection, branch: BranchId) -> list[tuple[Device, datetime | None]]:
    """Those of a branch that may connect, each with when it was here last."""
    rows = connection.execute(
        select(devices)
        .where(devices.c.branch == branch, devices.c.revoked_at.is_(None))
        .order_by(devices.c.role, devices.c.name, devices.c.id)
    )
    return [
        (_device((row.id, row.branch, row.role, row.name)), moment(row.seen_at) if row.seen_at else None)
        for row in rows
    ]


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

    async def note_seen(self, seen: Mapping[DeviceId, datetime]) -> None:
        """When devices were here last. Raises ``NotStored`` when the database does not answer."""
        await self._journal.write(lambda connection: _note_seen(connection, seen))


def _note_seen(connection: Connection, seen: Mapping[DeviceId, datetime]) -> None:
    for device, at in seen.items():
        connection.execute(update(devices).where(devices.c.id == device).values(seen_at=micros(at)))


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
