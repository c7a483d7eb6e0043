"""The figures in the order of reports, and how each is written for people: in files and in windows."""

from __future__ import annotations

from queue_link import report_words as words
from queue_link.figure_definitions import DEFINITIONS
from queue_link.figures import Figure, Measure
from queue_link.results import FigureValue
from queue_link.vocabulary import Language

NONE = "–"
SECTIONS = (
    (
        words.VISITS,
        (
            Figure.ARRIVED,
            Figure.PEOPLE,
            Figure.CALLED,
            Figure.RECALLS,
            Figure.SERVED,
            Figure.NO_SHOWS,
            Figure.WALK_OUTS,
            Figure.REMOVED,
            Figure.CLOSED_OUT,
            Figure.BACKLOG,
            Figure.REFUSED,
        ),
    ),
    (
        words.WAITING,
        (
            Figure.WAITS,
            Figure.WAIT_MEAN,
            Figure.WAIT_MEDIAN,
            Figure.WAIT_P90,
            Figure.WAIT_LONGEST,
            Figure.SERVICE_LEVEL,
        ),
    ),
    (
        words.AT_COUNTERS,
        (
            Figure.WAYS,
            Figure.WAY_MEAN,
            Figure.WAY_MEDIAN,
            Figure.WAY_P90,
            Figure.WAY_LONGEST,
            Figure.TRANSACTIONS,
            Figure.TRANSACTION_MEAN,
            Figure.TRANSACTION_MEDIAN,
            Figure.TRANSACTION_P90,
            Figure.TRANSACTION_LONGEST,
            Figure.NEXT_SERVICES,
            Figure.TRANSFERRED,
            Figure.MISTAKES,
            Figure.NEEDED_TIME,
            Figure.PARKED,
        ),
    ),
    (words.INSIDE, (Figure.INSIDE_MEAN, Figure.INSIDE_MOST, Figure.AT_CAP)),
    (
        words.FORECAST,
        (
            Figure.FORECASTS,
            Figure.FORECAST_COVERAGE,
            Figure.FORECAST_ERROR,
            Figure.PROMISED,
            Figure.PROMISED_SERVED,
            Figure.PROMISED_CLOSED_OUT,
        ),
    ),
)
"""Every figure, in the order of reports."""


def column_name(figure: Figure, language: Language) -> str:
    unit = words.UNITS[DEFINITIONS[figure].measure][language]
    name = words.FIGURES[figure][language]
    return f"{name} ({unit})" if unit else name


def value_text(figure: Figure, value: FigureValue, language: Language) -> str:
    """For people: times as minutes and seconds, shares in per cent."""
    if value is None:
        return NONE
    match DEFINITIONS[figure].measure:
        case Measure.SECONDS:
            minutes, seconds = divmod(round(value), 60)
            hours, minutes = divmod(minutes, 60)
            return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
        case Measure.SHARE:
            return number_text(100 * value, 1, language)
        case Measure.PEOPLE if isinstance(value, float):
            return number_text(value, 1, language)
        case Measure.MINUTES:
            return number_text(value, 0, language)
        case _:
            return str(value)


def number_text(value: float, digits: int, language: Language) -> str:
    text = f"{value:.{digits}f}"
    return text if language == words.EN else text.replace(".", ",")
