"""What this machine's disk can do, without any server."""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import msgspec

from queue_server.bench.percentiles import Latency, latency

_BLOCK = bytes(4096)
_BODY = bytes(300)
"""As much as the journal keeps of a ticket."""


class Disk(msgspec.Struct, frozen=True):
    fdatasync: Latency
    """Appending 4 KB and bringing them to the disk."""
    syncs_per_s: float
    commit: Latency
    """Committing one row to SQLite, write-ahead log, synchronous=FULL."""
    commits_per_s: float


def measure_disk(folder: Path, times: int) -> Disk:
    """Leaves two files in ``folder``."""
    syncs, commits = _syncs(folder / "baseline.bin", times), _commits(folder / "baseline.sqlite", times)
    return Disk(latency(syncs), times / sum(syncs), latency(commits), times / sum(commits))


def _syncs(file: Path, times: int) -> list[float]:
    took = []
    with file.open("wb", buffering=0) as blocks:
        for _ in range(times):
            began = time.monotonic()
            blocks.write(_BLOCK)
            os.fdatasync(blocks.fileno())
            took.append(time.monotonic() - began)
    return took


def _commits(file: Path, times: int) -> list[float]:
    took = []
    with closing(sqlite3.connect(file, isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("PRAGMA synchronous=FULL")
        database.execute("CREATE TABLE entry (seq INTEGER PRIMARY KEY, body BLOB)")
        for _ in range(times):
            began = time.monotonic()
            database.execute("INSERT INTO entry (body) VALUES (?)", (_BODY,))
            took.append(time.monotonic() - began)
    return took
