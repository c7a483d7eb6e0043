"""Which devices may connect."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, select, text
from sqlalchemy.exc import IntegrityError

from queue_link.vocabulary import BranchId, DeviceId, Role
from queue_server.access import Access, Device, add_device, list_devices, new_token, revoke_device
from queue_server.database import open_database
from queue_server.journal import Journal, NotStored
from queue_server.tables import devices
from tests.queue_server.branches import NINE

KIOSK = Device(DeviceId("k1"), BranchId("malmi"), Role.KIOSK, "Kiosk 1")
DISPLAY = Device(DeviceId("d1"), BranchId("malmi"), Role.DISPLAY, "Lobby")


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Engine]:
    engine = open_database(tmp_path)
    yield engine
    engine.dispose()


@pytest.fixture
async def access(database: Engine) -> AsyncIterator[Access]:
    journal = Journal(database)
    yield Access(journal)
    journal.close()


def let_in(database: Engine, device: Device) -> str:
    token = new_token()
    with database.begin() as connection:
        add_device(connection, device, token, NINE)
    return token


async def test_a_token_tells_who_a_device_is(database: Engine, access: Access) -> None:
    """Each its own."""
    kiosk, display = let_in(database, KIOSK), let_in(database, DISPLAY)
    assert await access.identify(kiosk) == KIOSK
    assert await access.identify(display) == DISPLAY


@pytest.mark.parametrize("token", ["", "guessed", "\x00", "ä" * 200])
async def test_another_token_is_nobodys(database: Engine, access: Access, token: str) -> None:
    let_in(database, KIOSK)
    assert await access.identify(token) is None


async def test_a_revoked_device_is_not_known_any_more(database: Engine, access: Access) -> None:
    """At once, and only this one."""
    kiosk, display = let_in(database, KIOSK), let_in(database, DISPLAY)
    with database.begin() as connection:
        assert revoke_device(connection, KIOSK.id, NINE)
    assert await access.identify(kiosk) is None
    assert await access.identify(display) == DISPLAY


def test_only_who_may_connect_is_listed(database: Engine) -> None:
    let_in(database, KIOSK), let_in(database, DISPLAY)
    with database.begin() as connection:
        assert list_devices(connection) == [DISPLAY, KIOSK]
        revoke_device(connection, DISPLAY.id, NINE)
        assert list_devices(connection) == [KIOSK]


def test_revoking_nobody_says_so(database: Engine) -> None:
    """An unknown device, and one that is shut out already."""
    let_in(database, KIOSK)
    with database.begin() as connection:
        assert not revoke_device(connection, DeviceId("k2"), NINE)
        assert revoke_device(connection, KIOSK.id, NINE)
        assert not revoke_device(connection, KIOSK.id, NINE)


def test_a_token_is_kept_as_a_hash_only(database: Engine, tmp_path: Path) -> None:
    """Whoever reads the data folder learns no token."""
    token = let_in(database, KIOSK)
    with database.begin() as connection:
        row = connection.execute(select(devices)).one()
    assert len(row.token_hash) == 32
    for file in tmp_path.iterdir():
        assert token.encode() not in file.read_bytes()


def test_tokens_are_long_and_never_the_same() -> None:
    """256 bits in letters that need no quoting anywhere."""
    tokens = {new_token() for _ in range(100)}
    assert len(tokens) == 100
    assert all(len(token) == 43 and token.replace("-", "").replace("_", "").isalnum() for token in tokens)


def test_an_id_is_given_once(database: Engine) -> None:
    """Also after it was revoked: what the journal says of it stays true."""
    let_in(database, KIOSK)
    with database.begin() as connection:
        revoke_device(connection, KIOSK.id, NINE)
    with pytest.raises(IntegrityError):
        let_in(database, KIOSK)


async def test_a_database_that_does_not_answer_is_not_a_wrong_token(database: Engine, access: Access) -> None:
    """The device is not sent away for good because of the server's trouble."""
    with database.begin() as connection:
        connection.execute(text("DROP TABLE devices"))
    with pytest.raises(NotStored):
        await access.identify("any")
