"""Tables that follow the server's snapshots without losing the reader's place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from counter_app.windows.colours import in_use

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
ROW_PX = 32
TALL_ROW_PX = 44
"""For rows whose words may take two lines; such a row grows with further ones."""


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column. Its texts are made when they are drawn, in the language of that moment."""

    title: Callable[[], str]
    text: Callable[[Row], str]
    numeric: bool = False
    stretch: bool = False
    tint: Callable[[Row], str] | None = None
    """The colour of the text where it is not the usual one; empty: it is."""


class RowTable(QAbstractTableModel, Generic[Row]):
    """Rows with a key each. ``show`` moves to new rows by removing and inserting only what changed."""

    def __init__(
        self, columns: Sequence[Column[Row]], key: Callable[[Row], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key = key
        self._rows: list[Row] = []

    def show(self, rows: Sequence[Row]) -> None:
        """Make ``rows`` the content; a row selected by its key stays selected."""
        wanted = {self._key(row) for row in rows}
        for i in reversed(range(len(self._rows))):
            if self._key(self._rows[i]) not in wanted:
                self.beginRemoveRows(QModelIndex(), i, i)
                del self._rows[i]
                self.endRemoveRows()
        for i, row in enumerate(rows):
            self._put(i, row)
        self.refresh()

    def refresh(self) -> None:
        """Draw every text anew: times pass, languages change."""
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def row(self, index: Index) -> Row | None:
        """What is shown at ``index``."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        column = self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.text(self._rows[index.row()])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ForegroundRole and column.tint is not None:
            tint = column.tint(self._rows[index.row()])
            return QColor(tint) if tint else None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[section])
        return None

    def _put(self, place: int, row: Row) -> None:
        keys = [self._key(known) for known in self._rows]
        key = self._key(row)
        if key not in keys:
            self.beginInsertRows(QModelIndex(), place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
            return
        at = keys.index(key)
        if at != place:
            # Earlier places are settled, so a known row can only come from further down.
            self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), place)
            self._rows.insert(place, self._rows.pop(at))
            self.endMoveRows()
        self._rows[place] = row


def _alignment(column: Column[Row]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class RowView(QTableView, Generic[Row]):
    """A calm table: whole rows, no grid, columns as wide as their words."""

    def __init__(
        self,
        model: RowTable[Row],
        name: str,
        empty: Callable[[], str],
        parent: QWidget | None = None,
        *,
        tall: bool = False,
    ) -> None:
        super().__init__(parent)
        self.table = model
        self._empty = empty
        self.setModel(model)
        self.setObjectName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(TALL_ROW_PX if tall else ROW_PX)
        if tall:
            self.verticalHeader().setMinimumSectionSize(TALL_ROW_PX)
            self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        for i, column in enumerate(model.columns):
            fit = (
                QHeaderView.ResizeMode.Stretch if column.stretch else QHeaderView.ResizeMode.ResizeToContents
            )
            header.setSectionResizeMode(i, fit)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.table.rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(in_use().ink_soft))
            area = self.viewport().rect().adjusted(8, 16, -8, -8)
            flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter
            painter.drawText(area, flags | Qt.TextFlag.TextWordWrap, self._empty())

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        """Qt would choose a neighbour instead: somebody else's visit."""
        if any(start <= index.row() <= end for index in self.selectionModel().selectedRows()):
            self.selectionModel().clear()
        super().rowsAboutToBeRemoved(parent, start, end)

    def chosen(self) -> Row | None:
        """The selected row."""
        selected = self.selectionModel().selectedRows()
        return self.table.row(selected[0]) if selected else None
