"""A card in the middle of a page: a title, fields, what went wrong, buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from counter_app.windows.look import GAP, MARGIN, label
from counter_app.windows.note_line import NoteLine

CARD_PX = 460
FIELD_PX = 40
LONGEST = 128
"""Letters."""


class StaffCard(QWidget):
    """The pages of signing in are made of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label(pixels=22, strong=True, wraps=True)
        self.text = label("soft", wraps=True)
        self.note = NoteLine()
        self._fields = QGridLayout()
        self._fields.setVerticalSpacing(6)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(GAP)
        card = QFrame()
        card.setProperty("kind", "card")
        card.setFixedWidth(CARD_PX)
        rows = QVBoxLayout(card)
        rows.setContentsMargins(28, 20, 28, 20)
        rows.setSpacing(GAP)
        rows.addWidget(self.title)
        rows.addWidget(self.text)
        rows.addLayout(self._fields)
        rows.addWidget(self.note)
        rows.addLayout(self._buttons)
        page = QVBoxLayout(self)
        page.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        # A row, not an alignment: that would give words of two lines the height of one.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        page.addStretch(1)
        page.addLayout(middle)
        page.addStretch(2)

    def field(self, name: str, *, secret: bool = False) -> tuple[QLabel, QLineEdit]:
        """A line to type in, below its title."""
        title, line = label(strong=True), QLineEdit()
        line.setObjectName(name)
        line.setMaxLength(LONGEST)
        line.setMinimumHeight(FIELD_PX)
        line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        if secret:
            line.setEchoMode(QLineEdit.EchoMode.Password)
        title.setBuddy(line)
        self._fields.addWidget(title, self._fields.rowCount(), 0)
        self._fields.addWidget(line, self._fields.rowCount(), 0)
        return title, line

    def button(self, name: str, kind: str = "") -> QPushButton:
        made = QPushButton()
        made.setObjectName(name)
        made.setProperty("kind", kind)
        made.setMinimumHeight(FIELD_PX)
        made.setAutoDefault(False)
        self._buttons.addWidget(made, 1)
        return made
