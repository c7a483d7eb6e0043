"""Who may sign in here: added, changed, disabled, given a new password."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counter_app import staff_words
from counter_app.staff import Staff
from counter_app.windows.look import GAP, say
from counter_app.windows.person_form import PersonForm
from counter_app.windows.plain_button import plain_button
from counter_app.windows.questions import Question, QuestionBody, Questions
from counter_app.windows.row_table import Column, RowTable, RowView
from queue_link.asking import Reply
from queue_link.people import PersonCard
from queue_link.staff_commands import (
    AddPerson,
    ChangePerson,
    DisablePerson,
    EnablePerson,
    ListPeople,
    ResetPassword,
)
from queue_link.staff_results import PasswordGiven, PeopleListed

translate = QCoreApplication.translate


class PeoplePanel(QWidget):
    """A table of people, with buttons for the chosen one."""

    def __init__(self, staff: Staff, questions: Questions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._staff = staff
        self._questions = questions
        self._people = RowView(_model(self), "people", lambda: self.tr("Nobody signs in here yet."))
        self._people.selectionModel().selectionChanged.connect(lambda: self._refresh_buttons())
        self._add = plain_button("add-person", self._ask_add)
        self._change = plain_button("change-person", self._ask_change)
        self._reset = plain_button("reset-password", self._ask_reset)
        self._able = plain_button("disable-person", self._ask_able)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, GAP, 0, 0)
        rows.addWidget(self._people, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self._add, self._change, self._reset, self._able):
            row.addWidget(button, 1)
        rows.addLayout(row)

    def ask(self) -> None:
        """Ask who there is."""
        if self._staff.may(ListPeople):
            self._staff.ask(ListPeople(), self._listed)

    def refresh(self) -> None:
        """Draw it in the language of now."""
        say(self._people, self.tr("People"))
        self._people.table.refresh()
        self._add.setText(self.tr("Add…"))
        self._change.setText(self.tr("Change…"))
        self._reset.setText(self.tr("New password…"))
        self._refresh_buttons()

    def _refresh_buttons(self) -> None:
        chosen = self._people.chosen()
        other = chosen is not None and self._staff.person is not None and chosen.id != self._staff.person.id
        disabled = chosen is not None and chosen.disabled
        self._able.setText(self.tr("Enable…") if disabled else self.tr("Disable…"))
        self._add.setEnabled(not self._staff.busy)
        for button in (self._change, self._reset, self._able):
            button.setEnabled(other and not self._staff.busy)

    def _listed(self, reply: Reply) -> None:
        if isinstance(reply, PeopleListed):
            self._people.table.show(reply.people)

    def _done(self, _reply: Reply) -> None:
        self.ask()

    def _ask_add(self) -> None:
        form = PersonForm(None)

        def question() -> Question:
            text = self.tr("They get a password that works once.")
            return Question(self.tr("Add a person"), text, self.tr("Add"))

        def add() -> None:
            (given, denied), name = form.permissions, form.name
            if form.login and name:
                wanted = AddPerson(form.login, name, form.role, given, denied)
                self._staff.ask(wanted, lambda reply: self._show_password(name, reply))

        self._ask(question, add, form)
        form.setFocus()

    def _ask_change(self) -> None:
        person = self._people.chosen()
        if person is None:
            return
        form = PersonForm(person)

        def question() -> Question:
            text = self.tr("Whoever is changed is signed out at once.")
            return Question(self.tr("Change {name}").format(name=person.name), text, self.tr("Change"))

        def change() -> None:
            given, denied = form.permissions
            wanted = ChangePerson(person.id, form.name or person.name, form.role, given, denied)
            self._staff.ask(wanted, self._done)

        self._ask(question, change, form)
        form.setFocus()

    def _ask_reset(self) -> None:
        person = self._people.chosen()
        if person is None:
            return

        def question() -> Question:
            return Question(
                self.tr("New password for {name}?").format(name=person.name),
                self.tr("The old password and the PIN work no more. The new one works once."),
                self.tr("Give a new password"),
                cautious=True,
            )

        wanted = ResetPassword(person.id)
        shown = self._show_password
        self._ask(question, lambda: self._staff.ask(wanted, lambda reply: shown(person.name, reply)))

    def _ask_able(self) -> None:
        person = self._people.chosen()
        if person is None:
            return
        if person.disabled:
            self._staff.ask(EnablePerson(person.id), self._done)
            return

        def question() -> Question:
            return Question(
                self.tr("Disable {name}?").format(name=person.name),
                self.tr("They are signed out at once and cannot sign in any more."),
                self.tr("Disable"),
                cautious=True,
            )

        self._ask(question, lambda: self._staff.ask(DisablePerson(person.id), self._done))

    def _show_password(self, name: str, reply: Reply) -> None:
        """It is on the screen until it is closed, and nowhere else."""
        self.ask()
        if not isinstance(reply, PasswordGiven):
            return
        password = reply.password

        def question() -> Question:
            text = self.tr("It works once, and is shown only now: {password}")
            title = self.tr("Password of {name}").format(name=name)
            return Question(title, text.format(password=password), self.tr("Close"))

        self._ask(question, lambda: None)

    def _ask(
        self, question: Callable[[], Question], then: Callable[[], object], body: QuestionBody | None = None
    ) -> None:
        self._questions.ask(question, then, lambda: self._staff.may(ListPeople), body)


def _model(parent: QWidget) -> RowTable[PersonCard]:
    def state(person: PersonCard) -> str:
        if person.disabled:
            return translate("PeopleColumn", "disabled")
        return translate("PeopleColumn", "new password") if person.must_change else ""

    def rights(person: PersonCard) -> str:
        return ", ".join(map(staff_words.permission, person.permissions)) or "–"

    columns = [
        Column[PersonCard](lambda: translate("PeopleColumn", "Name"), lambda person: person.name),
        Column[PersonCard](lambda: translate("PeopleColumn", "Signs in as"), lambda person: person.login),
        Column[PersonCard](lambda: translate("PeopleColumn", "Role"), lambda one: staff_words.role(one.role)),
        Column[PersonCard](lambda: translate("PeopleColumn", "May"), rights, stretch=True),
        Column[PersonCard](lambda: translate("PeopleColumn", "State"), state),
    ]
    return RowTable(columns, lambda person: person.id, parent)
