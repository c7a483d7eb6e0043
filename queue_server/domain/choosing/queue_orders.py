"""How a work profile goes through its queues, and on which terms it calls from one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from queue_link.catalogue import Order, ProfileCard, QueueTerms
from queue_link.vocabulary import QueueId
from queue_link.why import Rule
from queue_server.domain.choosing.candidate import C
from queue_server.domain.choosing.rounds import next_step

Calls = tuple[tuple[QueueId, int], ...]
"""Choices in the present round, by queue, the latest last: ``Memory.queues``."""


class QueueOrder(Protocol):
    @property
    def rule(self) -> Rule:
        """Said when this order, not the policy, passed over the oldest."""

    def narrow(self, heads: Sequence[C], calls: Calls) -> tuple[Sequence[C], Calls]:
        """Those of ``heads`` (at least one) whose queue is next, and the round after a choice among them.

        Who was sent here from a queue that the profile does not have stands beside whichever is next.
        """


class Listed:
    """The first queue of the profile's list that has somebody. It gives no bound: a later one may starve."""

    rule = Rule.QUEUE_ORDER

    def __init__(self, profile: ProfileCard) -> None:
        self._places = {queue: place for place, queue in enumerate(profile.queues)}

    def narrow(self, heads: Sequence[C], calls: Calls) -> tuple[Sequence[C], Calls]:
        places = self._places
        first = min([places[head.queue] for head in heads if head.queue in places], default=None)
        return [head for head in heads if places.get(head.queue, first) == first], calls


class InRounds:
    """In rounds, each queue as often as its weight says, in the order of the profile's list.

    With S the sum of the weights of the profile's queues and w its own, a queue with somebody in it is called
    from within S - w + 1 of the calls that go by rounds.
    """

    rule = Rule.SHARE

    def __init__(self, profile: ProfileCard) -> None:
        self._queues = profile.queues
        self._places = {queue: place for place, queue in enumerate(profile.queues)}
        self._weights = {
            self._places[terms.queue]: terms.weight for terms in profile.terms if terms.queue in self._places
        }

    def narrow(self, heads: Sequence[C], calls: Calls) -> tuple[Sequence[C], Calls]:
        latest, used = calls[-1] if calls else (None, 0)
        at = -1 if latest is None else self._places.get(latest, -1)  # it may be of an earlier profile
        occupied = {self._places[head.queue] for head in heads if head.queue in self._places}
        if not occupied:
            return heads, calls
        step = next_step(occupied, at, used, self._weights)
        queue = self._queues[step.place]
        earlier = () if step.new_round or at < 0 else tuple(each for each in calls if each[0] != queue)
        next_ones = [head for head in heads if head.queue == queue or head.queue not in self._places]
        return next_ones, (*earlier, (queue, step.used))


def queue_order(profile: ProfileCard | None) -> QueueOrder | None:
    """None: all queues as one (``together``, and the door)."""
    if profile is None or profile.order is Order.TOGETHER:
        return None
    return Listed(profile) if profile.order is Order.LISTED else InRounds(profile)


def conditions_hold(terms: QueueTerms, waiting: int, longest_wait_s: float) -> bool:
    """Whether a queue may be called from while ``waiting`` tickets wait in it, the longest for so long."""
    above, above_min = terms.when_waiting_above, terms.when_wait_above_min
    if above is None and above_min is None:
        return True
    return (above is not None and waiting > above) or (
        above_min is not None and longest_wait_s > above_min * 60
    )
