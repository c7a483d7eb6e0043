"""The visits that make up a number, a page at a time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counter_app.report_desk import ReportDesk
from counter_app.windows.context import Context
from counter_app.windows.look import label, say
from counter_app.windows.plain_button import plain_button
from counter_app.windows.row_table import Column, RowTable, RowView
from queue_link import report_words
from queue_link.figure_texts import NONE
from queue_link.questions import TraceFigure
from queue_link.results import FigureTraced, Result, TracedVisit
from queue_link.vocabulary import ServiceId

translate = QCoreApplication.translate
Numbered = tuple[int, TracedVisit]
"""A visit and its place in the list."""


class TracePanel(QWidget):
    left = Signal()
    """Closed: the keyboard goes back to the figures."""

    def __init__(self, context: Context, desk: ReportDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._told: Callable[[], str] = str
        self._total = 0
        self._visits: list[TracedVisit] = []
        self._question: TraceFigure | None = None
        self._title = label(strong=True, wraps=True)
        self._title.setObjectName("trace-title")
        self._more = plain_button("trace-more", self._ask_more)
        self._close = plain_button("close-trace", self._leave)
        self._table = RowView(self._model(), "trace", lambda: self.tr("No visits."))
        self._table.setMinimumHeight(120)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._more)
        head.addWidget(self._close)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(head)
        rows.addWidget(self._table, 1)
        self.clear()

    def clear(self) -> None:
        """Nothing is traced."""
        self._question = None
        self._visits = []
        self.setVisible(False)

    def show_visits(self, question: TraceFigure, told: Callable[[], str]) -> None:
        """Ask for the first page; ``told`` says which number it is, in the language of now."""
        self.clear()
        self._question, self._told = question, told
        self._desk.ask(question, self._take)

    def refresh(self) -> None:
        """Draw it in the language of now."""
        count = self.tr("{shown} of {total}").format(shown=len(self._visits), total=self._total)
        self._title.setText(f"{self._told()}: {count}")
        self._more.setText(self.tr("More visits"))
        self._more.setEnabled(len(self._visits) < self._total and not self._desk.busy)
        self._close.setText(self.tr("Close the list"))
        say(self._table, self.tr("Visits that make up the number"))
        self._table.table.refresh()

    def _leave(self) -> None:
        self.clear()
        self.left.emit()

    def _ask_more(self) -> None:
        if self._question is not None:
            page = self._question.page + 1
            self._question = replace(self._question, page=page)
            self._desk.ask(self._question, self._take)

    def _take(self, answer: Result) -> None:
        if isinstance(answer, FigureTraced):
            self._visits += answer.rows
            self._total = answer.total
            self._table.table.show(list(enumerate(self._visits)))
            self.setVisible(True)
            self._table.setFocus()

    def _model(self) -> RowTable[Numbered]:
        def at(moment: datetime | None) -> str:
            return f"{moment.astimezone(self._context.zone):%d.%m.%Y %H:%M:%S}" if moment else NONE

        def ended(visit: TracedVisit) -> str:
            said = report_words.OUTCOMES.get(visit.how or "")
            return said[self._context.language] if said else visit.how or NONE

        columns = [
            Column[Numbered](lambda: translate("TraceColumn", "Number"), lambda row: row[1].number),
            Column[Numbered](
                lambda: translate("TraceColumn", "Service"),
                lambda row: self._context.service(ServiceId(row[1].service)),
                stretch=True,
            ),
            Column[Numbered](lambda: translate("TraceColumn", "Taken"), lambda row: at(row[1].taken_at)),
            Column[Numbered](lambda: translate("TraceColumn", "Called"), lambda row: at(row[1].called_at)),
            Column[Numbered](lambda: translate("TraceColumn", "Began"), lambda row: at(row[1].started_at)),
            Column[Numbered](lambda: translate("TraceColumn", "Ended"), lambda row: at(row[1].ended_at)),
            Column[Numbered](lambda: translate("TraceColumn", "Outcome"), lambda row: ended(row[1])),
            Column[Numbered](lambda: translate("TraceColumn", "Counter"), lambda row: row[1].counter or NONE),
        ]
        return RowTable(columns, lambda row: str(row[0]), self)
