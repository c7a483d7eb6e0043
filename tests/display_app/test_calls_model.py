"""The list of calls that QML shows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtTest import QAbstractItemModelTester

from display_app.calls_model import CallRow, CallsModel


def row(seq: int, *, fresh: bool = False) -> CallRow:
    return CallRow(seq, f"A{seq:03d}", "3", recall=False, fresh=fresh)


@pytest.fixture
def model() -> Iterator[CallsModel]:
    parent = QObject()
    model = CallsModel(parent)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    yield model
    shiboken6.delete(parent)


def test_roles_are_the_fields(model: CallsModel) -> None:
    """A delegate's required properties are found by their names."""
    model.show([row(7, fresh=True)])
    names = {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}
    assert model.data(model.index(0), names["number"]) == "A007"
    assert model.data(model.index(0), names["fresh"]) is True


def test_known_rows_stay(model: CallsModel) -> None:
    """Only what is new is inserted, only what is gone is removed: a running pulse does not start anew."""
    model.show([row(2), row(1)])
    inserted: list[int] = []
    removed: list[int] = []
    model.rowsInserted.connect(lambda _parent, first, _last: inserted.append(first))
    model.rowsRemoved.connect(lambda _parent, first, _last: removed.append(first))
    model.show([row(3), row(2)])
    assert (inserted, removed) == ([0], [1])
    assert [shown.seq for shown in model.rows] == [3, 2]


def test_a_changed_row_is_told(model: CallsModel) -> None:
    """The colour of a call that is no longer new changes in place."""
    model.show([row(1, fresh=True)])
    told: list[QModelIndex] = []
    model.dataChanged.connect(lambda first, *_: told.append(first))
    model.show([row(1)])
    assert [index.row() for index in told] == [0]


def test_count_follows(model: CallsModel) -> None:
    """QML is told how many there are."""
    counts: list[object] = []
    model.countChanged.connect(lambda: counts.append(model.property("count")))
    model.show([row(2), row(1)])
    model.show([row(2, fresh=True), row(1)])
    model.show([])
    assert counts == [2, 0]


def test_a_row_moves_without_being_made_anew(model: CallsModel) -> None:
    """A call that is no longer new goes below those that are."""
    model.show([row(3), row(2), row(1)])
    moved: list[tuple[int, int]] = []
    inserted: list[int] = []
    model.rowsMoved.connect(lambda _from, first, _last, _to, to: moved.append((first, to)))
    model.rowsInserted.connect(lambda _parent, first, _last: inserted.append(first))
    model.show([row(1, fresh=True), row(3), row(2)])
    assert (moved, inserted) == ([(2, 0)], [])
    assert [(shown.seq, shown.fresh) for shown in model.rows] == [(1, True), (3, False), (2, False)]
