"""The strongest cheap forecast: as long as those waited, on average, who met a queue of this length."""

from __future__ import annotations

from collections.abc import Iterable
from heapq import heappop, heappush

from queue_link.vocabulary import PriorityId
from queue_server.simulate.fate import Fate


class MeanByQueueLength:
    """Learns from each wait when it ends, over days; says nothing before the first of a class has ended."""

    def __init__(self) -> None:
        self._sums: dict[PriorityId, dict[int, tuple[float, int]]] = {}

    def foretell(self, day: Iterable[Fate]) -> tuple[float | None, ...]:
        """What it would have said to each ticket of a day, in seconds, in the order of the tickets."""
        said: list[float | None] = []
        ending: list[tuple[float, int, Fate]] = []
        for place, fate in enumerate(day):
            while ending and ending[0][0] <= fate.taken_at.timestamp():
                self._learn(heappop(ending)[2])
            said.append(self._mean(fate.priority, fate.before))
            if fate.called_at is not None:
                heappush(ending, (fate.called_at.timestamp(), place, fate))
        for _, _, fate in sorted(ending):
            self._learn(fate)
        return tuple(said)

    def _learn(self, fate: Fate) -> None:
        lengths = self._sums.setdefault(fate.priority, {})
        total, count = lengths.get(fate.before, (0.0, 0))
        lengths[fate.before] = (total + waited_s(fate), count + 1)

    def _mean(self, priority: PriorityId, before: int) -> float | None:
        """Of those who met this length, or else the nearest one that anybody met."""
        lengths = self._sums.get(priority)
        if not lengths:
            return None
        total, count = lengths[min(lengths, key=lambda length: (abs(length - before), length))]
        return total / count


def waited_s(fate: Fate) -> float:
    """From the ticket to the first call: what a forecast at the kiosk is about."""
    return (fate.called_at - fate.taken_at).total_seconds() if fate.called_at else 0.0
