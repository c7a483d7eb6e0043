"""How a visit ended: its outcome, and each service that was worked on with its result and its number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QScrollArea, QSpinBox, QVBoxLayout, QWidget

from counter_app import words
from counter_app.windows.choice_box import ChoiceBox
from counter_app.windows.context import Context
from counter_app.windows.form_body import FormBody
from counter_app.windows.look import SCROLL_BAR_PX, label, say
from counter_app.windows.plain_button import plain_button
from counter_app.windows.questions import QuestionBody
from queue_link.commands import Delivered, Finish
from queue_link.vocabulary import Delivery, Outcome, ServiceId

MOST_SERVICES = 20
MOST_TIMES = 99
SHOWN_LETTERS = 14
"""Of a service, at least; the list that opens shows all of it."""
LINES_PX = 148
"""Three services are seen at once, others by scrolling."""
_FIELD_PX = 34


class FinishForm(QuestionBody):
    """At first: served, with the visit's own service done once."""

    changed = Signal()

    def __init__(self, context: Context, present: ServiceId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._present = present
        self._head = FormBody()
        self._outcome = self._head.choice("finish-outcome", lambda: self.tr("Outcome"), self._outcomes)
        self._head.changed.connect(self._outcome_chosen)
        self._title = label(strong=True)
        self._lines: list[_Line] = []
        self._inner = QWidget()
        self._grid = QGridLayout(self._inner)
        self._add = plain_button("delivered-add", self._add_another)
        self._scroll = QScrollArea()
        self._lay_out()
        self._add_line(present)
        self.setFocusProxy(self._outcome)

    @property
    def command(self) -> Finish:
        """What is asked for. Who was not served has had nothing delivered."""
        outcome = Outcome(self._outcome.currentData())
        if outcome is not Outcome.SERVED:
            return Finish(outcome)
        return Finish(outcome, tuple(line.delivered for line in self._lines))

    def retranslate(self) -> None:
        self._head.retranslate()
        self._title.setText(self.tr("What was done"))
        self._add.setText(self.tr("Another service"))
        for number, line in enumerate(self._lines, 1):
            line.retranslate(number, self._services(), alone=len(self._lines) == 1)
        self._scroll.setMinimumWidth(self._inner.minimumSizeHint().width() + SCROLL_BAR_PX)

    def _outcome_chosen(self) -> None:
        served = self._outcome.currentData() == Outcome.SERVED
        self._inner.setEnabled(served)
        self._add.setEnabled(served and len(self._lines) < MOST_SERVICES)
        self.changed.emit()

    def _add_another(self) -> None:
        line = self._add_line(self._present)
        self.retranslate()
        line.service.setFocus()
        self._scroll.ensureWidgetVisible(line.service)

    def _add_line(self, service: ServiceId) -> _Line:
        line = _Line(service, self._services(), self)
        line.remove.clicked.connect(lambda: self._remove_line(line))
        self._lines.append(line)
        self._show_lines()
        return line

    def _remove_line(self, line: _Line) -> None:
        at = self._lines.index(line)
        self._lines.remove(line)
        line.forget()
        self._show_lines()
        self.retranslate()
        self._lines[min(at, len(self._lines) - 1)].service.setFocus()

    def _show_lines(self) -> None:
        for row, line in enumerate(self._lines):
            for column, widget in enumerate(line.widgets):
                self._grid.addWidget(widget, row, column)
            self._grid.setRowStretch(row, 0)
        self._grid.setRowStretch(len(self._lines), 1)
        self._add.setEnabled(len(self._lines) < MOST_SERVICES)
        self.changed.emit()

    def _outcomes(self) -> list[tuple[str, str]]:
        return [(Outcome.SERVED, self.tr("Served")), (Outcome.LEFT, self.tr("Customer left"))]

    def _services(self) -> Sequence[tuple[str, str]]:
        return [(card.id, self._context.service(card.id)) for card in self._context.services]

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(2, 2, 8, 2)
        self._grid.setSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self._scroll.setObjectName("delivered")
        self._scroll.setWidget(self._inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFixedHeight(LINES_PX)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self._head)
        rows.addWidget(self._title)
        rows.addWidget(self._scroll)
        rows.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)


class _Line(QObject):
    """One service with its result, how often, and a button that takes the line away."""

    def __init__(self, service: ServiceId, services: Sequence[tuple[str, str]], form: FinishForm) -> None:
        super().__init__(form)
        self.service = ChoiceBox()
        self.service.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.service.setMinimumContentsLength(SHOWN_LETTERS)
        self._result = ChoiceBox()
        self._times = QSpinBox()
        self._times.setRange(1, MOST_TIMES)
        self._times.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._times.setPrefix("× ")
        self._times.setFixedWidth(64)
        self._times.lineEdit().setTextMargins(6, 0, 0, 0)
        self.remove = QPushButton("×")
        self.remove.setFixedWidth(_FIELD_PX)
        self.remove.setAutoDefault(False)
        self.widgets = (self.service, self._result, self._times, self.remove)
        for widget in self.widgets:
            widget.setMinimumHeight(_FIELD_PX)
        self.service.refill(services)
        self.service.setCurrentIndex(max(0, self.service.findData(service)))
        self._result.refill([(result, words.delivery(result)) for result in Delivery])

    @property
    def delivered(self) -> Delivered:
        return Delivered(
            ServiceId(self.service.currentData()), Delivery(self._result.currentData()), self._times.value()
        )

    def retranslate(self, number: int, services: Sequence[tuple[str, str]], *, alone: bool) -> None:
        """``number`` is its place among the lines; the only one cannot be taken away."""
        self.service.refill(services)
        self._result.refill([(result, words.delivery(result)) for result in Delivery])
        names = {
            "service": self.tr("Service {number}"),
            "result": self.tr("Result of service {number}"),
            "times": self.tr("How often service {number}"),
            "remove": self.tr("Take service {number} away"),
        }
        for widget, (part, name) in zip(self.widgets, names.items(), strict=True):
            widget.setObjectName(f"delivered-{part}-{number}")
            widget.setToolTip(name.format(number=number))
            say(widget, name.format(number=number))
        self.remove.setEnabled(not alone)

    def forget(self) -> None:
        for widget in self.widgets:
            widget.hide()
            widget.deleteLater()
        self.deleteLater()
