"""A thread with an event loop of its own."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from typing import Any

import pytest

from queue_link.loop_thread import LoopThread, ThreadOver

SOON_S = 20.0


class Work:
    """Notes what it was asked for, and where, until it is told to finish."""

    def __init__(self) -> None:
        self.thread = LoopThread("work", self._live)
        self.noted: list[str] = []
        self.names: set[str] = set()
        self.may_begin = threading.Event()
        self.may_begin.set()
        self._over = asyncio.Event()

    def note(self, what: str) -> None:
        """As others ask for it."""
        self.noted.append(what)
        self.names.add(threading.current_thread().name)

    def finish(self) -> None:
        """Let it end."""
        self.note("finish")
        self._over.set()

    async def _live(self) -> None:
        self.may_begin.wait(SOON_S)
        self.note("began")
        await self._over.wait()
        self.note("over")


def test_what_is_asked_for_is_called_in_the_thread_and_in_order() -> None:
    """Never before the coroutine waits for the first time; ``end`` waits until all is over."""
    work = Work()
    work.may_begin.clear()
    work.thread.start()
    work.thread.call(work.note, "one")
    work.thread.call(work.note, "two")
    work.may_begin.set()
    work.thread.end(work.finish, SOON_S)
    assert work.noted == ["began", "one", "two", "finish", "over"]
    assert work.names == {"work"}


def test_it_must_be_started_first() -> None:
    """To end it before is no mistake."""
    work = Work()
    with pytest.raises(RuntimeError, match="the work has not been started"):
        work.thread.call(work.note, "one")
    work.thread.end(work.finish, SOON_S)
    assert not work.noted


def test_it_ends_once() -> None:
    """A second end has nothing to do; whatever else is asked for then is a mistake."""
    work = Work()
    work.thread.start()
    work.thread.end(work.finish, SOON_S)
    work.thread.end(work.finish, SOON_S)
    assert work.noted.count("finish") == 1
    with pytest.raises(ThreadOver, match="the work's thread has ended"):
        work.thread.call(work.note, "late")


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_thread_that_cannot_begin_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for it for ever."""

    def no_loop(main: Coroutine[Any, Any, None]) -> None:
        main.close()
        raise OSError(24, "Too many open files")

    monkeypatch.setattr(asyncio, "run", no_loop)
    work = Work()
    work.thread.start()
    with pytest.raises(ThreadOver):
        work.thread.call(work.note, "one")
    work.thread.end(work.finish, SOON_S)


def test_an_end_may_meet_the_very_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two threads may end it at once: the loop can be closed while its thread still lives."""
    closed, released = threading.Event(), threading.Event()
    run = asyncio.run

    def run_and_linger(main: Coroutine[Any, Any, None]) -> None:
        run(main)
        closed.set()
        released.wait(SOON_S)

    monkeypatch.setattr(asyncio, "run", run_and_linger)
    work = Work()
    work.thread.start()
    work.thread.end(work.finish, timeout_s=0)
    assert closed.wait(SOON_S)
    work.thread.end(work.finish, timeout_s=0)
    released.set()
    work.thread.end(work.finish, SOON_S)
    assert work.noted.count("finish") == 1
