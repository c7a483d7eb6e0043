"""A report as a workbook. Needs XlsxWriter; imported only by who writes one."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

import xlsxwriter

from queue_link.figure_definitions import DEFINITIONS
from queue_link.figure_texts import column_name
from queue_link.figures import Measure
from queue_link.results import FigureValue
from queue_server.reports.page import Page, Table

_FORMATS = {
    Measure.COUNT: "0",
    Measure.SECONDS: "[h]:mm:ss",
    Measure.SHARE: "0.0%",
    Measure.PEOPLE: "0.0",
    Measure.MINUTES: "0",
}
LONGEST_NAME = 31
"""Letters that a sheet's name may have."""
_DAY_S = 86_400
"""Spreadsheets count times in days."""


def xlsx(page: Page) -> bytes:
    """Figures, reasons of refusals, and definitions, each on a sheet. No text is ever taken for a formula."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False}) as book:
        book.set_properties({"title": page.title})
        head = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        formats = {measure: book.add_format({"num_format": form}) for measure, form in _FORMATS.items()}
        _figures(book.add_worksheet(page.flat.title), page, head, formats)
        for title, pairs in (
            (page.reasons_title, page.reasons),
            (page.definitions_title, page.definitions),
        ):
            _pairs(book.add_worksheet(title[:LONGEST_NAME]), title, pairs, head)
    return out.getvalue()


def _figures(sheet: Any, page: Page, head: Any, formats: dict[Measure, Any]) -> None:
    table = page.flat
    for row, said in enumerate((page.title, *page.said)):
        sheet.write_string(row, 0, said)
    first = len(page.said) + 2
    names = (*table.heads, *(column_name(figure, page.language) for figure in table.figures))
    for column, name in enumerate(names):
        sheet.write_string(first, column, name, head)
    sheet.freeze_panes(first + 1, len(table.heads))
    sheet.set_column(0, max(0, len(table.heads) - 1), 24)
    for row, (labels, values) in enumerate(table.rows, first + 1):
        for column, label in enumerate(labels):
            sheet.write_string(row, column, label)
        _write_values(sheet, row, table, values, formats)


def _write_values(
    sheet: Any, row: int, table: Table, values: tuple[FigureValue, ...], formats: dict[Measure, Any]
) -> None:
    for column, (figure, value) in enumerate(zip(table.figures, values, strict=True), len(table.heads)):
        if value is not None:
            measure = DEFINITIONS[figure].measure
            number = value / _DAY_S if measure is Measure.SECONDS else value
            sheet.write_number(row, column, number, formats[measure])


def _pairs(sheet: Any, title: str, pairs: Sequence[tuple[str, str | int]], head: Any) -> None:
    sheet.write_string(0, 0, title, head)
    sheet.set_column(0, 0, 60)
    for row, (name, told) in enumerate(pairs, 1):
        sheet.write_string(row, 0, name)
        write = sheet.write_number if isinstance(told, int) else sheet.write_string
        write(row, 1, told)
