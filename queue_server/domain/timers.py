"""Moments at which the clock alone brings something about."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from enum import StrEnum
from heapq import heapify, heappop, heappush


class Timer(StrEnum):
    """What is due. In this order when several are due at the same moment."""

    APPOINTMENT = "appointment"
    """Nobody checked in for it."""
    BOUND = "bound"
    """Its own counter has not called a parked visit since it is back."""
    EXIT = "exit"
    """A served party has walked out."""
    FORWARD = "forward"
    """A party that was called forward has not come in."""
    MISSED = "missed"
    """A missed customer can rejoin no longer."""
    READY = "ready"
    """Parked or away for long enough."""


HELD = frozenset({Timer.APPOINTMENT, Timer.BOUND, Timer.FORWARD, Timer.MISSED})
"""What stands still in an evacuation: nobody loses anything by what they are kept from."""

Key = tuple[Timer, str]
"""What, and the id of the visit or appointment."""
Moved = list[tuple[Key, datetime]]
"""Keys with their new moments."""


class Timers:
    """At most one moment for each key; what is due comes in the order of moments."""

    def __init__(self) -> None:
        self._moments: dict[Key, datetime] = {}
        self._set_at: dict[Key, datetime] = {}
        """Of those that run for a time, since when."""
        self._heap: list[tuple[datetime, Key]] = []
        self._held_since: datetime | None = None

    def set(self, timer: Timer, of: str, moment: datetime, since: datetime | None = None) -> None:
        """``since``: it runs from then on; None: it is a moment of the day, however long that takes."""
        key = timer, of
        self._moments[key] = moment
        if since is None:
            self._set_at.pop(key, None)
        else:
            self._set_at[key] = since
        heappush(self._heap, (moment, key))
        if len(self._heap) > 64 + 2 * len(self._moments):
            self._heap = [(at, key) for key, at in self._moments.items()]
            heapify(self._heap)

    def drop(self, timer: Timer, of: str) -> None:
        """Nothing happens if it is not set."""
        self._moments.pop((timer, of), None)
        self._set_at.pop((timer, of), None)

    def clear(self) -> None:
        self._moments.clear()
        self._set_at.clear()
        self._heap.clear()
        self._held_since = None

    @property
    def next(self) -> datetime | None:
        """The earliest moment; None: nothing is set, or what is stands still."""
        key = self._first()
        return None if key is None else self._moments[key]

    def first_due(self, now: datetime) -> Key | None:
        """The key whose moment comes first, if it has come."""
        key = self._first()
        return key if key is not None and self._moments[key] <= now else None

    def _first(self) -> Key | None:
        if self._held_since is not None:
            running = [(at, key) for key, at in self._moments.items() if key[0] not in HELD]
            return min(running)[1] if running else None
        while self._heap:
            moment, key = self._heap[0]
            if self._moments.get(key) == moment:
                return key
            heappop(self._heap)
        return None

    # --- clocks that go back, and time that stands still ------------------------------------------

    def set_back(self, by: timedelta) -> Moved:
        """The clock was set back: what runs for a time has as much left as before."""
        if self._held_since is not None:
            self._held_since -= by
        running = list(self._set_at.items())
        return [self._move(key, self._moments[key] - by, since - by) for key, since in running]

    def hold(self, now: datetime) -> None:
        """Those of the kinds in ``HELD`` stand still from now on."""
        self._held_since = now

    def go_on(self, now: datetime) -> Moved:
        """They run again, for what was left. Moments of the day stay where they are."""
        held, self._held_since = self._held_since, None
        if held is None or now <= held:
            return []
        stood = [(key, max(since, held)) for key, since in self._set_at.items() if key[0] in HELD]
        return [self._move(key, self._moments[key] + (now - since), now) for key, since in stood]

    def _move(self, key: Key, moment: datetime, since: datetime) -> tuple[Key, datetime]:
        self.set(*key, moment, since)
        return key, moment

    def __iter__(self) -> Iterator[tuple[Key, datetime]]:
        return iter(self._moments.items())
