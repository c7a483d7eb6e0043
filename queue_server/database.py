"""Opens the embedded database: SQLite, write-ahead log, every commit on the disk before it returns."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DatabaseError, DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry

from queue_server.private_words import move_out
from queue_server.rebuild import CannotReplay, rebuild_all
from queue_server.trouble import DataFolderError

FILE_NAME = "vuoro.sqlite"
_MIGRATIONS = Path(__file__).with_name("migrations")


def open_database(folder: Path) -> Engine:
    """The engine on ``folder``'s database, its tables brought up to date.

    Raises ``DataFolderError``.
    """
    file = folder / FILE_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        engine = create_engine(URL.create("sqlite", database=str(file)))
        event.listen(engine, "connect", _configure)
        event.listen(engine, "begin", _begin)
        revision, newest = _revision(engine), _newest_revision()
        if revision is not None and revision > newest:
            engine.dispose()
            raise DataFolderError(f"{file}: written by a newer version of this program (tables {revision})")
        if revision != newest:
            _migrate(engine)
    except DatabaseError as trouble:
        raise DataFolderError(f"{file}: {trouble.orig}") from trouble
    except CannotReplay as trouble:
        raise DataFolderError(f"{file}: left as it was: {trouble}") from trouble
    except OSError as trouble:
        raise DataFolderError(f"{file}: {trouble.strerror or trouble}") from trouble
    return engine


@contextmanager
def transaction_on(folder: Path) -> Iterator[Connection]:
    """One transaction on a folder's database, for a command. Raises ``DataFolderError``."""
    engine = open_database(folder)
    try:
        with engine.begin() as connection:
            yield connection
    except DBAPIError as trouble:
        raise DataFolderError(f"{folder / FILE_NAME}: {trouble.orig}") from trouble
    finally:
        engine.dispose()


@contextmanager
def reading(folder: Path) -> Iterator[Connection]:
    """One reading transaction on a folder's database, beside a server that writes: it waits for nobody, holds
    nobody up and cannot change anything. Raises ``DataFolderError``."""
    engine = open_database(folder)
    try:
        with engine.execution_options(reads=True).connect() as connection:
            connection.exec_driver_sql("PRAGMA query_only = ON")
            yield connection
    except DBAPIError as trouble:
        raise DataFolderError(f"{folder / FILE_NAME}: {trouble.orig}") from trouble
    finally:
        engine.dispose()


def _configure(connection: sqlite3.Connection, _record: ConnectionPoolEntry) -> None:
    # The driver must not begin transactions of its own; _begin does.
    connection.isolation_level = None
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA busy_timeout=5000")
    # What is deleted is overwritten, not merely left out.
    connection.execute("PRAGMA secure_delete=ON")


def _begin(connection: Connection) -> None:
    """A writer takes the lock at once, rather than fail half-way; a reader needs none."""
    reads = connection.get_execution_options().get("reads", False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


def _revision(engine: Engine) -> str | None:
    with engine.execution_options(reads=True).begin() as connection:
        there = connection.execute(
            text("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'")
        ).first()
        return connection.scalar(text("SELECT version_num FROM alembic_version")) if there else None


def _newest_revision() -> str:
    """Revisions are numbered files, so that a start with nothing to migrate need not load Alembic."""
    return max(path.name.partition("_")[0] for path in (_MIGRATIONS / "versions").glob("[0-9]*_*.py"))


def _migrate(engine: Engine) -> None:
    """The tables become those of the newest revision, and what is derived from the journal is made anew:
    a new column is full of what happened before it was there. All or nothing. Raises ``CannotReplay``."""
    from alembic import command
    from alembic.config import Config

    logging.getLogger("alembic").setLevel(logging.WARNING)
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        move_out(connection)
        rebuild_all(connection)


@contextmanager
def sole_use(folder: Path) -> Iterator[None]:
    """Hold the data folder for one server; two on one journal would undo each other's work.

    Raises ``DataFolderError`` if another process holds it.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    with (folder / "vuoro.lock").open("a") as lock:
        if not _lock(lock.fileno()):
            raise DataFolderError(f"{folder}: another server is using this data folder")
        yield


def _lock(descriptor: int) -> bool:
    """The lock goes when the process does, however it ends."""
    try:
        import fcntl
    except ImportError:  # Windows
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
