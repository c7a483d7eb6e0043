"""Tables that follow snapshots."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QPersistentModelIndex
from pytestqt.modeltest import ModelTester

from counter_app.windows.row_table import Column, RowTable

COLUMN = Column[str](lambda: "Word", lambda row: row.upper(), stretch=True)


def shown(model: QAbstractItemModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_rows_are_shown_in_the_order_given(qtmodeltester: ModelTester) -> None:
    """Whatever was there before: added, removed and moved rows."""
    model = RowTable([COLUMN], lambda row: row)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    for rows in (["a", "b", "c"], ["b", "c", "d"], ["d", "a", "c", "b"], [], ["x"]):
        model.show(rows)
        assert shown(model) == [row.upper() for row in rows]


def test_a_row_is_followed_when_it_moves() -> None:
    """A selection stays with the visit, not with the place."""
    model = RowTable([COLUMN], lambda row: row)
    model.show(["a", "b", "c"])
    place = QPersistentModelIndex(model.index(2, 0))
    model.show(["c", "a"])
    assert place.row() == 0
    assert model.row(place) == "c"
    model.show(["a"])
    assert not place.isValid()
