"""Each call is seen at once, rung for once, and marked as new for long enough."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import accumulate, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from display_app.announcer import Announcer
from queue_link.messages import Call, CallForward
from queue_link.vocabulary import CounterId, TicketNumber

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def seconds(count: float) -> timedelta:
    return timedelta(seconds=count)


def call(seq: int, number: str = "", counter: str = "3", at: datetime = START, *, over: bool = False) -> Call:
    return Call(seq, TicketNumber(number or f"A{seq:03d}"), CounterId(counter), at, over=over)


def seqs(calls: tuple[Call, ...]) -> list[int]:
    return [call.seq for call in calls]


def wait(announcer: Announcer[Call], begin: float, end: float) -> list[int]:
    """Advance by half seconds, counted from ``START``; returns what was rung for."""
    times = [START + seconds(half / 2) for half in range(int(begin * 2), int(end * 2) + 1)]
    return [call.seq for now in times if (call := announcer.advance(now))]


@pytest.fixture
def announcer() -> Announcer[Call]:
    return Announcer(hold=seconds(10), linger=seconds(180), fresh=seconds(60))


def test_a_call_is_announced_once(announcer: Announcer[Call]) -> None:
    """However often its snapshot comes."""
    announcer.hear([call(1)], START)
    assert announcer.advance(START) == call(1)
    announcer.hear([call(1)], START)
    assert wait(announcer, 0, 5) == []
    assert announcer.announced == (1,)


def test_the_newest_call_is_large_at_once(announcer: Announcer[Call]) -> None:
    """The one that it displaces stays marked as new in the list until its ten seconds are over."""
    announcer.hear([call(1)], START)
    announcer.advance(START)
    announcer.hear([call(2, at=START + seconds(3)), call(1)], START + seconds(3))
    assert announcer.advance(START + seconds(3)) is not None
    assert (seqs(announcer.prominent), seqs(announcer.marked)) == ([2], [1])
    wait(announcer, 3.5, 9.5)
    assert seqs(announcer.marked) == [1]
    announcer.advance(START + seconds(10))
    assert (seqs(announcer.prominent), seqs(announcer.marked)) == ([2], [])


def test_ten_calls_at_two_seconds_are_rung_at_once(announcer: Announcer[Call]) -> None:
    """Nobody stands in line for the display."""
    made: list[Call] = []
    late: dict[int, float] = {}
    for second in range(30):
        now = START + seconds(second)
        if second % 2 == 0 and len(made) < 10:
            made.insert(0, call(len(made) + 1, at=now))
            announcer.hear(made, now)
        if rung := announcer.advance(now):
            late[rung.seq] = (now - rung.at).total_seconds()
        assert seqs(announcer.prominent) == [made[0].seq]
    assert late == dict.fromkeys(range(1, 11), 0)


def test_chimes_of_a_burst_follow_each_other(announcer: Announcer[Call]) -> None:
    """All are seen at once; each rings on its own, two seconds after the one before."""
    announcer.hear([call(3), call(2), call(1)], START)
    assert announcer.advance(START) == call(1)
    assert (seqs(announcer.prominent), seqs(announcer.marked)) == ([3], [2, 1])
    assert announcer.waiting == (2, 3)
    assert announcer.next_chime(START + seconds(0.5)) == seconds(1.5)
    assert wait(announcer, 0.5, 1.5) == []
    assert wait(announcer, 2, 3.5) == [2]
    assert wait(announcer, 4, 4) == [3]
    assert announcer.next_chime(START + seconds(4)) is None
    assert announcer.announced == (1, 2, 3)


def test_a_call_is_marked_for_ten_seconds_after_its_chime(announcer: Announcer[Call]) -> None:
    """Whoever looks up when it rings finds it."""
    announcer.hear([call(3), call(2), call(1)], START)
    wait(announcer, 0, 11.5)
    assert seqs(announcer.marked) == [2]
    assert announcer.is_new(call(3))
    wait(announcer, 12, 14)
    assert announcer.marked == ()
    assert not announcer.is_new(call(3))


def test_calls_share_the_room(announcer: Announcer[Call]) -> None:
    """With room for two, the two newest are large, until their time is over."""
    announcer.slots = 2
    announcer.hear([call(3), call(2), call(1)], START)
    announcer.advance(START)
    assert (seqs(announcer.prominent), seqs(announcer.marked)) == ([3, 2], [1])
    wait(announcer, 0.5, 14)
    assert seqs(announcer.prominent) == [3]


def test_what_there_is_no_room_for_comes_back(announcer: Announcer[Call]) -> None:
    """On a screen for one call and one row, each of four is seen for ten seconds all the same."""
    announcer.rows = 1
    announcer.hear([call(4), call(3), call(2), call(1)], START)
    seen_for: Counter[int] = Counter()
    for half in range(2 * 40):
        announcer.advance(START + seconds(half / 2))
        seen_for.update(seqs((*announcer.prominent, *announcer.marked[:1])))
    assert min(seen_for[seq] for seq in (1, 2, 3, 4)) >= 2 * 10
    assert announcer.marked == ()


def test_37_what_is_rung_for_is_on_the_screen(announcer: Announcer[Call]) -> None:
    """However many newer calls there are: in the last row, as long as no other call is rung for."""
    announcer.rows = 2
    announcer.hear([call(seq) for seq in range(6, 0, -1)], START)
    for second in range(12):
        rung = second // 2 + 1
        announcer.advance(START + seconds(second))
        assert rung in seqs((*announcer.prominent, *announcer.marked[:2]))


def test_37_without_a_list_what_is_rung_for_is_large(announcer: Announcer[Call]) -> None:
    """Where there is room for one call and no list, a newer one waits for its chime to become large."""
    announcer.rows = 0
    announcer.hear([call(1)], START)
    assert announcer.advance(START) == call(1)
    announcer.hear([call(2), call(1)], START + seconds(1))
    announcer.advance(START + seconds(3), busy=True)
    assert seqs(announcer.prominent) == [1]
    assert announcer.advance(START + seconds(4)) == call(2)
    assert seqs(announcer.prominent) == [2]


def test_37_without_a_list_the_newest_is_large_beside_what_is_rung_for(announcer: Announcer[Call]) -> None:
    announcer.slots, announcer.rows = 2, 0
    announcer.hear([call(3), call(2), call(1)], START)
    assert announcer.advance(START) == call(1)
    assert seqs(announcer.prominent) == [3, 1]


def test_38_a_call_that_is_over_waits_for_no_chime(announcer: Announcer[Call]) -> None:
    """Its customer has come before its turn; it stays on the screen as long as any other."""
    announcer.hear([call(2), call(1)], START)
    assert announcer.advance(START) == call(1)
    announcer.hear([call(2, over=True), call(1)], START + seconds(1))
    assert wait(announcer, 1, 5) == []
    assert (announcer.waiting, announcer.announced, announcer.let_be) == ((), (1,), (2,))
    assert seqs(announcer.prominent) == [2]
    assert announcer.is_new(call(2))


def test_38_a_call_that_is_over_when_it_is_heard_of_is_not_rung_for(announcer: Announcer[Call]) -> None:
    announcer.hear([call(1, over=True)], START)
    assert announcer.advance(START) is None
    assert announcer.let_be == (1,)


@pytest.mark.parametrize(
    ("then", "over"),
    [
        ([call(2), call(1)], False),
        ([call(2, over=True), call(1)], True),
        ([call(1)], True),
        ([], True),
        ([call(3, "A002"), call(1)], False),
        ([call(3, "A002", counter="7"), call(1)], True),
    ],
    ids=["called", "come", "taken back", "nothing called", "recalled", "called elsewhere"],
)
def test_38_it_is_known_when_what_was_rung_for_is_over(
    announcer: Announcer[Call], then: list[Call], over: bool
) -> None:
    """Then nobody is to hear it any more."""
    announcer.hear([call(1)], START - seconds(30))
    announcer.advance(START - seconds(30))
    announcer.hear([call(2), call(1)], START)
    assert announcer.advance(START) == call(2)
    assert not announcer.rung_is_over
    announcer.hear(then, START + seconds(1))
    assert announcer.rung_is_over is over


def test_38_the_next_chime_is_of_a_call_that_holds(announcer: Announcer[Call]) -> None:
    announcer.hear([call(2), call(1)], START)
    assert announcer.advance(START) == call(1)
    announcer.hear([call(2), call(1, over=True)], START + seconds(1))
    assert announcer.rung_is_over
    assert announcer.advance(START + seconds(2)) == call(2)
    assert not announcer.rung_is_over


def test_38_nothing_is_rung_for_while_a_voice_speaks(announcer: Announcer[Call]) -> None:
    """The next call follows as soon as it is silent, if it is not too old by then."""
    announcer.hear([call(3, at=START + seconds(55)), call(2), call(1)], START + seconds(55))
    assert announcer.advance(START + seconds(55)) == call(1)
    for second in range(56, 62):
        assert announcer.advance(START + seconds(second), busy=True) is None
    assert announcer.advance(START + seconds(62)) == call(3, at=START + seconds(55))
    assert announcer.waiting == ()


def test_who_has_come_in_is_not_called_any_more() -> None:
    """Whoever is missing from the list has come in or lost the place."""
    announcer: Announcer[CallForward] = Announcer(seconds(10), seconds(180), seconds(60))
    first, second, third = (CallForward(seq, TicketNumber(f"A{seq:03d}"), START) for seq in (1, 2, 3))
    announcer.hear([third, second, first], START)
    assert announcer.advance(START) == first
    announcer.hear([third], START + seconds(1))
    assert announcer.waiting == (3,)
    assert announcer.advance(START + seconds(2)) == third


def test_a_call_stays_until_the_next(announcer: Announcer[Call]) -> None:
    """The newest stays large when nothing follows, but not for ever."""
    announcer.hear([call(1)], START)
    announcer.advance(START)
    announcer.advance(START + seconds(179))
    assert seqs(announcer.prominent) == [1]
    announcer.advance(START + seconds(180))
    assert announcer.prominent == ()


def test_old_calls_are_silent(announcer: Announcer[Call]) -> None:
    """What was missed for more than a minute is left to the list."""
    announcer.hear([call(2, at=START + seconds(90)), call(1)], START + seconds(100))
    assert wait(announcer, 100, 105) == [2]


def test_a_call_that_waited_too_long_is_not_rung(announcer: Announcer[Call]) -> None:
    """Its customer has long been at the counter; it is seen as new all the same."""
    announcer.hear([call(2), call(1, at=START)], START)
    announcer.advance(START)
    assert announcer.advance(START + seconds(61)) is None
    assert announcer.waiting == ()
    assert announcer.announced == (1,)


def test_a_restarted_server_repeats_nothing(announcer: Announcer[Call]) -> None:
    """The same snapshot from a new server is nothing new; the next call is."""
    announcer.hear([call(1)], START)
    announcer.advance(START)
    announcer.hear([call(1)], START + seconds(5))
    assert announcer.advance(START + seconds(5)) is None
    announcer.hear([call(2, at=START + seconds(20)), call(1)], START + seconds(20))
    assert wait(announcer, 20, 25) == [2]


def test_a_recall_takes_the_place_of_its_call(announcer: Announcer[Call]) -> None:
    """One number is in one place; its recall is announced at once."""
    announcer.hear([call(1, "A001")], START)
    announcer.advance(START)
    announcer.hear([call(2, "A001", counter="5")], START + seconds(3))
    assert wait(announcer, 3, 3) == [2]
    assert [shown.counter for shown in (*announcer.prominent, *announcer.marked)] == ["5"]


def test_a_waiting_call_is_replaced_by_its_recall(announcer: Announcer[Call]) -> None:
    """What is no longer true is not announced."""
    announcer.hear([call(2, "B002"), call(1, "A001")], START)
    announcer.advance(START)
    announcer.hear([call(3, "B002", counter="7"), call(1, "A001")], START + seconds(1))
    assert wait(announcer, 1, 10) == [3]
    assert announcer.announced == (1, 3)


def test_a_call_that_is_taken_back_is_not_announced(announcer: Announcer[Call]) -> None:
    """Nor shown: its number is missing from the list among older and newer ones."""
    announcer.hear([call(3), call(2), call(1)], START)
    announcer.advance(START)
    announcer.hear([call(3), call(1)], START + seconds(1))
    assert wait(announcer, 1, 10) == [3]
    assert 2 not in seqs((*announcer.prominent, *announcer.marked))


def test_what_it_is_to_be_silent_about_is_left_to_the_list(announcer: Announcer[Call]) -> None:
    """For good: neither large, nor marked, nor rung for later. The next call is."""
    announcer.hear([call(2), call(1)], START)
    announcer.advance(START)
    announcer.leave_to_the_list()
    assert (announcer.prominent, announcer.marked, announcer.waiting) == ((), (), ())
    announcer.hear([call(3, at=START + seconds(5)), call(2), call(1)], START + seconds(5))
    assert wait(announcer, 5, 10) == [3]


def test_a_new_day_begins_empty(announcer: Announcer[Call]) -> None:
    """No number of yesterday is on the screen."""
    announcer.hear([call(2), call(1)], START)
    announcer.advance(START)
    announcer.hear([], START + seconds(5))
    assert announcer.advance(START + seconds(5)) is None
    assert (announcer.prominent, announcer.marked, announcer.waiting) == ((), (), ())


def test_a_new_journal_is_believed(announcer: Announcer[Call]) -> None:
    """After the loss of the server's journal, low numbers are new calls."""
    announcer.hear([call(500)], START)
    announcer.advance(START)
    announcer.hear([call(2, "B001", at=START + seconds(30))], START + seconds(30))
    assert wait(announcer, 30, 30) == [2]


