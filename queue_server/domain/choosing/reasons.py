"""Why somebody was chosen, in facts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from queue_link.vocabulary import PriorityId, TicketNumber
from queue_link.why import Passed, Why
from queue_server.domain.choosing.candidate import Candidate, Pick
from queue_server.domain.configuration import Calling, PolicyName, Priority


class Ticket(Candidate, Protocol):
    """A candidate that people know by a number."""

    @property
    def number(self) -> TicketNumber: ...

    @property
    def priority(self) -> PriorityId: ...


T = TypeVar("T", bound=Ticket)


def why(
    pick: Pick[T], calling: Calling, priorities: Sequence[Priority], *, among: int, queues: int, now_s: float
) -> Why:
    """The reason for ``pick``, made at ``now_s`` among so many tickets in so many queues."""
    called, oldest = pick.candidate, pick.oldest
    passed = None
    if oldest is not called:
        passed = Passed(oldest.number, oldest.priority, _waited_s(oldest, now_s))
    return Why(
        pick.rule,
        among,
        queues,
        priority=called.priority,
        waited_s=_waited_s(called, now_s),
        limit_s=_limit_s(called.priority, priorities),
        passed=passed,
        guard_in=_guard_in(pick, calling) if passed else None,
    )


def _waited_s(ticket: Ticket, now_s: float) -> int:
    return max(0, int(now_s - ticket.turn[0]))


def _limit_s(priority: PriorityId, priorities: Sequence[Priority]) -> int | None:
    limit_min = next((each.max_wait_min for each in priorities if each.id == priority), None)
    return None if limit_min is None else limit_min * 60


def _guard_in(pick: Pick[T], calling: Calling) -> int | None:
    """Calls before the guard acts; 0: it acts at the next."""
    if calling.policy is not PolicyName.PRIORITY_GUARDED:
        return None
    return max(0, calling.guard - pick.memory.bypasses)
