"""What the bare server broadcasts: snapshots as large as those that displays are sent."""

from __future__ import annotations

from itertools import count

from queue_link.messages import Call, DayState, DisplayView, Snapshot, encode
from queue_link.vocabulary import Knowledge, TicketNumber
from queue_server.bench.bench_branch import COUNTERS
from queue_server.bench.numbered import answer_frame
from queue_server.clock import SystemClock
from queue_server.domain.state import RECENT_CALLS

CALL_ANSWER_BYTES = 80
"""About what the answer to a call takes."""


class News:
    """Calls of made-up numbers, each in a snapshot with those before it."""

    def __init__(self) -> None:
        self._seqs = count(1)
        self._calls: tuple[Call, ...] = ()

    def call(self) -> tuple[TicketNumber, bytes]:
        """The next number called, and the snapshot that tells of it."""
        seq, now = next(self._seqs), SystemClock().now()
        number = TicketNumber(f"Z{seq:03d}")
        newest = Call(seq, number, COUNTERS[seq % len(COUNTERS)], now)
        self._calls = (newest, *self._calls)[:RECENT_CALLS]
        view = DisplayView(
            self._calls,
            come_in=(),
            free=0,
            cap=60,
            outside=0,
            day=DayState(True, True),
            knowledge=Knowledge.ESTIMATED,
        )
        return number, encode(Snapshot(seq, now, view))

    def broadcast_frame(self, number: int) -> tuple[TicketNumber, bytes]:
        """The number called, and what asks the bare server to answer ``number`` and tell all listeners."""
        called, snapshot = self.call()
        return called, answer_frame(number, CALL_ANSWER_BYTES, after=b"\n" + snapshot)
