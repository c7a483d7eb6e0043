"""A report on the terminal and in files."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest
from msgspec.structs import replace

from queue_link import report_words as words
from queue_link.figure_texts import value_text
from queue_link.figures import Dimension, Figure, Measure, ReportForm, Unit
from queue_link.vocabulary import Language, Reason
from queue_server.reports.csv_file import harmless
from queue_server.reports.files import save, written
from queue_server.reports.page import Page, page
from queue_server.reports.period import of_days, of_week
from queue_server.reports.report import report
from queue_server.reports.terminal import text
from tests.queue_server.branches import PERMITS, with_service
from tests.queue_server.recorded_month import OCTOBER
from tests.queue_server.reports.conftest import ZONE, Recorded

PERIOD = of_days(OCTOBER[0], OCTOBER[3], ZONE)


def made(
    days: Recorded, language: Language = words.EN, unit: Unit | None = Unit.DAY, by: Dimension | None = None
) -> Page:
    return page(report(days.connection, days.config, PERIOD, unit, by), days.config, language)


def empty(days: Recorded) -> Page:
    never = of_week("2026-W01", ZONE)
    return page(report(days.connection, days.config, never, Unit.DAY), days.config, words.EN)


class Outline(HTMLParser):
    """Headings, tables and pictures in order, and what is wrong with them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.attributes: dict[str, list[dict[str, str | None]]] = {}
        self.feed(html)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.seen.append(tag)
        self.attributes.setdefault(tag, []).append(dict(attributes))


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_every_word_is_there_in_every_language(language: Language) -> None:
    for table in (words.FIGURES, words.DIMENSIONS, words.PARTS, words.OUTCOMES, words.REASONS):
        assert all(said[language] for said in table.values())
    assert (
        set(words.FIGURES) == {figure for figures, _ in words.MEANINGS for figure in figures} == set(Figure)
    )
    assert set(words.DIMENSIONS) == set(Dimension)
    assert set(words.UNITS) == set(Measure)
    assert all(said[language] for _, said in words.MEANINGS)
    assert {Reason(reason) for reason in words.REASONS} <= set(Reason)


def test_no_two_figures_have_one_name() -> None:
    for language in words.LANGUAGES:
        assert len({said[language] for said in words.FIGURES.values()}) == len(Figure)


def test_the_terminal_is_told_figures_and_what_they_mean(days: Recorded) -> None:
    said = text(made(days))
    values = report(days.connection, days.config, PERIOD).total.values
    assert re.search(rf"^  Served +{values[Figure.SERVED]}$", said, re.MULTILINE)
    assert "Base: those called in the period who came." in " ".join(said.split())
    assert "the last moment not included" in said


def test_times_are_told_in_minutes_and_commas_where_they_belong() -> None:
    assert value_text(Figure.WAIT_MEAN, 754.4, words.EN) == "12:34"
    assert value_text(Figure.WAIT_MEAN, 3754.4, words.EN) == "1:02:34"
    assert value_text(Figure.SERVICE_LEVEL, 0.125, words.FI) == "12,5"
    assert value_text(Figure.INSIDE_MEAN, 7.25, words.EN) == "7.2"
    assert value_text(Figure.WAIT_MEAN, None, words.SV) == "–"


def test_comma_separated_values_hold_every_figure(days: Recorded) -> None:
    content = written(made(days, unit=Unit.DAY), ReportForm.CSV).decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(content)))
    assert [row["Day"] for row in rows] == ["2026-10-17", "2026-10-18", "2026-10-19"]
    assert set(rows[0]) == {"Day", *Figure}
    day = report(days.connection, days.config, PERIOD, Unit.DAY).rows[0]
    assert rows[0][Figure.SERVED] == str(day.values[Figure.SERVED])
    assert float(rows[0][Figure.WAIT_MEAN]) == day.values[Figure.WAIT_MEAN]


