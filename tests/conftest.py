"""What holds for every test: Qt draws into memory, and nothing is logged that the test did not say."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator
from typing import Any

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--mornings", type=int, default=2, help="seeds of the printer's reconciliation")


@pytest.fixture(autouse=True)
def _only_declared_logs(request: pytest.FixtureRequest) -> Iterator[None]:
    """A record of WARNING or above fails the test, unless ``@pytest.mark.logs("pattern")`` declares it.

    A declared record that does not come fails the test too. Records are taken where they are made, so that
    no handler, level or propagation of a logger hides them.
    """
    records: list[logging.LogRecord] = []
    make_record = logging.getLogRecordFactory()

    def make_and_keep(*args: Any, **kwargs: Any) -> logging.LogRecord:
        record = make_record(*args, **kwargs)
        if (record.levelno or 0) >= logging.WARNING:  # some are made without a level, as templates
            records.append(record)
        return record

    logging.setLogRecordFactory(make_and_keep)
    try:
        yield
    finally:
        logging.setLogRecordFactory(make_record)
    declared = [pattern for mark in request.node.iter_markers("logs") for pattern in mark.args]
    said = [f"{record.levelname} {record.name}: {record.getMessage()}" for record in records]
    unexpected = [line for line in said if not any(re.search(pattern, line) for pattern in declared)]
    missing = [pattern for pattern in declared if not any(re.search(pattern, line) for line in said)]
    if unexpected:
        pytest.fail("unexpected log records:\n" + "\n".join(unexpected), pytrace=False)
    if missing:
        pytest.fail("declared log records did not come: " + ", ".join(missing), pytrace=False)
