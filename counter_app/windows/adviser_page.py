"""The adviser's desk: the customer, what can be done, and who waits."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from counter_app import words
from counter_app.counter import Action, Hindrance
from counter_app.notices import Notice, with_hint
from counter_app.shortcuts import TO_THE_LIST
from counter_app.windows.action_button import ActionButton
from counter_app.windows.aside_list import AsideList
from counter_app.windows.context import Context
from counter_app.windows.form_body import FormBody
from counter_app.windows.help_panel import HelpPanel
from counter_app.windows.kiosk_notes import KioskNotes
from counter_app.windows.look import GAP, MARGIN, label, say
from counter_app.windows.note_line import NoteLine
from counter_app.windows.park_form import ParkForm
from counter_app.windows.questions import Question, Questions
from counter_app.windows.row_table import RowView
from counter_app.windows.transfer_choice import TransferChoice
from counter_app.windows.visit_columns import visit_table
from counter_app.windows.visit_panel import VisitPanel
from counter_app.windows.walk_up_form import WalkUpForm
from queue_link.commands import (
    CallNext,
    CallVisit,
    Command,
    Finish,
    NoShow,
    Pause,
    Recall,
    Rejoin,
    Resume,
    ReturnVisit,
    Start,
    Undo,
)
from queue_link.messages import CounterView, VisitCard
from queue_link.vocabulary import Outcome, PauseKind, Place, ReturnCause, VisitId, VisitState

_AT_ONCE: dict[Action, Command] = {
    Action.CALL_NEXT: CallNext(),
    Action.START: Start(),
    Action.FINISH: Finish(Outcome.SERVED),
    Action.FINISH_LEFT: Finish(Outcome.LEFT),
    Action.RECALL: Recall(),
    Action.RETURN_MISTAKE: ReturnVisit(Place.KEEP, ReturnCause.MISTAKE),
    Action.RETURN_NEEDS_TIME: ReturnVisit(Place.LAST, ReturnCause.NEEDS_TIME),
    Action.UNDO: Undo(),
    Action.BREAK: Pause(PauseKind.BREAK),
    Action.BACK_OFFICE: Pause(PauseKind.BACK_OFFICE),
    Action.RESUME: Resume(),
}
"""What is done by one press, because it hurts nobody or is what happened anyway."""
_GRID = (
    (Action.START, Action.FINISH, Action.TRANSFER),
    (Action.RECALL, Action.NO_SHOW, Action.PARK),
    (Action.RETURN_MISTAKE, Action.RETURN_NEEDS_TIME, Action.FINISH_LEFT),
    (Action.BREAK, Action.BACK_OFFICE, Action.FINISH_REMOVED),
)
_DOTTED = frozenset({Action.TRANSFER, Action.PARK})
"""What asks for more before it is done."""


class AdviserPage(QWidget):
    """Signed in to a counter. One big button; the others by what they are for."""

    def __init__(self, context: Context, questions: Questions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._questions = questions
        self._visit = VisitPanel(context)
        self._note = NoteLine()
        self._call = self._button(Action.CALL_NEXT, pixels=22)
        self._call.setProperty("kind", "primary")
        self._call.setMinimumHeight(56)
        self._buttons = {action: self._button(action) for row in _GRID for action in row}
        self._waiting_title = label(pixels=16, strong=True)
        self._waiting = RowView(
            visit_table(context, self), "waiting", lambda: self.tr("Nobody is waiting."), tall=True
        )
        self._waiting_title.setBuddy(self._waiting)
        self._undo = self._button(Action.UNDO)
        self._resume = self._button(Action.RESUME)
        self._walk_up = self._button(Action.WALK_UP)
        self._aside = AsideList(context)
        self._help = HelpPanel(context)
        self._kiosks = KioskNotes(context)
        self._chosen = self._button(Action.CALL_CHOSEN)
        self._rejoin = self._button(Action.REJOIN)
        self._more = label("soft")
        self._join(self._waiting, self._aside.table)
        self._join(self._aside.table, self._waiting)
        to_list = QShortcut(QKeySequence(TO_THE_LIST), self)
        to_list.activated.connect(self._go_to_list)
        self._stage: tuple[VisitId, VisitState] | None = None
        self._lay_out()

    def take_focus(self) -> None:
        """The keyboard starts at the big button."""
        (self._call if self._call.isEnabled() else self._waiting).setFocus()

    def refresh(self, notice: Notice) -> None:
        """Draw the desk as it is now."""
        view = self._context.desk.view
        if not isinstance(view, CounterView):
            return
        self._visit.refresh()
        self._note.show_notice(with_hint(notice, self._context.desk.hindrance(Action.CALL_NEXT)))
        finishes = self._context.desk.call_finishes
        self._call.refresh(self.tr("Finish and call next") if finishes else "")
        for action, button in self._buttons.items():
            button.refresh(f"{words.action(action)}…" if action in _DOTTED else "")
        self._walk_up.refresh(f"{words.action(Action.WALK_UP)}…")
        self._refresh_undo()
        self._refresh_pause()
        self._refresh_waiting(view)
        self._aside.refresh(view)
        self._help.refresh(view.help)
        self._kiosks.refresh(view.kiosks, view.displays)
        self._refresh_chosen()
        self._follow(view.visit)

    def _follow(self, visit: VisitCard | None) -> None:
        """After each step the keyboard waits at the customer, where a second press does no harm."""
        stage = (visit.id, visit.state) if visit else None
        if stage != self._stage:
            self._stage = stage
            if self.isVisible():
                self._visit.setFocus()

    def _refresh_waiting(self, view: CounterView) -> None:
        self._waiting_title.setText(self.tr("Waiting: {count}").format(count=view.waiting_total))
        say(self._waiting, self.tr("Waiting list"), self.tr("{key} moves here").format(key=TO_THE_LIST))
        self._waiting.setToolTip(self._waiting.accessibleDescription())
        self._waiting.table.show(view.waiting)
        hidden = view.waiting_total - len(view.waiting)
        self._more.setText(self.tr("Not shown here: {count}").format(count=hidden))
        self._more.setVisible(hidden > 0)

    def _refresh_undo(self) -> None:
        undoable = self._context.desk.undoable
        self._undo.setVisible(undoable is not None)
        self._undo.refresh(words.undo(undoable) if undoable else "")

    def _refresh_pause(self) -> None:
        """One place for the way into a break and out of it."""
        pausing = self._context.desk.pausing is not None
        self._resume.refresh()
        self._resume.setVisible(pausing)
        self._buttons[Action.BREAK].setVisible(not pausing)

    def _refresh_chosen(self) -> None:
        chosen = self._picked()
        text = self.tr("Call {number}").format(number=chosen.number) if chosen else ""
        mine = self._context.desk.mine
        permitted = mine is None or self._context.may_choose(mine.profile)
        why_not = None if permitted else Hindrance.NOT_PERMITTED
        self._chosen.refresh(text, why_not or (None if chosen else Hindrance.NO_ROW))
        missed = self._aside.missed()
        self._rejoin.refresh("", None if missed else Hindrance.NO_MISSED)
        self._rejoin.setVisible(missed is not None)

    def _picked(self) -> VisitCard | None:
        """The row that is chosen in one of the lists."""
        return self._waiting.chosen() or self._aside.table.chosen()

    def _join(self, table: RowView[VisitCard], other: RowView[VisitCard]) -> None:
        """A row is chosen in one of two lists; a double click or Enter calls it."""

        def chosen() -> None:
            if table.selectionModel().hasSelection():
                other.clearSelection()
            self._refresh_chosen()

        table.selectionModel().selectionChanged.connect(chosen)
        table.activated.connect(lambda _index: self._chosen.click())

    def _press(self, action: Action) -> None:
        visit = self._context.desk.visit
        match action:
            case Action.CALL_CHOSEN:
                self._ask_call_chosen()
            case Action.NO_SHOW if visit:
                self._ask_no_show(visit)
            case Action.FINISH_REMOVED if visit:
                self._ask_remove(visit)
            case Action.TRANSFER if visit:
                self._ask_transfer(visit)
            case Action.PARK if visit:
                self._ask_park(visit)
            case Action.WALK_UP:
                self._ask_walk_up()
            case Action.REJOIN:
                self._rejoin_missed()
            case _ if action in _AT_ONCE:
                self._context.dispatch.do(_AT_ONCE[action])

    def _ask_no_show(self, visit: VisitCard) -> None:
        def question() -> Question:
            return Question(
                self.tr("{number} did not come?").format(number=visit.number),
                self.tr(
                    "The number is put aside as missed. If the customer still comes in time, "
                    "they can be called or wait again."
                ),
                words.action(Action.NO_SHOW),
            )

        self._ask(question, Action.NO_SHOW, visit, NoShow())

    def _ask_remove(self, visit: VisitCard) -> None:
        def question() -> Question:
            return Question(
                self.tr("Remove the visit {number}?").format(number=visit.number),
                self.tr("The visit ends without service. This cannot be undone."),
                words.action(Action.FINISH_REMOVED),
                cautious=True,
            )

        self._ask(question, Action.FINISH_REMOVED, visit, Finish(Outcome.REMOVED))

    def _ask_call_chosen(self) -> None:
        chosen = self._picked()
        if chosen is None:
            return

        def question() -> Question:
            text = self.tr("The number is called out of turn.")
            if self._context.desk.call_finishes:
                text += " " + self.tr("The visit in hand is finished as served.")
            return Question(
                self.tr("Call {number} now?").format(number=chosen.number),
                text,
                self.tr("Call {number}").format(number=chosen.number),
            )

        command = CallVisit(chosen.id)
        self._questions.ask(
            question,
            lambda: self._context.dispatch.do(command),
            lambda: self._context.desk.may(Action.CALL_CHOSEN) and self._still_waits(chosen),
        )

    def _ask_transfer(self, visit: VisitCard) -> None:
        choice = TransferChoice(self._context, visit.service)

        def question() -> Question:
            return Question(
                self.tr("Transfer {number}").format(number=visit.number),
                self.tr("The customer waits again; the number is kept."),
                words.action(Action.TRANSFER),
            )

        self._ask_with(question, choice, lambda: choice.command, self._same(Action.TRANSFER, visit))

    def _ask_park(self, visit: VisitCard) -> None:
        form = ParkForm()

        def question() -> Question:
            return Question(
                self.tr("Park {number}").format(number=visit.number),
                self.tr("The visit is set aside and comes back by itself, to this counter first."),
                words.action(Action.PARK),
            )

        self._ask_with(question, form, lambda: form.command, self._same(Action.PARK, visit))

    def _ask_walk_up(self) -> None:
        form = WalkUpForm(self._context)

        def question() -> Question:
            text = self.tr("The customer is served at once; a number is given for the record.")
            if self._context.desk.call_finishes:
                text += " " + self.tr("The visit in hand is finished as served.")
            return Question(self.tr("Serve a customer without a ticket"), text, self.tr("Serve"))

        self._ask_with(question, form, lambda: form.command, lambda: self._context.desk.may(Action.WALK_UP))

    def _ask_with(
        self,
        question: Callable[[], Question],
        form: FormBody,
        command: Callable[[], Command | None],
        still: Callable[[], bool],
    ) -> None:
        """Ask with something to choose; confirming is possible once that makes a command."""

        def done() -> None:
            if (made := command()) is not None:
                self._context.dispatch.do(made)

        dialog = self._questions.ask(question, done, still, form)
        dialog.confirm.setEnabled(command() is not None)
        form.changed.connect(lambda: dialog.confirm.setEnabled(command() is not None))
        form.setFocus()

    def _rejoin_missed(self) -> None:
        missed = self._aside.missed()
        if missed is not None:
            self._context.dispatch.do(Rejoin(missed.id))

    def _ask(
        self, question: Callable[[], Question], action: Action, visit: VisitCard, command: Command
    ) -> None:
        self._questions.ask(question, lambda: self._context.dispatch.do(command), self._same(action, visit))

    def _same(self, action: Action, visit: VisitCard) -> Callable[[], bool]:
        """Whether the action may still be asked for, and concerns the same customer."""

        def still() -> bool:
            desk = self._context.desk
            return desk.may(action) and desk.visit is not None and desk.visit.id == visit.id

        return still

    def _still_waits(self, visit: VisitCard) -> bool:
        view = self._context.desk.view
        if not isinstance(view, CounterView):
            return False
        return any(card.id == visit.id for card in (*view.waiting, *view.parked, *view.missed))

    def _go_to_list(self) -> None:
        self._waiting.setFocus()
        if self._waiting.chosen() is None and self._waiting.table.rowCount():
            self._waiting.selectRow(0)

    def _button(self, action: Action, pixels: int = 14) -> ActionButton:
        button = ActionButton(action, self._context.dispatch, self, pixels=pixels)
        button.clicked.connect(lambda: self._press(action))
        return button

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(8)
        for row, actions in enumerate(_GRID):
            for column, action in enumerate(actions):
                grid.addWidget(self._buttons[action], row, column)
                grid.setColumnStretch(column, 1)
        grid.addWidget(self._resume, len(_GRID) - 1, 0)
        left = QVBoxLayout()
        left.setSpacing(GAP - 2)
        left.addWidget(self._visit, 1)
        told = QHBoxLayout()
        told.setSpacing(8)
        told.addWidget(self._note, 1)
        told.addWidget(self._undo)
        left.addLayout(told)
        calls = QHBoxLayout()
        calls.setSpacing(8)
        calls.addWidget(self._call, 1)
        calls.addWidget(self._walk_up)
        self._walk_up.setMinimumHeight(self._call.minimumHeight())
        left.addLayout(calls)
        left.addLayout(grid)
        card = QFrame()
        card.setProperty("kind", "card")
        right = QVBoxLayout(card)
        right.setContentsMargins(8, GAP, 8, 8)
        right.setSpacing(8)
        right.addWidget(self._help)
        right.addWidget(self._kiosks)
        right.addWidget(self._waiting_title)
        right.addWidget(self._waiting, 1)
        right.addWidget(self._more)
        right.addWidget(self._aside)
        picked = QHBoxLayout()
        picked.setSpacing(8)
        picked.addWidget(self._chosen, 1)
        picked.addWidget(self._rejoin)
        right.addLayout(picked)
        page = QHBoxLayout(self)
        page.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        page.setSpacing(GAP)
        page.addLayout(left, 5)
        page.addWidget(card, 4)
