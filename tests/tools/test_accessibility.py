"""The table of accessibility is what the tests and the installation guide say."""

from __future__ import annotations

import re
from pathlib import Path

from tools.accessibility import COUNT, GUIDE, REQUIREMENTS, ROOT, TABLE, document, faults, named_after

TESTS = ROOT / "tests"


def test_the_table_is_current() -> None:
    """Else: python tools/accessibility.py"""
    assert TABLE.read_text(encoding="utf-8") == document(TESTS)


def test_everything_that_the_table_names_is_there() -> None:
    assert list(faults(TESTS, GUIDE.read_text(encoding="utf-8"))) == []


def test_every_requirement_has_one_row() -> None:
    numbers = re.findall(r"^\| (\d+) \|", TABLE.read_text(encoding="utf-8"), re.MULTILINE)
    assert list(map(int, numbers)) == list(range(1, COUNT + 1))


def test_a_test_finds_its_requirements_by_its_name(tmp_path: Path) -> None:
    names = ("test_req_06_twice", "test_req_18_19_reach", "test_29_volume", "test_2_of_them", "test_other")
    (tmp_path / "test_some.py").write_text("".join(f"def {name}() -> None: ...\n" for name in names))
    assert named_after(tmp_path) == {
        6: ["test_some.py: test_req_06_twice"],
        18: ["test_some.py: test_req_18_19_reach"],
        19: ["test_some.py: test_req_18_19_reach"],
        29: ["test_some.py: test_29_volume"],
    }


def test_what_is_not_there_is_a_fault(tmp_path: Path) -> None:
    """A test or a step that was renamed, and a number that no requirement has."""
    (tmp_path / "test_some.py").write_text("def test_req_45_more() -> None: ...\n")
    found = list(faults(tmp_path, ""))
    assert "test_req_45: there is no such requirement" in found
    assert "21: the installation has no step 'Floor and knees'" in found
    assert "15: there is no test 'kiosk_app/test_drawn.py: test_sliding_off_cancels'" in found


def test_what_nothing_shows_is_said_to_be_so(tmp_path: Path) -> None:
    bare = next(each for each in REQUIREMENTS if not each.tests and not each.steps)
    assert f"| {bare.number} | {bare.text} | **not yet** |" in document(tmp_path)


def test_req_13_no_picture_has_text_in_it() -> None:
    """There are no pictures that programs show at all: marks are drawn, codes are made."""
    shown = ("assets/qml", "kiosk_app", "display_app", "counter_app")
    pictures = [
        file.name
        for folder in shown
        for file in (ROOT / folder).rglob("*")
        if file.suffix in (".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp")
    ]
    assert pictures == []


def test_req_21_the_guide_has_the_dimensions() -> None:
    """As EN 301 549 gives them."""
    guide = GUIDE.read_text(encoding="utf-8")
    for dimension in ("760 mm by 1,220 mm", "380 mm and 1,200 mm", "1,120 mm", "510 mm", "635 mm"):
        assert dimension in guide, dimension
    for word in ("1,015 mm", "Braille", "22.2 N", "65 dBA", "7.3 mm"):
        assert word in guide, word
