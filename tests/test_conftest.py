"""What the tests are watched for, and what they need not fear of each other."""

from __future__ import annotations

import subprocess
import sys
import threading
import weakref
from pathlib import Path

ROOT = Path(__file__).parents[1]
TESTS = """
import logging
import pytest

quiet = logging.getLogger("quiet")
quiet.propagate = False

def test_undeclared():
    quiet.warning("trouble %d", 1)

@pytest.mark.logs("WARNING quiet: trouble")
def test_declared():
    quiet.warning("trouble %d", 2)

@pytest.mark.logs("trouble")
def test_declared_in_vain():
    quiet.info("all is well")
"""
ROOMS = """
import fcntl
import pytest

def is_shut(folder):
    with (folder / "turnstile").open("w") as turnstile:
        try:
            fcntl.flock(turnstile, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False

@pytest.mark.alone
def test_measures(tmp_path_factory):
    assert is_shut(tmp_path_factory.getbasetemp().parent)

def test_does_not(tmp_path_factory):
    assert not is_shut(tmp_path_factory.getbasetemp().parent)
"""


def played(folder: Path, tests: str, *options: str) -> str:
    """What pytest says of these tests, with the watch that is kept over all of ours."""
    markers = "markers = alone\n  logs(*patterns)\n"
    (folder / "conftest.py").write_text((Path(__file__).parent / "conftest.py").read_text())
    (folder / "pytest.ini").write_text(f"[pytest]\n{markers}pythonpath = {ROOT}\n")
    (folder / "test_played.py").write_text(tests)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:pytest-qt", *options]
    ran = subprocess.run([*command, "test_played.py"], cwd=folder, capture_output=True, text=True)
    return ran.stdout


def test_log_records_are_watched(tmp_path: Path) -> None:
    """One that a test did not declare fails it; so does one that it declared and that did not come.

    A logger that propagates nothing is watched too.
    """
    said = played(tmp_path, TESTS)
    assert "3 passed, 2 errors" in said
    assert "unexpected log records:\nWARNING quiet: trouble 1" in said
    assert "declared log records did not come: trouble" in said


def test_what_measures_is_alone_among_the_processes(tmp_path: Path) -> None:
    assert "2 passed" in played(tmp_path, ROOMS, "--numprocesses", "1")


class Ring:
    """Garbage that only a search finds."""

    def __init__(self) -> None:
        self.itself = self


def test_garbage_stays_where_it_is_while_a_test_runs() -> None:
    """A thread that makes much of it must not take away what belongs to the thread of Qt."""
    gone = weakref.ref(Ring())
    thread = threading.Thread(target=lambda: [Ring() for _ in range(100_000)])
    thread.start()
    thread.join()
    assert gone() is not None
