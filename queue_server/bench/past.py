"""Fills a data folder with the visits of years gone by, faster than they could be lived through.

The rows are those that the server itself would have written, so that a start replays the last past day
like any other.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import msgspec

from queue_link.vocabulary import Outcome, QueueId, Role, TicketNumber, VisitId
from queue_link.why import Rule, Why
from queue_server.bench.bench_branch import BRANCH, COUNTERS, LANGUAGE, SERVICES
from queue_server.database import FILE_NAME
from queue_server.domain.events import (
    DayClosed,
    DayOpened,
    Event,
    TicketTaken,
    VisitCalled,
    VisitEnded,
    VisitStarted,
)

VISITS_A_DAY = 500
ENTRIES_A_VISIT = 4
"""Taken, called, started, ended."""
_ENTRIES_A_DAY = ENTRIES_A_VISIT * VISITS_A_DAY + 2
_CACHE_KB = 256 * 1024
_AT = datetime(2020, 1, 1, 10, tzinfo=UTC)
_VISIT, _NUMBER, _DAY = VisitId("=THE=VISIT==ID=="), TicketNumber("A=NO"), date(1900, 1, 1)
"""Stand in the events for what differs from row to row."""

_DAYS = """
WITH RECURSIVE days(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM days WHERE n + 1 < :days)
INSERT INTO business_days (branch, day, first_seq)
SELECT :branch, date(:first_day, '+' || n || ' days'), n * :entries_a_day + 1 FROM days
"""
_VISIT_ID = "printf('%08x%08x', ((day * :visits_a_day + visit) * 2654435761) % 4294967296, day)"
"""Scattered like random ids; the odd factor keeps them apart."""
_TICKET_NUMBER = "printf('A%03d', visit + 1)"
_DATE = "date(:first_day, '+' || day || ' days')"
_JOURNAL = f"""
WITH RECURSIVE
entries(seq) AS (SELECT 1 UNION ALL SELECT seq + 1 FROM entries WHERE seq < :days * :entries_a_day),
placed AS (
    SELECT seq, (seq - 1) / :entries_a_day AS day, (seq - 1) % :entries_a_day AS place FROM entries
),
told AS (
    SELECT seq, day, place, (place - 1) / :entries_a_visit AS visit,
        CASE
            WHEN place = 0 THEN :opened
            WHEN place = :entries_a_day - 1 THEN :closed
            WHEN place % :entries_a_visit = 1 THEN :taken
            WHEN place % :entries_a_visit = 2 THEN :called
            WHEN place % :entries_a_visit = 3 THEN :started
            ELSE :ended
        END AS event
    FROM placed
)
INSERT INTO journal (branch, seq, at, event, device, request)
SELECT :branch, seq, :at + day * :a_day + place * 10000000,
    CAST(
        replace(
            replace(replace(event, :the_visit, {_VISIT_ID}), :the_number, {_TICKET_NUMBER}), :the_day, {_DATE}
        ) AS BLOB
    ),
    CASE WHEN place % :entries_a_visit = 1 THEN :kiosk ELSE :counter END,
    printf('%016x', seq)
FROM told
"""
_TICKETS = f"""
WITH RECURSIVE
visits(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM visits WHERE n + 1 < :days * :visits_a_day),
placed AS (SELECT n / :visits_a_day AS day, n % :visits_a_day AS visit FROM visits)
INSERT INTO tickets (visit, branch, day_seq, number, service, language, party, taken_at)
SELECT {_VISIT_ID}, :branch, day * :entries_a_day + 1, {_TICKET_NUMBER}, :service, :language, 1,
    :at + day * :a_day + visit * 40000000
FROM placed
"""


def fill_past(folder: Path, visits: int, today: date) -> int:
    """Append whole days, the last of them before ``today``, to an empty journal; returns its entries."""
    days = -(-visits // VISITS_A_DAY)
    with closing(sqlite3.connect(folder / FILE_NAME, isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode=MEMORY")
        database.execute("PRAGMA synchronous=OFF")
        database.execute(f"PRAGMA cache_size=-{_CACHE_KB}")
        database.execute("BEGIN")
        first_day = (today - timedelta(days=days)).isoformat()
        facts = _facts() | {"days": days, "first_day": first_day}
        for statement in (_DAYS, _JOURNAL, _TICKETS):
            database.execute(statement, facts)
        database.execute("COMMIT")
    _bring_to_disk(folder / FILE_NAME)
    return days * _ENTRIES_A_DAY


def _bring_to_disk(file: Path) -> None:
    """Or the system would write it while other things are measured."""
    with file.open("rb") as written:
        os.fsync(written.fileno())


def _facts() -> dict[str, object]:
    """The parameters that the statements share."""
    taken = TicketTaken(
        _AT,
        _VISIT,
        number=_NUMBER,
        queue=QueueId(SERVICES[0][-1]),
        serial=1,
        service=SERVICES[0],
        language=LANGUAGE,
        party=1,
        before=3,
        admitted=True,
        token="ABCDEFGHJKLMNPRSTUVW",
    )
    events: dict[str, Event] = {
        "opened": DayOpened(_AT, _DAY, by_hand=True),
        "taken": taken,
        "called": VisitCalled(_AT, _VISIT, COUNTERS[0], Why(Rule.LONGEST_WAIT, 3, 2)),
        "started": VisitStarted(_AT, _VISIT),
        "ended": VisitEnded(_AT, _VISIT, Outcome.SERVED, left=1),
        "closed": DayClosed(_AT, _DAY),
    }
    bodies = {name: msgspec.json.encode(event).decode() for name, event in events.items()}
    return {
        **bodies,
        "branch": BRANCH,
        "service": SERVICES[0],
        "language": LANGUAGE,
        "kiosk": f"{Role.KIOSK}-0",
        "counter": f"{Role.COUNTER}-0",
        "visits_a_day": VISITS_A_DAY,
        "entries_a_visit": ENTRIES_A_VISIT,
        "entries_a_day": _ENTRIES_A_DAY,
        "at": int(_AT.timestamp()) * 1_000_000,
        "a_day": 86_400_000_000,
        "the_visit": _VISIT,
        "the_number": _NUMBER,
        "the_day": _DAY.isoformat(),
    }
