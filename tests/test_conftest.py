"""A log record that a test did not declare fails it; so does one that it declared and that did not come."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

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
    """A logger that propagates nothing is watched too."""
    (tmp_path / "conftest.py").write_text((Path(__file__).parent / "conftest.py").read_text())
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers = logs(*patterns)\n")
    (tmp_path / "test_logs.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:pytest-qt"]
    ran = subprocess.run([*command, "test_logs.py"], cwd=tmp_path, capture_output=True, text=True)
    assert "3 passed, 2 errors" in ran.stdout
    assert "unexpected log records:\nWARNING quiet: trouble 1" in ran.stdout
    assert "declared log records did not come: trouble" in ran.stdout
