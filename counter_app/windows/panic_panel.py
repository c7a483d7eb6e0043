"""Desks that need colleagues at once. It is there only while there is one, and makes no sound."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from counter_app.counter import Action
from counter_app.panic_words import panic
from counter_app.windows.action_button import ActionButton
from counter_app.windows.context import Context
from counter_app.windows.look import label, mark, say
from queue_link.commands import AnswerPanic, EndPanicOf
from queue_link.messages import PanicCall
from queue_link.vocabulary import DeviceId


class PanicPanel(QFrame):
    """One line each; the buttons are for the oldest."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._panics: tuple[PanicCall, ...] = ()
        self._told: frozenset[DeviceId] = frozenset()
        self.setObjectName("panics")
        mark(self, "notice", "bad")
        self._text = label(strong=True, wraps=True)
        self._text.setObjectName("panic-text")
        self._answer = self._button(Action.ANSWER_PANIC)
        self._end = self._button(Action.END_PANIC)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        row.addWidget(self._answer)
        row.addWidget(self._end)

    def refresh(self, panics: tuple[PanicCall, ...]) -> None:
        """Show these."""
        self._panics = panics
        lines = [panic(call, self._context.zone) for call in panics]
        self._text.setText("\n".join(lines))
        say(self, self.tr("Alarms of desks: {count}").format(count=len(panics)), " ".join(lines))
        self._answer.refresh()
        self._end.refresh()
        self.setVisible(bool(panics))
        devices = frozenset(call.device for call in panics)
        if devices - self._told:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._text.text()))
        self._told = devices

    def _press(self, action: Action) -> None:
        if self._panics:
            device = self._panics[0].device
            self._context.dispatch.do(
                AnswerPanic(device) if action is Action.ANSWER_PANIC else EndPanicOf(device)
            )

    def _button(self, action: Action) -> ActionButton:
        button = ActionButton(action, self._context.dispatch, self)
        button.clicked.connect(lambda: self._press(action))
        return button
