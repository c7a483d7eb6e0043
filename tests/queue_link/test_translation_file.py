"""Catalogues of translated texts: what is in them, what is missing, what cannot be filled in."""

from __future__ import annotations

from pathlib import Path

import pytest

from queue_link.translation_file import Text, catalogue_file, placeholder_fault, read_texts
from queue_link.vocabulary import Language

CATALOGUE = """\
<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Kiosk</name>
    <message><source>Back</source><translation>Takaisin</translation></message>
    <message><source>More</source><translation type="unfinished"></translation></message>
    <message><source>Less</source><translation></translation></message>
    <message numerus="yes"><source>%n people</source><translation>
        <numerusform>%n henkilö</numerusform><numerusform>%n henkilöä</numerusform>
    </translation></message>
    <message numerus="yes"><source>%n days</source><translation>
        <numerusform>%n päivä</numerusform><numerusform></numerusform>
    </translation></message>
</context>
</TS>
"""


def test_texts_are_read_with_what_is_missing(tmp_path: Path) -> None:
    """Unfinished, empty, or without one of its plural forms."""
    file = tmp_path / "kiosk_fi.ts"
    file.write_text(CATALOGUE, encoding="utf-8")
    texts = {text.source: text for text in read_texts(file)}
    assert texts["Back"] == Text("Kiosk", "Back", ("Takaisin",), plural=False, translated=True)
    assert texts["%n people"].forms == ("%n henkilö", "%n henkilöä")
    assert [text.source for text in texts.values() if not text.translated] == ["More", "Less", "%n days"]


def test_the_catalogues_are_where_the_programs_look_for_them() -> None:
    """Beside the compiled ones."""
    assert catalogue_file("kiosk", Language("fi")).is_file()


@pytest.mark.parametrize(
    ("source", "form", "fault"),
    [
        ("Back", "Takaisin", ""),
        ("at {time}", "klo {time}", ""),
        ("{hour:02}", "{hour}", "has the placeholders {hour} instead of {hour:02}"),
        ("at {time}", "klo", "has the placeholders none instead of {time}"),
        ("Back", "{back}", "has the placeholders {back} instead of none"),
        ("at {time}", "klo {time}}", "has a brace that belongs to no placeholder"),
    ],
)
def test_a_form_that_cannot_be_filled_in_is_told(source: str, form: str, fault: str) -> None:
    """A program would stumble over it, or leave a gap."""
    text = Text("Kiosk", source, (form,), plural=False, translated=True)
    assert placeholder_fault(text, form) == fault


def test_a_plural_form_may_say_its_number_in_words() -> None:
    """One, two."""
    text = Text("Kiosk", "For %n people at {time}", (), plural=True, translated=True)
    assert placeholder_fault(text, "yhdelle klo {time}") == ""
    assert placeholder_fault(text, "yhdelle") != ""
