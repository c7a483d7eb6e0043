"""The columns of a list of visits."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from counter_app import words
from counter_app.need_words import need_lines
from counter_app.windows.context import Context
from counter_app.windows.row_table import Column, RowTable
from queue_link.messages import VisitCard

translate = QCoreApplication.translate


def visit_table(
    context: Context, parent: QObject, state: Callable[[VisitCard], str] | None = None
) -> RowTable[VisitCard]:
    """Rows of two lines; ``state`` is for lists that mix states.

    Below the service are the language and the class, below the wait the booked time, and below the number
    whether it is for whoever looks. What somebody needs, and a colleague's note, follow where there are any.
    """
    columns = [
        _lines(
            lambda: translate("VisitColumn", "Number"),
            lambda visit: (visit.number, translate("VisitColumn", "for you") if visit.for_me else ""),
        ),
        _lines(
            lambda: translate("VisitColumn", "Service"),
            lambda visit: (
                context.service(visit.service),
                _about(context, visit),
                need_lines(visit.needs),
                translate("VisitColumn", "Note: {note}").format(note=visit.note) if visit.note else "",
            ),
            stretch=True,
        ),
        Column[VisitCard](
            lambda: translate("VisitColumn", "People"), lambda visit: str(visit.party), numeric=True
        ),
        _lines(
            lambda: translate("VisitColumn", "Wait"),
            lambda visit: (
                words.wait(visit.booked_at or visit.taken_at, context.now),
                words.booked(visit, context.zone),
            ),
            numeric=True,
        ),
    ]
    if state is not None:
        columns.insert(1, Column[VisitCard](lambda: translate("VisitColumn", "State"), state))
    return RowTable(columns, lambda visit: visit.id, parent)


def _lines(
    title: Callable[[], str],
    lines: Callable[[VisitCard], tuple[str, ...]],
    *,
    stretch: bool = False,
    numeric: bool = False,
) -> Column[VisitCard]:
    return Column[VisitCard](
        title, lambda visit: "\n".join(filter(None, lines(visit))), numeric=numeric, stretch=stretch
    )


def _about(context: Context, visit: VisitCard) -> str:
    """Language and class."""
    name = context.priority(visit.priority) if visit.priority else ""
    return " · ".join(filter(None, (words.language_name(visit.language), name)))
