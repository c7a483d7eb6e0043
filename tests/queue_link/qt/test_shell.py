"""How programs are started."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QGuiApplication

from queue_link.qt.shell import AppSettings, Start, command_line, open_view, read_command_line
from queue_link.qt.translations import Translations


def read(*arguments: str) -> Start[AppSettings]:
    return read_command_line(command_line("vuoro-test", "A test."), AppSettings, arguments)


@pytest.fixture
def settings_file(tmp_path: Path) -> Path:
    path = tmp_path / "settings.toml"
    path.write_text('server = "ws://file:1"\nwindow = "800x480"\n', encoding="utf-8")
    return path


def test_nothing_said_is_full_screen_and_finnish() -> None:
    """The way a device in use is started."""
    start = read()
    assert start.size is None
    assert start.settings.language == "fi"
    assert not start.driven


def test_command_line_goes_over_the_file(settings_file: Path) -> None:
    """What is not given on the command line comes from the file."""
    start = read("--settings", str(settings_file), "--server", "ws://line:2", "--driven")
    assert start.settings.server == "ws://line:2"
    assert start.size == QSize(800, 480)
    assert start.driven


def test_a_server_can_have_several_addresses(tmp_path: Path) -> None:
    """Each is looked at; an empty list is none."""
    path = tmp_path / "settings.toml"
    path.write_text('server = ["ws://one:1", "ws://two:2"]', encoding="utf-8")
    assert read("--settings", str(path)).servers == ("ws://one:1", "ws://two:2")
    assert read("--settings", str(path), "--server", "ws://line:2").servers == ("ws://line:2",)
    path.write_text('server = ["ws://one:1", "http://two:2"]', encoding="utf-8")
    with pytest.raises(SystemExit):
        read("--settings", str(path))
    path.write_text("server = []", encoding="utf-8")
    with pytest.raises(SystemExit):
        read("--settings", str(path))


def test_a_window_can_be_given_its_place() -> None:
    """As X11 writes it; without it the system chooses."""
    assert read("--window", "800x480").place is None
    start = read("--window", "800x480+100+50")
    assert (start.size, start.place) == (QSize(800, 480), QPoint(100, 50))


def test_token_is_read_from_its_file(tmp_path: Path) -> None:
    """Line ends are not part of it."""
    token = tmp_path / "token"
    token.write_text("secret\n", encoding="utf-8")
    assert read("--token-file", str(token)).token == "secret"


def test_token_is_not_shown() -> None:
    """Settings end up in logs and tracebacks; tokens must not."""
    assert "secret" not in repr(read("--token", "secret"))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--window", "12y"], "1280x720"),
        (["--window", "800x480+1"], "1280x720+100+50"),
        (["--token-file", "/nowhere/token"], "/nowhere/token"),
        (["--settings", "/nowhere/settings"], "/nowhere/settings"),
        (["--server", "http://queue:8765"], "'http://queue:8765' is no address of a queue server"),
        (["--server", "127.0.0.1:8765"], "such as ws://127.0.0.1:8765: scheme isn't ws or wss"),
        (["--server", "ws://queue:port"], "Port could not be cast to integer value as 'port'"),
        (["--server", f"ws://{'a' * 70}.example"], "label"),
    ],
)
def test_faults_are_told(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The program ends with status 2 and says what is wrong."""
    with pytest.raises(SystemExit) as ended:
        read(*arguments)
    assert ended.value.code == 2
    assert said in capsys.readouterr().err


def test_unknown_setting_gets_a_suggestion(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With the file and the line."""
    path = tmp_path / "settings.toml"
    path.write_text('sever = "ws://x"\n', encoding="utf-8")
    with pytest.raises(SystemExit):
        read("--settings", str(path))
    said = capsys.readouterr().err
    assert "settings.toml:1" in said
    assert 'did you mean "server"?' in said


@pytest.mark.qt_log_ignore("", extend=True)
def test_faulty_qml_is_told(qapp: QGuiApplication, tmp_path: Path) -> None:
    """A screen that cannot be drawn ends the program with QML's own words."""
    qml = tmp_path / "Faulty.qml"
    qml.write_text("import QtQuick\nItem { nonsense: 1 }\n", encoding="utf-8")
    with pytest.raises(RuntimeError, match="nonsense"):
        open_view(qml, {}, Translations())
