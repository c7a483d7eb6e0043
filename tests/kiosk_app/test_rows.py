"""Rows for QML's repeaters."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from pytestqt.modeltest import ModelTester

from kiosk_app.rows import Rows


@dataclass(frozen=True)
class Fruit:
    name: str
    ripe: bool = False


@pytest.fixture
def owner(qapp: QGuiApplication) -> QObject:
    return QObject()


def shown(rows: Rows) -> list[object]:
    name = next(role for role, text in rows.roleNames().items() if text == b"name")
    return [rows.data(rows.index(row), name) for row in range(rows.rowCount())]


def test_rows_show_their_fields_as_roles(owner: QObject, qtmodeltester: ModelTester) -> None:
    """Each field of the dataclass is a role of the same name."""
    rows = Rows(Fruit, owner)
    rows.show([Fruit("apple"), Fruit("pear", ripe=True)])
    assert shown(rows) == ["apple", "pear"]
    qtmodeltester.check(rows)  # type: ignore[no-untyped-call]


def test_as_many_rows_keep_their_items(owner: QObject) -> None:
    """A new language changes texts without making the buttons anew; another number of rows does."""
    rows = Rows(Fruit, owner)
    resets: list[None] = []
    changes: list[None] = []
    rows.modelReset.connect(lambda: resets.append(None))
    rows.dataChanged.connect(lambda *_: changes.append(None))
    rows.show([Fruit("apple"), Fruit("pear")])
    rows.show([Fruit("omena"), Fruit("päärynä")])
    rows.show([Fruit("omena"), Fruit("päärynä")])
    assert (len(resets), len(changes)) == (1, 1)
    rows.show([])
    assert (len(resets), rows.rowCount()) == (2, 0)
