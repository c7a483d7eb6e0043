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
    ticketed: int = 0
    """People inside by their tickets alone, since the last anchor; the count cannot truly be lower."""

    def free(self, cap: int) -> int:
        """Places that may still be given out; below zero when more are inside than the cap allows.

        A count that fell below what the tickets know (somebody was missed, or taken off twice) gives
        no extra places: otherwise mistakes at the door would let more people in than the cap.
        """
        return cap - max(self.inside, self.ticketed) - self.reserved

    def enter(self, people: int) -> None:
        """People without a ticket came in."""
        self.inside += people

    def leave(self, people: int) -> None:
        """People went out of whom no ticket is known."""
        self.inside -= people

    def admit(self, people: int) -> None:
        """A visit's party is inside."""
        self.inside += people
        self.ticketed += people

    def dismiss(self, people: int, *, left: int) -> None:
        """A visit that was inside is over; ``left`` of its party are taken to have gone."""
        self.inside -= left
        self.ticketed = max(0, self.ticketed - people)

    def reserve(self, people: int) -> None:
        self.reserved += people

    def release(self, people: int) -> None:
        self.reserved -= people

    def anchor(self, people: int) -> None:
        """A human counted; what was believed before no longer matters. Reservations stand."""
        self.inside = people
        self.ticketed = min(self.ticketed, people)
