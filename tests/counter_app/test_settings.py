"""What the desk program can be told."""

from __future__ import annotations

from pathlib import Path

from counter_app.settings import CounterSettings, counter_command_line
from queue_link.commands import OpenCounter
from queue_link.qt.shell import read_command_line
from queue_link.vocabulary import CounterId, ProfileId

SIGN_IN = OpenCounter(CounterId("3"), ProfileId("all"), "Maria Niemi")


def test_the_command_line_signs_in() -> None:
    """Counter, profile and name."""
    line = ["--counter", "3", "--profile", "all", "--adviser", "Maria Niemi"]
    start = read_command_line(counter_command_line(), CounterSettings, line)
    assert start.settings.standing == SIGN_IN


def test_a_counter_without_a_profile_is_only_offered_first() -> None:
    """The adviser still chooses."""
    assert CounterSettings(counter=CounterId("3")).standing is None


def test_the_settings_file_signs_in(tmp_path: Path) -> None:
    """The same fields, in TOML."""
    file = tmp_path / "counter.toml"
    file.write_text('counter = "3"\nprofile = "all"\nadviser = "Maria Niemi"\n', encoding="utf-8")
    start = read_command_line(counter_command_line(), CounterSettings, ["--settings", str(file)])
    assert start.settings.standing == SIGN_IN
    assert start.size is not None
