"""The figures of reports, and by what they are divided."""

from __future__ import annotations

from enum import StrEnum


class Unit(StrEnum):
    """The parts of a period."""

    HOUR = "hour"
    """Each hour by itself. One that the clock shows twice is two; one that it leaves out is none."""
    DAY = "day"
    WEEK = "week"
    """ISO 8601: from Monday."""
    MONTH = "month"


class Measure(StrEnum):
    """What a figure is counted in."""

    COUNT = "count"
    SECONDS = "seconds"
    SHARE = "share"
    """From 0 to 1."""
    PEOPLE = "people"
    MINUTES = "minutes"


class Dimension(StrEnum):
    """By what a report is divided."""

    SERVICE = "service"
    QUEUE = "queue"
    COUNTER = "counter"
    OUTCOME = "outcome"
    LANGUAGE = "language"


class Figure(StrEnum):
    """What is counted; ``docs/figures.md`` says what each means."""

    ARRIVED = "arrived"
    PEOPLE = "people"
    CALLED = "called"
    RECALLS = "recalls"
    SERVED = "served"
    NO_SHOWS = "no-shows"
    WALK_OUTS = "walk-outs"
    REMOVED = "removed"
    CLOSED_OUT = "closed-out"
    BACKLOG = "backlog"
    REFUSED = "refused"
    WAITS = "waits"
    WAIT_MEAN = "wait-mean"
    WAIT_MEDIAN = "wait-median"
    WAIT_P90 = "wait-p90"
    WAIT_LONGEST = "wait-longest"
    SERVICE_LEVEL = "service-level"
    WAYS = "ways"
    WAY_MEAN = "way-mean"
    WAY_MEDIAN = "way-median"
    WAY_P90 = "way-p90"
    WAY_LONGEST = "way-longest"
    TRANSACTIONS = "transactions"
    TRANSACTION_MEAN = "transaction-mean"
    TRANSACTION_MEDIAN = "transaction-median"
    TRANSACTION_P90 = "transaction-p90"
    TRANSACTION_LONGEST = "transaction-longest"
    NEXT_SERVICES = "next-services"
    TRANSFERRED = "transferred"
    MISTAKES = "called-by-mistake"
    NEEDED_TIME = "needed-time"
    PARKED = "parked"
    FORECASTS = "forecasts"
    FORECAST_COVERAGE = "forecast-coverage"
    FORECAST_ERROR = "forecast-error"
    PROMISED = "promised"
    PROMISED_SERVED = "promised-served"
    PROMISED_CLOSED_OUT = "promised-closed-out"
    INSIDE_MEAN = "inside-mean"
    INSIDE_MOST = "inside-most"
    AT_CAP = "at-cap"


class ReportForm(StrEnum):
    """The form of a report's file."""

    CSV = "csv"
    XLSX = "xlsx"
    HTML = "html"
    PDF = "pdf"
