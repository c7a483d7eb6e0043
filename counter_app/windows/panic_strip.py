"""Silent alarms, above every page and in the bar: red for those of colleagues, unremarkable for one's own."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from counter_app import panic_words, words
from counter_app.at_once import AT_ONCE
from counter_app.counter import Action
from counter_app.windows.action_button import ActionButton
from counter_app.windows.context import Context
from counter_app.windows.look import MARGIN, label, mark, say
from queue_link.commands import AnswerPanic, EndPanicOf
from queue_link.messages import PanicCall
from queue_link.vocabulary import DeviceId

NARROW_PX = 700
"""A strip that is narrower has its buttons below the words."""


class PanicStrip(QWidget):
    """Takes no room while there is no alarm."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of_others = _OfOthers(context)
        self._own = _Own(context)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._of_others)
        rows.addWidget(self._own)
        self.setVisible(False)

    @property
    def told(self) -> str:
        """The alarms of colleagues, in words."""
        return self._of_others.accessibleDescription()

    def refresh(self) -> None:
        """Draw the alarms as they are now."""
        shown = (self._of_others.refresh(), self._own.refresh())
        self.setVisible(any(shown))


class _OfOthers(QFrame):
    """A line for each alarm, told to screen readers when it comes; buttons for the most urgent one."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._told: frozenset[DeviceId] = frozenset()
        self.setObjectName("panic")
        self._text = label(pixels=18, strong=True, wraps=True)
        self._text.setObjectName("panic-text")
        self._answer = ActionButton(Action.ANSWER_PANIC, context.dispatch, self)
        self._answer.clicked.connect(self._go_there)
        self._end = ActionButton(Action.END_PANIC_OF, context.dispatch, self)
        self._end.clicked.connect(self._end_it)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(8)
        self._buttons.addWidget(self._answer)
        self._buttons.addWidget(self._end)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(MARGIN, 8, MARGIN, 8)
        self._parts.setSpacing(8)
        self._parts.addWidget(self._text, 1)
        self._parts.addLayout(self._buttons)
        mark(self, "notice", "bad")

    def refresh(self) -> bool:
        """Tells whether there is anything to show."""
        calls = self._context.desk.panics
        zone, practice = self._context.zone, self._context.practises
        lines = [panic_words.alarm(call, zone, practice=practice) for call in calls]
        self._text.setText("\n".join(lines))
        say(self, self.tr("Colleagues who need help: {count}").format(count=len(calls)), " ".join(lines))
        self._answer.refresh(self._words(Action.ANSWER_PANIC, self._context.desk.panic_to_answer))
        self._end.refresh(self._words(Action.END_PANIC_OF, self._to_end()))
        self._end.setVisible(self._context.desk.offers(Action.END_PANIC_OF))
        self._arrange()
        self.setVisible(bool(calls))
        self._announce(frozenset(call.device for call in calls))
        return bool(calls)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Beside each other where there is room; with names on them the buttons need more of it."""
        narrow, several = self.width() < NARROW_PX, len(self._context.desk.panics) > 1
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._parts.setDirection(down if narrow else across)
        self._buttons.setDirection(down if several else across)

    def _announce(self, devices: frozenset[DeviceId]) -> None:
        if devices - self._told:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleDescription()))
        self._told = devices

    def _to_end(self) -> PanicCall | None:
        """The oldest one that somebody has gone to, else the oldest."""
        calls = self._context.desk.panics
        return next((call for call in calls if call.coming), next(iter(calls), None))

    def _words(self, action: Action, call: PanicCall | None) -> str:
        """With several alarms the button says which one it is about."""
        several = len(self._context.desk.panics) > 1
        return f"{words.action(action)}: {panic_words.place(call.where)}" if call and several else ""

    def _go_there(self) -> None:
        call = self._context.desk.panic_to_answer
        if call is not None:
            self._context.dispatch.do(AnswerPanic(call.device))

    def _end_it(self) -> None:
        call = self._to_end()
        if call is not None:
            self._context.dispatch.do(EndPanicOf(call.device))


class _Own(QFrame):
    """A customer may look on, and listen: no colour, no sign, and nothing is read aloud."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setObjectName("own-panic")
        self._text = label(wraps=True)
        self._text.setObjectName("own-panic-text")
        self._end = ActionButton(Action.END_PANIC, context.dispatch, self)
        self._end.setProperty("kind", "quiet")
        self._end.clicked.connect(lambda: context.dispatch.do(AT_ONCE[Action.END_PANIC]))
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN + 4, 4, MARGIN, 4)
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        row.addWidget(self._end)

    def refresh(self) -> bool:
        """Tells whether there is anything to show."""
        call = self._context.desk.own_panic
        self._text.setText(panic_words.own(call, practice=self._context.practises) if call else "")
        self._end.refresh()
        self.setVisible(call is not None)
        return call is not None
