"""A report as people read it: tables, texts and charts, before any file format."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

import msgspec

from queue_link import report_words as words
from queue_link.figure_definitions import DEFINITIONS, is_known_by
from queue_link.figure_texts import NONE, SECTIONS, column_name, number_text, value_text
from queue_link.figures import Dimension, Figure, Measure, Unit
from queue_link.results import FigureValue, ReportMade, ReportRow
from queue_link.vocabulary import Language
from queue_server.domain.configuration import BranchConfig

_CHARTS = (
    (words.VISITS, (Figure.ARRIVED, Figure.SERVED)),
    (words.WAITING, (Figure.WAIT_MEDIAN, Figure.WAIT_P90)),
    (words.INSIDE, (Figure.INSIDE_MEAN, Figure.INSIDE_MOST)),
)


class Table(msgspec.Struct, frozen=True):
    title: str
    heads: tuple[str, ...]
    """Of the labels that a row begins with."""
    figures: tuple[Figure, ...]
    rows: tuple[tuple[tuple[str, ...], tuple[FigureValue, ...]], ...]
    """Labels and values."""
    language: Language

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the figures, with their units."""
        return tuple(column_name(figure, self.language) for figure in self.figures)

    def texts(self, values: Iterable[FigureValue]) -> tuple[str, ...]:
        return tuple(
            value_text(figure, value, self.language)
            for figure, value in zip(self.figures, values, strict=True)
        )


class Chart(msgspec.Struct, frozen=True):
    title: str
    said: str
    """For those who do not see it."""
    labels: tuple[str, ...]
    series: tuple[tuple[str, tuple[float | None, ...]], ...]
    unit: str


class Page(msgspec.Struct, frozen=True):
    language: Language
    title: str
    said: tuple[str, ...]
    """Beneath the title: of when it is, and what holds for all of it."""
    empty: bool
    total: tuple[Table, ...]
    """One row each."""
    tables: tuple[Table, ...]
    """Divided; empty if the report is not."""
    flat: Table
    """All figures in one table, for further reckoning."""
    reasons_title: str
    reasons: tuple[tuple[str, int], ...]
    definitions_title: str
    definitions: tuple[tuple[str, str], ...]
    """Names, and what they mean."""
    charts: tuple[Chart, ...]


def page(report: ReportMade, config: BranchConfig, language: Language) -> Page:
    """``language`` is one of ``words.LANGUAGES``."""
    labels = _Labels(report, config, language)
    divided = report.unit is not None or report.dimension is not None
    tables = tuple(_tables(report, labels, report.rows, labels.heads)) if divided else ()
    empty = not report.rows and not any(report.total.values.values())
    rows = report.rows if divided else () if empty else (report.total,)
    flat_figures = tuple(figure for _, figures in SECTIONS for figure in figures)
    return Page(
        language=language,
        title=f"{words.REPORT[language]}: {config.name.get(language, config.id)}",
        said=tuple(_said(report, language, empty=empty)),
        empty=empty,
        total=tuple(_tables(report, labels, (report.total,), ())),
        tables=tables,
        flat=Table(
            words.REPORT[language],
            labels.heads,
            flat_figures,
            tuple((labels.of(row), _values(row, flat_figures)) for row in rows),
            language,
        ),
        reasons_title=words.REFUSALS[language],
        reasons=tuple((_reason(reason, language), times) for reason, times in report.refused.items()),
        definitions_title=words.DEFINITIONS[language],
        definitions=tuple(
            ("; ".join(words.FIGURES[figure][language] for figure in figures), said[language])
            for figures, said in words.MEANINGS
        ),
        charts=tuple(_charts(report, labels)),
    )


def _said(report: ReportMade, language: Language, *, empty: bool) -> Iterable[str]:
    zone = ZoneInfo(report.time_zone)

    def local(at: datetime) -> str:
        return f"{at.astimezone(zone):%Y-%m-%d %H:%M}"

    begins, ends = local(report.begins), local(report.ends)
    yield words.PERIOD[language].format(begins=begins, ends=ends, zone=report.time_zone)
    yield words.TARGET[language].format(minutes=report.wait_target_min)
    if empty:
        yield words.EMPTY[language]
    if report.totals_until:
        yield words.TOTALS[language].format(until=local(report.totals_until))


