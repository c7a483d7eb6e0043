"""A report in the form that is asked for, and its file."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from queue_link.figures import ReportForm
from queue_server.reports.csv_file import csv_text
from queue_server.reports.html_file import html
from queue_server.reports.page import Page

HOW_TO_GET = "which is not installed. Get it with: pip install 'vuoro[figures]'"


class Missing(Exception):
    """A library that this form needs is not installed."""


def written(page: Page, form: ReportForm) -> bytes:
    """The content of the file. Raises ``Missing``."""
    makers: dict[ReportForm, Callable[[Page], bytes]] = {
        ReportForm.CSV: lambda page: csv_text(page).encode("utf-8-sig"),
        ReportForm.XLSX: _xlsx,
        ReportForm.HTML: _html,
        ReportForm.PDF: _pdf,
    }
    try:
        return makers[form](page)
    except ModuleNotFoundError as missing:
        name = (missing.name or "").partition(".")[0]
        if name not in ("matplotlib", "typst", "xlsxwriter"):
            raise
        raise Missing(f"{form.upper()} needs {name}, {HOW_TO_GET}") from missing


def save(content: bytes, file: Path, *, force: bool = False) -> None:
    """Write the whole file or none of it. Raises ``FileExistsError`` for one that is there, unless by
    ``force``, and ``OSError``."""
    with tempfile.NamedTemporaryFile(dir=file.parent, prefix=f".{file.name}.", delete=False) as draft:
        try:
            draft.write(content)
            draft.flush()
            os.fsync(draft.fileno())
            os.chmod(draft.name, 0o644)
            if force:
                os.replace(draft.name, file)
            else:
                # Unlike a look beforehand, this cannot be overtaken by another program.
                os.link(draft.name, file)
        finally:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(draft.name)


def _xlsx(page: Page) -> bytes:
    from queue_server.reports.xlsx_file import xlsx

    return xlsx(page)


def _html(page: Page) -> bytes:
    from queue_server.reports.charts import svg

    return html(page, [svg(chart) for chart in page.charts]).encode()


def _pdf(page: Page) -> bytes:
    from queue_server.reports.charts import svg
    from queue_server.reports.pdf_file import pdf

    return pdf(page, [svg(chart, outlines=True) for chart in page.charts])
