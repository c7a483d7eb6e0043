"""A report as one HTML file that needs nothing else, light or dark as its reader likes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from queue_link import report_words as words
from queue_server.reports.page import Page, Table


def html(page: Page, pictures: Sequence[str]) -> str:
    """``pictures`` are the page's charts as SVG, in order, or none at all."""
    return _PAGE.format(
        language=escape(page.language),
        title=escape(page.title),
        said="".join(f"<p>{escape(sentence)}</p>" for sentence in page.said),
        body="\n".join(_body(page, pictures)),
    )


def _body(page: Page, pictures: Sequence[str]) -> Iterable[str]:
    if page.empty:
        return
    yield '<div class="totals">'
    for total in page.total:
        yield f"<section><h2>{escape(total.title)}</h2>"
        yield _pairs(
            total.title,
            (words.FIGURE[page.language], words.VALUE[page.language]),
            list(zip(total.columns, total.texts(total.rows[0][1]), strict=True)),
        )
        yield "</section>"
    yield "</div>"
    for chart, picture in zip(page.charts, pictures, strict=False):
        label = escape(chart.said, quote=True)
        picture = picture.replace("<svg", f'<svg role="img" aria-label="{label}"', 1)
        yield f"<figure>{_themed(picture)}<figcaption>{escape(chart.said)}</figcaption></figure>"
    for table in page.tables:
        yield f"<h2>{escape(table.title)}: {escape(', '.join(table.heads))}</h2>"
        yield _table(table)
    if page.reasons:
        yield f"<h2>{escape(page.reasons_title)}</h2>"
        reasons = [(reason, str(times)) for reason, times in page.reasons]
        heads = (words.REASON[page.language], words.TIMES[page.language])
        yield _pairs(page.reasons_title, heads, reasons)
    yield f"<h2>{escape(page.definitions_title)}</h2><dl>"
    for names, meaning in page.definitions:
        yield f"<dt>{escape(names)}</dt><dd>{escape(meaning)}</dd>"
    yield "</dl>"


def _pairs(caption: str, heads: tuple[str, str], rows: Sequence[tuple[str, str]]) -> str:
    head = "".join(f'<th scope="col">{escape(one)}</th>' for one in heads)
    told = (f'<tr><th scope="row">{escape(name)}</th><td>{escape(value)}</td></tr>' for name, value in rows)
    return _grid(caption, head, told)


def _table(table: Table) -> str:
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in (*table.heads, *table.columns))
    rows = (
        "<tr>"
        + "".join(f'<th scope="row">{escape(label)}</th>' for label in labels)
        + "".join(f"<td>{escape(told)}</td>" for told in table.texts(values))
        + "</tr>"
        for labels, values in table.rows
    )
    return _grid(f"{table.title}: {', '.join(table.heads)}", head, rows)


def _grid(caption: str, head: str, rows: Iterable[str]) -> str:
    label = escape(caption, quote=True)
    return (
        f'<div class="wide" role="region" tabindex="0" aria-label="{label}"><table>'
        f"<caption>{escape(caption)}</caption><thead><tr>{head}</tr></thead>"
        f"<tbody>{''.join(rows)}</tbody></table></div>"
    )


def _themed(picture: str) -> str:
    """Ink and lines in the colours of the page."""
    return picture.replace("#333333", "var(--ink)").replace("#e3e3e3", "var(--line)")


_PAGE = """\
<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<style>
:root {{ --paper: #fdfdfc; --ink: #222222; --line: #d8d8d8; }}
@media (prefers-color-scheme: dark) {{ :root {{ --paper: #1b1b1d; --ink: #ececec; --line: #4a4a4a; }} }}
body {{ margin: 2rem auto; max-width: 70rem; padding: 0 1rem; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, sans-serif; }}
h1 {{ font-size: 1.6rem; }}
h2 {{ font-size: 1.2rem; margin-top: 2.5rem; }}
table {{ border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 0.9rem; }}
caption {{ text-align: left; position: absolute; clip-path: inset(50%); }}
th, td {{ padding: 0.25rem 0.8rem; border-bottom: 1px solid var(--line); text-align: right;
  vertical-align: top; }}
thead th:first-child {{ text-align: left; }}
.totals {{ display: flex; flex-wrap: wrap; gap: 0 3rem; }}
th[scope="row"] {{ text-align: left; font-weight: 400; white-space: nowrap; }}
figure {{ margin: 2rem 0; }}
svg {{ max-width: 100%; height: auto; }}
.wide {{ overflow-x: auto; }}
.wide:focus-visible {{ outline: 3px solid #0072b2; }}
dt {{ font-weight: 600; margin-top: 0.8rem; }}
dd {{ margin: 0; max-width: 45rem; }}
@media print {{ .wide {{ overflow: visible; }} }}
</style>
</head>
<body>
<main>
<h1>{title}</h1>
{said}
{body}
</main>
</body>
</html>
"""
