"""The queries in the words of another database."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection, event
from sqlalchemy.dialects.postgresql.base import PGDialect
from sqlalchemy.sql import ClauseElement

from queue_link.figures import Dimension, Figure, Unit
from queue_server.reports.counting import Cut
from queue_server.reports.period import of_month
from queue_server.reports.report import report
from queue_server.reports.trace import trace
from tests.queue_server.reports.conftest import ZONE, Recorded

POSTGRESQL = PGDialect()  # type: ignore[no-untyped-call]  # SQLAlchemy says no types of its dialects
OCTOBER = of_month("2026-10", ZONE)
"""With a change of the clock inside, so that no part is simple."""


@pytest.mark.parametrize("unit", [None, *Unit])
def test_every_query_can_be_said_to_postgresql(days: Recorded, unit: Unit | None) -> None:
    """And nothing in them is grouped by an expression with parameters, which it would refuse."""
    said: list[str] = []

    def listen(_: Connection, statement: object, *__: object) -> None:
        if isinstance(statement, ClauseElement):
            said.append(str(statement.compile(dialect=POSTGRESQL)))

    event.listen(days.connection, "before_execute", listen)
    for dimension in (None, *Dimension):
        report(days.connection, days.config, OCTOBER, unit, dimension)
    trace(days.connection, Cut(days.config, OCTOBER), Figure.SERVED)
    event.remove(days.connection, "before_execute", listen)
    assert len(said) > 30
    grouped = [words.partition("GROUP BY")[2] for words in said if "GROUP BY" in words]
    assert grouped
    assert not any("%(" in words for words in grouped)
