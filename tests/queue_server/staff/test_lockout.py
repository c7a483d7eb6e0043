"""How long whoever was wrong has to wait."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine

from queue_link.vocabulary import DeviceId
from queue_server.database import open_database
from queue_server.staff.lockout import OF_DEVICE, OF_PERSON, Try, begin_try, was_right
from tests.queue_server.branches import NINE

AINO = Try("aino", DeviceId("d1"))


@pytest.mark.parametrize(
    ("times", "seconds"), [(0, 0), (2, 0), (3, 5), (4, 10), (5, 20), (10, 640), (11, 900), (500, 900)]
)
def test_waits_double_up_to_a_quarter_of_an_hour(times: int, seconds: int) -> None:
    """For ever after: nobody is locked out for good."""
    assert OF_PERSON.until(times, NINE) == NINE + timedelta(seconds=seconds)


def test_a_wrong_try_fades() -> None:
    """One in an hour for a person, one in five minutes for a device."""
    assert OF_PERSON.left(4, NINE, NINE + timedelta(minutes=59)) == 4
    assert OF_PERSON.left(4, NINE, NINE + timedelta(hours=2)) == 2
    assert OF_DEVICE.left(4, NINE, NINE + timedelta(minutes=30)) == 0


def test_a_clock_that_goes_back_forgives_nothing() -> None:
    assert OF_PERSON.left(4, NINE, NINE - timedelta(days=1)) == 4


@pytest.fixture
def database(tmp_path: Path) -> Engine:
    return open_database(tmp_path)


def test_after_a_clock_was_set_back_nobody_waits_longer_than_before(database: Engine) -> None:
    """Or a day set wrongly for a moment would lock everybody out until then."""
    ahead = NINE + timedelta(days=30)
    with database.begin() as connection:
        for _ in range(4):
            begin_try(connection, AINO, ahead)
        until = begin_try(connection, AINO, NINE)
    database.dispose()
    assert until is not None
    assert until - NINE <= timedelta(minutes=15)


def test_a_right_one_begins_anew_for_the_person_only(database: Engine) -> None:
    """Somebody who knows one password cannot go on guessing others from the same desk."""
    with database.begin() as connection:
        for number in range(9):
            assert begin_try(connection, Try(f"name {number}", AINO.device), NINE) is None
        assert begin_try(connection, AINO, NINE) is None
        was_right(connection, AINO, NINE)
        assert begin_try(connection, AINO, NINE) is None
        assert begin_try(connection, Try("another", AINO.device), NINE) is not None
    database.dispose()
