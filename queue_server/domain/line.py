"""Lines of waiting visits in their order."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator

from queue_link.vocabulary import PriorityId, ServiceId
from queue_server.domain.choosing import Turn
from queue_server.domain.visit import Visit


class Line:
    """Visits sorted by turn, the oldest first. No two turns are equal, so no tie is left to chance."""

    __slots__ = ("_turns", "_visits")

    def __init__(self) -> None:
        self._turns: list[Turn] = []
        self._visits: dict[Turn, Visit] = {}

    def add(self, visit: Visit) -> None:
        """Raises ``ValueError`` if the turn is taken."""
        if visit.turn in self._visits:
            raise ValueError(f"{visit.number} has the turn of {self._visits[visit.turn].number}")
        insort(self._turns, visit.turn)
        self._visits[visit.turn] = visit

    def remove(self, visit: Visit) -> None:
        """Raises ``KeyError`` if the visit is not in this line."""
        del self._visits[visit.turn]
        del self._turns[bisect_left(self._turns, visit.turn)]

    @property
    def first(self) -> Visit | None:
        return self._visits[self._turns[0]] if self._turns else None

    def is_ready(self, now_s: float) -> bool:
        """Whether somebody in it may be called: nobody is before the booked time."""
        first = self.first
        return first is not None and first.turn[0] <= now_s

    def count_before(self, turn: Turn) -> int:
        """How many stand before this turn."""
        return bisect_left(self._turns, turn)

    def __len__(self) -> int:
        return len(self._turns)

    def __iter__(self) -> Iterator[Visit]:
        return (self._visits[turn] for turn in self._turns)


class Lines:
    """All that wait in one place (inside, or outside), a line for each kind with somebody in it.

    Visits of one service in one class are of one kind: the same counters serve them, and time alone orders
    them.
    """

    def __init__(self) -> None:
        self._by_service: dict[ServiceId, dict[PriorityId, Line]] = {}

    def add(self, visit: Visit) -> None:
        lines = self._by_service.setdefault(visit.service, {})
        line = lines.get(visit.priority)
        if line is None:
            line = lines[visit.priority] = Line()
        line.add(visit)

    def remove(self, visit: Visit) -> None:
        """Raises ``KeyError`` if the visit is not here."""
        lines = self._by_service[visit.service]
        line = lines[visit.priority]
        line.remove(visit)
        if not line:
            del lines[visit.priority]

    def of(self, services: Iterable[ServiceId]) -> list[Line]:
        """The lines of these services."""
        by_service = self._by_service
        return [
            line for service in services if service in by_service for line in by_service[service].values()
        ]

    def all(self) -> list[Line]:
        return [line for lines in self._by_service.values() for line in lines.values()]

    def __len__(self) -> int:
        return sum(map(len, self.all()))

    def __iter__(self) -> Iterator[Visit]:
        """Line by line, not in the order of turns."""
        return (visit for line in self.all() for visit in line)