@pytest.mark.parametrize("dangerous", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_cell_is_a_formula(days: Recorded, dangerous: str) -> None:
    """A name from a branch file is a text, in a workbook too."""
    assert harmless(dangerous) == f"'{dangerous}"
    config = with_service(days.config, PERMITS, name={words.EN: dangerous})
    named = page(report(days.connection, config, PERIOD, None, Dimension.SERVICE), config, words.EN)
    content = written(named, ReportForm.CSV).decode("utf-8-sig")
    assert dangerous not in [row[0] for row in csv.reader(io.StringIO(content))]
    with zipfile.ZipFile(io.BytesIO(written(named, ReportForm.XLSX))) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet


def test_a_harmless_name_stays_as_it_is() -> None:
    assert harmless("Residence permit - first") == "Residence permit - first"


def test_a_workbook_has_figures_reasons_and_definitions(days: Recorded) -> None:
    with zipfile.ZipFile(io.BytesIO(written(made(days, words.FI), ReportForm.XLSX))) as book:
        workbook = ElementTree.fromstring(book.read("xl/workbook.xml"))
        texts = book.read("xl/sharedStrings.xml").decode()
    names = [sheet.get("name") for sheet in workbook.iter() if sheet.tag.endswith("}sheet")]
    assert names[0] == "Raportti"
    assert len(names) == 3
    assert "Odotus, mediaani" in texts


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_a_web_page_can_be_read_by_everybody(days: Recorded, language: Language) -> None:
    """It says its language, its charts say what they show, and every cell is found from its heads."""
    content = written(made(days, language), ReportForm.HTML).decode()
    outline = Outline(content)
    assert outline.attributes["html"] == [{"lang": language}]
    headings = [tag for tag in outline.seen if re.fullmatch("h[1-6]", tag)]
    assert headings[0] == "h1"
    assert set(headings[1:]) == {"h2"}
    pictures = outline.attributes["svg"]
    assert len(pictures) == 3
    assert all(one["role"] == "img" and one["aria-label"] for one in pictures)
    assert all(head.get("scope") in ("row", "col") for head in outline.attributes["th"])
    assert outline.seen.count("caption") == outline.seen.count("table") > 5
    assert "prefers-color-scheme: dark" in content
    assert "#333333" not in content, "ink has the colour of the page"
    assert not re.search(r"(src|href)=\"(?!#)", content.replace("xlink:href", "href")), "nothing is fetched"


def test_texts_of_a_branch_file_are_no_markup(days: Recorded) -> None:
    config = replace(days.config, name={words.EN: "<script>alert(1)</script>"})
    content = written(
        page(report(days.connection, config, PERIOD), config, words.EN), ReportForm.HTML
    ).decode()
    assert "<script" not in content


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_a_pdf_is_tagged_for_screen_readers(days: Recorded, language: Language) -> None:
    """Typst refuses to make one that PDF/UA-1 does not allow."""
    content = written(made(days, language), ReportForm.PDF)
    assert content.startswith(b"%PDF-")
    assert b"pdfuaid:part" in content


def test_a_text_with_marks_of_typst_is_told_as_it_is(days: Recorded) -> None:
    config = replace(days.config, name={words.EN: '#panic("no") $x$ *bold* "]'})
    assert written(page(report(days.connection, config, PERIOD), config, words.EN), ReportForm.PDF)


@pytest.mark.parametrize("form", list(ReportForm))
def test_an_empty_report_says_so(days: Recorded, form: ReportForm) -> None:
    nothing = empty(days)
    assert nothing.empty
    assert "There is no data of this time." in text(nothing)
    content = written(nothing, form)
    if form is ReportForm.HTML:
        assert b"There is no data of this time." in content
        assert b"<table" not in content


def test_a_file_that_is_there_is_not_overwritten(tmp_path: Path) -> None:
    file = tmp_path / "report.csv"
    save(b"first", file)
    with pytest.raises(FileExistsError):
        save(b"second", file)
    assert file.read_bytes() == b"first"
    save(b"second", file, force=True)
    assert file.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [file], "nothing else is left"


def test_reports_by_time_and_dimension_have_no_charts(days: Recorded) -> None:
    """They would be too crowded; by one of them there are some."""
    assert made(days, by=Dimension.SERVICE).charts == ()
    assert [chart.unit for chart in made(days, unit=None, by=Dimension.SERVICE).charts] == ["", "min"]
