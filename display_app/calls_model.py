"""A list of calls as QML shows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, dataclass, fields

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Vuoro.Display"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class CallRow:
    """One call; its fields are the model's roles."""

    seq: int
    number: str
    counter: str
    recall: bool
    fresh: bool
    arrow: str = ""
    """Which way to go; empty: the display does not say."""
    way: tuple[str, ...] = ()
    """Where the counter is, in words."""


_ROLES = [field.name for field in fields(CallRow)]
_FIRST_ROLE = int(Qt.ItemDataRole.UserRole)
_Index = QModelIndex | QPersistentModelIndex


@QmlElement
class CallsModel(QAbstractListModel):
    """A row stays the same item as long as its call is shown, so that nothing starts anew."""

    countChanged = Signal()
    freshChanged = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[CallRow] = []

    @property
    def rows(self) -> tuple[CallRow, ...]:
        return tuple(self._rows)

    def show(self, rows: Sequence[CallRow]) -> None:
        """Become these rows, each with a ``seq`` of its own."""
        before, fresh = len(self._rows), self.fresh
        kept = {row.seq for row in rows}
        for place in reversed(range(len(self._rows))):
            if self._rows[place].seq not in kept:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()
        for place, row in enumerate(rows):
            self._put(place, row)
        if len(self._rows) != before:
            self.countChanged.emit()
        if self.fresh != fresh:
            self.freshChanged.emit()

    def _put(self, place: int, row: CallRow) -> None:
        """All places before this one are settled."""
        known = [shown.seq for shown in self._rows]
        if row.seq not in known:
            self.beginInsertRows(QModelIndex(), place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
            return
        at = known.index(row.seq)
        if at != place:
            self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), place)
            self._rows.insert(place, self._rows.pop(at))
            self.endMoveRows()
        if self._rows[place] != row:
            self._rows[place] = row
            index = self.index(place)
            self.dataChanged.emit(index, index)

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return len(self._rows)

    @Property(int, notify=freshChanged)
    def fresh(self) -> int:
        """How many of them are new."""
        return sum(row.fresh for row in self._rows)

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = _FIRST_ROLE) -> object:
        if not index.isValid() or role < _FIRST_ROLE:
            return None
        value = astuple(self._rows[index.row()])[role - _FIRST_ROLE]
        return list(value) if isinstance(value, tuple) else value  # QML knows no tuples

    def roleNames(self) -> dict[int, QByteArray]:
        return {_FIRST_ROLE + place: QByteArray(name.encode()) for place, name in enumerate(_ROLES)}
