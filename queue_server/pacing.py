"""Slows down whoever asks too much, instead of losing what they ask."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Allowance:
    """A token bucket: ``rate`` requests a second for ever, ``burst`` at once. Times are seconds."""

    rate: float
    burst: float
    _spent: float = 0.0
    _at: float = 0.0

    def spend(self, now: float) -> float:
        """Account for one request made ``now``; returns how many seconds to wait before taking it."""
        self._spent = max(0.0, self._spent - (now - self._at) * self.rate) + 1.0
        self._at = now
        return max(0.0, (self._spent - self.burst) / self.rate)
