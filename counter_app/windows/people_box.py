"""A number of people, typed or set with large buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSpinBox, QWidget

from counter_app.windows.look import say, text_font
from counter_app.windows.questions import QuestionBody

MOST_COUNTED = 9999
SIDE_PX = 52
"""The side of a button; a thumb's width."""


class PeopleBox(QuestionBody):
    """A figure between buttons for ten and one, less and more; ``name`` says what it counts."""

    def __init__(self, people: int, name: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._box = QSpinBox()
        self._box.setObjectName("counted")
        self._box.setRange(0, MOST_COUNTED)
        self._box.setValue(people)
        self._box.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._box.setFont(text_font(26, strong=True, number=True))
        self._box.setMinimumHeight(SIDE_PX)
        self._box.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        for change in (-10, -1):
            row.addWidget(self._button(change))
        row.addWidget(self._box, 1)
        for change in (1, 10):
            row.addWidget(self._button(change))

    @property
    def people(self) -> int:
        return self._box.value()

    def retranslate(self) -> None:
        say(self._box, self._name())

    def take_focus(self) -> None:
        """Typing replaces the figure."""
        self._box.setFocus()
        self._box.selectAll()

    def _button(self, change: int) -> QPushButton:
        button = QPushButton(f"{change:+}".replace("-", "−"))
        button.setObjectName(f"counted{change:+}")
        button.setProperty("kind", "centred")
        button.setFont(text_font(16, strong=True))
        button.setFixedSize(SIDE_PX, SIDE_PX)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._box.setValue(self._box.value() + change))
        return button
