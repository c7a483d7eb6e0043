"""Fills what reports read with a year that never was: consistent visits, straight into the tables.

Each visit has a ticket, one time at a counter (a tenth of them two), and two changes of the number of people
inside. The same seed brings the same year.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, time, timedelta
from heapq import heappop, heappush
from pathlib import Path

from queue_link.vocabulary import Ending, Outcome, Reason
from queue_server.bench.bench_branch import BRANCH, CAP, COUNTERS, SERVICES
from queue_server.database import FILE_NAME
from queue_server.entry import micros

VISITS_A_DAY = 800
_SECOND = 1_000_000
_QUARTER = 15 * 60 * _SECOND
_OPEN_S = 8 * 3600
_ENTRIES_A_DAY = 10 * VISITS_A_DAY
"""Places in the journal that a day would take."""
_LANGUAGES = ("fi", "sv")
_OUTCOMES = (Outcome.SERVED, Outcome.NO_SHOW, Outcome.LEFT, Outcome.CLOSING)
_CHANCES = (88, 6, 4, 2)
_INTO = {
    "business_days": ("branch", "first_seq", "day"),
    "tickets": (
        "visit",
        "branch",
        "day_seq",
        "number",
        "service",
        "language",
        "party",
        "taken_at",
        "queue",
        "training",
    ),
    "visits": (
        "visit",
        "branch",
        "day_seq",
        "service",
        "priority",
        "taken_at",
        "called_at",
        "started_at",
        "ended_at",
        "outcome",
        "counter",
        "before",
        "forecast_low",
        "forecast_likely",
        "forecast_high",
        "chance",
        "training",
        "number",
        "queue",
        "language",
        "party",
        "waited",
    ),
    "stages": (
        "branch",
        "seq",
        "visit",
        "counter",
        "service",
        "queue",
        "language",
        "called_at",
        "started_at",
        "ended_at",
        "ending",
        "came",
        "waited",
        "recalls",
    ),
    "refusals": ("branch", "seq", "at", "command", "reason", "service"),
    "steps": ("branch", "seq", "since", "until", "inside", "cap"),
}
_Rows = dict[str, list[tuple[object, ...]]]


def fill_year(folder: Path, visits: int, today: date) -> date:
    """Days of ``VISITS_A_DAY``, the last of them before ``today``; returns the first."""
    days = -(-visits // VISITS_A_DAY)
    first = today - timedelta(days=days)
    with closing(sqlite3.connect(folder / FILE_NAME, isolation_level=None)) as database:
        database.execute("BEGIN")
        for number in range(days):
            # Before all that the journal will hold.
            rows_of_day = _day((number - days) * _ENTRIES_A_DAY, first + timedelta(days=number))
            for table, rows in rows_of_day.items():
                columns = _INTO[table]
                places = ", ".join("?" * len(columns))
                database.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places})", rows)
        database.execute("COMMIT")
        database.execute("ANALYZE")
    return first


def _day(first_seq: int, day: date) -> _Rows:
    chance = random.Random(first_seq)
    opens = micros(datetime.combine(day, time(8), UTC))
    rows: _Rows = {table: [] for table in _INTO}
    rows["business_days"].append((BRANCH, first_seq, day.isoformat()))
    moves: list[tuple[int, int]] = []
    for place in range(VISITS_A_DAY):
        _visit(rows, moves, chance, opens, first_seq, place)
    for place, (since, until, inside) in enumerate(_steps(moves)):
        rows["steps"].append((BRANCH, first_seq + place, since, until, inside, CAP))
    for place in range(VISITS_A_DAY // 20):
        at = opens + chance.randrange(_OPEN_S) * _SECOND
        service = chance.choice(SERVICES)
        rows["refusals"].append((BRANCH, first_seq + place, at, "take-ticket", Reason.NOT_TODAY, service))
    return rows


def _visit(
    rows: _Rows, moves: list[tuple[int, int]], chance: random.Random, opens: int, first_seq: int, place: int
) -> None:
    id, number = f"{-first_seq:08x}{place:08x}", f"A{place + 1:03}"
    service, language, party = chance.choice(SERVICES), chance.choice(_LANGUAGES), chance.choice((1, 1, 2))
    queue, counter = service[-1], chance.choice(COUNTERS)
    taken = opens + chance.randrange(_OPEN_S * _SECOND)
    waited = int(chance.lognormvariate(6.5, 0.8) * _SECOND)
    called = taken + waited
    started = called + chance.randrange(10 * _SECOND, 90 * _SECOND)
    ended = started + int(chance.lognormvariate(6, 0.5) * _SECOND)
    (outcome,) = chance.choices(_OUTCOMES, _CHANCES)
    came = outcome is Outcome.SERVED
    if not came:
        ended = called + 60 * _SECOND
    likely = chance.randrange(60, 3600)
    arrived, wait = (started, waited) if came else (None, None)
    moves += [(taken, party), (ended, -party)]
    rows["tickets"].append((id, BRANCH, first_seq, number, service, language, party, taken, queue, False))
    times = (taken, called, arrived, ended)
    forecast = (likely // 2, likely, likely * 2, 0.97)
    of_ticket = (number, queue, language, party)
    rows["visits"].append(
        (
            *(id, BRANCH, first_seq, service, "walk-in"),
            *(*times, outcome, counter, place),
            *(*forecast, False, *of_ticket, wait),
        )
    )
    where = (id, counter, service, queue, language)
    seq, last, between = first_seq + 2 * place, Ending(outcome), (started + ended) // 2
    if came and chance.random() < 0.1:
        rows["stages"] += [
            (BRANCH, seq, *where, called, started, between, Ending.NEXT_SERVICE, True, wait, 0),
            (BRANCH, seq + 1, *where, None, between, ended, last, True, None, 0),
        ]
    else:
        rows["stages"].append((BRANCH, seq, *where, called, arrived, ended, last, came, wait, 0))


def _steps(moves: list[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    """Since and until when so many were inside, cut at the quarters of the hour."""
    ahead: list[tuple[int, int]] = []
    for move in moves:
        heappush(ahead, move)
    since, inside = heappop(ahead)
    while ahead:
        at, people = heappop(ahead)
        while since < at:
            until = min(at, (since // _QUARTER + 1) * _QUARTER)
            yield since, until, inside
            since = until
        inside += people
