"""Print jobs and what is known of the printer, on the disk: a crash of the kiosk loses nothing.

A job is stored before its first byte is sent. What it says is forgotten as soon as it has ended; that it was
begun is kept, so that another slip of the same visit is marked as a copy after a restart too.
"""

from __future__ import annotations

import itertools
import logging
import sqlite3
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from kiosk_app.printing.outcome import Outcome, PrintJob

log = logging.getLogger(__name__)

FILE = "printing.db"
_KEPT_S = 7 * 24 * 3600.0
_TABLES = """
CREATE TABLE IF NOT EXISTS jobs (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL, copy INTEGER NOT NULL, made_at REAL NOT NULL,
    content BLOB, begun INTEGER NOT NULL DEFAULT 0, outcome TEXT
);
CREATE INDEX IF NOT EXISTS unfinished ON jobs (key) WHERE outcome IS NULL;
CREATE TABLE IF NOT EXISTS begun (key TEXT PRIMARY KEY, at REAL NOT NULL);
CREATE TABLE IF NOT EXISTS abilities (address TEXT PRIMARY KEY, confirms INTEGER, clears INTEGER);
"""
_OLDEST = "id = (SELECT min(id) FROM jobs WHERE key = ? AND outcome IS NULL)"


@dataclass(frozen=True)
class StoredJob:
    """A job that an earlier run of the kiosk did not finish."""

    key: str
    copy: bool
    made_at: float
    """Seconds since 1970."""
    content: bytes
    begun: bool
    """Bytes of it may have reached the printer."""


@dataclass(frozen=True)
class Abilities:
    """What a printer was found able to do; None: not found out yet."""

    confirms: bool | None = None
    clears: bool | None = None


class JobStore:
    """Used in one thread. A disk that fails is logged, and the kiosk prints on with what it has in mind."""

    def __init__(self, path: Path | None, wall: Callable[[], float] = time.time) -> None:
        """``path`` None keeps all in memory only. Raises ``sqlite3.Error`` or ``OSError``; see ``open``."""
        self._wall = wall
        self._db = sqlite3.connect(path or ":memory:", timeout=0.5, isolation_level=None)
        try:
            self._begun = self._prepare()
        except sqlite3.Error:
            self._db.close()
            raise

    @classmethod
    def open(cls, folder: Path | None, wall: Callable[[], float] = time.time) -> Self:
        """The store in ``folder``; a damaged one is set aside and a new one begun.

        Where none can be kept, for want of room or rights, that is logged and it is kept in memory.
        """
        if folder is None:
            return cls(None, wall)
        path = folder / FILE
        try:
            folder.mkdir(parents=True, exist_ok=True)
            return cls._sound(path, wall)
        except (sqlite3.Error, OSError) as fault:
            log.error("print jobs cannot be stored in %s: %s", path, fault)
            return cls(None, wall)

    @classmethod
    def _sound(cls, path: Path, wall: Callable[[], float]) -> Self:
        try:
            return cls(path, wall)
        except sqlite3.OperationalError:
            raise  # Locked, or no room: the file itself is not to blame.
        except sqlite3.DatabaseError as fault:
            aside = _set_aside(path)
            log.error("%s is damaged (%s); it is now %s, and a new one is begun", path, fault, aside.name)
            return cls(path, wall)

    def _prepare(self) -> set[str]:
        """Tables, without what is too old; the keys of slips that were begun."""
        for pragma in ("locking_mode = EXCLUSIVE", "journal_mode = WAL", "synchronous = FULL"):
            self._db.execute(f"PRAGMA {pragma}")
        self._db.execute("PRAGMA secure_delete = ON")
        (sound,) = self._db.execute("PRAGMA quick_check(1)").fetchone()
        if sound != "ok":
            raise sqlite3.DatabaseError(sound)
        self._db.executescript(_TABLES)
        too_old = self._wall() - _KEPT_S
        self._db.execute("DELETE FROM jobs WHERE made_at < ? AND outcome IS NOT NULL", (too_old,))
        self._db.execute("DELETE FROM begun WHERE at < ?", (too_old,))
        return {key for (key,) in self._db.execute("SELECT key FROM begun")}

    # --- jobs -------------------------------------------------------------------------------------

    def add(self, job: PrintJob) -> None:
        """A slip is wanted now."""
        statement = "INSERT INTO jobs (key, copy, made_at, content) VALUES (?, ?, ?, ?)"
        self._write((statement, (job.key, job.copy, self._wall(), job.content)))

    def begin(self, key: str) -> None:
        """The first byte of this slip is about to be sent."""
        self._begun.add(key)
        self._write(
            ("INSERT OR REPLACE INTO begun VALUES (?, ?)", (key, self._wall())),
            (f"UPDATE jobs SET begun = 1 WHERE {_OLDEST}", (key,)),
        )

    def end(self, key: str, outcome: Outcome) -> None:
        """Nothing more happens to the oldest unfinished job of this slip by itself."""
        statement = f"UPDATE jobs SET outcome = ?, content = NULL WHERE {_OLDEST}"
        self._write((statement, (outcome, key)))

    def was_begun(self, key: str) -> bool:
        """A slip of this visit may be on paper already."""
        return key in self._begun

    def unfinished(self) -> tuple[StoredJob, ...]:
        """The oldest first."""
        query = "SELECT key, copy, made_at, content, begun FROM jobs WHERE outcome IS NULL ORDER BY id"
        rows = self._db.execute(query).fetchall()
        return tuple(
            StoredJob(key, bool(copy), made_at, content or b"", bool(begun))
            for key, copy, made_at, content, begun in rows
        )

    def ended_in_doubt(self) -> bool:
        """The slip that was begun last did not come out for sure: some of it may be in the printer or hang
        from it."""
        query = "SELECT outcome FROM jobs WHERE begun AND outcome IS NOT NULL ORDER BY id DESC LIMIT 1"
        newest = self._db.execute(query).fetchone()
        return newest is not None and newest[0] not in (Outcome.CONFIRMED, Outcome.SENT_UNCONFIRMED)

    # --- the printer ------------------------------------------------------------------------------

    def abilities(self, address: str) -> Abilities:
        """What was found out about the printer at this address."""
        query = "SELECT confirms, clears FROM abilities WHERE address = ?"
        found = self._db.execute(query, (address,)).fetchone()
        return Abilities(*(None if value is None else bool(value) for value in found or ()))

    def remember(self, address: str, abilities: Abilities) -> None:
        row = (address, abilities.confirms, abilities.clears)
        self._write(("INSERT OR REPLACE INTO abilities VALUES (?, ?, ?)", row))

    def close(self) -> None:
        self._db.close()

    def _write(self, *statements: tuple[str, tuple[object, ...]]) -> None:
        """All of it is on the disk when this returns, or nothing."""
        try:
            with self._db:
                self._db.execute("BEGIN IMMEDIATE")
                for statement, values in statements:
                    self._db.execute(statement, values)
        except sqlite3.Error as fault:
            log.error("a print job could not be stored: %s", fault)


def _set_aside(path: Path) -> Path:
    """Rename the file and its companions; where it is now. Raises ``OSError``."""
    names = (path.with_name(f"{path.name}.damaged-{number}") for number in itertools.count(1))
    aside = next(name for name in names if not name.exists())
    path.rename(aside)
    for companion in ("-wal", "-shm", "-journal"):
        with suppress(FileNotFoundError):
            path.with_name(path.name + companion).unlink()
    return aside
