"""One's own PIN, and the password that says that it is oneself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from counter_app.windows.form_body import FormBody
from counter_app.windows.person_page import Digits
from queue_link.people import MOST_DIGITS
from queue_link.staff_commands import SetPin

translate = QCoreApplication.translate


class PinForm(FormBody):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._password = self.line("pin-password", lambda: translate("PinForm", "Password"))
        self._pin = self.line("pin-new", lambda: translate("PinForm", "New PIN"))
        for line in (self._password, self._pin):
            line.setEchoMode(QLineEdit.EchoMode.Password)
        self._pin.setMaxLength(MOST_DIGITS)
        self._pin.setValidator(Digits(self))
        self.setFocusProxy(self._password)

    @property
    def wanted(self) -> SetPin:
        """An empty PIN takes it away."""
        return SetPin(self._password.text(), self._pin.text())
