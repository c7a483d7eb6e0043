"""Somebody's name, role and permissions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from counter_app import staff_words
from counter_app.windows.form_body import FormBody, Words
from queue_link.people import PERMISSIONS, Permission, PersonCard, StaffRole

translate = QCoreApplication.translate
LONGEST_NAME = 80


class PersonForm(FormBody):
    """Permissions begin as the role has them, and follow it as long as nobody has touched them."""

    def __init__(self, person: PersonCard | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._login: QLineEdit | None = None
        if person is None:
            self._login = self.line("person-login", lambda: translate("PersonForm", "Name to sign in with"))
            self._login.setMaxLength(LONGEST_NAME)
        self._name = self.line("person-name", lambda: translate("PersonForm", "Name for colleagues"))
        self._name.setMaxLength(LONGEST_NAME)
        self._name.setText(person.name if person else "")
        self._role = self.choice(
            "person-role",
            lambda: translate("PersonForm", "Role"),
            lambda: [(role.value, staff_words.role(role)) for role in StaffRole],
        )
        self._boxes = {one: self.tick(f"may-{one.value}", _words(one)) for one in Permission}
        self._role.setCurrentIndex(max(0, self._role.findData(person.role.value if person else "")))
        self._show(person.permissions if person else PERMISSIONS[self.role])
        self._role.activated.connect(lambda: self._show(PERMISSIONS[self.role]))
        self.setFocusProxy(self._login or self._name)

    @property
    def login(self) -> str:
        return self._login.text().strip() if self._login else ""

    @property
    def name(self) -> str:
        return self._name.text().strip()

    @property
    def role(self) -> StaffRole:
        return StaffRole(self._role.currentData())

    @property
    def permissions(self) -> tuple[tuple[Permission, ...], tuple[Permission, ...]]:
        """Given and denied: what differs from the role."""
        wanted = frozenset(one for one, box in self._boxes.items() if box.isChecked())
        usual = PERMISSIONS[self.role]
        return tuple(sorted(wanted - usual)), tuple(sorted(usual - wanted))

    def _show(self, permissions: frozenset[Permission] | tuple[Permission, ...]) -> None:
        for permission, box in self._boxes.items():
            box.setChecked(permission in permissions)


def _words(permission: Permission) -> Words:
    return lambda: staff_words.permission(permission)
