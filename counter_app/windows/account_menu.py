"""Who is signed in, and what they can do about themselves; and the ways to administration and reports."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from counter_app.staff import Staff
from counter_app.windows.look import say
from queue_link.people import SignInMode, views_of
from queue_link.questions import AskReport
from queue_link.staff_commands import ListDevices
from queue_link.vocabulary import Role


class AccountMenu(QPushButton):
    """A button with a menu; Space or the arrow opens it."""

    password = Signal()
    pin = Signal()
    works_as = Signal(object)
    """``Role``."""
    administration = Signal()
    reports = Signal()
    signs_out = Signal()

    def __init__(self, staff: Staff, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._staff = staff
        self.setObjectName("account")
        self.setAutoDefault(False)
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._administration = self._entry("administration", self.administration.emit)
        self._reports = self._entry("reports", self.reports.emit)
        self._counter = self._entry("work-at-counter", lambda: self.works_as.emit(Role.COUNTER))
        self._supervise = self._entry("supervise", lambda: self.works_as.emit(Role.SUPERVISOR))
        self._password = self._entry("own-password", self.password.emit)
        self._pin = self._entry("own-pin", self.pin.emit)
        self._sign_out = self._entry("sign-out-person", self.signs_out.emit)

    def refresh(self) -> None:
        """Offer what makes sense now, in the language of now."""
        person, role = self._staff.person, self._staff.role
        self._administration.setText(self.tr("Administration"))
        self._reports.setText(self.tr("Reports"))
        self._counter.setText(self.tr("Work at a counter"))
        self._supervise.setText(self.tr("Supervise"))
        self._password.setText(self.tr("Change password…"))
        self._pin.setText(self.tr("Set a PIN…"))
        self._sign_out.setText(self.tr("Sign out"))
        views = views_of(person.role) if person else ()
        able = person is not None and not person.must_change
        administers = self._staff.may(ListDevices)
        reads = self._staff.may(AskReport)
        self._administration.setVisible(administers)
        self._reports.setVisible(reads)
        self._counter.setVisible(able and Role.COUNTER in views and role is not Role.COUNTER)
        self._supervise.setVisible(able and Role.SUPERVISOR in views and role is not Role.SUPERVISOR)
        self._password.setVisible(able)
        self._pin.setVisible(able and self._staff.sign_in is SignInMode.PIN)
        self._sign_out.setVisible(person is not None)
        self.setText(person.name if person else self.tr("More"))
        say(self, self.text())
        self.setVisible(person is not None or administers or reads)

    def _entry(self, name: str, press: Callable[[], object]) -> QAction:
        entry = self._menu.addAction("")
        entry.setObjectName(name)
        entry.triggered.connect(lambda: press())
        return entry
