"""Every value of a TOML text is found at its line, and a fault is told with its place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from queue_link.assets import asset
from queue_link.toml_document import Document, Fault, Finding, Path, SettingsFaults, located

TEXT = '''\
title = "a [b] = c # no comment"   # [not.a.table]
"quoted key".inner = 1
numbers = [
    [1, 2],  # one
    # none
    [3, 4],
]
long = """
x = 1
[y]
a""""
literal = \'\'\'
z = 'z' \'\'\'
at = 1979-05-27T07:32:00Z
inline = { a = 1.5, b.c = [ { d = "," } ] }

[table.inner]
key = true
[[items]]
id = "first"
[[items.parts]]
n = 1
[[items.parts]]
n = 2
[items.extra]
e = 1
[[items]]
[[items.parts]]
n = 3
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("title",), 1),
        (("quoted key", "inner"), 2),
        (("numbers",), 3),
        (("numbers", 0, 1), 4),
        (("numbers", 1), 6),
        (("long",), 8),
        (("literal",), 12),
        (("at",), 14),
        (("inline", "b", "c", 0, "d"), 15),
        (("table", "inner", "key"), 18),
        (("items",), 19),
        (("items", 0, "id"), 20),
        (("items", 0, "parts", 1, "n"), 24),
        (("items", 0, "extra", "e"), 26),
        (("items", 1), 27),
        (("items", 1, "parts", 0, "n"), 29),
    ],
)
def test_value_is_found_at_its_line(path: Path, line: int) -> None:
    """Strings, comments, lists, inline tables and arrays of tables do not mislead the line."""
    assert Document(TEXT, "text").line(path) == line


def test_value_that_is_missing_is_placed_where_it_belongs() -> None:
    """A missing key has the line of the table it is missing from."""
    document = Document(TEXT, "text")
    assert document.line(("items", 1, "id")) == 27
    assert document.line(("nowhere",)) == 0


def test_every_value_of_a_real_branch_file_has_a_line_of_its_own() -> None:
    """The walk for lines sees the same keys as the TOML reader does, with windows line ends too."""
    text = asset("branches", "malmi.toml").read_text(encoding="utf-8")
    for ends in ("\n", "\r\n"):
        document = Document(text.replace("\n", ends), "malmi.toml")
        lines = text.split("\n")
        for path, value in _leaves(document.data, ()):
            shown = value if isinstance(value, str) else str(value).lower()
            assert shown in lines[document.line(path) - 1]


def _leaves(value: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _leaves(inner, (*path, key))
    elif isinstance(value, list):
        for position, inner in enumerate(value):
            yield from _leaves(inner, (*path, position))
    else:
        yield path, value


def test_place_shows_the_id_of_list_items() -> None:
    """A person looks for the item by its id, not by counting."""
    document = Document(TEXT, "text")
    assert document.place(("items", 0, "parts", 1, "n")) == 'items[0 "first"].parts[1].n'
    assert document.place(("items", 1, "id")) == "items[1].id"


def test_faults_come_in_the_order_of_the_file() -> None:
    """They are mended from top to bottom."""
    faults = Document(TEXT, "text").faults([Finding(("table", "inner"), "b"), Finding(("title",), "a", "c?")])
    assert faults == (Fault(1, "title", "a", "c?"), Fault(17, "table.inner", "b"))
    assert located("text", faults[0]) == "text:1: title: a; c?"


@pytest.mark.parametrize(
    ("text", "line", "place"),
    [
        ("a = 1\nb = \n", 2, "column 5"),
        ('a = "', 1, "end of the file"),
        ("a = 1\na = 2\n", 2, "column 6"),
        ("a = [1,\n", 2, "end of the file"),
    ],
)
def test_text_that_is_not_toml_is_told_with_line_and_column(text: str, line: int, place: str) -> None:
    """A slip of the pen is shown where it is."""
    with pytest.raises(SettingsFaults) as raised:
        Document(text, "text")
    (fault,) = raised.value.faults
    assert (fault.line, fault.place) == (line, place)
    assert fault.what
