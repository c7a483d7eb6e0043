"""Draws ``docs/pictures/visit-states.svg``: the states of a visit, from the table in ``domain/lifecycle.py``.

``python tools/visit_states.py``           draws it anew
``python tools/visit_states.py --check``   fails when that would change anything

The table says which arrows there are, and what is written at them; ``PLACES`` and ``ROUTES`` say where.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from queue_link.vocabulary import VisitState  # noqa: E402
from queue_server.domain.events import TicketTaken, Undone, VisitReady  # noqa: E402
from queue_server.domain.lifecycle import MOVES, READY  # noqa: E402

PICTURE = ROOT / "docs" / "pictures" / "visit-states.svg"
WIDTH, HEIGHT = 900, 580
BOX_WIDTH, BOX_HEIGHT = 130, 62
ENDED_Y, ENDED_HEIGHT = 466, 40
START_X, START_Y = 105, 62

Point = tuple[float, float]
Way = tuple[VisitState | None, VisitState]
"""From a state to another; from None: a new ticket."""

OUTSIDE, AWAY, WAITING, CALLED, SERVING, PARKED, MISSED, ENDED = VisitState

PLACES: dict[VisitState, Point] = {
    OUTSIDE: (105, 200),
    WAITING: (345, 200),
    CALLED: (585, 200),
    SERVING: (815, 200),
    AWAY: (225, 370),
    MISSED: (465, 370),
    PARKED: (705, 370),
}
"""The middle of each box. No two are above each other, so each has its own way down to the end."""


@dataclass(frozen=True)
class Route:
    """The corners of an arrow, and the middle of what is written at it."""

    corners: tuple[Point, ...]
    label: Point


ROUTES: dict[Way, Route] = {
    (None, OUTSIDE): Route(((105, 78), (105, 169)), (105, 120)),
    (None, WAITING): Route(((170, 62), (325, 62), (325, 169)), (325, 105)),
    (None, AWAY): Route(((40, 62), (20, 62), (20, 370), (160, 370)), (92, 370)),
    (OUTSIDE, WAITING): Route(((170, 200), (280, 200)), (225, 186)),
    (WAITING, CALLED): Route(((410, 190), (520, 190)), (465, 177)),
    (CALLED, WAITING): Route(((520, 212), (410, 212)), (465, 232)),
    (CALLED, SERVING): Route(((650, 200), (750, 200)), (700, 186)),
    (SERVING, WAITING): Route(((815, 169), (815, 105), (375, 105), (375, 169)), (595, 105)),
    (WAITING, AWAY): Route(((300, 231), (258, 339)), (274, 276)),
    (AWAY, OUTSIDE): Route(((190, 339), (140, 231)), (158, 302)),
    (MISSED, WAITING): Route(((440, 339), (390, 231)), (420, 318)),
    (CALLED, MISSED): Route(((540, 231), (480, 339)), (480, 282)),
    (MISSED, CALLED): Route(((515, 339), (572, 231)), (556, 298)),
    (CALLED, PARKED): Route(((632, 231), (692, 339)), (675, 262)),
    (PARKED, CALLED): Route(((655, 339), (600, 231)), (612, 322)),
    (SERVING, PARKED): Route(((785, 231), (735, 339)), (766, 285)),
    (MISSED, AWAY): Route(((400, 370), (290, 370)), (345, 358)),
    (PARKED, AWAY): Route(((720, 401), (720, 456), (225, 456), (225, 401)), (585, 456)),
    (PARKED, WAITING): Route(((680, 401), (680, 434), (368, 434), (368, 231)), (525, 434)),
}

STYLE = """
  text { font-family: "Noto Sans", "DejaVu Sans", Arial, sans-serif; fill: #22303c; text-anchor: middle }
  .state { font-size: 16px; font-weight: bold }
  .stays { font-size: 11.5px; fill: #52636f }
  .label { font-size: 12.5px }
  .note { font-size: 13px; text-anchor: start }
  .box { fill: #eaf1f6; stroke: #54707f; stroke-width: 1.5 }
  .start { fill: #ffffff; stroke: #54707f; stroke-width: 1.5 }
  .end { fill: #e6e7e8; stroke: #7b8287; stroke-width: 1.5 }
  .paper { fill: #ffffff }
  .way { fill: none; stroke: #3d5666; stroke-width: 1.6 }
  .down { fill: none; stroke: #aab4bb; stroke-width: 1.2 }
  .tip { fill: #3d5666 }
  .tip-down { fill: #aab4bb }
"""


def names_by_way() -> dict[Way, list[str]]:
    """Every change of state that the table has, and the events that bring it about."""
    names: dict[Way, list[str]] = defaultdict(list)
    for event, move in MOVES.items():
        for origin in VisitState:  # the order of a set would change from run to run
            if origin in move.origins and move.target is not None:
                names[origin, move.target].append(event.__name__)
    for origin, target in READY.items():
        names[origin, target].append(VisitReady.__name__)
    for begins in (OUTSIDE, AWAY, WAITING):
        names[None, begins].append("")
    return names


def staying(state: VisitState) -> list[str]:
    """Events that find a visit in this state and leave it there."""
    return [
        event.__name__
        for event, move in MOVES.items()
        if move.target is None and event is not Undone and state in move.origins
    ]


def drawing() -> str:
    """Raises ``ValueError`` when the table and the routes do not have the same arrows."""
    names = {way: found for way, found in names_by_way().items() if way[1] is not ENDED}
    if names.keys() != ROUTES.keys():
        raise ValueError(f"routes missing or left over: {names.keys() ^ ROUTES.keys()}")
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        f'width="{WIDTH}" height="{HEIGHT}" role="img" aria-labelledby="title">',
        '<title id="title">The states of a visit</title>',
        f"<style>{STYLE}</style>",
        f'<rect class="paper" width="{WIDTH}" height="{HEIGHT}"/>',
        *_ways_down(),
        *(_way(ROUTES[way]) for way in names),
        *(line for way, found in names.items() for line in _label(ROUTES[way].label, found)),
        *(line for state in PLACES for line in _box(state)),
        *_start_and_end(),
        *_notes(),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _ways_down() -> Iterator[str]:
    for origin, target in names_by_way():
        if target is ENDED and origin is not None:
            x, y = PLACES[origin]
            yield f'<path class="down" d="M{x} {y + BOX_HEIGHT / 2:g} V{ENDED_Y - 7}"/>'
            yield _tip((x, ENDED_Y - 20), (x, ENDED_Y), "tip-down")


def _way(route: Route) -> str:
    """A line with round corners and a tip at its end."""
    corners = route.corners
    path = f"M{corners[0][0]} {corners[0][1]}"
    for before, corner, after in zip(corners, corners[1:], corners[2:], strict=False):
        (x, y), (u, v) = _near(corner, before, 10), _near(corner, after, 10)
        path += f" L{x:g} {y:g} Q{corner[0]} {corner[1]} {u:g} {v:g}"
    x, y = _near(corners[-1], corners[-2], 6)
    return f'<path class="way" d="{path} L{x:g} {y:g}"/>\n{_tip(corners[-2], corners[-1], "tip")}'


def _near(point: Point, other: Point, distance: float) -> Point:
    """So far from ``point`` on the way to ``other``."""
    dx, dy = other[0] - point[0], other[1] - point[1]
    share = distance / (dx * dx + dy * dy) ** 0.5
    return round(point[0] + dx * share, 1), round(point[1] + dy * share, 1)


def _tip(start: Point, end: Point, kind: str) -> str:
    back = _near(end, start, 9)
    dx, dy = (end[0] - back[0]) * 0.45, (end[1] - back[1]) * 0.45
    left, right = (back[0] - dy, back[1] + dx), (back[0] + dy, back[1] - dx)
    points = " ".join(f"{x:.1f},{y:.1f}" for x, y in (end, left, right))
    return f'<polygon class="{kind}" points="{points}"/>'


def _label(middle: Point, names: list[str]) -> Iterator[str]:
    lines = [name for name in names if name]
    x, y = middle
    for line, name in enumerate(lines):
        down = y + 4 + 15 * line
        wide = 7.1 * len(name) + 6
        yield f'<rect class="paper" x="{x - wide / 2:g}" y="{down - 12:g}" width="{wide:g}" height="16"/>'
        yield f'<text class="label" x="{x:g}" y="{down:g}">{escape(name)}</text>'


def _box(state: VisitState) -> Iterator[str]:
    x, y = PLACES[state]
    stays = staying(state)
    yield (
        f'<rect class="box" x="{x - BOX_WIDTH / 2:g}" y="{y - BOX_HEIGHT / 2:g}" width="{BOX_WIDTH}" '
        f'height="{BOX_HEIGHT}" rx="8"/>'
    )
    yield f'<text class="state" x="{x}" y="{y + 6 - 7 * len(stays):g}">{escape(state)}</text>'
    for line, name in enumerate(stays):
        down = y + 23 - 7 * len(stays) + 14 * line
        yield f'<text class="stays" x="{x}" y="{down:g}">{escape(name)}</text>'


def _start_and_end() -> Iterator[str]:
    yield f'<rect class="start" x="{START_X - 65}" y="{START_Y - 16}" width="130" height="32" rx="16"/>'
    yield f'<text class="label" x="{START_X}" y="{START_Y + 4}">{TicketTaken.__name__}</text>'
    yield f'<rect class="end" x="40" y="{ENDED_Y}" width="840" height="{ENDED_HEIGHT}" rx="8"/>'
    yield f'<text class="state" x="460" y="{ENDED_Y + 26}">{escape(ENDED)}</text>'


def _notes() -> Iterator[str]:
    ends = sorted(
        {name for (_, target), names in names_by_way().items() if target is ENDED for name in names}
    )
    *others, last = [state for state in VisitState if state in MOVES[Undone].origins]
    notes = (
        f"Pale arrows: {', '.join(ends)}. Written in a box: events that leave the visit in its state.",
        f"{Undone.__name__}: a visit that is {', '.join(others)} or {last} is again what it was before "
        "the act taken back.",
    )
    for line, note in enumerate(notes):
        yield f'<text class="note" x="40" y="{ENDED_Y + ENDED_HEIGHT + 28 + 22 * line}">{escape(note)}</text>'


def main() -> int:
    options = ArgumentParser(description="Draw the states of a visit.")
    options.add_argument("--check", action="store_true", help="fail when the picture is not up to date")
    fresh = drawing()
    if not options.parse_args().check:
        PICTURE.write_text(fresh, encoding="utf-8")
    elif not PICTURE.exists() or PICTURE.read_text(encoding="utf-8") != fresh:
        print(f"{PICTURE.relative_to(ROOT)} is stale: run python tools/visit_states.py", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
