"""The benchmark's table: each figure beside its baseline, their ratio, and the target."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

import msgspec

HEADINGS = ("", "figure", "baseline", "", "ratio", "target", "")
_RIGHT_ALIGNED = (False, True, True, False, True, False, False)


class Unit(StrEnum):
    MILLISECONDS = "ms"
    SECONDS = "s"
    PER_SECOND = "/s"
    MEGABYTES = "MB"
    KILOBYTES = "KB"
    TIMES = "x"
    NUMBER = ""


class Quantity(msgspec.Struct, frozen=True):
    value: float
    unit: Unit

    def __str__(self) -> str:
        return f"{significant(self.value)} {self.unit}".rstrip()


class Target(msgspec.Struct, frozen=True):
    text: str
    met: bool


class Row(msgspec.Struct, frozen=True):
    """One figure. The baseline is in the same unit, so that the ratio of the two means something."""

    name: str
    figure: Quantity
    baseline: Quantity | None = None
    against: str = ""
    """What the baseline is."""
    target: Target | None = None


class Section(msgspec.Struct, frozen=True):
    title: str
    rows: Sequence[Row]


def ms(seconds: float) -> Quantity:
    return Quantity(seconds * 1000, Unit.MILLISECONDS)


def per_second(value: float) -> Quantity:
    return Quantity(value, Unit.PER_SECOND)


def at_most(figure: Quantity, limit: float) -> Target:
    return Target(f"<= {Quantity(limit, figure.unit)}", figure.value <= limit)


def at_least(figure: Quantity, limit: float) -> Target:
    return Target(f">= {Quantity(limit, figure.unit)}", figure.value >= limit)


def at_most_times(figure: Quantity, baseline: Quantity, limit: float, why: str = "") -> Target:
    """The figure may be ``limit`` times the baseline; ``why`` explains an odd limit."""
    text = f"<= {Quantity(limit, Unit.TIMES)}"
    return Target(f"{text} ({why})" if why else text, figure.value <= limit * baseline.value)


def significant(value: float) -> str:
    """Three digits that matter: ``0.0412``, ``4.12``, ``41.2``, ``4,120``."""
    if value == 0 or abs(value) >= 100:
        return f"{value:,.0f}"
    for limit, digits in ((10, 1), (1, 2), (0.1, 3)):
        if abs(value) >= limit:
            return f"{value:.{digits}f}"
    return f"{value:.4f}"


def table(sections: Sequence[Section]) -> str:
    """All sections under one heading, the columns aligned throughout."""
    lines = [_cells(row) for section in sections for row in section.rows]
    widths = [max(map(len, column)) for column in zip(HEADINGS, *lines, strict=True)]
    out = [_line(HEADINGS, widths)]
    for section in sections:
        out += ["", section.title]
        out += [_line(_cells(row), widths) for row in section.rows]
    return "\n".join(out)


def missed(sections: Iterable[Section]) -> list[str]:
    """The names of the rows whose target was not reached."""
    return [
        f"{section.title}: {row.name}"
        for section in sections
        for row in section.rows
        if row.target and not row.target.met
    ]


def _cells(row: Row) -> tuple[str, ...]:
    ratio = Quantity(row.figure.value / row.baseline.value, Unit.TIMES) if row.baseline else ""
    return (
        f"  {row.name}",
        str(row.figure),
        str(row.baseline or ""),
        row.against,
        str(ratio),
        row.target.text if row.target else "",
        ("met" if row.target.met else "MISSED") if row.target else "",
    )


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    aligned = (
        cell.rjust(width) if right else cell.ljust(width)
        for cell, width, right in zip(cells, widths, _RIGHT_ALIGNED, strict=True)
    )
    return "  ".join(aligned).rstrip()
