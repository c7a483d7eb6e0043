"""The reference of the branch file tells every key there is, and its example is a sound branch."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest

from queue_link.catalogue import Choice, CounterCard, Link, ProfileCard, TriageScreen
from queue_server.branch_file import examine_branch
from queue_server.branch_shape import (
    BranchFile,
    HoursTable,
    OccupancyTable,
    PartyTable,
    TriageTable,
    read_span,
    read_time,
)
from queue_server.domain.configuration import Queue, Service

REFERENCE = (Path(__file__).parents[2] / "docs" / "branch-file.md").read_text(encoding="utf-8")
SHAPES = (
    BranchFile,
    OccupancyTable,
    PartyTable,
    HoursTable,
    TriageTable,
    Queue,
    Service,
    CounterCard,
    ProfileCard,
    TriageScreen,
    Choice,
    Link,
)
BETWEEN = {"tuesday", "wednesday", "thursday", "friday", "saturday"}
"""The reference says ``monday`` … ``sunday``."""


def test_example_of_the_reference_is_in_order() -> None:
    """Whoever copies it starts from a branch that works, without a single warning."""
    found = re.search(r"```toml\n(.*?)```", REFERENCE, re.DOTALL)
    assert found
    examined = examine_branch(found[1], "docs/branch-file.md")
    assert (examined.faults, examined.warnings) == ((), ())
    assert examined.config is not None


@pytest.mark.parametrize("shape", SHAPES)
def test_every_key_is_in_the_reference(shape: type[msgspec.Struct]) -> None:
    """A key that nobody can look up does not exist for people."""
    without_example = re.sub(r"```.*?```", "", REFERENCE, flags=re.DOTALL)
    words = set(re.findall(r"\w+", " ".join(re.findall(r"`(.+?)`", without_example))))
    keys = {field.encode_name for field in msgspec.structs.fields(shape)}
    assert keys - BETWEEN <= words


@pytest.mark.parametrize("text", ["24:00", "8", "08:60", "8.15", "", "-1:00"])
def test_time_that_is_none_says_what_was_expected(text: str) -> None:
    """Times are hours and minutes of one day."""
    with pytest.raises(ValueError, match='expected a time such as "20:00"'):
        read_time(text)


@pytest.mark.parametrize("text", ["08:00", "08:00-12:00-16:00", "open", "08:00 to 16:00"])
def test_span_that_is_none_says_what_was_expected(text: str) -> None:
    """A day has one span, or is closed."""
    with pytest.raises(ValueError, match='expected times such as "08:00-16:15", or "closed"'):
        read_span(text)
