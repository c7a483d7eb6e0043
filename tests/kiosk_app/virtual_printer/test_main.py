from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

RASTER = b"\x1dv0\x00\x48\x00\x18\x00" + b"\xaa" * 72 * 24
SLIP = RASTER + b"\x1dVB\x00\x1d(H\x06\x0000done"
PROGRAM = [sys.executable, "-m", "kiosk_app.virtual_printer", "--port", "0", "--driven", "--speed", "0"]


@pytest.mark.parametrize("window", [False, True])
def test_the_program_prints_saves_and_ends(tmp_path: Path, window: bool) -> None:
    """Started as ``vuoro printer``, with a window and without: slips become pictures in the folder."""
    options = ["--save", str(tmp_path / "slips"), *([] if window else ["--headless"])]
    with subprocess.Popen(
        PROGRAM + options,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        text=True,
    ) as program:
        assert program.stdout
        assert program.stdin
        port = json.loads(program.stdout.readline())["port"]
        with socket.create_connection(("127.0.0.1", port), 5) as line:
            line.sendall(SLIP)
            assert line.recv(100) == b"\x37\x22done\x00"
        acts = [{"do": "grab", "file": str(tmp_path / "window.png")}] if window else []
        for act in [*acts, {"do": "quit"}]:
            program.stdin.write(json.dumps(act) + "\n")
            program.stdin.flush()
            answer = json.loads(program.stdout.readline())
            assert answer["ok"] is True
        assert program.wait(10) == 0
    assert answer["files"] == [str(tmp_path / "slips" / "0001-slip.png")]
    assert Path(answer["files"][0]).stat().st_size > 100
    assert (tmp_path / "window.png").exists() is window


def test_a_port_in_use_is_said_so() -> None:
    """One line on standard error, status 1."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        command = [sys.executable, "-m", "kiosk_app.virtual_printer", "--headless", "--port", port]
        done = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)
    assert done.returncode == 1
    assert f"127.0.0.1:{port}" in done.stderr
    assert len(done.stderr.splitlines()) == 1
