"""``vuoro check`` looks for letters that slips cannot be printed with."""

from __future__ import annotations

from pathlib import Path

import pytest

from queue_server.check import check_branch_file
from tests.queue_server.test_branch_file import SMALL

LACK = "the fonts have no letters for გ (U+10D2); empty boxes would be printed"


def warnings(folder: Path, text: str) -> list[str]:
    """Of missing letters: the place and what is told."""
    file = folder / "branch.toml"
    file.write_text(text, encoding="utf-8")
    examined = check_branch_file(file)
    assert examined.faults == ()
    return [str(warning) for warning in examined.warnings if "letters" in str(warning)]


def test_every_language_of_the_bundled_fonts_can_be_printed(tmp_path: Path) -> None:
    design = '[slip.texts.x]\nfi = "Åäö €"\nsv = "номер"\nen = "أرقام 號碼"\n'
    lines = '[slip]\nlines = ["number", "taken-at", "to-do", "check", "text:x"]\n'
    assert warnings(tmp_path, SMALL) == []
    (told,) = warnings(tmp_path, SMALL + lines + design)
    assert "slip.texts.x.en" in told


@pytest.mark.parametrize(
    ("addition", "place"),
    [
        ('[wording.fi]\n"Your number" = "Numerosi გ"\n', "wording.fi.Your number"),
        (
            '[slip]\nlines = ["number", "taken-at", "to-do", "check", "text:x"]\n'
            '[slip.texts.x]\nfi = "a"\nsv = "გ"\nen = "a"\n',
            "slip.texts.x.sv",
        ),
    ],
)
def test_a_letter_that_no_font_has_is_told_at_its_text(tmp_path: Path, addition: str, place: str) -> None:
    (told,) = warnings(tmp_path, SMALL + addition)
    assert told == f"{place}: {LACK}"


def test_the_branch_and_its_services_are_printed_too(tmp_path: Path) -> None:
    """Not where the design leaves them out."""
    text = SMALL.replace('fi = "', 'fi = "გ', 2)
    assert len(warnings(tmp_path, text)) == 2
    bare = '[slip]\nlines = ["number", "taken-at", "to-do", "check"]\n'
    assert warnings(tmp_path, text + bare) == []


def test_a_text_that_no_line_shows_is_not_printed(tmp_path: Path) -> None:
    unshown = '[slip.texts.x]\nfi = "გ"\nsv = "გ"\nen = "გ"\n'
    assert warnings(tmp_path, SMALL + unshown) == []
