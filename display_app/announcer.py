"""Which calls are new, which are large, and when each is rung for: none is overwritten by the next.

To a counter or into the building: a call is a call.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Generic, TypeVar

from queue_link.messages import Call, CallForward
from queue_link.vocabulary import CounterId

REMEMBERED = 1000
"""How many announcements are kept for whoever asks what was announced."""
RING_EVERY = timedelta(seconds=2)
"""From one chime to the next, at least: the sound, and a breath between."""


_Called = TypeVar("_Called", Call, CallForward)


@dataclass(frozen=True)
class _Heard(Generic[_Called]):
    """A call that is new, or was not long ago."""

    call: _Called
    at: datetime
    """When it was heard of."""
    seen: timedelta = timedelta()
    """How long it has been on the screen and marked as new, since its chime if it has rung."""


class Announcer(Generic[_Called]):
    """Decides from snapshots which calls are large, which are marked as new in the list, and what rings.

    The newest call is large at once. One that it displaces stays marked in the list until it has been seen
    for long enough; one for which there is no room comes back when there is. Chimes follow each other, one
    for each call, none while a voice still speaks; the call that is rung for is on the screen. A call is
    announced once over reconnects and server restarts: the highest ``seq`` heard of is remembered. A call
    that was old by the time it was heard of is left to the list, silently, and so is one to a counter that
    another display serves.
    """

    def __init__(
        self,
        hold: timedelta,
        linger: timedelta,
        fresh: timedelta,
        slots: int = 1,
        rows: int = 4,
        *,
        serves: Callable[[_Called], bool] = lambda _call: True,
    ) -> None:
        """``serves`` tells whether a call is its own."""
        self._hold = hold
        self._linger = linger
        self._fresh = fresh
        self._serves: Callable[[_Called], bool] = serves
        self.slots = slots
        """How many calls may be large at a time."""
        self.rows = rows
        """How many there is room for in the list."""
        self._newest: _Called | None = None
        self._heard: list[_Heard[_Called]] = []
        self._waiting: list[_Called] = []
        self._large: tuple[_Heard[_Called], ...] = ()
        self._marked: tuple[_Heard[_Called], ...] = ()
        self._rung_at: datetime | None = None
        self._rung: _Called | None = None
        """The call that was rung for last."""
        self._rung_over = False
        self._now: datetime | None = None
        self._announced: deque[int] = deque(maxlen=REMEMBERED)
        self._let_be: deque[int] = deque(maxlen=REMEMBERED)

    @property
    def prominent(self) -> tuple[_Called, ...]:
        """The calls that are large, newest first."""
        return tuple(heard.call for heard in self._large)

    @property
    def marked(self) -> tuple[_Called, ...]:
        """The calls that are to be marked as new at the top of the list, newest first."""
        return tuple(heard.call for heard in self._marked)

    @property
    def newest(self) -> _Called | None:
        """The newest call heard of, whoever announces it."""
        return self._newest

    @property
    def announced(self) -> tuple[int, ...]:
        """The ``seq`` of the calls that were rung for, in that order."""
        return tuple(self._announced)

    @property
    def waiting(self) -> tuple[int, ...]:
        """The ``seq`` of the calls that wait for their chime."""
        return tuple(call.seq for call in self._waiting)

    @property
    def let_be(self) -> tuple[int, ...]:
        """The ``seq`` of the calls that were over before their chime, in that order."""
        return tuple(self._let_be)

    @property
    def rung_is_over(self) -> bool:
        """Whether nobody is awaited any more for the call that was rung for last: it was taken back, or its
        customer has come. What is still said of it is to end."""
        return self._rung_over

    def is_new(self, call: _Called) -> bool:
        """Whether a call is still to be emphasised."""
        return any(heard.call == call and self._is_new(heard) for heard in self._heard)

    def hear(self, calls: Sequence[_Called], now: datetime) -> None:
        """Take note of the calls of a snapshot: all of them, since those to other counters tell what became
        of those to its own."""
        if self._numbered_anew(calls):
            self._newest = None
            self._forget()
        self._drop_taken_back({call.seq for call in calls})
        self._drop_over({call.seq for call in calls if _is_over(call)})
        if self._rung is not None and self._has_become_over(self._rung, calls):
            self._rung_over = True
        for call in sorted(calls, key=lambda call: call.seq):
            if self._newest is None or call.seq > self._newest.seq:
                self._newest = call
                self._take(call, now)

    def advance(self, now: datetime, *, busy: bool = False) -> _Called | None:
        """Bring everything up to ``now``; returns the call that is to be rung for now, if any.

        ``busy``: the one before is still being spoken, and nothing else is rung for.
        """
        self._pass_time(now)
        rung = self._ring(now, busy=busy)
        while self._heard and not self._is_new(self._heard[-1]) and not self._lingers(self._heard[-1], now):
            self._heard.pop()
        self._large = self._choose_large(now)
        self._marked = self._choose_marked()
        return rung

    def next_chime(self, now: datetime) -> timedelta | None:
        """In what time the next chime is due; None when no call waits for one."""
        if not self._waiting:
            return None
        return max(timedelta(), self._rung_at + RING_EVERY - now) if self._rung_at else timedelta()

    def leave_to_the_list(self) -> None:
        """None of the calls heard of until now is large, marked or rung for any more."""
        self._forget()

    def _forget(self) -> None:
        self._heard, self._waiting, self._large, self._marked = [], [], (), ()

    def _drop_taken_back(self, listed: set[int]) -> None:
        """The server lists all calls that somebody may still be awaited for."""
        self._waiting = [call for call in self._waiting if call.seq in listed]
        self._heard = [heard for heard in self._heard if heard.call.seq in listed]

    def _drop_over(self, over: set[int]) -> None:
        """Whoever has come needs no chime."""
        self._let_be.extend(call.seq for call in self._waiting if call.seq in over)
        self._waiting = [call for call in self._waiting if call.seq not in over]

    def _has_become_over(self, call: _Called, calls: Sequence[_Called]) -> bool:
        """A recall to the same counter says the same again."""
        same = next((other for other in calls if other.number == call.number), None)
        return same is None or _is_over(same) or _place(same) != _place(call)

    def _take(self, call: _Called, now: datetime) -> None:
        """A number has one place: its newest call takes that of an older one."""
        self._waiting = [other for other in self._waiting if other.number != call.number]
        self._heard = [heard for heard in self._heard if heard.call.number != call.number]
        if self._serves(call) and now - call.at <= self._fresh:
            self._heard.insert(0, _Heard(call, now))
            if _is_over(call):
                self._let_be.append(call.seq)
            else:
                self._waiting.append(call)

    def _pass_time(self, now: datetime) -> None:
        """Count how long what was on the screen has been seen. The server's clock may have been set back."""
        before = min(self._now or now, now)
        shown = {heard.call.seq for heard in (*self._large, *self._marked[: self.rows])}
        self._heard = [
            replace(
                heard,
                at=min(heard.at, now),
                seen=heard.seen + (now - before if heard.call.seq in shown else timedelta()),
            )
            for heard in self._heard
        ]
        if self._rung_at is not None:
            self._rung_at = min(self._rung_at, now)
        self._now = now

    def _ring(self, now: datetime, *, busy: bool) -> _Called | None:
        self._waiting = [call for call in self._waiting if now - call.at <= self._fresh]
        if busy or self.next_chime(now) != timedelta():
            return None
        call = self._waiting.pop(0)
        self._rung_at, self._rung, self._rung_over = now, call, False
        self._announced.append(call.seq)
        # Who looks up at the chime must still find the call marked.
        self._heard = [replace(h, seen=timedelta()) if h.call == call else h for h in self._heard]
        return call

    def _choose_large(self, now: datetime) -> tuple[_Heard[_Called], ...]:
        new = [heard for heard in self._heard if self._is_new(heard)]
        large = [h for h in self._heard[: self.slots] if self._is_new(h) or self._lingers(h, now)]
        if len(new) - sum(map(self._is_new, large)) > self.rows:
            # There are more than the screen holds: those that have been seen make room.
            large = new[: self.slots]
        if not self.rows:
            self._keep_rung(large)
        return tuple(large)

    def _keep_rung(self, large: list[_Heard[_Called]]) -> None:
        """What is rung for and spoken is seen: without a list, large, in the last place if need be."""
        for heard in self._heard:
            if heard.call is self._rung and self._is_new(heard) and heard not in large:
                large[self.slots - 1 :] = [heard]

    def _choose_marked(self) -> tuple[_Heard[_Called], ...]:
        """What is rung for and spoken is seen: in the last row, if it would come further down."""
        marked = [heard for heard in self._heard if self._is_new(heard) and heard not in self._large]
        out_of_sight = [heard for heard in marked[self.rows :] if heard.call is self._rung]
        for heard in out_of_sight if self.rows else ():
            marked.remove(heard)
            marked.insert(self.rows - 1, heard)
        return tuple(marked)

    def _is_new(self, heard: _Heard[_Called]) -> bool:
        return heard.seen < self._hold or heard.call in self._waiting

    def _lingers(self, heard: _Heard[_Called], now: datetime) -> bool:
        """The newest call stays large for a while when none follows."""
        return heard is self._heard[0] and now < heard.at + self._linger

    def _numbered_anew(self, calls: Sequence[_Called]) -> bool:
        """Whether the server has begun its journal again, after a loss: later calls with lower numbers."""
        if not calls or self._newest is None:
            return False
        last = max(calls, key=lambda call: call.seq)
        return last.seq < self._newest.seq and last.at > self._newest.at


def _is_over(call: Call | CallForward) -> bool:
    """Whether nobody is awaited for it any more; whoever has come in is on no list of admissions."""
    return isinstance(call, Call) and call.over


def _place(call: Call | CallForward) -> CounterId | None:
    """Where the number is to go; None: into the building."""
    return call.counter if isinstance(call, Call) else None
