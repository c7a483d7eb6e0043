"""Fields below a question, each with its title."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QSpinBox, QWidget

from counter_app.windows.choice_box import ChoiceBox
from counter_app.windows.look import GAP, label, say
from counter_app.windows.questions import QuestionBody

LONGEST_WORDS = 200
"""Letters in a note or a reason."""
Words = Callable[[], str]
Options = Callable[[], Sequence[tuple[str, str]]]
"""Values, each with its words; made anew when the language is switched."""


@dataclass(frozen=True)
class _Field:
    title: Words
    shown: QLabel
    widget: QWidget


class FormBody(QuestionBody):
    """A column of fields. ``changed`` is emitted by each of them."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: list[_Field] = []
        self._choices: list[tuple[ChoiceBox, Options]] = []
        self._ticks: list[tuple[QCheckBox, Words]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)

    def choice(self, name: str, title: Words, options: Options) -> ChoiceBox:
        """One of several; what is chosen stays so when the language is switched."""
        box = ChoiceBox()
        box.setMinimumWidth(240)
        self._choices.append((box, options))
        box.refill(options())
        box.currentIndexChanged.connect(self.changed)
        self._add(name, title, box)
        return box

    def line(self, name: str, title: Words) -> QLineEdit:
        """A few words."""
        line = QLineEdit()
        line.setMaxLength(LONGEST_WORDS)
        line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        line.textChanged.connect(self.changed)
        self._add(name, title, line)
        return line

    def number(self, name: str, title: Words, least: int, most: int) -> QSpinBox:
        """A whole number, ``least`` at first."""
        box = QSpinBox()
        box.setRange(least, most)
        box.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        box.lineEdit().setTextMargins(6, 0, 0, 0)
        box.valueChanged.connect(self.changed)
        self._add(name, title, box)
        return box

    def tick(self, name: str, text: Words) -> QCheckBox:
        """Yes or no; no at first."""
        box = QCheckBox()
        box.setObjectName(name)
        self._ticks.append((box, text))
        self._grid.addWidget(box, self._grid.rowCount(), 1)
        return box

    def retranslate(self) -> None:
        for field in self._fields:
            field.shown.setText(field.title())
            say(field.widget, field.title())
        for box, options in self._choices:
            box.refill(options())
        for tick, text in self._ticks:
            tick.setText(text())

    def _add(self, name: str, title: Words, widget: QWidget) -> None:
        widget.setObjectName(name)
        widget.setMinimumHeight(34)
        shown = label()
        shown.setBuddy(widget)
        row = self._grid.rowCount()
        self._grid.addWidget(shown, row, 0)
        self._grid.addWidget(widget, row, 1)
        self._fields.append(_Field(title, shown, widget))
