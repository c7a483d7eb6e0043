"""The tables, and how they are read."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Column, Select
from sqlalchemy.sql.visitors import ExternallyTraversible, iterate

import queue_server
from queue_link.figures import Figure
from queue_server import audit
from queue_server.access import Access, known_devices
from queue_server.database import open_database
from queue_server.demo.journal_facts import read_facts
from queue_server.domain.events import DayOpened
from queue_server.entry import Entry
from queue_server.journal import Journal
from queue_server.reports.counting import Cut, reasons
from queue_server.reports.period import Period
from queue_server.reports.trace import trace
from queue_server.retention import due
from queue_server.staff.pairing import waiting_devices
from queue_server.staff.people import list_people
from tests.queue_server.branches import NINE, branch

Place = tuple[str, str]
"""File and function."""
PACKAGE = Path(queue_server.__file__).parent


def places_that_sort() -> set[Place]:
    """Every function of the server that asks the database for an order."""
    return {
        (file.name, function.name)
        for file in PACKAGE.rglob("*.py")
        for function in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(function, ast.FunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Attribute) and node.attr == "order_by"
    }


def columns(order: ExternallyTraversible) -> Iterator[Column[Any]]:
    return (part for part in iterate(order) if isinstance(part, Column))


async def test_nothing_is_sorted_by_a_column_that_may_be_empty(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Databases disagree whether missing values come first or last, so none is ever sorted by."""
    sorting = Select.order_by
    by: dict[Place, set[Column[Any]]] = {}

    def noted(select: Select[Any], *order: Any) -> Select[Any]:
        code = sys._getframe(1).f_code
        place = (Path(code.co_filename).name, code.co_name)
        by.setdefault(place, set()).update(column for each in order for column in columns(each))
        return sorting(select, *order)

    monkeypatch.setattr(Select, "order_by", noted)
    config = branch()
    journal = Journal(open_database(tmp_path))
    await journal.append(config.id, [Entry(1, DayOpened(NINE, NINE.date()), 1, None)])
    await journal.recent(config.id)
    await journal.of_day(config.id, NINE.date())
    await journal.learned(config, NINE)
    await journal.accuracy(config.id)
    await Access(journal).admitted()
    await journal.read(lambda connection: known_devices(connection, config.id))
    await journal.read(list_people)
    await journal.read(lambda connection: waiting_devices(connection, NINE))
    await journal.read(lambda connection: audit.read(connection, audit.AuditFilter()))
    await journal.read(lambda connection: list(due(connection, config, NINE)))
    cut = Cut(config, Period(NINE, NINE + timedelta(days=1), config.time_zone))
    await journal.read(lambda connection: reasons(connection, cut))
    await journal.read(lambda connection: trace(connection, cut, Figure.SERVED))
    journal.close()
    read_facts(tmp_path, config)
    assert all(by.values())
    assert set(by) == places_that_sort()
    assert [f"{column} in {place}" for place in by for column in by[place] if column.nullable] == []
