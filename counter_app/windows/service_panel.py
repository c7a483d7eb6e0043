"""The services: whether tickets are given out for them, and what a supervisor can do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from counter_app import board_words, words
from counter_app.counter import Action, Hindrance
from counter_app.windows.action_button import ActionButton
from counter_app.windows.closing_form import ClosingForm
from counter_app.windows.context import Context
from counter_app.windows.look import GAP, say
from counter_app.windows.questions import Question, Questions
from counter_app.windows.row_table import Column, RowTable, RowView
from queue_link.catalogue import Texts
from queue_link.commands import CloseService, Command, OpenService, ResumeTickets, StopTickets
from queue_link.messages import ServiceState, SupervisorView

translate = QCoreApplication.translate


class ServicePanel(QWidget):
    """A table of the services, with buttons for the chosen one and for the tickets of all."""

    def __init__(self, context: Context, questions: Questions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._questions = questions
        self._services = RowView(self._model(), "services", lambda: self.tr("There are no services."))
        self._services.selectionModel().selectionChanged.connect(lambda: self._refresh_buttons())
        actions = (Action.CLOSE_SERVICE, Action.OPEN_SERVICE, Action.STOP_TICKETS, Action.RESUME_TICKETS)
        self._buttons = {action: self._button(action) for action in actions}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, GAP, 0, 0)
        rows.addWidget(self._services, 1)
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, button in enumerate(self._buttons.values()):
            # Two share a place where only one of them makes sense.
            grid.addWidget(button, 0, place // 2)
        rows.addLayout(grid)

    def refresh(self, view: SupervisorView) -> None:
        """Show them as they are now."""
        say(self._services, self.tr("Services"))
        self._services.table.show(view.services)
        self._refresh_buttons()

    def _refresh_buttons(self) -> None:
        service = self._services.chosen()
        closed = service is not None and service.closed is not None
        day = self._context.desk.day
        stopped = day is not None and day.stopped is not None
        for action, button in self._buttons.items():
            asks = action in (Action.CLOSE_SERVICE, Action.STOP_TICKETS)
            of_one = action in (Action.CLOSE_SERVICE, Action.OPEN_SERVICE)
            why_not = Hindrance.NO_SERVICE if of_one and service is None else None
            button.refresh(f"{words.action(action)}…" if asks else "", why_not)
        self._buttons[Action.CLOSE_SERVICE].setVisible(not closed)
        self._buttons[Action.OPEN_SERVICE].setVisible(closed)
        self._buttons[Action.STOP_TICKETS].setVisible(not stopped)
        self._buttons[Action.RESUME_TICKETS].setVisible(stopped)

    def _press(self, action: Action) -> None:
        service = self._services.chosen()
        match action:
            case Action.CLOSE_SERVICE if service:
                self._ask_close(service)
            case Action.OPEN_SERVICE if service:
                self._context.dispatch.do(OpenService(service.id))
            case Action.STOP_TICKETS:
                self._ask_stop()
            case Action.RESUME_TICKETS:
                self._context.dispatch.do(ResumeTickets())

    def _ask_close(self, service: ServiceState) -> None:
        def question() -> Question:
            return Question(
                self.tr("Close {service}?").format(service=self._context.service(service.id)),
                self.tr(
                    "No more tickets for it until the day ends or you open it again. Waiting for it now: "
                    "{count}. They are served, and booked customers may check in. Customers read the "
                    "reason that you give here."
                ).format(count=self._waiting(service)),
                words.action(Action.CLOSE_SERVICE),
                cautious=True,
            )

        self._ask(question, Action.CLOSE_SERVICE, lambda texts: CloseService(service.id, texts))

    def _ask_stop(self) -> None:
        def question() -> Question:
            return Question(
                self.tr("Stop the tickets of all services?"),
                self.tr(
                    "No more tickets in the whole branch until the day ends or you resume them. Waiting "
                    "now: {count}. They are served, and booked customers may check in. Customers read "
                    "the reason that you give here."
                ).format(count=self._waiting()),
                words.action(Action.STOP_TICKETS),
                cautious=True,
            )

        self._ask(question, Action.STOP_TICKETS, StopTickets)

    def _ask(
        self, question: Callable[[], Question], action: Action, command: Callable[[Texts], Command]
    ) -> None:
        form = ClosingForm(self._context.languages)
        self._questions.ask(
            question,
            lambda: self._context.dispatch.do(command(form.texts)),
            lambda: self._context.desk.may(action),
            form,
        )
        form.setFocus()

    def _waiting(self, only: ServiceState | None = None) -> int:
        """Tickets not called yet, as of now; of one service, or of all."""
        view = self._context.desk.view
        services = view.services if isinstance(view, SupervisorView) else ()
        return sum(service.waiting for service in services if only is None or service.id == only.id)

    def _button(self, action: Action) -> ActionButton:
        button = ActionButton(action, self._context.dispatch, self)
        button.clicked.connect(lambda: self._press(action))
        return button

    def _model(self) -> RowTable[ServiceState]:
        def state(service: ServiceState) -> str:
            day = self._context.desk.day
            said = self._context.text(service.closed or {})
            return board_words.service_state(service, day, said) if day else "–"

        columns = [
            Column[ServiceState](
                lambda: translate("ServiceColumn", "Service"),
                lambda service: self._context.service(service.id),
            ),
            Column[ServiceState](
                lambda: translate("ServiceColumn", "Waiting"),
                lambda service: str(service.waiting),
                numeric=True,
            ),
            Column[ServiceState](lambda: translate("ServiceColumn", "State"), state, stretch=True),
        ]
        return RowTable(columns, lambda service: service.id, self)
