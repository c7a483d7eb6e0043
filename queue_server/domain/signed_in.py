"""Whoever is signed in at a desk, as far as the rules of a branch ask."""

from __future__ import annotations

from dataclasses import dataclass

from queue_link.commands import CloseCounter, Command, HandOver
from queue_link.results import Refusal
from queue_link.vocabulary import Reason
from queue_server.domain.state import Counter

_OF_ANYBODY = (HandOver, CloseCounter)
"""What may be done at a counter that another adviser has: take it over, or close it."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    name: str
    """As colleagues see it, and as it stands at the counter."""
    may_choose: bool = True
    """May call a visit out of turn, where the work profile allows it."""


def at_counter_of_another(person: SignedIn, counter: Counter, command: Command) -> Refusal | None:
    """Somebody sat down at a desk whose counter another adviser left open: they take it over first."""
    if counter.adviser.casefold() == person.name.casefold() or isinstance(command, _OF_ANYBODY):
        return None
    return Refusal(Reason.COUNTER_TAKEN, holder=counter.adviser)
