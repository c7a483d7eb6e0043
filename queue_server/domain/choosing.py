"""Who is next: at a counter, and at the door. One order serves both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from queue_link.why import Rule, Why
from queue_server.domain.line import Line
from queue_server.domain.visit import Visit


@dataclass(frozen=True, slots=True)
class Choice:
    visit: Visit
    why: Why


def next_to_call(lines: Sequence[Line]) -> Choice | None:
    """The oldest ticket of all lines that the counter's work profile calls from; None when all are empty."""
    heads = [line.first for line in lines if line.first is not None]
    if not heads:
        return None
    oldest = min(heads, key=lambda visit: visit.place)
    return Choice(oldest, Why(Rule.LONGEST_WAIT, among=sum(map(len, lines)), queues=len(lines)))


def chosen(visit: Visit, lines: Sequence[Line]) -> Choice:
    """A visit that the adviser picked."""
    return Choice(visit, Why(Rule.CHOSEN, among=sum(map(len, lines)), queues=len(lines)))


def first_outside(outside: Line, cap: int) -> Visit | None:
    """Who waits for room first.

    A party that the cap could never hold (the cap was lowered) does not: nobody would come in any more.
    """
    return next((visit for visit in outside if visit.party <= cap), None)


def next_to_admit(outside: Line, free: int, cap: int) -> Visit | None:
    """The first outside, if its whole party has room.

    A small party does not pass a large one: passing starves families.
    """
    first = first_outside(outside, cap)
    return first if first is not None and first.party <= free else None
