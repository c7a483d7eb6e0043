"""The adviser's desk: the customer, what can be done, and who waits."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from counter_app import words
from counter_app.at_once import AT_ONCE
from counter_app.counter import Action, Hindrance
from counter_app.notices import Notice, with_hint
from counter_app.shortcuts import TO_THE_LIST
from counter_app.windows.action_button import ActionButton
from counter_app.windows.adviser_questions import WITH_FORM, AdviserQuestions
from counter_app.windows.aside_list import AsideList
from counter_app.windows.context import Context
from counter_app.windows.help_panel import HelpPanel
from counter_app.windows.kiosk_notes import KioskNotes
from counter_app.windows.look import GAP, MARGIN, label, mark, say
from counter_app.windows.note_line import NoteLine
from counter_app.windows.questions import Questions
from counter_app.windows.row_table import RowView
from counter_app.windows.visit_columns import visit_table
from counter_app.windows.visit_panel import VisitPanel
from queue_link.commands import Rejoin
from queue_link.messages import CounterView, VisitCard
from queue_link.vocabulary import VisitId, VisitState

_GRID = (
    (Action.START, Action.FINISH, Action.FINISH_DETAILS),
    (Action.RECALL, Action.NO_SHOW, Action.NEXT_SERVICE),
    (Action.RETURN_MISTAKE, Action.RETURN_NEEDS_TIME, Action.TRANSFER),
    (Action.PARK, Action.FINISH_LEFT, Action.FINISH_REMOVED),
    (Action.BREAK, Action.BACK_OFFICE, Action.HAND_OVER),
)
NARROW_PX = 820
"""A page that is narrower has the lists below the buttons."""


class AdviserPage(QWidget):
    """Signed in to a counter. One big button; the others by what they are for."""

    def __init__(self, context: Context, questions: Questions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._asks = AdviserQuestions(context, questions, self)
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
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
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
        self._call.refresh(self._call_words())
        for action, button in self._buttons.items():
            asks = self._context.meant(action) in WITH_FORM
            button.refresh(f"{words.action(action)}…" if asks else "")
        self._walk_up.refresh(f"{words.action(Action.WALK_UP)}…")
        called = view.visit is not None and view.visit.state is VisitState.CALLED
        mark(self._buttons[Action.START], "kind", "primary" if called else "")
        self._refresh_undo()
        self._refresh_pause()
        self._refresh_waiting(view)
        self._aside.refresh(view)
        self._help.refresh(view.help)
        self._kiosks.refresh(view.kiosks, view.displays)
        self._refresh_chosen()
        self._follow(view.visit)

    def _call_words(self) -> str:
        """Where what was done must be said, the customer at the counter is finished first."""
        if self._context.meant(Action.CALL_NEXT) is not Action.CALL_NEXT:
            return f"{words.action(Action.FINISH)}…"
        return self.tr("Finish and call next") if self._context.desk.call_finishes else ""

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
        self._undo.refresh(words.undo(undoable, self._context.now) if undoable else "")

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

    def press(self, action: Action) -> None:
        """Do it, or ask what has to be asked before."""
        action = self._context.meant(action)
        if action in AT_ONCE:
            self._context.dispatch.do(AT_ONCE[action])
        elif action is Action.REJOIN:
            self._rejoin_missed()
        elif action is Action.CALL_CHOSEN:
            self._ask_call_chosen()
        else:
            self._asks.ask(action)

    def _ask_call_chosen(self) -> None:
        chosen = self._picked()
        if chosen is not None:
            self._asks.ask_call(chosen)

    def _rejoin_missed(self) -> None:
        missed = self._aside.missed()
        if missed is not None:
            self._context.dispatch.do(Rejoin(missed.id))

    def _go_to_list(self) -> None:
        self._waiting.setFocus()
        if self._waiting.chosen() is None and self._waiting.table.rowCount():
            self._waiting.selectRow(0)

    def _button(self, action: Action, pixels: int = 14) -> ActionButton:
        button = ActionButton(action, self._context.dispatch, self, pixels=pixels)
        button.clicked.connect(lambda: self.press(action))
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room, else below."""
        narrow = event.size().width() < NARROW_PX
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(direction)
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        self._columns.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        self._columns.setSpacing(GAP)
        self._columns.addLayout(self._customer_side(), 5)
        self._columns.addWidget(self._lists_side(), 4)

    def _customer_side(self) -> QVBoxLayout:
        told = QHBoxLayout()
        told.setSpacing(8)
        told.addWidget(self._note, 1)
        told.addWidget(self._undo)
        calls = QHBoxLayout()
        calls.setSpacing(8)
        calls.addWidget(self._call, 1)
        calls.addWidget(self._walk_up)
        self._walk_up.setMinimumHeight(self._call.minimumHeight())
        side = QVBoxLayout()
        side.setSpacing(GAP - 2)
        side.addWidget(self._visit, 1)
        side.addLayout(told)
        side.addLayout(calls)
        side.addLayout(self._button_grid())
        return side

    def _button_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(8)
        for row, actions in enumerate(_GRID):
            for column, action in enumerate(actions):
                grid.addWidget(self._buttons[action], row, column)
                grid.setColumnStretch(column, 1)
        grid.addWidget(self._resume, len(_GRID) - 1, 0)
        return grid

    def _lists_side(self) -> QFrame:
        picked = QHBoxLayout()
        picked.setSpacing(8)
        picked.addWidget(self._chosen, 1)
        picked.addWidget(self._rejoin)
        card = QFrame()
        card.setProperty("kind", "card")
        side = QVBoxLayout(card)
        side.setContentsMargins(8, GAP, 8, 8)
        side.setSpacing(8)
        side.addWidget(self._help)
        side.addWidget(self._kiosks)
        side.addWidget(self._waiting_title)
        side.addWidget(self._waiting, 1)
        side.addWidget(self._more)
        side.addWidget(self._aside)
        side.addLayout(picked)
        return card
