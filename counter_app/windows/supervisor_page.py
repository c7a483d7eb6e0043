"""For the supervisor: the whole service point at a glance, the business day, counters and visits to free."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from counter_app import board_words, words
from counter_app.counter import Action
from counter_app.notices import Kind, Notice
from counter_app.windows.action_button import ActionButton
from counter_app.windows.alarm_list import AlarmList
from counter_app.windows.board_panel import BoardPanel
from counter_app.windows.context import Context
from counter_app.windows.day_questions import DayQuestions
from counter_app.windows.door_controls import DoorControls
from counter_app.windows.file_questions import FileQuestions
from counter_app.windows.help_panel import HelpPanel
from counter_app.windows.kiosk_panel import KioskPanel
from counter_app.windows.look import GAP, MARGIN, label
from counter_app.windows.note_line import NoteLine
from counter_app.windows.questions import Questions
from counter_app.windows.service_panel import ServicePanel
from counter_app.windows.visits_panel import VisitsPanel, without_counter
from queue_link.messages import SupervisorView


class SupervisorPage(QWidget):
    """Above all, what hurts now; below it from left to right queues and counters (behind them visits,
    services and devices), then people and the day. What concerns everybody is at the bottom."""

    def __init__(self, context: Context, questions: Questions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._questions = questions
        self._day_questions = DayQuestions(context, questions, self)
        self._file_questions = FileQuestions(context, questions, self)
        self._controls = DoorControls(context, questions, unit=28)
        self._basis = label("soft", wraps=True)
        self._basis.setObjectName("basis")
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
        self._preview_file = self._button(Action.PREVIEW_FILE)
        self._help = HelpPanel(context)
        self._alarms = AlarmList(context)
        self._board = BoardPanel(context, questions)
        self._visits = VisitsPanel(context, questions)
        self._services = ServicePanel(context, questions)
        self._kiosks = KioskPanel(context, questions)
        self._tabs = QTabWidget()
        self._tabs.setObjectName("tabs")
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
        self._basis.setText(board_words.basis(view.occupancy))
        self._basis.setVisible(bool(self._basis.text()))
        self._set_cap.refresh(f"{words.action(Action.SET_CAP)}…")
        self._help.refresh(view.help)
        self._alarms.refresh(view.alarms, view.kiosks, view.displays)
        self._kiosks.refresh(view)
        self._note.show_notice(notice)
        self._note.setVisible(notice.kind is not Kind.NONE)
        self._refresh_day(view)
        self._board.refresh(view)
        self._visits.refresh(view)
        self._services.refresh(view)
        self._refresh_tabs(view)

    def _refresh_day(self, view: SupervisorView) -> None:
        self._day_title.setText(self.tr("Business day"))
        self._day.setText(words.day(view.day, self._context.zone))
        self._open_day.refresh()
        self._close_day.refresh(self.tr("Close the day…"))
        self._send_home.refresh(f"{words.action(Action.SEND_HOME)}…")
        self._preview_file.refresh(f"{words.action(Action.PREVIEW_FILE)}…")
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

    def _press(self, action: Action) -> None:
        if action is Action.PREVIEW_FILE:
            self._file_questions.ask()
        else:
            self._day_questions.ask(action)

    def _refresh_tabs(self, view: SupervisorView) -> None:
        visits = len(without_counter(view))
        closed = sum(service.closed is not None for service in view.services)
        services = self.tr("Services, closed: {count}").format(count=closed)
        self._tabs.setTabText(0, self.tr("Overview"))
        self._tabs.setTabText(1, self.tr("Visits: {count}").format(count=visits))
        self._tabs.setTabText(2, services if closed else self.tr("Services"))
        machines = len(view.kiosks) + len(view.displays)
        self._tabs.setTabText(3, self.tr("Devices: {count}").format(count=machines))

    def _button(self, action: Action) -> ActionButton:
        button = ActionButton(action, self._context.dispatch, self)
        button.clicked.connect(lambda: self._press(action))
        return button

    def _lay_out(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        page.setSpacing(GAP)
        for panel in (self._board, self._visits, self._services, self._kiosks):
            self._tabs.addTab(panel, "")
        page.addWidget(self._help)
        page.addWidget(self._alarms)
        columns = QHBoxLayout()
        columns.setSpacing(GAP)
        columns.addWidget(_card(self._tabs), 7)
        people = QVBoxLayout()
        people.setSpacing(GAP)
        people.addWidget(_card(self._controls, self._basis), 1)
        people.addWidget(_card(self._day_title, self._day, self._notice_shown, self._take_back_notice))
        columns.addLayout(people, 3)
        page.addLayout(columns, 1)
        page.addWidget(self._note)
        page.addLayout(self._deeds())

    def _deeds(self) -> QHBoxLayout:
        """What is seldom done, and concerns everybody."""
        row = QHBoxLayout()
        row.setSpacing(8)
        deeds = (
            self._open_day,
            self._set_cap,
            self._set_notice,
            self._preview_file,
            self._send_home,
            self._close_day,
        )
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
