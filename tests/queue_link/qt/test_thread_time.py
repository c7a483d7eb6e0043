"""What a thread took itself, without what the machine made it wait."""

from __future__ import annotations

from pathlib import Path

import pytest

from queue_link.qt.thread_time import Moment, ThreadTime


def test_waits_for_a_processor_are_no_time_of_its_own() -> None:
    """Half a second by the clock, 0.3 s of it spent waiting."""
    span = Moment(10.5, 2.3).since(Moment(10.0, 2.0))
    assert span.at == pytest.approx(0.5)
    assert span.own == pytest.approx(0.2)


def test_waits_are_read_anew_each_time(tmp_path: Path) -> None:
    """The second number, in nanoseconds."""
    file = tmp_path / "schedstat"
    file.write_text("7000 250000000 12\n", encoding="ascii")
    thread = ThreadTime(tmp_path)
    assert thread.knows_waits
    assert thread.now().starved == 0.25
    file.write_text("9000 1500000000 14\n", encoding="ascii")
    assert thread.now().starved == 1.5
    thread.close()


def test_a_system_that_tells_no_waits_is_said_to_be_one(tmp_path: Path) -> None:
    """All time counts as the thread's own then."""
    thread = ThreadTime(tmp_path / "nothing")
    assert not thread.knows_waits
    assert thread.now().starved == 0
