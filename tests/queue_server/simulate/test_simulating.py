"""``vuoro simulate`` and ``vuoro replay``."""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path

import pytest

from queue_server.branch_file import load_branch
from queue_server.command_line.simulating import add_replay, add_simulate
from queue_server.database import open_database
from queue_server.domain.events import DayOpened
from queue_server.entry import Entry
from queue_server.journal import Journal
from queue_server.simulate.crowd import crowd
from queue_server.simulate.day import play
from queue_server.simulate.hours import FIRST_DAY
from queue_server.simulate.plan import planned
from queue_server.simulate.scenario import SCENARIOS, ScenarioName, set_up
from tests.queue_server.test_branch_file import SMALL


def run(*words: str) -> int:
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(required=True)
    add_simulate(commands)
    add_replay(commands)
    options = parser.parse_args(words)
    status: int = options.run(options)
    return status


@pytest.fixture
def branch_file(tmp_path: Path) -> Path:
    file = tmp_path / "small.toml"
    file.write_text(SMALL, encoding="utf-8")
    return file


def record(folder: Path, branch_file: Path) -> None:
    """Play a day and write it to a journal as a server would have."""
    config = set_up(load_branch(branch_file), SCENARIOS[ScenarioName.NORMAL])
    events = play(config, crowd(config, planned(config), 0.9, 1, FIRST_DAY), FIRST_DAY).events
    begins = next(seq for seq, event in enumerate(events, 1) if isinstance(event, DayOpened))
    entries = [Entry(seq, event, begins, None) for seq, event in enumerate(events, 1)]
    journal = Journal(open_database(folder))
    asyncio.run(journal.append(config.id, entries))
    journal.close()


def test_simulate_prints_a_column_for_each_policy(
    branch_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "page.html"
    words = ["simulate", str(branch_file), "--days", "1", "--jobs", "1", "--policy", "fifo"]
    assert run(*words, "--policy", "priority", "--no-promise", "--html", str(page)) == 0
    heading = capsys.readouterr().out.splitlines()[0]
    assert "fifo, no promise" in heading
    assert "priority, no promise" in heading
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")


def test_a_faulty_branch_file_is_told_with_status_2(
    branch_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    branch_file.write_text(SMALL.replace("cap = 10", 'cap = "ten"'), encoding="utf-8")
    assert run("simulate", str(branch_file)) == 2
    assert "cap" in capsys.readouterr().err


def test_a_branch_that_never_opens_is_told(branch_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    closed = SMALL.replace('"8:00-16:15"', '"closed"').replace('"08:00-16:15"', '"closed"')
    branch_file.write_text(closed, encoding="utf-8")
    assert run("simulate", str(branch_file)) == 1
    assert "no day with tickets and service" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words", [["--days", "0"], ["--days", "x"], ["--scenario", "calm"], ["--policy", "x"]]
)
def test_bad_options_are_refused(branch_file: Path, words: list[str]) -> None:
    with pytest.raises(SystemExit):
        run("simulate", str(branch_file), *words)


def test_replay_prints_the_recorded_day_beside_the_other(
    branch_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record(tmp_path / "data", branch_file)
    words = ["replay", str(tmp_path / "data"), str(branch_file), "--day", FIRST_DAY.isoformat()]
    assert run(*words, "--policy", "fifo", "--guard", "2", "--cap", "9") == 0
    said = capsys.readouterr().out
    assert "recorded" in said.splitlines()[0]
    assert "who was refused" in said


def test_replay_of_a_day_that_is_not_there_is_told(
    branch_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record(tmp_path / "data", branch_file)
    assert run("replay", str(tmp_path / "data"), str(branch_file), "--day", "2026-03-03") == 1
    assert "2026-03-03" in capsys.readouterr().err


def test_replay_makes_no_new_data_folder(
    branch_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A mistyped folder is told, not made."""
    assert run("replay", str(tmp_path / "dta"), str(branch_file), "--day", "2026-03-02") == 1
    assert "no journal" in capsys.readouterr().err
    assert not (tmp_path / "dta").exists()
