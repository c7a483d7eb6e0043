"""Periods by their names."""

from __future__ import annotations

from datetime import date

import pytest

from counter_app.report_period import Quick, period


@pytest.mark.parametrize(
    ("quick", "first", "end"),
    [
        (Quick.TODAY, date(2026, 1, 1), date(2026, 1, 2)),
        (Quick.YESTERDAY, date(2025, 12, 31), date(2026, 1, 1)),
        (Quick.THIS_WEEK, date(2025, 12, 29), date(2026, 1, 5)),
        (Quick.LAST_WEEK, date(2025, 12, 22), date(2025, 12, 29)),
        (Quick.THIS_MONTH, date(2026, 1, 1), date(2026, 2, 1)),
        (Quick.LAST_MONTH, date(2025, 12, 1), date(2026, 1, 1)),
    ],
)
def test_a_period_on_new_years_day(quick: Quick, first: date, end: date) -> None:
    """A Thursday; weeks begin on Monday, and the end is not included."""
    assert period(quick, date(2026, 1, 1)) == (first, end)
