"""The figures of several runs side by side, as text."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from queue_server.simulate.measures import Accuracy, Figures, Waits

Row = tuple[str, Callable[[Figures], str]]


def comparison(runs: Mapping[str, Figures], only: Sequence[str] = ("",)) -> str:
    """A column for each run, a row for each figure with one of these words in its title; all aligned."""
    wanted = [(title, tell) for title, tell in rows_of(runs) if any(word in title for word in only)]
    rows = [("", *runs), *((title, *map(tell, runs.values())) for title, tell in wanted)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(_line(row, widths) for row in rows)


def rows_of(runs: Mapping[str, Figures]) -> list[Row]:
    priorities = sorted({priority for figures in runs.values() for priority in figures.waits})
    return [
        *(row for priority in priorities for row in _waits(priority)),
        ("asked for a ticket or checked in, a day", lambda f: f"{f.asked:.1f}"),
        ("tickets a day", lambda f: f"{f.tickets:.1f}"),
        ("served a day", lambda f: f"{f.served:.1f}"),
        ("called before the end of service, a day", lambda f: f"{f.in_time:.1f}"),
        ("promise kept, tickets of the last 3 h, %", lambda f: f"{f.kept_late * 100:.2f}"),
        ("promise broken, tickets a day", lambda f: f"{f.broken:.2f}"),
        ("booked customers called in time, %", lambda f: f"{f.booked_kept * 100:.2f}"),
        ("refused a day", lambda f: f"{sum(f.refusals.values()):.1f}"),
        ("  by reason", lambda f: ", ".join(f"{reason} {count:.1f}" for reason, count in f.refusals.items())),
        ("forecast: mean error / mean wait", _accuracy(lambda a: f"{a.relative:.3f}")),
        ("  by queue length", _accuracy(lambda a: f"{a.cheap_relative:.3f}")),
        ("  waits inside the 80 % band, %", _accuracy(lambda a: f"{a.inside_band * 100:.1f}")),
        ("over the cap, min in all", lambda f: f"{f.over_cap_min:.1f}"),
        ("most inside (cap)", lambda f: f"{f.most_inside} ({f.cap})"),
        ("counters idle, %", lambda f: f"{f.idle * 100:.1f}"),
        ("idle for the cap's sake, min a day", lambda f: f"{f.kept_idle_min:.2f}"),
        ("calls in a row past the oldest, most", lambda f: str(f.passed_in_a_row)),
        ("days a second", lambda f: f"{f.days_a_second:.2f}"),
        ("times real time", lambda f: f"{f.times_real:,.0f}"),
    ]


def _accuracy(told: Callable[[Accuracy], str]) -> Callable[[Figures], str]:
    """Nothing is said where nothing was forecast."""
    return lambda figures: told(figures.accuracy) if figures.accuracy.tickets else "-"


def _waits(priority: str) -> list[Row]:
    def told(part: Callable[[Waits], float]) -> Callable[[Figures], str]:
        def tell(figures: Figures) -> str:
            found = next((waits for each, waits in figures.waits.items() if each == priority), None)
            return f"{part(found):.1f}" if found else "-"

        return tell

    return [
        (f"{priority}: mean wait, min", told(lambda waits: waits.mean)),
        ("  p50", told(lambda waits: waits.p50)),
        ("  p95", told(lambda waits: waits.p95)),
        ("  longest", told(lambda waits: waits.longest)),
    ]


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = [cell.rjust(width) for cell, width in zip(row, widths, strict=True)]
    return "  ".join([row[0].ljust(len(first)), *others]).rstrip()
