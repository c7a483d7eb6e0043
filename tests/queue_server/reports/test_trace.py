"""The visits behind a figure."""

from __future__ import annotations

import pytest

from queue_link.figure_definitions import DEFINITIONS, Source, is_known_by
from queue_link.figures import Dimension, Figure
from queue_server.reports.counting import Cut
from queue_server.reports.period import of_days
from queue_server.reports.report import report
from queue_server.reports.trace import NotTraceable, trace
from tests.queue_server.recorded_month import OCTOBER
from tests.queue_server.reports.conftest import ZONE, Recorded

PERIOD = of_days(OCTOBER[0], OCTOBER[2], ZONE)
COUNTED = [figure for figure in Figure if DEFINITIONS[figure].source not in (Source.STEPS, Source.REFUSALS)]


@pytest.mark.parametrize("figure", COUNTED)
def test_as_many_visits_are_listed_as_the_figure_counts(days: Recorded, figure: Figure) -> None:
    """Of a mean or a share, as many as its base."""
    total = report(days.connection, days.config, PERIOD).total.values
    found = trace(days.connection, Cut(days.config, PERIOD), figure)
    base = DEFINITIONS[figure].base or figure
    if figure is Figure.PEOPLE:
        assert found.total == total[Figure.ARRIVED]
    elif figure is Figure.RECALLS:
        assert 0 < found.total <= (total[figure] or 0)
    else:
        assert found.total == total[base]
    assert len(found.rows) == found.total


@pytest.mark.parametrize("dimension", list(Dimension))
def test_what_is_listed_of_each_key_adds_up(days: Recorded, dimension: Dimension) -> None:
    made = report(days.connection, days.config, PERIOD, None, dimension)
    cut = Cut(days.config, PERIOD, dimension=dimension)
    for figure in (Figure.SERVED, Figure.CALLED, Figure.TRANSFERRED, Figure.ARRIVED):
        if is_known_by(figure, dimension):
            listed = {row.key: trace(days.connection, cut, figure, row.key).total for row in made.rows}
            assert listed == {row.key: row.values[figure] for row in made.rows}


def test_a_long_list_comes_in_pages(days: Recorded) -> None:
    cut = Cut(days.config, PERIOD)
    whole = trace(days.connection, cut, Figure.ARRIVED)
    assert whole.total > 20
    pages = [
        trace(days.connection, cut, Figure.ARRIVED, offset=offset, limit=7).rows
        for offset in range(0, whole.total, 7)
    ]
    assert [row for page in pages for row in page] == list(whole.rows)
    assert [row.taken_at for row in whole.rows] == sorted(row.taken_at for row in whole.rows)


def test_a_visit_tells_its_times_and_nothing_personal(days: Recorded) -> None:
    (first, *_) = trace(days.connection, Cut(days.config, PERIOD), Figure.TRANSACTIONS).rows
    assert first.started_at is not None
    assert first.ended_at is not None
    assert first.taken_at <= first.started_at < first.ended_at
    assert first.counter in ("1", "2", "3")
    assert set(first.__struct_fields__) == {
        "number",
        "service",
        "taken_at",
        "how",
        "counter",
        "called_at",
        "started_at",
        "ended_at",
    }


@pytest.mark.parametrize("figure", [Figure.REFUSED, Figure.AT_CAP])
def test_what_counts_no_visits_cannot_be_traced(days: Recorded, figure: Figure) -> None:
    with pytest.raises(NotTraceable, match=figure):
        trace(days.connection, Cut(days.config, PERIOD), figure)


def test_a_figure_that_is_not_known_by_counter_cannot_be_traced_by_it(days: Recorded) -> None:
    with pytest.raises(NotTraceable, match="counter"):
        trace(days.connection, Cut(days.config, PERIOD, dimension=Dimension.COUNTER), Figure.ARRIVED, "1")
