"""Charts of played days, as SVG. Needs matplotlib; imported only by who draws.

Colours are those of Okabe and Ito (2008): colour-blind readers tell them apart too. Lines differ in style.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from queue_server.simulate.day_figures import DayFigures
from queue_server.simulate.measures import Figures, mean, percentile
from queue_server.simulate.queue_length import waited_s

BLUE, ORANGE, GREEN, RED, SKY, PURPLE = "#0072b2", "#e69f00", "#009e73", "#d55e00", "#56b4e9", "#cc79a7"
COLOURS = (BLUE, ORANGE, GREEN, PURPLE, SKY, RED)
_INK, _GRID = "#333333", "#e3e3e3"
_STYLE: dict[Any, Any] = {
    "svg.hashsalt": "vuoro",
    "svg.fonttype": "none",
    "font.family": "sans-serif",
    "font.size": 10,
    "axes.edgecolor": "#999999",
    "axes.labelcolor": _INK,
    "axes.titlesize": 11,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "axes.axisbelow": True,
    "grid.color": _GRID,
    "text.color": _INK,
    "xtick.color": _INK,
    "ytick.color": _INK,
}
_PARTS_MIN = 30
_MOST_DOTS = 4000
_GROUP, _GROUPS = 30, 12
"""Tickets in a group at least, and groups."""


def svg(figure: Figure) -> str:
    """The picture, the same for the same figures: it holds no date."""
    out = io.StringIO()
    with rc_context(_STYLE):
        figure.savefig(out, format="svg", metadata={"Date": None, "Creator": None})
    text = out.getvalue()
    return text[text.index("<svg") :]


def waits_chart(runs: Mapping[str, Figures]) -> Figure:
    """For each class and run, from the median to the 95th percentile, and the mean."""
    priorities = sorted({priority for figures in runs.values() for priority in figures.waits})
    figure, axes = _axes(height=1.2 + 0.32 * len(priorities) * (len(runs) + 1))
    ticks = []
    for group, priority in enumerate(priorities):
        for place, (name, figures) in enumerate(runs.items()):
            waits = figures.waits.get(priority)
            y = group * (len(runs) + 1) + place
            ticks.append((y, f"{priority}, {name}"))
            if waits is not None:
                colour = COLOURS[place % len(COLOURS)]
                axes.plot([waits.p50, waits.p95], [y, y], color=colour, linewidth=6, alpha=0.45)
                axes.plot([waits.mean], [y], "o", color=colour, markersize=5)
                axes.annotate(f" {waits.p95:.0f}", (waits.p95, y), va="center", fontsize=8)
    axes.set_yticks([y for y, _ in ticks], [label for _, label in ticks])
    axes.invert_yaxis()
    axes.set_xlim(left=0)
    axes.set_xlabel("wait, minutes")
    axes.set_title("Waits: median to 95th percentile; the dot is the mean", loc="left")
    return figure


def forecasts_chart(days: Sequence[DayFigures]) -> Figure:
    """What was forecast for a ticket, against what came; and where eight of ten outcomes were."""
    pairs = [
        (fate.forecast.likely / 60, waited_s(fate) / 60)
        for day in days
        for fate in day.fates
        if fate.forecast is not None and fate.called_at is not None
    ]
    figure, axes = _axes(height=4.4)
    shown = pairs[:: max(1, len(pairs) // _MOST_DOTS)]
    axes.plot([x for x, _ in shown], [y for _, y in shown], ".", color=BLUE, alpha=0.15, markersize=4)
    most = max((max(pair) for pair in pairs), default=1.0)
    axes.plot([0, most], [0, most], color=_INK, linewidth=1, label="as forecast")
    bands = _bands(pairs)
    for label, part, style in (("10 % were shorter", 1, ":"), ("half", 2, "-"), ("90 %", 3, ":")):
        axes.plot([band[0] for band in bands], [band[part] for band in bands], style, color=RED, label=label)
    axes.set_xlim(0, max((x for x, _ in pairs), default=1.0) * 1.03)
    axes.set_ylim(0, most * 1.03)
    axes.set_xlabel("forecast when the ticket was taken, minutes")
    axes.set_ylabel("wait that came, minutes")
    axes.set_title(f"Forecasts and outcomes, {len(pairs):,} tickets", loc="left")
    _legend(figure)
    return figure


def occupancy_chart(days: Sequence[DayFigures], zone: str) -> Figure:
    """The true number of people over the day, the server's, and the cap."""
    figure, axes = _axes()
    by_minute: dict[int, list[tuple[int, int]]] = {}
    for day in days:
        for sample in day.samples:
            by_minute.setdefault(sample.minute, []).append((sample.true, sample.believed + sample.reserved))
    minutes = sorted(minute for minute, samples in by_minute.items() if len(samples) == len(days))
    hours = [_local_hour(days[0], zone, minute) for minute in minutes]
    true = [[each for each, _ in by_minute[minute]] for minute in minutes]
    server = [[each for _, each in by_minute[minute]] for minute in minutes]
    axes.fill_between(
        hours,
        [percentile(sorted(each), 0.05) for each in true],
        [percentile(sorted(each), 0.95) for each in true],
        color=BLUE,
        alpha=0.2,
        linewidth=0,
        label="really inside, 90 % of days",
    )
    axes.plot(hours, [mean(each) for each in true], color=BLUE, label="really inside, mean")
    axes.plot(hours, [max(each) for each in true], ":", color=BLUE, label="really inside, most")
    axes.plot(
        hours, [mean(each) for each in server], "--", color=ORANGE, label="server: inside and reserved, mean"
    )
    axes.axhline(days[0].cap, color=RED, linewidth=1)
    axes.annotate(f"cap {days[0].cap}", (hours[0], days[0].cap), va="bottom", color=RED)
    axes.set_ylim(0, days[0].cap * 1.12)
    _hours_axis(axes, hours)
    axes.set_ylabel("people")
    axes.set_title("People in the building", loc="left")
    _legend(figure)
    return figure


