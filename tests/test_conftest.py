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


def test_log_records_are_watched(tmp_path: Path) -> None:
    """One that a test did not declare fails it; so does one that it declared and that did not come.

    A logger that propagates nothing is watched too.
    """
    (tmp_path / "conftest.py").write_text((Path(__file__).parent / "conftest.py").read_text())
    (tmp_path / "pytest.ini").write_text(f"[pytest]\nmarkers = logs(*patterns)\npythonpath = {ROOT}\n")
    (tmp_path / "test_logs.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:pytest-qt"]
    ran = subprocess.run([*command, "test_logs.py"], cwd=tmp_path, capture_output=True, text=True)
    assert "3 passed, 2 errors" in ran.stdout
    assert "unexpected log records:\nWARNING quiet: trouble 1" in ran.stdout
    assert "declared log records did not come: trouble" in ran.stdout


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
