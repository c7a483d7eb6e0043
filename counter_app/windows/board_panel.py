"""Queues and counters at a glance, and what a supervisor does about a counter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counter_app import words
from counter_app.counter import Action, Hindrance
from counter_app.windows.action_button import ActionButton
from counter_app.windows.context import Context
from counter_app.windows.look import GAP, label, say
from counter_app.windows.overview_columns import counter_table, queue_table
from counter_app.windows.plan_form import PlanForm
from counter_app.windows.profile_form import ProfileForm
from counter_app.windows.questions import Question, Questions
from counter_app.windows.row_table import RowView
from queue_link.commands import ReleaseCounter
from queue_link.messages import CounterState, SupervisorView

LEAST_TABLE_PX = 650
"""So that the names of the services have room beside the figures; narrower windows scroll."""


class BoardPanel(QWidget):
    def __init__(self, context: Context, questions: Questions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._questions = questions
        self._queues_title = label(pixels=16, strong=True)
        self._queues = RowView(queue_table(context, self), "queues", lambda: "")
        self._queues.setMinimumWidth(LEAST_TABLE_PX)
        self._counters_title = label(pixels=16, strong=True)
        self._counters = RowView(counter_table(context, self), "counters", lambda: "")
        self._counters.selectionModel().selectionChanged.connect(lambda: self._refresh_buttons())
        self._change_profile = self._button(Action.CHANGE_PROFILE, self._ask_profile)
        self._plan = ActionButton(Action.PLAN, context.dispatch, self)
        self._plan.clicked.connect(self._ask_plan)
        self._release = self._button(Action.RELEASE, self._ask_release)
        self._queues_title.setBuddy(self._queues)
        self._counters_title.setBuddy(self._counters)
        self._lay_out()

    def refresh(self, view: SupervisorView) -> None:
        """Show them as they are now."""
        self._counters_title.setText(self.tr("Counters"))
        self._queues_title.setText(self.tr("Queues"))
        self._counters.table.show(view.counters)
        self._queues.table.show(view.queues)
        say(self._counters, self._counters_title.text())
        say(self._queues, self._queues_title.text())
        self._refresh_buttons()

    def _refresh_buttons(self) -> None:
        chosen = self._counters.chosen()
        held = chosen is not None and chosen.profile is not None
        why_not = None if held else Hindrance.NO_OPEN_COUNTER
        self._release.refresh(self.tr("Release counter…"), why_not)
        self._plan.refresh(f"{words.action(Action.PLAN)}…")
        self._change_profile.refresh(f"{words.action(Action.CHANGE_PROFILE)}…", why_not)

    def _ask_profile(self, counter: CounterState) -> None:
        form = ProfileForm(self._context, counter)

        def question() -> Question:
            return Question(
                self.tr("By which profile is counter {counter} to call?").format(counter=counter.id),
                self._about_profile(counter),
                words.action(Action.CHANGE_PROFILE),
            )

        dialog = self._questions.ask(
            question,
            lambda: self._context.dispatch.do(form.command),
            lambda: self._context.desk.may(Action.CHANGE_PROFILE) and self._still_worked(counter),
            form,
        )
        dialog.confirm.setEnabled(form.changes_something)
        form.changed.connect(lambda: dialog.confirm.setEnabled(form.changes_something))
        form.setFocus()

    def _ask_plan(self) -> None:
        view = self._context.desk.view
        form = PlanForm(self._context, view.plan if isinstance(view, SupervisorView) else ())

        def question() -> Question:
            return Question(
                self.tr("Which counters work for the rest of the day?"),
                self.tr("Forecasts and promises reckon with this plan. It replaces the one before."),
                words.action(Action.PLAN),
            )

        def plan() -> None:
            if form.command is not None:
                self._context.dispatch.do(form.command)

        dialog = self._questions.ask(question, plan, lambda: self._context.desk.may(Action.PLAN), form)
        dialog.confirm.setEnabled(form.command is not None)
        form.changed.connect(lambda: dialog.confirm.setEnabled(form.command is not None))
        form.setFocus()

    def _about_profile(self, counter: CounterState) -> str:
        """Whom it concerns, at the counter and in front of it."""
        sentences = [self.tr("It calls by it from the next call on.")]
        if counter.adviser:
            sentences.insert(0, self.tr("Adviser: {adviser}.").format(adviser=counter.adviser))
        if counter.number:
            sentences.append(self.tr("{number} stays at the counter.").format(number=counter.number))
        return " ".join(sentences)

    def _ask_release(self, counter: CounterState) -> None:
        def question() -> Question:
            return Question(
                self.tr("Release counter {counter}?").format(counter=counter.id),
                self._about_release(counter),
                words.action(Action.RELEASE),
                cautious=True,
            )

        self._questions.ask(
            question,
            lambda: self._context.dispatch.do(ReleaseCounter(counter.id)),
            lambda: self._context.desk.may(Action.RELEASE) and self._still_held(counter),
        )

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

    def _still_worked(self, counter: CounterState) -> bool:
        """By the same adviser with the same profile; whom they serve may change meanwhile."""
        view = self._context.desk.view
        if not isinstance(view, SupervisorView):
            return False
        now = next((one for one in view.counters if one.id == counter.id), None)
        return now is not None and (now.adviser, now.profile) == (counter.adviser, counter.profile)

    def _button(self, action: Action, ask: Callable[[CounterState], None]) -> ActionButton:
        def press() -> None:
            chosen = self._counters.chosen()
            if chosen is not None:
                ask(chosen)

        button = ActionButton(action, self._context.dispatch, self)
        button.clicked.connect(press)
        return button

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, GAP, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(self._queues_title)
        rows.addWidget(self._queues, 3)
        rows.addSpacing(6)
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(self._counters_title, 1, Qt.AlignmentFlag.AlignBottom)
        title.addWidget(self._plan)
        title.addWidget(self._change_profile)
        title.addWidget(self._release)
        rows.addLayout(title)
        rows.addWidget(self._counters, 4)
