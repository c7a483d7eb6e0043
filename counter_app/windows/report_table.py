"""A report as a table: a row for each part, a column for each figure, and a number that can be traced."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from counter_app import words
from counter_app.windows.context import Context
from counter_app.windows.look import say
from queue_link import report_words
from queue_link.figure_definitions import DEFINITIONS, Source, is_known_by
from queue_link.figure_texts import NONE, column_name, value_text
from queue_link.figures import Dimension, Figure, Unit
from queue_link.results import ReportMade, ReportRow
from queue_link.vocabulary import CounterId, Language, QueueId, ServiceId

_CELL = Qt.ItemDataRole.UserRole
_NO_VISITS = frozenset({Source.REFUSALS, Source.STEPS})


@dataclass(frozen=True)
class Cell:
    """A number, and what it is of."""

    figure: Figure
    row: ReportRow
    whole: bool
    """It is of the whole period, undivided."""


class ReportTable(QTableWidget):
    traced = Signal(object)
    """``Cell``: a number was clicked, or Enter pressed on it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: tuple[ReportMade | None, tuple[Figure, ...], Language | None] = (None, (), None)
        self.setObjectName("report")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMinimumHeight(140)
        self.itemClicked.connect(self._press)
        self.itemActivated.connect(self._press)

    def show_report(self, report: ReportMade | None, figures: tuple[Figure, ...]) -> None:
        """Of these figures those that can be divided so; the whole period is the last row."""
        say(self, self.tr("Figures"), self.tr("Enter on a number shows the visits that make it up."))
        language = self._context.language
        if self._shown == (report, figures, language):
            return
        self._shown = (report, figures, language)
        self.clear()
        self.setRowCount(0)
        self.setColumnCount(len(figures))
        if report is None:
            self.setColumnCount(0)
            return
        divided = report.unit is not None or report.dimension is not None
        rows = [*(report.rows if divided else ()), report.total]
        labels = [self._label(report, row) for row in rows[:-1]] + [report_words.TOTAL[language]]
        self.setRowCount(len(rows))
        self.setVerticalHeaderLabels(labels)
        self.setHorizontalHeaderLabels([column_name(figure, language) for figure in figures])
        for place, row in enumerate(rows):
            whole = place == len(rows) - 1
            for column, figure in enumerate(figures):
                self.setItem(place, column, self._item(report, row, figure, labels[place], whole=whole))
        self.resizeColumnsToContents()
        self.setCurrentCell(0, 0)

    def told(self, cell: Cell) -> str:
        """What a number of the report shown is called; empty when none is shown."""
        report, language = self._shown[0], self._context.language
        if report is None:
            return ""
        row = report_words.TOTAL[language] if cell.whole else self._label(report, cell.row)
        return f"{row}: {report_words.FIGURES[cell.figure][language]}"

    def _item(
        self, report: ReportMade, row: ReportRow, figure: Figure, label: str, *, whole: bool
    ) -> QTableWidgetItem:
        language = self._context.language
        item = QTableWidgetItem(value_text(figure, row.values.get(figure), language))
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        told = f"{label}: {report_words.FIGURES[figure][language]}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{told}: {item.text()}")
        known = whole or is_known_by(figure, report.dimension)
        # The server traces whole dates: what an hour counts it does not tell apart.
        by_hour = report.unit is Unit.HOUR and not whole
        if known and not by_hour and DEFINITIONS[figure].source not in _NO_VISITS:
            item.setData(_CELL, Cell(figure, row, whole))
        return item

    def _press(self, item: QTableWidgetItem) -> None:
        cell = item.data(_CELL)
        if isinstance(cell, Cell):
            self.traced.emit(cell)

    def _label(self, report: ReportMade, row: ReportRow) -> str:
        parts = []
        if report.unit is not None:
            parts.append(_part(row.begins.astimezone(self._context.zone), report.unit))
        if report.dimension is not None:
            parts.append(self._key(row.key, report.dimension))
        return "  ·  ".join(parts)

    def _key(self, key: str | None, dimension: Dimension) -> str:
        if key is None:
            return NONE
        match dimension:
            case Dimension.SERVICE:
                return self._context.service(ServiceId(key))
            case Dimension.QUEUE:
                return self._context.queue(QueueId(key))
            case Dimension.COUNTER:
                return words.counter(CounterId(key))
            case Dimension.OUTCOME if key in report_words.OUTCOMES:
                return report_words.OUTCOMES[key][self._context.language]
            case Dimension.LANGUAGE:
                return words.language_name(Language(key))
        return key


def _part(at: datetime, unit: Unit) -> str:
    match unit:
        case Unit.HOUR:
            return f"{at:%d.%m.%Y %H:%M %Z}"
        case Unit.DAY:
            return f"{at:%d.%m.%Y}"
        case Unit.WEEK:
            year, week, _ = at.isocalendar()
            return f"{year}-W{week:02}"
        case Unit.MONTH:
            return f"{at:%m/%Y}"
