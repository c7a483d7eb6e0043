"""What a thread took itself, without what the machine made the program wait."""

from __future__ import annotations

from pathlib import Path

import pytest

from queue_link.qt.thread_time import Moment, ThreadTime


def own(before: Moment, after: Moment) -> float:
    return round(after.since(before).own, 6)


def test_waits_for_a_processor_are_no_time_of_its_own() -> None:
    """Half a second by the clock, 0.3 s of it spent waiting."""
    assert own(Moment(10.0, starved=2.0), Moment(10.5, ran=0.2, starved=2.3)) == 0.2


def test_sleep_is_its_own_time() -> None:
    """Half a second of waiting for a file, a lock or the network; other threads had what they needed."""
    assert own(Moment(10.0, others={2: 7.0}), Moment(10.5, others={2: 7.0})) == 0.5


def test_sleep_while_another_thread_got_no_processor_is_not() -> None:
    """That one may have held the lock: 0.1 s of processor time, and 0.4 s of sleep, 0.3 s of it excused."""
    before = Moment(10.0, others={2: 7.0, 3: 1.0})
    assert own(before, Moment(10.5, ran=0.1, others={2: 7.3, 3: 1.2})) == 0.2


def test_work_is_not_excused_by_other_threads() -> None:
    """Half a second of processor time, whatever others waited for; a thread that is new excuses nothing."""
    assert own(Moment(10.0, others={2: 7.0}), Moment(10.5, ran=0.5, others={2: 7.5})) == 0.5
    assert own(Moment(10.0), Moment(10.5, others={2: 7.5})) == 0.5


def test_all_threads_are_read_anew_each_time(tmp_path: Path) -> None:
    """Time on a processor and waits for one, in nanoseconds."""
    for thread, told in {"1": "7000000 250000000 12\n", "2": "0 500000000 1\n"}.items():
        (tmp_path / thread).mkdir()
        (tmp_path / thread / "schedstat").write_text(told, encoding="ascii")
    time = ThreadTime(tmp_path, thread=1)
    assert time.knows_waits
    now = time.now()
    assert (now.ran, now.starved, now.others) == (0.007, 0.25, {2: 0.5})
    (tmp_path / "1" / "schedstat").write_text("9000000 1500000000 14\n", encoding="ascii")
    assert time.now().starved == 1.5


def test_a_thread_that_has_just_ended_does_no_harm(tmp_path: Path) -> None:
    """Its folder is there, and nothing can be read in it any more."""
    for thread in ("1", "2"):
        (tmp_path / thread).mkdir()
    (tmp_path / "1" / "schedstat").write_text("0 0 0\n", encoding="ascii")
    assert ThreadTime(tmp_path, thread=1).now().others == {2: pytest.approx(0)}


def test_a_system_that_tells_no_waits_is_said_to_be_one(tmp_path: Path) -> None:
    """All time counts as the thread's own then."""
    time = ThreadTime(tmp_path / "nothing")
    assert not time.knows_waits
    assert time.now().starved == 0
