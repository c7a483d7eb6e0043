"""Why a number was called: facts, so that each program can say it in its user's language."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Rule(StrEnum):
    LONGEST_WAIT = "longest-wait"
    """The oldest ticket of all that the counter may call."""
    CHOSEN = "chosen"
    """The adviser picked it out of turn."""


class Why(msgspec.Struct, frozen=True):
    """``longest wait of 7 in 3 queues``. Each number can be recomputed from the journal."""

    rule: Rule
    among: int
    """Tickets that the counter could have called."""
    queues: int
    """Queues in its work profile."""
