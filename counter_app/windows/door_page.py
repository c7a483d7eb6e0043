"""For whoever minds the door: how many are inside, who may come in, who waits outside."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from counter_app.counter import Action
from counter_app.notices import Notice, with_hint
from counter_app.windows.come_in_list import ComeInList
from counter_app.windows.context import Context
from counter_app.windows.door_controls import DoorControls
from counter_app.windows.look import GAP, MARGIN, label, say
from counter_app.windows.note_line import NoteLine
from counter_app.windows.questions import Questions
from counter_app.windows.row_table import RowView
from counter_app.windows.visit_columns import visit_table
from queue_link.messages import DoorView


class DoorPage(QWidget):
    """Works on a tablet in one hand: everything that is pressed often is large."""

    def __init__(self, context: Context, questions: Questions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._note = NoteLine()
        self._controls = DoorControls(context, questions, self._note)
        self._come_in_title = label(pixels=16, strong=True)
        self._come_in = ComeInList(context)
        self._outside_title = label(pixels=16, strong=True)
        self._outside = RowView(
            visit_table(context, self),
            "outside-list",
            lambda: self.tr("Nobody is waiting outside."),
            tall=True,
        )
        self._outside_title.setBuddy(self._outside)
        self._lay_out()

    def take_focus(self) -> None:
        """The keyboard starts at the count."""
        self._controls.take_focus()

    def refresh(self, notice: Notice) -> None:
        """Draw the door as it is now."""
        view = self._context.desk.view
        if not isinstance(view, DoorView):
            return
        self._controls.refresh()
        self._note.show_notice(with_hint(notice, self._context.desk.hindrance(Action.DOOR_IN)))
        self._come_in_title.setText(self.tr("May come in: {count}").format(count=len(view.come_in)))
        self._come_in.refresh(view.come_in)
        self._outside_title.setText(
            self.tr("People waiting outside: {count}").format(count=view.occupancy.outside)
        )
        self._outside.table.show(view.outside)
        say(self._outside, self._outside_title.text())

    def _lay_out(self) -> None:
        left_card, right_card = QFrame(), QFrame()
        left_card.setProperty("kind", "card")
        right_card.setProperty("kind", "card")
        left = QVBoxLayout(left_card)
        left.setContentsMargins(MARGIN + 4, MARGIN, MARGIN + 4, MARGIN)
        left.addWidget(self._controls, 1)
        right = QVBoxLayout(right_card)
        right.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        right.setSpacing(8)
        right.addWidget(self._come_in_title)
        right.addWidget(self._come_in, 3)
        right.addWidget(self._outside_title)
        right.addWidget(self._outside, 2)
        page = QHBoxLayout(self)
        page.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        page.setSpacing(GAP)
        page.addWidget(left_card, 5)
        page.addWidget(right_card, 5)
