"""What an adviser is asked before something is done: whether it is meant, or what is missing to do it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from counter_app import words
from counter_app.counter import Action
from counter_app.windows.context import Context
from counter_app.windows.finish_form import FinishForm
from counter_app.windows.form_body import FormBody
from counter_app.windows.hand_over_form import HandOverForm
from counter_app.windows.next_service_form import NextServiceForm
from counter_app.windows.park_form import ParkForm
from counter_app.windows.pause_form import PauseForm
from counter_app.windows.questions import Question, Questions
from counter_app.windows.transfer_choice import TransferChoice
from counter_app.windows.walk_up_form import WalkUpForm
from queue_link.commands import CallVisit, Command, Finish, NoShow
from queue_link.messages import CounterView, VisitCard
from queue_link.vocabulary import Outcome, PauseKind

Asked = Callable[[], Question]
Still = Callable[[], bool]
Form = FormBody | FinishForm

NEEDS_A_VISIT = frozenset(
    {
        Action.NO_SHOW,
        Action.FINISH_DETAILS,
        Action.FINISH_REMOVED,
        Action.NEXT_SERVICE,
        Action.TRANSFER,
        Action.PARK,
    }
)
WITH_FORM = frozenset(
    {
        Action.FINISH_DETAILS,
        Action.NEXT_SERVICE,
        Action.TRANSFER,
        Action.PARK,
        Action.WALK_UP,
        Action.BREAK,
        Action.BACK_OFFICE,
        Action.HAND_OVER,
    }
)
"""What asks for more before it is done; the buttons say so by three dots."""


class AdviserQuestions(QObject):
    """Opens the question that belongs to an action. It goes away when another customer is in hand by then."""

    def __init__(self, context: Context, questions: Questions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._questions = questions

    def ask(self, action: Action) -> None:
        """Nothing happens for an action that needs a visit in hand while there is none."""
        visit = self._context.desk.visit
        if visit is not None and action in NEEDS_A_VISIT:
            self._ask_about(action, visit)
            return
        match action:
            case Action.WALK_UP:
                self._ask_walk_up()
            case Action.BREAK:
                self._ask_pause(action, PauseKind.BREAK)
            case Action.BACK_OFFICE:
                self._ask_pause(action, PauseKind.BACK_OFFICE)
            case Action.HAND_OVER:
                self._ask_hand_over()

    def ask_call(self, chosen: VisitCard) -> None:
        """Before somebody is called out of turn."""

        def question() -> Question:
            return Question(
                self.tr("Call {number} now?").format(number=chosen.number),
                self._with_finish(self.tr("The number is called out of turn.")),
                self.tr("Call {number}").format(number=chosen.number),
            )

        command = CallVisit(chosen.id)
        self._questions.ask(
            question,
            lambda: self._context.dispatch.do(command),
            lambda: self._context.desk.may(Action.CALL_CHOSEN) and self._still_waits(chosen),
        )

    def _ask_about(self, action: Action, visit: VisitCard) -> None:
        match action:
            case Action.NO_SHOW:
                self._ask_no_show(visit)
            case Action.FINISH_REMOVED:
                self._ask_remove(visit)
            case Action.FINISH_DETAILS:
                self._ask_details(visit)
            case Action.NEXT_SERVICE:
                self._ask_next_service(visit)
            case Action.TRANSFER:
                self._ask_transfer(visit)
            case Action.PARK:
                self._ask_park(visit)

    def _ask_no_show(self, visit: VisitCard) -> None:
        def question() -> Question:
            return Question(
                self.tr("{number} did not come?").format(number=visit.number),
                self.tr(
                    "The number is put aside as missed. If the customer still comes in time, "
                    "they can be called or wait again."
                ),
                words.action(Action.NO_SHOW),
            )

        self._ask_whether(question, NoShow(), self._same(Action.NO_SHOW, visit))

    def _ask_remove(self, visit: VisitCard) -> None:
        def question() -> Question:
            return Question(
                self.tr("Remove the visit {number}?").format(number=visit.number),
                self.tr("The visit ends without service. This cannot be undone."),
                words.action(Action.FINISH_REMOVED),
                cautious=True,
            )

        self._ask_whether(question, Finish(Outcome.REMOVED), self._same(Action.FINISH_REMOVED, visit))

    def _ask_details(self, visit: VisitCard) -> None:
        form = FinishForm(self._context, visit.service)

        def question() -> Question:
            return Question(
                self.tr("Finish {number}").format(number=visit.number),
                self.tr("Say how it ended, and each service that was worked on."),
                words.action(Action.FINISH),
            )

        self._ask_with(question, form, lambda: form.command, self._same(Action.FINISH_DETAILS, visit))

    def _ask_next_service(self, visit: VisitCard) -> None:
        form = NextServiceForm(self._context, visit.service)

        def question() -> Question:
            return Question(
                self.tr("Another matter of {number}").format(number=visit.number),
                self.tr("The customer stays here and keeps the number; both matters are counted."),
                self.tr("Go on"),
            )

        self._ask_with(question, form, lambda: form.command, self._same(Action.NEXT_SERVICE, visit))

    def _ask_transfer(self, visit: VisitCard) -> None:
        choice = TransferChoice(self._context, visit.service)

        def question() -> Question:
            return Question(
                self.tr("Transfer {number}").format(number=visit.number),
                self.tr("The customer waits again; the number is kept."),
                words.action(Action.TRANSFER),
            )

        self._ask_with(question, choice, lambda: choice.command, self._same(Action.TRANSFER, visit))

    def _ask_park(self, visit: VisitCard) -> None:
        form = ParkForm(self._context)

        def question() -> Question:
            return Question(
                self.tr("Park {number}").format(number=visit.number),
                self.tr("The visit is set aside and comes back by itself, to this counter first."),
                words.action(Action.PARK),
            )

        self._ask_with(question, form, lambda: form.command, self._same(Action.PARK, visit))

    def _ask_walk_up(self) -> None:
        form = WalkUpForm(self._context)

        def question() -> Question:
            text = self.tr("The customer is served at once; a number is given for the record.")
            return Question(
                self.tr("Serve a customer without a ticket"), self._with_finish(text), self.tr("Serve")
            )

        self._ask_with(question, form, lambda: form.command, self._may(Action.WALK_UP))

    def _ask_pause(self, action: Action, kind: PauseKind) -> None:
        form = PauseForm(kind)

        def question() -> Question:
            return Question(words.action(action), words.purpose(action), words.action(action))

        self._ask_with(question, form, lambda: form.command, self._may(action))

    def _ask_hand_over(self) -> None:
        form = HandOverForm(self._context)

        def question() -> Question:
            return Question(
                self.tr("Hand the counter over"),
                words.purpose(Action.HAND_OVER),
                words.action(Action.HAND_OVER),
            )

        self._ask_with(question, form, lambda: form.command, self._may(Action.HAND_OVER))

    def _ask_whether(self, question: Asked, command: Command, still: Still) -> None:
        self._questions.ask(question, lambda: self._context.dispatch.do(command), still)

    def _ask_with(
        self, question: Asked, form: Form, command: Callable[[], Command | None], still: Still
    ) -> None:
        """Ask with something to choose; confirming is possible once that makes a command."""

        def done() -> None:
            if (made := command()) is not None:
                self._context.dispatch.do(made)

        dialog = self._questions.ask(question, done, still, form)
        dialog.confirm.setEnabled(command() is not None)
        form.changed.connect(lambda: dialog.confirm.setEnabled(command() is not None))
        form.setFocus()

    def _with_finish(self, text: str) -> str:
        """With a word about the visit that ends by it."""
        if not self._context.desk.call_finishes:
            return text
        return f"{text} {self.tr('The visit in hand is finished as served.')}"

    def _may(self, action: Action) -> Still:
        return lambda: self._context.desk.may(action)

    def _same(self, action: Action, visit: VisitCard) -> Still:
        """Whether the action may still be asked for, and concerns the same customer."""

        def still() -> bool:
            desk = self._context.desk
            return desk.may(action) and desk.visit is not None and desk.visit.id == visit.id

        return still

    def _still_waits(self, visit: VisitCard) -> bool:
        view = self._context.desk.view
        if not isinstance(view, CounterView):
            return False
        return any(card.id == visit.id for card in (*view.waiting, *view.parked, *view.missed))