class _Labels:
    """What a row is called."""

    def __init__(self, report: ReportMade, config: BranchConfig, language: Language) -> None:
        self._report, self.language = report, language
        self._zone = ZoneInfo(report.time_zone)
        self._services = {str(one.id): one.name.get(language, str(one.id)) for one in config.services}

    @property
    def heads(self) -> tuple[str, ...]:
        unit, dimension = self._report.unit, self._report.dimension
        first = (words.PARTS[unit][self.language],) if unit else ()
        return first + ((words.DIMENSIONS[dimension][self.language],) if dimension else ())

    def of(self, row: ReportRow) -> tuple[str, ...]:
        unit, dimension = self._report.unit, self._report.dimension
        first = (self.part(row.begins, unit),) if unit else ()
        return first + ((self._key(row.key, dimension),) if dimension else ())

    def part(self, begins: datetime, unit: Unit) -> str:
        at = begins.astimezone(self._zone)
        match unit:
            case Unit.HOUR:
                return f"{at:%Y-%m-%d %H:%M %Z}"
            case Unit.DAY:
                return f"{at:%Y-%m-%d}"
            case Unit.WEEK:
                year, week, _ = at.isocalendar()
                return f"{year}-W{week:02}"
            case Unit.MONTH:
                return f"{at:%Y-%m}"

    def _key(self, key: str | None, dimension: Dimension) -> str:
        if key is None:
            return NONE
        if dimension is Dimension.OUTCOME and key in words.OUTCOMES:
            return words.OUTCOMES[key][self.language]
        return self._services.get(key, key) if dimension is Dimension.SERVICE else key


def _tables(
    report: ReportMade, labels: _Labels, rows: tuple[ReportRow, ...], heads: tuple[str, ...]
) -> Iterable[Table]:
    language = labels.language
    for title, figures in SECTIONS:
        dimension = report.dimension if heads else None
        known = tuple(figure for figure in figures if is_known_by(figure, dimension))
        if known:
            told = tuple((labels.of(row) if heads else (), _values(row, known)) for row in rows)
            yield Table(title[language], heads, known, told, language)


def _values(row: ReportRow, figures: tuple[Figure, ...]) -> tuple[FigureValue, ...]:
    return tuple(row.values[figure] for figure in figures)


def _reason(reason: str, language: Language) -> str:
    return words.REASONS[reason][language] if reason in words.REASONS else reason


def _charts(report: ReportMade, labels: _Labels) -> Iterable[Chart]:
    """Of reports that are divided by time or by a dimension, not by both."""
    if not report.rows or (report.unit is None) == (report.dimension is None):
        return
    language = labels.language
    names = tuple(labels.of(row)[0] for row in report.rows)
    for title, figures in _CHARTS:
        known = tuple(figure for figure in figures if is_known_by(figure, report.dimension))
        series = tuple((words.FIGURES[figure][language], _drawn(report, figure)) for figure in known)
        pairs = (pair for _, values in series for pair in zip(values, names, strict=True))
        seen = [(value, name) for value, name in pairs if value]
        if seen:
            minutes = DEFINITIONS[known[0]].measure is Measure.SECONDS
            most, where = max(seen)
            told = f"{number_text(most, 1, language)} min" if minutes else number_text(most, 0, language)
            name = f"{title[language]}: {'; '.join(name for name, _ in series)}"
            said = words.CHART[language].format(title=name, most=told, where=where)
            yield Chart(name, said, names, series, "min" if minutes else "")


def _drawn(report: ReportMade, figure: Figure) -> tuple[float | None, ...]:
    """Times in minutes."""
    values = (row.values[figure] for row in report.rows)
    seconds = DEFINITIONS[figure].measure is Measure.SECONDS
    return tuple(value / 60 if seconds and value is not None else value for value in values)
