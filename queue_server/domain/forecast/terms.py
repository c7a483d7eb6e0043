"""On which terms the counters of a played day may call, as ``domain.candidates`` has it."""

from __future__ import annotations

from collections.abc import Sequence

from queue_link.catalogue import QueueTerms
from queue_server.domain.choosing import conditions_hold
from queue_server.domain.forecast.admission import Admission
from queue_server.domain.forecast.stage import Person, Post

_JUST_AFTER_S = 1.0
"""A wait has to be longer than its limit."""


class Terms:
    """Those who wait outside count as well as those inside."""

    def __init__(self, posts: Sequence[Post], inside: Sequence[list[Person]], door: Admission | None) -> None:
        self._posts = posts
        self._inside = inside
        self._door = door

    def held_back(self, place: int, at: float, *, newcomer: bool = False) -> set[int]:
        """The lines that a counter may not call from at present.

        ``newcomer``: as it would be for somebody who is not there, and waits too.
        """
        return {
            line
            for terms, lines in self._posts[place].terms
            if not self._are_met(terms, lines, at, newcomer)
            for line in lines
        }

    def next_look(self, place: int, at: float) -> float | None:
        """When a wait is long enough next; None: time alone opens nothing."""
        moments = (
            person.turn[0] + terms.when_wait_above_min * 60 + _JUST_AFTER_S
            for terms, lines in self._posts[place].terms
            if terms.when_wait_above_min is not None
            for person in self._all_in(lines)
        )
        return min((moment for moment in moments if moment > at), default=None)

    def _are_met(self, terms: QueueTerms, lines: Sequence[int], at: float, newcomer: bool) -> bool:
        there = [person for person in self._all_in(lines) if person.turn[0] <= at]
        real = [person for person in there if not person.ghost]
        waiting = len(real) + (newcomer and len(there) > len(real))
        longest_s = max((at - person.turn[0] for person in (there if newcomer else real)), default=0.0)
        return conditions_hold(terms, waiting, longest_s)

    def _all_in(self, lines: Sequence[int]) -> list[Person]:
        inside = [person for line in lines for person in self._inside[line]]
        if self._door is None:
            return inside
        return inside + [person for line in lines for person in self._door.line(line)]
