"""Who did what, when; the newest first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counter_app import staff_words
from counter_app.staff import Staff
from counter_app.windows.choice_box import ChoiceBox
from counter_app.windows.context import Context
from counter_app.windows.look import GAP, label, say
from counter_app.windows.plain_button import plain_button
from counter_app.windows.row_table import Column, RowTable, RowView
from queue_link.asking import Reply
from queue_link.audit_kind import AuditKind
from queue_link.staff_commands import ReadAudit
from queue_link.staff_results import AuditLine, AuditRead

translate = QCoreApplication.translate
Numbered = tuple[int, AuditLine]
"""A line and its place in the list."""


class AuditPanel(QWidget):
    def __init__(self, context: Context, staff: Staff, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._staff = staff
        self._lines: list[AuditLine] = []
        self._kind_title = label(strong=True)
        self._kind = ChoiceBox()
        self._kind.setObjectName("audit-kind")
        self._kind.activated.connect(lambda: self.ask())
        self._kind_title.setBuddy(self._kind)
        self._table = RowView(self._model(), "audit", lambda: self.tr("Nothing of that kind was done."))
        self._more = plain_button("audit-more", self._ask_more)
        self._more.setEnabled(False)
        head = QHBoxLayout()
        head.addWidget(self._kind_title)
        head.addWidget(self._kind)
        head.addStretch(1)
        head.addWidget(self._more)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, GAP, 0, 0)
        rows.addLayout(head)
        rows.addWidget(self._table, 1)

    def ask(self) -> None:
        """Read the newest lines."""
        if self._staff.may(ReadAudit):
            self._lines = []
            self._staff.ask(ReadAudit(kind=self._wanted), self._read)

    def refresh(self) -> None:
        """Draw it in the language of now."""
        self._kind_title.setText(self.tr("Show"))
        say(self._kind, self._kind_title.text())
        say(self._table, self.tr("What was done"))
        self._more.setText(self.tr("Older ones"))
        self._fill_kinds()
        self._table.table.refresh()

    @property
    def _wanted(self) -> str:
        return self._kind.currentData() or ""

    def _ask_more(self) -> None:
        self._staff.ask(ReadAudit(kind=self._wanted, skip=len(self._lines)), self._read)

    def _read(self, reply: Reply) -> None:
        if isinstance(reply, AuditRead):
            self._lines += reply.lines
            self._table.table.show(list(enumerate(self._lines)))
            self._more.setEnabled(reply.more)

    def _fill_kinds(self) -> None:
        texts = [self.tr("Everything"), *map(staff_words.deed, AuditKind)]
        if [self._kind.itemText(place) for place in range(self._kind.count())] == texts:
            return
        kept = self._wanted
        self._kind.clear()
        for kind, text in zip(("", *AuditKind), texts, strict=True):
            self._kind.addItem(text, str(kind))
        self._kind.setCurrentIndex(max(0, self._kind.findData(kept)))

    def _model(self) -> RowTable[Numbered]:
        def at(row: Numbered) -> str:
            return f"{row[1].at.astimezone(self._context.zone):%d.%m.%Y %H:%M:%S}"

        def told(row: Numbered) -> str:
            return "  ·  ".join(part for part in (row[1].about, row[1].detail) if part)

        columns = [
            Column[Numbered](lambda: translate("AuditColumn", "When"), at),
            Column[Numbered](
                lambda: translate("AuditColumn", "What"), lambda row: staff_words.deed(row[1].kind)
            ),
            Column[Numbered](lambda: translate("AuditColumn", "Who"), lambda row: row[1].person or "–"),
            Column[Numbered](lambda: translate("AuditColumn", "Where"), lambda row: row[1].device or "–"),
            Column[Numbered](lambda: translate("AuditColumn", "About"), told, stretch=True),
        ]
        return RowTable(columns, lambda row: str(row[0]), self)
