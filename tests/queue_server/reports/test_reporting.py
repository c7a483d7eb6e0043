"""``vuoro report``."""

from __future__ import annotations

from pathlib import Path

import pytest

from queue_server.__main__ import main
from queue_server.check import example
from tests.queue_server.reports.conftest import Recorded


@pytest.fixture
def branch_file(tmp_path: Path) -> Path:
    """Named as the recorded branch is."""
    file = tmp_path / "malmi.toml"
    file.write_text(example(), encoding="utf-8")
    return file


def ask(days: Recorded, branch_file: Path, *words: str) -> int:
    return main(["report", str(branch_file), "--data", str(days.folder), *words])


def test_a_week_is_told_on_the_terminal(
    days: Recorded, branch_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask(days, branch_file, "--week", "2026-W42", "--every", "day", "--language", "fi") == 0
    said = capsys.readouterr().out
    assert "Saapuneet" in said
    rows = [line.split()[0] for line in said.splitlines() if line.startswith("  2026")]
    assert set(rows) == {"2026-10-17", "2026-10-18"}, "the 19th is a Monday, of the next week"


def test_files_are_written_and_left_alone_the_next_time(
    days: Recorded, branch_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "october.csv"
    asked = ("--month", "2026-10", "--by", "service", "--csv", str(file))
    assert ask(days, branch_file, *asked) == 0
    first = file.read_bytes()
    assert ask(days, branch_file, *asked) == 1
    assert f"{file} is there already" in capsys.readouterr().err
    assert ask(days, branch_file, *asked, "--force") == 0
    assert file.read_bytes() == first


def test_the_visits_behind_a_figure_are_listed(
    days: Recorded, branch_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (
        ask(days, branch_file, "--day", "2026-10-17", "--trace", "served", "--by", "counter", "--of", "1")
        == 0
    )
    said = capsys.readouterr()
    lines = said.out.splitlines()
    assert lines[0].split()[:2] == ["number", "service"]
    assert len(lines) > 1
    assert said.err.strip() == f"1-{len(lines) - 1} of {len(lines) - 1}"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--day", "yesterday"), "a date like 2026-03-02"),
        (("--week", "2026-10"), "a week like 2026-W10"),
        (("--week", "2026-W54"), "a week like 2026-W10"),
        (("--month", "2026-13"), "a month like 2026-03"),
        (("--from", "2026-10-01"), "--to"),
        (("--from", "2026-10-02", "--to", "2026-10-01"), "ends before it begins"),
        (("--from", "2026-10-02", "--to", "2026-10-02"), "ends before it begins"),
        (("--from", "2010-01-01", "--to", "2026-10-02"), "longer than"),
        (("--from", "2024-01-01", "--to", "2026-10-02", "--every", "hour"), "by the hour"),
        (("--day", "2026-10-17", "--trace", "refused"), "does not count visits"),
    ],
)
def test_what_cannot_be_answered_is_said(
    days: Recorded, branch_file: Path, words: tuple[str, ...], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask(days, branch_file, *words) == 1
    assert told in capsys.readouterr().err


def test_a_branch_that_the_journal_does_not_know_is_named_with_those_it_knows(
    days: Recorded, branch_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    renamed = branch_file.read_text(encoding="utf-8").replace('id = "malmi"', 'id = "elsewhere"', 1)
    branch_file.write_text(renamed, encoding="utf-8")
    assert ask(days, branch_file, "--month", "2026-10") == 1
    assert "no branch elsewhere; it knows: malmi" in capsys.readouterr().err


def test_no_journal_is_made_where_there_is_none(
    branch_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["report", str(branch_file), "--data", str(tmp_path / "no"), "--month", "2026-10"]) == 1
    assert "no journal" in capsys.readouterr().err
    assert not (tmp_path / "no").exists()


def test_a_period_without_data_is_an_empty_report(
    days: Recorded, branch_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask(days, branch_file, "--month", "2020-01") == 0
    assert "There is no data of this time." in capsys.readouterr().out
