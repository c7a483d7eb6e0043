"""The data folder and the database in it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import URL, Engine, create_engine, inspect, text
from sqlalchemy.exc import IntegrityError

from queue_server import database
from queue_server.database import FILE_NAME, open_database, reading, sole_use
from queue_server.tables import metadata
from queue_server.trouble import DataFolderError


def database_of(revision: str, folder: Path) -> Engine:
    """The tables as a program of that time left them."""
    engine = create_engine(URL.create("sqlite", database=str(folder / FILE_NAME)))
    config = Config()
    config.set_main_option("script_location", str(Path(database.__file__).with_name("migrations")))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
    return engine


def test_a_new_folder_gets_all_tables(tmp_path: Path) -> None:
    engine = open_database(tmp_path / "new" / "folder")
    tables = set(inspect(engine).get_table_names())
    engine.dispose()
    assert tables == {*metadata.tables, "alembic_version"}


def test_the_migrations_lead_to_the_tables_that_the_program_uses(tmp_path: Path) -> None:
    """Column for column, type for type."""
    engine = open_database(tmp_path)
    with engine.begin() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), metadata)
    engine.dispose()
    assert differences == []


def test_any_name_of_a_folder_will_do(tmp_path: Path) -> None:
    """What means something in an address means nothing in a folder's name."""
    folder = tmp_path / "50 %20 of it? Yes#ä"
    open_database(folder).dispose()
    assert (folder / FILE_NAME).is_file()


def test_what_is_there_stays_when_it_is_opened_again(tmp_path: Path) -> None:
    engine = open_database(tmp_path)
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO business_days VALUES ('malmi', '2026-03-02', 1)"))
    engine.dispose()
    engine = open_database(tmp_path)
    with engine.begin() as connection:
        assert connection.scalar(text("SELECT count(*) FROM business_days")) == 1
    engine.dispose()


def test_visits_of_an_older_program_count_as_served_in_one_go(tmp_path: Path) -> None:
    """From start to end, for one service; not at all if they were never started."""
    engine = database_of("0002", tmp_path)
    columns = (
        "visit, branch, day_seq, service, priority, taken_at, started_at, ended_at, outcome, before, training"
    )
    rows = (
        "('a', 'malmi', 1, 'permits', 'walk-in', 0, 5000000, 125000000, 'served', 0, 0)",
        "('b', 'malmi', 1, 'permits', 'walk-in', 0, NULL, 125000000, 'left', 0, 0)",
    )
    with engine.begin() as connection:
        for row in rows:
            connection.execute(text(f"INSERT INTO visits ({columns}) VALUES {row}"))
    engine.dispose()
    engine = open_database(tmp_path)
    with engine.begin() as connection:
        kept = connection.execute(text("SELECT visit, served_s, services FROM visits ORDER BY visit")).all()
    engine.dispose()
    assert kept == [("a", 120.0, 1), ("b", 0.0, 1)]


def test_every_commit_waits_for_the_disk(tmp_path: Path) -> None:
    """On every connection: a write-ahead log, and 2, which is FULL."""
    engine = open_database(tmp_path)
    for _ in range(2):
        with engine.begin() as connection:
            assert connection.scalar(text("PRAGMA journal_mode")) == "wal"
            assert connection.scalar(text("PRAGMA synchronous")) == 2
        engine.dispose()


def test_a_transaction_that_fails_leaves_nothing(tmp_path: Path) -> None:
    engine = open_database(tmp_path)
    row = text("INSERT INTO business_days VALUES ('malmi', '2026-03-02', 1)")
    twice = [row, row]
    with pytest.raises(IntegrityError), engine.begin() as connection:
        [connection.execute(statement) for statement in twice]
    with engine.begin() as connection:
        assert connection.scalar(text("SELECT count(*) FROM business_days")) == 0
    engine.dispose()


def test_a_file_in_place_of_the_folder_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.write_text("not a folder")
    with pytest.raises(DataFolderError, match=str(folder)):
        open_database(folder)


def test_a_file_that_is_no_database_is_named_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / FILE_NAME
    file.write_text("dear diary, " * 100)
    with pytest.raises(DataFolderError, match=FILE_NAME):
        open_database(tmp_path)
    assert file.read_text().startswith("dear diary")


def test_a_database_of_a_newer_program_is_not_touched(tmp_path: Path) -> None:
    """After a step back to an older version the fault is told in words."""
    open_database(tmp_path).dispose()
    with sqlite3.connect(tmp_path / FILE_NAME) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    with pytest.raises(DataFolderError, match=r"newer|9999"):
        open_database(tmp_path)


def test_a_reader_waits_for_no_writer_and_changes_nothing(tmp_path: Path) -> None:
    """It opens the database while somebody writes, and sees what was there before."""
    engine = open_database(tmp_path)
    row = text("INSERT INTO business_days VALUES ('malmi', '2026-03-02', 1)")
    with engine.begin() as writer:
        writer.execute(row)
        with reading(tmp_path) as reader:
            assert reader.scalar(text("SELECT count(*) FROM business_days")) == 0
    with pytest.raises(DataFolderError, match="readonly"), reading(tmp_path) as reader:
        reader.execute(row)
    engine.dispose()


def test_a_folder_serves_one_server_at_a_time(tmp_path: Path) -> None:
    """The second is told; when the first has ended, the folder is free."""
    with sole_use(tmp_path), pytest.raises(DataFolderError, match="another server"), sole_use(tmp_path):
        pass
    with sole_use(tmp_path):
        pass


def test_different_folders_do_not_disturb_each_other(tmp_path: Path) -> None:
    with sole_use(tmp_path / "a"), sole_use(tmp_path / "b"):
        pass
