"""The columns of the supervisor's overview."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from counter_app import board_words, words
from counter_app.windows.colours import in_use
from counter_app.windows.context import Context
from counter_app.windows.row_table import Column, RowTable
from queue_link.messages import CounterState, QueueState

translate = QCoreApplication.translate


def counter_table(context: Context, parent: QObject) -> RowTable[CounterState]:
    """Which counters are open, by whom, what they do and since when."""

    def profile(counter: CounterState) -> str:
        return context.profile(counter.profile) if counter.profile else "–"

    def running(counter: CounterState) -> str:
        return words.timer(counter.since, context.now) if counter.since else "–"

    columns = [
        Column[CounterState](lambda: translate("CounterColumn", "Counter"), lambda counter: counter.id),
        Column[CounterState](
            lambda: translate("CounterColumn", "State"), board_words.counter_state, tint=_tint
        ),
        Column[CounterState](lambda: translate("CounterColumn", "Timer"), running, numeric=True),
        Column[CounterState](
            lambda: translate("CounterColumn", "Adviser"), lambda counter: counter.adviser, stretch=True
        ),
        Column[CounterState](lambda: translate("CounterColumn", "Work profile"), profile),
    ]
    return RowTable(columns, lambda counter: counter.id, parent)


def queue_table(context: Context, parent: QObject) -> RowTable[QueueState]:
    """How long the lines are, and what is still possible today."""

    def longest(queue: QueueState) -> str:
        return words.wait(queue.longest_since, context.now) if queue.longest_since else "–"

    columns = [
        Column[QueueState](
            lambda: translate("QueueColumn", "Services"), lambda queue: context.queue(queue.id), stretch=True
        ),
        Column[QueueState](
            lambda: translate("QueueColumn", "Waiting"), lambda queue: str(queue.waiting), numeric=True
        ),
        Column[QueueState](
            lambda: translate("QueueColumn", "Outside"), lambda queue: str(queue.outside), numeric=True
        ),
        Column[QueueState](lambda: translate("QueueColumn", "Longest wait"), longest, numeric=True),
        Column[QueueState](
            lambda: translate("QueueColumn", "Forecast"),
            lambda queue: board_words.band(queue.wait),
            numeric=True,
        ),
        Column[QueueState](
            lambda: translate("QueueColumn", "Served today"), board_words.promised, numeric=True
        ),
        Column[QueueState](
            lambda: translate("QueueColumn", "Still promised"), board_words.promisable, numeric=True
        ),
    ]
    return RowTable(columns, lambda queue: queue.id, parent)


def _tint(counter: CounterState) -> str:
    colours = in_use()
    if counter.profile is None:
        return colours.ink_soft
    if counter.number is not None:
        return colours.accent if counter.serving else colours.waits
    return colours.waits if counter.pausing else colours.good
