"""A few recorded days to report on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import Connection

from queue_server.database import open_database
from queue_server.domain.configuration import BranchConfig
from tests.queue_server.recorded_month import OCTOBER, Recorder, night_branch

ZONE = "Europe/Helsinki"


@dataclass(frozen=True)
class Recorded:
    folder: Path
    connection: Connection
    config: BranchConfig


@pytest.fixture(scope="session")
def days(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Recorded]:
    """17, 18 and 19 October 2026."""
    folder = tmp_path_factory.mktemp("data")
    engine = open_database(folder)
    config = night_branch()
    with engine.begin() as connection:
        Recorder(connection, config).play(OCTOBER[:3])
    with engine.execution_options(reads=True).connect() as connection:
        yield Recorded(folder, connection, config)
    engine.dispose()
