"""A report as a tagged PDF (PDF/UA-1): screen readers are told its headings, tables and what charts show.

Needs Typst; imported only by who writes one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import msgspec
import typst

from queue_link import report_words as words
from queue_link.assets import asset
from queue_server.reports.page import Page

_TEMPLATE = Path(__file__).with_name("report.typ")


def pdf(page: Page, pictures: Sequence[str]) -> bytes:
    """``pictures`` are the page's charts as SVG, in order, or none at all."""
    said = {
        "language": page.language,
        "title": page.title,
        "said": page.said,
        "sections": [] if page.empty else list(_sections(page)),
        "charts": [
            {"said": chart.said, "svg": picture}
            for chart, picture in zip(page.charts, pictures, strict=False)
        ],
        "definitions_title": page.definitions_title,
        "definitions": [] if page.empty else page.definitions,
    }
    made = typst.compile(
        _TEMPLATE,
        sys_inputs={"page": msgspec.json.encode(said).decode()},
        font_paths=[asset("fonts")],
        ignore_system_fonts=True,
        pdf_standards=["ua-1"],
    )
    if not isinstance(made, bytes):
        raise TypeError("a PDF is one file")
    return made


def _sections(page: Page) -> Iterable[dict[str, Any]]:
    language = page.language
    for total in page.total:
        rows = list(zip(total.columns, total.texts(total.rows[0][1]), strict=True))
        yield _section(total.title, (words.FIGURE[language], words.VALUE[language]), 1, rows)
    for table in page.tables:
        told = [(*labels, *table.texts(values)) for labels, values in table.rows]
        title = f"{table.title}: {', '.join(table.heads)}"
        yield _section(title, (*table.heads, *table.columns), len(table.heads), told)
    if page.reasons:
        reasons = [(reason, str(times)) for reason, times in page.reasons]
        yield _section(page.reasons_title, (words.REASON[language], words.TIMES[language]), 1, reasons)


def _section(title: str, heads: Sequence[str], labels: int, rows: Sequence[Sequence[str]]) -> dict[str, Any]:
    return {"title": title, "heads": heads, "labels": labels, "rows": rows}
