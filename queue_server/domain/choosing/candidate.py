"""Who may be chosen, what is remembered of choices, and a choice made.

A rule looks at the heads of lines (the oldest of each kind) and picks one. It never depends on the order in
which it is shown them: every comparison ends with the turn, and no two turns are equal.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic, NamedTuple, Protocol, TypeVar

import msgspec

from queue_link.vocabulary import QueueId
from queue_link.why import Rule

Turn = tuple[float, float, int]


def turn_from(begins_s: float, seq: int) -> Turn:
    """The turn of a wait that begins then, by the journal's entry ``seq``.

    The tie-break leaves room between any two tickets of one moment, for somebody who rejoins.
    """
    return begins_s, float(seq), seq


class Candidate(Protocol):
    """What a rule may know of somebody who waits. Visits have this, and so do the people of a forecast."""

    @property
    def turn(self) -> Turn:
        """Seconds since 1970 from which the wait counts, then a tie-break; smaller is older."""

    @property
    def rank(self) -> int:
        """Place of its class in the branch's list; 0 is the highest."""

    @property
    def queue(self) -> QueueId: ...


class SentCandidate(Candidate, Protocol):
    """A candidate that may have been sent to one counter."""

    @property
    def goes_first(self) -> bool:
        """There it goes before everybody else; else it takes its turn among them."""


C = TypeVar("C", bound=Candidate)
S = TypeVar("S", bound=SentCandidate)


class Memory(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a counter, or the door, remembers of its choices. Kept in the events, so that a replay agrees."""

    bypasses: int = 0
    """Choices in a row that passed over an older one."""
    classes: tuple[int, ...] = ()
    """Choices in the present round, by rank, as far down as the round has come (``weighted``)."""
    queues: tuple[tuple[QueueId, int], ...] = ()
    """Choices in the present round, by queue, the latest last (a profile's ``order = "weights"``)."""


class Pick(NamedTuple, Generic[C]):
    """Who goes next, by which rule, and what is to be remembered then."""

    candidate: C
    rule: Rule
    memory: Memory
    """After this choice."""
    oldest: C
    """Of all who could have been chosen; the candidate itself, if nobody was passed over."""


def oldest_of(candidates: Sequence[C]) -> C:
    """The smallest turn. Raises ``ValueError`` if there is nobody."""
    return min(candidates, key=_turn)


def sent_here(in_turn: Iterable[S]) -> tuple[S | None, list[S]]:
    """Of those sent to one counter, the oldest first: the one who goes before everybody else, and the first
    of each class of those who take their turn among the others."""
    first: S | None = None
    beside: dict[int, S] = {}
    for candidate in in_turn:
        if not candidate.goes_first:
            beside.setdefault(candidate.rank, candidate)
        elif first is None:
            first = candidate
    return first, list(beside.values())


def _turn(candidate: Candidate) -> Turn:
    return candidate.turn
