"""The rules by which a branch chooses who is next, one class each, all with one interface.

A bound said here counts the calls of one counter, and only those that the policy decides: who is sent to the
counter goes before, and a profile's order of queues stands above it. "Older" is by turn, among those whom the
counter can serve.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from queue_link.why import Rule
from queue_server.domain.choosing.candidate import C, Candidate, Turn, oldest_of
from queue_server.domain.choosing.rounds import next_step
from queue_server.domain.configuration import PolicyName, Priority

Shares = tuple[int, ...]
"""Choices in the present round, by rank: ``Memory.classes``."""
Found = tuple[C, Rule, Shares]
"""Who is chosen, why, and the shares after it."""


class Policy(Protocol):
    def choose(self, heads: Sequence[C], shares: Shares, now_s: float) -> Found[C]:
        """One of ``heads`` (at least one). The result does not depend on their order."""


class Fifo:
    """The longest wait first. Nobody is ever overtaken: with N older ones, called as the (N+1)th."""

    def choose(self, heads: Sequence[C], shares: Shares, now_s: float) -> Found[C]:
        return oldest_of(heads), Rule.LONGEST_WAIT, shares


class Strict:
    """The highest class first, inside it the longest wait: ``priority`` and ``priority-guarded``.

    By itself it gives no bound: while a higher class waits, a lower one does not move. With a guard K, any
    K+1 calls in a row serve the oldest at least once, so one with N older ones is called within (K+1)(N+1)
    calls; that holds for all calls, also of those sent to the counter and under any order of queues.
    """

    def choose(self, heads: Sequence[C], shares: Shares, now_s: float) -> Found[C]:
        return min(heads, key=_rank_then_turn), Rule.PRIORITY, shares


class Weighted:
    """In rounds, each class as often as the whole part of its weight says, the highest class first.

    With S the sum of all weights and w that of its class: a class with somebody waiting is called within
    S - w + 1 calls, and a ticket with n older ones of its class within (n // w + 1)(S - w) + n + 1.
    """

    def __init__(self, priorities: Sequence[Priority]) -> None:
        self._weights = {rank: int(each.weight) for rank, each in enumerate(priorities)}

    def choose(self, heads: Sequence[C], shares: Shares, now_s: float) -> Found[C]:
        used = shares[-1] if shares else 0
        step = next_step({head.rank for head in heads}, len(shares) - 1, used, self._weights)
        chosen = oldest_of([head for head in heads if head.rank == step.place])
        kept = () if step.new_round else shares[: step.place]
        return chosen, Rule.SHARE, (*kept, *(0,) * (step.place - len(kept)), step.used)


class MaxWait:
    """Who has waited longer than its class may goes first, the earliest limit first; else the highest class.

    Nobody who is overdue is overtaken by one whose limit passes later. So with m whose limits are earlier, an
    overdue ticket is called within m+1 calls. A class without a limit is never overdue and has no bound.
    """

    def __init__(self, priorities: Sequence[Priority]) -> None:
        self._limits_s = {
            rank: each.max_wait_min * 60
            for rank, each in enumerate(priorities)
            if each.max_wait_min is not None
        }

    def choose(self, heads: Sequence[C], shares: Shares, now_s: float) -> Found[C]:
        overdue = [head for head in heads if self._due_s(head) < now_s]
        if overdue:
            return min(overdue, key=self._due_then_turn), Rule.OVERDUE, shares
        return min(heads, key=_rank_then_turn), Rule.PRIORITY, shares

    def _due_s(self, candidate: Candidate) -> float:
        limit_s = self._limits_s.get(candidate.rank)
        return _NEVER if limit_s is None else candidate.turn[0] + limit_s

    def _due_then_turn(self, candidate: Candidate) -> tuple[float, Turn]:
        return self._due_s(candidate), candidate.turn


class Accumulating:
    """The largest wait times weight of its class first, ties by turn.

    Source: Stanford, Taylor and Ziedins 2014, "Waiting time distributions in the accumulating priority
    queue", Queueing Systems 77. One of weight v overtakes an older one of weight w that has waited T at that
    moment only if v > w and it came within the first (1 - w/v) T of that wait.
    """

    def __init__(self, priorities: Sequence[Priority]) -> None:
        self._weights = {rank: each.weight for rank, each in enumerate(priorities)}

    def choose(self, heads: Sequence[C], shares: Shares, now_s: float) -> Found[C]:
        weights = self._weights

        def accumulated_then_turn(head: C) -> tuple[float, Turn]:
            turn = head.turn
            return -weights.get(head.rank, 1) * max(0.0, now_s - turn[0]), turn

        return min(heads, key=accumulated_then_turn), Rule.ACCUMULATED, shares


_NEVER = float("inf")


def _rank_then_turn(candidate: Candidate) -> tuple[int, Turn]:
    return candidate.rank, candidate.turn


def policy_named(name: PolicyName, priorities: Sequence[Priority]) -> Policy:
    """The policy of a branch with these classes, the highest first."""
    match name:
        case PolicyName.FIFO:
            return Fifo()
        case PolicyName.PRIORITY | PolicyName.PRIORITY_GUARDED:
            return Strict()
        case PolicyName.WEIGHTED:
            return Weighted(priorities)
        case PolicyName.MAX_WAIT:
            return MaxWait(priorities)
        case PolicyName.ACCUMULATING:
            return Accumulating(priorities)
