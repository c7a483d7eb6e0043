"""The program as it is started."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

OPTIONS = "--server ws://127.0.0.1:1 --token none --window 640x360 --no-sound --driven --log-json"
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[socket.socket]:
    """A socket that hears what systemd would hear."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as heard:
        heard.bind(str(tmp_path / "notify"))
        heard.settimeout(20)
        yield heard


@pytest.fixture
def program(systemd: socket.socket) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "display_app", *OPTIONS.split()],
        cwd=ROOT,
        # What is left open at the end is told.
        env={
            **os.environ,
            "NOTIFY_SOCKET": systemd.getsockname(),
            "WATCHDOG_USEC": "200000",
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONWARNINGS": "always:unclosed:ResourceWarning",
        },
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


def said(program: subprocess.Popen[str]) -> list[dict[str, object]]:
    """The log, after the program has ended."""
    _, log = program.communicate(timeout=20)
    return [json.loads(line) for line in log.splitlines()]


def test_display_without_a_server_waits_calmly(program: subprocess.Popen[str]) -> None:
    """It says that it is connecting, and logs nothing to worry about."""
    state = ask(program, do="see")["state"]
    assert isinstance(state, dict)
    assert state["screen"] == "connecting"
    assert ask(program, do="quit") == {"ok": True}
    assert [line for line in said(program) if line["level"] not in ("info", "debug")] == []
    assert program.returncode == 0


def test_systemd_hears_signs_of_life(program: subprocess.Popen[str], systemd: socket.socket) -> None:
    """From the event loop: a display that hangs is started anew."""
    assert [systemd.recv(100) for _ in range(3)] == [b"READY=1", b"WATCHDOG=1", b"WATCHDOG=1"]
    ask(program, do="quit")
    program.wait(timeout=20)
    while (word := systemd.recv(100)) == b"WATCHDOG=1":
        pass
    assert word == b"STOPPING=1"


def test_sigterm_ends_it_cleanly(program: subprocess.Popen[str]) -> None:
    """Status 0, and no complaint of QML about objects that went away."""
    ask(program, do="see")
    program.send_signal(signal.SIGTERM)
    assert [line for line in said(program) if line["level"] not in ("info", "debug")] == []
    assert program.returncode == 0


def test_it_does_not_outlive_its_driver(program: subprocess.Popen[str]) -> None:
    """When the other side of its input is gone."""
    ask(program, do="see")
    assert program.stdin is not None
    program.stdin.close()
    program.stdin = None
    assert program.wait(timeout=20) == 0
