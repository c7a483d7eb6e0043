"""Moments at which the clock alone brings something about."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
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


Key = tuple[Timer, str]
"""What, and the id of the visit or appointment."""


class Timers:
    """At most one moment for each key; what is due comes in the order of moments."""

    def __init__(self) -> None:
        self._moments: dict[Key, datetime] = {}
        self._heap: list[tuple[datetime, Key]] = []

    def set(self, timer: Timer, of: str, moment: datetime) -> None:
        self._moments[timer, of] = moment
        heappush(self._heap, (moment, (timer, of)))
        if len(self._heap) > 64 + 2 * len(self._moments):
            self._heap = [(at, key) for key, at in self._moments.items()]
            heapify(self._heap)

    def drop(self, timer: Timer, of: str) -> None:
        """Nothing happens if it is not set."""
        self._moments.pop((timer, of), None)

    def clear(self) -> None:
        self._moments.clear()
        self._heap.clear()

    @property
    def next(self) -> datetime | None:
        """The earliest moment; None: nothing is set."""
        while self._heap:
            moment, key = self._heap[0]
            if self._moments.get(key) == moment:
                return moment
            heappop(self._heap)
        return None

    def first_due(self, now: datetime) -> Key | None:
        """The key whose moment comes first, if it has come."""
        moment = self.next
        return self._heap[0][1] if moment is not None and moment <= now else None

    def __iter__(self) -> Iterator[tuple[Key, datetime]]:
        return iter(self._moments.items())
