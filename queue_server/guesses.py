"""Keeps codes from being guessed: whoever shows many wrong ones has to wait."""

from __future__ import annotations

from queue_link.vocabulary import DeviceId
from queue_server.pacing import Allowance

WRONG_AT_ONCE = 10
"""Wrong codes that customers of one kiosk may show one after the other."""
SECONDS_EACH = 6.0
"""After that, so often another one: all check codes for one number are tried in two weeks of days and nights,
and the number is of one day."""


class Guesses:
    """Counts the wrong codes of each device. Times are seconds of any clock that never goes back."""

    def __init__(self) -> None:
        self._allowances: dict[DeviceId, Allowance] = {}
        self._until: dict[DeviceId, float] = {}

    def wrong(self, device: DeviceId, now: float) -> None:
        """A code led to nothing."""
        allowance = self._allowances.setdefault(device, Allowance(1 / SECONDS_EACH, WRONG_AT_ONCE - 1))
        self._until[device] = now + allowance.spend(now)

    def wait(self, device: DeviceId, now: float) -> float:
        """Seconds until another code of this device is looked at; 0: now."""
        return max(0.0, self._until.get(device, now) - now)
