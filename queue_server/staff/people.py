"""The people who may sign in, on the disk. All functions work within a transaction of their caller."""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection, Row, delete, insert, select, update

from queue_link.people import Permission, PersonCard, PersonId, StaffRole, permissions_of
from queue_link.vocabulary import BranchId
from queue_server.entry import micros
from queue_server.tables import people, person_branches, person_permissions


class LoginTaken(Exception):
    """Somebody signs in with this name already."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who may sign in at some branches."""

    id: PersonId
    login: str
    name: str
    role: StaffRole
    branches: frozenset[BranchId]
    given: frozenset[Permission] = frozenset()
    denied: frozenset[Permission] = frozenset()
    must_change: bool = False
    has_pin: bool = False
    disabled: bool = False

    @property
    def permissions(self) -> frozenset[Permission]:
        return permissions_of(self.role, self.given, self.denied)

    @property
    def card(self) -> PersonCard:
        """As it is told to themselves and to administrators."""
        return PersonCard(
            id=self.id,
            login=self.login,
            name=self.name,
            role=self.role,
            permissions=tuple(sorted(self.permissions)),
            given=tuple(sorted(self.given)),
            denied=tuple(sorted(self.denied)),
            branches=tuple(sorted(self.branches)),
            disabled=self.disabled,
            must_change=self.must_change,
            has_pin=self.has_pin,
        )


@dataclass(frozen=True, slots=True)
class Secrets:
    """What is kept of somebody's password and PIN."""

    password: str
    pin: str | None

    def __repr__(self) -> str:
        return "Secrets(…)"


def login_key(login: str) -> str:
    """What two ways to write the same name have in common."""
    return unicodedata.normalize("NFKC", login).strip().casefold()


def new_person(login: str, name: str, role: StaffRole, branches: Iterable[BranchId]) -> Person:
    """Somebody who is not on the disk yet. Their password has to be changed at the first sign-in."""
    return Person(
        PersonId(secrets.token_hex(4)),
        login.strip(),
        name.strip(),
        role,
        frozenset(branches),
        must_change=True,
    )


def add_person(connection: Connection, person: Person, password_hash: str, now: datetime) -> None:
    """Let somebody sign in. Raises ``LoginTaken``."""
    key = login_key(person.login)
    if connection.scalar(select(people.c.id).where(people.c.login_key == key)) is not None:
        raise LoginTaken(person.login)
    connection.execute(
        insert(people).values(
            id=person.id,
            login=person.login,
            login_key=key,
            name=person.name,
            role=person.role,
            password_hash=password_hash,
            must_change=person.must_change,
            added_at=micros(now),
        )
    )
    _set_branches(connection, person.id, person.branches)
    _set_permissions(connection, person)


def change_person(connection: Connection, person: Person) -> None:
    """Name, role, branches and permissions become those of ``person``."""
    connection.execute(
        update(people).where(people.c.id == person.id).values(name=person.name, role=person.role)
    )
    _set_branches(connection, person.id, person.branches)
    _set_permissions(connection, person)


def set_disabled(connection: Connection, person: PersonId, now: datetime | None) -> None:
    """From ``now`` on they sign in nowhere; None: they may again."""
    disabled_at = None if now is None else micros(now)
    connection.execute(update(people).where(people.c.id == person).values(disabled_at=disabled_at))


def set_password(
    connection: Connection, person: PersonId, password_hash: str, *, must_change: bool | None = None
) -> None:
    """``must_change`` None leaves it as it is: the same password, kept anew."""
    values: dict[str, object] = {"password_hash": password_hash}
    if must_change is not None:
        values["must_change"] = must_change
    connection.execute(update(people).where(people.c.id == person).values(values))


def set_pin(connection: Connection, person: PersonId, pin_hash: str | None) -> None:
    connection.execute(update(people).where(people.c.id == person).values(pin_hash=pin_hash))


def find_person(connection: Connection, person: PersonId) -> Person | None:
    found = _people(connection, connection.execute(select(people).where(people.c.id == person)).all())
    return found[0] if found else None


def find_login(connection: Connection, login: str) -> tuple[Person, Secrets] | None:
    """Whoever signs in with this name, disabled or not."""
    rows = connection.execute(select(people).where(people.c.login_key == login_key(login))).all()
    found = _people(connection, rows)
    return (found[0], Secrets(rows[0].password_hash, rows[0].pin_hash)) if found else None


def list_people(connection: Connection, branches: Collection[BranchId] | None = None) -> list[Person]:
    """Everybody of any of these branches, by name; None: of all."""
    rows = connection.execute(select(people).order_by(people.c.name, people.c.id)).all()
    everybody = _people(connection, rows)
    return [one for one in everybody if branches is None or one.branches & frozenset(branches)]


def with_choice(
    person: Person, *, role: StaffRole, given: Iterable[Permission], denied: Iterable[Permission]
) -> Person:
    """The same person with another role and other permissions of their own."""
    return replace(person, role=role, given=frozenset(given), denied=frozenset(denied))


def _people(connection: Connection, rows: Sequence[Row[tuple[object, ...]]]) -> list[Person]:
    branches = _by_person(connection.execute(select(person_branches.c.person, person_branches.c.branch)))
    given, denied = (
        _by_person(
            connection.execute(
                select(person_permissions.c.person, person_permissions.c.permission).where(
                    person_permissions.c.given.is_(which)
                )
            )
        )
        for which in (True, False)
    )
    return [
        Person(
            id=PersonId(row.id),
            login=row.login,
            name=row.name,
            role=StaffRole(row.role),
            branches=frozenset(map(BranchId, branches.get(row.id, ()))),
            given=frozenset(map(Permission, given.get(row.id, ()))),
            denied=frozenset(map(Permission, denied.get(row.id, ()))),
            must_change=row.must_change,
            has_pin=row.pin_hash is not None,
            disabled=row.disabled_at is not None,
        )
        for row in rows
    ]


def _by_person(rows: Iterable[Row[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for person, what in rows:
        found.setdefault(person, []).append(what)
    return found


def _set_branches(connection: Connection, person: PersonId, branches: Iterable[BranchId]) -> None:
    connection.execute(delete(person_branches).where(person_branches.c.person == person))
    for branch in sorted(branches):
        connection.execute(insert(person_branches).values(person=person, branch=branch))


def _set_permissions(connection: Connection, person: Person) -> None:
    connection.execute(delete(person_permissions).where(person_permissions.c.person == person.id))
    differing = dict.fromkeys(person.given, True) | dict.fromkeys(person.denied, False)
    for permission, given in sorted(differing.items()):
        connection.execute(
            insert(person_permissions).values(person=person.id, permission=permission, given=given)
        )
