"""What is asked before something that concerns everybody: the day, the limit, notices, evacuation."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from counter_app import words
from counter_app.counter import Action
from counter_app.windows.context import Context
from counter_app.windows.notice_form import NoticeForm
from counter_app.windows.people_box import PeopleBox
from counter_app.windows.questions import Question, Questions
from counter_app.windows.reason_form import ReasonForm
from queue_link.commands import (
    CloseDay,
    Command,
    EndEvacuation,
    OpenDay,
    SendHome,
    SetCap,
    SetNotice,
    StartEvacuation,
    TakeBackNotice,
)
from queue_link.messages import SupervisorView


class DayQuestions(QObject):
    """Asks; what is confirmed goes to the server."""

    def __init__(self, context: Context, questions: Questions, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._questions = questions

    def ask(self, action: Action) -> bool:
        """Ask for this action; False if it is none of these."""
        question = {
            Action.OPEN_DAY: self._open,
            Action.CLOSE_DAY: self._close,
            Action.SEND_HOME: self._send_home,
            Action.SET_CAP: self._cap,
            Action.SET_NOTICE: self._notice,
            Action.TAKE_BACK_NOTICE: self._take_back_notice,
            Action.EVACUATE: self._evacuate,
            Action.END_EVACUATION: self._end_evacuation,
        }.get(action)
        if question is not None:
            question()
        return question is not None

    def _open(self) -> None:
        def question() -> Question:
            return Question(
                self.tr("Open the day now?"),
                self.tr("Counters may be opened, and customers can be served outside the opening hours too."),
                words.action(Action.OPEN_DAY),
            )

        self._ask(question, Action.OPEN_DAY, OpenDay())

    def _close(self) -> None:
        def question() -> Question:
            return Question(
                self.tr("Close the day now?"),
                self.tr(
                    "All visits end, those at the counters too, and every counter is signed out. "
                    "No more tickets are given out today. This cannot be undone."
                ),
                words.action(Action.CLOSE_DAY),
                cautious=True,
            )

        self._ask_why(question, Action.CLOSE_DAY, CloseDay, needed=self._context.desk.tickets_held)

    def _send_home(self) -> None:
        def question() -> Question:
            return Question(
                self.tr("Send home everybody who still waits?"),
                self.tr(
                    "Their visits end, outside and inside. Who is called or being served is served to the "
                    "end. This cannot be undone."
                ),
                words.action(Action.SEND_HOME),
                cautious=True,
            )

        self._ask_why(question, Action.SEND_HOME, SendHome, needed=True)

    def _cap(self) -> None:
        occupancy = self._context.desk.occupancy
        box = PeopleBox(occupancy.cap if occupancy else 0, lambda: self.tr("Customers inside at most"))

        def question() -> Question:
            return Question(
                self.tr("How many customers may be inside?"),
                self.tr("For the rest of the day. Nobody is sent out: admission waits until there is room."),
                words.action(Action.SET_CAP),
            )

        self._questions.ask(
            question,
            lambda: self._context.dispatch.do(SetCap(box.people)),
            lambda: self._context.desk.may(Action.SET_CAP),
            box,
        )
        box.take_focus()

    def _notice(self) -> None:
        view = self._context.desk.view
        notice = view.notice if isinstance(view, SupervisorView) else {}
        form = NoticeForm(self._context.languages, notice)

        def question() -> Question:
            return Question(
                self.tr("What are the displays to say?"),
                self.tr(
                    "Until the day ends or you take it back. Everybody reads it: write nothing personal."
                ),
                self.tr("Show it"),
            )

        dialog = self._questions.ask(
            question,
            lambda: self._context.dispatch.do(SetNotice(form.texts)),
            lambda: self._context.desk.may(Action.SET_NOTICE),
            form,
        )
        dialog.confirm.setEnabled(bool(form.texts))
        form.changed.connect(lambda: dialog.confirm.setEnabled(bool(form.texts)))
        form.setFocus()

    def _take_back_notice(self) -> None:
        self._context.dispatch.do(TakeBackNotice())

    def _evacuate(self) -> None:
        def question() -> Question:
            return Question(
                self.tr("Evacuate the building?"),
                self.tr(
                    "The kiosk and the displays ask everybody to leave. Nobody is let in or called, and no "
                    "tickets are given out."
                ),
                words.action(Action.EVACUATE),
                cautious=True,
            )

        def again() -> Question:
            return Question(
                self.tr("Really evacuate now?"),
                self.tr("All screens show it at once."),
                self.tr("Yes, evacuate"),
                cautious=True,
            )

        self._ask_twice(question, again, Action.EVACUATE, StartEvacuation())

    def _end_evacuation(self) -> None:
        def question() -> Question:
            return Question(
                self.tr("End the evacuation?"),
                self.tr("Has it been said that people may come back into the building?"),
                words.action(Action.END_EVACUATION),
                cautious=True,
            )

        def again() -> Question:
            return Question(
                self.tr("Really end the evacuation now?"),
                self.tr("People are let in and called again. Count those inside first."),
                self.tr("Yes, end it"),
                cautious=True,
            )

        self._ask_twice(question, again, Action.END_EVACUATION, EndEvacuation())

    def _ask_twice(
        self, first: Callable[[], Question], second: Callable[[], Question], action: Action, command: Command
    ) -> None:
        def still() -> bool:
            return self._context.desk.may(action)

        self._questions.ask(first, lambda: self._ask(second, action, command), still)

    def _ask_why(
        self,
        question: Callable[[], Question],
        action: Action,
        command: Callable[[str], Command],
        *,
        needed: bool,
    ) -> None:
        """``needed``: nothing is done without a reason."""
        form = ReasonForm()
        dialog = self._questions.ask(
            question,
            lambda: self._context.dispatch.do(command(form.reason)),
            lambda: self._context.desk.may(action),
            form,
        )
        dialog.confirm.setEnabled(not needed)
        form.changed.connect(lambda: dialog.confirm.setEnabled(bool(form.reason) or not needed))
        form.setFocus()

    def _ask(self, question: Callable[[], Question], action: Action, command: Command) -> None:
        self._questions.ask(
            question,
            lambda: self._context.dispatch.do(command),
            lambda: self._context.desk.may(action),
        )
