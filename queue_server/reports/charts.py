"""The charts of a report, as SVG. Needs matplotlib; imported only by who draws.

Colours are those of Okabe and Ito (2008): colour-blind readers tell them apart too. Bars differ in hatching
as well.
"""

from __future__ import annotations

import io
from typing import Any

from matplotlib import rc_context
from matplotlib.figure import Figure as Drawing

from queue_server.reports.page import Chart

INK, GRID, SERIES = "#333333", "#e3e3e3", ("#0072b2", "#e69f00")
_HATCHES = ("", "///")
_MOST_LABELS = 12
_STYLE: dict[Any, Any] = {
    "svg.hashsalt": "vuoro",
    "font.family": "sans-serif",
    "font.size": 10,
    "axes.edgecolor": INK,
    "axes.labelcolor": INK,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "axes.grid.axis": "y",
    "axes.axisbelow": True,
    "grid.color": GRID,
    "text.color": INK,
    "xtick.color": INK,
    "ytick.color": INK,
    "hatch.color": INK,
    "hatch.linewidth": 0.5,
}


def svg(chart: Chart, *, outlines: bool = False) -> str:
    """Bars side by side. ``outlines``: letters as shapes, for readers that lack the font."""
    with rc_context({**_STYLE, "svg.fonttype": "path" if outlines else "none"}):
        drawing = _draw(chart)
        out = io.StringIO()
        drawing.savefig(out, format="svg", transparent=True, metadata={"Date": None, "Creator": None})
    text = out.getvalue()
    return text[text.index("<svg") :]


def _draw(chart: Chart) -> Drawing:
    drawing = Drawing(figsize=(8, 3), layout="constrained")
    axes = drawing.add_subplot()
    places = range(len(chart.labels))
    width = 0.8 / len(chart.series)
    for number, (name, values) in enumerate(chart.series):
        shift = (number - (len(chart.series) - 1) / 2) * width
        axes.bar(
            [place + shift for place in places],
            [value or 0 for value in values],
            width,
            label=name,
            color=SERIES[number],
            hatch=_HATCHES[number],
        )
    every = -(-len(chart.labels) // _MOST_LABELS)
    shown = list(places)[::every]
    axes.set_xticks(shown, [chart.labels[place] for place in shown], rotation=30, ha="right")
    axes.set_ylabel(chart.unit)
    axes.legend(frameon=False, ncols=2, loc="lower left", bbox_to_anchor=(0, 1))
    return drawing
