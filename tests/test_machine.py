"""Who has the machine, while several processes run tests."""

from __future__ import annotations

import fcntl
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.machine import room_on_the_machine

SOON_S = 10.0


class Guest:
    """A test in another process; here it is a thread, which is the same to locks of open files."""

    def __init__(self, pool: ThreadPoolExecutor, folder: Path, *, alone: bool) -> None:
        self.inside = threading.Event()
        self.may_go = threading.Event()
        self._stay = pool.submit(self._visit, folder, alone)

    def leave(self) -> None:
        self.may_go.set()
        self._stay.result(SOON_S)

    def _visit(self, folder: Path, alone: bool) -> None:
        with room_on_the_machine(folder, alone=alone):
            self.inside.set()
            assert self.may_go.wait(SOON_S)


def is_shut(folder: Path) -> bool:
    """Whether somebody stands in the turnstile."""
    with (folder / "turnstile").open("w") as turnstile:
        try:
            fcntl.flock(turnstile, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False


def wait_until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + SOON_S
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.001)


def test_tests_run_beside_each_other(tmp_path: Path) -> None:
    with room_on_the_machine(tmp_path, alone=False), room_on_the_machine(tmp_path, alone=False):
        assert not is_shut(tmp_path)


def test_one_that_is_to_be_alone_waits_for_the_others_and_lets_nobody_in_before_it(tmp_path: Path) -> None:
    with ThreadPoolExecutor() as pool:
        early = Guest(pool, tmp_path, alone=False)
        assert early.inside.wait(SOON_S)
        measuring = Guest(pool, tmp_path, alone=True)
        wait_until(lambda: is_shut(tmp_path))
        late = Guest(pool, tmp_path, alone=False)
        assert not measuring.inside.is_set()
        early.leave()
        assert measuring.inside.wait(SOON_S)
        assert not late.inside.is_set()
        measuring.leave()
        assert late.inside.wait(SOON_S)
        late.leave()


def test_a_test_that_fails_gives_the_machine_back(tmp_path: Path) -> None:
    try:
        with room_on_the_machine(tmp_path, alone=True):
            raise AssertionError
    except AssertionError:
        assert not is_shut(tmp_path)