def throughput_chart(days: Sequence[DayFigures], zone: str) -> Figure:
    """Tickets taken and calls made in each half hour, means over the days."""
    figure, axes = _axes()
    parts = range(-1, int((days[0].service_end - days[0].service_begin) / timedelta(minutes=_PARTS_MIN)) + 1)
    hours = [_local_hour(days[0], zone, part * _PARTS_MIN) for part in parts]
    for label, colour, style, moments in (
        ("tickets taken", BLUE, "-", [[fate.taken_at for fate in day.fates] for day in days]),
        ("calls", GREEN, "--", [[fate.called_at for fate in day.fates if fate.called_at] for day in days]),
    ):
        counts = dict.fromkeys(parts, 0)
        for day, some in zip(days, moments, strict=True):
            for moment in some:
                part = (moment - day.service_begin) // timedelta(minutes=_PARTS_MIN)
                counts[part] = counts.get(part, 0) + 1
        rates = [counts[part] / len(days) for part in parts]
        axes.step(hours, rates, style, where="post", color=colour, label=label)
    axes.set_ylim(bottom=0)
    _hours_axis(axes, hours)
    axes.set_ylabel("in half an hour")
    axes.set_title("Throughput", loc="left")
    _legend(figure)
    return figure


def counters_chart(runs: Mapping[str, Figures]) -> Figure:
    """How much of the counter time at work was idle."""
    figure, axes = _axes(height=1.2 + 0.4 * len(runs))
    names = list(runs)
    axes.barh(names, [100 * runs[name].idle for name in names], color=SKY)
    for y, name in enumerate(names):
        kept = runs[name].kept_idle_min
        axes.annotate(
            f" {100 * runs[name].idle:.1f} %, of it for the cap's sake {kept:.1f} min a day",
            (100 * runs[name].idle, y),
            va="center",
            fontsize=9,
        )
    axes.set_xlim(0, max(10.0, 220 * max(figures.idle for figures in runs.values())))
    axes.invert_yaxis()
    axes.set_xlabel("idle counter time, %")
    axes.set_title("Counters with nobody to serve", loc="left")
    return figure


def refusals_chart(runs: Mapping[str, Figures]) -> Figure:
    """People who got no ticket, by reason."""
    figure, axes = _axes(height=1.7 + 0.4 * len(runs))
    names = list(runs)
    reasons = sorted({reason for figures in runs.values() for reason in figures.refusals})
    left = [0.0] * len(names)
    for place, reason in enumerate(reasons):
        counts = [runs[name].refusals.get(reason, 0.0) for name in names]
        axes.barh(names, counts, left=left, color=COLOURS[place % len(COLOURS)], label=reason.value)
        left = [before + count for before, count in zip(left, counts, strict=True)]
    axes.invert_yaxis()
    axes.set_xlabel("people a day")
    axes.set_xlim(0, max([1.0, *left]) * 1.05)
    axes.set_title("Refused", loc="left")
    if reasons:
        _legend(figure)
    return figure


# --- parts ----------------------------------------------------------------------------------------


def _axes(height: float = 3.7) -> tuple[Figure, Axes]:
    with rc_context(_STYLE):
        figure = Figure(figsize=(7.6, height), layout="constrained")
        return figure, figure.add_subplot()


def _legend(figure: Figure) -> None:
    """Below the picture, where it hides nothing."""
    figure.legend(loc="outside lower center", ncols=4, frameon=False, fontsize=9)


def _bands(pairs: Sequence[tuple[float, float]]) -> list[tuple[float, float, float, float]]:
    """For groups of equal size by forecast: its mean, and the 10th, 50th and 90th percentile of waits."""
    ordered = sorted(pairs)
    size = max(_GROUP, len(ordered) // _GROUPS)
    found = []
    for first in range(0, len(ordered) - _GROUP + 1, size):
        group = ordered[first : first + size]
        came = sorted(y for _, y in group)
        low, half, high = (percentile(came, share) for share in (0.1, 0.5, 0.9))
        found.append((mean([x for x, _ in group]), low, half, high))
    return found


def _local_hour(day: DayFigures, zone: str, minute: int) -> float:
    local = day.service_begin.astimezone(ZoneInfo(zone))
    return local.hour + (local.minute + minute) / 60


def _hours_axis(axes: Axes, hours: Sequence[float]) -> None:
    first, last = int(hours[0]), int(hours[-1]) + 1
    axes.set_xlim(hours[0], hours[-1])
    axes.set_xticks(range(first + 1, last), [f"{hour}:00" for hour in range(first + 1, last)])
    axes.set_xlabel("time of day")
