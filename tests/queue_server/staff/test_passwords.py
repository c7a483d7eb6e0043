"""How passwords are kept and compared."""

from __future__ import annotations

import asyncio
import threading

import pytest
from argon2 import extract_parameters
from argon2.profiles import CHEAPEST, RFC_9106_LOW_MEMORY

from queue_server.staff.passwords import Hashing, Passwords, one_time_password


class CountingHashing(Hashing):
    """Notes each comparison, and in which thread it was made."""

    def __init__(self) -> None:
        super().__init__(CHEAPEST)
        self.compared: list[str] = []

    def matches(self, kept: str, shown: str) -> bool:
        self.compared.append(threading.current_thread().name)
        return super().matches(kept, shown)


def test_passwords_are_kept_as_rfc_9106_recommends() -> None:
    """Its second option, with a salt of their own each."""
    hashing = Hashing()
    kept = hashing.hash("two ferries and a lighthouse")
    assert extract_parameters(kept) == RFC_9106_LOW_MEMORY
    assert kept != hashing.hash("two ferries and a lighthouse")
    assert hashing.matches(kept, "two ferries and a lighthouse")
    assert not hashing.matches(kept, "two ferries and a lighthouse ")


async def test_somebody_who_does_not_exist_costs_the_same_work() -> None:
    """One comparison by the same parameters each time, in a thread of their own; and it never succeeds."""
    hashing = CountingHashing()
    passwords = Passwords(hashing)
    kept = await passwords.hash("right")
    assert await passwords.matches(kept, "right")
    assert not await passwords.matches(kept, "wrong")
    assert not await passwords.matches(None, "right")
    passwords.close()
    assert len(hashing.compared) == 3
    assert all(name.startswith("passwords") for name in hashing.compared)


async def test_the_event_loop_goes_on_meanwhile() -> None:
    passwords = Passwords(Hashing())
    work = asyncio.create_task(passwords.hash("two ferries and a lighthouse"))
    turns = 0
    while not work.done():
        await asyncio.sleep(0)
        turns += 1
    passwords.close()
    assert turns > 10


@pytest.mark.parametrize("kept", ["", "plain text", "$argon2id$v=19$broken"])
def test_what_is_no_hash_matches_nothing(kept: str) -> None:
    assert not Hashing(CHEAPEST).matches(kept, "anything")


def test_the_same_letters_are_the_same_password() -> None:
    """Composed or not, as keyboards differ."""
    hashing = Hashing(CHEAPEST)
    assert hashing.matches(hashing.hash("Mets\u00e4l\u00e4"), "Metsa\u0308la\u0308")


def test_one_time_passwords_are_long_and_never_the_same() -> None:
    given = {one_time_password() for _ in range(100)}
    assert len(given) == 100
    assert {len(one) for one in given} == {19}
