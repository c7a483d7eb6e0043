"""Every visit without a counter, and what a supervisor does about one."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counter_app import words
from counter_app.counter import Action, Hindrance
from counter_app.windows.action_button import ActionButton
from counter_app.windows.context import Context
from counter_app.windows.look import GAP, say
from counter_app.windows.move_form import MoveForm
from counter_app.windows.questions import Question, Questions
from counter_app.windows.reason_form import ReasonForm
from counter_app.windows.row_table import RowView
from counter_app.windows.visit_columns import visit_table
from queue_link.commands import DoorEntered, RemoveVisit
from queue_link.messages import SupervisorView, VisitCard
from queue_link.vocabulary import VisitId


class VisitsPanel(QWidget):
    def __init__(self, context: Context, questions: Questions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._questions = questions
        self._on_the_way: frozenset[VisitId] = frozenset()
        self._visits = RowView(
            visit_table(context, self, self._whereabouts),
            "visits",
            lambda: self.tr("Nobody is waiting."),
            tall=True,
        )
        self._visits.selectionModel().selectionChanged.connect(lambda: self._refresh_buttons())
        self._came_in = self._button(Action.CAME_IN)
        self._move = self._button(Action.MOVE)
        self._remove = self._button(Action.REMOVE)
        self._lay_out()

    def refresh(self, view: SupervisorView) -> None:
        """Show them as they are now."""
        self._on_the_way = frozenset(visit.id for visit in view.come_in)
        self._visits.table.show(without_counter(view))
        say(self._visits, self.tr("Visits without a counter"))
        self._refresh_buttons()

    def _refresh_buttons(self) -> None:
        chosen = self._visits.chosen()
        coming = chosen is not None and chosen.id in self._on_the_way
        spent = chosen is not None and self._context.desk.coming_in(chosen)
        why_not = None if coming else Hindrance.NO_ROW
        no_row = None if chosen else Hindrance.NO_ROW
        self._came_in.refresh(hindrance=Hindrance.SENDING if spent else why_not)
        self._move.refresh(f"{words.action(Action.MOVE)}…", no_row)
        self._remove.refresh(self.tr("Remove visit…"), no_row)

    def _whereabouts(self, visit: VisitCard) -> str:
        if visit.id in self._on_the_way:
            return words.on_the_way_in()
        return words.aside(visit, self._context.zone)

    def _press(self, action: Action) -> None:
        chosen = self._visits.chosen()
        if chosen is None:
            return
        match action:
            case Action.REMOVE:
                self._ask_remove(chosen)
            case Action.MOVE:
                self._ask_move(chosen)
            case Action.CAME_IN:
                self._context.dispatch.do(DoorEntered(people=chosen.party, visit=chosen.id))

    def _ask_move(self, visit: VisitCard) -> None:
        form = MoveForm(self._context, visit)

        def question() -> Question:
            return Question(
                self.tr("Where is {number} to go?").format(number=visit.number),
                self.tr(
                    "The number stays the same, and the customer waits where they are until they are called."
                ),
                words.action(Action.MOVE),
            )

        def move() -> None:
            if form.command is not None:
                self._context.dispatch.do(form.command)

        dialog = self._questions.ask(
            question, move, lambda: self._context.desk.may(Action.MOVE) and self._listed(visit), form
        )
        dialog.confirm.setEnabled(form.changes_something)
        form.changed.connect(lambda: dialog.confirm.setEnabled(form.changes_something))
        form.setFocus()

    def _ask_remove(self, visit: VisitCard) -> None:
        form = ReasonForm()

        def question() -> Question:
            return Question(
                self.tr("Remove the visit {number}?").format(number=visit.number),
                self.tr("The visit ends without service. This cannot be undone."),
                words.action(Action.REMOVE),
                cautious=True,
            )

        self._questions.ask(
            question,
            lambda: self._context.dispatch.do(RemoveVisit(visit.id, form.reason)),
            lambda: self._context.desk.may(Action.REMOVE) and self._listed(visit),
            form,
        )
        form.setFocus()

    def _listed(self, visit: VisitCard) -> bool:
        view = self._context.desk.view
        return isinstance(view, SupervisorView) and any(card.id == visit.id for card in without_counter(view))

    def _button(self, action: Action) -> ActionButton:
        button = ActionButton(action, self._context.dispatch, self)
        button.clicked.connect(lambda: self._press(action))
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addStretch(1)
        for button in (self._came_in, self._move, self._remove):
            buttons.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, GAP, 0, 0)
        rows.addWidget(self._visits, 1)
        rows.addLayout(buttons)


def without_counter(view: SupervisorView) -> tuple[VisitCard, ...]:
    """Who is on the way in, waits, is set aside, is outside or away: in this order, each once."""
    on_the_way = {visit.id for visit in view.come_in}
    inside = (visit for visit in view.waiting if visit.id not in on_the_way)
    return (*view.come_in, *inside, *view.parked, *view.missed, *view.outside, *view.away)
