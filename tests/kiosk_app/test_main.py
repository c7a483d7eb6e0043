"""The program as it is started."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from argparse import ArgumentTypeError
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk_app.__main__ import main, printer_at
from kiosk_app.pin import hash_pin

OPTIONS = "--server ws://127.0.0.1:1 --token none --window 480x800 --printer 127.0.0.1:1 --no-sound "
OPTIONS += "--driven --log-json"
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def program(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk_app", *OPTIONS.split(), "--data", str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    yield process
    process.kill()
    process.communicate()


def ask(program: subprocess.Popen[str], **act: str) -> dict[str, object]:
    assert program.stdin is not None
    assert program.stdout is not None
    program.stdin.write(json.dumps(act) + "\n")
    program.stdin.flush()
    answer: dict[str, object] = json.loads(program.stdout.readline())
    return answer


def troubles(program: subprocess.Popen[str]) -> list[dict[str, object]]:
    """What the log complains of, after the program has ended."""
    _, log = program.communicate(timeout=20)
    records: list[dict[str, object]] = [json.loads(line) for line in log.splitlines()]
    return [record for record in records if record["level"] not in ("info", "debug")]


def test_a_kiosk_without_a_server_gives_no_numbers(program: subprocess.Popen[str]) -> None:
    """It says that it is starting, in three languages, and goes on trying without a complaint."""
    seen = ask(program, do="see")
    state = seen["state"]
    assert isinstance(state, dict)
    assert (state["screen"], state["number"], state["printer"]) == ("offline", None, "unreachable")
    assert ask(program, do="quit") == {"ok": True}
    assert troubles(program) == []
    assert program.returncode == 0


def test_sigterm_ends_it_cleanly(program: subprocess.Popen[str]) -> None:
    """Status 0, and no complaint of QML about objects that went away."""
    ask(program, do="see")
    program.send_signal(signal.SIGTERM)
    assert troubles(program) == []
    assert program.returncode == 0


def test_a_printer_is_named_by_host_and_port() -> None:
    """IPv6 addresses stand in brackets."""
    assert printer_at("10.0.0.9:9100") == {"host": "10.0.0.9", "port": 9100}
    assert printer_at("[::1]:9100") == {"host": "::1", "port": 9100}


@pytest.mark.parametrize("address", ["10.0.0.9", ":9100", "host:", "host:99999", "host:port"])
def test_a_printer_without_host_or_port_is_refused(address: str) -> None:
    """With the words that the command line shows."""
    with pytest.raises(ArgumentTypeError, match="is not HOST:PORT"):
        printer_at(address)


def test_settings_in_order_are_said_to_be(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is started."""
    file = tmp_path / "kiosk.toml"
    file.write_text(f'service_pin = "{hash_pin("2749")}"\ntoken = "secret"\n', encoding="utf-8")
    assert main(["--check", "--settings", str(file)]) == 0
    assert capsys.readouterr().out == "The settings are in order.\n"


def test_an_abbreviated_option_starts_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """``--chec`` would be taken for a start."""
    with pytest.raises(SystemExit):
        main(["--chec", "--token", "secret"])
    assert "unrecognized arguments: --chec" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ('service_pin = "2749"', "service_pin: not made by vuoro-kiosk --hash-pin"),
        ("code_readr = true", '1: code_readr: unknown key; did you mean "code_reader"?'),
        ('token_file = "/nowhere/token"', "/nowhere/token"),
        ("code_reader = true", "token_file: this kiosk has no token; vuoro device add makes one"),
    ],
)
def test_faulty_settings_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], line: str, fault: str
) -> None:
    """With status 2, before anything is started."""
    file = tmp_path / "kiosk.toml"
    file.write_text(line, encoding="utf-8")
    with pytest.raises(SystemExit) as ended:
        main(["--check", "--settings", str(file)])
    assert ended.value.code == 2
    assert fault in capsys.readouterr().err
