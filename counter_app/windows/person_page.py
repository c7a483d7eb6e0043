"""Who sits at this desk: a name with a password, or with a PIN."""

from __future__ import annotations

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QWidget

from counter_app import staff_words
from counter_app.notices import Kind, Notice
from counter_app.staff import Staff
from counter_app.windows.look import say
from counter_app.windows.staff_card import LONGEST, StaffCard
from queue_link.people import MOST_DIGITS, SignInMode
from queue_link.staff_commands import SignIn, SignInWithPin


class PersonPage(StaffCard):
    """What was typed in secret is gone from the page as soon as it was sent."""

    def __init__(self, staff: Staff, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._staff = staff
        self._by_pin = False
        self._digits, self._anything = Digits(self), Anything(self)
        self._login_title, self._login = self.field("login")
        self._secret_title, self._secret = self.field("secret", secret=True)
        self._other_way = self.button("other-way")
        self._button = self.button("sign-in-person", "primary")
        self._login.returnPressed.connect(self._secret.setFocus)
        self._secret.returnPressed.connect(self._button.click)
        self._button.clicked.connect(self._sign_in)
        self._other_way.clicked.connect(self._turn)
        for line in (self._login, self._secret):
            line.textChanged.connect(self._refresh_button)

    def take_focus(self) -> None:
        (self._secret if self._login.text() else self._login).setFocus()

    def refresh(self, notice: Notice) -> None:
        """Draw it in the language of now."""
        self.title.setText(self.tr("Sign in"))
        self.text.setText(self.tr("Only one person works at a desk at a time."))
        self._login_title.setText(self.tr("Name to sign in with"))
        self._secret_title.setText(self.tr("PIN") if self._by_pin else self.tr("Password"))
        self._button.setText(self.tr("Sign in"))
        self._other_way.setText(self.tr("Use the password") if self._by_pin else self.tr("Use a PIN"))
        self._other_way.setVisible(self._staff.sign_in is SignInMode.PIN)
        for title, line in ((self._login_title, self._login), (self._secret_title, self._secret)):
            say(line, title.text())
        own = staff_words.notice(self._staff)
        self.note.show_notice(notice if own.kind is Kind.NONE else own)
        self._refresh_button()

    def _refresh_button(self) -> None:
        self._button.setEnabled(
            bool(self._login.text().strip() and self._secret.text()) and not self._staff.busy
        )

    def _turn(self) -> None:
        self._by_pin = not self._by_pin
        self._secret.clear()
        self._secret.setMaxLength(MOST_DIGITS if self._by_pin else LONGEST)
        self._secret.setValidator(self._digits if self._by_pin else self._anything)
        self._staff.forget()
        self._staff.changed.emit()
        self.take_focus()

    def _sign_in(self) -> None:
        login, secret = self._login.text().strip(), self._secret.text()
        self._secret.clear()
        self._secret.setFocus()
        self._staff.ask(SignInWithPin(login, secret) if self._by_pin else SignIn(login, secret))


class Digits(QValidator):
    """Lets digits through, and nothing else."""

    def validate(self, text: str, place: int) -> object:
        fits = not text or (text.isascii() and text.isdecimal())
        return (QValidator.State.Acceptable if fits else QValidator.State.Invalid), text, place


class Anything(QValidator):
    """Lets all letters through."""

    def validate(self, text: str, place: int) -> object:
        return QValidator.State.Acceptable, text, place
