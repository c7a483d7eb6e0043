"""The kiosks that staff have closed, on the disk: a restart of the server opens none of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import msgspec
from sqlalchemy import Connection, select, update

from queue_link.catalogue import Texts
from queue_link.vocabulary import BranchId, DeviceId
from queue_server.audit import Deed, note
from queue_server.journal import Journal
from queue_server.tables import devices


@dataclass(frozen=True, slots=True)
class ClosedKiosk:
    name: str
    says: Texts


class ClosedKiosks:
    """Those of one branch. All methods raise ``NotStored`` when the database does not answer."""

    def __init__(self, journal: Journal, branch: BranchId) -> None:
        self._journal = journal
        self._branch = branch

    async def all(self) -> Mapping[DeviceId, ClosedKiosk]:
        return await self._journal.read(lambda connection: _closed(connection, self._branch))

    async def close(self, device: DeviceId, says: Texts, deed: Deed, now: datetime) -> None:
        """It is closed until it is opened; ``deed`` is written into the audit log with it."""
        await self._set(device, msgspec.json.encode(says), deed, now)

    async def open(self, device: DeviceId, deed: Deed, now: datetime) -> None:
        await self._set(device, None, deed, now)

    async def _set(self, device: DeviceId, closed: bytes | None, deed: Deed, now: datetime) -> None:
        chosen = update(devices).where(devices.c.id == device, devices.c.branch == self._branch)

        def write(connection: Connection) -> None:
            connection.execute(chosen.values(closed=closed))
            note(connection, now, deed)

        await self._journal.write(write)


def _closed(connection: Connection, branch: BranchId) -> dict[DeviceId, ClosedKiosk]:
    rows = connection.execute(
        select(devices.c.id, devices.c.name, devices.c.closed).where(
            devices.c.branch == branch, devices.c.closed.is_not(None), devices.c.revoked_at.is_(None)
        )
    )
    return {
        DeviceId(device): ClosedKiosk(name, msgspec.json.decode(closed, type=Texts))
        for device, name, closed in rows
    }
