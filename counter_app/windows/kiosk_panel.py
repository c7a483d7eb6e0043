"""The kiosks and displays: how they are, and what a supervisor can do about kiosks from afar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from counter_app import words
from counter_app.counter import Action, Hindrance
from counter_app.kiosk_words import display_presence, newest_call, presence, printer
from counter_app.windows.action_button import ActionButton
from counter_app.windows.closing_form import ClosingForm
from counter_app.windows.context import Context
from counter_app.windows.look import GAP, say
from counter_app.windows.questions import Question, Questions
from counter_app.windows.row_table import Column, RowTable, RowView
from queue_link.asking import Asking
from queue_link.device_commands import CloseKiosk, OpenKiosk, PrintTestPage, RestartKiosk
from queue_link.messages import DisplayState, KioskState, SupervisorView

translate = QCoreApplication.translate


class KioskPanel(QWidget):
    """A table of the kiosks, with buttons for the chosen one; below it the displays."""

    def __init__(self, context: Context, questions: Questions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._questions = questions
        self._newest_call = 0
        self._kiosks = RowView(self._model(), "kiosks", lambda: self.tr("No kiosk has connected yet."))
        self._kiosks.selectionModel().selectionChanged.connect(lambda: self._refresh_buttons())
        self._displays = RowView(
            self._display_model(), "displays", lambda: self.tr("No display has connected yet.")
        )
        actions = (Action.PRINT_TEST_PAGE, Action.RESTART_KIOSK, Action.CLOSE_KIOSK, Action.OPEN_KIOSK)
        self._buttons = {action: self._button(action) for action in actions}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, GAP, 0, 0)
        rows.addWidget(self._kiosks, 1)
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, button in enumerate(self._buttons.values()):
            # Closing and opening share a place: only one of them makes sense.
            grid.addWidget(button, 0, min(place, 2))
        rows.addLayout(grid)
        rows.addSpacing(6)
        rows.addWidget(self._displays, 1)

    def refresh(self, view: SupervisorView) -> None:
        """Show them as they are now."""
        say(self._kiosks, self.tr("Kiosks"))
        self._kiosks.table.show(view.kiosks)
        self._newest_call = view.newest_call
        say(self._displays, self.tr("Displays"))
        self._displays.table.show(view.displays)
        self._refresh_buttons()

    def _refresh_buttons(self) -> None:
        kiosk = self._kiosks.chosen()
        for action, button in self._buttons.items():
            asks = action in (Action.CLOSE_KIOSK, Action.RESTART_KIOSK)
            button.refresh(f"{words.action(action)}…" if asks else "", self._why_not(action, kiosk))
        closed = kiosk is not None and kiosk.closed
        self._buttons[Action.CLOSE_KIOSK].setVisible(not closed)
        self._buttons[Action.OPEN_KIOSK].setVisible(closed)

    def _why_not(self, action: Action, kiosk: KioskState | None) -> Hindrance | None:
        from_afar = action in (Action.RESTART_KIOSK, Action.PRINT_TEST_PAGE)
        fits = kiosk is not None and (kiosk.here or not from_afar)
        return None if fits else Hindrance.NO_KIOSK

    def _press(self, action: Action) -> None:
        kiosk = self._kiosks.chosen()
        if kiosk is None:
            return
        match action:
            case Action.PRINT_TEST_PAGE:
                self._context.dispatch.do(PrintTestPage(kiosk.id))
            case Action.OPEN_KIOSK:
                self._context.dispatch.do(OpenKiosk(kiosk.id))
            case Action.RESTART_KIOSK:
                self._ask_restart(kiosk)
            case Action.CLOSE_KIOSK:
                self._ask_close(kiosk)

    def _ask_restart(self, kiosk: KioskState) -> None:
        def question() -> Question:
            return Question(
                self.tr("Restart {name}?").format(name=kiosk.name),
                self.tr("Its program starts anew as soon as no customer is at it."),
                words.action(Action.RESTART_KIOSK),
            )

        self._ask(question, Action.RESTART_KIOSK, lambda: RestartKiosk(kiosk.id))

    def _ask_close(self, kiosk: KioskState) -> None:
        form = ClosingForm(self._context.languages)

        def question() -> Question:
            return Question(
                self.tr("Close {name}?").format(name=kiosk.name),
                self.tr(
                    "It gives out no numbers until it is opened again, and says what you write here. "
                    "Where you write nothing it says that it is out of use."
                ),
                words.action(Action.CLOSE_KIOSK),
            )

        self._ask(question, Action.CLOSE_KIOSK, lambda: CloseKiosk(kiosk.id, form.texts), form)
        form.setFocus()

    def _ask(
        self,
        question: Callable[[], Question],
        action: Action,
        command: Callable[[], Asking],
        form: ClosingForm | None = None,
    ) -> None:
        self._questions.ask(
            question,
            lambda: self._context.dispatch.do(command()),
            lambda: self._context.desk.may(action),
            form,
        )

    def _button(self, action: Action) -> ActionButton:
        button = ActionButton(action, self._context.dispatch, self)
        button.clicked.connect(lambda: self._press(action))
        return button

    def _model(self) -> RowTable[KioskState]:
        def since(kiosk: KioskState) -> str:
            return words.clock(kiosk.since, self._context.zone) if kiosk.since else "–"

        def name(kiosk: KioskState) -> str:
            return f"{kiosk.name} ({kiosk.version})" if kiosk.version else kiosk.name

        columns = [
            Column[KioskState](lambda: translate("KioskColumn", "Kiosk"), name),
            Column[KioskState](
                lambda: translate("KioskColumn", "State"),
                lambda kiosk: presence(kiosk, self._context.zone),
            ),
            Column[KioskState](
                lambda: translate("KioskColumn", "Printer"),
                lambda kiosk: printer(kiosk.printer),
                stretch=True,
            ),
            Column[KioskState](lambda: translate("KioskColumn", "Since"), since, numeric=True),
            Column[KioskState](
                lambda: translate("KioskColumn", "Last slip"),
                lambda kiosk: words.clock(kiosk.printed_at, self._context.zone) if kiosk.printed_at else "–",
                numeric=True,
            ),
            Column[KioskState](
                lambda: translate("KioskColumn", "Heard"), lambda kiosk: self._heard(kiosk), numeric=True
            ),
        ]
        return RowTable(columns, lambda kiosk: kiosk.id, self)

    def _display_model(self) -> RowTable[DisplayState]:
        def name(display: DisplayState) -> str:
            return f"{display.name} ({display.version})" if display.version else display.name

        columns = [
            Column[DisplayState](lambda: translate("DisplayColumn", "Display"), name),
            Column[DisplayState](
                lambda: translate("DisplayColumn", "State"),
                lambda display: display_presence(display, self._context.zone),
            ),
            Column[DisplayState](
                lambda: translate("DisplayColumn", "Newest call"),
                lambda display: newest_call(display, self._newest_call),
                stretch=True,
            ),
            Column[DisplayState](
                lambda: translate("DisplayColumn", "Heard"),
                lambda display: self._heard(display),
                numeric=True,
            ),
        ]
        return RowTable(columns, lambda display: display.id, self)

    def _heard(self, device: KioskState | DisplayState) -> str:
        """How long ago it told how it is."""
        if device.told_at is None:
            return "–"
        return words.seconds(max(0, int((self._context.now - device.told_at).total_seconds())))
