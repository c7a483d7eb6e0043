"""How staff of a branch sign in, as its file says."""

from __future__ import annotations

import pytest

from queue_link.people import SignInMode
from queue_link.toml_document import located
from queue_server.branch_file import examine_branch
from queue_server.check import report
from queue_server.domain.configuration import StaffRules
from tests.queue_server.test_branch_file import SMALL


def rules(table: str) -> StaffRules:
    found = examine_branch(SMALL + table, "small.toml")
    assert found.config is not None, found.faults
    return found.config.staff


def test_a_branch_is_open_unless_it_says_otherwise() -> None:
    """A small place needs no accounts."""
    assert rules("") == StaffRules(SignInMode.OPEN, 60)
    assert rules('[staff]\nsign_in = "pin"\nidle_min = 5\n') == StaffRules(SignInMode.PIN, 5)


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ('sign_in = "pasword"', 'did you mean "password"?'),
        ("idle_min = 4", "5"),
        ("idle_minutes = 30", 'did you mean "idle_min"?'),
    ],
)
def test_what_cannot_be_meant_is_a_fault(line: str, fault: str) -> None:
    found = examine_branch(f"{SMALL}[staff]\n{line}\n", "small.toml")
    assert len(found.faults) == 1
    assert fault in located("", found.faults[0])


@pytest.mark.parametrize(
    ("mode", "said"),
    [
        ("open", "without signing in"),
        ("password", "name and password; vuoro person add"),
        ("pin", "with a PIN"),
    ],
)
def test_check_says_what_it_means(mode: str, said: str) -> None:
    examined = examine_branch(f'{SMALL}[staff]\nsign_in = "{mode}"\n', "small.toml")
    (line,) = (line for line in report(examined).splitlines() if line.strip().startswith("Staff"))
    assert said in line