def test_a_clock_set_back_freezes_nothing(announcer: Announcer[Call]) -> None:
    """Chimes go on and marks end, whatever the server's clock does."""
    announcer.hear([call(2), call(1)], START)
    announcer.advance(START)
    assert wait(announcer, -3600, -3597) == [2]
    wait(announcer, -3596.5, -3580)
    assert announcer.marked == ()
    wait(announcer, -3580, -3600 + 181)
    assert announcer.prominent == ()


@given(
    gaps=st.lists(st.integers(0, 15), min_size=1, max_size=20),
    slots=st.integers(1, 3),
    rows=st.integers(0, 4),
    missed=st.sets(st.integers(0, 200)),
)
def test_nothing_is_lost_and_nothing_twice(gaps: list[int], slots: int, rows: int, missed: set[int]) -> None:
    """Whatever snapshots are missed: each call rings once, in order and on its own, the newest is large as
    soon as it is heard of (where there is a place beside the one that is rung for), and each is on the screen
    and marked as new for ten seconds."""
    announcer = Announcer(seconds(10), seconds(180), fresh=seconds(3600), slots=slots, rows=rows)
    made_at = list(accumulate(gaps))
    calls: list[Call] = []
    seen_for: Counter[int] = Counter()
    rung: list[int] = []
    heard = 0
    for second in range(made_at[-1] + 13 * len(gaps) + 11):
        now = START + seconds(second)
        while len(calls) < len(gaps) and made_at[len(calls)] <= second:
            calls.insert(0, call(len(calls) + 1, at=now))
        if calls and (second not in missed or len(calls) == len(gaps)):
            newly, heard = len(calls) > heard, len(calls)
            announcer.hear(calls, now)
        else:
            newly = False
        if announcer.advance(now):
            rung.append(second)
        if newly and (rows or slots > 1):
            assert announcer.prominent[0] == calls[0]
        assert seqs(announcer.prominent) == sorted(seqs(announcer.prominent), reverse=True)
        shown = (*announcer.prominent, *announcer.marked[:rows])
        seen_for.update(call.seq for call in shown if announcer.is_new(call))
    assert announcer.announced == tuple(range(1, len(gaps) + 1))
    assert all(later - earlier >= 2 for earlier, later in pairwise(rung))
    assert min(seen_for[made.seq] for made in calls) >= 10
    assert announcer.marked == ()
