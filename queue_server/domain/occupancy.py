"""How many people are in the building, and whether more may come in.

The count is the sum of signed entries since the last anchor (a human count, or the start of the
day). It is never clamped: a sum below zero says that people were missed, and is shown as drift.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Occupancy:
    """All numbers are people."""

    inside: int = 0
    reserved: int = 0
    """Places kept for parties that were called forward and are not known to be inside."""

    def free(self, cap: int) -> int:
        """Places that may still be given out; below zero when more are inside than the cap allows.

        A count below zero is impossible in the real building, so it gives no extra places.
        """
        return cap - max(self.inside, 0) - self.reserved

    def enter(self, people: int) -> None:
        self.inside += people

    def leave(self, people: int) -> None:
        self.inside -= people

    def reserve(self, people: int) -> None:
        self.reserved += people

    def release(self, people: int) -> None:
        self.reserved -= people

    def anchor(self, people: int) -> None:
        """A human counted; what was believed before no longer matters. Reservations stand."""
        self.inside = people
