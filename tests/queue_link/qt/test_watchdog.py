"""Signs of life for systemd."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from queue_link.qt.watchdog import Watchdog


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[socket.socket]:
    """A socket that hears what systemd would hear."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as heard:
        heard.bind(str(tmp_path / "notify"))
        heard.setblocking(False)
        yield heard


def words(heard: socket.socket) -> list[str]:
    found = []
    while True:
        try:
            found.append(heard.recv(100).decode())
        except BlockingIOError:
            return found


def test_it_is_ready_gives_signs_of_life_and_stops(qtbot: QtBot, systemd: socket.socket) -> None:
    """Twice in each time that systemd allows, from the event loop."""
    watchdog = Watchdog({"NOTIFY_SOCKET": systemd.getsockname(), "WATCHDOG_USEC": "20000"})
    assert words(systemd) == []
    watchdog.ready()
    assert words(systemd) == ["READY=1"]
    told: list[str] = []

    def thrice() -> bool:
        told.extend(words(systemd))
        return len(told) >= 3

    qtbot.waitUntil(thrice)
    assert set(told) == {"WATCHDOG=1"}
    watchdog.stopping()
    assert words(systemd)[-1] == "STOPPING=1"


def test_a_screen_that_hangs_gives_no_sign_of_life(qtbot: QtBot, systemd: socket.socket) -> None:
    """Nothing comes while the event loop does not turn."""
    watchdog = Watchdog({"NOTIFY_SOCKET": systemd.getsockname(), "WATCHDOG_USEC": "2000"})
    watchdog.ready()
    words(systemd)
    deadline = socket.socketpair()
    with deadline[0] as waiting, deadline[1]:
        waiting.settimeout(0.05)
        with pytest.raises(TimeoutError):
            waiting.recv(1)
    assert words(systemd) == []
    watchdog.stopping()


@pytest.mark.parametrize(
    "others", [{}, {"WATCHDOG_USEC": "nonsense"}, {"WATCHDOG_USEC": "2000", "WATCHDOG_PID": "1"}]
)
def test_without_a_watchdog_for_this_process_only_the_start_is_told(
    qtbot: QtBot, systemd: socket.socket, others: dict[str, str]
) -> None:
    watchdog = Watchdog({"NOTIFY_SOCKET": systemd.getsockname(), **others})
    watchdog.ready()
    qtbot.wait(20)
    assert words(systemd) == ["READY=1"]


def test_its_own_process_is_meant(systemd: socket.socket, qtbot: QtBot) -> None:
    address, pid = systemd.getsockname(), str(os.getpid())
    Watchdog({"NOTIFY_SOCKET": address, "WATCHDOG_USEC": "2000", "WATCHDOG_PID": pid}).ready()
    assert words(systemd)[:1] == ["READY=1"]


def test_without_systemd_nothing_happens(qtbot: QtBot) -> None:
    watchdog = Watchdog({})
    watchdog.ready()
    watchdog.stopping()


def test_a_systemd_that_is_gone_does_no_harm(qtbot: QtBot, tmp_path: Path) -> None:
    Watchdog({"NOTIFY_SOCKET": str(tmp_path / "nobody")}).ready()
