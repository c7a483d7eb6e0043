"""People, devices and what was done, each in a tab for whoever may see it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from counter_app import staff_words
from counter_app.notices import Kind, Notice
from counter_app.staff import Staff
from counter_app.windows.audit_panel import AuditPanel
from counter_app.windows.context import Context
from counter_app.windows.device_panel import DevicePanel
from counter_app.windows.look import GAP, MARGIN, label, say
from counter_app.windows.note_line import NoteLine
from counter_app.windows.people_panel import PeoplePanel
from counter_app.windows.plain_button import plain_button
from counter_app.windows.questions import Questions
from queue_link.asking import Asking
from queue_link.staff_commands import ListDevices, ListPeople, ReadAudit


class AdministrationPage(QWidget):
    left = Signal()
    """Back to the work."""

    def __init__(
        self, context: Context, staff: Staff, questions: Questions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._staff = staff
        self._title = label(pixels=22, strong=True)
        self._back = plain_button("leave-administration", self.left.emit)
        self._note = NoteLine()
        self._people = PeoplePanel(staff, questions)
        self._devices = DevicePanel(context, staff, questions)
        self._audit = AuditPanel(context, staff)
        self._tabs = QTabWidget()
        self._tabs.setObjectName("administration-tabs")
        for panel in (self._people, self._devices, self._audit):
            self._tabs.addTab(panel, "")
        self._tabs.currentChanged.connect(lambda _: self.open())
        self._lay_out()

    def offers(self) -> bool:
        """There is something for whoever is here."""
        return self._staff.may(ListDevices) or self._staff.may(ListPeople)

    def open(self) -> None:
        """Ask for what the tab in front shows."""
        kinds: tuple[type[Asking], ...] = (ListPeople, ListDevices, ReadAudit)
        for place, kind in enumerate(kinds):
            self._tabs.setTabVisible(place, self._staff.may(kind))
        panel = self._tabs.currentWidget()
        if isinstance(panel, PeoplePanel | DevicePanel | AuditPanel):
            panel.ask()

    def take_focus(self) -> None:
        self._tabs.tabBar().setFocus()

    def refresh(self, notice: Notice) -> None:
        """Draw it in the language of now."""
        self._title.setText(self.tr("Administration"))
        self._back.setText(self.tr("Back to work"))
        for place, text in enumerate((self.tr("People"), self.tr("Devices"), self.tr("What was done"))):
            self._tabs.setTabText(place, text)
        say(self._tabs, self._title.text())
        own = staff_words.notice(self._staff)
        self._note.show_notice(notice if own.kind is Kind.NONE else own)
        for panel in (self._people, self._devices, self._audit):
            panel.refresh()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._back)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        rows.setSpacing(GAP)
        rows.addLayout(head)
        rows.addWidget(self._tabs, 1)
        rows.addWidget(self._note)
