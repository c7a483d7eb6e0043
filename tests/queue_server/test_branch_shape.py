"""The reference of the branch file tells every key there is, and its example is a sound branch."""

from __future__ import annotations

import re
from datetime import date, time
from pathlib import Path

import msgspec
import pytest

from queue_link.catalogue import AdviserCard, Choice, CounterCard, Link, ProfileCard, QueueTerms, TriageScreen
from queue_link.slip_design import SlipLine
from queue_server.branch_file import examine_branch
from queue_server.branch_shape import (
    AppointmentsTable,
    BranchFile,
    CallingTable,
    ExceptionTable,
    HoursTable,
    OccupancyTable,
    PartyTable,
    PlanTable,
    PriorityTable,
    ProfileTable,
    PromiseTable,
    QueueTermsTable,
    ServiceTable,
    SlipTable,
    TicketHoursTable,
    TriageTable,
    read_spans,
    read_time,
    unabridged,
)
from queue_server.domain.configuration import (
    AppointmentRules,
    Calling,
    Occupancy,
    OtherWay,
    Priority,
    Promise,
    Queue,
    Service,
    Span,
)

REFERENCE = (Path(__file__).parents[2] / "docs" / "branch-file.md").read_text(encoding="utf-8")
SHAPES = (
    BranchFile,
    OccupancyTable,
    PartyTable,
    HoursTable,
    TicketHoursTable,
    ExceptionTable,
    PriorityTable,
    CallingTable,
    AppointmentsTable,
    PromiseTable,
    Queue,
    ServiceTable,
    CounterCard,
    AdviserCard,
    ProfileTable,
    QueueTermsTable,
    PlanTable,
    OtherWay,
    SlipTable,
    TriageTable,
    TriageScreen,
    Choice,
    Link,
)
BECOMES: tuple[tuple[type[msgspec.Struct], type[msgspec.Struct]], ...] = (
    (OccupancyTable, Occupancy),
    (PriorityTable, Priority),
    (CallingTable, Calling),
    (AppointmentsTable, AppointmentRules),
    (PromiseTable, Promise),
    (ServiceTable, Service),
    (ProfileTable, ProfileCard),
    (QueueTermsTable, QueueTerms),
)
"""Tables of the file and the parts of a branch that they become."""
BETWEEN = {"tuesday", "wednesday", "thursday", "friday", "saturday"}
"""The reference says ``monday`` … ``sunday``."""


def test_example_of_the_reference_is_in_order() -> None:
    """Whoever copies it starts from a branch that works, without a single warning."""
    found = re.search(r"```toml\n(.*?)```", REFERENCE, re.DOTALL)
    assert found
    examined = examine_branch(found[1], "docs/branch-file.md")
    assert (examined.faults, examined.warnings) == ((), ())
    assert examined.config is not None


def test_every_example_of_the_reference_fits_into_the_small_branch() -> None:
    """Each later example is a part that is added to, or written over, the first one; none has a fault."""
    small, *parts = re.findall(r"```toml\n(.*?)```", REFERENCE, re.DOTALL)
    assert len(parts) >= 9
    for part in parts:
        own_tables = set(re.findall(r"^\[\[?([\w.]+)", part, re.MULTILINE))
        kept = "".join(
            table
            for table in re.split(r"(?m)^(?=\[)", small)
            if not (name := re.match(r"\[\[?([\w.]+)", table)) or name[1] not in own_tables
        )
        examined = examine_branch(kept + part, "docs/branch-file.md")
        assert examined.faults == (), part


@pytest.mark.parametrize("shape", SHAPES)
def test_every_key_is_in_the_reference(shape: type[msgspec.Struct]) -> None:
    """A key that nobody can look up does not exist for people."""
    without_example = re.sub(r"```.*?```", "", REFERENCE, flags=re.DOTALL)
    words = set(re.findall(r"\w+", " ".join(re.findall(r"`(.+?)`", without_example))))
    keys = {field.encode_name for field in msgspec.structs.fields(shape)}
    assert keys - BETWEEN <= words


def test_every_line_of_a_slip_is_in_the_reference() -> None:
    """With the word that the file has for it."""
    assert {f"`{line}`" for line in SlipLine} <= set(re.findall(r"`.+?`", REFERENCE))


@pytest.mark.parametrize(("table", "part"), BECOMES)
def test_every_setting_can_be_made_in_the_file_and_is_else_as_the_domain_says(
    table: type[msgspec.Struct], part: type[msgspec.Struct]
) -> None:
    """A part that gets a new setting gets a key as well."""
    keys = {field.name: field.default for field in msgspec.structs.fields(table)}
    settings = {field.name: field.default for field in msgspec.structs.fields(part)}
    made_otherwise = {"hours", "skills", "terms"}
    assert keys.keys() - made_otherwise == settings.keys() - made_otherwise
    for name, default in settings.items():
        if name not in made_otherwise and default is not msgspec.NODEFAULT:
            assert keys[name] == default, name


@pytest.mark.parametrize("text", ["24:00", "8", "08:60", "8.15", "", "-1:00", "٠٨:٠٠"])
def test_time_that_is_none_says_what_was_expected(text: str) -> None:
    """Times are hours and minutes of one day."""
    with pytest.raises(ValueError, match='expected a time such as "20:00"'):
        read_time(text)


def test_a_day_has_one_interval_or_several_or_none() -> None:
    """Spaces do not matter."""
    morning, afternoon = Span(time(8), time(12)), Span(time(12, 30), time(16, 15))
    assert read_spans("08:00-12:00, 12:30-16:15") == (morning, afternoon)
    assert read_spans(" 8:00 - 12:00 ") == (morning,)
    assert read_spans("closed") == ()


@pytest.mark.parametrize(
    "text",
    ["08:00", "08:00-12:00-16:00", "open", "08:00 to 16:00", "", "08:00-12:00,", "closed, 08:00-12:00"],
)
def test_hours_that_are_none_say_what_was_expected(text: str) -> None:
    """Nothing is guessed."""
    with pytest.raises(ValueError, match='expected times such as "08:00-16:15"'):
        read_spans(text)


@pytest.mark.parametrize(
    "text", ["08:00-12:00, 11:00-16:00", "12:00-16:00, 08:00-11:00", "08:00-12:00, 12:00-16:00"]
)
def test_intervals_are_in_order_and_apart(text: str) -> None:
    """Two that touch are one; others would be told as a break of no length."""
    with pytest.raises(ValueError, match="opens before the interval ahead of it is over"):
        read_spans(text)


def test_queue_of_a_profile_may_be_its_id_alone() -> None:
    """It is short for a table; whatever else is there stays for the check of the shape."""
    profiles = [{"id": "all", "queues": ["a", {"queue": "b", "weight": 2}, 3]}, {"queues": "a"}, "x"]
    assert unabridged({"id": "m", "profiles": profiles}) == {
        "id": "m",
        "profiles": [
            {"id": "all", "queues": [{"queue": "a"}, {"queue": "b", "weight": 2}, 3]},
            {"queues": "a"},
            "x",
        ],
    }
    assert unabridged({"profiles": 3}) == {"profiles": 3}


def test_exception_is_for_one_date_or_several() -> None:
    """Both keys are read the same way."""
    eve, day = date(2026, 12, 24), date(2026, 12, 25)
    assert ExceptionTable("closed", day=eve).dates == (eve,)
    assert ExceptionTable("closed", days=(eve, day)).dates == (eve, day)
