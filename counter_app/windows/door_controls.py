"""People in the building: the figures, and counting them in and out by hand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from counter_app import words
from counter_app.counter import Action
from counter_app.windows.action_button import ActionButton
from counter_app.windows.context import Context
from counter_app.windows.look import GAP, label, say
from counter_app.windows.note_line import NoteLine
from counter_app.windows.people_box import PeopleBox
from counter_app.windows.questions import Question, Questions
from queue_link.commands import DoorCount, DoorEntered, DoorLeft
from queue_link.messages import OccupancyState
from queue_link.vocabulary import Knowledge


class DoorControls(QWidget):
    """Large enough for a thumb: ``unit`` is half the height of the buttons, in pixels.

    A ``note`` finds its place above them.
    """

    def __init__(
        self,
        context: Context,
        questions: Questions,
        note: NoteLine | None = None,
        unit: int = 44,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._questions = questions
        self._inside_title = label("soft", 16)
        self._inside = label("figure", unit * 2, strong=True)
        self._inside.setObjectName("inside")
        self._of = label("soft", 18)
        self._known = label("soft", wraps=True)
        self._known.setObjectName("knowledge")
        self._drift = label("alarm", strong=True, wraps=True)
        self._drift.setObjectName("drift")
        self._unsent = label("soft")
        self._titles = {name: label("soft") for name in ("free", "reserved", "outside")}
        self._figures = {name: self._figure(name, unit) for name in self._titles}
        self._minus = self._step(Action.DOOR_OUT, DoorLeft(), unit)
        self._plus = self._step(Action.DOOR_IN, DoorEntered(), unit)
        self._count = ActionButton(Action.DOOR_COUNT, context.dispatch)
        self._count.clicked.connect(self._ask_count)
        self._lay_out(unit, note)

    def take_focus(self) -> None:
        """The keyboard starts at the count."""
        self._plus.setFocus()

    def refresh(self) -> None:
        """Draw the figures as they are now, with steps that are still on their way."""
        self._inside_title.setText(self.tr("People inside"))
        self._titles["free"].setText(self.tr("Free places"))
        self._titles["reserved"].setText(self.tr("On the way in"))
        self._titles["outside"].setText(self.tr("Waiting outside"))
        if self._context.desk.occupancy is not None:
            self._show(self._context.desk.occupancy)
        self._minus.refresh("−  " + self.tr("Out"))
        self._plus.refresh("+  " + self.tr("In"))
        self._count.refresh(self.tr("Set count…"))

    def _show(self, occupancy: OccupancyState) -> None:
        change = self._context.desk.unsettled_change
        inside = occupancy.inside + change
        self._inside.setText(str(inside).replace("-", "−"))
        self._of.setText(self.tr("of at most {cap}").format(cap=occupancy.cap))
        self._unsent.setText(self.tr("being sent: {change}").format(change=f"{change:+}") if change else "")
        for name, number in (
            ("free", words.free(occupancy)),
            ("reserved", str(occupancy.reserved)),
            ("outside", str(occupancy.outside)),
        ):
            self._figures[name].setText(number)
            say(self._figures[name], f"{self._titles[name].text()}: {number}")
        say(self._inside, f"{self._inside_title.text()}: {inside} {self._of.text()}")
        told = words.knowledge(occupancy, self._context.zone)
        unknown = occupancy.knowledge is Knowledge.UNKNOWN
        self._known.setText("" if unknown else told)
        self._drift.setText(words.drift(inside, occupancy.cap) or (told if unknown else ""))
        self._drift.setVisible(bool(self._drift.text()))

    def _ask_count(self) -> None:
        occupancy = self._context.desk.occupancy
        box = PeopleBox(max(0, occupancy.inside) if occupancy else 0, lambda: self.tr("People counted"))

        def question() -> Question:
            return Question(
                self.tr("How many people are inside?"),
                self.tr("Count the customers, without staff. The count continues from this number."),
                words.action(Action.DOOR_COUNT),
            )

        self._questions.ask(
            question,
            lambda: self._context.dispatch.do(DoorCount(box.people)),
            lambda: self._context.desk.may(Action.DOOR_COUNT),
            box,
        )
        box.take_focus()

    def _step(self, action: Action, command: DoorEntered | DoorLeft, unit: int) -> ActionButton:
        button = ActionButton(action, self._context.dispatch, pixels=unit // 2)
        button.clicked.connect(lambda: self._context.dispatch.step(command))
        button.setMinimumHeight(unit * 2)
        return button

    def _figure(self, name: str, unit: int) -> QLabel:
        made = label("figure", max(20, unit * 2 // 3), strong=True)
        made.setObjectName(name)
        return made

    def _lay_out(self, unit: int, note: NoteLine | None) -> None:
        large = QHBoxLayout()
        large.setSpacing(GAP)
        large.addWidget(self._inside, 0, Qt.AlignmentFlag.AlignBottom)
        beside = QVBoxLayout()
        beside.addStretch(1)
        beside.addWidget(self._unsent)
        beside.addWidget(self._of)
        beside.addSpacing(unit // 3)
        large.addLayout(beside, 1)
        figures = QGridLayout()
        figures.setHorizontalSpacing(GAP * 2)
        figures.setVerticalSpacing(0)
        for column, name in enumerate(self._titles):
            figures.addWidget(self._figures[name], 0, column)
            figures.addWidget(self._titles[name], 1, column)
            figures.setColumnStretch(column, 1)
        steps = QHBoxLayout()
        steps.setSpacing(GAP)
        steps.addWidget(self._minus, 1)
        steps.addWidget(self._plus, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP // 2)
        rows.addWidget(self._inside_title)
        rows.addLayout(large)
        rows.addWidget(self._known)
        rows.addWidget(self._drift)
        rows.addLayout(figures)
        rows.addStretch(1)
        if note is not None:
            rows.addWidget(note)
        rows.addLayout(steps)
        rows.addWidget(self._count)
