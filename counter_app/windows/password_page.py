"""One's own new password: at the first sign-in, or when one wants another."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counter_app import staff_words
from counter_app.notices import Kind, Notice
from counter_app.staff import Staff
from counter_app.windows.look import say
from counter_app.windows.staff_card import StaffCard
from queue_link.asking import Reply
from queue_link.people import SHORTEST_PASSWORD
from queue_link.staff_commands import ChangePassword


class PasswordPage(StaffCard):
    changed = Signal()
    left = Signal()
    """It is to stay as it is."""

    def __init__(self, staff: Staff, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._staff = staff
        self._old_title, self._old = self.field("old-password", secret=True)
        self._new_title, self._new = self.field("new-password", secret=True)
        self._again_title, self._again = self.field("new-password-again", secret=True)
        self._lines = (self._old, self._new, self._again)
        self._cancel = self.button("keep-password")
        self._button = self.button("change-password", "primary")
        self._old.returnPressed.connect(self._new.setFocus)
        self._new.returnPressed.connect(self._again.setFocus)
        self._again.returnPressed.connect(self._button.click)
        self._button.clicked.connect(self._change)
        self._cancel.clicked.connect(self._leave)
        for line in self._lines:
            line.textChanged.connect(self._refresh_button)

    def take_focus(self) -> None:
        self._old.setFocus()

    def refresh(self, notice: Notice) -> None:
        """Draw it in the language of now."""
        must = self._staff.person is not None and self._staff.person.must_change
        self.title.setText(self.tr("Choose a new password"))
        rule = self.tr("At least {count} characters: several words are good. Not your name.")
        first = self.tr("The password you were given works only once.") + " " if must else ""
        self.text.setText(first + rule.format(count=SHORTEST_PASSWORD))
        self._old_title.setText(self.tr("Password until now"))
        self._new_title.setText(self.tr("New password"))
        self._again_title.setText(self.tr("The new one again"))
        self._button.setText(self.tr("Change password"))
        self._cancel.setText(self.tr("Sign out") if must else self.tr("Cancel"))
        titles = (self._old_title, self._new_title, self._again_title)
        for title, line in zip(titles, self._lines, strict=True):
            say(line, title.text())
        own = staff_words.notice(self._staff)
        if own.kind is Kind.NONE and self._differ():
            own = Notice(Kind.INFO, self.tr("The two new passwords are not the same."))
        self.note.show_notice(notice if own.kind is Kind.NONE else own)
        self._refresh_button()

    def _differ(self) -> bool:
        return bool(self._again.text()) and not self._new.text().startswith(self._again.text())

    def _refresh_button(self) -> None:
        whole = all(line.text() for line in self._lines) and self._new.text() == self._again.text()
        self._button.setEnabled(whole and not self._staff.busy)

    def _change(self) -> None:
        wanted = ChangePassword(self._old.text(), self._new.text())
        self._clear()
        self._staff.ask(wanted, self._changed)

    def _changed(self, _reply: Reply) -> None:
        self.changed.emit()

    def _leave(self) -> None:
        self._clear()
        self._staff.forget()
        self.left.emit()

    def _clear(self) -> None:
        for line in self._lines:
            line.clear()
        self.take_focus()
