"""Each call is announced once, in its turn, for long enough."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from display_app.announcer import Announcer
from queue_link.messages import Call
from queue_link.vocabulary import CounterId, TicketNumber

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def seconds(count: float) -> timedelta:
    return timedelta(seconds=count)


def call(seq: int, number: str = "", counter: str = "3", at: datetime = START) -> Call:
    return Call(seq, TicketNumber(number or f"A{seq:03d}"), CounterId(counter), at)


def large(announcer: Announcer) -> list[int]:
    return [item.call.seq for item in announcer.prominent]


@pytest.fixture
def announcer() -> Announcer:
    return Announcer(hold=seconds(10), linger=seconds(180), fresh=seconds(60))


def test_a_call_is_announced_once(announcer: Announcer) -> None:
    """However often its snapshot comes."""
    announcer.hear([call(1)], START)
    assert [made.seq for made in announcer.advance(START)] == [1]
    announcer.hear([call(1)], START)
    assert announcer.advance(START) == ()
    assert announcer.announced == (1,)


def test_calls_queue_up(announcer: Announcer) -> None:
    """The second waits until the first has been large for ten seconds."""
    announcer.hear([call(2), call(1)], START)
    announcer.advance(START)
    assert large(announcer) == [1]
    announcer.advance(START + seconds(9.9))
    assert large(announcer) == [1]
    announcer.advance(START + seconds(10))
    assert large(announcer) == [2]


def test_calls_share_the_room(announcer: Announcer) -> None:
    """With room for two, two are large at once, the newest first, until their time is over."""
    announcer.slots = 2
    announcer.hear([call(2), call(1)], START)
    announcer.advance(START)
    assert large(announcer) == [2, 1]
    announcer.advance(START + seconds(10))
    assert large(announcer) == [2]


def test_a_call_stays_until_the_next(announcer: Announcer) -> None:
    """The newest stays large when nothing follows, but not for ever."""
    announcer.hear([call(1)], START)
    announcer.advance(START)
    announcer.advance(START + seconds(179))
    assert large(announcer) == [1]
    announcer.advance(START + seconds(180))
    assert large(announcer) == []


def test_old_calls_are_silent(announcer: Announcer) -> None:
    """What was missed for more than a minute is left to the list."""
    announcer.hear([call(2, at=START + seconds(90)), call(1)], START + seconds(100))
    assert [made.seq for made in announcer.advance(START + seconds(100))] == [2]


def test_a_restarted_server_repeats_nothing(announcer: Announcer) -> None:
    """The same snapshot from a new server is nothing new; the next call is."""
    announcer.hear([call(1)], START)
    announcer.advance(START)
    announcer.hear([call(1)], START + seconds(5))
    assert announcer.advance(START + seconds(5)) == ()
    announcer.hear([call(2, at=START + seconds(20)), call(1)], START + seconds(20))
    assert [made.seq for made in announcer.advance(START + seconds(20))] == [2]


def test_a_recall_takes_the_place_of_its_call(announcer: Announcer) -> None:
    """One number is in one place; its recall is announced at once."""
    announcer.hear([call(1, "A001")], START)
    announcer.advance(START)
    announcer.hear([call(2, "A001", counter="5")], START + seconds(3))
    assert [made.counter for made in announcer.advance(START + seconds(3))] == ["5"]
    assert large(announcer) == [2]


def test_a_waiting_call_is_replaced_by_its_recall(announcer: Announcer) -> None:
    """What is no longer true is not announced."""
    announcer.hear([call(2, "B002"), call(1, "A001")], START)
    announcer.advance(START)
    announcer.hear([call(3, "B002", counter="7"), call(1, "A001")], START + seconds(2))
    announcer.advance(START + seconds(10))
    assert announcer.announced == (1, 3)


def test_a_waiting_call_outlives_the_list(announcer: Announcer) -> None:
    """A burst longer than the server's list of recent calls loses nobody."""
    announcer.hear([call(2), call(1)], START)
    announcer.advance(START)
    announcer.hear([call(3, at=START + seconds(1))], START + seconds(1))
    for second in range(10, 40):
        announcer.advance(START + seconds(second))
    assert announcer.announced == (1, 2, 3)


def test_a_new_day_begins_empty(announcer: Announcer) -> None:
    """No number of yesterday is on the screen."""
    announcer.hear([call(1)], START)
    announcer.advance(START)
    announcer.hear([], START + seconds(5))
    assert large(announcer) == []


def test_a_new_journal_is_believed(announcer: Announcer) -> None:
    """After the loss of the server's journal, low numbers are new calls."""
    announcer.hear([call(500)], START)
    announcer.advance(START)
    announcer.hear([call(2, "B001", at=START + seconds(30))], START + seconds(30))
    assert [made.seq for made in announcer.advance(START + seconds(30))] == [2]


def test_a_clock_set_back_freezes_nothing(announcer: Announcer) -> None:
    """A call is large for its time, whatever the server's clock does."""
    announcer.hear([call(2), call(1)], START)
    announcer.advance(START)
    earlier = START - timedelta(hours=1)
    announcer.advance(earlier)
    announcer.advance(earlier + seconds(10))
    assert large(announcer) == [2]


@given(
    gaps=st.lists(st.integers(0, 15), min_size=1, max_size=20),
    slots=st.integers(1, 3),
    missed=st.sets(st.integers(0, 200)),
)
def test_nothing_is_lost_and_nothing_twice(gaps: list[int], slots: int, missed: set[int]) -> None:
    """Whatever snapshots are missed, each call is announced once, in order, and is large for ten seconds."""
    announcer = Announcer(seconds(10), seconds(180), fresh=seconds(3600), slots=slots)
    made_at = list(accumulate(gaps))
    calls: list[Call] = []
    large_for: Counter[int] = Counter()
    for second in range(made_at[-1] + 11 * len(gaps)):
        now = START + seconds(second)
        while len(calls) < len(gaps) and made_at[len(calls)] <= second:
            calls.insert(0, call(len(calls) + 1, at=now))
        if calls and (second not in missed or len(calls) == len(gaps)):
            announcer.hear(calls, now)
        announcer.advance(now)
        large_for.update(large(announcer))
    assert announcer.announced == tuple(range(1, len(gaps) + 1))
    assert min(large_for.values()) >= 10
