"""Which calls are announced, and when: each one once, none overwritten by the next."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from queue_link.messages import Call

REMEMBERED = 1000
"""How many announcements are kept for whoever asks what was announced."""


@dataclass(frozen=True)
class Announced:
    """A call that is shown large."""

    call: Call
    since: datetime


class Announcer:
    """Decides from snapshots which calls are shown large and rung for.

    It remembers the highest ``seq`` it has heard of, so that a call is announced once over reconnects and
    server restarts. A call that was old by the time it was heard of is left to the list, silently.
    """

    def __init__(self, hold: timedelta, linger: timedelta, fresh: timedelta, slots: int = 1) -> None:
        self._hold = hold
        self._linger = linger
        self._fresh = fresh
        self.slots = slots
        """How many calls may be large at a time."""
        self._newest: Call | None = None
        self._waiting: list[Call] = []
        self._prominent: list[Announced] = []
        self._announced: deque[int] = deque(maxlen=REMEMBERED)

    @property
    def prominent(self) -> tuple[Announced, ...]:
        """The calls that are large now, newest first."""
        return tuple(self._prominent)

    @property
    def announced(self) -> tuple[int, ...]:
        """The ``seq`` of what was announced, in that order."""
        return tuple(self._announced)

    @property
    def waiting(self) -> tuple[int, ...]:
        """The ``seq`` of calls that wait until one that is large has been seen for long enough."""
        return tuple(call.seq for call in self._waiting)

    def is_fresh(self, announced: Announced, now: datetime) -> bool:
        """Whether the call is still to be emphasised."""
        return now < announced.since + self._hold

    def hear(self, calls: Sequence[Call], now: datetime) -> None:
        """Take note of the calls of a snapshot."""
        if self._numbered_anew(calls):
            self._newest, self._waiting, self._prominent = None, [], []
        if not calls:
            self._waiting, self._prominent = [], []
        for call in sorted(calls, key=lambda call: call.seq):
            if self._newest is None or call.seq > self._newest.seq:
                self._newest = call
                self._take(call, now)

    def advance(self, now: datetime) -> tuple[Call, ...]:
        """Announce what can be announced now; returns that, to be rung for."""
        # The server's clock may have been set back since.
        self._prominent = [replace(item, since=min(item.since, now)) for item in self._prominent]
        announced = []
        while self._waiting and self._make_room(now):
            call = self._waiting.pop(0)
            self._prominent.insert(0, Announced(call, now))
            self._announced.append(call.seq)
            announced.append(call)
        self._prominent = [
            item
            for place, item in enumerate(self._prominent)
            if self.is_fresh(item, now) or (place == 0 and now < item.since + self._linger)
        ]
        return tuple(announced)

    def _take(self, call: Call, now: datetime) -> None:
        """A number has one place: its newest call takes that of an older one."""
        self._waiting = [other for other in self._waiting if other.number != call.number]
        self._prominent = [item for item in self._prominent if item.call.number != call.number]
        if now - call.at <= self._fresh:
            self._waiting.append(call)

    def _make_room(self, now: datetime) -> bool:
        if len(self._prominent) < self.slots:
            return True
        if self.is_fresh(self._prominent[-1], now):
            return False
        self._prominent.pop()
        return True

    def _numbered_anew(self, calls: Sequence[Call]) -> bool:
        """Whether the server has begun its journal again, after a loss: later calls with lower numbers."""
        if not calls or self._newest is None:
            return False
        last = max(calls, key=lambda call: call.seq)
        return last.seq < self._newest.seq and last.at > self._newest.at
