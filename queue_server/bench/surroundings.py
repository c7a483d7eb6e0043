"""What the figures depend on: the machine, and who else was using it."""

from __future__ import annotations

import os
import platform
import sqlite3
import time
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

IN_MEMORY = frozenset({"tmpfs", "ramfs"})
"""File systems that never reach a disk."""
_TICKS = os.sysconf("SC_CLK_TCK")
_IDLE = slice(3, 5)
"""Idle, and waiting for the disk, in a line of ``/proc/stat``."""


def describe(folder: Path) -> str:
    """The machine, in a few words."""
    return (
        f"{os.cpu_count()} cores, {platform.system()} {platform.release()}, "
        f"Python {platform.python_version()}, websockets {version('websockets')}, "
        f"SQLite {sqlite3.sqlite_version}, {filesystem(folder)}"
    )


def filesystem(folder: Path) -> str:
    """The type of the file system that holds ``folder``: ``ext4``."""
    mounts = [line.split() for line in Path("/proc/mounts").read_text(encoding="utf-8").splitlines()]
    here = folder.resolve()
    holding = [(len(mount[1]), mount[2]) for mount in mounts if here.is_relative_to(mount[1])]
    return max(holding)[1]


@dataclass(frozen=True, slots=True)
class Usage:
    """Seconds of processor time since some beginning."""

    at: float
    machine: float
    own: float
    """This process and those of its children that have ended."""

    @classmethod
    def now(cls) -> Usage:
        fields = [
            int(word) for word in Path("/proc/stat").read_text(encoding="ascii").split("\n")[0].split()[1:9]
        ]
        idle = sum(fields[_IDLE])
        return cls(time.monotonic(), (sum(fields) - idle) / _TICKS, sum(os.times()[:4]))

    def by_others_since(self, before: Usage) -> float:
        """The share of all processor time that other programs took (0 to 1)."""
        capacity = (self.at - before.at) * (os.cpu_count() or 1)
        others = (self.machine - before.machine) - (self.own - before.own)
        return max(0.0, others / capacity) if capacity else 0.0
