"""The page with table and charts: one file that needs nothing else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from queue_server.domain.configuration import BranchConfig
from queue_server.simulate.day_figures import DayFigures
from queue_server.simulate.measures import measure
from queue_server.simulate.table import rows_of

NO_CHARTS = "Charts need matplotlib, which is not installed. Get it with: pip install 'vuoro[figures]'"


class ChartsMissing(Exception):
    """matplotlib is not installed."""


def page(
    config: BranchConfig, title: str, said: Sequence[str], runs: Mapping[str, Sequence[DayFigures]]
) -> str:
    """HTML. Raises ``ChartsMissing``."""
    pictures = charts(runs, config.time_zone)
    figures = {name: measure(days) for name, days in runs.items()}
    rows = "\n".join(
        f"<tr><th scope='row'>{escape(name)}</th>"
        + "".join(f"<td>{escape(tell(each))}</td>" for each in figures.values())
        + "</tr>"
        for name, tell in rows_of(figures)
    )
    return _PAGE.format(
        title=escape(title),
        said="".join(f"<p>{escape(sentence)}</p>" for sentence in said),
        head="".join(f"<th scope='col'>{escape(name)}</th>" for name in figures),
        rows=rows,
        charts="\n".join(f"<figure>{picture}</figure>" for picture in pictures.values()),
    )


def charts(runs: Mapping[str, Sequence[DayFigures]], zone: str) -> dict[str, str]:
    """All charts by name, as SVG; those of single runs are of the first. Raises ``ChartsMissing``."""
    try:
        from queue_server.simulate import charts as drawn
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] != "matplotlib":
            raise
        raise ChartsMissing(NO_CHARTS) from missing
    figures = {name: measure(days) for name, days in runs.items()}
    first = next(iter(runs.values()))
    return {
        "waits": drawn.svg(drawn.waits_chart(figures)),
        "forecasts": drawn.svg(drawn.forecasts_chart(first)),
        "occupancy": drawn.svg(drawn.occupancy_chart(first, zone)),
        "throughput": drawn.svg(drawn.throughput_chart(first, zone)),
        "counters": drawn.svg(drawn.counters_chart(figures)),
        "refusals": drawn.svg(drawn.refusals_chart(figures)),
    }


_PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body {{ margin: 2rem auto; max-width: 62rem; padding: 0 1rem; background: #fdfdfc; color: #222;
  font: 16px/1.5 system-ui, sans-serif; }}
h1 {{ font-size: 1.5rem; font-weight: 600; }}
table {{ border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 0.9rem; }}
th, td {{ padding: 0.2rem 0.8rem; border-bottom: 1px solid #e3e3e3; text-align: right; }}
th[scope="row"] {{ text-align: left; font-weight: 400; }}
figure {{ margin: 2rem 0; }}
svg {{ max-width: 100%; height: auto; font-variant-numeric: tabular-nums; }}
.wide {{ overflow-x: auto; }}
</style>
</head>
<body>
<h1>{title}</h1>
{said}
<div class="wide"><table>
<thead><tr><td></td>{head}</tr></thead>
<tbody>
{rows}
</tbody>
</table></div>
{charts}
</body>
</html>
"""
