"""Another adviser's counter is open at this desk: take it over, or leave."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from counter_app import words
from counter_app.notices import Notice
from counter_app.staff import Staff
from counter_app.windows.context import Context
from counter_app.windows.staff_card import StaffCard
from queue_link.commands import HandOver
from queue_link.messages import CounterState, CounterView
from queue_link.staff_commands import SignOut


def left_by_another(context: Context, staff: Staff) -> CounterState | None:
    """The counter of this desk, if somebody else is signed in there."""
    view = context.desk.view
    if not isinstance(view, CounterView) or staff.person is None:
        return None
    mine = next((counter for counter in view.counters if counter.id == view.mine), None)
    if mine is None or mine.adviser.casefold() == staff.person.name.casefold():
        return None
    return mine


class HandOverPage(StaffCard):
    def __init__(self, context: Context, staff: Staff, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._staff = staff
        self._no = self.button("leave-counter")
        self._yes = self.button("take-counter", "primary")
        self._yes.clicked.connect(self._take_over)
        self._no.clicked.connect(lambda: staff.ask(SignOut()))

    def take_focus(self) -> None:
        self._no.setFocus()

    def refresh(self, notice: Notice) -> None:
        """Ask in the language of now."""
        mine = left_by_another(self._context, self._staff)
        if mine is not None:
            asked = self.tr("{name} is signed in at {counter}: take over?")
            self.title.setText(asked.format(name=mine.adviser, counter=words.counter(mine.id)))
        self.text.setText(self.tr("A visit in hand stays at the counter and becomes yours."))
        self._yes.setText(self.tr("Take over"))
        self._no.setText(self.tr("Sign out"))
        self.note.show_notice(notice)

    def _take_over(self) -> None:
        person = self._staff.person
        if person is not None:
            self._context.dispatch.do(HandOver(person.name))
