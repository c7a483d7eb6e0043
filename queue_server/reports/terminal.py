"""A report as text, for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from textwrap import wrap

from queue_link import report_words as words
from queue_server.reports.page import Page, Table

WIDTH = 100


def text(page: Page) -> str:
    return "\n".join(_lines(page)) + "\n"


def _lines(page: Page) -> Iterable[str]:
    yield page.title
    yield from page.said
    if page.empty:
        return
    for table in page.total:
        yield from ("", table.title)
        _, values = table.rows[0]
        yield from _grid([list(pair) for pair in zip(table.columns, table.texts(values), strict=True)], 1)
    for table in page.tables:
        yield from ("", f"{table.title}: {', '.join(table.heads)}")
        yield from _divided(table)
    if page.reasons:
        yield from ("", page.reasons_title)
        yield from _grid([[reason, str(times)] for reason, times in page.reasons], 1)
    yield from ("", page.definitions_title)
    for names, meaning in page.definitions:
        yield from wrap(f"{names}: {meaning}", WIDTH, initial_indent="  ", subsequent_indent="    ")


def _divided(table: Table) -> Iterable[str]:
    """In a terminal there is no room for all names above their columns: they are numbered."""
    numbers = [f"[{number}]" for number, _ in enumerate(table.columns, 1)]
    rows = [[*labels, *table.texts(values)] for labels, values in table.rows]
    yield from _grid([[*table.heads, *numbers], *rows], len(table.heads))
    legend = "  ".join(f"{number} {name}" for number, name in zip(numbers, table.columns, strict=True))
    yield from wrap(legend, WIDTH, initial_indent="  ", subsequent_indent="  ")


def _grid(rows: Sequence[Sequence[str]], labels: int) -> Iterable[str]:
    """Labels to the left, figures to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (
            cell.ljust(width) if place < labels else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        yield ("  " + "  ".join(cells)).rstrip()


def traced(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """The visits that make up a figure."""
    return "\n".join(_grid([heads, *rows], len(heads))) + "\n" if rows else words.EMPTY.en + "\n"
