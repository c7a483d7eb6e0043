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
    """The parties of all visits that were inside and are not over."""
    absent: int = 0
    """So many of those are not inside any more, as a human count has shown."""
    walked: int = 0
    """So many more of those were seen to walk out of the door, since the last count."""

    @property
    def strangers(self) -> int:
        """People inside of whom no ticket is known."""
        return max(0, self.inside - (self.ticketed - self.absent))

    def free(self, cap: int) -> int:
        """Places that may still be given out; below zero when more are inside than the cap allows.

        A count that fell below what the tickets know (somebody was missed, or taken off twice) gives
        no extra places: otherwise mistakes at the door would let more people in than the cap. Only a
        human count can say that ticket holders have gone.
        """
        return cap - max(self.inside, self.ticketed - self.absent) - self.reserved

    def enter(self, people: int) -> None:
        """People without a ticket came in."""
        self.inside += people

    def leave(self, people: int) -> None:
        """People went out. Those without a ticket first: ticket holders are taken off with their visit."""
        self.walked += max(0, people - self.strangers)
        self.inside -= people

    def admit(self, people: int) -> None:
        """A visit's party is inside."""
        self.inside += people
        self.ticketed += people

    def gone_before(self, people: int) -> int:
        """How many of a party that was not there had been taken off the count before its visit was over.

        Nobody is taken off twice: not those whom a count showed to be missing, nor those whom the door saw.
        """
        return min(people, self.absent + self.walked)

    def dismiss(self, people: int, *, left: int, gone: int) -> None:
        """A visit that was inside is over: ``left`` of its party leave by it, ``gone`` had gone before."""
        self.inside -= left
        self.ticketed -= people
        by_count = min(self.absent, gone)
        self.walked -= min(self.walked, gone - by_count)
        self.absent = min(self.absent - by_count, self.ticketed)

    def reserve(self, people: int) -> None:
        self.reserved += people

    def release(self, people: int) -> None:
        self.reserved -= people

    def anchor(self, people: int) -> None:
        """A human counted; what was believed before no longer matters. Reservations stand."""
        with_ticket = people - min(self.strangers, people)
        self.inside = people
        self.absent = max(0, self.ticketed - with_ticket)
        self.walked = 0
