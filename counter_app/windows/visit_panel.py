"""The customer at the counter: number, facts, and what goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from counter_app import words
from counter_app.need_words import needs
from counter_app.why_line import why_called
from counter_app.windows.context import Context
from counter_app.windows.look import GAP, MARGIN, label, say
from queue_link.messages import CounterView, VisitCard

NUMBER_PX = 64
_PLACES = (("language", 0, 0, 3), ("party", 1, 0, 1), ("wait", 1, 2, 1))
"""Name, row, column and width of each fact beside the number."""
_FACTS = ("language", "party", "wait", "service")


class VisitPanel(QFrame):
    """Shows the visit in hand, or calmly that there is none. A screen reader that lands here reads it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setObjectName("visit")
        self.setProperty("kind", "card")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._number = self._value("visit-number", "number", NUMBER_PX, strong=True)
        self._progress = self._value("visit-progress", pixels=18, strong=True, wraps=True)
        self._check = self._value("visit-check", "soft", strong=True)
        self._class = self._value("visit-class", "soft", strong=True)
        self._why = self._value("visit-why", "soft", wraps=True)
        self._note = self._value("visit-note", strong=True, wraps=True)
        self._needs = self._value("visit-needs", pixels=16, strong=True, wraps=True)
        self._titles = {name: label("soft", 16) for name in _FACTS}
        self._facts = {
            name: self._value(f"visit-{name}", pixels=16, strong=name == "language", wraps=True)
            for name in self._titles
        }
        self._nobody = label(pixels=20, strong=True)
        self._nobody.setObjectName("visit-none")
        self._paused = self._value("paused", pixels=16)
        self._hint = label("soft", wraps=True)
        self._ahead = self._value("ahead", pixels=16, wraps=True)
        self._ahead_needs = self._value("ahead-needs", pixels=16, strong=True, wraps=True)
        for line in (self._ahead, self._ahead_needs):
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._empty, self._full = self._empty_side(), self._visit_side()
        sides = QVBoxLayout(self)
        sides.setContentsMargins(0, 0, 0, 0)
        for side in (self._empty, self._full):
            sides.addWidget(side)

    def refresh(self) -> None:
        """Draw the desk's visit as it is now."""
        self._titles["language"].setText(self.tr("Language"))
        self._titles["party"].setText(self.tr("People"))
        self._titles["service"].setText(self.tr("Service"))
        self._titles["wait"].setText(self.tr("Waited"))
        self._nobody.setText(self.tr("No customer at the counter"))
        view = self._context.desk.view
        waiting = getattr(view, "waiting_total", 0)
        self._hint.setText(
            self.tr("Customers waiting: {count}").format(count=waiting)
            if waiting
            else self.tr("Nobody is waiting.")
        )
        self._show_pause()
        visit = self._context.desk.visit
        self._empty.setVisible(visit is None)
        self._full.setVisible(visit is not None)
        self._show_ahead(visit)
        if visit is None:
            told = (self._paused.text(), self._hint.text(), self._ahead.text(), self._ahead_needs.text())
            say(self, self._nobody.text(), " ".join(filter(None, told)))
        else:
            self._show(visit)

    def _show_pause(self) -> None:
        mine = self._context.desk.mine
        pausing = mine.pausing if mine else None
        if pausing:
            self._nobody.setText(words.pause(pausing))
        since = mine.since if mine and pausing else None
        reason = mine.reason if mine else ""
        now, zone = self._context.now, self._context.zone
        self._paused.setText(words.paused_for(since, now, reason, zone) if since else "")
        self._paused.setVisible(since is not None)

    def _show_ahead(self, visit: VisitCard | None) -> None:
        """With nobody at the counter: who is next, so that all is ready before the call."""
        view = self._context.desk.view
        first = view.waiting[0] if isinstance(view, CounterView) and view.waiting else None
        shown = first if visit is None else None
        self._ahead.setText(self._about_next(shown) if shown else "")
        self._ahead_needs.setText("\n".join(filter(None, self._to_prepare(shown))) if shown else "")
        for line in (self._ahead, self._ahead_needs):
            line.setVisible(bool(line.text()))

    def _about_next(self, first: VisitCard) -> str:
        facts = [
            self.tr("Next: {number}").format(number=first.number),
            words.language(first.language),
            self.tr("People: {count}").format(count=first.party) if first.party > 1 else "",
            self._context.service(first.service),
            self._class_of(first),
        ]
        return "  ·  ".join(filter(None, facts))

    def _to_prepare(self, first: VisitCard) -> tuple[str, str]:
        return needs(first.needs), self.tr("Note: {note}").format(note=first.note) if first.note else ""

    def _show(self, visit: VisitCard) -> None:
        now = self._context.now
        self._number.setText(visit.number)
        self._progress.setText(words.progress(visit, now))
        named = self._context.priority
        self._why.setText(why_called(visit.why, visit.number, named) if visit.why else "")
        self._note.setText(self.tr("Note: {note}").format(note=visit.note) if visit.note else "")
        self._note.setVisible(bool(visit.note))
        self._needs.setText(needs(visit.needs))
        self._needs.setVisible(bool(visit.needs))
        self._facts["language"].setText(words.language(visit.language))
        self._facts["party"].setText(str(visit.party))
        self._facts["service"].setText(self._context.service(visit.service))
        self._check.setText(self.tr("Code {code}").format(code=visit.check) if visit.check else "")
        self._check.setToolTip(self.tr("The check code on the ticket"))
        self._class.setText(self._class_of(visit))
        self._facts["wait"].setText(words.wait(visit.booked_at or visit.taken_at, visit.called_at or now))
        for name, title in self._titles.items():
            say(self._facts[name], f"{title.text()}: {self._facts[name].text()}")
        facts = (self._facts[name].accessibleName() for name in self._titles)
        told = (self._needs.text(), *facts, self._check.text(), self._class.text())
        say(
            self,
            self.tr("Customer {number}").format(number=visit.number),
            ", ".join(filter(None, (words.visit_state(visit.state), *told))),
        )

    def _class_of(self, visit: VisitCard) -> str:
        """The class, with the booked time."""
        name = self._context.priority(visit.priority) if visit.priority else ""
        return " ".join(filter(None, (name, words.booked(visit, self._context.zone))))

    def _value(
        self, name: str, kind: str = "", pixels: int = 14, *, strong: bool = False, wraps: bool = False
    ) -> QLabel:
        made = label(kind, pixels, strong=strong, wraps=wraps)
        made.setObjectName(name)
        made.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        return made

    def _empty_side(self) -> QWidget:
        side = QWidget(self)
        rows = QVBoxLayout(side)
        rows.setContentsMargins(MARGIN + 4, MARGIN, MARGIN + 4, MARGIN)
        rows.addStretch(1)
        rows.addWidget(self._nobody, alignment=Qt.AlignmentFlag.AlignHCenter)
        rows.addWidget(self._paused, alignment=Qt.AlignmentFlag.AlignHCenter)
        rows.addWidget(self._hint, alignment=Qt.AlignmentFlag.AlignHCenter)
        rows.addSpacing(GAP)
        rows.addWidget(self._ahead)
        rows.addWidget(self._ahead_needs)
        rows.addStretch(1)
        return side

    def _visit_side(self) -> QWidget:
        side = QWidget(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(MARGIN)
        grid.setVerticalSpacing(4)
        for name, row, column, span in _PLACES:
            grid.addWidget(self._titles[name], row, column, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._facts[name], row, column + 1, 1, span, Qt.AlignmentFlag.AlignTop)
        grid.setColumnMinimumWidth(1, 32)
        grid.setColumnStretch(3, 1)
        top = QHBoxLayout()
        top.setSpacing(MARGIN)
        top.addWidget(self._number, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addLayout(grid, 1)
        grid.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        matter = QHBoxLayout()
        matter.setSpacing(MARGIN)
        matter.addWidget(self._titles["service"], 0, Qt.AlignmentFlag.AlignTop)
        matter.addWidget(self._facts["service"], 1)
        rows = QVBoxLayout(side)
        rows.setContentsMargins(MARGIN + 4, GAP, MARGIN + 4, GAP)
        rows.setSpacing(2)
        rows.addLayout(top)
        rows.addLayout(matter)
        rows.addWidget(self._needs)
        rows.addStretch(1)
        stage = QHBoxLayout()
        stage.setSpacing(MARGIN)
        stage.addWidget(self._progress, 1)
        stage.addWidget(self._check, 0, Qt.AlignmentFlag.AlignBottom)
        stage.addWidget(self._class, 0, Qt.AlignmentFlag.AlignBottom)
        rows.addLayout(stage)
        rows.addWidget(self._why)
        rows.addWidget(self._note)
        return side
