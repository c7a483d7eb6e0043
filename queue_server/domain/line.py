"""A line of waiting visits in their order."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator

from queue_server.domain.visit import Visit


class Line:
    """Visits sorted by place, the oldest first.

    A visit's place is the journal entry that gave it, so no two are equal and no tie is left to chance.
    """

    def __init__(self) -> None:
        self._places: list[int] = []
        self._visits: dict[int, Visit] = {}

    def add(self, visit: Visit) -> None:
        insort(self._places, visit.place)
        self._visits[visit.place] = visit

    def remove(self, visit: Visit) -> None:
        """Raises ``KeyError`` if the visit is not in this line."""
        del self._visits[visit.place]
        del self._places[bisect_left(self._places, visit.place)]

    @property
    def first(self) -> Visit | None:
        return self._visits[self._places[0]] if self._places else None

    def count_before(self, place: int) -> int:
        """How many stand before this place."""
        return bisect_left(self._places, place)

    def __len__(self) -> int:
        return len(self._places)

    def __iter__(self) -> Iterator[Visit]:
        return (self._visits[place] for place in self._places)
