"""The columns of a list of visits."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from counter_app import words
from counter_app.windows.context import Context
from counter_app.windows.row_table import Column, RowTable
from queue_link.messages import VisitCard

translate = QCoreApplication.translate


def visit_table(
    context: Context, parent: QObject, state: Callable[[VisitCard], str] | None = None
) -> RowTable[VisitCard]:
    """Number, service, language, people and the running wait; ``state`` for lists that mix states."""
    columns = _columns(context)
    if state is not None:
        columns.insert(1, Column(lambda: translate("VisitColumn", "State"), state))
    return RowTable(columns, lambda visit: visit.id, parent)


def narrow_visit_table(context: Context, parent: QObject) -> RowTable[VisitCard]:
    """The same with the language below the service, for rows of two lines."""
    number, service, language, *rest = _columns(context)
    both = Column[VisitCard](
        service.title,
        lambda visit: f"{service.text(visit)}\n{language.text(visit)}",
        stretch=True,
    )
    return RowTable((number, both, *rest), lambda visit: visit.id, parent)


def _columns(context: Context) -> list[Column[VisitCard]]:
    return [
        Column(lambda: translate("VisitColumn", "Number"), lambda visit: visit.number),
        Column(
            lambda: translate("VisitColumn", "Service"),
            lambda visit: context.service(visit.service),
            stretch=True,
        ),
        Column(
            lambda: translate("VisitColumn", "Language"), lambda visit: words.language_name(visit.language)
        ),
        Column(lambda: translate("VisitColumn", "People"), lambda visit: str(visit.party), numeric=True),
        Column(
            lambda: translate("VisitColumn", "Wait"),
            lambda visit: words.wait(visit.taken_at, context.now),
            numeric=True,
        ),
    ]
