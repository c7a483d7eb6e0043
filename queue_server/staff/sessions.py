"""Who is signed in where, on the disk: a session outlives a lost connection and a restart of the server.

All functions work within a transaction of their caller. A device has one session at most.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select, update

from queue_link.people import PersonId
from queue_link.vocabulary import BranchId, DeviceId, Role
from queue_server.domain.configuration import BranchConfig
from queue_server.domain.opening import local_date, moment_of
from queue_server.entry import micros, moment
from queue_server.staff.people import Person, find_person
from queue_server.tables import people, sessions

SECRET_BYTES = 32


@dataclass(frozen=True, slots=True)
class Session:
    """One person at one device."""

    key: bytes
    """The hash of its secret."""
    person: Person
    device: DeviceId
    branch: BranchId
    role: Role
    """In which they work: it decides what is shown, and what may be asked."""
    ends_at: datetime
    """At the latest."""
    used_at: datetime
    """When something was last asked in it, as far as the disk knows."""


def new_secret() -> str:
    """256 random bits; being random, it needs no slow hash."""
    return secrets.token_urlsafe(SECRET_BYTES)


def key_of(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()


def end_of_business_day(config: BranchConfig, now: datetime) -> datetime:
    """The next moment at which the branch's business day ends by itself."""
    today = local_date(config, now)
    ends = moment_of(config, today, config.day_ends)
    return ends if ends > now else moment_of(config, today + timedelta(days=1), config.day_ends)


def begin_session(connection: Connection, session: Session, now: datetime) -> None:
    """It takes the place of whatever session the device had."""
    connection.execute(delete(sessions).where(sessions.c.device == session.device))
    connection.execute(
        insert(sessions).values(
            secret_hash=session.key,
            person=session.person.id,
            device=session.device,
            branch=session.branch,
            began_at=micros(now),
            ends_at=micros(session.ends_at),
            used_at=micros(session.used_at),
            role=session.role,
        )
    )


def find_session(connection: Connection, secret: str, device: DeviceId) -> Session | None:
    """The session of this secret, if it is this device's. Whether it is over is for the caller to see."""
    row = connection.execute(
        select(sessions).where(sessions.c.secret_hash == key_of(secret), sessions.c.device == device)
    ).first()
    person = find_person(connection, PersonId(row.person)) if row else None
    if row is None or person is None or person.disabled:
        return None
    return Session(
        key=row.secret_hash,
        person=person,
        device=device,
        branch=BranchId(row.branch),
        role=Role(row.role),
        ends_at=moment(row.ends_at),
        used_at=moment(row.used_at),
    )


def living_sessions(connection: Connection) -> frozenset[bytes]:
    """The keys of all that nobody has ended, of people who may still sign in."""
    rows = connection.scalars(
        select(sessions.c.secret_hash).where(sessions.c.person == people.c.id, people.c.disabled_at.is_(None))
    )
    return frozenset(rows)


def people_at_devices(connection: Connection, branch: BranchId) -> dict[DeviceId, str]:
    """The names of those who are signed in at a branch, by device."""
    rows = connection.execute(
        select(sessions.c.device, people.c.name).where(
            sessions.c.person == people.c.id, sessions.c.branch == branch
        )
    )
    return {DeviceId(device): name for device, name in rows}


def work_as(connection: Connection, session: Session, role: Role) -> None:
    connection.execute(update(sessions).where(sessions.c.secret_hash == session.key).values(role=role))


def touch(connection: Connection, session: Session, now: datetime) -> None:
    """It was used."""
    chosen = sessions.c.secret_hash == session.key
    connection.execute(update(sessions).where(chosen).values(used_at=micros(now)))


def end_session(connection: Connection, session: Session) -> None:
    connection.execute(delete(sessions).where(sessions.c.secret_hash == session.key))


def end_sessions_of(connection: Connection, person: PersonId, but: bytes = b"") -> None:
    """All of a person, but the one with this key."""
    connection.execute(delete(sessions).where(sessions.c.person == person, sessions.c.secret_hash != but))
