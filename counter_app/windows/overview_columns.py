"""The columns of the supervisor's overview."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from counter_app import words
from counter_app.windows.context import Context
from counter_app.windows.row_table import Column, RowTable
from queue_link.messages import CounterState, QueueState

translate = QCoreApplication.translate


def counter_table(context: Context, parent: QObject) -> RowTable[CounterState]:
    """Which counters are open, by whom, and which number is there."""

    def profile(counter: CounterState) -> str:
        return (
            translate("CounterColumn", "Closed")
            if counter.profile is None
            else context.profile(counter.profile)
        )

    columns = [
        Column[CounterState](lambda: translate("CounterColumn", "Counter"), lambda counter: counter.id),
        Column[CounterState](lambda: translate("CounterColumn", "Work profile"), profile),
        Column[CounterState](
            lambda: translate("CounterColumn", "Adviser"), lambda counter: counter.adviser, stretch=True
        ),
        Column[CounterState](
            lambda: translate("CounterColumn", "Number"),
            lambda counter: words.pause(counter.pausing) if counter.pausing else counter.number or "–",
        ),
    ]
    return RowTable(columns, lambda counter: counter.id, parent)


def queue_table(context: Context, parent: QObject) -> RowTable[QueueState]:
    """How long the lines are."""

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
    ]
    return RowTable(columns, lambda queue: queue.id, parent)
