"""Customers at kiosks who want somebody to come. It is there only while there is one."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from counter_app import words
from counter_app.counter import Action
from counter_app.help_words import call_for_help
from counter_app.windows.action_button import ActionButton
from counter_app.windows.context import Context
from counter_app.windows.look import label, mark, say
from queue_link.device_commands import AnswerHelp, EndHelp
from queue_link.messages import HelpCall
from queue_link.vocabulary import HelpState


class HelpPanel(QFrame):
    """One line for each call, told to screen readers when it comes and when it has waited too long; buttons
    for the one that matters most.

    The longest waiting call that nobody has answered is answered; ended is the one that this counter went to.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._calls: tuple[HelpCall, ...] = ()
        self._told: frozenset[object] = frozenset()
        self.setObjectName("help")
        self._text = label(strong=True, wraps=True)
        self._text.setObjectName("help-text")
        self._answer = self._button(Action.ANSWER_HELP)
        self._end = self._button(Action.END_HELP)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(8)
        self._buttons.addWidget(self._answer, 1)
        self._buttons.addWidget(self._end, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 8, 12, 8)
        rows.setSpacing(8)
        rows.addWidget(self._text)
        rows.addLayout(self._buttons)

    def refresh(self, calls: tuple[HelpCall, ...]) -> None:
        """Show these."""
        self._calls = calls
        lines = [call_for_help(call, self._context.zone) for call in calls]
        # Long ones take several rows: a mark says where each begins.
        self._text.setText("\n".join(f"• {line}" for line in lines) if len(lines) > 1 else "".join(lines))
        say(self, self.tr("Calls for help: {count}").format(count=len(calls)), " ".join(lines))
        mark(self, "notice", "bad" if any(call.unanswered for call in calls) else "warn")
        # With names of kiosks on them they have no room beside each other.
        direction = QBoxLayout.Direction
        self._buttons.setDirection(direction.TopToBottom if len(calls) > 1 else direction.LeftToRight)
        self._answer.refresh(self._words(Action.ANSWER_HELP, self._to_answer()))
        self._end.refresh(self._words(Action.END_HELP, self._to_end()))
        self.setVisible(bool(calls))
        self._announce()

    def _announce(self) -> None:
        """A call once, however often it is corrected, and once more when nobody has answered it in time."""
        new = {_which(call) for call in self._calls if call.state is HelpState.TOLD} - self._told
        if new:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleDescription()))
        self._told = frozenset(map(_which, self._calls))

    def _to_answer(self) -> HelpCall | None:
        return next((call for call in self._calls if call.state is HelpState.TOLD), None)

    def _to_end(self) -> HelpCall | None:
        """The one of this counter, else one that somebody went to, else the longest waiting."""
        mine = self._context.desk.mine
        own = [call for call in self._calls if mine is not None and call.counter == mine.id]
        answered = [call for call in self._calls if call.state is HelpState.COMING]
        return next(iter((*own, *answered, *self._calls)), None)

    def _words(self, action: Action, call: HelpCall | None) -> str:
        """With several calls the button says which kiosk it is about."""
        return f"{words.action(action)}: {call.name}" if call and len(self._calls) > 1 else ""

    def _press(self, action: Action) -> None:
        answers = action is Action.ANSWER_HELP
        call = self._to_answer() if answers else self._to_end()
        if call is not None:
            self._context.dispatch.do(AnswerHelp(call.kiosk) if answers else EndHelp(call.kiosk))

    def _button(self, action: Action) -> ActionButton:
        button = ActionButton(action, self._context.dispatch, self)
        button.clicked.connect(lambda: self._press(action))
        return button


def _which(call: HelpCall) -> object:
    """What makes it the same call as a moment ago, and as urgent."""
    return call.kiosk, call.since, call.unanswered
