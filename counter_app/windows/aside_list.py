"""Those in no line: parked, or missed their call. Small, below the line, and only when there are any."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_app import words
from counter_app.windows.context import Context
from counter_app.windows.look import label, say
from counter_app.windows.row_table import ROW_PX, Column, RowTable, RowView
from queue_link.messages import CounterView, VisitCard
from queue_link.vocabulary import VisitState

SHOWN_ROWS = 3
translate = QCoreApplication.translate


class AsideList(QWidget):
    """A title and a table; ``table`` tells which row is chosen."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._title = label(strong=True)
        self.table = RowView(self._model(), "aside", lambda: "")
        self.table.horizontalHeader().setVisible(False)
        self._title.setBuddy(self.table)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self._title)
        rows.addWidget(self.table)

    def refresh(self, view: CounterView) -> None:
        """Show those who come back soonest first."""
        visits = (*view.parked, *view.missed)
        self.setVisible(bool(visits))
        self._title.setText(
            self.tr("Parked: {parked}   Missed: {missed}").format(
                parked=len(view.parked), missed=len(view.missed)
            )
        )
        say(self.table, self.tr("Parked and missed"))
        self.table.table.show(visits)
        self.table.setFixedHeight(min(SHOWN_ROWS, len(visits)) * ROW_PX + 4)

    def missed(self) -> VisitCard | None:
        """The chosen row, if it missed its call."""
        chosen = self.table.chosen()
        return chosen if chosen is not None and chosen.state is VisitState.MISSED else None

    def _model(self) -> RowTable[VisitCard]:
        columns = [
            Column[VisitCard](lambda: translate("VisitColumn", "Number"), lambda visit: visit.number),
            Column[VisitCard](
                lambda: translate("VisitColumn", "State"),
                lambda visit: words.aside(visit, self._context.zone),
                stretch=True,
            ),
        ]
        return RowTable(columns, lambda visit: visit.id, self)
