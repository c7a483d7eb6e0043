"""Counters for the rest of the day: a small table to write in, by work profile, time and number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget

from counter_app.plan import Line, Mistake, Wrong, read, written
from counter_app.windows.choice_box import ChoiceBox
from counter_app.windows.context import Context
from counter_app.windows.look import label, say
from counter_app.windows.plain_button import plain_button
from counter_app.windows.questions import QuestionBody
from queue_link.commands import MOST_PLANNED, PlanCounters, PlannedCounters
from queue_link.messages import PlanState
from queue_link.vocabulary import ProfileId

FIELD_PX = 34
TIME_PX = 84
MOST_COUNTERS = 999
WIDTH_PX = 560
HEIGHT_PX = 260
"""Room for a few lines; more of them scroll."""


class PlanForm(QuestionBody):
    """At first the plan as it is; ``command`` is None while something in it is wrong."""

    changed = Signal()

    def __init__(self, context: Context, present: Sequence[PlanState], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._titles = [label("soft") for _ in range(4)]
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self._rows: list[_Row] = []
        self._add = plain_button("plan-add", self._add_another)
        self._wrong = label("alarm", wraps=True)
        self._wrong.setObjectName("plan-wrong")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._grid)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._wrong)
        column.addStretch(1)
        self.setMinimumSize(WIDTH_PX, HEIGHT_PX)
        for place, title in enumerate(self._titles):
            self._grid.addWidget(title, 0, place)
        for state in present:
            self._append(state)
        self.retranslate()
        self.setFocusProxy(self._rows[0].profile if self._rows else self._add)

    @property
    def command(self) -> PlanCounters | None:
        """What is asked for."""
        found = self._read()
        return None if isinstance(found, Wrong) else PlanCounters(found)

    def sizeHint(self) -> QSize:
        """The question is made as large as this."""
        return super().sizeHint().expandedTo(self.minimumSize())

    def retranslate(self) -> None:
        self._add.setText(self.tr("Another line"))
        texts = (self.tr("Work profile"), self.tr("From"), self.tr("Until"), self.tr("Counters"))
        for title, text in zip(self._titles, texts, strict=True):
            title.setText(text)
            title.setVisible(bool(self._rows))
        names = {
            "profile": self.tr("Work profile, line {line}"),
            "begins": self.tr("From, line {line}"),
            "ends": self.tr("Until, line {line}"),
            "counters": self.tr("Number of counters, line {line}"),
            "remove": self.tr("Take line {line} away"),
        }
        for number, row in enumerate(self._rows, 1):
            row.profile.refill(self._profiles())
            for widget, (part, name) in zip(row.widgets, names.items(), strict=True):
                widget.setObjectName(f"plan-{part}-{number}")
                widget.setToolTip(name.format(line=number))
                say(widget, name.format(line=number))
        self._tell()

    def _add_another(self) -> None:
        """It begins now and ends where the line before it ends, or with the tickets."""
        day = self._context.desk.day
        profiles = self._profiles()
        if not profiles:
            return
        ends = self._rows[-1].ends.text() if self._rows else ""
        if not ends and day is not None and day.closes_at is not None:
            ends = written(day.closes_at, self._context.zone)
        row = self._append(None)
        row.begins.setText(written(self._context.now, self._context.zone))
        row.ends.setText(ends)
        self.retranslate()
        row.profile.setFocus()

    def _append(self, state: PlanState | None) -> _Row:
        row = _Row(self)
        row.profile.refill(self._profiles())
        if state is not None:
            row.profile.setCurrentIndex(max(0, row.profile.findData(state.profile)))
            row.begins.setText(written(state.begins, self._context.zone))
            row.ends.setText(written(state.ends, self._context.zone))
            row.counters.setValue(state.counters)
        row.profile.currentIndexChanged.connect(self._tell)
        row.begins.textChanged.connect(self._tell)
        row.ends.textChanged.connect(self._tell)
        row.counters.valueChanged.connect(self._tell)
        row.remove.clicked.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._place()
        return row

    def _remove(self, row: _Row) -> None:
        self._rows.remove(row)
        for widget in row.widgets:
            widget.hide()
            widget.deleteLater()
        self._place()
        self.retranslate()
        self._add.setFocus()

    def _place(self) -> None:
        for number, row in enumerate(self._rows, 1):
            for column, widget in enumerate(row.widgets):
                self._grid.addWidget(widget, number, column)
        self._add.setEnabled(len(self._rows) < MOST_PLANNED)

    def _tell(self) -> None:
        found = self._read()
        self._wrong.setText(self._about(found) if isinstance(found, Wrong) else "")
        self._wrong.setVisible(isinstance(found, Wrong))
        self.changed.emit()

    def _read(self) -> tuple[PlannedCounters, ...] | Wrong:
        lines = [row.line for row in self._rows]
        zone = self._context.zone
        return read(lines, self._context.now.astimezone(zone).date(), zone)

    def _about(self, wrong: Wrong) -> str:
        return {
            Mistake.BAD_TIME: self.tr("Line {line}: write times as 9:30."),
            Mistake.ENDS_FIRST: self.tr("Line {line}: it ends before it begins."),
            Mistake.OVERLAPS: self.tr("Line {line}: this profile is planned for that time in another line."),
        }[wrong.mistake].format(line=wrong.line)

    def _profiles(self) -> list[tuple[str, str]]:
        setup = self._context.dispatch.setup
        cards = setup.profiles if setup else ()
        return [(card.id, self._context.text(card.name)) for card in cards]


class _Row:
    """The fields of one line."""

    def __init__(self, form: PlanForm) -> None:
        self.profile = ChoiceBox(form)
        self.begins, self.ends = QLineEdit(form), QLineEdit(form)
        for field in (self.begins, self.ends):
            field.setFixedWidth(TIME_PX)
            field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.counters = QSpinBox(form)
        self.counters.setRange(0, MOST_COUNTERS)
        self.counters.setFixedWidth(TIME_PX)
        self.counters.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.counters.lineEdit().setTextMargins(6, 0, 0, 0)
        self.remove = QPushButton("×", form)
        self.remove.setFixedWidth(FIELD_PX)
        self.remove.setAutoDefault(False)
        self.widgets = (self.profile, self.begins, self.ends, self.counters, self.remove)
        for widget in self.widgets:
            widget.setMinimumHeight(FIELD_PX)

    @property
    def line(self) -> Line:
        return Line(
            ProfileId(str(self.profile.currentData())),
            self.begins.text(),
            self.ends.text(),
            self.counters.value(),
        )
