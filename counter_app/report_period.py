"""The periods that are chosen at once: whole local dates, the last one not included."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

A_DAY = timedelta(days=1)


class Quick(StrEnum):
    """A period by its name."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    THIS_WEEK = "this-week"
    LAST_WEEK = "last-week"
    THIS_MONTH = "this-month"
    LAST_MONTH = "last-month"


def period(quick: Quick, today: date) -> tuple[date, date]:
    """Its first date, and the first one that is not in it. Weeks are those of ISO 8601."""
    monday = today - today.weekday() * A_DAY
    month = today.replace(day=1)
    match quick:
        case Quick.TODAY:
            return today, today + A_DAY
        case Quick.YESTERDAY:
            return today - A_DAY, today
        case Quick.THIS_WEEK:
            return monday, monday + 7 * A_DAY
        case Quick.LAST_WEEK:
            return monday - 7 * A_DAY, monday
        case Quick.THIS_MONTH:
            return month, (month + 31 * A_DAY).replace(day=1)
        case Quick.LAST_MONTH:
            return (month - A_DAY).replace(day=1), month
