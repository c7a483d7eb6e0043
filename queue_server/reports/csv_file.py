"""A report as comma-separated values: one table with all figures, times in seconds, shares from 0 to 1."""

from __future__ import annotations

import csv
import io

from queue_server.reports.page import Page

_RUN = ("=", "+", "-", "@", "\t", "\r")
"""What spreadsheets take for the beginning of a formula."""


def csv_text(page: Page) -> str:
    """To be written as UTF-8 with a mark at its beginning, so that spreadsheets read it as such."""
    table, out = page.flat, io.StringIO()
    writer = csv.writer(out)
    writer.writerow([*map(harmless, table.heads), *map(str, table.figures)])
    for labels, values in table.rows:
        writer.writerow([*map(harmless, labels), *("" if value is None else value for value in values)])
    return out.getvalue()


def harmless(cell: str) -> str:
    """A text that no spreadsheet runs: what would begin a formula gets an apostrophe before it."""
    return f"'{cell}" if cell.startswith(_RUN) else cell
