"""A server whose staff sign in, and people to do so."""

from __future__ import annotations

import dataclasses
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from pathlib import Path

from argon2.profiles import CHEAPEST
from msgspec.structs import replace

from queue_link.messages import Hello, Welcome
from queue_link.people import Permission, PersonId, SignInMode, StaffRole
from queue_link.results import Refusal
from queue_link.staff_commands import SignIn
from queue_link.staff_results import SignedIn
from queue_link.vocabulary import BranchId, Role
from queue_server.domain.configuration import StaffRules
from queue_server.staff.passwords import Hashing
from queue_server.staff.people import add_person, new_person, set_pin, with_choice
from tests.queue_server.branches import branch
from tests.queue_server.running import Running, Talk, serving

PASSWORD = "two ferries and a lighthouse"
PIN = "840263"
HASHING = Hashing(CHEAPEST)


@asynccontextmanager
async def staffed(
    folder: Path,
    mode: SignInMode = SignInMode.PASSWORD,
    idle_min: int = 60,
    watch_every_s: float = 0.02,
) -> AsyncIterator[Running]:
    """With an adviser Aino, a supervisor Sirpa and an administrator Ahti, all of whom know ``PASSWORD``."""
    config = replace(branch(), staff=StaffRules(mode, idle_min))
    async with serving(folder, config, watch_every_s=watch_every_s) as running:
        for name, role in (
            ("Aino", StaffRole.ADVISER),
            ("Sirpa", StaffRole.SUPERVISOR),
            ("Ahti", StaffRole.ADMINISTRATOR),
        ):
            let_sign_in(running, name, role)
        yield running


def let_sign_in(
    running: Running,
    name: str,
    role: StaffRole = StaffRole.ADVISER,
    *,
    branches: Iterable[str] = ("malmi",),
    given: Iterable[Permission] = (),
    denied: Iterable[Permission] = (),
    must_change: bool = False,
) -> PersonId:
    """Somebody more, who signs in with the name in small letters."""
    person = with_choice(
        new_person(name.lower(), name, role, map(BranchId, branches)), role=role, given=given, denied=denied
    )
    person = dataclasses.replace(person, must_change=must_change)
    with running.database.begin() as connection:
        add_person(connection, person, HASHING.hash(PASSWORD), running.clock.now())
        set_pin(connection, person.id, HASHING.hash(PIN))
    return person.id


async def sign_in(talk: Talk, name: str = "aino", password: str = PASSWORD) -> Welcome:
    """The welcome that follows."""
    result = await talk.ask(SignIn(name, password))
    assert isinstance(result, SignedIn), result
    welcome = await talk.hear()
    assert isinstance(welcome, Welcome), welcome
    return welcome


async def refused(talk: Talk, name: str, password: str) -> Refusal:
    result = await talk.ask(SignIn(name, password))
    assert isinstance(result, Refusal), result
    return result


@asynccontextmanager
async def desk(running: Running, name: str, role: Role = Role.COUNTER) -> AsyncIterator[Talk]:
    """Another desk than the one there is, where nobody has signed in."""
    async with running.talk(running.add_device(role, name)) as talk:
        yield talk


async def again(talk: Talk, token: str, session: str) -> Welcome:
    """What a device is told that shows the session of a lost connection."""
    await talk.say(Hello(token, "test", session=session))
    welcome = await talk.hear()
    assert isinstance(welcome, Welcome), welcome
    return welcome
