"""For the supervisor: the whole service point at a glance, the business day, counters and visits to free."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from counter_app import words
from counter_app.counter import Action, Hindrance
from counter_app.notices import Kind, Notice
from counter_app.windows.action_button import ActionButton
from counter_app.windows.alarm_list import AlarmList
from counter_app.windows.context import Context
from counter_app.windows.day_questions import DayQuestions
from counter_app.windows.door_controls import DoorControls
from counter_app.windows.help_panel import HelpPanel
from counter_app.windows.kiosk_panel import KioskPanel
from counter_app.windows.look import GAP, MARGIN, label, say
from counter_app.windows.note_line import NoteLine
from counter_app.windows.overview_columns import counter_table, queue_table
from counter_app.windows.questions import Question, Questions
from counter_app.windows.row_table import RowView
from counter_app.windows.visit_columns import visit_table
from queue_link.commands import Command, DoorEntered, ReleaseCounter, RemoveVisit
from queue_link.messages import CounterState, SupervisorView, VisitCard
from queue_link.vocabulary import VisitId


class SupervisorPage(QWidget):
    """Left: people and the day. Right: alarms, if any; counters and queues; every visit without a counter.

    What concerns everybody is below.
    """

    def __init__(self, context: Context, questions: Questions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._questions = questions
        self._day_questions = DayQuestions(context, questions, self)
        self._on_the_way: frozenset[VisitId] = frozenset()
        self._controls = DoorControls(context, questions, unit=28)
        self._note = NoteLine()
        self._day_title = label(pixels=16, strong=True)
        self._day = label(wraps=True)
        self._day.setObjectName("day")
        self._open_day = self._button(Action.OPEN_DAY)
        self._close_day = self._button(Action.CLOSE_DAY)
        self._send_home = self._button(Action.SEND_HOME)
        self._set_cap = self._button(Action.SET_CAP)
        self._notice_shown = label("soft", wraps=True)
        self._notice_shown.setObjectName("notice")
        self._set_notice = self._button(Action.SET_NOTICE)
        self._take_back_notice = self._button(Action.TAKE_BACK_NOTICE)
        self._evacuate = self._button(Action.EVACUATE)
        self._evacuate.setProperty("kind", "danger")
        self._end_evacuation = self._button(Action.END_EVACUATION)
        self._help = HelpPanel(context)
        self._alarms = AlarmList(context)
        self._counters_title = label(pixels=16, strong=True)
        self._counters = RowView(counter_table(context, self), "counters", lambda: "")
        self._counters.selectionModel().selectionChanged.connect(lambda: self._refresh_release())
        self._release = self._button(Action.RELEASE)
        self._queues_title = label(pixels=16, strong=True)
        self._queues = RowView(queue_table(context, self), "queues", lambda: "")
        self._visits = RowView(
            visit_table(context, self, self._whereabouts),
            "visits",
            lambda: self.tr("Nobody is waiting."),
            tall=True,
        )
        self._visits.selectionModel().selectionChanged.connect(lambda: self._refresh_chosen())
        self._came_in = self._button(Action.CAME_IN)
        self._remove = self._button(Action.REMOVE)
        self._kiosks = KioskPanel(context, questions)
        self._tabs = QTabWidget()
        self._tabs.setObjectName("tabs")
        self._counters_title.setBuddy(self._counters)
        self._queues_title.setBuddy(self._queues)
        self._lay_out()

    def take_focus(self) -> None:
        """The keyboard starts at the overview."""
        self._tabs.setFocus()

    def refresh(self, notice: Notice) -> None:
        """Draw the service point as it is now."""
        view = self._context.desk.view
        if not isinstance(view, SupervisorView):
            return
        self._controls.refresh()
        self._set_cap.refresh(f"{words.action(Action.SET_CAP)}…")
        self._help.refresh(view.help)
        self._alarms.refresh(view.alarms, view.kiosks, view.displays)
        self._kiosks.refresh(view)
        self._tabs.setTabText(2, self.tr("Kiosks: {count}").format(count=len(view.kiosks)))
        self._note.show_notice(notice)
        self._note.setVisible(notice.kind is not Kind.NONE)
        self._refresh_day(view)
        self._refresh_overview(view)
        self._refresh_visits(view)

    def _refresh_day(self, view: SupervisorView) -> None:
        self._day_title.setText(self.tr("Business day"))
        self._day.setText(words.day(view.day, self._context.zone))
        self._open_day.refresh()
        self._close_day.refresh(self.tr("Close the day…"))
        self._send_home.refresh(f"{words.action(Action.SEND_HOME)}…")
        self._refresh_notice(view)
        self._evacuate.refresh(f"{words.action(Action.EVACUATE)}…")
        self._end_evacuation.refresh(f"{words.action(Action.END_EVACUATION)}…")
        self._open_day.setVisible(not view.day.open)
        self._close_day.setVisible(view.day.open)
        self._send_home.setVisible(view.day.open)
        self._set_cap.setVisible(view.day.open)
        self._evacuate.setVisible(view.day.open and not view.day.evacuating)
        self._end_evacuation.setVisible(view.day.evacuating)

    def _refresh_notice(self, view: SupervisorView) -> None:
        text = self._context.text(view.notice)
        self._notice_shown.setText(self.tr("On the displays: {notice}").format(notice=text))
        self._notice_shown.setVisible(bool(text))
        self._set_notice.refresh(f"{words.action(Action.SET_NOTICE)}…")
        # In an evacuation the displays show nothing else.
        self._set_notice.setVisible(view.day.open and not view.day.evacuating)
        self._take_back_notice.refresh()
        self._take_back_notice.setVisible(bool(text))

    def _refresh_overview(self, view: SupervisorView) -> None:
        self._counters_title.setText(self.tr("Counters"))
        self._queues_title.setText(self.tr("Queues"))
        self._counters.table.show(view.counters)
        self._queues.table.show(view.queues)
        say(self._counters, self._counters_title.text())
        say(self._queues, self._queues_title.text())
        self._tabs.setTabText(0, self.tr("Overview"))
        self._refresh_release()

    def _refresh_release(self) -> None:
        chosen = self._counters.chosen()
        held = chosen is not None and chosen.profile is not None
        self._release.refresh(self.tr("Release counter…"), None if held else Hindrance.NO_OPEN_COUNTER)

    def _refresh_visits(self, view: SupervisorView) -> None:
        self._on_the_way = frozenset(visit.id for visit in view.come_in)
        inside = (visit for visit in view.waiting if visit.id not in self._on_the_way)
        visits = (*view.come_in, *inside, *view.parked, *view.missed, *view.outside, *view.away)
        self._visits.table.show(visits)
        say(self._visits, self.tr("Visits without a counter"))
        self._tabs.setTabText(1, self.tr("Visits: {count}").format(count=len(visits)))
        self._refresh_chosen()

    def _refresh_chosen(self) -> None:
        chosen = self._visits.chosen()
        coming = chosen is not None and chosen.id in self._on_the_way
        spent = chosen is not None and self._context.desk.coming_in(chosen)
        why_not = None if coming else Hindrance.NO_ROW
        self._came_in.refresh(hindrance=Hindrance.SENDING if spent else why_not)
        self._remove.refresh(self.tr("Remove visit…"), None if chosen else Hindrance.NO_ROW)

    def _whereabouts(self, visit: VisitCard) -> str:
        if visit.id in self._on_the_way:
            return words.on_the_way_in()
        return words.aside(visit, self._context.zone)

    def _press(self, action: Action) -> None:
        if self._day_questions.ask(action):
            return
        chosen, counter = self._visits.chosen(), self._counters.chosen()
        match action:
            case Action.RELEASE if counter:
                self._ask_release(counter)
            case Action.REMOVE if chosen:
                self._ask_remove(chosen)
            case Action.CAME_IN if chosen:
                self._context.dispatch.do(DoorEntered(people=chosen.party, visit=chosen.id))

    def _ask_release(self, counter: CounterState) -> None:
        def question() -> Question:
            return Question(
                self.tr("Release counter {counter}?").format(counter=counter.id),
                self._about_release(counter),
                words.action(Action.RELEASE),
                cautious=True,
            )

        self._ask(question, Action.RELEASE, ReleaseCounter(counter.id), lambda: self._still_held(counter))

    def _about_release(self, counter: CounterState) -> str:
        """Who is signed out by it, and what becomes of the customer there."""
        sentences = [self.tr("The counter is signed out. Do this only when its device is gone.")]
        if counter.adviser:
            sentences.insert(0, self.tr("Adviser: {adviser}.").format(adviser=counter.adviser))
        if counter.number:
            text = self.tr("{number} goes back to the queue and keeps its place.")
            sentences.append(text.format(number=counter.number))
        return " ".join(sentences)

    def _still_held(self, counter: CounterState) -> bool:
        """By the same adviser, with the same number: what was asked is what is done."""
        view = self._context.desk.view
        return isinstance(view, SupervisorView) and counter in view.counters

    def _ask_remove(self, visit: VisitCard) -> None:
        def question() -> Question:
            return Question(
                self.tr("Remove the visit {number}?").format(number=visit.number),
                self.tr("The visit ends without service. This cannot be undone."),
                words.action(Action.REMOVE),
                cautious=True,
            )

        self._ask(question, Action.REMOVE, RemoveVisit(visit.id), lambda: self._listed(visit))

    def _ask(
        self,
        question: Callable[[], Question],
        action: Action,
        command: Command,
        fits: Callable[[], bool],
    ) -> None:
        self._questions.ask(
            question,
            lambda: self._context.dispatch.do(command),
            lambda: self._context.desk.may(action) and fits(),
        )

    def _listed(self, visit: VisitCard) -> bool:
        view = self._context.desk.view
        if not isinstance(view, SupervisorView):
            return False
        lists = (view.come_in, view.waiting, view.outside, view.parked, view.missed, view.away)
        return any(card.id == visit.id for cards in lists for card in cards)

    def _button(self, action: Action) -> ActionButton:
        button = ActionButton(action, self._context.dispatch, self)
        button.clicked.connect(lambda: self._press(action))
        return button

    def _lay_out(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        page.setSpacing(GAP)
        columns = QHBoxLayout()
        columns.setSpacing(GAP)
        page.addLayout(columns, 1)
        page.addLayout(self._deeds())
        left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addWidget(_card(self._controls), 1)
        left.addWidget(_card(self._day_title, self._day, self._notice_shown, self._take_back_notice))
        columns.addLayout(left, 3)
        overview = QWidget()
        tables = QVBoxLayout(overview)
        tables.setContentsMargins(0, GAP, 0, 0)
        tables.setSpacing(6)
        title = QHBoxLayout()
        tables.addLayout(title)
        title.addWidget(self._counters_title, 1, Qt.AlignmentFlag.AlignBottom)
        title.addWidget(self._release)
        tables.addWidget(self._counters, 4)
        tables.addSpacing(6)
        tables.addWidget(self._queues_title)
        tables.addWidget(self._queues, 3)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addStretch(1)
        buttons.addWidget(self._came_in)
        buttons.addWidget(self._remove)
        visits = QWidget()
        listed = QVBoxLayout(visits)
        listed.setContentsMargins(0, GAP, 0, 0)
        listed.addWidget(self._visits, 1)
        listed.addLayout(buttons)
        self._tabs.addTab(overview, "")
        self._tabs.addTab(visits, "")
        self._tabs.addTab(self._kiosks, "")
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._help)
        right.addWidget(self._alarms)
        right.addWidget(_card(self._tabs), 1)
        right.addWidget(self._note)
        columns.addLayout(right, 7)

    def _deeds(self) -> QHBoxLayout:
        """What is seldom done, and concerns everybody."""
        row = QHBoxLayout()
        row.setSpacing(8)
        deeds = (self._open_day, self._set_cap, self._set_notice, self._send_home, self._close_day)
        for button in deeds:
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._evacuate)
        row.addWidget(self._end_evacuation)
        return row


def _card(*parts: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("kind", "card")
    rows = QVBoxLayout(card)
    rows.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
    rows.setSpacing(8)
    for part in parts:
        rows.addWidget(part)
    return card
