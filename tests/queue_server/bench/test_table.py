from __future__ import annotations

import pytest

from queue_server.bench.table import (
    Quantity,
    Row,
    Section,
    Unit,
    at_least,
    at_most,
    at_most_times,
    missed,
    ms,
    per_second,
    significant,
    table,
)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0"),
        (0.04123, "0.0412"),
        (0.4123, "0.412"),
        (4.123, "4.12"),
        (41.23, "41.2"),
        (412.3, "412"),
        (4123.4, "4,123"),
    ],
)
def test_numbers_show_three_digits_that_matter(value: float, text: str) -> None:
    """Neither noise nor a lost digit."""
    assert significant(value) == text


def test_table_puts_figure_baseline_ratio_and_target_side_by_side() -> None:
    """Numbers end where other numbers end, words begin where other words begin."""
    fast, slow = per_second(2500), per_second(500)
    rows = [
        Row("tickets", fast, slow, "commits", at_least(fast, 2000)),
        Row("issue p50", ms(0.0205), ms(0.0005), "echo", at_most(ms(0.0205), 10)),
        Row("memory", Quantity(61, Unit.MEGABYTES)),
    ]
    assert table([Section("Tickets", rows)]).splitlines() == [
        "               figure  baseline            ratio  target",
        "",
        "Tickets",
        "  tickets    2,500 /s    500 /s  commits  5.00 x  >= 2,000 /s  met",
        "  issue p50   20.5 ms  0.500 ms  echo     41.0 x  <= 10.0 ms   MISSED",
        "  memory      61.0 MB",
    ]


def test_missed_targets_are_named() -> None:
    """The last lines of the report say where to look."""
    good = Row("good", ms(0.001), target=at_most(ms(0.001), 2))
    bad = Row("bad", ms(0.003), target=at_most(ms(0.003), 2))
    assert missed([Section("A", [good]), Section("B", [good, bad])]) == ["B: bad"]


def test_target_may_be_a_multiple_of_the_baseline() -> None:
    """70 % of the speed allows 1.43 times the time."""
    met = at_most_times(ms(1.4), ms(1.0), 1 / 0.7, "70% of its speed")
    assert (met.text, met.met) == ("<= 1.43 x (70% of its speed)", True)
    assert not at_most_times(ms(1.5), ms(1.0), 1 / 0.7).met
