"""The audit log: who did what, when. Only ever added to; the database itself refuses anything else.

Nothing of customers is in it: no names, no notes, no reasons in people's own words.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from queue_link.audit_kind import AuditKind
from queue_link.people import PersonId
from queue_link.vocabulary import BranchId, DeviceId
from queue_server.entry import micros, moment
from queue_server.tables import audit, audit_horizon, devices, people


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that was done."""

    kind: AuditKind
    branch: BranchId | None = None
    """None: of the server as a whole."""
    person: PersonId | None = None
    """Who did it; None: nobody was signed in."""
    device: DeviceId | None = None
    """Where; None: on the command line."""
    about: str = ""
    """The id of the person, device, counter or visit concerned."""
    detail: str = ""
    """In words of the program; nothing that anybody typed."""


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """Which lines are wanted; None and empty: whichever."""

    branch: BranchId | None = None
    begins: datetime | None = None
    ends: datetime | None = None
    """Lines of that moment and later are left out."""
    person: PersonId | None = None
    """Who did it, or to whom it was done."""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Audited:
    """One line, with the names that people and devices have now."""

    at: datetime
    kind: str
    branch: BranchId | None
    person: str
    device: str
    about: str
    detail: str


def note(connection: Connection, now: datetime, *deeds: Deed) -> None:
    """Add lines, in the transaction of what they tell of."""
    if deeds:
        connection.execute(insert(audit), [_row(deed, now) for deed in deeds])


def read(
    connection: Connection, wanted: AuditFilter, limit: int | None = None, skip: int = 0
) -> list[Audited]:
    """The lines that are wanted, the newest first."""
    chosen = select(audit).order_by(audit.c.seq.desc()).limit(limit).offset(skip)
    if wanted.branch is not None:
        chosen = chosen.where(audit.c.branch.is_(None) | (audit.c.branch == wanted.branch))
    if wanted.begins is not None:
        chosen = chosen.where(audit.c.at >= micros(wanted.begins))
    if wanted.ends is not None:
        chosen = chosen.where(audit.c.at < micros(wanted.ends))
    if wanted.person is not None:
        chosen = chosen.where((audit.c.person == wanted.person) | (audit.c.about == wanted.person))
    if wanted.kind:
        chosen = chosen.where(audit.c.kind == wanted.kind)
    names = _names(connection)
    return [
        Audited(
            at=moment(row.at),
            kind=row.kind,
            branch=BranchId(row.branch) if row.branch else None,
            person=names.get(row.person, row.person or ""),
            device=names.get(row.device, row.device or ""),
            about=names.get(row.about, row.about),
            detail=row.detail,
        )
        for row in connection.execute(chosen)
    ]


def forget(connection: Connection, before: datetime, now: datetime) -> int:
    """Delete what is older than a moment, as the retention of the branch says; returns how many lines.

    The one way to delete anything: the database lets those rows go while the horizon is set, and that it was
    done is itself in the log.
    """
    connection.execute(insert(audit_horizon).values(before=micros(before)))
    gone = connection.execute(delete(audit).where(audit.c.at < micros(before))).rowcount
    connection.execute(delete(audit_horizon))
    note(connection, now, Deed(AuditKind.AUDIT_FORGOTTEN, detail=f"{gone} before {before:%Y-%m-%d}"))
    return gone


def _row(deed: Deed, now: datetime) -> dict[str, object]:
    return {
        "at": micros(now),
        "kind": deed.kind.value,
        "branch": deed.branch,
        "person": deed.person,
        "device": deed.device,
        "about": deed.about,
        "detail": deed.detail,
    }


def _names(connection: Connection) -> dict[str, str]:
    """Of people and devices, by their ids."""
    of_devices = connection.execute(select(devices.c.id, devices.c.name))
    of_people = connection.execute(select(people.c.id, people.c.name))
    return {id: name for rows in (of_devices, of_people) for id, name in rows}
