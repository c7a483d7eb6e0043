"""What several processes that run tests on one machine have together.

Tests that measure have the machine to themselves. Every test comes in through a turnstile. One that is to be
alone keeps it shut from before the others have left until it has ended, so that it need not wait for a moment
in which nobody is there by chance.
"""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


def folder_of_all(config: pytest.Config) -> Path | None:
    """For what is for all these processes; None where there is one process only."""
    if not hasattr(config, "workerinput"):
        return None
    return Path(config.getoption("basetemp")).parent


@contextmanager
def room_on_the_machine(folder: Path, *, alone: bool) -> Iterator[None]:
    """Waits until there is room. ``folder`` is the one of all processes that are to know of each other."""
    with (folder / "turnstile").open("w") as turnstile, (folder / "machine").open("w") as machine:
        fcntl.flock(turnstile, fcntl.LOCK_EX)
        fcntl.flock(machine, fcntl.LOCK_EX if alone else fcntl.LOCK_SH)
        if not alone:
            fcntl.flock(turnstile, fcntl.LOCK_UN)
        try:
            yield
        finally:  # Closing is not enough: a child of the test may have the files still.
            fcntl.flock(machine, fcntl.LOCK_UN)
            fcntl.flock(turnstile, fcntl.LOCK_UN)
