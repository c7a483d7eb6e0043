"""Rows for QML's repeaters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Index = QModelIndex | QPersistentModelIndex


class Rows(QAbstractListModel):
    """A list of frozen dataclasses of one kind; each field is a role of the same name."""

    def __init__(self, kind: type[DataclassInstance], parent: QObject) -> None:
        super().__init__(parent)
        self._names = [field.name for field in fields(kind)]
        self._rows: Sequence[DataclassInstance] = ()

    def show(self, rows: Sequence[DataclassInstance]) -> None:
        """Show these rows. As many as before keep their items, so that a press on one is not lost."""
        if rows == self._rows:
            return
        if len(rows) == len(self._rows):
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        place = role - Qt.ItemDataRole.UserRole
        if not index.isValid() or not 0 <= place < len(self._names):
            return None
        told = getattr(self._rows[index.row()], self._names[place])
        # QML takes a list for a list of texts, and nothing else.
        return list(told) if isinstance(told, tuple) else told

    def roleNames(self) -> dict[int, QByteArray]:
        first = int(Qt.ItemDataRole.UserRole)
        return {first + n: QByteArray(name.encode()) for n, name in enumerate(self._names)}
