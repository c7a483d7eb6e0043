"""``vuoro person``, ``vuoro pair`` and ``vuoro audit``, as people type them."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from queue_server.__main__ import main
from queue_server.database import transaction_on
from queue_server.staff.passwords import Hashing
from queue_server.staff.people import find_login


class Vuoro:
    """Runs the command on one data folder."""

    def __init__(self, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.data = data
        self._capsys = capsys

    def run(self, *words: str) -> tuple[int, str, str]:
        """Exit status, standard output and standard error."""
        status = main([*words, "--data", str(self.data)])
        said = self._capsys.readouterr()
        return status, said.out, said.err

    def knows(self, login: str, password: str) -> bool:
        with transaction_on(self.data) as connection:
            found = find_login(connection, login)
        return found is not None and Hashing().matches(found[1].password, password)


@pytest.fixture
def vuoro(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Vuoro:
    made = Vuoro(tmp_path, capsys)
    made.run("device", "list")
    return made


def added(vuoro: Vuoro, *more: str) -> str:
    """Aino's one-time password."""
    status, out, _ = vuoro.run("person", "add", "aino", "--role", "adviser", "--branch", "malmi", *more)
    assert status == 0
    return out.strip()


def test_somebody_is_added_with_a_one_time_password(vuoro: Vuoro) -> None:
    """It alone is on standard output, so that it can be piped to a printer."""
    password = added(vuoro, "--name", "Aino Virta", "--allow", "cherry-pick", "--branch", "kluuvi")
    assert vuoro.knows("AINO", password)
    _, listed, _ = vuoro.run("person", "list")
    assert listed.split() == [
        *("aino", "Aino", "Virta", "adviser", "+cherry-pick", "kluuvi,malmi", "new", "password"),
    ]


def test_a_name_is_taken_once(vuoro: Vuoro) -> None:
    added(vuoro)
    status, out, err = vuoro.run("person", "add", "Aino", "--role", "adviser", "--branch", "malmi")
    assert (status, out) == (1, "")
    assert "signs in as Aino already" in err


def test_a_password_is_read_from_standard_input(vuoro: Vuoro, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is not to be changed then, and is not printed."""
    monkeypatch.setattr("sys.stdin", io.StringIO("two ferries and a lighthouse\n"))
    assert added(vuoro, "--password") == ""
    assert vuoro.knows("aino", "two ferries and a lighthouse")
    assert "new password" not in vuoro.run("person", "list")[1]


@pytest.mark.parametrize(
    ("password", "why"),
    [("short", "12 characters are needed"), ("salasana12345", "tries first"), ("aino-aino-99", "the name")],
)
def test_a_password_that_will_not_do_is_told(
    vuoro: Vuoro, monkeypatch: pytest.MonkeyPatch, password: str, why: str
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(password))
    status, _, err = vuoro.run(
        "person", "add", "aino", "--role", "adviser", "--branch", "malmi", "--password"
    )
    assert status == 1
    assert why in err


def test_no_password_is_taken_as_an_argument(vuoro: Vuoro, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        added(vuoro, "--password", "two ferries and a lighthouse")


def test_a_password_is_reset(vuoro: Vuoro) -> None:
    first = added(vuoro)
    status, second, _ = vuoro.run("person", "reset", "aino")
    assert status == 0
    assert not vuoro.knows("aino", first)
    assert vuoro.knows("aino", second.strip())


def test_somebody_is_disabled_and_enabled(vuoro: Vuoro) -> None:
    added(vuoro)
    assert vuoro.run("person", "disable", "aino")[0] == 0
    assert "disabled" in vuoro.run("person", "list")[1]
    assert vuoro.run("person", "enable", "aino")[0] == 0
    assert "disabled" not in vuoro.run("person", "list", "--branch", "malmi")[1]


def test_role_permissions_and_branches_are_changed(vuoro: Vuoro) -> None:
    """What is not named stays as it is."""
    added(vuoro, "--allow", "cherry-pick")
    vuoro.run("person", "role", "aino", "--role", "supervisor", "--deny", "emergency")
    assert "supervisor +cherry-pick -emergency" in vuoro.run("person", "list")[1]
    vuoro.run("person", "role", "aino", "--usual", "cherry-pick", "--branch", "kluuvi")
    listed = vuoro.run("person", "list")[1]
    assert "supervisor -emergency" in listed
    assert "kluuvi" in listed
    assert vuoro.run("person", "list", "--branch", "malmi")[1] == ""


@pytest.mark.parametrize("action", ["disable", "enable", "reset", "role"])
def test_somebody_who_is_not_there_is_told(vuoro: Vuoro, action: str) -> None:
    status, out, err = vuoro.run("person", action, "nobody")
    assert (status, out) == (1, "")
    assert "nobody in" in err


def test_a_code_that_nobody_shows_is_told(vuoro: Vuoro) -> None:
    assert "no device asks" in vuoro.run("pair", "list")[2]
    asked = ("pair", "approve", "K7RD-3FXM", "--branch", "malmi", "--role", "kiosk", "--name", "K")
    for words in (asked, ("pair", "refuse", "K7RD-3FXM")):
        status, _, err = vuoro.run(*words)
        assert status == 1
        assert "no device shows K7RD-3FXM" in err


def test_what_was_done_is_printed(vuoro: Vuoro) -> None:
    """As text, and as a table that any spreadsheet reads without taking names for formulas."""
    added(vuoro, "--name", "=HYPERLINK()")
    vuoro.run("person", "disable", "aino")
    _, text, _ = vuoro.run("audit")
    assert [line.split()[2:4] for line in text.splitlines()] == [
        ["person-added", "-"],
        ["person-disabled", "-"],
    ]
    _, table, _ = vuoro.run("audit", "--csv", "--kind", "person-disabled")
    header, row = table.splitlines()
    assert header == "at,kind,branch,person,device,about,detail"
    assert row.split(",")[1:] == ["person-disabled", "malmi", "", "", "'=HYPERLINK()", ""]


def test_what_was_done_is_chosen_by_time_and_person(vuoro: Vuoro) -> None:
    added(vuoro)
    assert "person-added" in vuoro.run("audit", "--person", "aino")[1]
    assert vuoro.run("audit", "--until", "2001-01-01")[1] == ""
    assert "person-added" in vuoro.run("audit", "--since", "2001-01-01")[1]
    assert vuoro.run("audit", "--person", "nobody")[0] == 1


def test_a_date_that_is_none_is_told(vuoro: Vuoro, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        vuoro.run("audit", "--since", "yesterday")
    assert "a date such as 2026-03-02" in capsys.readouterr().err
