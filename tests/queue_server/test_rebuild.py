"""The tables that are derived from the journal, made anew from it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from sqlalchemy import Connection, Table, delete, insert, select, text, update

from queue_link.vocabulary import BranchId, VisitId
from queue_server.__main__ import main
from queue_server.database import open_database, sole_use
from queue_server.domain.events import DayOpened, VisitRecalled
from queue_server.entry import Entry
from queue_server.journal import journal_row
from queue_server.rebuild import CannotReplay, rebuild, rebuild_all
from queue_server.tables import (
    business_days,
    delivered,
    journal,
    missed_appointments,
    refusals,
    stages,
    steps,
    tickets,
    visits,
)
from tests.queue_server.recorded_month import OCTOBER, PRACTICE, Recorder, night_branch

DERIVED = (business_days, delivered, missed_appointments, refusals, stages, steps, tickets, visits)
MALMI = BranchId("malmi")


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    engine = open_database(tmp_path)
    with engine.begin() as opened:
        yield opened
    engine.dispose()


def content(connection: Connection, table: Table) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key))]


def test_what_is_made_anew_is_what_was_written_live(connection: Connection) -> None:
    """Every row of every table, over restarts, acts that were taken back, and a day of practice."""
    Recorder(connection, night_branch()).play(OCTOBER[:5])
    live = {table.name: content(connection, table) for table in DERIVED}
    assert min(len(rows) for rows in live.values()) > 3, {name: len(rows) for name, rows in live.items()}
    for table in DERIVED:
        connection.execute(delete(table))
    assert rebuild_all(connection) == len(content(connection, journal))
    assert {table.name: content(connection, table) for table in DERIVED} == live


def test_practice_leaves_tickets_and_nothing_else(connection: Connection) -> None:
    """Its numbers must not be given twice, and its forecasts are not learnt from."""
    Recorder(connection, night_branch()).play((PRACTICE,))
    assert content(connection, tickets)
    assert all(row.training for row in connection.execute(select(tickets)))
    assert all(row.training for row in connection.execute(select(visits)))
    for table in (stages, delivered, refusals, steps):
        assert content(connection, table) == []


def test_an_old_journal_does_not_say_the_cap_nor_that_it_was_practice(connection: Connection) -> None:
    """The one is unknown then, until somebody changes it; the other is known from the visits."""
    recorder = Recorder(connection, night_branch())
    recorder.play((OCTOBER[0], PRACTICE))
    practised = {row.day_seq for row in connection.execute(select(visits)) if row.training}
    for entry in recorder.entries:
        if isinstance(entry.event, DayOpened):
            old = replace(entry.event, cap=None, training=None)
            row = journal_row(MALMI, Entry(entry.seq, old, entry.day_seq, entry.asked))
            found = update(journal).where(journal.c.branch == MALMI, journal.c.seq == entry.seq)
            connection.execute(found.values(event=row["event"]))
    rebuild(connection, MALMI)
    assert {row.day_seq for row in connection.execute(select(visits)) if row.training} == practised != set()
    caps = [row.cap for row in connection.execute(select(steps).order_by(steps.c.since))]
    assert caps[0] is None
    assert None not in caps[caps.index(next(filter(None, caps))) :], "from the first change on it is known"


def test_what_the_journal_no_longer_has_stays(connection: Connection) -> None:
    Recorder(connection, night_branch()).play(OCTOBER[:3])
    live = {table.name: content(connection, table) for table in DERIVED}
    first_day, second_day = connection.scalars(select(business_days.c.first_seq)).all()[:2]
    assert first_day < second_day
    connection.execute(delete(journal).where(journal.c.seq < second_day))
    rebuild(connection, MALMI)
    assert {table.name: content(connection, table) for table in DERIVED} == live


def test_a_journal_that_contradicts_itself_is_told_with_its_place(connection: Connection) -> None:
    """And nothing is left half-way by whoever asked for it in one transaction."""
    recorder = Recorder(connection, night_branch())
    recorder.play(OCTOBER[:1])
    last = recorder.entries[-1]
    never = Entry(last.seq + 1, VisitRecalled(last.event.at, VisitId("nobody")), last.day_seq, None)
    connection.execute(insert(journal), [journal_row(MALMI, never)])
    with pytest.raises(CannotReplay, match=f"malmi, journal entry {never.seq}"):
        rebuild(connection, MALMI)


def test_figures_of_an_older_program_s_journal_are_made_when_it_is_opened(tmp_path: Path) -> None:
    """The tables that it did not have are full, in the one transaction that migrates."""
    engine = open_database(tmp_path)
    with engine.begin() as connection:
        Recorder(connection, night_branch()).play(OCTOBER[:2])
        live = {table.name: content(connection, table) for table in DERIVED}
        for table in ("stages", "delivered", "refusals", "steps", "private_words", "aggregates"):
            connection.execute(text(f"DROP TABLE {table}"))
        connection.execute(text("DROP INDEX tickets_by_time"))
        later = {
            "tickets": ("queue", "training"),
            "visits": ("number", "queue", "language", "party", "waited"),
        }
        for name, columns in later.items():
            for column in columns:
                connection.execute(text(f"ALTER TABLE {name} DROP COLUMN {column}"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0005'"))
    engine.dispose()
    engine = open_database(tmp_path)
    with engine.begin() as connection:
        assert {table.name: content(connection, table) for table in DERIVED} == live
    engine.dispose()


def test_the_command_makes_them_anew_while_no_server_runs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    engine = open_database(tmp_path)
    with engine.begin() as connection:
        Recorder(connection, night_branch()).play(OCTOBER[:1])
        live = content(connection, stages)
        entries = len(content(connection, journal))
        connection.execute(delete(stages))
    asked = ["rebuild-figures", "--data", str(tmp_path)]
    with sole_use(tmp_path):
        assert main(asked) == 1
    assert "another server" in capsys.readouterr().err
    assert main(asked) == 0
    assert f"{entries} journal entries" in capsys.readouterr().out
    with engine.begin() as connection:
        assert content(connection, stages) == live
    engine.dispose()


def test_the_command_makes_no_journal_where_there_is_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["rebuild-figures", "--data", str(tmp_path / "wrong")]) == 1
    assert "no journal" in capsys.readouterr().err
    assert not (tmp_path / "wrong").exists()
