"""The choice itself: who was sent here, the guard, the order of queues, the policy."""

from __future__ import annotations

from collections.abc import Sequence

from queue_link.catalogue import ProfileCard
from queue_link.why import Rule
from queue_server.domain.choosing.candidate import C, Memory, Pick, oldest_of
from queue_server.domain.choosing.policies import policy_named
from queue_server.domain.choosing.queue_orders import queue_order
from queue_server.domain.configuration import Calling, PolicyName, Priority


class Chooser:
    """Chooses by a branch's rules and a work profile, or for the door. Keeps nothing between choices."""

    def __init__(
        self, calling: Calling, priorities: Sequence[Priority], profile: ProfileCard | None = None
    ) -> None:
        self._guard = calling.guard if calling.policy is PolicyName.PRIORITY_GUARDED else None
        self._policy = policy_named(calling.policy, priorities)
        self._order = queue_order(profile)

    def pick(
        self, heads: Sequence[C], memory: Memory, now_s: float, personal: C | None = None
    ) -> Pick[C] | None:
        """Who is next among ``heads`` and ``personal``; None if there is nobody.

        ``heads``: the first of each line that may be called from now. ``personal``: the first of those who
        were sent to this counter or adviser to go before all others. Under ``priority-guarded`` the guard
        stands above everything: after so many choices in a row that passed over an older one, the oldest
        goes. The guard's choice, and a personal one, leave rounds as they are.
        """
        if heads:
            oldest = oldest_of(heads)
            if personal is not None and personal.turn < oldest.turn:
                oldest = personal
        elif personal is not None:
            oldest = personal
        else:
            return None
        if self._guard is not None and memory.bypasses >= self._guard:
            rule = Rule.SENT_HERE if oldest is personal else Rule.GUARD
            return Pick(oldest, rule, _after(memory, False), oldest)
        if personal is not None:
            return Pick(personal, Rule.SENT_HERE, _after(memory, personal is not oldest), oldest)
        return self._by_policy(heads, oldest, memory, now_s)

    def _by_policy(self, heads: Sequence[C], oldest: C, memory: Memory, now_s: float) -> Pick[C]:
        order, calls = self._order, memory.queues
        if order is not None:
            heads, calls = order.narrow(heads, calls)
        chosen, rule, shares = self._policy.choose(heads, memory.classes, now_s)
        if chosen is oldest:
            if rule is Rule.PRIORITY:
                rule = Rule.LONGEST_WAIT
            return Pick(chosen, rule, Memory(0, shares, calls), oldest)
        if order is not None and chosen.queue != oldest.queue:
            rule = order.rule
        return Pick(chosen, rule, Memory(memory.bypasses + 1, shares, calls), oldest)


def _after(memory: Memory, passed: bool) -> Memory:
    return Memory(memory.bypasses + 1 if passed else 0, memory.classes, memory.queues)
