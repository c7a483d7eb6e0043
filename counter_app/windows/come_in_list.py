"""The numbers called in from outside, each with a large button for when they have come in."""

from __future__ import annotations

from PySide6.QtCore import QDeadlineTimer, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from counter_app import words
from counter_app.counter import Action
from counter_app.shortcuts import KEYS
from counter_app.windows.context import Context
from counter_app.windows.key_button import KeyButton
from counter_app.windows.look import GAP, label, say
from queue_link.commands import DoorEntered
from queue_link.messages import VisitCard
from queue_link.vocabulary import VisitId

STILL_MS = 500
"""The second half of a double press comes sooner than this after the first one has moved the rows."""


class ComeInEntry(QFrame):
    """One number and its button."""

    def __init__(self, context: Context, visit: VisitCard, listed: ComeInList, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._list = listed
        self.visit = visit
        self._number = label("number", 28, strong=True)
        self._about = label("soft")
        self.button = KeyButton(pixels=16)
        self.button.setObjectName(f"came-in-{visit.number}")
        self.button.setProperty("kind", "primary")
        self.button.setMinimumSize(QSize(150, 56))
        self.button.clicked.connect(self._came_in)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 4, 4)
        row.setSpacing(GAP)
        row.addWidget(self._number)
        row.addWidget(self._about, 1)
        row.addWidget(self.button)

    def _came_in(self) -> None:
        if self._list.settled and not self._context.desk.coming_in(self.visit):
            self._context.dispatch.do(DoorEntered(people=self.visit.party, visit=self.visit.id))

    def refresh(self, *, first: bool) -> None:
        desk = self._context.desk
        self._number.setText(self.visit.number)
        people = self.tr("People: {count}").format(count=self.visit.party)
        self._about.setText(f"{people}\n{words.language(self.visit.language)}")
        self.button.use(words.action(Action.CAME_IN), KEYS[Action.CAME_IN] if first else "")
        say(self.button, self.tr("{number} came in").format(number=self.visit.number), people)
        self.button.setEnabled(desk.may(Action.CAME_IN) and not desk.coming_in(self.visit))


class ComeInList(QScrollArea):
    """Oldest first; the first one has the key.

    When rows come or go, others move under a finger on its way and take over the key. For a moment no press
    is taken then: it was meant for another number.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._entries: dict[VisitId, ComeInEntry] = {}
        self._listed: tuple[VisitId, ...] = ()
        self._still = QDeadlineTimer()
        self.setObjectName("come-in")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inner = QWidget()
        self._rows = QVBoxLayout(self._inner)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self._nobody: QLabel = label("soft")
        self._rows.addWidget(self._nobody)
        self._rows.addStretch(1)
        self.setWidget(self._inner)

    @property
    def settled(self) -> bool:
        """Whether presses are taken."""
        return self._still.hasExpired()

    def refresh(self, visits: tuple[VisitCard, ...]) -> None:
        """Show these visits."""
        wanted = tuple(visit.id for visit in visits)
        if self._listed and wanted != self._listed:
            self._still = QDeadlineTimer(STILL_MS)
        self._listed = wanted
        for known in [known for known in self._entries if known not in wanted]:
            entry = self._entries.pop(known)
            entry.hide()
            entry.deleteLater()
        for place, visit in enumerate(visits):
            if visit.id not in self._entries:
                self._entries[visit.id] = ComeInEntry(self._context, visit, self, self._inner)
                self._rows.insertWidget(place + 1, self._entries[visit.id])
            self._entries[visit.id].visit = visit
            self._entries[visit.id].refresh(first=place == 0)
        self._nobody.setText(self.tr("Nobody has been called in."))
        self._nobody.setVisible(not visits)
        say(self, self.tr("Called in from outside"))
