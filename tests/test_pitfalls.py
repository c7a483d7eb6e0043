"""Each pitfall of the field has tests, and they are there."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")


def rows() -> list[str]:
    """The table of ``docs/pitfalls.md``, below its head."""
    lines = (ROOT / "docs/pitfalls.md").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.startswith("| ")][1:]


def functions_in(file: Path) -> set[str]:
    """Names alone: nothing is imported."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}


def test_all_pitfalls_are_in_the_table() -> None:
    """None is left out of the check by a line that is written otherwise."""
    assert len(rows()) == 17


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.split("|")[1].strip())
def test_a_pitfall_names_tests_that_exist(row: str) -> None:
    _, wrong, how, named, _ = (cell.strip() for cell in row.split("|"))
    assert wrong
    assert how
    tests = NAMED.findall(named)
    assert len(tests) == named.count("`") / 2 > 0
    missing = [f"{file}::{test}" for file, test in tests if test not in functions_in(ROOT / file)]
    assert missing == []
